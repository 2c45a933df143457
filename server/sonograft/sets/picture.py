"""How a sound looks: the outline of its wave and a strip of its spectrum, small enough to stand in a page."""

from __future__ import annotations

import io
import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from sonograft.audio.decoder import opened

COLUMNS = 360
_WINDOW = 2048
_BANDS = 44
_LOW_HZ, _HIGH_HZ = 40.0, 16_000.0
_RANGE_DB = 60.0
_SHADES = 24
_SILENT_DB = -60.0
"""Of a band's power, far below what can be heard: what is all below it is drawn as nothing."""
_WHOLE_FRAMES = COLUMNS * _WINDOW
"""Below this a column is shorter than a window, which then looks over its edges."""
_FROM, _TO = (42, 130, 150), (224, 98, 62)
"""From quiet to loud; both can be seen on white and on black."""

_Wave = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Picture:
    outline: tuple[tuple[float, float], ...]
    """Lowest and highest sample of each column, full scale 1.0."""
    strip: bytes
    """A PNG, transparent where it is quiet."""


def look(path: Path) -> Picture:
    """The picture of a sound file; memory does not grow with its length. Raises ``FileMissing`` and ``NotAudio``."""
    with opened(path) as file:
        rate, frames = file.samplerate, max(int(file.frames), 1)
        outline, windows = [], np.zeros((COLUMNS, _WINDOW), dtype=np.float32)
        for number, (column, window) in enumerate(_columns(file, frames)):
            outline.append((float(column.min(initial=0.0)), float(column.max(initial=0.0))))
            windows[number, : window.size] = window
    bins = np.fft.rfft(windows * np.hanning(_WINDOW).astype(np.float32))
    power = np.asarray(bins.real**2 + bins.imag**2, dtype=np.float32)
    return Picture(tuple(outline), _png(_bands(rate) @ power.T))


def _columns(file: object, frames: int) -> Iterator[tuple[_Wave, _Wave]]:
    """For each column the samples in it and those to take its spectrum of, all channels as one."""
    edges = [frames * column // COLUMNS for column in range(COLUMNS + 1)]
    if frames > _WHOLE_FRAMES:
        for first, last in itertools.pairwise(edges):
            wave = _read(file, last - first)
            middle = max((wave.size - _WINDOW) // 2, 0)
            yield wave, wave[middle : middle + _WINDOW]
        return
    whole = _read(file, frames)
    padded = np.pad(whole, (_WINDOW // 2, _WINDOW // 2 + frames - whole.size))
    for first, last in itertools.pairwise(edges):
        middle = (first + last) // 2
        yield whole[first : max(last, first + 1)], padded[middle : middle + _WINDOW]


def _read(file: object, count: int) -> _Wave:
    read: npt.NDArray[np.float32] = file.read(count, dtype="float32", always_2d=True)  # type: ignore[attr-defined]
    return np.asarray(np.nan_to_num(read).mean(axis=1), dtype=np.float32)


def _bands(rate: int) -> npt.NDArray[np.float32]:
    """[bands, bins]: bands of equal width to the ear, low ones first (mel, O'Shaughnessy 1987); none is empty."""
    edges = _hertz(np.linspace(_mel(_LOW_HZ), _mel(min(_HIGH_HZ, rate / 2)), _BANDS + 1))
    bins = np.arange(_WINDOW // 2 + 1) * rate / _WINDOW
    chosen = (bins >= edges[:-1, np.newaxis]) & (bins < edges[1:, np.newaxis])
    nearest = np.abs(bins - ((edges[:-1] + edges[1:]) / 2)[:, np.newaxis]).argmin(axis=1)
    chosen[np.arange(_BANDS), nearest] = True
    return np.asarray(chosen / chosen.sum(axis=1, keepdims=True), dtype=np.float32)


def _mel(hertz: float) -> float:
    return float(2595 * np.log10(1 + hertz / 700))


def _hertz(mel: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.asarray(700 * (10 ** (mel / 2595) - 1))


def _png(spectra: npt.NDArray[np.float32]) -> bytes:
    """[bands, columns] of power as a picture, low bands at the bottom."""
    level = 10 * np.log10(np.maximum(spectra, 1e-14))
    place = np.clip(1 + (level - max(level.max(), _SILENT_DB)) / _RANGE_DB, 0, 1)
    image = Image.fromarray(np.round(place[::-1] * (_SHADES - 1)).astype(np.uint8), mode="L")
    image = image.convert("P")
    shades = np.linspace(0, 1, _SHADES)
    colours = [[round(a + (b - a) * shade) for a, b in zip(_FROM, _TO, strict=True)] for shade in shades]
    image.putpalette([value for colour in colours for value in colour])
    out = io.BytesIO()
    image.save(out, "PNG", optimize=True, transparency=bytes(round(255 * shade**1.5) for shade in shades))
    return out.getvalue()
