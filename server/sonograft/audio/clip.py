"""Sound: what it is to be read, and a piece of it in memory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol, TypeAlias

import numpy as np
import numpy.typing as npt

Samples: TypeAlias = npt.NDArray[np.float32]
"""[channels, frames], full scale 1.0."""

BLOCK = 1 << 16
"""Frames that are worked on at a time."""


class Signal(Protocol):
    """A piece of sound that can be read part by part, wherever it is."""

    @property
    def sample_rate(self) -> int:
        """Hz."""

    @property
    def channels(self) -> int: ...

    @property
    def frames(self) -> int: ...

    def read(self, start: int, stop: int) -> Samples:
        """The frames ``start`` to ``stop`` as [channels, stop - start]; 0 <= start <= stop <= frames."""


@dataclass(frozen=True, slots=True)
class Audio:
    """A piece of sound in memory.

    ``samples`` is float32 of shape [channels, frames], full scale 1.0; ``sample_rate`` is in Hz.
    """

    samples: Samples
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

    def read(self, start: int, stop: int) -> Samples:
        return self.samples[:, start:stop]


def blocks(signal: Signal, size: int = BLOCK) -> Iterator[Samples]:
    """All of ``signal``, ``size`` frames at a time (the last ones fewer)."""
    for start in range(0, signal.frames, size):
        yield signal.read(start, min(start + size, signal.frames))


def whole(signal: Signal) -> Audio:
    """All of ``signal`` in memory."""
    return Audio(np.ascontiguousarray(signal.read(0, signal.frames)), signal.sample_rate)
