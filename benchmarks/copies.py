"""How much of a result is literally in the style.

A sound that copies is near to its style by every other measure and may be worth nothing; what is copied belongs beside
every style figure. Snippets of half a second are looked for anywhere in the style, at any shift, by their normalised
correlation; 1 is a copy, whatever its gain. Low notes and steady tones correlate with their like without having been
copied, so there is a null level to compare with: what one half of the style finds in the other.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.fft import irfft, next_fast_len, rfft

from benchmarks import analysis
from benchmarks.analysis import Signal
from sonograft.audio.clip import Audio

SAMPLE_RATE = 22_050
"""Hz, of the comparison."""
SNIPPET_S = 0.5
_QUIETEST = 1e-2
"""Of the loudest snippet: quieter ones are pauses."""


@dataclass(frozen=True, slots=True)
class Copied:
    """Of the snippets' best normalised correlations with any place of the style, 0 to 1; NaN of what is too short."""

    mean: float
    most: float


def copied(result: Audio, style: Audio) -> Copied:
    """What ``result`` has of ``style``."""
    return of(analysis.mono(result, SAMPLE_RATE), analysis.mono(style, SAMPLE_RATE))


def null_level(style: Audio) -> Copied:
    """What one half of ``style`` has of the other: as much is found without copying."""
    signal = analysis.mono(style, SAMPLE_RATE)
    half = len(signal) // 2
    return of(signal[half:], signal[:half])


def of(signal: Signal, style: Signal) -> Copied:
    """The same of plain signals at ``SAMPLE_RATE``."""
    size = round(SNIPPET_S * SAMPLE_RATE)
    snippets = _snippets(signal, size)
    if not len(snippets) or len(style) < size:
        return Copied(float("nan"), float("nan"))
    best = _best_correlations(snippets, style)
    return Copied(float(best.mean()), float(best.max()))


def _snippets(signal: Signal, size: int) -> Signal:
    """``[snippets, size]``, one after the other, without pauses."""
    count = len(signal) // size
    snippets = signal[: count * size].reshape(count, size)
    levels = np.linalg.norm(snippets, axis=1)
    return snippets[levels > _QUIETEST * levels.max(initial=0.0)]


def _best_correlations(snippets: Signal, style: Signal) -> npt.NDArray[np.float64]:
    size = snippets.shape[1]
    length = next_fast_len(len(style), real=True)  # what wraps around lies behind the last whole place
    spectrum = np.asarray(rfft(style, length))
    places = len(style) - size + 1
    energy = np.concatenate([[0.0], np.cumsum(style.astype(np.float64) ** 2)])
    norms = np.sqrt(np.maximum(energy[size:] - energy[:-size], 1e-6 * energy[-1] * size / len(style)))
    best = []
    for snippet in snippets:
        products = np.asarray(irfft(np.asarray(rfft(snippet, length)).conj() * spectrum, length))[:places]
        best.append(float(np.max(np.abs(products) / norms)) / max(float(np.linalg.norm(snippet)), 1e-9))
    return np.minimum(np.array(best), 1.0)
