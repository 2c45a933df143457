"""What a style has to play with: its notes and hits, cut out and measured."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sonograft.engines.replay.hits import rms
from sonograft.engines.replay.kinds import Kind, Stroke
from sonograft.engines.replay.parts import NoteSound
from sonograft.engines.study import Arrays

VERSION = 3
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
    kind: Kind | None = None
    """Of a hit: which drum it is. Hits of one drum have the same object."""

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
        kinds = list(dict.fromkeys(hit.kind for hit in self.hits if hit.kind))
        facts = np.array(
            [
                [
                    s.begin,
                    s.end,
                    s.pitch,
                    s.level_db,
                    s.clean,
                    kinds.index(s.kind) if s.kind else -1,
                    s.samples.shape[1],
                ]
                for s in every
            ]
        )
        table = [np.concatenate([[kind.level_db, kind.count, kind.share], kind.shape, kind.trust]) for kind in kinds]
        sound = np.concatenate([s.samples for s in every], 1) if every else np.zeros((1, 0), np.float32)
        colour = np.array(self.colour_kept)
        return {"facts": facts.reshape(-1, 7), "kinds": np.array(table), "sound": sound, "colour_kept": colour}

    @classmethod
    def of(cls, arrays: Arrays) -> Library:
        facts = np.asarray(arrays["facts"], float)
        sound = np.asarray(arrays["sound"], np.float32)
        kinds = [_kind(row) for row in np.asarray(arrays["kinds"], float)]
        places = np.cumsum([0, *facts[:, 6].astype(int)])
        every = [
            Sample(
                sound[:, places[i] : places[i + 1]],
                int(begin),
                int(end),
                float(pitch),
                float(level),
                float(clean),
                kinds[int(kind)] if kind >= 0 else None,
            )
            for i, (begin, end, pitch, level, clean, kind, _) in enumerate(facts)
        ]
        notes, hits = tuple(s for s in every if s.kind is None), tuple(s for s in every if s.kind)
        return cls(notes, hits, float(arrays["colour_kept"]))


def _kind(row: Values) -> Kind:
    level_db, count, share = row[:3]
    shape, trust = np.split(row[3:], 2)
    return Kind(shape, trust, float(level_db), int(count), float(share))


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

    def add_note(self, sound: NoteSound) -> None:
        loudness = decibels(level(sound.samples, sound.begin, sound.end, self._rate))
        note = Sample(sound.samples, sound.begin, sound.end, sound.note.pitch, loudness, sound.clean)
        self._notes.append(note)
        self._seconds += note.samples.shape[1] / self._rate
        if len(self._notes) > 2 * _MOST_NOTES or self._seconds > 2 * _MOST_S:
            self._notes = _best(self._notes, self._rate)
            self._seconds = sum(note.samples.shape[1] for note in self._notes) / self._rate

    def add_hit(self, samples: Samples, begin: int, kind: Kind) -> None:
        loudness = decibels(rms(samples, begin, self._rate))
        self._hits.append(Sample(samples, begin, samples.shape[1], math.nan, loudness, 1.0, kind))

    def library(self) -> Library:
        return Library(tuple(_best(self._notes, self._rate)), tuple(self._hits))


def worth_cutting(strokes: Sequence[Stroke]) -> list[Stroke]:
    """Those that a library should hold, in their order: of each drum those where it was struck alone, if there are any.

    Of too many, every drum in turn gives one, so that rare ones stay; those that it gives lie evenly in time.
    """
    by_kind: dict[Kind, list[Stroke]] = {}
    for stroke in strokes:
        by_kind.setdefault(stroke.kind, []).append(stroke)
    most = _fair([len(each) for each in by_kind.values()], _MOST_HITS)
    kept: set[int] = set()
    for each, room in zip(by_kind.values(), most, strict=True):
        able = [stroke for stroke in each if stroke.share is None] or each
        places = np.linspace(0, len(able) - 1, min(room, len(able))).astype(int)
        kept |= {id(able[place]) for place in places}
    return [stroke for stroke in strokes if id(stroke) in kept]


def _fair(wanted: Sequence[int], room: int) -> list[int]:
    """``room`` for all shared out so that nobody gets more than somebody else who wants more than that."""
    given = [0] * len(wanted)
    for place, (most, index) in enumerate(sorted((most, index) for index, most in enumerate(wanted))):
        given[index] = min(most, (room - sum(given)) // (len(wanted) - place))
    return given


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
