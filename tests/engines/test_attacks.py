from __future__ import annotations

import numpy as np
import pytest
from tests.engines.conftest import CPU

from sonograft.audio.clip import Audio
from sonograft.engines.attacks import attacks

RATE = 44_100


def clicks(places: list[int]) -> np.ndarray:
    """Two seconds with short bursts of noise."""
    sound = np.zeros(2 * RATE)
    burst = np.random.default_rng(0).standard_normal(2000) * np.exp(-np.arange(2000) / 300)
    for place in places:
        sound[place : place + 2000] += burst
    return sound


def found(sound: np.ndarray, begin: int = 0, end: int = 2 * RATE) -> tuple[list[int], list[float]]:
    places, strengths = attacks(Audio(sound[None].astype(np.float32), RATE), begin, end, CPU)
    return places.tolist(), strengths.tolist()


def test_they_are_found_to_the_millisecond():
    places = [10_000, 30_123, 61_007]
    assert found(clicks(places))[0] == pytest.approx(places, abs=RATE // 1000)


def test_each_is_found_in_one_stretch_only():
    sound = clicks([10_000, 30_123, 61_007])
    assert found(sound)[0] == found(sound, 0, 30_000)[0] + found(sound, 30_000, 50_000)[0] + found(sound, 50_000)[0]


def test_the_more_of_the_spectrum_rises_the_stronger_they_are():
    time = np.arange(2 * RATE) / RATE
    tone = np.clip((time - 1) / 0.003, 0, 1) * np.sin(2 * np.pi * 3000 * time)
    hiss = np.random.default_rng(2).standard_normal(2 * RATE)
    (_, narrow), (_, wide) = found(tone + 0.02 * hiss), found(clicks([RATE]) + 0.02 * hiss)
    assert 0 < narrow[-1] < wide[-1] == 1.0


@pytest.mark.parametrize("sound", ["silence", "noise", "a tone"])
def test_there_are_none_in_what_goes_on(sound):
    time = np.arange(2 * RATE) / RATE
    samples = {
        "silence": np.zeros_like(time),
        "noise": np.random.default_rng(1).standard_normal(len(time)),
        "a tone": np.sin(2 * np.pi * 220 * time),
    }[sound]
    assert not any(place > RATE // 10 for place in found(samples)[0])  # but there is one at the start
