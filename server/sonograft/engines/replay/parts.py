"""A sound taken apart: each note for itself, and what is left when all notes are gone."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch

from sonograft.audio.clip import Signal, surrounding
from sonograft.dsp import partials
from sonograft.dsp.partials import Times
from sonograft.dsp.stft import Stft, powers, scaled
from sonograft.engines.replay.edges import refined
from sonograft.engines.replay.ghosts import without_ghosts
from sonograft.engines.replay.notes import Note
from sonograft.engines.spectrogram import window_length

_STRETCH_S = 10.0
_AROUND_S = 1.0
"""What is heard before and after a stretch; more than a note's own before and after."""
_LONGEST_S = 8.0
"""Of a note that is cut out whole; a longer one loses its end."""
BEFORE_S, _AFTER_S = 0.08, 0.5
"""What is cut out with a note: its attack begins early, its release ends late."""

Samples = npt.NDArray[np.float32]


@dataclass(frozen=True)
class NoteSound:
    """One note, cut out of a sound."""

    note: Note
    samples: Samples
    """``[channels, frames]``"""
    begin: int
    """Where it begins in ``samples``, and where it is let go."""
    end: int
    start: int
    """The frame of the sound where it begins."""
    clean: float
    """Share of what sounded at its time that is in it, 0 to 1."""


def stretches(seconds: float) -> int:
    return max(math.ceil(seconds / _STRETCH_S), 1)


class Apart:
    """Takes ``signal`` apart, stretch by stretch."""

    def __init__(self, signal: Signal, notes: Sequence[Note], device: torch.device) -> None:
        self._signal = signal
        self._notes = notes
        self._device = device

    def stretches(self) -> Iterator[tuple[list[NoteSound], Samples]]:
        """For each stretch the notes that begin in it, and the rest of it ``[channels, frames]``."""
        for number in range(stretches(self._signal.seconds)):
            yield self._stretch(number * _STRETCH_S)

    def _stretch(self, begin_s: float) -> tuple[list[NoteSound], Samples]:
        rate, frames = self._signal.sample_rate, self._signal.frames
        end_s = begin_s + _STRETCH_S
        core = (round(begin_s * rate), min(round(end_s * rate), frames))
        own = [note for note in self._notes if begin_s <= note.start < end_s]
        until_s = max([end_s, *(min(note.end, note.start + _LONGEST_S) for note in own)]) + _AROUND_S
        first, last = core[0] - round(_AROUND_S * rate), min(round(until_s * rate), frames + round(_AROUND_S * rate))
        samples = surrounding(self._signal, first, last)
        there = [note for note in self._notes if note.end > first / rate - 1 and note.start < last / rate]
        view = _View(torch.from_numpy(samples).to(self._device), first, rate, there)
        rest = view.rest() if view.notes else samples
        cut = [view.cut(index, note) for index, note in enumerate(view.notes) if note in own]
        return cut, rest[:, core[0] - first : core[1] - first]


class _View:
    """Some of a sound, and how it is shared between the notes in it."""

    def __init__(self, samples: torch.Tensor, first: int, sample_rate: int, notes: Sequence[Note]) -> None:
        self._first, self._rate = first, sample_rate
        self._n_fft = window_length(sample_rate)
        stft = Stft(self._n_fft, samples.shape[1], samples.device)
        self._stft, self._spectrum = stft, stft.analyse(samples)
        self._powers = powers(self._spectrum).sum(0)
        times = (torch.arange(stft.frames, device=samples.device) * stft.hop + first) / sample_rate
        self.notes = without_ghosts(notes, self._powers, times, sample_rate / self._n_fft)
        if not self.notes:
            return
        hertz, starts, ends = (
            torch.tensor([get(note) for note in self.notes], dtype=torch.float32, device=samples.device)
            for get in _ABOUT
        )
        claims = partials.templates(hertz, stft.bins, sample_rate / self._n_fft)
        self._shares = partials.Shares(claims, Times(starts, ends, times, BEFORE_S), self._powers)

    def rest(self) -> Samples:
        left: Samples = self._stft.synthesise(scaled(self._spectrum, self._shares.rest())).cpu().numpy()
        return left

    def cut(self, index: int, note: Note) -> NoteSound:
        hop, rate = self._stft.hop, self._rate
        begin_s, end_s = note.start - BEFORE_S, min(note.end, note.start + _LONGEST_S) + _AFTER_S
        first = max((round(begin_s * rate) - self._first) // hop, 0)
        last = min(-(-(round(end_s * rate) - self._first) // hop) + 1, self._stft.frames)
        share = self._shares.of(index, first, last)
        spectrum = scaled(self._spectrum[:, first:last], share)
        begun = (round(note.start * rate) - self._first) // hop - first
        held = slice(begun, max(last - first - round(_AFTER_S * rate) // hop, begun + 1))
        present = self._powers[first:last][held]
        clean = float((present * share[held].square()).sum() / present.sum().clamp_min(1e-12))
        part = Stft(self._n_fft, (last - first - 1) * hop, spectrum.device)
        samples: Samples = part.synthesise(spectrum).cpu().numpy()
        origin = self._first + first * hop
        begin, end = round(note.start * rate) - origin, round(min(note.end, note.start + _LONGEST_S) * rate) - origin
        begin, end = refined(samples, rate, begin, end)
        return NoteSound(note, samples, begin, end, origin + begin, clean)


_ABOUT: tuple[Callable[[Note], float], ...] = (lambda note: note.hertz, lambda note: note.start, lambda note: note.end)
