"""The server's side of the mailbox, by hand."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import soundfile

from .program import Ardour, Region
from .session import SAMPLE_RATE


class ByHand:
    """A home where a test says what a server would say."""

    def __init__(self, home: Path) -> None:
        self.home = home
        for folder in ("inbox", "outbox", "renders", "styles"):
            (home / folder).mkdir(parents=True)
        self.card(protocol=1)

    def card(self, **fields: object) -> None:
        (self.home / "server.json").write_text(json.dumps(fields))

    def requests(self) -> list[Path]:
        return list((self.home / "inbox").glob("*.json"))

    def asked(self, ardour: Ardour) -> dict[str, object]:
        """Send the region; the request that lies in the inbox then."""
        ardour.select("strum.1")
        ardour.act("sonograft_again")
        ardour.until(self.requests, "no request came")
        (request,) = self.requests()
        return dict(json.loads(request.read_text()))

    def answer(self, **fields: object) -> None:
        """Answer the only request."""
        whole = {
            "protocol": 1, "job": "j1", "token": "", "ctx": "", "state": "running", "fraction": 0.5, "eta_s": 3.0,
            "stage": "refining", "ahead": 0, "preview": "", "result": "", "frames": 0, "sample_rate": 0,
            "error": {"code": 0, "name": "", "message": ""},
        } | fields  # fmt: skip
        (request,) = self.requests()
        part = self.home / "outbox" / "part"
        part.write_text(json.dumps(whole))
        part.rename(self.home / "outbox" / request.name)

    def sound(self, level: float, folder: str = "renders") -> str:
        """A result, called as real ones are, that is as long as the region."""
        path = self.home / folder / "strum_vinyl_j1.wav"
        path.parent.mkdir(exist_ok=True)
        soundfile.write(path, np.full((SAMPLE_RATE, 2), level, np.float32), SAMPLE_RATE, subtype="FLOAT")
        return str(path)

    def render(self, ardour: Ardour, result: str | None = None, name: str = "strum.1 · vinyl") -> Region:
        """Have the region rendered: its own sound, or that of ``result``; the region that comes back."""
        content = Path(str(self.asked(ardour)["content"]))
        same = self.home / "renders" / content.name
        if result is None:
            shutil.copy(content, same)
        self.answer(state="done", result=result or str(same))
        ardour.until(lambda: name in ardour.regions(), f"{name} did not come")
        return ardour.regions()[name]
