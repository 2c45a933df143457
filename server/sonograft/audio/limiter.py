"""A look-ahead true-peak limiter: the whole piece is at hand, so it knows every peak before it comes."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import soxr
from scipy import ndimage

from sonograft.audio.clip import Audio

_LOOK_AHEAD_S = 0.0015
_RELEASE_S = 0.03
"""In which a reduction in dB falls to 1/e."""


def true_peaks(audio: Audio) -> npt.NDArray[np.float64]:
    """The highest true peak around each frame, over all channels: shape [frames], full scale 1.0.

    Oversampled four times, twice from 96 kHz on (ITU-R BS.1770-5, annex 2). The points between a frame and both its
    neighbours count for it.
    """
    peak = float(np.abs(audio.samples).max(initial=0.0))
    if peak == 0.0:
        return np.zeros(audio.frames)
    factor = 4 if audio.sample_rate < 96_000 else 2
    scaled = audio.samples.T / np.float32(peak)  # the filters of soxr need room above the largest float
    fine = np.abs(soxr.resample(scaled, audio.sample_rate, audio.sample_rate * factor, quality="HQ")).max(axis=1)
    whole = np.zeros(audio.frames * factor, dtype=np.float32)
    whole[: len(fine)] = fine[: len(whole)]
    after = np.maximum(whole.reshape(-1, factor).max(axis=1), np.abs(scaled).max(axis=1))
    around = np.maximum(after, np.concatenate([after[:1], after[:-1]]))
    return np.asarray(around * np.float64(peak))


def limit(audio: Audio, peaks: npt.NDArray[np.float64], gain_db: float, ceiling_dbtp: float) -> tuple[Audio, float]:
    """``audio``, whose ``true_peaks`` are ``peaks``, louder by ``gain_db`` and held to the ceiling.

    Also returns the largest reduction in dB, 0 or more. A change of gain within the look-ahead can leave a true peak a
    few hundredths of a dB above the ceiling; the caller measures.
    """
    with np.errstate(divide="ignore"):
        needed = np.minimum(0.0, ceiling_dbtp - gain_db - 20 * np.log10(peaks))
    reduction = _smooth(needed, audio.sample_rate) if needed.min(initial=0.0) < 0 else np.zeros(1)
    gain = 10 ** ((gain_db + reduction) / 20)
    return Audio((audio.samples * gain).astype(np.float32), audio.sample_rate), max(0.0, -float(reduction.min()))


def _smooth(needed: npt.NDArray[np.float64], sample_rate: int) -> npt.NDArray[np.float64]:
    """A gain in dB nowhere above ``needed`` that moves without clicks, [frames].

    The deepest reduction within the look-ahead on both sides is let go exponentially, then averaged over no more than
    that look-ahead: each value that goes into an average is low enough for the frame in its middle. In the logarithm
    the release is a straight line, so that the running maximum needs no loop.
    """
    reach = max(1, round(_LOOK_AHEAD_S * sample_rate))
    held = ndimage.maximum_filter1d(-needed, 2 * reach + 1, mode="nearest")
    ramp = np.arange(len(held)) / (_RELEASE_S * sample_rate)
    with np.errstate(divide="ignore"):
        released = -np.exp(np.maximum.accumulate(np.log(held) + ramp) - ramp)
    # Twice a box is a triangle; this one spans the look-ahead and no more.
    box = reach // 2 * 2 + 1
    once = ndimage.uniform_filter1d(released, box, mode="nearest")
    return np.asarray(ndimage.uniform_filter1d(once, box, mode="nearest"))
