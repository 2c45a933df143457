from __future__ import annotations

import math
from collections import Counter

import numpy as np

from sonograft.engines.replay.kinds import Kind, Stroke
from sonograft.engines.replay.library import Library, Sample, worth_cutting

KICK, HAT = (Kind(np.full(4, 0.25), np.ones(4), level, 3, 0.5) for level in (-10.0, -30.0))


def hit(kind: Kind, frames: int) -> Sample:
    return Sample(np.full((2, frames), 0.1, np.float32), 5, frames, math.nan, -12.0, 1.0, kind)


def test_a_library_is_kept_whole():
    note = Sample(np.ones((2, 30), np.float32), 2, 20, 60.5, -20.0, 0.75)
    library = Library((note,), (hit(KICK, 10), hit(HAT, 20), hit(KICK, 30)))
    again = Library.of(library.arrays())
    assert [s.pitch for s in again.notes] == [60.5]
    assert [s.samples.shape for s in (*again.notes, *again.hits)] == [(2, 30), (2, 10), (2, 20), (2, 30)]
    first, second, third = (s.kind for s in again.hits)
    assert first is third
    assert first is not second
    assert (first.level_db, first.count, first.share) == (-10.0, 3, 0.5)
    np.testing.assert_array_equal(second.shape, HAT.shape)


def test_a_library_may_be_empty_or_without_hits():
    note = Sample(np.ones((1, 30), np.float32), 2, 20, 60.0, -20.0, 1.0)
    assert Library.of(Library((), ()).arrays()) == Library((), ())
    assert len(Library.of(Library((note,), ()).arrays()).notes) == 1


def test_where_a_drum_was_struck_alone_nothing_else_is_cut():
    share = np.full((2, 2), 0.5)
    strokes = [Stroke(0, KICK, None), Stroke(1, KICK, share), Stroke(1, HAT, 1 - share), Stroke(2, HAT, share)]
    assert [(s.hit, s.kind) for s in worth_cutting(strokes)] == [(0, KICK), (1, HAT), (2, HAT)]


def test_of_very_many_the_rare_ones_stay():
    strokes = [Stroke(n, HAT if n % 100 == 0 else KICK, None) for n in range(1000)]
    kept = worth_cutting(strokes)
    assert len(kept) == 192
    assert Counter(s.kind for s in kept)[HAT] == 10
    assert [s.hit for s in kept] == sorted(s.hit for s in kept)
