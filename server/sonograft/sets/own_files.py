"""Files in a folder that the user edits, too: what is ours is renewed, what became the user's is kept."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path, PurePosixPath

import msgspec

from sonograft.audio.whole import cannot_write


class Owned(msgspec.Struct, frozen=True):
    """A file that was put there."""

    path: str
    """In the folder, with ``/``."""
    mark: str
    """How it was when it was put there; something else there now is the user's work."""
    source: str = ""
    """What it is a copy of, or was made from, in which state."""


class OwnFiles:
    """What a set's folder holds of ours, each file by a name that stays (``index.html``, the token of a variation)."""

    def __init__(self, folder: Path, before: Mapping[str, Owned]) -> None:
        """``before``: what an earlier finish put there."""
        self._folder = folder
        self._before = before
        self._had_folder = {path: (folder / path).is_dir() for path in {_folder_of(owned) for owned in before.values()}}
        self._moved: set[str] = set()
        self.now: dict[str, Owned] = {}
        """What is there after this one."""

    def write(self, path: str, data: bytes) -> str:
        """Have ``data`` at ``path``, or beside it where the user has changed what was there; where it is.

        Raises ``CannotWrite``.
        """
        mark = hashlib.sha256(data).hexdigest()
        before = self._before.get(path)
        if before is not None and before.mark == mark and self._exists(before.path):
            self.now[path] = before  # nothing new to say, whatever the user made of it
            return before.path
        place = self._free_place(path, path)
        self._replace(place, lambda part: part.write_bytes(data), len(data))
        self.now[path] = Owned(place, mark)
        return place

    def put(self, key: str, path: str, source: Path, make: Callable[[Path], object] | None = None) -> str | None:
        """Have at ``path`` what ``make`` makes of the file ``source``: a copy, unless it is given.

        Returns where it is; None where the user took it away. Raises ``CannotWrite``.
        """
        state = _state(source)
        before = self._before.get(key)
        if before is not None and before.source == state:
            if self._is_taken_away(key, before):
                self.now[key] = before
                return None
            if self._exists(before.path) and (before.path == path or not self._is_ours(before)):
                self.now[key] = before
                return before.path
        place = self._free_place(key, path)
        self._replace(place, make or _copied(source), _size(source))
        self.now[key] = Owned(place, self._stamp(place), state)
        return place

    def make_way(self, kept: Mapping[str, str]) -> None:
        """Take away what is ours, unchanged, can be had again and is not to stay where it is (``kept``: key, path)."""
        for key, owned in self._before.items():
            if owned.source and kept.get(key) != owned.path and self._is_ours(owned) and _is_current(owned.source):
                with contextlib.suppress(OSError):
                    (self._folder / owned.path).unlink()
                    self._moved.add(key)

    def _is_taken_away(self, key: str, before: Owned) -> bool:
        """Whether the user removed it, or gave it another name; not where its whole folder is gone."""
        return key not in self._moved and not self._exists(before.path) and self._had_folder[_folder_of(before)]

    def _free_place(self, key: str, path: str) -> str:
        """``path``, or one beside it, where there is nothing or what is ours."""
        before = self._before.get(key)
        taken = {owned.path.casefold() for owned in self.now.values()}
        wanted, number = PurePosixPath(path), 1
        while True:
            place = path if number == 1 else str(wanted.with_name(f"{wanted.stem} {number}{wanted.suffix}"))
            is_ours = before is not None and before.path == place and self._is_ours(before)
            if place.casefold() not in taken and (is_ours or not self._exists(place)):
                return place
            number += 1

    def _replace(self, place: str, write: Callable[[Path], object], size: int) -> None:
        """Have ``write`` make a file, which then takes its place in one step."""
        target = self._folder / place
        part = target.with_name(f"{target.name}.part")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            part.unlink(missing_ok=True)
            write(part)
            part.replace(target)
        except OSError as error:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            raise cannot_write(error, target, size) from error

    def _exists(self, path: str) -> bool:
        return os.path.lexists(self._folder / path)

    def _is_ours(self, owned: Owned) -> bool:
        """Whether it is as it was put there."""
        try:
            now = self._stamp(owned.path) if owned.source else _sha256(self._folder / owned.path)
        except OSError:
            return False
        return now == owned.mark

    def _stamp(self, path: str) -> str:
        """Of sounds, which are too large to be read for this."""
        status = (self._folder / path).stat()
        return f"{status.st_size}-{status.st_mtime_ns}"


def linked(source: Path) -> Callable[[Path], object]:
    """For ``put``: a link to ``source``; a copy where that is on another disk, or the disk has no links."""

    def link(part: Path) -> None:
        try:
            os.link(source, part)
        except OSError:
            shutil.copyfile(source, part)

    return link


def _copied(source: Path) -> Callable[[Path], object]:
    return lambda part: shutil.copyfile(source, part)


def _state(source: Path) -> str:
    status = source.stat()
    return f"{status.st_size}-{status.st_mtime_ns}-{source}"


def _is_current(state: str) -> bool:
    """Whether the source is there still, as it was."""
    path = Path(state.split("-", 2)[2])
    try:
        return _state(path) == state
    except OSError:
        return False


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _folder_of(owned: Owned) -> str:
    return str(PurePosixPath(owned.path).parent)
