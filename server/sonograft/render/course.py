"""How far a render is, from its beginning to the last block that is written."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from sonograft.audio.clip import Signal
from sonograft.audio.lazy import Derived
from sonograft.render.order import Reporter

_ENGINE, _LEVEL = 0.97, 0.98
"""Shares of the time: up to here the engine works, then the level is measured; the rest goes into writing."""


class Course:
    """Progress that only goes forward. Whatever reads block by block is followed, so that a cancel gets through."""

    def __init__(self, reporter: Reporter) -> None:
        self._reporter = reporter
        self._furthest = 0.0
        self._is_writing = False

    def engine(self, fraction: float, stage: str) -> None:
        self._tell(_ENGINE * fraction, stage)

    def levelling(self, signal: Signal) -> Signal:
        """``signal``, which is read several times, nobody knows how often, while its level is measured."""
        read = 0

        def heard(_: int, frames: int) -> None:
            nonlocal read
            if not self._is_writing:
                read += frames
                self._tell(_LEVEL - (_LEVEL - _ENGINE) / (1 + read / max(signal.frames, 1)), "level")

        self._tell(_ENGINE, "level")
        return _Followed(signal, heard)

    def writing(self, signal: Signal) -> Signal:
        """``signal``, which is read once from its start to its end while it is written."""

        def heard(stop: int, _: int) -> None:
            self._tell(_LEVEL + (1 - _LEVEL) * stop / signal.frames, "writing")

        self._is_writing = True
        self._tell(_LEVEL, "writing")
        return _Followed(signal, heard)

    def _tell(self, fraction: float, stage: str) -> None:
        self._furthest = max(self._furthest, fraction)
        self._reporter.progress(self._furthest, stage)


class _Followed(Derived):
    """A Signal whose every read is told: up to which frame, and how many they were."""

    def __init__(self, signal: Signal, heard: Callable[[int, int], None]) -> None:
        super().__init__(signal)
        self._heard = heard

    def read(self, start: int, stop: int) -> npt.NDArray[np.float32]:
        found = self._signal.read(start, stop)
        self._heard(stop, stop - start)
        return found
