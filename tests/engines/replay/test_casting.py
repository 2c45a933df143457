from __future__ import annotations

import numpy as np

from sonograft.engines.replay.casting import Part, cast_hits, cast_notes
from sonograft.engines.replay.library import Sample

RATE = 22_050


def sample(pitch: float = 60.0, held: float = 1.0, level_db: float = -20.0, clean: float = 1.0, kind=()) -> Sample:
    frames = round(held * RATE)
    return Sample(np.zeros((1, frames), np.float32), 0, frames, pitch, level_db, clean, np.array(kind, float))


def cast(parts: list[Part], samples: list[Sample], variety: float = 0.0) -> list[int]:
    return cast_notes(parts, samples, RATE, variety)


def test_the_nearest_in_pitch_plays():
    samples = [sample(pitch) for pitch in (48.0, 60.0, 72.0)]
    assert cast([Part(50, 0.5, -20), Part(59, 0.5, -20), Part(80, 0.5, -20)], samples) == [0, 1, 2]


def test_one_that_lasts_is_preferred_to_one_that_has_to_be_looped():
    assert cast([Part(60, 2.0, -20)], [sample(60, 0.2), sample(61, 2.5)]) == [1]


def test_a_clean_one_is_preferred():
    assert cast([Part(60, 0.5, -20)], [sample(60, clean=0.1), sample(61, clean=0.9)]) == [1]


def test_loud_notes_are_played_by_loud_ones_whatever_the_levels_are():
    samples = [sample(level_db=-40.0), sample(level_db=-20.0)]
    assert cast([Part(60, 0.5, -3.0), Part(60, 0.5, -30.0)], samples) == [1, 0]


def test_variety_lets_equals_take_turns():
    samples = [sample(), sample()]
    parts = [Part(60, 0.5, -20)] * 4
    assert cast(parts, samples) == [0, 0, 0, 0]
    assert sorted(cast(parts, samples, variety=1.0)) == [0, 0, 1, 1]


def test_the_deepest_is_played_by_the_deepest_of_another_kit():
    ours = [np.array([low, -low, low]) for low in (10.0, 0.0, -10.0, 10.0, 0.0, -10.0)]
    theirs = [sample(kind=(low, -low, low)) for low in (32.0, 30.0, 28.0, 32.0, 30.0, 28.0)]
    cast = cast_hits(ours, theirs, 0.0)
    assert [index % 3 for index in cast] == [0, 1, 2, 0, 1, 2]


def test_nothing_to_play_is_nothing_played():
    assert cast([], [sample()]) == []
    assert cast_hits([], [sample(kind=(1.0,))], 0.5) == []
