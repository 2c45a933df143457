"""The style library: a folder whose audio files and sub-folders of audio files are styles, each called by its name."""

from __future__ import annotations

import contextlib
import os
import unicodedata
from collections.abc import Callable, Sequence
from pathlib import Path

from sonograft.audio import formats
from sonograft.audio.names import shown
from sonograft.errors import BadArguments, FileMissing, SonograftError, UnknownStyle, did_you_mean
from sonograft.models import Style
from sonograft.tags import Tags

MAX_SOUNDS = 256
"""In a folder that is one style."""
_LONGEST_NAME = 255
_SLASHES = "/\\"


def _folded(name: str) -> str:
    """The form in which names are compared: case, and how a system writes umlauts, make no difference."""
    return unicodedata.normalize("NFC", name).casefold()


def sounds(folder: Path) -> list[Path]:
    """The audio files directly in ``folder``, in the order of their names: together they are one style.

    Raises ``FileMissing`` where there is none or the folder cannot be read, ``BadArguments`` for too many.
    """
    try:
        found, _ = _contents(folder)
    except OSError as error:
        raise FileMissing(f"The folder {shown(folder)} cannot be read: {error.strerror}.") from None
    if not found:
        raise FileMissing(
            f"The folder {shown(folder)} holds no sound, so it is no style. Put audio files into it, not into folders "
            "within it."
        )
    if len(found) > MAX_SOUNDS:
        raise BadArguments(
            f"The folder {shown(folder)} holds {len(found)} sounds; {MAX_SOUNDS} at most are one style. Move some out."
        )
    return found


def _contents(folder: Path) -> tuple[list[Path], list[Path]]:
    """The audio files and the folders directly in ``folder``, in the order of names, without hidden ones.

    Raises ``OSError`` where it cannot be read.
    """
    files, folders = [], []
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda entry: (entry.name.casefold(), entry.name)):
            with contextlib.suppress(OSError):  # of a link that leads to itself
                if entry.is_dir():
                    folders.append(folder / entry.name)
                elif entry.is_file() and formats.accepts(Path(entry.name)):
                    files.append(folder / entry.name)
    return files, [path for path in folders if not path.name.startswith(".")]


class StyleLibrary:
    """The entries of one folder, looked up afresh at each call; a length is remembered while its file is unchanged."""

    def __init__(self, folder: Path, measure: Callable[[Path], float]) -> None:
        """``measure`` gives an audio file's length in seconds, or raises ``SonograftError``."""
        self.folder = folder
        self._measure = measure
        self._seconds: dict[tuple[str, int, int], float] = {}
        self._tags = Tags(folder)

    def paths(self) -> dict[str, Path]:
        """Every style's file or folder by its name: the files first, each in the order of names.

        A folder that is called like a file has a ``/`` after its name.
        """
        files, folders = self._entries()
        named: dict[str, Path] = {}
        for path in files:
            # Two files of one stem (kit.wav, kit.flac) stay apart by their full names.
            named[path.stem if path.stem not in named else path.name] = path
        taken = {_folded(name) for path in files for name in (path.stem, path.name)}
        return named | {f"{path.name}/" if _folded(path.name) in taken else path.name: path for path in folders}

    def _entries(self) -> tuple[list[Path], list[Path]]:
        """The audio files of the library, and its folders, whatever is in them."""
        try:
            return _contents(self.folder)
        except OSError:
            return [], []

    def find(self, name: str) -> Path:
        """The file or folder of the style called ``name``; its file name with suffix will do too.

        A file comes before a folder of the same name, unless ``name`` ends in ``/``. Raises ``UnknownStyle`` with the
        nearest names.
        """
        if len(name) > _LONGEST_NAME:
            raise UnknownStyle(f"There is no style of that name: {len(name)} characters are longer than a file name.")
        plain = name.strip().rstrip(_SLASHES)
        wanted = _folded(plain)
        files, folders = self._entries()
        if name.strip() == plain:
            for path in files:
                if wanted in (_folded(path.stem), _folded(path.name)):
                    return path
        for path in folders:
            if wanted == _folded(path.name):
                return path
        named = self.paths()
        known = f" Known: {', '.join(list(named)[:12])}." if named else f" Put audio files into {self.folder}."
        raise UnknownStyle(f"There is no style {name!r} in the library.{did_you_mean(name, named)}{known}")

    def files(self, name: str) -> list[Path]:
        """The sounds of the style called ``name``. Raises ``UnknownStyle``, and what ``sounds`` raises."""
        path = self.find(name)
        return sounds(path) if path.is_dir() else [path]

    def tags(self) -> dict[str, list[str]]:
        """By the styles' names."""
        return self._tags.all()

    def set_tags(self, name: str, tags: Sequence[str]) -> list[str]:
        """Give the style called ``name`` these tags; as they are kept. Raises ``BadArguments``, ``CannotWrite``."""
        return self._tags.set(name, tags)

    def entries(self) -> list[Style]:
        """Every style with its length; a folder without sounds is none."""
        measured = ((name, path, self._length(path)) for name, path in self.paths().items())
        return [
            Style(name, str(path), seconds, self._count(path))
            for name, path, seconds in measured
            if seconds is not None
        ]

    def _count(self, path: Path) -> int:
        try:
            return len(sounds(path)) if path.is_dir() else 1
        except SonograftError:
            return 0

    def _length(self, path: Path) -> float | None:
        """Seconds; 0 where that cannot be told, None where there is no sound at all."""
        if not path.is_dir():
            return self._length_of_file(path)
        try:
            return sum(self._length_of_file(sound) for sound in sounds(path))
        except FileMissing:
            return None
        except BadArguments:
            return 0.0

    def _length_of_file(self, path: Path) -> float:
        try:
            status = path.stat()
            key = (str(path), status.st_mtime_ns, status.st_size)
            if key not in self._seconds:
                self._seconds[key] = self._measure(path)
            return self._seconds[key]
        except (OSError, SonograftError):
            return 0.0
