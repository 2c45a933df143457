from __future__ import annotations

from collections import defaultdict

import numpy as np
import pytest

from sonograft.audio.clip import Audio
from sonograft.engines.replay import hits, kinds
from sonograft.engines.replay.kinds import Stroke

STEP_S = 0.125


def strokes_in(sound: Audio) -> list[tuple[int, Stroke]]:
    """With the step of the pattern that each is at."""
    found = hits.find(sound, lambda: None)
    return [(round(found[one.hit].start / sound.sample_rate / STEP_S), one) for one in kinds.strokes(found)]


def both(*sounds: Audio) -> Audio:
    return Audio(np.sum([sound.samples for sound in sounds], axis=0, dtype=np.float32), sounds[0].sample_rate)


@pytest.mark.parametrize("kit", [0, 1])
def test_each_drum_is_a_kind(drums, kit):
    pattern = "k.h.s.h.kkh.s.hhk.h.s.h."
    by_kind = defaultdict(set)
    for step, stroke in strokes_in(drums(pattern, kit)):
        by_kind[stroke.kind].add(pattern[step])
        assert stroke.share is None
    assert sorted(map(sorted, by_kind.values())) == [["h"], ["k"], ["s"]]
    assert sum(kind.share for kind in by_kind) == pytest.approx(1.0)
    assert {next(iter(drum)): kind.count for kind, drum in by_kind.items()} == {"k": 4, "s": 3, "h": 7}


@pytest.mark.parametrize("kit", [0, 1])
def test_two_drums_at_once_are_two_strokes(drums, kit):
    low, high = "k...k.....k.k...", "h.h...h.h.h.h.h."
    at = defaultdict(list)
    for step, stroke in strokes_in(both(drums(low, kit), drums(high, kit))):
        at[step].append(stroke)
    hats = {stroke.kind for step in at if low[step] == "." for stroke in at[step]}
    kicks = {stroke.kind for step in at if high[step] == "." for stroke in at[step]}
    assert not hats & kicks
    for step in at:
        there = [drum for drum, pattern in ((kicks, low), (hats, high)) if pattern[step] != "."]
        assert len(at[step]) == len(there)
        assert {stroke.kind for stroke in at[step]} & set.union(*there)
        assert all(len({stroke.kind for stroke in at[step]} & drum) <= 1 for drum in (kicks, hats))
    shares = [stroke.share for stroke in at[0]]
    assert all(share is not None for share in shares)
    np.testing.assert_allclose(np.sum(shares, axis=0), 1.0)


def test_of_many_hits_each_finds_its_drum(drums):
    pattern = "khsh" * 80  # more than are compared with each other
    by_kind = defaultdict(set)
    for step, stroke in strokes_in(drums(pattern)):
        by_kind[stroke.kind].add(pattern[step])
    assert all(len(drums_of_kind) == 1 for drums_of_kind in by_kind.values())
    assert 3 <= len(by_kind) <= 5


def test_one_hit_is_one_drum(drums):
    ((_, stroke),) = strokes_in(drums("s..."))
    assert (stroke.kind.count, stroke.kind.share, stroke.share) == (1, 1.0, None)


def test_nothing_has_no_drums():
    assert kinds.strokes([]) == []
