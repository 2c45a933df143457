"""When something begins, and what it sounds like: for rhythm, and above all for drums."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from scipy.ndimage import maximum_filter1d, uniform_filter1d

from benchmarks import analysis
from benchmarks.analysis import Signal, Values
from sonograft.audio.clip import Audio

SAMPLE_RATE = 22_050
"""Hz, of the signals."""
WINDOW_S = 0.05
"""How far two onsets may be apart that count as one: usual in the field."""
_N_FFT, _HOP = 1024, 220
_FRAME_S = _HOP / SAMPLE_RATE
_BANDS = 64
_FLOOR_DB = -55.0
"""Below the loudest: what is quieter than this hardly counts."""
_BEFORE = 2
"""Frames that a rise takes at most."""
_NEAR, _FAR = 3, 10
"""Frames on either side: an onset is the highest of the near ones, and above the mean of the far ones."""
_ABOVE_MEAN, _OF_STRONG, _LEAST_DB = 1.6, 0.12, 0.8
"""How far: so many times the mean, so much of what a strong onset of the sound is, and so many dB, mean over bands."""

_HIT_FRAMES = (-1, 12)
"""From the frame before its onset, some 120 ms: what is compared of a hit."""
_PARTS = 4
"""In time, of a hit."""
_HIT_BANDS = 32


def onsets(audio: Audio) -> Values:
    """Seconds at which something begins."""
    signal = analysis.mono(audio, SAMPLE_RATE)
    return np.asarray(_onset_frames(_mel_db(signal)) * _FRAME_S, np.float64)


def f_measure(found: Sequence[float] | Values, right: Sequence[float] | Values) -> float:
    """Of onsets in order of time, 0 to 1; each counts once, for one at most 50 ms away. Where neither has any: 1."""
    total = len(found) + len(right)
    return 2 * _pairs(found, right) / total if total else 1.0


def _pairs(found: Sequence[float] | Values, right: Sequence[float] | Values) -> int:
    pairs = first = second = 0
    while first < len(found) and second < len(right):
        apart = found[first] - right[second]
        pairs += int(abs(apart) <= WINDOW_S)
        first += int(apart <= WINDOW_S)
        second += int(apart >= -WINDOW_S)
    return pairs


def distance_db(result: Audio, style: Audio) -> float:
    """How far the hits of ``result`` are from those of ``style``: mean over them of the distance to the nearest.

    Of each hit the mel spectra of its first tenth of a second are compared, at equal power: root mean square in dB.
    NaN where either has no hits.
    """
    ours, theirs = _hits(result), _hits(style)
    if not len(ours) or not len(theirs):
        return float("nan")
    apart = np.sqrt(((ours[:, None] - theirs[None]) ** 2).mean(2))
    return float(apart.min(1).mean())


def null_level_db(style: Audio) -> float:
    """How far the hits of the style's second half are from those of its first."""
    half = style.samples.shape[1] // 2
    parts = [Audio(part, style.sample_rate) for part in (style.samples[:, half:], style.samples[:, :half])]
    return distance_db(parts[0], parts[1])


def _hits(audio: Audio) -> Values:
    """``[hits, parts * bands]`` in dB."""
    level = _mel_db(analysis.mono(audio, SAMPLE_RATE))
    first, last = _HIT_FRAMES
    power = 10 ** (level / 10)
    power = power.reshape(len(power), _HIT_BANDS, -1).sum(2)
    shapes = []
    for frame in _onset_frames(level):
        part = power[max(frame + first, 0) : frame + last]
        if len(part) < _PARTS:
            continue
        spectra = np.stack([each.mean(0) for each in np.array_split(part, _PARTS)])
        shapes.append(analysis.decibels(spectra / spectra.sum()).ravel())
    return np.array(shapes)


def _mel_db(signal: Signal) -> Values:
    """``[frames, 64]``, every 10 ms: decibels above a soft floor."""
    energies = analysis.power(signal, _N_FFT, _HOP) @ analysis.mel_bands(SAMPLE_RATE, _N_FFT, _BANDS).T
    floor = max(float(energies.max()), 1e-10) * 10 ** (_FLOOR_DB / 10)
    level: Values = 10 * np.log10(1 + energies / floor)
    return level


def _onset_frames(level: Values) -> npt.NDArray[np.int_]:
    """Peaks of the rises over ``_BEFORE`` frames, over neighbouring bands so that vibrato is none (Böck 2013)."""
    wide = maximum_filter1d(level, 3, axis=1)
    rises = np.maximum(level[_BEFORE:] - wide[:-_BEFORE], 0).mean(1)
    rises = np.concatenate([np.zeros(_BEFORE), rises])
    strong = float(np.percentile(rises, 98)) if len(rises) else 0.0
    highest = rises == maximum_filter1d(rises, 2 * _NEAR + 1)
    clear = rises > np.maximum(_ABOVE_MEAN * uniform_filter1d(rises, 2 * _FAR + 1), _OF_STRONG * strong)
    return np.flatnonzero(highest & clear & (rises > _LEAST_DB))
