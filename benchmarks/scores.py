"""Scores for the known-answer cases: seeded random walks in a scale, and the MIDI files that play them.

Nothing here comes from anyone's music; the same seed always gives the same notes.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

TICKS = 480
"""Of a MIDI file to a beat."""
_SCALES = ((0, 2, 4, 5, 7, 9, 11), (0, 2, 3, 5, 7, 8, 10), (0, 2, 3, 5, 7, 9, 10))
"""Semitones: major, minor, dorian."""
_LENGTHS = (0.5, 0.5, 0.5, 1.0, 1.0, 1.5)
_STEPS = (-3, -2, -1, -1, 0, 1, 1, 2, 3)
_REST = 0.1
"""How often a note is left out."""
_SOFTEST, _LOUDEST = 45, 115


@dataclass(frozen=True, slots=True)
class Note:
    start: float
    """Beats."""
    length: float
    """Beats."""
    pitch: int
    """MIDI number, 69 is A at 440 Hz."""
    velocity: int


@dataclass(frozen=True, slots=True)
class Score:
    notes: tuple[Note, ...]
    tempo: float
    """Beats a minute."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What one score is like."""

    seed: int
    tempo: float
    """Beats a minute."""
    lowest: int
    """MIDI number of the first degree of the scale."""
    polyphonic: bool = False


def compose(plan: Plan, seconds: float) -> Score:
    """Notes that have all ended within ``seconds``: one voice, or chords of three notes below a moving voice."""
    chance = np.random.default_rng(plan.seed)
    scale = _SCALES[int(chance.integers(len(_SCALES)))]
    beats = seconds * plan.tempo / 60
    notes = _voice(chance, scale, plan.lowest + (12 if plan.polyphonic else 0), beats)
    if plan.polyphonic:
        notes += _chords(chance, scale, plan.lowest, beats)
    return Score(tuple(sorted(notes, key=lambda note: (note.start, note.pitch))), plan.tempo)


def _voice(chance: np.random.Generator, scale: tuple[int, ...], lowest: int, beats: float) -> list[Note]:
    notes: list[Note] = []
    at, degree, velocity = 0.0, int(chance.integers(2, 6)), 80.0
    while at < beats:
        length = min(float(chance.choice(_LENGTHS)), beats - at)
        degree += int(chance.choice(_STEPS))
        degree = degree if 0 <= degree <= 12 else min(max(degree, 2), 10)
        velocity = float(np.clip(velocity + chance.normal(0, 14), _SOFTEST, _LOUDEST))
        if not notes or chance.random() > _REST:
            held = length * float(chance.uniform(0.6, 0.95))
            notes.append(Note(at, held, _pitch(scale, lowest, degree), round(velocity)))
        at += length
    return notes


def _chords(chance: np.random.Generator, scale: tuple[int, ...], lowest: int, beats: float) -> list[Note]:
    notes: list[Note] = []
    at = 0.0
    while at < beats:
        length = min(float(chance.choice((1.0, 2.0, 2.0, 3.0))), beats - at)
        root, velocity = int(chance.integers(0, 6)), int(chance.integers(50, 90))
        broken = chance.random() < 0.3
        for place, degree in enumerate((root, root + 2, root + 4)):
            start = at + (0.25 * place if broken and length >= 1.0 else 0.0)
            notes.append(Note(start, 0.92 * (at + length - start), _pitch(scale, lowest, degree), velocity))
        at += length
    return notes


def _pitch(scale: tuple[int, ...], lowest: int, degree: int) -> int:
    octave, place = divmod(degree, len(scale))
    return lowest + 12 * octave + scale[place]


_KIT_CHANNEL = 9
"""Of General MIDI, counted from 0."""


def write_midi(path: Path, score: Score, program: int, seconds: float, *, is_kit: bool = False) -> None:
    """``score`` played by the General MIDI ``program``, counted from 0, as a MIDI file that lasts ``seconds``."""
    import mido

    channel = _KIT_CHANNEL if is_kit else 0
    changes = []
    for note in score.notes:
        first, last = round(note.start * TICKS), round((note.start + note.length) * TICKS)
        changes.append((first, 1, mido.Message("note_on", channel=channel, note=note.pitch, velocity=note.velocity)))
        changes.append((last, 0, mido.Message("note_off", channel=channel, note=note.pitch, velocity=0)))
    end = round(seconds * score.tempo / 60 * TICKS)
    changes.append((end, 2, mido.MetaMessage("end_of_track")))
    changes.sort(key=lambda change: (change[0], change[1], getattr(change[2], "note", 0)))
    track = mido.MidiTrack([mido.MetaMessage("set_tempo", tempo=mido.bpm2tempo(score.tempo))])
    track.append(mido.Message("program_change", channel=channel, program=program))
    now = 0
    for at, _, message in changes:
        track.append(message.copy(time=at - now))
        now = at
    mido.MidiFile(type=0, ticks_per_beat=TICKS, tracks=[track]).save(path)
