import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sonograft.audio.clip import BLOCK, Audio, whole
from sonograft.audio.limiter import Limited
from sonograft.audio.loudness import true_peak_dbtp
from sonograft.audio.peaks import Peaks


def limit(audio, gain_db, ceiling_dbtp):
    limited = Limited(audio, Peaks.of(audio), gain_db, ceiling_dbtp)
    return whole(limited), limited.limited_db


def test_leaves_alone_what_is_below(noise):
    audio = noise()
    result, limited_db = limit(audio, 0.0, 20.0)
    assert limited_db == 0.0
    assert np.array_equal(result.samples, audio.samples)


def test_turns_down_only_around_a_peak(sine):
    audio = sine(100, -20)
    audio.samples[0, 24_000] = 1.0
    result, limited_db = limit(audio, 0.0, -6.0)
    assert limited_db == pytest.approx(6.0, abs=0.5)
    assert np.array_equal(result.samples[:, :23_000], audio.samples[:, :23_000])
    assert np.allclose(result.samples[:, 38_000:], audio.samples[:, 38_000:], rtol=1e-4)
    assert true_peak_dbtp(result) <= -5.9


def test_channels_are_linked(sine):
    audio = sine(100, -20)
    audio.samples[0, 24_000] = 1.0
    result, _ = limit(audio, 0.0, -6.0)
    assert result.samples[1, 24_010] / audio.samples[1, 24_010] == pytest.approx(0.5, abs=0.03)


def test_no_clicks(sine):
    """The gain itself bends so slowly that nothing is heard: below the step of a 1 kHz wave by far."""
    audio = sine(50, 0)
    result, _ = limit(audio, 6.0, -1.0)
    assert np.abs(np.diff(result.samples, n=2)).max() < 0.002


@pytest.fixture(scope="module")
def hits():
    """Over several blocks at 8 kHz: quiet noise, and loud hits now and then, some of them at the edges of blocks."""
    draw = np.random.default_rng(5)
    samples = draw.standard_normal((2, 3 * BLOCK + 1234)) * 0.05
    for frame in [0, 500, BLOCK - 3, BLOCK, 2 * BLOCK - 2000, 2 * BLOCK + 40_000, 3 * BLOCK + 1233]:
        samples[:, frame] = draw.uniform(0.5, 1.0, 2)
    return Audio(samples.astype(np.float32), 8_000)


def test_blocks_join_without_a_seam(hits):
    """The gain at the end of a block goes on at the start of the next."""
    result, _ = limit(hits, 6.0, -6.0)
    gain = np.max(result.samples / np.where(np.abs(hits.samples) > 1e-3, hits.samples, np.inf), axis=0)
    for edge in (BLOCK, 2 * BLOCK, 3 * BLOCK):
        near = gain[edge - 40 : edge + 40]
        steps = np.abs(np.diff(20 * np.log10(near[near > 0])))
        assert steps.max() < 1.2
    assert true_peak_dbtp(result) <= -5.8


def test_its_own_account_of_its_peak_is_right(hits):
    limited = Limited(hits, Peaks.of(hits), 3.0, -3.0)
    assert 20 * np.log10(limited.true_peak()) == pytest.approx(true_peak_dbtp(limited), abs=1e-4)


@settings(max_examples=30, deadline=None)
@given(edges=st.lists(st.integers(0, 3 * BLOCK + 1234), min_size=2, max_size=6))
def test_what_is_read_does_not_depend_on_how(hits, edges):
    peaks = Peaks.of(hits)
    expected = whole(Limited(hits, peaks, 6.0, -6.0)).samples
    limited = Limited(hits, peaks, 6.0, -6.0)
    for start, stop in itertools.pairwise(edges):
        first, last = sorted((start, stop))
        assert np.array_equal(limited.read(first, last), expected[:, first:last])
