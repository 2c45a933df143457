"""A stand-in for the server's side of docs/files.md, for tests that have to be exact about what comes when."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

PARAMETERS = [
    ("engine", "choice", "texture", ["texture", "article"], "which engine renders", None, None, []),
    ("quality", "choice", "standard", ["draft", "standard", "best"], "how long to work on it", None, None, []),
    ("strength", "float", 1.0, [], "how far to go from the content to the style; 0 gives the content back", 0, 1, []),
    ("seed", "int", 0, [], "start of the random numbers: same seed, same samples", 0, 2147483647, []),
    ("style_notes", "float", 0.0, [], "how much of the style's own notes comes with its sound", 0, 1, ["texture"]),
    ("kernel", "int", 11, [], "width of the random filters in time", 1, 31, []),
    ("relu", "bool", True, [], "rectify the random features", None, None, ["article"]),
    ("transients", "float", 0.3, [], "how much of the content's attacks survives", 0, 1, []),
    ("mix", "float", 1.0, [], "blend with the content, in time; 0 is the content alone", 0, 1, []),
    ("freq_low", "float", 0.0, [], "below it the content stays; 0: no lower limit", 0, 20000, []),
    ("freq_high", "float", 20000.0, [], "above it the content stays; 20000: no upper limit", 20, 20000, []),
    ("loop", "choice", "auto", ["auto", "on", "off"], "whether the end goes over into the beginning", None, None, []),
    ("ceiling", "float", -1.0, [], "highest true peak of the result", -20, 0, []),
]
STYLES = [
    ("choir of monks", 14.2), ("drums", 12.5), ("glass harmonica", 31.0), ("rain", 64.0), ("rain on tin", 22.4),
    ("string quartet", 118.0), ("surf", 9.1), ("tape hiss", 40.0), ("vinyl", 8.3), ("wind in pines", 75.2),
]  # fmt: skip


class FileServer:
    """Answers when it is told to, and as it is told to."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.inbox, self.outbox = home / "inbox", home / "outbox"
        self._seen: list[str] = []
        for name in ("inbox", "outbox", "renders", "styles"):
            (home / name).mkdir(parents=True, exist_ok=True)

    def start(self, protocol: int = 1, styles: list[tuple[str, float]] | None = None) -> None:
        listed = STYLES if styles is None else styles
        card = {
            "version": "0.4.0", "protocol": protocol, "inbox": str(self.inbox), "outbox": str(self.outbox),
            "styles": [{"name": name, "path": str(self.home / name), "seconds": seconds} for name, seconds in listed],
            "parameters": [
                {"name": name, "kind": kind, "default": default, "choices": choices, "description": description,
                 "minimum": low, "maximum": high, "engines": engines,
                 "unit": "Hz" if name.startswith("freq") else "dBTP" if name == "ceiling" else ""}
                for name, kind, default, choices, description, low, high, engines in PARAMETERS
            ],
        }  # fmt: skip
        self._write(self.home / "server.json", card)

    def move_boxes(self, folder: Path) -> None:
        self.inbox, self.outbox = folder / "in", folder / "out"
        for box in (self.inbox, self.outbox):
            box.mkdir(parents=True)

    def stop(self) -> None:
        (self.home / "server.json").unlink()

    def requests(self) -> dict[str, dict[str, Any]]:
        """All requests of ours in the inbox, by name, in the order in which they were asked."""
        paths = [path for path in self.inbox.glob("reaper-*.json") if "ping" not in path.name]
        new = [path for path in paths if path.stem not in self._seen]
        self._seen += [path.stem for path in sorted(new, key=lambda path: path.stat().st_mtime_ns)]
        there = [name for name in self._seen if self.inbox / f"{name}.json" in paths]
        return {name: json.loads((self.inbox / f"{name}.json").read_text(encoding="utf-8")) for name in there}

    def the_request(self) -> dict[str, Any]:
        (request,) = self.requests().values()
        return request

    def answer(self, name: str, state: str, **more: Any) -> None:
        fields = {"protocol": 1, "job": "j1", "state": state, "fraction": 0.0, "stage": "", "eta_s": 0.0, "ahead": 0}
        fields |= {"preview": "", "result": "", "error": {"code": 0, "name": "", "message": ""}} | more
        self._write(self.outbox / f"{name}.json", fields)

    def answer_all(self, state: str, **more: Any) -> None:
        for name in self.requests():
            self.answer(name, state, **more)

    def finish(self, name: str) -> Path:
        """The content as it is, as the result."""
        content, sample_rate = soundfile.read(self.requests()[name]["content"], always_2d=True)
        result = self.home / "renders" / f"{name}.wav"
        soundfile.write(result, content, sample_rate, subtype="PCM_24")
        self.answer(name, "done", fraction=1.0, result=str(result), frames=len(content), sample_rate=sample_rate)
        return result

    def finish_all(self) -> list[Path]:
        return [self.finish(name) for name in self.requests()]

    def fail(self, name: str, message: str) -> None:
        self.answer(name, "failed", error={"code": 16, "name": "unknown_style", "message": message})

    def answer_pings(self) -> int:
        pings = list(self.inbox.glob("reaper-ping-*.json"))
        for path in pings:
            assert json.loads(path.read_text()).keys() == {"cancel", "content", "style"}  # what the server takes
            self.answer(path.stem, "cancelled", job="")
        return len(pings)

    def sweep(self) -> None:
        """The answers of requests that were taken back."""
        for path in self.outbox.glob("*.json"):
            if not (self.inbox / path.name).exists():
                path.unlink()

    @staticmethod
    def _write(path: Path, value: Any) -> None:
        part = path.with_suffix(".part")
        part.write_text(json.dumps(value), encoding="utf-8")
        part.replace(path)


def sound(path: Path, seconds: float = 4.0, sample_rate: int = 8000) -> Path:
    """A small file to put on a track."""
    chance = np.random.default_rng(len(path.name))
    path.parent.mkdir(parents=True, exist_ok=True)
    soundfile.write(path, 0.1 * chance.standard_normal((round(seconds * sample_rate), 1)), sample_rate)
    return path
