from __future__ import annotations

import numpy as np
import pytest
import torch

from sonograft.audio.clip import Audio
from sonograft.engines.replay import hearing
from sonograft.engines.replay.edges import refined
from sonograft.engines.replay.notes import Note
from sonograft.engines.replay.parts import Apart

CPU = torch.device("cpu")


def db(a: np.ndarray, b: np.ndarray) -> float:
    return float(10 * np.log10((a.astype(np.float64) ** 2).sum() / (b.astype(np.float64) ** 2).sum() + 1e-30))


def apart(sound: Audio, notes: list[Note]):
    parts, rests = [], []
    for found, rest in Apart(sound, notes, CPU).stretches():
        parts += found
        rests.append(rest)
    return parts, np.concatenate(rests, 1)


def test_a_single_note_is_cut_out_as_it_is(perform):
    sound = perform("reed", [(0.5, 0.6, 64)])
    (part,), rest = apart(sound, [Note(0.51, 1.2, 64.0, 0.8)])
    first = part.start - part.begin
    whole = np.zeros_like(sound.samples)
    whole[:, first : first + part.samples.shape[1]] = part.samples
    assert db(whole - sound.samples, sound.samples) < -30
    assert db(rest, sound.samples) < -25
    assert part.clean > 0.95


def test_its_edges_are_found_to_a_few_milliseconds(perform):
    sound = perform("reed", [(0.5, 0.6, 64)])
    (part,), _ = apart(sound, [Note(0.53, 1.2, 64.0, 0.8)])
    assert part.start / sound.sample_rate == pytest.approx(0.5, abs=0.02)
    assert (part.end - part.begin) / sound.sample_rate == pytest.approx(0.6, abs=0.04)


def test_two_notes_at_once_come_apart(perform):
    low, high = perform("flute", [(0.5, 0.8, 57)]), perform("flute", [(0.5, 0.8, 64)])
    both = Audio(low.samples + high.samples, low.sample_rate)
    parts, rest = apart(both, [Note(0.5, 1.3, 57.0, 0.8), Note(0.5, 1.3, 64.0, 0.8)])
    for part, alone in zip(parts, (low, high), strict=True):
        first = part.start - part.begin
        there = alone.samples[:, first : first + part.samples.shape[1]]
        assert db(part.samples - there, there) < -15
        assert part.clean < 0.7
    assert db(rest, both.samples) < -15


def test_drums_stay_when_a_bass_is_taken_out(perform, drums):
    beat = drums("hshshshshshshshs")
    time = np.arange(beat.frames) / beat.sample_rate
    bass = (0.2 * np.sin(2 * np.pi * 55 * time)).astype(np.float32)
    both = Audio(beat.samples + bass, beat.sample_rate)
    _, rest = apart(both, [Note(0.0, beat.seconds, 33.0, 0.8)])
    assert db(np.diff(rest - beat.samples), np.diff(beat.samples)) < -3
    assert db(np.diff(rest), np.diff(beat.samples)) > -3


def test_without_notes_all_is_left(drums):
    beat = drums("ks")
    parts, rest = apart(beat, [])
    assert parts == []
    assert np.array_equal(rest, beat.samples)


def test_stretches_meet_without_a_seam(perform):
    notes = [(start, 0.7, 60.0) for start in np.arange(8.2, 12.0, 1.0)]
    sound = perform("reed", notes, 13.0)
    heard = hearing.transcribe(sound, CPU, lambda: None)
    parts, rest = apart(sound, heard)
    assert len(parts) == len(notes)
    assert rest.shape == sound.samples.shape
    assert db(rest, sound.samples) < -20


def test_edges_stay_where_nothing_is_steep():
    steady = np.ones((1, 8000), np.float32)
    assert refined(steady, 8000, 3000, 5000) == (3000, 5000)
