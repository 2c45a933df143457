"""Runs of moments as grains that fit to the sample: attacks on attacks, waves on waves."""

from __future__ import annotations

import bisect
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import soxr

from sonograft.audio.clip import Signal, surrounding
from sonograft.audio.lazy import Derived
from sonograft.dsp.correlation import correlations
from sonograft.engines.meter import Report
from sonograft.engines.mosaic.index import Index, Variant
from sonograft.engines.mosaic.listening import Heard, hop
from sonograft.engines.mosaic.path import Run

FITTING = "fitting grains"
_FADE_S, _ATTACK_FADE_S = 0.035, 0.006
"""From grain to grain; and where the new one begins with an attack."""
_SEARCH_S, _COMPARED_S = 0.008, 0.02
"""How far a grain is moved to fit on the wave before it, and over how much they are compared."""
_LONGEST_S = 4.0
"""Of one grain: longer runs are cut."""
_MOST_GAIN_DB = 24.0
_IN_TUNE = 1e-3
_SOUNDING, _KEPT = 3, 4
"""Grains that may sound at a moment, and that are kept for the next one."""

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

    def __init__(self, content: Signal, heard: Heard, styles: Sequence[tuple[Signal, Heard]], index: Index) -> None:
        self._content = content
        self._heard = heard
        self._styles = styles
        self._index = index
        self._rate = content.sample_rate
        self._hop = hop(self._rate)

    def grains(self, runs: Sequence[Run], report: Report) -> list[Grain]:
        """``report`` is told after each run how much is done, 0 to 1; it may raise."""
        made: list[Grain] = []
        for run in runs:
            for part in self._parts(run):
                made.append(self._grain(part, made[-1] if made else None))
            report(run.last / runs[-1].last, FITTING)
        return made

    def _parts(self, run: Run) -> Iterator[Run]:
        """``run``, cut a moment before an attack of the style plays one of the content, and where it gets too long."""
        most = max(round(_LONGEST_S * self._rate / self._hop), 1)
        variant, moment = self._index.where(run.state)
        begun = run.first
        for place in range(run.first + 1, run.last):
            meets = self._attack(place, variant, moment + (place - run.first) * variant.speed) is not None
            cut = place - 1 if meets else place
            if cut > begun and (meets or cut - begun == most):
                yield Run(begun, cut, run.state + begun - run.first)
                begun = cut
        yield Run(begun, run.last, run.state + begun - run.first)

    def _grain(self, run: Run, before: Grain | None) -> Grain:
        variant, moment = self._index.where(run.state)
        _, heard = self._styles[variant.style]
        start, source = run.first * self._hop, moment * self._hop
        stop = min(run.last * self._hop, self._content.frames)
        gain = self._gain(run, heard, moment, variant.speed)
        plain = Grain(start, stop, variant.style, source, variant.speed, gain, self._frames(_FADE_S), 0.0)
        if (attack := self._attack(run.first, variant, moment)) is not None:
            fade = self._frames(_ATTACK_FADE_S)
            at, source = attack[0] - fade // 2, attack[1] - fade // 2 * variant.speed
            return replace(plain, start=max(at, start - self._hop), source=source, fade=fade)
        if run.moments > 1 and (attack := self._attack(run.first + 1, variant, moment + variant.speed)) is not None:
            return replace(plain, source=attack[1] - (attack[0] - start) * variant.speed)
        moved, alike = self._fitted(plain, before) if before else (0.0, 0.0)
        return replace(plain, source=source + moved, alike=alike)

    def _gain(self, run: Run, heard: Heard, moment: float, speed: float) -> float:
        """That gives the grain the level that the content has there, over all of the run."""
        first = int(moment)
        last = max(min(math.ceil(moment + (run.last - run.first) * speed), len(heard)), first + 1)
        theirs, ours = heard.level_db[first:last], self._heard.level_db[run.first : run.last]
        apart_db = _mean_db(ours) - _mean_db(theirs)
        loudest = self._heard.loudest / heard.loudest
        return float(math.sqrt(loudest) * 10 ** (min(apart_db, _MOST_GAIN_DB) / 20))

    def _attack(self, place: int, variant: Variant, moment: float) -> tuple[int, int] | None:
        """The frame of an attack in the moment ``place`` of the content, and of one near ``moment`` of the style."""
        at = int(self._heard.attack[place])
        if at < 0:
            return None
        theirs = self._styles[variant.style][1].attack
        for near in (round(moment) + apart for apart in (0, 1, -1)):
            if 0 <= near < len(theirs) and theirs[near] >= 0:
                return at, int(theirs[near])
        return None

    def _fitted(self, grain: Grain, before: Grain) -> tuple[float, float]:
        """By how many frames of the style the grain fits best on the wave of the one before, and how alike they are."""
        size, reach = self._frames(_COMPARED_S), self._frames(_SEARCH_S)
        first = grain.start - size // 2
        there = taken(before, self._styles[before.style][0], first, first + size).mean(0)
        here = taken(grain, self._styles[grain.style][0], first - reach, first + size + reach).mean(0)
        alike = correlations(here, there)
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
        self._begins = [grain.start - grain.fade // 2 for grain in grains]
        after = [begin + grain.fade for begin, grain in zip(self._begins[1:], grains[1:], strict=True)]
        self._ends = [*after, grains[-1].stop]
        self._latest: tuple[tuple[int, Samples], ...] = ()

    def read(self, start: int, stop: int) -> Samples:
        total = np.zeros((self.channels, stop - start), np.float32)
        number = max(bisect.bisect_right(self._begins, start) - _SOUNDING, 0)
        while number < len(self._grains) and self._begins[number] < stop:
            begin, end = max(self._begins[number], start), min(self._ends[number], stop)
            if begin < end:
                first = self._begins[number]
                total[:, begin - start : end - start] += self._sound(number)[:, begin - first : end - first]
            number += 1
        return total

    def _sound(self, number: int) -> Samples:
        """A grain, always made as a whole: one that begins elsewhere would fall between its samples. A few are kept
        for the next read; they are replaced all at once, so that threads need not wait for each other."""
        latest = self._latest
        for kept, sound in latest:
            if kept == number:
                return sound
        grain, begin, end = self._grains[number], self._begins[number], self._ends[number]
        following = self._grains[number + 1] if number + 1 < len(self._grains) else None
        plain = _channels(taken(grain, self._styles[grain.style], begin, end), self.channels)
        sound = plain * (np.float32(grain.gain) * _weights(grain, following, begin, end))
        self._latest = ((number, sound), *latest[: _KEPT - 1])
        return sound


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
    weights = np.ones(end - begin, np.float32)
    if grain.start > 0:
        coming = slice(0, grain.fade + 1)
        weights[coming] *= _turn(grain, np.arange(begin, end)[coming])[0]
    if following:
        going = slice(max(following.start - following.fade // 2 - 1 - begin, 0), None)
        weights[going] *= _turn(following, np.arange(begin, end)[going])[1]
    return weights


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
