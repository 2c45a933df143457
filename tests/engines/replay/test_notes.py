"""Decoding, on activations that are made by hand; and hearing, on sounds whose notes are known."""

from __future__ import annotations

import pytest
import torch

from sonograft.dsp.note_network import HOP, KEYS, SAMPLE_RATE, Activations
from sonograft.engines.replay import hearing
from sonograft.engines.replay.notes import decode

FRAME_S = HOP / SAMPLE_RATE
CPU = torch.device("cpu")


def silence(frames: int = 120) -> Activations:
    return Activations(torch.zeros(frames, KEYS), torch.zeros(frames, KEYS), torch.zeros(frames, 3 * KEYS))


def put(where: Activations, key: int, start: int, end: int, sureness: float = 0.8, onset: float = 0.9) -> None:
    where.note[start:end, key] = sureness
    where.onset[start, key] = onset
    where.contour[start:end, 3 * key + 1] = sureness


def test_a_note_has_its_time_and_pitch():
    heard = silence()
    put(heard, 48, 10, 50)
    (note,) = decode(heard)
    assert (note.start, note.end) == pytest.approx((10 * FRAME_S, 50 * FRAME_S))
    assert note.pitch == pytest.approx(69.0)
    assert note.hertz == pytest.approx(440.0)


def test_pitch_lies_between_the_keys():
    heard = silence()
    put(heard, 48, 10, 50)
    heard.contour[10:50, 3 * 48 + 2] = 0.8
    assert decode(heard)[0].pitch == pytest.approx(69 + 1 / 6)


def test_a_repeated_note_is_two():
    heard = silence()
    put(heard, 48, 10, 60)
    heard.onset[35, 48] = 0.9
    first, second = decode(heard)
    assert first.end == pytest.approx(35 * FRAME_S)
    assert second.start == pytest.approx(35 * FRAME_S)


def test_a_short_gap_does_not_end_a_note_and_a_long_one_does():
    heard = silence()
    put(heard, 48, 10, 60)
    heard.note[30:35, 48] = 0.1
    assert len(decode(heard)) == 1
    heard.note[30:42, 48] = 0.1
    assert decode(heard)[0].end == pytest.approx(30 * FRAME_S)


def test_a_note_without_an_onset_is_heard_if_it_is_sure():
    heard = silence()
    put(heard, 48, 10, 60, onset=0.2)
    (note,) = decode(heard)
    assert (note.start, note.end) == pytest.approx((10 * FRAME_S, 60 * FRAME_S), abs=FRAME_S)
    heard = silence()
    put(heard, 48, 10, 60, sureness=0.35, onset=0.2)
    assert decode(heard) == []


def test_an_overtone_is_no_note_and_an_octave_is():
    heard = silence()
    put(heard, 36, 10, 60)
    put(heard, 48, 10, 60, sureness=0.6)
    assert [round(note.pitch) for note in decode(heard)] == [57]
    put(heard, 48, 10, 60, sureness=0.85)
    assert [round(note.pitch) for note in decode(heard)] == [57, 69]


def test_what_is_hardly_there_or_too_short_is_no_note():
    heard = silence()
    put(heard, 40, 10, 14)
    put(heard, 60, 10, 60, sureness=0.32)
    assert decode(heard) == []
    assert decode(silence(1)) == []


@pytest.mark.parametrize("instrument", ["flute", "reed", "pluck"])
def test_a_melody_is_heard(perform, melody_notes, instrument):
    notes = hearing.transcribe(perform(instrument, melody_notes), CPU, lambda: None)
    assert [round(note.pitch) for note in notes] == [number for *_, number in melody_notes]
    assert [note.start for note in notes] == pytest.approx([start for start, *_ in melody_notes], abs=0.03)


def test_a_note_is_heard_once_where_stretches_meet(perform):
    played = [(float(start), 0.6, 60 + start % 5) for start in range(28, 34)]
    steps = []
    notes = hearing.transcribe(perform("pluck", played, 36.0), CPU, lambda: steps.append(1))
    assert len(steps) == hearing.steps(36.0)
    assert [note.start for note in notes] == pytest.approx([start for start, *_ in played], abs=0.03)
