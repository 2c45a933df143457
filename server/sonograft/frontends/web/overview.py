"""The outline of a sound: the lowest and the highest sample of each small part. Read block by block."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_CELLS = 1 << 15
"""Parts that are remembered of a sound, or up to twice as many: more than a screen is wide."""
_BLOCK = 1 << 18
_FULL_SCALE = 32767


@dataclass(frozen=True, slots=True)
class Outline:
    """What is drawn of a sound."""

    frames: int
    sample_rate: int
    """Hz."""
    cells: npt.NDArray[np.int16]
    """[channels, parts, 2]: lowest and highest; full scale 32767."""

    def peaks(self, width: int) -> list[list[float]]:
        """For each channel ``width`` pairs of lowest and highest, one after another, from -1 to 1."""
        import numpy as np

        count = self.cells.shape[1]
        if not count:
            return [[0.0] * (2 * width) for _ in range(self.cells.shape[0])]
        starts = np.arange(width) * count // width
        stops = np.maximum(starts + 1, (np.arange(width) + 1) * count // width)
        drawn = np.empty((self.cells.shape[0], width, 2))
        for column, (start, stop) in enumerate(zip(starts, stops, strict=True)):
            part = self.cells[:, start:stop]
            drawn[:, column, 0], drawn[:, column, 1] = part[..., 0].min(1), part[..., 1].max(1)
        flat = np.round(drawn / _FULL_SCALE, 4).reshape(self.cells.shape[0], -1)
        return [[float(value) for value in channel] for channel in flat]


def outline(path: Path, go_on: Callable[[], None] = lambda: None) -> Outline:
    """Read all of ``path``. Raises ``FileMissing``, ``NotAudio``, and what ``go_on`` raises at each block."""
    import numpy as np

    from sonograft.audio.decoder import opened

    with opened(path) as file:
        size = max(1, file.frames // _CELLS)
        step = max(1, _BLOCK // size) * size
        lows, highs, frames = [], [], 0
        while len(block := file.read(step, dtype="float32", always_2d=True)):
            go_on()
            frames += len(block)
            starts = np.arange(0, len(block), size)
            lows.append(np.minimum.reduceat(block, starts, axis=0))
            highs.append(np.maximum.reduceat(block, starts, axis=0))
        if not lows:
            return Outline(0, file.samplerate, np.zeros((file.channels, 0, 2), np.int16))
        cells = np.stack([np.concatenate(lows), np.concatenate(highs)], axis=-1).transpose(1, 0, 2)
        scaled = np.rint(np.clip(np.nan_to_num(cells), -1, 1) * _FULL_SCALE).astype(np.int16)
        return Outline(frames, file.samplerate, scaled)
