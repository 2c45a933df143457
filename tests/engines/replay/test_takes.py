"""How much of a content its notes and hits account for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from tests.engines.conftest import CPU

from sonograft.audio.clip import Audio
from sonograft.engines.replay.takes import Ears, Score


@pytest.fixture
def hear(tmp_path: Path) -> Callable[[Audio], Score]:
    return lambda sound: Ears(CPU, tmp_path / "rest.f32", lambda: None).score(sound, with_notes=True)


@pytest.mark.parametrize("instrument", ["flute", "pluck"])
def test_a_melody_is_all_in_its_notes(hear, perform, melody_notes, instrument):
    score = hear(perform(instrument, melody_notes))
    assert (score.carried, score.begun) == (pytest.approx(1, abs=0.1), 1.0)


def test_of_a_beat_under_a_melody_every_attack_is_a_hit(hear, perform, drums, melody_notes):
    beat = drums("k...s...k...s...")
    tune = perform("flute", melody_notes, beat.seconds)
    score = hear(Audio(0.3 * beat.samples + tune.samples, beat.sample_rate))
    assert score.hits
    assert score.begun > 0.9


def test_attacks_inside_a_full_chord_are_missed(hear, full_chord):
    score = hear(full_chord)
    assert score.carried > 0.9
    assert score.begun < 0.7


def test_what_has_hardly_any_attacks_is_not_judged_by_them(hear):
    time = np.arange(44_100) / 22_050
    swell = np.sin(np.pi * time / 2) * np.sin(2 * np.pi * 440 * time)
    assert hear(Audio((0.2 * swell[None]).astype(np.float32), 22_050)).begun == 1.0
