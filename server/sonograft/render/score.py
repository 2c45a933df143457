"""The notes of a content as a Standard MIDI File, for whoever wants to play on with them."""

from __future__ import annotations

import io
from collections.abc import Sequence

import mido

from sonograft.engines.base import HeardNote

_TICKS = 480
"""Of a beat. At 120 beats a minute, which MIDI means if nothing is said, a second has two."""
_PER_SECOND = 2 * _TICKS
_LOUDEST, _RANGE_DB = 112, 45.0
"""Velocity of the loudest note, and how far below it a note is that is hardly struck at all."""


def midi_file(notes: Sequence[HeardNote], later_s: float) -> bytes:
    """A file with one track: each note where it begins, and ``later_s`` seconds, as loud as beside the others."""
    loudest = max((note.level_db for note in notes), default=0.0)
    changes: list[tuple[int, int, mido.Message]] = []
    for note in notes:
        first = max(round((note.start + later_s) * _PER_SECOND), 0)
        last = first + max(round(note.seconds * _PER_SECOND), 1)
        key = min(max(round(note.pitch), 0), 127)
        velocity = min(max(round(_LOUDEST * (1 + (note.level_db - loudest) / _RANGE_DB)), 1), 127)
        changes.append((first, 1, mido.Message("note_on", note=key, velocity=velocity)))
        changes.append((last, 0, mido.Message("note_off", note=key, velocity=0)))
    changes.sort(key=lambda change: change[:2])
    about = [mido.MetaMessage("set_tempo", tempo=500_000), mido.MetaMessage("track_name", name="Sonograft")]
    track = mido.MidiTrack(about)
    now = 0
    for at, _, message in changes:
        track.append(message.copy(time=at - now))
        now = at
    track.append(mido.MetaMessage("end_of_track"))
    file = io.BytesIO()
    mido.MidiFile(type=0, ticks_per_beat=_TICKS, tracks=[track]).save(file=file)
    return file.getvalue()
