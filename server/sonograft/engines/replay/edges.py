"""Where a note really begins and ends, to the millisecond: the network hears in frames of 12 ms and ends notes late."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

_STEP_S, _SMOOTH = 0.003, 7
"""Of the level curve, and the steps that it is smoothed over."""
_BEGIN_S, _RISE_S, _RISE_DB = (-0.06, 0.07), 0.012, 3.0
"""Where the beginning is looked for, over which time, and the least rise that is one."""
_END_S, _FALL_S, _FALL_DB = (-0.15, 0.12), 0.03, 6.0
_FAINT_DB = -35.0
"""What is so far below the loudest is neither: the window of the analysis spreads an attack a little before itself."""
_SHORTEST_S = 0.04

Samples = npt.NDArray[np.float32]


def level_db(samples: Samples, step: int) -> npt.NDArray[np.float64]:
    """The level of ``samples [channels, frames]`` every ``step`` frames, smoothed."""
    count = samples.shape[1] // step
    power = (samples[:, : count * step].astype(np.float64) ** 2).sum(0).reshape(count, step).mean(1)
    window = np.hanning(_SMOOTH + 2)[1:-1]
    smooth = np.convolve(power, window / window.sum(), "same") if count else power
    return np.asarray(10 * np.log10(np.maximum(smooth, 1e-14)))


def refined(samples: Samples, sample_rate: int, begin: int, end: int) -> tuple[int, int]:
    """``begin`` and ``end`` of the note in ``samples``, moved to its steepest rise and fall near by."""
    step = max(round(_STEP_S * sample_rate), 1)
    level = level_db(samples, step)
    level = np.maximum(level, level.max(initial=-140.0) + _FAINT_DB)
    rise = _steepest(level, begin / step, _BEGIN_S, _RISE_S, _RISE_DB)
    fall = _steepest(-level, end / step, _END_S, _FALL_S, _FALL_DB)
    begin = begin if rise is None else round((rise + 0.5 * _RISE_S / _STEP_S) * step)
    end = end if fall is None else round((fall + 0.3 * _FALL_S / _STEP_S) * step)
    shortest = round(_SHORTEST_S * sample_rate)
    begin = min(max(begin, 0), max(samples.shape[1] - shortest, 0))
    return begin, min(max(end, begin + shortest), samples.shape[1])


def _steepest(
    level: npt.NDArray[np.float64], place: float, around_s: tuple[float, float], over_s: float, least_db: float
) -> int | None:
    over = max(round(over_s / _STEP_S), 1)
    first = max(int(place + around_s[0] / _STEP_S), 0)
    last = min(int(place + around_s[1] / _STEP_S), len(level) - over)
    if last <= first:
        return None
    rises = level[first + over : last + over] - level[first:last]
    return first + int(rises.argmax()) if rises.max() > least_db else None
