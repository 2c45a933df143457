from __future__ import annotations

import numpy as np
import pytest

from sonograft.engines.replay.library import Sample
from sonograft.engines.replay.tails import quietened

RATE = 22_050


def tone(hertz: float, first_s: float, last_s: float, seconds: float = 1.5) -> np.ndarray:
    time = np.arange(round(seconds * RATE)) / RATE
    edge = np.clip((time - first_s) / 0.02, 0, 1) * np.clip((last_s - time) / 0.05, 0, 1)
    return (0.1 * edge * np.sin(2 * np.pi * hertz * time))[None].astype(np.float32)


def rms_db(sound: np.ndarray) -> float:
    return float(10 * np.log10((sound.astype(np.float64) ** 2).mean() + 1e-20))


def a_note(sound: np.ndarray) -> Sample:
    return Sample(sound, round(0.3 * RATE), round(0.8 * RATE), 69.0, -20.0, 1.0)


def test_what_begins_after_the_end_is_taken_out():
    own, next_one = tone(440, 0.3, 0.8), tone(660, 1.0, 1.5)
    left = quietened(a_note(own + next_one), RATE).samples
    late = slice(round(1.1 * RATE), round(1.4 * RATE))
    assert rms_db(left[:, late]) < rms_db(next_one[:, late]) - 40


def test_what_has_ended_before_the_beginning_is_taken_out():
    own, earlier = tone(440, 0.3, 0.8), tone(660, 0.0, 0.12)
    left = quietened(a_note(own + earlier), RATE).samples
    early = slice(0, round(0.1 * RATE))
    assert rms_db(left[:, early]) < rms_db(earlier[:, early]) - 20


def test_a_note_alone_stays_as_it_is():
    own = tone(440, 0.3, 0.8)
    left = quietened(a_note(own), RATE).samples
    assert rms_db(left - own) < rms_db(own) - 40


@pytest.mark.parametrize("frames", [1, 300, 2000])
def test_it_may_be_very_short(frames):
    left = quietened(Sample(np.ones((2, frames), np.float32), 0, frames, 60.0, 0.0, 1.0), RATE)
    assert left.samples.shape == (2, frames)
    assert np.isfinite(left.samples).all()
