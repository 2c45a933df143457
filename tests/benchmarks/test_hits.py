"""Onsets and hits, where it is known when something begins."""

from __future__ import annotations

import numpy as np
import pytest
from benchmarks.hits import SAMPLE_RATE, distance_db, f_measure, null_level_db, onsets

from sonograft.audio.clip import Audio

KICK, SNARE = 80.0, 3000.0


def hits(*played: tuple[float, float], seconds: float = 3.0) -> Audio:
    """Bursts of noise around a frequency, each at its time."""
    chance = np.random.default_rng(0)
    out = 1e-4 * chance.standard_normal(round(seconds * SAMPLE_RATE))
    time = np.arange(round(0.15 * SAMPLE_RATE)) / SAMPLE_RATE
    for at, hertz in played:
        first = round(at * SAMPLE_RATE)
        burst = np.sin(2 * np.pi * hertz * time + chance.normal(0, 0.3, time.size)) * np.exp(-30 * time)
        out[first : first + time.size] += 0.5 * burst[: len(out) - first]
    return Audio(out[None].astype(np.float32), SAMPLE_RATE)


TIMES = (0.2, 0.5, 0.8, 1.0, 1.6, 2.2)


def test_onsets_are_found_when_they_are():
    found = onsets(hits(*((at, SNARE) for at in TIMES)))
    assert found == pytest.approx(TIMES, abs=0.02)


def test_a_steady_tone_begins_nowhere():
    time = np.arange(2 * SAMPLE_RATE) / SAMPLE_RATE
    vibrato = 440 * time + 3 * np.sin(2 * np.pi * 5 * time) / (2 * np.pi)
    assert len(onsets(Audio(0.3 * np.sin(2 * np.pi * vibrato)[None].astype(np.float32), SAMPLE_RATE))) <= 1


@pytest.mark.parametrize(
    ("found", "right", "value"),
    [
        ([1.0, 2.0], [1.0, 2.0], 1.0),
        ([1.04, 1.96], [1.0, 2.0], 1.0),
        ([1.06], [1.0], 0.0),
        ([1.0, 2.0, 3.0], [1.0], 0.5),
        ([1.0, 1.01], [1.0], 2 / 3),
        ([], [1.0], 0.0),
        ([], [], 1.0),
    ],
)
def test_each_onset_counts_once(found, right, value):
    assert f_measure(found, right) == pytest.approx(value)


def test_the_same_drums_are_near_in_another_rhythm():
    style = hits((0.3, KICK), (0.9, SNARE), (1.5, KICK), (2.1, SNARE))
    same = hits((0.2, SNARE), (0.7, SNARE), (1.9, KICK))
    other = hits((0.2, 700.0), (0.7, 700.0), (1.9, 1200.0))
    assert distance_db(same, style) < 0.5 * distance_db(other, style)
    assert null_level_db(style) < 0.5 * distance_db(other, style)


def test_without_hits_there_is_no_distance():
    silence = Audio(np.zeros((1, SAMPLE_RATE), np.float32), SAMPLE_RATE)
    assert np.isnan(distance_db(silence, hits((0.3, KICK))))
