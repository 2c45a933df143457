"""Several sounds one after another, as one ``Signal``."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

import numpy as np
import numpy.typing as npt

from sonograft.audio.clip import Signal
from sonograft.audio.lazy import Derived


class Chain(Derived):
    """``parts`` of one sample rate and one number of channels, in order."""

    def __init__(self, parts: Sequence[Signal]) -> None:
        super().__init__(parts[0])
        self._parts = parts
        self._starts = [0, *accumulate(part.frames for part in parts)]

    @property
    def frames(self) -> int:
        return self._starts[-1]

    def read(self, start: int, stop: int) -> npt.NDArray[np.float32]:
        pieces = [
            part.read(max(start - first, 0), min(stop - first, part.frames))
            for part, first in zip(self._parts, self._starts, strict=False)
            if first < stop and first + part.frames > start
        ]
        return np.concatenate(pieces, axis=1) if pieces else np.empty((self.channels, 0), np.float32)
