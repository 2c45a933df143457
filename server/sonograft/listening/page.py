"""Writes the page of a session: one folder that can be opened from the disk, copied or sent.

A page that was opened from the disk may not read the files beside it, only run scripts: so the sounds come as scripts,
which say a FLAC file each. What is heard as A and what as B stands in ``session.js``, not to be read at a glance.
"""

from __future__ import annotations

import base64
import shutil
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

from sonograft import jsontext
from sonograft.audio.clip import Audio
from sonograft.errors import CannotWrite
from sonograft.listening import sound
from sonograft.listening.trials import Session

_STATIC = Path(__file__).parent / "static"
_CONTENT, _STYLE, _FIRST, _SECOND = "content", "style", "first", "second"


class Page:
    """A folder in the making: it appears under its name when it is finished, or not at all."""

    def __init__(self, folder: Path, session: Session) -> None:
        """Raises ``CannotWrite`` where there is something in ``folder`` already: nothing is ever overwritten."""
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise CannotWrite(f"{str(folder)!r} is not empty. Choose a folder that does not exist yet with -o.")
        self._session, self._place = session, folder
        self._folder = folder.with_name(f"{folder.name}.part")
        try:
            shutil.rmtree(self._folder, ignore_errors=True)  # of a run that was killed
            (self._folder / "sounds").mkdir(parents=True)
        except OSError as error:
            raise CannotWrite(f"The folder {str(folder)!r} cannot be made: {error.strerror}.") from None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)

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
        if self._place.exists():
            self._place.rmdir()
        self._folder.rename(self._place)
        return self._place / "index.html"
