"""Hits: what begins suddenly and has no pitch, found in what is left of a sound when its notes are gone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt
import torch

from sonograft.audio.clip import Signal, surrounding
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
_BEFORE_S, _LONGEST_S, _FADE_S = 0.004, 1.8, 0.006
_GONE_DB = -55.0
"""Below its own peak a hit has ended."""
_BANDS = 16
_LOWEST_HZ = 40.0
_BODY_S, _TAIL_S = 0.08, 0.25
_HEIGHT, _RINGING = 2.0, 0.5
"""Weights beside the decibels of the bands: of where the energy lies, in bands, and of how much comes late, in dB."""

Samples = npt.NDArray[np.float32]
Values = npt.NDArray[np.float64]


@dataclass(frozen=True)
class HitSound:
    samples: Samples
    """``[channels, frames]``, until it has died away or the next one comes."""
    begin: int
    """Where it begins in ``samples``."""
    start: int
    """The frame of the sound where it begins."""
    kind: Values
    """What it sounds like, ``[_BANDS + 2]``: its spectrum in dB around the mean, how high it lies, how it rings."""


def find(signal: Signal) -> Iterator[HitSound]:
    """The hits in ``signal``, in time."""
    found = [start for start, _ in _loud(list(_starts(signal)))]
    for start, following in pairwise([*found, signal.frames]):
        yield _cut(signal, start, following)


def _loud(starts: list[tuple[int, float]]) -> list[tuple[int, float]]:
    loudest = max((level for _, level in starts), default=0.0)
    return [(start, level) for start, level in starts if level > loudest + _FAINT_DB]


def _starts(signal: Signal) -> Iterator[tuple[int, float]]:
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


def _cut(signal: Signal, start: int, following: int) -> HitSound:
    rate = signal.sample_rate
    before = round(_BEFORE_S * rate)
    last = min(following - before, start + round(_LONGEST_S * rate))
    samples = surrounding(signal, start - before, max(last, start + round(0.02 * rate))).copy()
    samples = samples[:, : _ending(samples, rate)]
    fade = min(round(_FADE_S * rate), samples.shape[1] // 2)
    samples[:, samples.shape[1] - fade :] *= np.linspace(1, 0, fade, dtype=np.float32)
    samples[:, : before // 2] *= np.linspace(0, 1, before // 2, dtype=np.float32)
    return HitSound(samples, before, start, _kind(samples[:, before:].mean(0), rate))


def body_rms(hit: HitSound, sample_rate: int) -> Values:
    """Of each channel, ``[channels]``."""
    body = hit.samples[:, hit.begin : hit.begin + round(_BODY_S * sample_rate)].astype(np.float64)
    return np.asarray(np.sqrt((body**2).mean(1)))


def _ending(samples: Samples, sample_rate: int) -> int:
    block = round(0.01 * sample_rate)
    count = max(samples.shape[1] // block, 1)
    power = (samples[:, : count * block].astype(np.float64) ** 2).sum(0).reshape(count, -1).mean(1)
    loud = np.flatnonzero(power > power.max() * 10 ** (_GONE_DB / 10))
    return min((int(loud[-1]) + 1) * block if len(loud) else samples.shape[1], samples.shape[1])


def _kind(mono: Samples, sample_rate: int) -> Values:
    edges = np.geomspace(_LOWEST_HZ, min(16_000.0, 0.49 * sample_rate), _BANDS + 1)
    body = _bands(mono[: round(_BODY_S * sample_rate)], sample_rate, edges)
    tail = mono[round(_BODY_S * sample_rate) : round((_BODY_S + _TAIL_S) * sample_rate)]
    shape = 10 * np.log10(np.maximum(body / body.sum(), 1e-6))
    height = float(body / body.sum() @ np.arange(_BANDS))
    rings = 10 * np.log10(max(float((tail.astype(np.float64) ** 2).sum()), 1e-12) / max(float(body.sum()), 1e-12))
    return np.concatenate([shape - shape.mean(), [_HEIGHT * height, _RINGING * max(rings, -40.0)]])


def _bands(mono: Samples, sample_rate: int, edges: Values) -> Values:
    length = 1 << max(int(np.ceil(np.log2(max(len(mono), 2)))), 8)
    power = np.abs(np.fft.rfft(mono * np.hanning(2 * len(mono))[len(mono) :], length)) ** 2
    places = np.fft.rfftfreq(length, 1 / sample_rate)
    sums = [power[(places >= low) & (places < high)].sum() for low, high in pairwise(edges)]
    return np.maximum(np.asarray(sums, np.float64), 1e-12)
