"""What a style has to play with: its notes and hits, cut out and measured."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from sonograft.engines.replay.hits import HitSound, body_rms
from sonograft.engines.replay.parts import NoteSound
from sonograft.engines.study import Arrays

VERSION = 2
"""Part of the name under which a library is kept; raised when the same style would be cut differently."""
_MOST_NOTES, _MOST_HITS = 384, 192
_MOST_S = 240.0
"""Of all notes together, so that a library fits into memory."""
_LEVEL_S = 0.5
"""Over which a note's level is taken, from its beginning."""
_ENOUGH_S = 1.0
"""For how long a note should be held; more is no better."""
_QUIET_DB = -40.0
"""A note that is so far below the loudest says little of the style."""

Samples = npt.NDArray[np.float32]
Values = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Sample:
    """One note or hit of the style."""

    samples: Samples
    """``[channels, frames]``"""
    begin: int
    end: int
    """Where it is let go; of a hit its last frame."""
    pitch: float
    """MIDI number; NaN of a hit."""
    level_db: float
    clean: float
    """Share of what sounded at its time that is in it."""
    kind: Values = field(default_factory=lambda: np.zeros(0))
    """Of a hit: what it sounds like."""

    @property
    def held(self) -> int:
        """Frames from its beginning until it is let go."""
        return self.end - self.begin


@dataclass(frozen=True)
class Library:
    notes: tuple[Sample, ...]
    hits: tuple[Sample, ...]
    colour_kept: float = 0.0
    """How much of their envelope notes keep that are played at another pitch, see ``colour.kept_share``."""

    def arrays(self) -> Arrays:
        """All of it as arrays that ``of`` understands."""
        every = (*self.notes, *self.hits)
        facts = np.array([[s.begin, s.end, s.pitch, s.level_db, s.clean, s.samples.shape[1]] for s in every])
        kinds = np.array([hit.kind for hit in self.hits]) if self.hits else np.zeros((0, 0))
        sound = np.concatenate([s.samples for s in every], 1) if every else np.zeros((1, 0), np.float32)
        colour = np.array(self.colour_kept)
        return {"facts": facts.reshape(-1, 6), "kinds": kinds, "sound": sound, "colour_kept": colour}

    @classmethod
    def of(cls, arrays: Arrays) -> Library:
        facts, kinds = np.asarray(arrays["facts"], float), np.asarray(arrays["kinds"], float)
        sound = np.asarray(arrays["sound"], np.float32)
        places = np.cumsum([0, *facts[:, 5].astype(int)])
        first_hit = len(facts) - len(kinds)
        every = [
            Sample(
                sound[:, places[i] : places[i + 1]],
                int(begin),
                int(end),
                float(pitch),
                float(level),
                float(clean),
                kinds[i - first_hit] if i >= first_hit else np.zeros(0),
            )
            for i, (begin, end, pitch, level, clean, _) in enumerate(facts)
        ]
        return cls(tuple(every[:first_hit]), tuple(every[first_hit:]), float(arrays["colour_kept"]))


def level(samples: Samples, begin: int, end: int, sample_rate: int) -> Values:
    """RMS of each channel in the first half second of what begins and ends there: ``[channels]``."""
    heard = samples[:, begin : min(end, begin + round(_LEVEL_S * sample_rate))].astype(np.float64)
    return np.sqrt((heard**2).mean(1)) if heard.size else np.zeros(len(samples))


def decibels(rms: Values) -> float:
    """The level of all channels together."""
    return float(10 * np.log10(np.maximum((rms**2).mean(), 1e-14)))


class Collector:
    """Gathers the best of a style, however long it is: clean and long notes at every pitch, and hits that differ."""

    def __init__(self, sample_rate: int) -> None:
        self._rate = sample_rate
        self._notes: list[Sample] = []
        self._seconds = 0.0
        self._hits: list[Sample] = []
        self._hits_seen = 0

    def add_note(self, sound: NoteSound) -> None:
        loudness = decibels(level(sound.samples, sound.begin, sound.end, self._rate))
        note = Sample(sound.samples, sound.begin, sound.end, sound.note.pitch, loudness, sound.clean)
        self._notes.append(note)
        self._seconds += note.samples.shape[1] / self._rate
        if len(self._notes) > 2 * _MOST_NOTES or self._seconds > 2 * _MOST_S:
            self._notes = _best(self._notes, self._rate)
            self._seconds = sum(note.samples.shape[1] for note in self._notes) / self._rate

    def add_hit(self, hit: HitSound) -> None:
        """Of very many, each has the same chance to stay: every second one goes when there are too many."""
        self._hits_seen += 1
        if self._hits_seen % self._stride:
            return
        loudness = decibels(body_rms(hit, self._rate))
        self._hits.append(Sample(hit.samples, hit.begin, hit.samples.shape[1], math.nan, loudness, 1.0, hit.kind))
        if len(self._hits) >= 2 * _MOST_HITS:
            self._hits = self._hits[1::2]

    @property
    def _stride(self) -> int:
        return 1 << max((self._hits_seen // (2 * _MOST_HITS)).bit_length(), 0)

    def library(self) -> Library:
        return Library(tuple(_best(self._notes, self._rate)), tuple(self._hits))


def _best(notes: list[Sample], sample_rate: int) -> list[Sample]:
    """The notes in the order of time; of too many, each pitch in turn gives its best, so that the range stays whole."""
    loudest = max((note.level_db for note in notes), default=0.0)
    worth = [note for note in notes if note.level_db > loudest + _QUIET_DB]
    by_pitch: dict[int, list[Sample]] = {}
    for note in sorted(worth, key=lambda note: note.clean * min(note.held, _ENOUGH_S * sample_rate), reverse=True):
        by_pitch.setdefault(round(note.pitch), []).append(note)
    rank = {id(note): place for same in by_pitch.values() for place, note in enumerate(same)}
    kept: set[int] = set()
    seconds = 0.0
    for note in sorted(worth, key=lambda note: rank[id(note)])[:_MOST_NOTES]:
        seconds += note.samples.shape[1] / sample_rate
        if seconds > _MOST_S:
            break
        kept.add(id(note))
    return [note for note in worth if id(note) in kept]
