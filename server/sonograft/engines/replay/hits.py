"""Hits: what begins suddenly and has no pitch, found in what is left of a sound when its notes are gone."""

from __future__ import annotations

import bisect
import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import torch

from sonograft.audio.clip import Signal, surrounding
from sonograft.dsp.ringing import BANDS, Ringing
from sonograft.dsp.transients import rises, short_hop

_STRETCH_S, _AROUND_S = 10.0, 2.0
_RISE = 0.12
"""How much of all bands has to rise at once, 0 to 1."""
_APART_S = 0.045
"""Between two hits at least."""
_FAINT_DB = -40.0
"""A hit that is so far below the loudest is none."""
_CUT_S = 0.02
"""Where a sound is cut off, at its end, something seems to begin."""
_EDGES_S = (0.0, 0.012, 0.03, 0.06, 0.11, 0.19, 0.32)
"""From one to the next the spectrum of a hit is taken together."""
HEARD_S = _EDGES_S[-1]
"""For how long a hit is listened to, to tell what it is and how loud."""
PARTS = len(_EDGES_S) - 1
_BEFORE_S, _LONGEST_S, _FADE_S = 0.004, 1.8, 0.006

Samples = npt.NDArray[np.float32]
Values = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Hit:
    """What begins at one moment, measured: one drum, or several at once."""

    start: int
    """The frame of the sound where it begins."""
    power: Samples
    """Mean squares, ``[PARTS, BANDS]``, without the tails of earlier hits."""
    trust: Samples
    """How far each of them is to be trusted, 0 to 1."""
    balance: Samples
    """Power of each channel over the mean of all, ``[channels, BANDS]``."""

    def rms(self, share: Values | float = 1.0) -> Values:
        """Of each channel over ``HEARD_S``, ``[channels]``; of a ``share [PARTS, BANDS]`` of its power."""
        lasting = np.diff(_EDGES_S) / HEARD_S
        return np.asarray(np.sqrt(self.balance.astype(np.float64) @ (lasting @ (self.power * share))))


def rms(samples: Samples, begin: int, sample_rate: int) -> Values:
    """The same of a sound ``[channels, frames]`` that begins at ``begin``: ``[channels]``."""
    heard = samples[:, begin : begin + round(HEARD_S * sample_rate)].astype(np.float64)
    return np.asarray(np.sqrt((heard**2).sum(1) / (HEARD_S * sample_rate)))


def stretches(seconds: float) -> int:
    """How often ``find`` calls ``step`` for a sound of this length."""
    return 2 * max(math.ceil(seconds / _STRETCH_S), 1)


def find(signal: Signal, step: Callable[[], None]) -> list[Hit]:
    """The hits in ``signal``, in time. ``step`` is called after each stretch, where it may raise."""
    starts = [start for start, _ in _loud(list(_starts(signal, step)))]
    # In three arrays from the start: what is kept of each hit, between what its stretch needs for itself, would scatter
    # the memory.
    power, trust = (np.empty((len(starts), PARTS, BANDS), np.float32) for _ in range(2))
    balance = np.empty((len(starts), signal.channels, BANDS), np.float32)
    for place, (ringing, number, _) in enumerate(_each(signal, starts, range(len(starts)), step)):
        edges = _frames(ringing.frame_s)
        power[place] = _by_part(ringing.own(number, edges[-1]), edges)
        trust[place] = _by_part(ringing.trust(number, edges[-1]), edges)
        balance[place] = ringing.balance(number).numpy()
    return [Hit(*measured) for measured in zip(starts, power, trust, balance, strict=True)]


def cut(signal: Signal, hits: Sequence[Hit], wanted: Sequence[tuple[int, Values | None]]) -> Iterator[Samples]:
    """The sound of each hit that is ``wanted``, by its place in ``hits``, in order of time: ``[channels, frames]``.

    With what is wanted of it as ``Hit.rms`` takes it, None for all. Each begins ``before(sample_rate)`` frames after
    its sound does, and rings until it is gone, through later hits.
    """
    rate = signal.sample_rate
    starts = [hit.start for hit in hits]
    for (ringing, number, _), (_, share) in zip(
        _each(signal, starts, [place for place, _ in wanted]), wanted, strict=True
    ):
        yield _faded(*ringing.cut(number, round(_LONGEST_S * rate), _by_frame(share, ringing.frame_s)), rate)


def before(sample_rate: int) -> int:
    """Frames that a hit's sound begins before the hit."""
    return round(_BEFORE_S * sample_rate)


def _each(
    signal: Signal, starts: Sequence[int], places: Iterable[int], step: Callable[[], None] = lambda: None
) -> Iterator[tuple[Ringing, int, int]]:
    """For each of ``places`` in ``starts``, which are in order: a view that holds it, its number there, its start."""
    rate = signal.sample_rate
    around, size = round(_AROUND_S * rate), round(_STRETCH_S * rate)
    known, view, first = -1, None, 0
    for place in places:
        stretch = starts[place] // size
        if stretch != known or view is None:
            begin, end = stretch * size - around, min((stretch + 1) * size, signal.frames) + around
            first, last = bisect.bisect_left(starts, begin), bisect.bisect_left(starts, end)
            samples = torch.from_numpy(surrounding(signal, begin, end))
            view, known = Ringing(samples, rate, [start - begin for start in starts[first:last]]), stretch
            step()
        yield view, place - first, starts[place]


def _by_part(values: torch.Tensor, edges: Sequence[int]) -> Samples:
    """The mean of ``values [frames, BANDS]`` in each part: ``[PARTS, BANDS]``."""
    return np.stack([values[begin:end].mean(0).numpy() for begin, end in pairwise(edges)])


def _frames(frame_s: float) -> list[int]:
    """``_EDGES_S`` in frames; no part is empty."""
    return [max(round(edge / frame_s), place) for place, edge in enumerate(_EDGES_S)]


def _by_frame(share: Values | None, frame_s: float) -> torch.Tensor | None:
    if share is None:
        return None
    return torch.from_numpy(np.repeat(share, np.diff(_frames(frame_s)), axis=0).astype(np.float32))


def _faded(sound: torch.Tensor, begin: int, sample_rate: int) -> Samples:
    """``sound`` from ``before`` its beginning on, without a click at either end."""
    early = before(sample_rate)
    samples: Samples = np.pad(sound.numpy(), ((0, 0), (max(early - begin, 0), 0)))[:, max(begin - early, 0) :].copy()
    fade = min(round(_FADE_S * sample_rate), samples.shape[1] // 2)
    samples[:, samples.shape[1] - fade :] *= np.linspace(1, 0, fade, dtype=np.float32)
    samples[:, : early // 2] *= np.linspace(0, 1, early // 2, dtype=np.float32)
    return samples


def _loud(starts: list[tuple[int, float]]) -> list[tuple[int, float]]:
    loudest = max((level for _, level in starts), default=0.0)
    return [(start, level) for start, level in starts if level > loudest + _FAINT_DB]


def _starts(signal: Signal, step: Callable[[], None]) -> Iterator[tuple[int, float]]:
    """Frames where something begins, and how loud it is then, in dB."""
    rate = signal.sample_rate
    latest = -rate
    for begin in range(0, signal.frames, round(_STRETCH_S * rate)):
        around = round(_AROUND_S * rate)
        until = min(begin + round(_STRETCH_S * rate), signal.frames)
        samples = surrounding(signal, begin - around, until + around)
        for place in _peaks(samples, rate):
            start = begin - around + place
            there = begin <= start < min(until, signal.frames - round(_CUT_S * rate))
            if there and start - latest >= _APART_S * rate:
                body = samples[:, place : place + round(0.05 * rate)].astype(np.float64)
                yield start, float(10 * np.log10(np.maximum((body**2).mean(), 1e-14)))
                latest = start
        step()


def _peaks(samples: Samples, sample_rate: int) -> npt.NDArray[np.int_]:
    if not samples.any():
        return np.zeros(0, int)
    strength = rises(torch.from_numpy(samples), sample_rate).mean(1).numpy()
    hop = short_hop(sample_rate)
    near = max(round(_APART_S * sample_rate / hop / 2), 1)
    padded = np.pad(strength, near)
    highest = np.lib.stride_tricks.sliding_window_view(padded, 2 * near + 1).max(1)
    places = np.flatnonzero((strength >= _RISE) & (strength == highest))
    return places * hop
