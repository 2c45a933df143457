"""A part of a clip put back into it, and a result mixed with its content."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy import signal as filters

from sonograft.audio.clip import Signal, surrounding
from sonograft.audio.lazy import Derived, Gridded

_ATTENUATION_DB = 80.0
"""Of the stop band; 60 are promised."""
_TRANSITION = 1 / 3
"""Of the lower edge (of the upper, where there is no lower): how wide the filter takes to get from all to nothing."""
_LONGEST_TAPS = (1 << 17) + 1
"""What an edge at 20 Hz takes at 192 kHz, and a little; below, the edge gets wider."""


class Part(Derived):
    """The frames of ``signal`` from ``start`` up to ``end``."""

    def __init__(self, signal: Signal, start: int, end: int) -> None:
        if not 0 <= start <= end <= signal.frames:
            raise ValueError(f"a part lies within 0 and {signal.frames}, not at {start} to {end}")
        super().__init__(signal)
        self._start = start
        self._end = end

    @property
    def frames(self) -> int:
        return self._end - self._start

    def read(self, start: int, stop: int) -> npt.NDArray[np.float32]:
        return self._signal.read(self._start + start, self._start + stop)


class Spliced(Derived):
    """``whole`` with ``part`` in the place of its frames from ``start`` on; outside, every sample stays as it is.

    Crossfades of ``fade_s`` seconds, or half of the part, lie inside the part, at the ends where ``whole`` goes on.
    """

    def __init__(self, whole: Signal, part: Signal, start: int, fade_s: float) -> None:
        _require_same_form(whole, part)
        if not 0 <= start <= whole.frames - part.frames:
            raise ValueError(f"{part.frames} frames from {start} on do not lie within {whole.frames}")
        super().__init__(whole)
        self._part = part
        self._start = start
        self._end = start + part.frames
        self._fade = min(round(fade_s * whole.sample_rate), part.frames // 2)

    def read(self, start: int, stop: int) -> npt.NDArray[np.float32]:
        first, last = max(start, self._start), min(stop, self._end)
        if first >= last:
            return self._signal.read(start, stop)
        new = self._part.read(first - self._start, last - self._start)
        inside = first >= self._start + self._fade and last <= self._end - self._fade
        if inside and (first, last) == (start, stop):
            return new
        result = self._signal.read(start, stop).copy()
        place = result[:, first - start : last - start]
        weight = self._weight(first, last)
        place[:] = np.where(weight == 1, new, place + weight * (new - place))
        return result

    def _weight(self, first: int, last: int) -> npt.NDArray[np.float32]:
        """Of the part in the frames from ``first`` to ``last`` of the whole."""
        frame = np.arange(first, last)
        from_start = frame - self._start if self._start > 0 else np.full(len(frame), self._fade)
        to_end = self._end - 1 - frame if self._end < self.frames else np.full(len(frame), self._fade)
        weight = np.minimum(1, (np.minimum(from_start, to_end) + 0.5) / max(self._fade, 0.5))
        return np.asarray(weight, dtype=np.float32)


class Blended(Gridded):
    """``dry`` + ``mix`` * band(``wet`` - ``dry``): only what lies from ``low_hz`` to ``high_hz`` is taken from ``wet``.

    The band is cut out by a filter with linear phase and no delay; 0 means no lower edge, half the sample rate or more
    no upper one. With ``mix`` 0, and wherever the two are the same, it is ``dry`` to the bit.
    """

    def __init__(self, dry: Signal, wet: Signal, mix: float, low_hz: float, high_hz: float) -> None:
        _require_same_form(dry, wet)
        if dry.frames != wet.frames:
            raise ValueError(f"dry and wet must be of the same length, not {dry.frames} and {wet.frames} frames")
        super().__init__(dry)
        self._wet = wet
        self._mix = mix
        self._taps = band_pass(low_hz, high_hz, dry.sample_rate)

    def _compute(self, start: int, stop: int) -> npt.NDArray[np.float32]:
        dry = self._signal.read(start, stop)
        if self._mix == 0:
            return dry
        if len(self._taps) == 1 and self._taps[0] == 1 and self._mix == 1:
            return self._wet.read(start, stop)
        reach = len(self._taps) // 2
        first, last = start - reach, stop + reach
        difference = surrounding(self._wet, first, last) - surrounding(self._signal, first, last)
        if not difference.any():
            return dry
        change = filters.oaconvolve(difference, self._taps[None], mode="valid", axes=-1)
        return np.asarray(dry + np.float32(self._mix) * change, dtype=np.float32)


def band_pass(low_hz: float, high_hz: float, sample_rate: int) -> npt.NDArray[np.float32]:
    """The taps of a linear-phase band-pass, an odd number of them: [1.0] where nothing is cut off, [0.0] where all is.

    An edge, at which half of the amplitude is left, is a third of ``low_hz`` wide; beyond, 60 dB at least are gone.
    Raises ``ValueError`` where the edges are the wrong way round.
    """
    nyquist = sample_rate / 2
    if not 0 <= low_hz < high_hz:
        raise ValueError(f"a band needs 0 <= low_hz < high_hz, not {low_hz:g} and {high_hz:g}")
    if low_hz >= nyquist:
        return np.zeros(1, dtype=np.float32)
    has_low, has_high = low_hz > 0, high_hz < nyquist
    if not (has_low or has_high):
        return np.ones(1, dtype=np.float32)
    width = _TRANSITION * (low_hz if has_low else high_hz)
    count, beta = filters.kaiserord(_ATTENUATION_DB, min(width, nyquist) / nyquist)
    taps = min(count | 1, _LONGEST_TAPS)
    below_high = _low_pass(high_hz, taps, beta, sample_rate) if has_high else filters.unit_impulse(taps, "mid")
    below_low = _low_pass(low_hz, taps, beta, sample_rate) if has_low else np.zeros(taps)
    return np.asarray(below_high - below_low, dtype=np.float32)


def _low_pass(edge_hz: float, taps: int, beta: float, sample_rate: int) -> npt.NDArray[np.float64]:
    return np.asarray(filters.firwin(taps, edge_hz, window=("kaiser", beta), fs=sample_rate))


def _require_same_form(one: Signal, other: Signal) -> None:
    forms = [f"{signal.channels} channels at {signal.sample_rate} Hz" for signal in (one, other)]
    if forms[0] != forms[1]:
        raise ValueError(f"both must have the same form, not {forms[0]} and {forms[1]}")
