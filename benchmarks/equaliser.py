"""The least that could be done: the content through a filter that gives it the style's long-term spectrum.

What an engine is worth shows in what it does beyond this.
"""

from __future__ import annotations

import numpy as np
from scipy.ndimage import gaussian_filter1d
from scipy.signal import fftconvolve

from benchmarks import analysis
from sonograft.audio import level
from sonograft.audio.clip import Audio, whole

_TAPS = 4096
_SMOOTH_BINS = 3.0
_MOST_DB = 30.0
_CEILING_DBTP = -1.0


def matched(content: Audio, style: Audio) -> Audio:
    """``content`` with the spectrum of ``style``, at its own loudness; both of one sample rate."""
    rate = content.sample_rate
    ours, theirs = (gaussian_filter1d(_spectrum_db(audio), _SMOOTH_BINS) for audio in (content, style))
    gain_db = np.clip(theirs - ours, -_MOST_DB, _MOST_DB)
    response = np.fft.irfft(10 ** (gain_db / 20), _TAPS)
    filter_ = np.roll(response, _TAPS // 2) * np.hanning(_TAPS)
    filtered = fftconvolve(content.samples, filter_[None], mode="full", axes=1)
    cut = filtered[:, _TAPS // 2 : _TAPS // 2 + content.samples.shape[1]].astype(np.float32)
    levelled, _ = level.match_level(Audio(cut, rate), content, _CEILING_DBTP, match=True)
    return whole(levelled)


def _spectrum_db(audio: Audio) -> analysis.Values:
    """``[taps / 2 + 1]``: mean power in dB, at equal power."""
    mean = analysis.power(analysis.mono(audio, audio.sample_rate), _TAPS, _TAPS // 4).mean(0)
    return analysis.decibels(mean)
