"""The notes of a sound of any length."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import soxr
import torch

from sonograft.audio.clip import Signal, surrounding
from sonograft.dsp import note_network
from sonograft.engines.replay.notes import Note, decode

_STRETCH_S = 30.0
"""That are heard at a time, so that memory is bounded."""
_BEFORE_S, _AFTER_S = 2.0, 12.0
"""What is heard around a stretch: a note belongs to the stretch that it begins in, and may end after it."""


def steps(seconds: float) -> int:
    """How often ``step`` is called for a sound of this length."""
    ends = ((first - _BEFORE_S, _end(first, seconds)) for first in _stretches(seconds))
    return sum(note_network.steps(round((last - first) * note_network.SAMPLE_RATE)) for first, last in ends)


def transcribe(signal: Signal, device: torch.device, step: Callable[[], None]) -> list[Note]:
    """The notes of ``signal``, by their starts. ``step`` is called every few seconds of it, where it may raise."""
    notes: list[Note] = []
    for begin in _stretches(signal.seconds):
        heard = decode(note_network.listen(torch.from_numpy(_around(signal, begin)).to(device), step))
        earliest = _BEFORE_S if begin else 0.0
        own = [note for note in heard if earliest <= note.start < _BEFORE_S + _STRETCH_S]
        notes += [note.later(begin - _BEFORE_S) for note in own]
    return [note for note in notes if note.start < signal.seconds]


def _stretches(seconds: float) -> list[float]:
    """Where each of them begins, in seconds."""
    return [number * _STRETCH_S for number in range(max(math.ceil(seconds / _STRETCH_S), 1))]


def _end(begin_s: float, seconds: float) -> float:
    """Until where is heard what surrounds the stretch that begins at ``begin_s``."""
    return min(begin_s + _STRETCH_S + _AFTER_S, seconds + 1.0)


def _around(signal: Signal, begin_s: float) -> npt.NDArray[np.float32]:
    """A stretch and its surroundings as the network hears it: mono, at its rate."""
    rate = signal.sample_rate
    first, last = round((begin_s - _BEFORE_S) * rate), round(_end(begin_s, signal.seconds) * rate)
    mono = surrounding(signal, first, last).mean(0)
    return soxr.resample(mono, rate, note_network.SAMPLE_RATE, "HQ").astype(np.float32)
