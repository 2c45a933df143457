from __future__ import annotations

import numpy as np
import pytest
from tests.engines.conftest import CPU

from sonograft.audio.clip import Audio
from sonograft.engines.mosaic import listening
from sonograft.engines.mosaic.listening import Heard

RATE = 44_100


def heard(samples: np.ndarray, rate: int = RATE) -> Heard:
    return listening.listen(Audio(samples.astype(np.float32), rate), CPU, lambda: None)


def clicks(places: list[int], seconds: float = 2.0) -> np.ndarray:
    """Short bursts of noise."""
    sound = np.zeros((1, round(seconds * RATE)))
    burst = np.random.default_rng(0).standard_normal(2000) * np.exp(-np.arange(2000) / 300)
    for place in places:
        sound[0, place : place + 2000] += burst
    return sound


def test_attacks_are_as_strong_as_they_are_sudden():
    loud = heard(clicks([20_000]))
    assert loud.begins.max() == 1.0
    assert np.flatnonzero(loud.begins).tolist() == [20_000 // listening.hop(RATE)]


def test_a_soft_note_begins_too_but_not_suddenly():
    time = np.arange(3 * RATE) / RATE
    level = np.clip((time - 1.0) / 0.15, 0.001, 1)
    found = heard((level * np.sin(2 * np.pi * 330 * time) + 0.3 * np.sin(2 * np.pi * 110 * time))[None])
    moments = np.flatnonzero(found.begins[5:]) + 5
    seconds = moments * listening.hop(RATE) / RATE
    assert any(0.9 < second < 1.2 for second in seconds)
    assert not (found.attack > RATE // 10).any()


def test_long_sounds_are_heard_in_stretches_without_a_seam():
    places = list(range(5000, 30 * RATE, 9001))
    found = heard(clicks(places, 31.0)).attack
    assert found[found >= 0] == pytest.approx(places, abs=RATE // 1000)
