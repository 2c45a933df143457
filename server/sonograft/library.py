"""The style library: a folder whose audio files are styles, each called by its file's name."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable
from pathlib import Path

from sonograft.audio import formats
from sonograft.errors import SonograftError, UnknownStyle, did_you_mean
from sonograft.models import Style

_LONGEST_NAME = 255


def _folded(name: str) -> str:
    """The form in which names are compared: case, and how a system writes umlauts, make no difference."""
    return unicodedata.normalize("NFC", name).casefold()


class StyleLibrary:
    """The entries of one folder, looked up afresh at each call; a length is remembered while its file is unchanged."""

    def __init__(self, folder: Path, measure: Callable[[Path], float]) -> None:
        """``measure`` gives an audio file's length in seconds, or raises ``SonograftError``."""
        self.folder = folder
        self._measure = measure
        self._seconds: dict[tuple[str, int, int], float] = {}

    def paths(self) -> dict[str, Path]:
        """Every style's file by its name, in the order of names."""
        try:
            with os.scandir(self.folder) as entries:
                files = sorted((entry.name for entry in entries if entry.is_file()), key=str.casefold)
        except OSError:
            return {}
        named: dict[str, Path] = {}
        for path in (self.folder / name for name in files):
            if formats.accepts(path):
                # Two files of one stem (kit.wav, kit.flac) stay apart by their full names.
                named[path.stem if path.stem not in named else path.name] = path
        return named

    def find(self, name: str) -> Path:
        """The file of the style called ``name``; its file name with suffix will do too.

        Raises ``UnknownStyle`` with the nearest names.
        """
        if len(name) > _LONGEST_NAME:
            raise UnknownStyle(f"There is no style of that name: {len(name)} characters are longer than a file name.")
        wanted = _folded(name.strip())
        named = self.paths()
        for style, path in named.items():
            if wanted in (_folded(style), _folded(path.name)):
                return path
        known = f" Known: {', '.join(list(named)[:12])}." if named else f" Put audio files into {self.folder}."
        raise UnknownStyle(f"There is no style {name!r} in the library.{did_you_mean(name, named)}{known}")

    def entries(self) -> list[Style]:
        return [Style(name, str(path), self._length(path)) for name, path in self.paths().items()]

    def _length(self, path: Path) -> float:
        try:
            status = path.stat()
            key = (str(path), status.st_mtime_ns, status.st_size)
            if key not in self._seconds:
                self._seconds[key] = self._measure(path)
            return self._seconds[key]
        except (OSError, SonograftError):
            return 0.0
