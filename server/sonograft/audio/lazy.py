"""What Signals that are made from another one, when they are read, have in common."""

from __future__ import annotations

from abc import ABC, abstractmethod

import numpy as np
import numpy.typing as npt

from sonograft.audio.clip import BLOCK, Signal


class Derived(ABC):
    """A Signal with the rate, the channels and the length of another."""

    def __init__(self, signal: Signal) -> None:
        self._signal = signal

    @property
    def sample_rate(self) -> int:
        return self._signal.sample_rate

    @property
    def channels(self) -> int:
        return self._signal.channels

    @property
    def frames(self) -> int:
        return self._signal.frames

    @property
    def seconds(self) -> float:
        return self.frames / self.sample_rate

    @abstractmethod
    def read(self, start: int, stop: int) -> npt.NDArray[np.float32]:
        """As ``Signal.read``."""


class Gridded(Derived):
    """One whose samples depend on their neighbours, computed in blocks on a fixed grid.

    So the same samples come out however it is read, also where the arithmetic of a longer piece would round otherwise.
    """

    def __init__(self, signal: Signal) -> None:
        super().__init__(signal)
        self._latest: tuple[tuple[int, npt.NDArray[np.float32]], ...] = ()

    def read(self, start: int, stop: int) -> npt.NDArray[np.float32]:
        result = np.empty((self.channels, stop - start), dtype=np.float32)
        for index in range(start // BLOCK, -(-stop // BLOCK)):
            first = index * BLOCK
            begin, end = max(start, first), min(stop, first + BLOCK)
            result[:, begin - start : end - start] = self._block(index)[:, begin - first : end - first]
        return result

    def _block(self, index: int) -> npt.NDArray[np.float32]:
        """The block at ``index``. Three are kept for reads that end within one or go back a little; they are replaced
        all at once, so that threads need not wait for each other."""
        latest = self._latest
        for kept, block in latest:
            if kept == index:
                return block
        first = index * BLOCK
        block = self._compute(first, min(first + BLOCK, self.frames))
        self._latest = ((index, block), *latest[:2])
        return block

    @abstractmethod
    def _compute(self, start: int, stop: int) -> npt.NDArray[np.float32]:
        """The frames of one block, [channels, stop - start]."""
