"""Several sounds at once, as one ``Signal``."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from sonograft.audio.clip import Signal
from sonograft.audio.lazy import Derived


class Together(Derived):
    """``parts`` of one form, added up as they are read."""

    def __init__(self, parts: Sequence[Signal]) -> None:
        super().__init__(parts[0])
        self._parts = parts

    def read(self, start: int, stop: int) -> npt.NDArray[np.float32]:
        total: npt.NDArray[np.float32] = np.sum(
            [part.read(start, stop) for part in self._parts], axis=0, dtype=np.float32
        )
        return total
