"""A sound as replay sees it: of a content what is to be played, of a style what there is to play with."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from sonograft.audio.clip import Signal, blocks, surrounding
from sonograft.audio.spool import Spool
from sonograft.engines.attacks import attacks
from sonograft.engines.replay import hearing, hits, kinds, library, parts
from sonograft.engines.replay.colour import kept_share
from sonograft.engines.replay.hits import Hit
from sonograft.engines.replay.kinds import Kind
from sonograft.engines.replay.library import Collector, Library
from sonograft.engines.replay.notes import Note
from sonograft.engines.replay.parts import Apart, NoteSound
from sonograft.engines.replay.tails import quietened

_REST_DB, _HITS_DB = -8.0, -20.0
"""What is left when the notes are gone is their breath and their room if it is so far below the whole; hits in it count
down to the other. Of the differences of samples, which weigh high and low as music does: a single bass drum would
outweigh all cymbals."""
_STRUCK_S, _STRUCK = 0.25, 0.5
"""Hits hold so much of the energy of a rest within so long after they begin; else it is a pad or a voice."""
_TOGETHER_S = 0.06
"""How far from an attack what begins with it may be found."""
_FEWEST_ATTACKS = 4
"""A sound of fewer has none to speak of: what is blown or bowed."""
_STRETCH_S = 10.0
"""That is searched for attacks at a time."""

Values = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Sounding:
    """A note of the content, measured."""

    note: Note
    start: int
    """Frame where it begins."""
    seconds: float
    """Until it is let go."""
    rms: Values
    """Of each channel, over its first half second: ``[channels]``."""


@dataclass(frozen=True)
class Struck:
    """A drum struck in the content, measured. Several may be struck at once."""

    start: int
    kind: Kind
    rms: Values
    """Of each channel, as ``hits.rms`` measures it: ``[channels]``."""


@dataclass(frozen=True)
class Score:
    """What there is to play in a content, by time."""

    notes: tuple[Sounding, ...]
    hits: tuple[Struck, ...]
    rest: Signal | None
    """The content without its notes; None where that is only their breath and their room."""
    carried: float
    """Share of the content that is in its notes, 0 to 1, where high counts as much as low."""
    begun: float
    """Share of the content's attacks, the more sudden the more each, that a note or hit begins with, 0 to 1."""


@dataclass(frozen=True)
class Ears:
    """How sounds are listened to."""

    device: torch.device
    spool: Path
    """Where what is left without notes is to lie."""
    step: Callable[[], None]
    """Called after each of ``steps``, where it may raise."""

    def score(self, content: Signal, *, with_notes: bool) -> Score:
        """``with_notes`` where there is something to play them with; else they are a part of the rest."""
        notes: list[Sounding] = []
        rate = content.sample_rate
        found, rest, left = self._separate(
            content, lambda sound: notes.append(_sounding(sound, rate)), with_notes=with_notes
        )
        struck = [
            Struck(
                found[stroke.hit].start,
                stroke.kind,
                found[stroke.hit].rms(1.0 if stroke.share is None else stroke.share),
            )
            for stroke in kinds.strokes(found)
        ]
        starts = [note.start for note in notes] + [stroke.start for stroke in struck]
        begun = self._begun(content, np.sort(np.array(starts, np.int64)))
        is_music = left > 10 ** (_REST_DB / 10)
        by_time = sorted(notes, key=lambda note: note.start)
        return Score(tuple(by_time), tuple(struck), rest if is_music else None, max(1 - left, 0.0), begun)

    def _begun(self, content: Signal, starts: npt.NDArray[np.int64]) -> float:
        """``Score.begun`` of ``content``, in which something is known to begin at ``starts``, in order."""
        size = round(_STRETCH_S * content.sample_rate)
        found = []
        for begin in range(0, content.frames, size):
            found.append(attacks(content, begin, begin + size, self.device))
            self.step()
        places, strength = (np.concatenate(each) for each in zip(*found, strict=True))
        if len(places) < _FEWEST_ATTACKS:
            return 1.0
        reach = round(_TOGETHER_S * content.sample_rate)
        first, last = np.searchsorted(starts, places - reach), np.searchsorted(starts, places + reach, "right")
        return float(strength[last > first].sum() / strength.sum())

    def library(self, style: Signal) -> Library:
        collector = Collector(style.sample_rate)
        found, rest, _ = self._separate(style, collector.add_note, with_notes=True)
        strokes = library.worth_cutting(kinds.strokes(found))
        sounds = hits.cut(rest, found, [(stroke.hit, stroke.share) for stroke in strokes])
        for stroke, samples in zip(strokes, sounds, strict=True):
            collector.add_hit(samples, hits.before(style.sample_rate), stroke.kind)
            self.step()
        self.spool.unlink(missing_ok=True)
        collected = collector.library()
        notes = []
        for note in collected.notes:
            notes.append(quietened(note, style.sample_rate))
            self.step()
        return Library(tuple(notes), collected.hits, kept_share(notes, style.sample_rate))

    def _separate(
        self, signal: Signal, take: Callable[[NoteSound], None], *, with_notes: bool
    ) -> tuple[list[Hit], Spool, float]:
        """Hands the notes of ``signal`` to ``take`` one by one; its hits, what is left without notes, and how much of
        its energy that is."""
        notes = hearing.transcribe(signal, self.device, self.step) if with_notes else []
        left = 0.0
        with Spool.writing(self.spool, signal.channels, signal.sample_rate, expected=signal.frames) as writer:
            for sounds, unclaimed in Apart(signal, notes, self.device).stretches():
                for sound in sounds:
                    take(sound)
                writer.write(unclaimed)
                left += _energy(unclaimed)
                self.step()
        whole = sum(_energy(block) for block in blocks(signal))
        rest = writer.spool
        share = left / whole if whole else 0.0
        found = hits.find(rest, self.step) if share > 10 ** (_HITS_DB / 10) else []
        return (found if _are_hits(rest, found) else []), rest, share


def steps(frames: int, sample_rate: int) -> int:
    """How often ``Ears.step`` is called for a sound of so many ``frames``."""
    seconds = frames / sample_rate
    searched = max(math.ceil(seconds / _STRETCH_S), 1)
    return hearing.steps(seconds) + parts.stretches(seconds) + hits.stretches(seconds) + searched


def _sounding(sound: NoteSound, sample_rate: int) -> Sounding:
    rms = library.level(sound.samples, sound.begin, sound.end, sample_rate)
    return Sounding(sound.note, sound.start, (sound.end - sound.begin) / sample_rate, rms)


def _energy(samples: npt.NDArray[np.float32]) -> float:
    steps = np.diff(samples)
    return float(np.vdot(steps, steps))


def _are_hits(rest: Signal, found: list[Hit]) -> bool:
    """Whether what was found is what there is to hear in ``rest``."""
    body = round(_STRUCK_S * rest.sample_rate)
    ends = [*(hit.start for hit in found), rest.frames][1:]
    early = hits.before(rest.sample_rate)
    spans = [(hit.start - early, min(hit.start + body, end)) for hit, end in zip(found, ends, strict=True)]
    struck = sum(_energy(surrounding(rest, first, last)) for first, last in spans)
    return struck > _STRUCK * sum(_energy(block) for block in blocks(rest))
