"""How loud a piece is, and making one as loud as another below a ceiling that no true peak passes."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyloudnorm

from sonograft.audio.clip import Audio
from sonograft.audio.limiter import limit, true_peaks

_BLOCK_S = 0.4
"""The gating block of BS.1770."""
_MATCHED_LU = 0.5
_AIM_LU = 0.05
_MOST_ROUNDS = 6
_MOST_PUSH_DB = 12.0
_WORTH = 0.1
"""How far a piece is pushed into the limiter at most, and the loudness (LU) that a dB of it must bring: beyond, it is
crushed and not louder."""
_MARGIN = 1 - 1e-5
"""What rounding to float32 may add."""


@dataclass(frozen=True, slots=True)
class LevelReport:
    """What ``match_level`` did."""

    gain_db: float
    """Change of level of the whole piece."""
    limited_db: float
    """The largest reduction by the limiter, 0 or more."""
    loudness_lufs: float
    """Of the result; -inf where it is silent."""
    reference_lufs: float
    true_peak_dbtp: float
    """Of the result."""
    matched: bool
    """Whether the result is as loud as the reference, within 0.5 LU."""


def loudness_lufs(audio: Audio) -> float:
    """Integrated loudness (ITU-R BS.1770-4, EBU R 128); -inf for silence.

    Where the standard has no answer: a piece shorter than a gating block (0.4 s) is measured as the mean over what is
    there; one that lies below the gate (-70 LUFS) as a whole is measured as if its peak were at full scale, and the
    difference is taken off again.
    """
    samples = audio.samples.T.astype(np.float64)
    peak = float(np.abs(samples).max(initial=0.0))
    if peak == 0.0:
        return -math.inf
    block = math.ceil(_BLOCK_S * audio.sample_rate)
    short = 10 * math.log10(max(1.0, block / len(samples)))
    samples = np.pad(samples, ((0, max(0, block - len(samples))), (0, 0)))
    measured = _integrated(samples, audio.sample_rate)
    if measured == -math.inf:
        measured = _integrated(samples / peak, audio.sample_rate) + 20 * math.log10(peak)
    return measured + short


def true_peak_dbtp(audio: Audio) -> float:
    """The highest true peak (ITU-R BS.1770-5, annex 2); -inf for silence."""
    return _decibels(float(true_peaks(audio).max(initial=0.0)))


def match_level(audio: Audio, reference: Audio, ceiling_dbtp: float, *, match: bool) -> tuple[Audio, LevelReport]:
    """``audio`` as loud as ``reference`` where ``match``, and in any case with no true peak above ``ceiling_dbtp``.

    Peaks that stand in the way of the loudness are limited; where even that does not reach it, the ceiling wins and the
    report says so. Without ``match`` the piece is turned down as a whole as far as the ceiling asks, and its dynamics
    are left alone. Silence stays as it is.
    """
    target = loudness_lufs(reference)
    own = loudness_lufs(audio)
    peaks = true_peaks(audio)
    if math.isinf(own):
        return audio, LevelReport(0.0, 0.0, own, target, -math.inf, matched=own == target)
    if match and math.isfinite(target):
        result, gain_db, limited_db = _approach(audio, peaks, own, target, ceiling_dbtp)
    else:
        gain_db, limited_db = min(0.0, ceiling_dbtp - _decibels(float(peaks.max()))), 0.0
        result, _ = limit(audio, peaks, gain_db, math.inf)
    result, trim_db = _hold(result, ceiling_dbtp)
    loudness = loudness_lufs(result)
    report = LevelReport(
        gain_db=gain_db + trim_db,
        limited_db=limited_db,
        loudness_lufs=loudness,
        reference_lufs=target,
        true_peak_dbtp=true_peak_dbtp(result),
        matched=loudness == target or abs(loudness - target) <= _MATCHED_LU,
    )
    return result, report


def _approach(
    audio: Audio, peaks: npt.NDArray[np.float64], own: float, target: float, ceiling_dbtp: float
) -> tuple[Audio, float, float]:
    """The result nearest in loudness to ``target``, its gain and its limiting in dB.

    Limiting takes loudness away, so the gain is raised until it is made up for, each time by what the last two rounds
    say a dB of gain is worth; the first is the gain at which nothing is limited yet.
    """
    start = gain_db = target - own
    untouched_db = min(start, ceiling_dbtp - _decibels(float(peaks.max())))
    slope, last = 1.0, (untouched_db, own + untouched_db)
    nearest, best = math.inf, (audio, 0.0, 0.0)
    for _ in range(_MOST_ROUNDS):
        result, limited_db = limit(audio, peaks, gain_db, ceiling_dbtp)
        loudness = loudness_lufs(result)
        error = target - loudness
        if abs(error) < nearest:
            nearest, best = abs(error), (result, gain_db, limited_db)
        if gain_db != last[0]:
            slope = min(1.0, (loudness - last[1]) / (gain_db - last[0]))
        last = (gain_db, loudness)
        if abs(error) <= _AIM_LU or slope < _WORTH or gain_db >= start + _MOST_PUSH_DB:
            break
        gain_db = min(gain_db + error / slope, start + _MOST_PUSH_DB)
    return best


def _hold(audio: Audio, ceiling_dbtp: float) -> tuple[Audio, float]:
    """``audio`` turned down as a whole by the little that is above the ceiling, and that little in dB."""
    over_db = true_peak_dbtp(audio) - ceiling_dbtp
    if over_db <= 0:
        return audio, 0.0
    factor = np.float32(10 ** (-over_db / 20) * _MARGIN)
    return Audio(audio.samples * factor, audio.sample_rate), _decibels(float(factor))


def _integrated(samples: npt.NDArray[np.float64], sample_rate: int) -> float:
    """Loudness of [frames, channels], at least one block long; -inf where all of it lies below the gate."""
    with np.errstate(all="ignore"):
        return float(pyloudnorm.Meter(sample_rate, block_size=_BLOCK_S).integrated_loudness(samples))


def _decibels(amplitude: float) -> float:
    return 20 * math.log10(amplitude) if amplitude else -math.inf
