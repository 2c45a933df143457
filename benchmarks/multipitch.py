"""Which notes sound in each frame: summed harmonics with cancellation, after Klapuri 2006.

*Multiple Fundamental Frequency Estimation by Summing Harmonic Amplitudes* (ISMIR). Spectral peaks lie on an axis in
steps of a third of a semitone, where the harmonics of every pitch are the same steps away.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy.ndimage import maximum_filter1d, uniform_filter1d

from benchmarks.analysis import Signal, Values, power

SAMPLE_RATE = 22_050
"""Hz, of the signal."""
LOWEST, HIGHEST = 40, 96
"""MIDI numbers."""
_N_FFT, _HOP = 8192, 1024
_PER_SEMITONE = 3
_HARMONICS = 16
_ALPHA_HZ, _BETA_HZ, _CANCELLED, _GROWTH, _WHITE = 52.0, 320.0, 0.89, 0.6, 0.33
"""Klapuri's constants: weights of the harmonics, what a found note takes with it, when one more is believed (0.7 with
him; 0.6 finds more of the chords here), and what is left of the spectrum's own slopes."""
_MOST = 6
"""Notes at a time."""
_SILENT_DB = -45.0
"""A frame below the loudest, a peak below its frame's."""
_WEAKEST = 0.3
"""Of the strongest note of the frame: weaker ones are taken for remains."""

_PITCHES = (HIGHEST - LOWEST) * _PER_SEMITONE + 1
_OFFSETS = np.round(12 * _PER_SEMITONE * np.log2(np.arange(1, _HARMONICS + 1))).astype(int)
_GRID = _PITCHES + int(_OFFSETS[-1])
_HERTZ = 440 * 2 ** ((np.arange(_PITCHES) / _PER_SEMITONE + LOWEST - 69) / 12)
_WEIGHTS = (_HERTZ + _ALPHA_HZ) / (np.arange(1, _HARMONICS + 1)[:, None] * _HERTZ + _BETA_HZ)
"""[harmonics, pitches]."""


def notes(signal: Signal) -> npt.NDArray[np.bool_]:
    """``[frames, 57]``: whether the MIDI notes 40 to 96 sound, every 46 ms; none where it is silent."""
    energies = power(signal, _N_FFT, _HOP)
    level = 10 * np.log10(np.maximum(energies.sum(1), 1e-10))
    spectrum = _whitened(_peaks(np.sqrt(energies)))
    found = np.zeros((len(spectrum), HIGHEST - LOWEST + 1), bool)
    running = level > level.max() + _SILENT_DB
    total, best, strongest = (np.zeros(len(spectrum)) for _ in range(3))
    for count in range(1, _MOST + 1):
        salience = _salience(spectrum)
        place, size = salience.argmax(1), salience.max(1)
        strongest = np.maximum(strongest, size)
        total += size
        believed = total / count**_GROWTH
        running &= (believed > best) & (size > _WEAKEST * strongest)
        if not running.any():
            break
        best = np.where(running, believed, best)
        rows = np.flatnonzero(running)
        found[rows, np.round(place[rows] / _PER_SEMITONE).astype(int)] = True
        _cancel(spectrum, rows, place[rows])
    return found


def agreement(first: npt.NDArray[np.bool_], second: npt.NDArray[np.bool_]) -> float:
    """The F measure of two answers of ``notes``, 0 to 1: of all notes of all frames, how many both have."""
    frames = min(len(first), len(second))
    first, second = first[:frames], second[:frames]
    either = int(first.sum()) + int(second.sum())
    return 2 * int((first & second).sum()) / either if either else 1.0


def _peaks(sizes: Values) -> Values:
    """``[frames, bins]`` -> ``[frames, grid]``: local maxima at their interpolated frequencies."""
    loud = sizes > sizes.max(1, keepdims=True) * 10 ** (_SILENT_DB / 20)
    rows, bins = np.nonzero(loud & (sizes >= maximum_filter1d(sizes, 3, axis=1)))
    inside = (bins > 0) & (bins < sizes.shape[1] - 1)
    rows, bins = rows[inside], bins[inside]
    below, here, above = (np.log(np.maximum(sizes[rows, bins + side], 1e-9)) for side in (-1, 0, 1))
    shift = 0.5 * (below - above) / np.minimum(below - 2 * here + above, -1e-9)
    hertz = (bins + np.clip(shift, -0.5, 0.5)) * SAMPLE_RATE / _N_FFT
    place = np.round(12 * _PER_SEMITONE * np.log2(hertz / _HERTZ[0])).astype(int)
    known = (place >= 0) & (place < _GRID)
    grid = np.zeros((len(sizes), _GRID))
    np.maximum.at(grid, (rows[known], place[known]), sizes[rows[known], bins[known]])
    return grid


def _whitened(grid: Values) -> Values:
    """``grid`` without most of its envelope, taken over an octave, so that formants count less."""
    envelope = np.sqrt(np.maximum(uniform_filter1d(grid**2, 12 * _PER_SEMITONE, axis=1, mode="constant"), 0.0))
    return np.where(grid > 0, grid * np.maximum(envelope, 1e-9) ** (_WHITE - 1), 0.0)


def _salience(spectrum: Values) -> Values:
    """``[frames, pitches]``: weighted sums of the harmonics, each a step sharp or flat at most."""
    near = maximum_filter1d(spectrum, 3, axis=1)
    total = np.zeros((len(spectrum), _PITCHES))
    for offset, weights in zip(_OFFSETS, _WEIGHTS, strict=True):
        total += weights * near[:, offset : offset + _PITCHES]
    return total


def _cancel(spectrum: Values, rows: npt.NDArray[np.int_], places: npt.NDArray[np.int_]) -> None:
    """Take the harmonics of the pitches at ``places`` out of their frames."""
    for harmonic, offset in enumerate(_OFFSETS):
        left = 1 - _CANCELLED * np.minimum(_WEIGHTS[harmonic, places] / _WEIGHTS[0, places], 1.0)
        for step in (-1, 0, 1):
            at = np.clip(places + offset + step, 0, _GRID - 1)
            spectrum[rows, at] *= left
