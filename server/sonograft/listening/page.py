"""Writes the page of a session: one folder that can be opened from the disk, copied or sent.

A page that was opened from the disk may not read the files beside it, only run scripts: so the sounds come as scripts,
which say a FLAC file each. What is heard as A and what as B stands in ``session.js``, not to be read at a glance.
"""

from __future__ import annotations

import base64
import shutil
from collections.abc import Mapping
from pathlib import Path

from sonograft import jsontext
from sonograft.audio.clip import Audio
from sonograft.errors import CannotWrite
from sonograft.listening import sound
from sonograft.listening.trials import Session

_STATIC = Path(__file__).parent / "static"
_CONTENT, _STYLE, _FIRST, _SECOND = "content", "style", "first", "second"


class Page:
    """A folder in the making."""

    def __init__(self, folder: Path, session: Session) -> None:
        """Raises ``CannotWrite`` where there is something in ``folder`` already: nothing is ever overwritten."""
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise CannotWrite(f"{str(folder)!r} is not empty. Choose a folder that does not exist yet with -o.")
        self._session, self._folder = session, folder
        try:
            (folder / "sounds").mkdir(parents=True)
        except OSError as error:
            raise CannotWrite(f"The folder {str(folder)!r} cannot be made: {error.strerror}.") from None

    def add(self, number: int, content: Audio, style: Audio, ways: Mapping[str, Audio]) -> None:
        """The sounds of the trial ``number``, counted from 0; ``ways`` by ``a`` and ``b``."""
        trial = self._session.trials[number]
        heard = sound.equally_loud([content, style, ways[trial.first], ways[trial.second]])
        for what, audio in zip((_CONTENT, _STYLE, _FIRST, _SECOND), heard, strict=True):
            name = f"{number}-{what}"
            says = base64.b64encode(sound.flac(audio)).decode("ascii")
            (self._folder / "sounds" / f"{name}.js").write_text(f'listening.sound("{name}", "{says}");\n', "ascii")

    def finish(self) -> Path:
        """The page itself; its path."""
        said = base64.b64encode(jsontext.encode(self._session)).decode("ascii")
        (self._folder / "session.js").write_text(f'listening.session("{said}");\n', "ascii")
        for path in _STATIC.iterdir():
            shutil.copyfile(path, self._folder / path.name)
        return self._folder / "index.html"
