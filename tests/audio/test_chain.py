import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sonograft.audio.chain import Chain
from sonograft.audio.clip import Audio, whole


def sounds(*lengths):
    draw = np.random.default_rng(0)
    return [Audio(draw.standard_normal((2, frames)).astype(np.float32), 8_000) for frames in lengths]


@pytest.mark.parametrize("lengths", [(5,), (3, 4, 5), (0, 4), (4, 0, 0, 2), (1, 1, 1)])
def test_one_sound_after_another(lengths):
    parts = sounds(*lengths)
    chain = Chain(parts)
    expected = np.concatenate([part.samples for part in parts], axis=1)
    assert (chain.frames, chain.channels, chain.sample_rate) == (sum(lengths), 2, 8_000)
    assert chain.seconds == sum(lengths) / 8_000
    assert np.array_equal(whole(chain).samples, expected)


@settings(max_examples=100, deadline=None)
@given(lengths=st.lists(st.integers(0, 40), min_size=1, max_size=5), edges=st.lists(st.integers(0, 200), max_size=8))
def test_what_is_read_does_not_depend_on_how(lengths, edges):
    parts = sounds(*lengths)
    chain = Chain(parts)
    cuts = sorted({0, chain.frames, *(min(edge, chain.frames) for edge in edges)})
    pieces = [chain.read(start, stop) for start, stop in itertools.pairwise(cuts)]
    expected = np.concatenate([part.samples for part in parts], axis=1)
    assert np.array_equal(np.concatenate([np.empty((2, 0), np.float32), *pieces], axis=1), expected)


def test_nothing_is_read_as_nothing():
    assert Chain(sounds(3, 4)).read(3, 3).shape == (2, 0)
