"""Where something suddenly begins in a sound: hits and plucks, to the frame."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from scipy.ndimage import maximum_filter1d

from sonograft.audio.clip import Signal, surrounding
from sonograft.dsp.transients import rises, short_hop

_MARGIN_S = 0.5
"""That is heard around a stretch."""
_LEAST, _STRONG = 0.06, 0.4
"""How much of all bands has to rise at once for an attack, and for one that is as sudden as any, 0 to 1."""
_APART_S = 0.045
_CUT_S = 0.02
"""Where a sound is cut off, at its end, something seems to begin."""
_EXACT_S, _SMOOTH_S = 0.004, 0.0007
"""How far from the frame of the transform the steepest rise is looked for, and over what it is taken."""

Samples = npt.NDArray[np.float32]


def attacks(signal: Signal, begin: int, end: int, device: torch.device) -> tuple[npt.NDArray[np.int64], Samples]:
    """The frames from ``begin`` to ``end`` where something suddenly begins, and how suddenly, 0 to 1."""
    rate = signal.sample_rate
    margin = round(_MARGIN_S * rate)
    samples = surrounding(signal, begin - margin, end + margin)
    if not samples.any():
        return np.zeros(0, np.int64), np.zeros(0, np.float32)
    strength = rises(torch.from_numpy(samples).to(device), rate).mean(1).cpu().numpy()
    hop = short_hop(rate)
    near = max(round(_APART_S * rate / hop / 2), 1)
    peaks = np.flatnonzero((strength >= _LEAST) & (strength == maximum_filter1d(strength, 2 * near + 1)))
    peaks = peaks[np.diff(peaks, prepend=-near - 1) > near]  # the first of several that are as sudden
    places = np.array([_exact(samples, int(peak) * hop, rate) for peak in peaks], np.int64) + begin - margin
    own = (places >= max(begin, 0)) & (places < min(end, signal.frames - round(_CUT_S * rate)))
    return places[own], np.minimum(strength[peaks][own] / _STRONG, 1.0).astype(np.float32)


def _exact(samples: Samples, place: int, sample_rate: int) -> int:
    """The frame beside ``place`` where the power of ``samples`` rises most, relative to what was there before."""
    reach, smooth = round(_EXACT_S * sample_rate), max(round(_SMOOTH_S * sample_rate), 1)
    first = max(place - reach - smooth, 0)
    near = np.diff(samples[:, first : place + reach + smooth].astype(np.float64))  # as ears do, the high bands first
    power = np.concatenate([[0.0], np.cumsum((near**2).sum(0))])
    if len(power) <= 2 * smooth:
        return place
    after, before = power[2 * smooth :] - power[smooth:-smooth], power[smooth:-smooth] - power[: -2 * smooth]
    return first + smooth + int((after - before).argmax())
