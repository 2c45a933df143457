"""A spectrogram as a picture: time to the right, frequency upwards in octaves, level as lightness. Block by block."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    import soundfile

LOWEST_HZ, HIGHEST_HZ = 40.0, 18_000.0
_WINDOW = 4096
"""Frames; Hann."""
_MOST_A_COLUMN = 4
"""Windows that a column is the mean of; in a long sound they do not touch."""
_BATCH = 64
_RANGE_DB = 68.0
_LOUDEST = 16.0
"""Samples beyond are a fault of whatever wrote them; full scale is 1."""
_TILT_DB = 3.0
"""An octave upwards is shown so much louder: music falls by about as much."""
_COLOURS = (
    (14, 17, 20),
    (26, 36, 64),
    (42, 74, 114),
    (58, 128, 140),
    (116, 172, 142),
    (206, 206, 152),
    (250, 243, 220),
)
"""From silence to the loudest: even steps of lightness, from blue over green to sand."""


def picture(path: Path, width: int, height: int, go_on: Callable[[], None] = lambda: None) -> bytes:
    """The spectrogram of ``path`` as a PNG of ``width`` by ``height``.

    Raises ``FileMissing``, ``NotAudio``, and what ``go_on`` raises, which is called again and again.
    """
    from PIL import Image

    image = Image.fromarray(_coloured(_levels_db(path, width, height, go_on)))
    made = io.BytesIO()
    image.save(made, "PNG", compress_level=6)
    return made.getvalue()


def _coloured(levels_db: npt.NDArray[np.float32]) -> npt.NDArray[np.uint8]:
    """[height, width] of dB as [height, width, 3]."""
    import numpy as np

    top = max(float(levels_db.max(initial=-200.0)), -50.0)  # what is nearly silent stays dark
    place = np.clip((levels_db - top) / _RANGE_DB + 1, 0, 1) * (len(_COLOURS) - 1)
    steps = np.arange(len(_COLOURS))
    colours = np.array(_COLOURS, dtype=float)
    return np.stack([np.interp(place, steps, colours[:, part]) for part in range(3)], axis=-1).astype(np.uint8)


def _levels_db(path: Path, width: int, height: int, go_on: Callable[[], None]) -> npt.NDArray[np.float32]:
    """The level of each band (rows, highest first) in each column."""
    import numpy as np

    from sonograft.audio.decoder import opened

    with opened(path) as file:
        bands = _Bands(file.samplerate, height)
        count = max(1, min(_MOST_A_COLUMN, -(-2 * file.frames // (width * _WINDOW))))
        centres = (np.arange(width * count) + 0.5) * file.frames / (width * count)
        starts = np.rint(centres).astype(np.int64) - _WINDOW // 2
        power = np.zeros((height, width), dtype=np.float64)
        for first, windows in _windows(file, starts):
            go_on()
            columns = np.arange(first, first + len(windows)) // count
            np.add.at(power.T, columns, bands.power(windows))
        levels_db: npt.NDArray[np.float32] = (10 * np.log10(power / count + 1e-20)).astype(np.float32)
        return (levels_db + bands.tilt_db[:, None].astype(np.float32))[::-1]


def _windows(file: soundfile.SoundFile, starts: npt.NDArray[np.int64]) -> Iterator[tuple[int, npt.NDArray[np.float32]]]:
    """Batches of windows [n, channels, _WINDOW] with the number of the first; read from the start to the end."""
    import numpy as np

    held = np.zeros((_WINDOW // 2 + 1, file.channels), dtype=np.float32)  # silence before the first frame
    held_from = -len(held)
    for number in range(0, len(starts), _BATCH):
        batch = []
        for start in starts[number : number + _BATCH]:
            while held_from + len(held) < start + _WINDOW:
                block = file.read(1 << 16, dtype="float32", always_2d=True)
                if not len(block):  # silence behind the last one
                    block = np.zeros((start + _WINDOW - held_from - len(held), file.channels), np.float32)
                held = np.concatenate([held[max(0, start - held_from) :], block])
                held_from = max(held_from, start)
            batch.append(held[start - held_from : start - held_from + _WINDOW].T)
        yield number, np.stack(batch)


class _Bands:
    """Bands of equal width in octaves."""

    def __init__(self, sample_rate: int, height: int) -> None:
        import numpy as np

        top = min(HIGHEST_HZ, sample_rate / 2)
        edges = np.geomspace(min(LOWEST_HZ, top / 2), top, height + 1) * _WINDOW / sample_rate
        self._low, self._high = edges[:-1], edges[1:]
        self._bins = np.arange(_WINDOW // 2 + 2) - 0.5
        self._hann = np.hanning(_WINDOW + 1)[:-1].astype(np.float32)
        self.tilt_db = _TILT_DB * np.linspace(0, np.log2(edges[-1] / edges[0]), height)

    def power(self, windows: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
        """Of [n, channels, window] the mean power density in each band over the channels: [n, height]."""
        import numpy as np

        spectrum = np.fft.rfft(np.clip(np.nan_to_num(windows), -_LOUDEST, _LOUDEST) * self._hann)
        square = spectrum.real.astype(np.float64) ** 2 + spectrum.imag.astype(np.float64) ** 2
        density = square.mean(1) * (4 / float(self._hann.sum()) ** 2)
        total = np.concatenate([np.zeros((len(density), 1)), np.cumsum(density, axis=1)], axis=1)
        # The power up to each edge, by a straight line between two bins: narrow bands are filled, wide ones are means.
        at = np.stack([np.interp(np.concatenate([self._low, self._high[-1:]]), self._bins, row) for row in total])
        result: npt.NDArray[np.float64] = np.diff(at, axis=1) / (self._high - self._low)
        return result
