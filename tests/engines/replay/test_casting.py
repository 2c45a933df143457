from __future__ import annotations

import numpy as np

from sonograft.engines.replay.casting import Part, Strike, cast_hits, cast_notes
from sonograft.engines.replay.kinds import Kind
from sonograft.engines.replay.library import Sample

RATE = 22_050


def sample(pitch: float = 60.0, held: float = 1.0, level_db: float = -20.0, clean: float = 1.0, kind=None) -> Sample:
    frames = round(held * RATE)
    return Sample(np.zeros((1, frames), np.float32), 0, frames, pitch, level_db, clean, kind)


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


def drum(highest_band: int, level_db: float = -20.0, share: float = 0.25) -> Kind:
    """One whose power falls by 3 dB a band on either side of one of ten."""
    power = 10 ** (-0.3 * np.abs(np.arange(10) - highest_band))
    return Kind(power / power.sum(), np.ones(10), level_db, 4, share)


def test_the_deepest_is_played_by_the_deepest_of_another_kit():
    ours, theirs = [drum(band) for band in (0, 3, 7)], [drum(band) for band in (8, 5, 2)]
    strikes = [Strike(kind, -20.0) for kind in (ours[2], ours[0], ours[1], ours[0])]
    assert cast_hits(strikes, [sample(kind=kind) for kind in theirs], 0.0) == [0, 2, 1, 2]


def test_all_hits_of_a_drum_are_played_by_one_drum_the_loud_ones_by_loud_ones():
    kick, snare = drum(1), drum(6)
    samples = [sample(kind=kind, level_db=level) for kind in (snare, kick) for level in (-30.0, -12.0)]
    strikes = [Strike(kick, -40.0), Strike(kick, -20.0), Strike(kick, -2.0), Strike(snare, -20.0)]
    cast = cast_hits(strikes, samples, 0.0)
    assert cast[0] == 2
    assert cast[2] == 3
    assert cast[3] in (0, 1)


def test_of_two_that_sound_alike_the_one_that_is_as_loud_plays():
    ours = drum(5, level_db=-10.0)
    samples = [sample(kind=drum(5, level_db=level)) for level in (-45.0, -20.0)]
    strikes = [Strike(drum(0, level_db=-10.0), -10.0), Strike(ours, -10.0)]
    assert cast_hits(strikes, samples, 0.0)[1] == 1


def test_what_is_rare_in_the_style_does_not_play_all_the_time():
    often, crash, hat = drum(7, share=0.8), drum(7, share=0.02), drum(6, share=0.6)
    assert cast_hits([Strike(often, -20.0)], [sample(kind=crash), sample(kind=hat)], 0.0) == [1]


def test_hits_take_turns():
    kind = drum(2)
    strikes = [Strike(kind, -20.0)] * 4
    assert cast_hits(strikes, [sample(kind=kind)] * 2, 0.0) == [0, 0, 0, 0]
    assert sorted(cast_hits(strikes, [sample(kind=kind)] * 2, 1.0)) == [0, 0, 1, 1]


def test_nothing_to_play_is_nothing_played():
    assert cast([], [sample()]) == []
    assert cast_hits([], [sample(kind=drum(1))], 0.5) == []
