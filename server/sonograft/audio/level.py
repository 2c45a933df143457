"""Making one piece as loud as another, below a ceiling that no true peak passes."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sonograft.audio.clip import Signal, blocks
from sonograft.audio.lazy import Derived
from sonograft.audio.limiter import Limited
from sonograft.audio.loudness import LoudnessMeter, decibels, loudness_lufs
from sonograft.audio.peaks import Peaks

_MATCHED_LU = 0.5
_AIM_LU = 0.05
_MOST_ROUNDS = 6
_MOST_PUSH_DB = 12.0
_WORTH = 0.1
"""How far a piece is pushed into the limiter at most, and the loudness (LU) that a dB of it must bring: beyond, it is
crushed and not louder."""
_ROUNDING = 1 + 1e-6
"""What rounding to float32 may add to a peak."""
_MARGIN = 1 - 1e-5


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


class Amplified(Derived):
    """A Signal louder by a gain in dB."""

    def __init__(self, signal: Signal, gain_db: float) -> None:
        super().__init__(signal)
        self._gain = np.float64(10 ** (gain_db / 20))

    def read(self, start: int, stop: int) -> npt.NDArray[np.float32]:
        return np.asarray(self._signal.read(start, stop) * self._gain, dtype=np.float32)


def amplified(signal: Signal, gain_db: float) -> Signal:
    """``signal`` louder by ``gain_db``; itself where that is 0."""
    return Amplified(signal, gain_db) if gain_db else signal


def gain_db_to_match(audio: Signal, reference: Signal) -> float:
    """How much louder ``audio`` has to be to be as loud as ``reference``, in dB; 0 where either is silent."""
    difference = loudness_lufs(reference) - loudness_lufs(audio)
    return difference if math.isfinite(difference) else 0.0


def match_level(audio: Signal, reference: Signal, ceiling_dbtp: float, *, match: bool) -> tuple[Signal, LevelReport]:
    """``audio`` as loud as ``reference`` where ``match``, and in any case with no true peak above ``ceiling_dbtp``.

    Peaks that stand in the way of the loudness are limited; where even that does not reach it, the ceiling wins and the
    report says so. Without ``match`` the piece is turned down as a whole as far as the ceiling asks, and its dynamics
    are left alone. Silence stays as it is. Both are measured here; what is given back is made when it is read.
    """
    target = loudness_lufs(reference)
    levelling = _Levelling(audio, ceiling_dbtp)
    own = levelling.plain.lufs()
    if math.isinf(own):
        return audio, LevelReport(0.0, 0.0, own, target, -math.inf, matched=own == target)
    if match and math.isfinite(target):
        attempt = levelling.approach(own, target)
    else:
        attempt = levelling.attempt(min(0.0, levelling.room_db))
    return levelling.held(attempt, target)


@dataclass(frozen=True, slots=True)
class _Attempt:
    gain_db: float
    limited: Limited | None
    """None where no peak is in the way."""
    meter: LoudnessMeter
    """What it heard is louder by ``meter_db`` in the attempt."""
    meter_db: float

    @property
    def loudness(self) -> float:
        return self.meter.lufs(self.meter_db)


class _Levelling:
    """A piece, measured once, and what becomes of it with one gain or another."""

    def __init__(self, audio: Signal, ceiling_dbtp: float) -> None:
        self.plain = LoudnessMeter(audio.channels, audio.sample_rate)
        self._peaks = Peaks.of(audio, self.plain.add)
        self._audio = audio
        self._ceiling_dbtp = ceiling_dbtp
        self.room_db = ceiling_dbtp - decibels(self._peaks.highest())
        """The gain at which nothing is limited yet."""

    def attempt(self, gain_db: float) -> _Attempt:
        if gain_db <= self.room_db:
            return _Attempt(gain_db, None, self.plain, gain_db)
        limited = Limited(self._audio, self._peaks, gain_db, self._ceiling_dbtp)
        meter = LoudnessMeter(limited.channels, limited.sample_rate)
        for block in blocks(limited):
            meter.add(block)
        return _Attempt(gain_db, limited, meter, 0.0)

    def approach(self, own: float, target: float) -> _Attempt:
        """The result nearest in loudness to ``target``.

        Limiting takes loudness away, so the gain is raised until it is made up for, each time by what the last two
        rounds say a dB of gain is worth; the first is the gain at which nothing is limited yet.
        """
        start = gain_db = target - own
        untouched_db = min(start, self.room_db)
        slope, last = 1.0, (untouched_db, own + untouched_db)
        nearest, best = math.inf, self.attempt(untouched_db)
        for _ in range(_MOST_ROUNDS):
            attempt = self.attempt(gain_db)
            error = target - attempt.loudness
            if abs(error) < nearest:
                nearest, best = abs(error), attempt
            if gain_db != last[0]:
                slope = min(1.0, (attempt.loudness - last[1]) / (gain_db - last[0]))
            last = (gain_db, attempt.loudness)
            if abs(error) <= _AIM_LU or slope < _WORTH or gain_db >= start + _MOST_PUSH_DB:
                break
            gain_db = min(gain_db + error / slope, start + _MOST_PUSH_DB)
        return best

    def held(self, attempt: _Attempt, target: float) -> tuple[Signal, LevelReport]:
        """``attempt``, turned down as a whole by the little that is above the ceiling."""
        limited, gain_db = attempt.limited, attempt.gain_db
        peak = limited.true_peak() if limited else self._peaks.highest() * 10 ** (gain_db / 20)
        peak *= _ROUNDING if limited or gain_db else 1.0
        over_db = decibels(peak) - self._ceiling_dbtp
        trim_db = decibels(_MARGIN) - over_db if over_db > 0 else 0.0
        loudness = attempt.meter.lufs(attempt.meter_db + trim_db)
        report = LevelReport(
            gain_db=gain_db + trim_db,
            limited_db=limited.limited_db if limited else 0.0,
            loudness_lufs=loudness,
            reference_lufs=target,
            true_peak_dbtp=decibels(peak) + trim_db,
            matched=loudness == target or abs(loudness - target) <= _MATCHED_LU,
        )
        return amplified(limited, trim_db) if limited else amplified(self._audio, gain_db + trim_db), report
