"""Sound: whole in memory, or a ``Signal`` that is read piece by piece, however long it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

BLOCK = 1 << 16
"""Frames that are handled at a time."""


class Signal(Protocol):
    """A piece of sound that need not be in memory; full scale is 1.0. It may be read from several threads."""

    @property
    def sample_rate(self) -> int:
        """Hz."""

    @property
    def channels(self) -> int: ...

    @property
    def frames(self) -> int: ...

    @property
    def seconds(self) -> float: ...

    def read(self, start: int, stop: int) -> npt.NDArray[np.float32]:
        """The frames from ``start`` up to ``stop``, 0 <= start <= stop <= frames: [channels, stop - start].

        The same whatever was read before. To be looked at, not to be written into.
        """


@dataclass(frozen=True, slots=True)
class Audio:
    """A piece of sound in memory.

    ``samples`` is float32 of shape [channels, frames], full scale 1.0; ``sample_rate`` is in Hz.
    """

    samples: npt.NDArray[np.float32]
    sample_rate: int

    def __post_init__(self) -> None:
        if self.samples.ndim != 2 or self.samples.dtype != np.float32:
            raise TypeError(
                f"samples must be float32 [channels, frames], not {self.samples.dtype} {self.samples.shape}"
            )

    @property
    def channels(self) -> int:
        return int(self.samples.shape[0])

    @property
    def frames(self) -> int:
        return int(self.samples.shape[1])

    @property
    def seconds(self) -> float:
        return self.frames / self.sample_rate

    def read(self, start: int, stop: int) -> npt.NDArray[np.float32]:
        return self.samples[:, start:stop]


def blocks(signal: Signal, size: int = BLOCK) -> Iterator[npt.NDArray[np.float32]]:
    """``signal`` from its start to its end, in pieces [channels, up to ``size`` frames]."""
    for start in range(0, signal.frames, size):
        yield signal.read(start, min(start + size, signal.frames))


def whole(signal: Signal) -> Audio:
    """All of ``signal`` in memory: for short ones. What is an ``Audio`` already is given back itself."""
    if isinstance(signal, Audio):
        return signal
    samples = np.empty((signal.channels, signal.frames), dtype=np.float32)
    first = 0
    for block in blocks(signal):
        samples[:, first : first + block.shape[1]] = block
        first += block.shape[1]
    return Audio(samples, signal.sample_rate)


def surrounding(signal: Signal, start: int, stop: int) -> npt.NDArray[np.float32]:
    """As ``signal.read``, but ``start`` and ``stop`` may lie beyond its ends, where there is silence."""
    first, last = max(0, min(start, signal.frames)), max(0, min(stop, signal.frames))
    there = signal.read(first, last)
    if (first, last) == (start, stop):
        return there
    padded = np.zeros((signal.channels, stop - start), dtype=np.float32)
    padded[:, first - start : last - start] = there
    return padded
