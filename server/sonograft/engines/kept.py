"""What is kept on disk: studies of styles, for every later render; finished sections, until their render is done.

Both appear whole or not at all, under names that say all that they depend on; what cannot be kept is made again.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import zipfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from sonograft.audio.clip import Signal
from sonograft.audio.spool import Spool
from sonograft.engines.study import Brief, Study

_MOST_STUDIES = 200
"""Files; of more, those that were used least lately are removed."""


class Studies:
    """Studies by the sound that they are of."""

    def __init__(self, folder: Path | None) -> None:
        """``folder``, which is made if need be; None: nothing is kept."""
        self._folder = folder

    def find(self, sound: str, brief: Brief, device: torch.device) -> Study | None:
        """The study of the sound with the hash ``sound``, if there is one."""
        path = self._path(sound, brief)
        if path is None:
            return None
        try:
            with path.open("rb") as file, np.load(file, allow_pickle=False) as arrays:  # itself it leaves it open
                found = Study.of({name: arrays[name] for name in arrays.files}, device)
            os.utime(path)
        except (OSError, ValueError, TypeError, EOFError, zipfile.BadZipFile):
            return None
        return found

    def keep(self, sound: str, brief: Brief, study: Study) -> None:
        path = self._path(sound, brief)
        if path is None:
            return
        part = path.with_name(f"{path.name}.{os.getpid()}.part")
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            with part.open("wb") as file:
                np.savez(file, allow_pickle=False, **study.arrays())
            part.replace(path)
            self._prune(path.parent)

    def _path(self, sound: str, brief: Brief) -> Path | None:
        return None if self._folder is None else self._folder / f"{sound[:40]}-{brief.words}.npz"

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
