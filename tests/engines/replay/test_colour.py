from __future__ import annotations

import numpy as np
import pytest

from sonograft.engines.replay.colour import kept_share, recoloured
from sonograft.engines.replay.library import Sample
from sonograft.engines.replay.playing import played

RATE = 22_050


def body(hertz: np.ndarray) -> np.ndarray:
    """What resonates at 700 Hz, whatever is played on it."""
    return 1 / (1 + (np.log2(hertz / 700) / 0.4) ** 2)


def note(pitch: float, *, has_body: bool) -> Sample:
    """With a body its partials follow the body; without, each partial has its own level."""
    hertz = 440 * 2 ** ((pitch - 69) / 12)
    numbers = np.arange(1, int(RATE / 2 / hertz))
    levels = body(numbers * hertz) if has_body else body(numbers * 220.0)
    time = np.arange(RATE) / RATE
    tone = (levels[:, None] * np.sin(2 * np.pi * hertz * np.outer(numbers, time))).sum(0)
    return Sample((0.1 * tone[None]).astype(np.float32), 0, RATE, pitch, -20.0, 1.0)


def centroid(sound: np.ndarray) -> float:
    power = np.abs(np.fft.rfft(sound[0])) ** 2
    return float((power * np.fft.rfftfreq(sound.shape[1], 1 / RATE)).sum() / power.sum())


def test_a_body_is_told_from_a_pipe():
    pitches = (57.0, 62.0, 66.0)
    assert kept_share([note(pitch, has_body=True) for pitch in pitches], RATE) > 0.45
    assert kept_share([note(pitch, has_body=False) for pitch in pitches], RATE) < 0.1


@pytest.mark.parametrize("pitches", [(), (60.0,), (60.0, 60.0), (60.0, 90.0)])
def test_notes_that_tell_nothing_leave_it_to_the_speed(pitches):
    assert kept_share([note(pitch, has_body=True) for pitch in pitches], RATE) == 0.0


def test_a_body_stays_where_it_is():
    low, right = note(57.0, has_body=True), note(66.0, has_body=True)
    plain, _ = played(low, 9.0, 0.5, RATE)
    kept, _ = played(low, 9.0, 0.5, RATE, 1.0)
    wanted = centroid(right.samples)
    assert abs(centroid(kept) - wanted) < 0.4 * abs(centroid(plain) - wanted)


def test_its_own_pitch_keeps_its_own_colour():
    one = note(57.0, has_body=True)
    assert recoloured(one.samples, one, 0.2, 1.0, RATE) is one.samples
