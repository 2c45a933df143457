"""A look-ahead true-peak limiter: it can read ahead as far as it likes, so it knows every peak before it comes."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from sonograft.audio.clip import BLOCK, Signal, surrounding
from sonograft.audio.lazy import Gridded
from sonograft.audio.loudness import decibels
from sonograft.audio.peaks import REACH, Peaks, true_peaks

_LOOK_AHEAD_S = 0.0015
_RELEASE_S = 0.03
"""In which a reduction in dB falls to 1/e."""
_FORGOTTEN_S = 0.5
"""After which a ten-millionth of it is left."""


class Limited(Gridded):
    """A Signal made louder by ``gain_db`` and held to the ceiling. ``peaks`` are those of ``signal``.

    A change of gain within the look-ahead can leave a true peak a few hundredths of a dB above the ceiling; the caller
    measures.
    """

    def __init__(self, signal: Signal, peaks: Peaks, gain_db: float, ceiling_dbtp: float) -> None:
        super().__init__(signal)
        self._peaks = peaks
        self._gain_db = gain_db
        self._room_db = ceiling_dbtp - gain_db
        self._reach = max(1, round(_LOOK_AHEAD_S * signal.sample_rate))
        self._memory = round(_FORGOTTEN_S * signal.sample_rate)

    @property
    def limited_db(self) -> float:
        """The largest reduction, 0 or more: all the frames that the highest peak is averaged with ask for as much."""
        return max(0.0, decibels(self._peaks.highest()) - self._room_db)

    def true_peak(self) -> float:
        """The highest of the result, full scale 1.0; measured only where something is limited."""
        highest, gain = 0.0, 10 ** (self._gain_db / 20)
        for start in range(0, self.frames, BLOCK):
            stop = min(start + BLOCK, self.frames)
            if self._leaves_alone(start - REACH - BLOCK, stop + REACH + BLOCK):
                highest = max(highest, gain * self._peaks.highest(start, stop))
            else:
                window = surrounding(self, start - REACH, stop + REACH)
                highest = max(highest, float(true_peaks(window, self.sample_rate)[REACH:-REACH].max()))
        return highest

    def _compute(self, start: int, stop: int) -> npt.NDArray[np.float32]:
        samples = self._signal.read(start, stop)
        first, last = max(0, start - self._memory - 2 * self._reach), min(self.frames, stop + 2 * self._reach)
        if self._leaves_alone(first, last):
            return np.asarray(samples * np.float64(10 ** (self._gain_db / 20)), dtype=np.float32)
        peaks = self._peaks.read(first, last, above=10 ** (self._room_db / 20))
        with np.errstate(divide="ignore"):
            needed = np.minimum(0.0, self._room_db - 20 * np.log10(peaks))
        reduction = self._smooth(needed)[start - first : stop - first]
        return np.asarray(samples * 10 ** ((self._gain_db + reduction) / 20), dtype=np.float32)

    def _leaves_alone(self, start: int, stop: int) -> bool:
        return decibels(self._peaks.highest(start, min(stop, self.frames))) <= self._room_db

    def _smooth(self, needed: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        """A gain in dB nowhere above ``needed`` that moves without clicks, [frames].

        The deepest reduction within the look-ahead on both sides is let go exponentially, then averaged over no more
        than that look-ahead: each value that goes into an average is low enough for the frame in its middle. In the
        logarithm the release is a straight line, so that the running maximum needs no loop.
        """
        held = ndimage.maximum_filter1d(-needed, 2 * self._reach + 1, mode="nearest")
        ramp = np.arange(len(held)) / (_RELEASE_S * self.sample_rate)
        with np.errstate(divide="ignore"):
            released = -np.exp(np.maximum.accumulate(np.log(held) + ramp) - ramp)
        # Twice a box is a triangle; this one spans the look-ahead and no more.
        box = self._reach // 2 * 2 + 1
        once = ndimage.uniform_filter1d(released, box, mode="nearest")
        return np.asarray(ndimage.uniform_filter1d(once, box, mode="nearest"))
