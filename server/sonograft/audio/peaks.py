"""True peaks: how high the wave goes between the samples (ITU-R BS.1770-5, annex 2)."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import soxr

from sonograft.audio.clip import BLOCK, Signal, surrounding

REACH = 256
"""Frames on both sides that a true peak depends on; what lies beyond moves it by less than a ten-millionth."""
_CELL = BLOCK // 16
"""Frames that are remembered as one; about 0.1 s."""
_MOST_KEPT = 16
"""Blocks whose peaks stay in memory: half a second's work is saved for a short clip, 8 MB are taken for a long one."""


class Peaks:
    """The true peaks of a Signal: the highest of each tenth of a second at hand, those of each frame when asked."""

    def __init__(self, signal: Signal) -> None:
        self._signal = signal
        self._cells = np.zeros(-(-signal.frames // _CELL))
        self._kept: dict[int, npt.NDArray[np.float64]] = {}
        self._latest: tuple[tuple[int, npt.NDArray[np.float64]], ...] = ()

    @classmethod
    def of(cls, signal: Signal, hear: Callable[[npt.NDArray[np.float32]], None] | None = None) -> Peaks:
        """The peaks of ``signal``, read once from start to end; ``hear`` is given each block of it on the way."""
        peaks = cls(signal)
        for start in range(0, signal.frames, BLOCK):
            stop = min(start + BLOCK, signal.frames)
            window = surrounding(signal, start - REACH, stop + REACH)
            if hear is not None:
                hear(window[:, REACH : REACH + stop - start])
            found = true_peaks(window, signal.sample_rate)[REACH : REACH + stop - start]
            cells = np.maximum.reduceat(found, range(0, stop - start, _CELL))
            peaks._cells[start // _CELL : start // _CELL + len(cells)] = cells
            peaks._keep(start // BLOCK, found)
        return peaks

    def highest(self, start: int = 0, stop: int | None = None) -> float:
        """The highest around the frames from ``start`` up to ``stop``, or close by; full scale 1.0."""
        last = len(self._cells) if stop is None else -(-stop // _CELL)
        return float(self._cells[max(0, start) // _CELL : last].max(initial=0.0))

    def read(self, start: int, stop: int, above: float = 0.0) -> npt.NDArray[np.float64]:
        """The highest around each frame from ``start`` up to ``stop``, over all channels: [stop - start].

        Blocks where none is higher than ``above`` need not be measured again; they come as zeros.
        """
        found = np.zeros(stop - start)
        for index in range(start // BLOCK, -(-stop // BLOCK)):
            first = index * BLOCK
            begin, end = max(start, first), min(stop, first + BLOCK)
            if self.highest(first, first + BLOCK) > above:
                found[begin - start : end - start] = self._block(index)[begin - first : end - first]
        return found

    def _block(self, index: int) -> npt.NDArray[np.float64]:
        if (kept := self._kept.get(index)) is not None:
            return kept
        latest = self._latest  # a copy, since another thread may replace it
        for seen, found in latest:
            if seen == index:
                return found
        start, stop = index * BLOCK, min((index + 1) * BLOCK, self._signal.frames)
        window = surrounding(self._signal, start - REACH, stop + REACH)
        found = true_peaks(window, self._signal.sample_rate)[REACH : REACH + stop - start]
        self._latest = ((index, found), *latest[:2])
        return found

    def _keep(self, index: int, found: npt.NDArray[np.float64]) -> None:
        if len(self._kept) < _MOST_KEPT:
            self._kept[index] = found.copy()


def true_peaks(samples: npt.NDArray[np.float32], sample_rate: int) -> npt.NDArray[np.float64]:
    """The highest true peak around each frame of [channels, frames], over all channels: [frames], full scale 1.0.

    Oversampled four times, twice from 96 kHz on. The points between a frame and both its neighbours count for it.
    """
    frames = samples.shape[1]
    peak = max(float(samples.max(initial=0.0)), -float(samples.min(initial=0.0)))
    if peak == 0.0:
        return np.zeros(frames)
    factor = 4 if sample_rate < 96_000 else 2
    scaled = samples / np.float32(peak)  # the filters of soxr need room above the largest float
    fine = np.zeros(frames * factor, dtype=np.float32)
    for channel in scaled:
        made = np.abs(soxr.resample(channel, sample_rate, sample_rate * factor, quality="HQ"))[: len(fine)]
        np.maximum(fine[: len(made)], made, out=fine[: len(made)])
    after = np.abs(scaled).max(axis=0)
    for phase in range(factor):
        np.maximum(after, fine[phase::factor], out=after)
    around = np.maximum(after, np.concatenate([after[:1], after[:-1]]))
    return np.asarray(around * np.float64(peak))
