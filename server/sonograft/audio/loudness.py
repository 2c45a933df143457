"""How loud a piece is (ITU-R BS.1770-4, EBU R 128) and how high its true peaks are, measured as it passes by."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
import pyloudnorm
from scipy import signal as filters

from sonograft.audio.clip import Signal, blocks
from sonograft.audio.peaks import Peaks

_BLOCK_S = 0.4
"""The gating block."""
_STEPS_PER_S, _STEPS_PER_BLOCK = 10, 4
"""Blocks overlap by 75 %, so each step of 0.1 s counts in four of them."""
_ABSOLUTE_GATE, _RELATIVE_GATE = -70.0, -10.0
"""LUFS, LU."""
_OFFSET = -0.691
"""Makes up for the K-weighting at 1 kHz."""


def loudness_lufs(signal: Signal) -> float:
    """Integrated loudness; -inf for silence.

    Where the standard has no answer: a piece shorter than a gating block (0.4 s) is measured as the mean over what is
    there; one that lies below the gate (-70 LUFS) as a whole is measured as if its peak were at full scale, and the
    difference is taken off again.
    """
    meter = LoudnessMeter(signal.channels, signal.sample_rate)
    for block in blocks(signal):
        meter.add(block)
    return meter.lufs()


def true_peak_dbtp(signal: Signal) -> float:
    """The highest true peak (ITU-R BS.1770-5, annex 2); -inf for silence."""
    return decibels(Peaks.of(signal).highest())


class LoudnessMeter:
    """Hears a piece of one or two channels block by block and remembers the energy of each tenth of a second."""

    def __init__(self, channels: int, sample_rate: int) -> None:
        """``sample_rate`` is in Hz."""
        weighting = pyloudnorm.Meter(sample_rate)._filters.values()
        self._sections = np.array([[*each.b, *each.a] for each in weighting])
        self._state = np.zeros((len(self._sections), channels, 2))
        self._sample_rate = sample_rate
        self._block = math.ceil(_BLOCK_S * sample_rate)
        self._frames = 0
        self._peak = 0.0
        self._energies: list[float] = []

    def add(self, block: npt.NDArray[np.float32]) -> None:
        """Hear the next ``block``, [channels, frames]."""
        if not block.shape[1]:
            return
        self._peak = max(self._peak, float(block.max()), -float(block.min()))
        weighted, self._state = filters.sosfilt(self._sections, block.astype(np.float64), zi=self._state)
        self._gather(self._energies, weighted)
        self._frames += block.shape[1]

    def lufs(self, gain_db: float = 0.0) -> float:
        """``loudness_lufs`` of what was heard, as if it had been louder by ``gain_db``."""
        if self._peak == 0.0:
            return -math.inf
        powers = self._powers()
        measured = _gated(powers * 10 ** (gain_db / 10))
        if measured == -math.inf:
            measured = _gated(powers / self._peak**2) + decibels(self._peak) + gain_db
        return measured + 10 * math.log10(max(1.0, self._block / self._frames))

    def _gather(self, energies: list[float], weighted: npt.NDArray[np.float64]) -> None:
        """Add the energy of ``weighted``, which begins at the frames heard so far, to that of its steps."""
        first, last = self._frames, self._frames + weighted.shape[1] - 1
        steps = range(self._step_of(first), self._step_of(last) + 1)
        begins = [max(0, step * self._sample_rate // _STEPS_PER_S - first) for step in steps]
        sums = np.add.reduceat(np.square(weighted).sum(axis=0), begins)
        energies += [0.0] * (steps.stop - len(energies))
        for step, energy in zip(steps, sums, strict=True):
            energies[step] += float(energy)

    def _step_of(self, frame: int) -> int:
        """The step that ``frame`` lies in; step n begins at the whole part of n * rate / 10."""
        return (_STEPS_PER_S * (frame + 1) - 1) // self._sample_rate

    def _powers(self) -> npt.NDArray[np.float64]:
        """The mean square of each gating block, over the sum of the channels."""
        energies = list(self._energies)
        missing = self._block - self._frames
        if missing > 0:  # silence follows, in which the filters still ring
            rest, _ = filters.sosfilt(self._sections, np.zeros((self._state.shape[1], missing)), zi=self._state)
            self._gather(energies, rest)
        seconds = max(self._frames, self._block) / self._sample_rate
        count = round((seconds - _BLOCK_S) * _STEPS_PER_S) + 1
        padded = np.zeros(count + _STEPS_PER_BLOCK - 1)
        padded[: len(energies)] = energies[: len(padded)]
        sums = np.lib.stride_tricks.sliding_window_view(padded, _STEPS_PER_BLOCK).sum(axis=1)
        return np.asarray(sums / (_BLOCK_S * self._sample_rate))


def decibels(amplitude: float) -> float:
    """-inf for 0."""
    return 20 * math.log10(amplitude) if amplitude else -math.inf


def _gated(powers: npt.NDArray[np.float64]) -> float:
    """The loudness of those gating blocks that are above both gates; -inf where none is."""
    with np.errstate(divide="ignore"):
        loudness = _OFFSET + 10 * np.log10(powers)
    heard = loudness >= _ABSOLUTE_GATE
    if not heard.any():
        return -math.inf
    relative = _OFFSET + 10 * math.log10(powers[heard].mean()) + _RELATIVE_GATE
    counted = (loudness > relative) & (loudness > _ABSOLUTE_GATE)
    return _OFFSET + 10 * math.log10(powers[counted].mean()) if counted.any() else -math.inf
