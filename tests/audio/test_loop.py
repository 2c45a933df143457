import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sonograft.audio import loop
from sonograft.audio.clip import Audio, whole
from sonograft.audio.lazy import Derived

RATE = 16_000
LOOPS = {
    "the whole sound": (0, 16_000),
    "within a longer clip": (5_000, 13_000),
    "from an attack to the end": (4_000, 16_000),
    "from the beginning to a release": (0, 12_000),
}
each_loop = pytest.mark.parametrize("place", LOOPS.values(), ids=LOOPS)


def pad(frames=RATE, partials=(220, 448, 1032)):
    """A steady sound of three partials that go whole numbers of times into each of the loops."""
    time = np.arange(frames) / RATE
    samples = sum(0.2 * np.sin(2 * np.pi * hertz * time + hertz) for hertz in partials)
    return Audio(np.tile(samples.astype(np.float32), (2, 1)), RATE)


class Rendition(Derived):
    """What an engine makes of a sound: it drifts slowly, so that no two places are quite alike."""

    def read(self, start, stop):
        drift = np.sin(np.arange(start, stop) / 2_900)
        return (self._signal.read(start, stop) * (0.6 + 0.2 * drift) + 0.3 * drift).astype(np.float32)


def closed(content, place):
    unrolled = loop.unroll(content, place)
    return loop.Closed(Rendition(unrolled.signal), unrolled.before, content.frames, place)


def played(samples, place, turns=3):
    """As a sampler plays it: up to the loop's end, then its loop again and again."""
    start, end = place
    return np.concatenate([samples[:, :end], *[samples[:, start:end]] * (turns - 1)], axis=1)


def largest_jump(samples):
    return np.abs(np.diff(samples, axis=1)).max()


class TestUnroll:
    def test_a_loop_is_heard_as_it_is_played(self):
        content = pad()
        unrolled = loop.unroll(content, (0, content.frames))
        samples = whole(unrolled.signal).samples
        assert unrolled.before == RATE // 2
        assert np.array_equal(samples, np.tile(content.samples, 3)[:, RATE // 2 : -RATE // 2])

    def test_where_the_clip_goes_on_it_is_heard_itself(self):
        content = pad()
        unrolled = loop.unroll(content, LOOPS["within a longer clip"])
        assert unrolled.before == 0
        assert np.array_equal(whole(unrolled.signal).samples, content.samples)

    def test_an_attack_is_not_put_before_itself(self):
        content = pad()
        unrolled = loop.unroll(content, LOOPS["from an attack to the end"])
        samples = whole(unrolled.signal).samples
        assert unrolled.before == 0
        assert np.array_equal(samples[:, :RATE], content.samples)
        assert np.array_equal(samples[:, RATE:], content.samples[:, 4_000:12_000])


class TestClosed:
    @each_loop
    def test_the_end_goes_over_into_the_beginning_without_a_click(self, place):
        content = pad()
        cut = played(whole(Rendition(content)).samples, place)
        result = played(whole(closed(content, place)).samples, place)
        elsewhere = largest_jump(whole(Rendition(content)).samples)
        assert largest_jump(cut) > 1.3 * elsewhere  # without it, there is one
        assert largest_jump(result) <= 1.05 * elsewhere

    def test_neither_does_one_that_its_content_has(self):
        content, place = pad(partials=(221, 447, 1033)), LOOPS["within a longer clip"]
        result = played(whole(closed(content, place)).samples, place)
        assert largest_jump(played(content.samples, place)) > 1.5 * largest_jump(content.samples)
        assert largest_jump(result) <= 1.05 * largest_jump(whole(Rendition(content)).samples)

    @each_loop
    def test_the_spectrum_at_the_wrap_is_as_elsewhere(self, place):
        end = place[1]
        # What is above all partials is what clicks are made of.
        window = np.hanning(1024)

        def hiss(samples, middle):
            spectrum = np.abs(np.fft.rfft(window * samples[0, middle - 512 : middle + 512]))
            return spectrum[round(4_000 * 1024 / RATE) :].max()

        result = whole(closed(pad(), place)).samples
        twice = played(result, place)
        within_a_fade = hiss(twice, end - 600)
        assert hiss(twice, end) < max(4 * within_a_fade, 1e-3)
        assert hiss(played(whole(Rendition(pad())).samples, place), end) > 10 * hiss(twice, end)

    @pytest.mark.parametrize("name", ["within a longer clip", "from the beginning to a release"])
    def test_played_without_its_loop_a_clip_has_no_click_at_the_loops_end(self, name):
        result = whole(closed(pad(), LOOPS[name])).samples
        assert largest_jump(result) <= 1.05 * largest_jump(whole(Rendition(pad())).samples)

    @each_loop
    def test_only_the_surroundings_of_the_end_are_touched(self, place):
        content, end = pad(), place[1]
        unrolled = loop.unroll(content, place)
        made = whole(Rendition(unrolled.signal)).samples[:, unrolled.before :][:, : content.frames]
        result = whole(closed(content, place)).samples
        changed = np.flatnonzero((made != result).any(axis=0))
        assert result.shape == content.samples.shape
        assert changed.min() >= end - 320
        assert changed.max() < end + 320

    def test_a_loop_that_is_closed_already_stays_as_it_is(self):
        time = np.arange(RATE)
        steady = Audio(np.sin(2 * np.pi * 200 * time / RATE).astype(np.float32)[None], RATE)
        unrolled = loop.unroll(steady, (0, RATE))
        result = loop.Closed(unrolled.signal, unrolled.before, RATE, (0, RATE))
        assert np.array_equal(whole(result).samples, steady.samples)

    @pytest.mark.parametrize("length", [1, 2, 3, 7, 8, 100])
    @pytest.mark.parametrize("start", [0, 1, 500])
    def test_a_very_short_loop_is_as_long_as_before(self, start, length):
        content = pad(frames=1_000)
        place = (start, start + length)
        result = whole(closed(content, place)).samples
        assert result.shape == content.samples.shape
        assert np.isfinite(result).all()
        assert np.abs(result).max() <= 0.6
        assert largest_jump(played(result, place)) <= max(largest_jump(played(content.samples, place)), 0.4)

    def test_a_loop_that_is_the_whole_of_a_very_short_sound(self):
        content = pad(frames=3)
        assert whole(closed(content, (0, 3))).samples.shape == (2, 3)

    @settings(max_examples=60, deadline=None)
    @given(
        edges=st.lists(st.integers(0, 900), max_size=6),
        place=st.tuples(st.integers(0, 899), st.integers(1, 900)).filter(lambda pair: pair[0] < pair[1]),
    )
    def test_what_is_read_does_not_depend_on_how(self, edges, place):
        result = closed(pad(frames=900), place)
        cuts = [0, *sorted(edges), 900]
        pieces = [result.read(first, last) for first, last in itertools.pairwise(cuts)]
        assert np.array_equal(np.concatenate(pieces, axis=1), whole(result).samples)
