"""What is kept on disk: what is known of styles, for every later render; finished sections, until their render is done.

Both appear whole or not at all, under names that say all that they depend on; what cannot be kept is made again.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from sonograft.audio.clip import Signal
from sonograft.audio.spool import Spool
from sonograft.engines.study import Arrays

T = TypeVar("T")

_MOST_STUDIES = 200
"""Files; of more, those that were used least lately are removed."""


class Studies:
    """What was found out about sounds, as arrays under the hash of the sound and the words of what was asked of it."""

    def __init__(self, folder: Path | None) -> None:
        """``folder``, which is made if need be; None: nothing is kept."""
        self._folder = folder

    def find(self, sound: str, words: str, read: Callable[[Arrays], T]) -> T | None:
        """What ``read`` makes of what is kept; None where there is nothing, or nothing that it understands."""
        path = self._path(sound, words)
        if path is None:
            return None
        try:
            with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:
                found = read({name: arrays[name] for name in arrays.files})
            os.utime(path)
        except (OSError, ValueError, TypeError, LookupError, EOFError, RuntimeError, zipfile.BadZipFile):
            return None  # RuntimeError: what zipfile takes for encrypted, or for a method that it does not know
        return found

    def keep(self, sound: str, words: str, arrays: Arrays) -> None:
        path = self._path(sound, words)
        if path is None:
            return
        part = path.with_name(f"{path.name}.{os.getpid()}.part")
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            with part.open("wb") as file:
                np.savez(file, allow_pickle=False, **arrays)
            part.replace(path)
            self._prune(path.parent)

    def _path(self, sound: str, words: str) -> Path | None:
        return None if self._folder is None else self._folder / f"{sound[:40]}-{words}.npz"

    @staticmethod
    def _prune(folder: Path) -> None:
        files = sorted(folder.glob("*.npz"), key=lambda path: path.stat().st_mtime)
        for path in files[:-_MOST_STUDIES]:
            path.unlink(missing_ok=True)


class Finished:
    """Results of sections, one file each."""

    def __init__(self, folder: Path, channels: int, sample_rate: int) -> None:
        self._folder = folder
        self._form = (channels, sample_rate)
        folder.mkdir(parents=True, exist_ok=True)

    def find(self, name: str, frames: int) -> Signal | None:
        """What was kept under ``name``, if it is whole."""
        path = self._path(name)
        if not path.exists():
            return None
        spool = Spool(path, *self._form)
        return spool if spool.frames == frames else None

    def keep(self, name: str, samples: npt.NDArray[np.float32]) -> Signal:
        """Raises ``CannotWrite``."""
        path = self._path(name)
        part = path.with_suffix(".part")
        with Spool.writing(part, *self._form) as writer:
            writer.write(samples)
        part.replace(path)
        return Spool(path, *self._form)

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.f32"


def fingerprint(words: Sequence[object]) -> str:
    """A short name for all that a result depends on."""
    return hashlib.sha256(repr(tuple(words)).encode()).hexdigest()[:16]
