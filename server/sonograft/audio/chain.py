"""Several sounds one after another, as one ``Signal``."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

import numpy as np

from sonograft.audio.clip import Samples, Signal


class Chain:
    """``parts`` of one sample rate and one number of channels, in order."""

    def __init__(self, parts: Sequence[Signal]) -> None:
        self._parts = parts
        self._starts = [0, *accumulate(part.frames for part in parts)]
        self.sample_rate = parts[0].sample_rate
        self.channels = parts[0].channels
        self.frames = self._starts[-1]

    def read(self, start: int, stop: int) -> Samples:
        pieces = [
            part.read(max(start - first, 0), min(stop - first, part.frames))
            for part, first in zip(self._parts, self._starts, strict=False)
            if first < stop and first + part.frames > start
        ]
        return np.concatenate(pieces, axis=1) if pieces else np.empty((self.channels, 0), np.float32)
