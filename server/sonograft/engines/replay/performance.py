"""Who plays what, and how it sounds: the cues of a content, and all of them together."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sonograft.audio.clip import Signal
from sonograft.audio.lazy import Derived
from sonograft.engines.replay import hits, library, playing
from sonograft.engines.replay.casting import Part, Strike, cast_hits, cast_notes
from sonograft.engines.replay.library import Library, Sample
from sonograft.engines.replay.takes import Score

_LEAST_SIDE = 0.25
"""A channel of a sample that is fainter than this share of the whole is taken from the middle instead."""

Samples = npt.NDArray[np.float32]
Values = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Cue:
    """One thing to play."""

    start: int
    """Frame of the content."""
    sample: Sample
    semitones: float
    seconds: float
    rms: Values
    """What it is to come to in each channel, ``[channels]``."""
    colour_kept: float = 0.0
    """See ``Library``."""

    def played(self, sample_rate: int) -> tuple[Samples, int]:
        """How it sounds, ``[channels, frames]``, and the frame of the content where that begins."""
        if self.sample.kind:
            sound, begin = self.sample.samples, self.sample.begin
            return _placed(sound, self.rms, hits.rms(sound, begin, sample_rate)), self.start - begin
        sound, begin = playing.played(self.sample, self.semitones, self.seconds, sample_rate, self.colour_kept)
        end = begin + round(self.seconds * sample_rate)
        return _placed(sound, self.rms, library.level(sound, begin, end, sample_rate)), self.start - begin


def _placed(sound: Samples, wanted: Values, is_: Values) -> Samples:
    """``sound`` in as many channels as are ``wanted``, at their levels."""
    whole = float(np.sqrt((is_**2).mean()))
    middle = sound.mean(0)
    result = np.empty((len(wanted), sound.shape[1]), np.float32)
    for channel, rms in enumerate(wanted):
        own = channel < len(sound) and is_[channel] > _LEAST_SIDE * whole
        source, level = (sound[channel], float(is_[channel])) if own else (middle, whole)
        result[channel] = source * np.float32(rms / max(level, 1e-7))
    return result


def cues(score: Score, styles: Sequence[tuple[Library, float]], sample_rate: int, variety: float) -> list[Cue]:
    """Who plays what; of several styles, each gets its share of the notes and hits, in turn."""
    return sorted([*_notes(score, styles, sample_rate, variety), *_hits(score, styles, variety)], key=lambda c: c.start)


def _notes(score: Score, styles: Sequence[tuple[Library, float]], sample_rate: int, variety: float) -> list[Cue]:
    made = []
    for style, turns in _turns(len(score.notes), [(style, share) for style, share in styles if style.notes]):
        notes = [score.notes[turn] for turn in turns]
        parts = [Part(note.note.pitch, note.seconds, library.decibels(note.rms)) for note in notes]
        for note, index in zip(notes, cast_notes(parts, style.notes, sample_rate, variety), strict=True):
            sample = style.notes[index]
            semitones = note.note.pitch - sample.pitch
            made.append(Cue(note.start, sample, semitones, note.seconds, note.rms, style.colour_kept))
    return made


def _hits(score: Score, styles: Sequence[tuple[Library, float]], variety: float) -> list[Cue]:
    made = []
    for style, turns in _turns(len(score.hits), [(style, share) for style, share in styles if style.hits]):
        struck = [score.hits[turn] for turn in turns]
        strikes = [Strike(hit.kind, library.decibels(hit.rms)) for hit in struck]
        for hit, index in zip(struck, cast_hits(strikes, style.hits, variety), strict=True):
            made.append(Cue(hit.start, style.hits[index], 0.0, 0.0, hit.rms))
    return made


def _turns(count: int, able: Sequence[tuple[Library, float]]) -> list[tuple[Library, list[int]]]:
    """Which of ``count`` things each style plays, as evenly mixed as its share allows."""
    if not able:
        return []
    shares = np.array([share for _, share in able])
    due = np.zeros(len(able))
    turns: list[list[int]] = [[] for _ in able]
    for turn in range(count):
        due += shares / shares.sum()
        first = int(due.argmax())
        due[first] -= 1
        turns[first].append(turn)
    return [(style, own) for (style, _), own in zip(able, turns, strict=True) if own]


@dataclass(frozen=True)
class _Sound:
    samples: Samples
    first: int
    """The frame of the content where it begins."""

    @property
    def end(self) -> int:
        return self.first + self.samples.shape[1]


class Performance(Derived):
    """All cues together, as a Signal in the form of the content; played as it is read."""

    def __init__(self, content: Signal, cues: Sequence[Cue]) -> None:
        super().__init__(content)
        self._cues = cues
        self._earliest = [cue.start - math.ceil(cue.sample.begin * 2 ** (-cue.semitones / 12)) - 1 for cue in cues]
        self._ends: list[int | None] = [None] * len(cues)
        """Of those that were played once."""
        self._sounding: dict[int, _Sound] = {}

    def read(self, start: int, stop: int) -> Samples:
        total = np.zeros((self.channels, stop - start), np.float32)
        # What was heard in this read is kept for the next one, which goes on from here or begins a little earlier; it
        # is replaced all at once, so that threads need not wait for each other.
        before, now = self._sounding, {}
        for number, earliest in enumerate(self._earliest):
            end = self._ends[number]
            if earliest >= stop or (end is not None and end <= start):
                continue
            sound = before.get(number) or self._played(number)
            begin, end = max(sound.first, start), min(sound.end, stop)
            if begin < end:
                now[number] = sound
                total[:, begin - start : end - start] += sound.samples[:, begin - sound.first : end - sound.first]
        self._sounding = now
        return total

    def _played(self, number: int) -> _Sound:
        sound = _Sound(*self._cues[number].played(self.sample_rate))
        self._ends[number] = sound.end
        return sound
