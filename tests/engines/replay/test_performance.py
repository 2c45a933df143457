"""Cues that are played as they are read."""

from __future__ import annotations

import numpy as np
import pytest

from sonograft.audio.clip import Audio, whole
from sonograft.engines.replay.library import Sample
from sonograft.engines.replay.performance import Cue, Performance

RATE = 8000


def sample(hertz: float = 440.0, seconds: float = 0.6, begin: int = 100) -> Sample:
    time = np.arange(round(seconds * RATE)) / RATE
    tone = (0.2 * np.sin(2 * np.pi * hertz * time))[None].astype(np.float32)
    return Sample(tone, begin, round((seconds - 0.1) * RATE), 69.0, -17.0, 1.0)


@pytest.fixture
def performance():
    silence = Audio(np.zeros((1, 6 * RATE), np.float32), RATE)
    notes = [(round(at * RATE), low) for at, low in ((0.05, 0.0), (0.4, -7.0), (0.5, 5.0), (2.0, 0.0), (2.01, -12.0))]
    cues = [Cue(start, sample(), semitones, 0.9, np.array([0.1])) for start, semitones in notes]
    return Performance(silence, cues)


def test_the_same_is_heard_however_it_is_read(performance):
    at_once = whole(performance).samples
    for size in (37, 1000, 9001):
        parts = [performance.read(at, min(at + size, performance.frames)) for at in range(0, performance.frames, size)]
        assert np.array_equal(np.concatenate(parts, axis=1), at_once)
    assert np.array_equal(performance.read(3000, 5000), at_once[:, 3000:5000])
    assert np.array_equal(performance.read(0, 2000), at_once[:, :2000])


def test_each_cue_is_played_once_as_reads_go_on(performance, monkeypatch):
    played = []
    play = Cue.played
    monkeypatch.setattr(Cue, "played", lambda cue, rate: (played.append(cue), play(cue, rate))[1])
    for at in range(0, performance.frames - 2000, 1000):
        performance.read(at, at + 2000)  # each goes back a little, as what holds it to the content does
    assert len(played) == 5
