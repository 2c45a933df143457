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


def stretches(seconds: float) -> int:
    """How often ``step`` is called for a sound of this length."""
    return max(math.ceil(seconds / _STRETCH_S), 1)


def transcribe(signal: Signal, device: torch.device, step: Callable[[], None]) -> list[Note]:
    """The notes of ``signal``, by their starts. ``step`` is called after each stretch, where it may raise."""
    notes: list[Note] = []
    for number in range(stretches(signal.seconds)):
        begin = number * _STRETCH_S
        heard = decode(note_network.listen(torch.from_numpy(_around(signal, begin)).to(device)))
        earliest = _BEFORE_S if begin else 0.0
        own = [note for note in heard if earliest <= note.start < _BEFORE_S + _STRETCH_S]
        notes += [note.later(begin - _BEFORE_S) for note in own]
        step()
    return [note for note in notes if note.start < signal.seconds]


def _around(signal: Signal, begin_s: float) -> npt.NDArray[np.float32]:
    """A stretch and its surroundings as the network hears it: mono, at its rate."""
    rate = signal.sample_rate
    first = round((begin_s - _BEFORE_S) * rate)
    last = round(min(begin_s + _STRETCH_S + _AFTER_S, signal.seconds + 1.0) * rate)
    mono = surrounding(signal, first, last).mean(0)
    return soxr.resample(mono, rate, note_network.SAMPLE_RATE, "HQ").astype(np.float32)
