"""Runs of moments as grains that fit to the sample: attacks on attacks, waves on waves."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import soxr

from sonograft.audio.clip import Signal, surrounding
from sonograft.audio.lazy import Derived
from sonograft.engines.mosaic.listening import Heard, hop
from sonograft.engines.mosaic.palette import Palette
from sonograft.engines.mosaic.path import Run

_FADE_S, _ATTACK_FADE_S = 0.035, 0.006
"""From grain to grain; and where the new one begins with an attack."""
_SEARCH_S, _COMPARED_S = 0.008, 0.02
"""How far a grain is moved to fit on the wave before it, and over how much they are compared."""
_RISE_S = 0.006
_ATTACK_DB = 6.0
"""What rises by so much within so long is an attack."""
_LONGEST_S = 4.0
"""Of one grain: longer runs are cut."""
_MOST_GAIN_DB = 24.0
_IN_TUNE = 1e-3

Samples = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Grain:
    """One piece of the style in its place."""

    start: int
    stop: int
    """Frames of the content, without the fades, which begin ``fade`` frames before either."""
    style: int
    source: float
    """Frame of the style that sounds at ``start``."""
    speed: float
    gain: float
    fade: int
    """Frames over which it comes in."""
    alike: float
    """Correlation with the grain before it, where one goes over into the other: -1 to 1."""


class Planner:
    """Gives each run its place in the style, to the sample."""

    def __init__(self, content: Signal, heard: Heard, styles: Sequence[tuple[Signal, Heard]], palette: Palette) -> None:
        self._content = content
        self._heard = heard
        self._styles = styles
        self._palette = palette
        self._rate = content.sample_rate
        self._hop = hop(self._rate)

    def grains(self, runs: Sequence[Run], report: Callable[[float], None]) -> list[Grain]:
        """``report`` is told after each run how much is done, 0 to 1; it may raise."""
        made: list[Grain] = []
        most = max(round(_LONGEST_S * self._rate / self._hop), 1)
        for run in runs:
            for first in range(run.first, run.last, most):
                part = Run(first, min(first + most, run.last), run.state + first - run.first)
                made.append(self._grain(part, made[-1] if made else None))
            report(run.last / runs[-1].last)
        return made

    def _grain(self, run: Run, before: Grain | None) -> Grain:
        variant, moment = self._palette.where(run.state)
        _, heard = self._styles[variant.style]
        start, source = run.first * self._hop, moment * self._hop
        stop = min(run.last * self._hop, self._content.frames)
        plain = Grain(start, stop, variant.style, source, variant.speed, 1.0, self._frames(_FADE_S), 0.0)
        gain = self._gain(run, heard, moment, variant.speed)
        place = self._attack(plain)
        if place is not None:
            at, source = place
            fade = self._frames(_ATTACK_FADE_S)
            return Grain(max(at, start - self._hop), stop, variant.style, source, variant.speed, gain, fade, 0.0)
        moved, alike = self._fitted(plain, before) if before else (0.0, 0.0)
        return Grain(start, stop, variant.style, source + moved, variant.speed, gain, plain.fade, alike)

    def _gain(self, run: Run, heard: Heard, moment: float, speed: float) -> float:
        """That gives the grain the level that the content has there, over all of the run."""
        first = int(moment)
        last = max(min(math.ceil(moment + (run.last - run.first) * speed), len(heard)), first + 1)
        theirs, ours = heard.level_db[first:last], self._heard.level_db[run.first : run.last]
        apart_db = _mean_db(ours) - _mean_db(theirs)
        loudest = self._heard.loudest / heard.loudest
        return float(math.sqrt(loudest) * 10 ** (min(apart_db, _MOST_GAIN_DB) / 20))

    def _attack(self, grain: Grain) -> tuple[int, float] | None:
        """Where in the content an attack begins beside the grain's start, and that of the style that plays it."""
        signal, _ = self._styles[grain.style]
        around = self._hop
        ours = _steepest(surrounding(self._content, grain.start - around, grain.start + around), self._rate)
        if ours is None:
            return None
        reach = round(2 * around * grain.speed)
        centre = round(grain.source)
        theirs = _steepest(surrounding(signal, centre - reach, centre + reach), self._rate)
        if theirs is None:
            return None
        early = self._frames(_ATTACK_FADE_S) / 2
        at = grain.start - around + ours - round(early)
        return at, centre - reach + theirs - early * grain.speed

    def _fitted(self, grain: Grain, before: Grain) -> tuple[float, float]:
        """By how many frames of the style the grain fits best on the wave of the one before, and how alike they are."""
        size, reach = self._frames(_COMPARED_S), self._frames(_SEARCH_S)
        first = grain.start - size // 2
        there = taken(before, self._styles[before.style][0], first, first + size).mean(0)
        here = taken(grain, self._styles[grain.style][0], first - reach, first + size + reach).mean(0)
        alike = _correlations(here, there)
        best = int(alike.argmax())
        return (best - reach) * grain.speed, float(alike[best])

    def _frames(self, seconds: float) -> int:
        return max(round(seconds * self._rate), 2)


class Mosaic(Derived):
    """Grains one after the other, as a Signal in the form of the content; put together as it is read."""

    def __init__(self, content: Signal, styles: Sequence[Signal], grains: Sequence[Grain]) -> None:
        super().__init__(content)
        self._styles = styles
        self._grains = grains
        self._starts = np.array([grain.start - grain.fade for grain in grains])

    def read(self, start: int, stop: int) -> Samples:
        total = np.zeros((self.channels, stop - start), np.float32)
        number = max(int(np.searchsorted(self._starts, start)) - 2, 0)
        while number < len(self._grains) and self._starts[number] < stop:
            grain = self._grains[number]
            following = self._grains[number + 1] if number + 1 < len(self._grains) else None
            first, last = grain.start - grain.fade // 2, grain.stop
            if following:
                last = following.start - following.fade // 2 + following.fade
            begin, end = max(first, start), min(last, stop)
            if begin < end:
                sound = taken(grain, self._styles[grain.style], begin, end) * np.float32(grain.gain)
                weights = _weights(grain, following, begin, end)
                total[:, begin - start : end - start] += _channels(sound, self.channels) * weights
            number += 1
        return total


def taken(grain: Grain, style: Signal, start: int, stop: int) -> Samples:
    """What of the style is in ``grain`` at the content's frames ``start`` to ``stop``, before gain and fades."""
    first = grain.source + (start - grain.start) * grain.speed
    if abs(grain.speed - 1) < _IN_TUNE:
        whole = round(first)
        return surrounding(style, whole, whole + stop - start)
    margin = 64
    low = math.floor(first) - margin
    high = math.ceil(first + (stop - start) * grain.speed) + margin
    slow = soxr.resample(surrounding(style, low, high).T, grain.speed, 1.0, "MQ").T
    skipped = round((first - low) / grain.speed)
    return np.ascontiguousarray(slow[:, skipped : skipped + stop - start])


def _weights(grain: Grain, following: Grain | None, begin: int, end: int) -> Samples:
    """How loud the grain is at the frames ``begin`` to ``end``: it comes in, and gives way to the next."""
    frames = np.arange(begin, end)
    weights = _rising(grain, frames) if grain.start > 0 else np.ones(len(frames))
    if following:
        weights = weights * _falling(following, frames)
    return weights.astype(np.float32)


def _rising(grain: Grain, frames: npt.NDArray[np.int_]) -> npt.NDArray[np.float64]:
    return _turn(grain, frames)[0]


def _falling(grain: Grain, frames: npt.NDArray[np.int_]) -> npt.NDArray[np.float64]:
    return _turn(grain, frames)[1]


def _turn(grain: Grain, frames: npt.NDArray[np.int_]) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Weights with which ``grain`` comes in and the one before it goes, so that their sum keeps its power."""
    part = np.clip((frames - grain.start + grain.fade / 2) / grain.fade, 0, 1)
    rising, falling = np.sin(part * np.pi / 2), np.cos(part * np.pi / 2)
    power = np.sqrt(np.maximum(1 + 2 * grain.alike * rising * falling, 0.25))
    return rising / power, falling / power


def _channels(sound: Samples, channels: int) -> Samples:
    if len(sound) == channels:
        return sound
    return np.repeat(sound.mean(0, keepdims=True), channels, 0)


def _mean_db(levels_db: npt.NDArray[np.float32]) -> float:
    return float(10 * np.log10(np.mean(10 ** (levels_db.astype(np.float64) / 10))))


def _steepest(samples: Samples, sample_rate: int) -> int | None:
    """The frame where the level rises most, if that is an attack."""
    size = max(round(0.001 * sample_rate), 1)
    count = samples.shape[1] // size
    over = max(round(_RISE_S * sample_rate / size), 1)
    if count <= 2 * over:
        return None
    power = (samples[:, : count * size].astype(np.float64) ** 2).sum(0).reshape(count, size).sum(1)
    sums = np.cumsum(np.concatenate([[0.0], power]))
    means = sums[over:] - sums[:-over]
    floor = max(float(means.max()) * 1e-6, 1e-300)
    rise = 10 * np.log10((means[over:] + floor) / (means[:-over] + floor))
    # The steepest of the loud: what rises out of silence by any amount is a rise, too.
    loud = means[over:] > 0.1 * means.max()
    best = int(np.where(loud, rise, -np.inf).argmax())
    return (best + over) * size if rise[best] > _ATTACK_DB and loud[best] else None


def _correlations(where: Samples, what: Samples) -> npt.NDArray[np.float64]:
    """Normalised correlation of ``what`` with each place of ``where``."""
    size = 1 << (len(where) + len(what) - 1).bit_length()
    places = len(where) - len(what) + 1
    product = np.fft.irfft(np.fft.rfft(where, size) * np.conj(np.fft.rfft(what, size)), size)[:places]
    energy = np.cumsum(np.concatenate([[0.0], where.astype(np.float64) ** 2]))
    norms = np.sqrt(np.maximum(energy[len(what) :] - energy[:places], 1e-30) * max(float(what @ what), 1e-30))
    return np.asarray(product / norms)
