import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import signal

from sonograft.audio.blend import Blended, Part, Spliced, band_pass
from sonograft.audio.clip import BLOCK, Audio, whole


def constant(value, frames, sample_rate=1_000):
    return Audio(np.full((2, frames), value, np.float32), sample_rate)


class TestPart:
    def test_a_part_is_what_lies_between(self, noise):
        part = Part(noise(), 100, 300)
        assert (part.frames, part.seconds) == (200, 200 / 44_100)
        assert np.array_equal(whole(part).samples, noise().samples[:, 100:300])
        assert np.array_equal(part.read(50, 60), noise().samples[:, 150:160])

    @pytest.mark.parametrize(("start", "end"), [(-1, 5), (5, 4), (0, 4411)])
    def test_it_lies_within(self, noise, start, end):
        with pytest.raises(ValueError, match="within 0 and 4410"):
            Part(noise(), start, end)


class TestSpliced:
    def test_outside_every_bit_stays(self, noise):
        content, part = noise(seed=1), noise(frames=1000, seed=2)
        samples = whole(Spliced(content, part, 1500, 0.002)).samples
        assert np.array_equal(samples[:, :1500], content.samples[:, :1500])
        assert np.array_equal(samples[:, 2500:], content.samples[:, 2500:])
        assert np.array_equal(samples[:, 1588:2412], part.samples[:, 88:912])

    def test_it_fades_in_and_out_in_straight_lines(self):
        samples = whole(Spliced(constant(0, 100), constant(1, 50), 25, 0.01)).samples[0]
        ramp = (np.arange(10) + 0.5) / 10
        assert np.allclose(samples[25:35], ramp)
        assert np.allclose(samples[65:75], ramp[::-1])

    @pytest.mark.parametrize(("start", "first", "last"), [(0, 1.0, 0.05), (50, 0.05, 1.0)])
    def test_at_the_ends_of_the_whole_it_does_not(self, start, first, last):
        samples = whole(Spliced(constant(0, 100), constant(1, 50), start, 0.01)).samples[0]
        assert (samples[start], samples[start + 49]) == (pytest.approx(first), pytest.approx(last))

    def test_the_whole_clip_is_replaced_as_it_is(self, noise):
        spliced = Spliced(noise(seed=1), noise(seed=2), 0, 0.01)
        assert np.array_equal(whole(spliced).samples, noise(seed=2).samples)

    def test_a_part_shorter_than_its_fades(self):
        samples = whole(Spliced(constant(0, 100), constant(1, 5), 20, 1.0)).samples[0]
        assert np.allclose(samples[19:26], [0, 0.25, 0.75, 1, 0.75, 0.25, 0])
        assert np.array_equal(whole(Spliced(constant(0, 9), constant(1, 1), 4, 1.0)).samples[0], np.eye(9)[4])

    @settings(max_examples=50, deadline=None)
    @given(edges=st.lists(st.integers(0, 400), max_size=8), start=st.integers(0, 300), fade=st.sampled_from([0, 0.02]))
    def test_what_is_read_does_not_depend_on_how(self, edges, start, fade):
        draw = np.random.default_rng(0)
        content, part = (Audio(draw.standard_normal((2, n)).astype(np.float32), 1_000) for n in (400, 100))
        spliced = Spliced(content, part, start, fade)
        cuts = [0, *sorted(edges), 400]
        pieces = [spliced.read(first, last) for first, last in itertools.pairwise(cuts)]
        assert np.array_equal(np.concatenate(pieces, axis=1), whole(spliced).samples)

    def test_what_does_not_fit(self, noise):
        with pytest.raises(ValueError, match="do not lie within"):
            Spliced(noise(), noise(), 1, 0.01)
        with pytest.raises(ValueError, match="same form"):
            Spliced(noise(2), noise(1), 0, 0.01)


class TestBandPass:
    @pytest.mark.parametrize("sample_rate", [44_100, 96_000])
    @pytest.mark.parametrize(("low", "high"), [(200, 5_000), (40, 8_000), (1_000, 1e9), (0, 3_000)])
    def test_beyond_its_edges_60_db_are_gone(self, low, high, sample_rate):
        taps = band_pass(low, high, sample_rate)
        hz, response = signal.freqz(taps, worN=1 << 17, fs=sample_rate)
        level_db = 20 * np.log10(np.maximum(np.abs(response), 1e-12))
        width = (low or high) / 3
        inside = (hz > low + 0.55 * width if low else hz >= 0) & (hz < high - 0.55 * width)
        outside = (hz < low - 0.55 * width) | (hz > high + 0.55 * width)
        assert np.abs(level_db[inside]).max() < 0.02
        assert level_db[outside].max() < -60

    def test_it_has_no_delay(self):
        taps = band_pass(100, 4_000, 44_100)
        assert len(taps) % 2 == 1
        assert np.array_equal(taps, taps[::-1])
        assert taps.argmax() == len(taps) // 2

    def test_without_edges_it_is_nothing(self):
        assert band_pass(0, 22_050, 44_100).tolist() == [1]
        assert band_pass(30_000, 40_000, 44_100).tolist() == [0]

    @pytest.mark.parametrize("low", [0.1, 5, 20])
    def test_its_length_stays_within_bounds(self, low):
        assert len(band_pass(low, 20_000, 192_000)) < 140_000

    def test_edges_the_wrong_way_round(self):
        with pytest.raises(ValueError, match="low_hz < high_hz"):
            band_pass(500, 400, 44_100)


class TestBlended:
    def test_a_mix_of_0_is_dry_to_the_bit(self, noise):
        blended = Blended(noise(seed=1), noise(seed=2), 0.0, 100, 5_000)
        assert np.array_equal(whole(blended).samples, noise(seed=1).samples)

    def test_without_a_band_it_is_a_plain_mix(self, noise):
        dry, wet = noise(seed=1), noise(seed=2)
        half = whole(Blended(dry, wet, 0.5, 0, 22_050)).samples
        assert np.allclose(half, (dry.samples + wet.samples) / 2, atol=1e-6)
        assert np.array_equal(whole(Blended(dry, wet, 1.0, 0, 22_050)).samples, wet.samples)

    def test_only_the_band_is_taken_from_wet(self, sine):
        low, high = sine(100, -12).samples, sine(5_000, -12).samples
        dry, wet = Audio(low, 48_000), Audio((low * 0.5 + high).astype(np.float32), 48_000)
        result = whole(Blended(dry, wet, 0.5, 1_000, 20_000)).samples
        middle = slice(4_000, -4_000)
        assert np.abs(result - (low + 0.5 * high))[:, middle].max() < 1e-3

    def test_where_both_are_the_same_every_bit_stays(self, noise):
        dry = noise(frames=3 * BLOCK)
        changed = dry.samples.copy()
        changed[:, 10] = 0
        result = whole(Blended(dry, Audio(changed, 44_100), 0.7, 1_000, 8_000)).samples
        assert np.array_equal(result[:, BLOCK:], dry.samples[:, BLOCK:])
        assert not np.array_equal(result[:, :BLOCK], dry.samples[:, :BLOCK])

    def test_it_is_the_filter_in_one_piece(self, noise):
        dry, wet = (noise(frames=2 * BLOCK + 99, sample_rate=8_000, seed=seed) for seed in (1, 2))
        taps = band_pass(60, 2_000, 8_000).astype(np.float64)
        change = signal.oaconvolve(wet.samples.astype(np.float64) - dry.samples, taps[None], mode="same", axes=-1)
        result = whole(Blended(dry, wet, 0.8, 60, 2_000)).samples
        assert np.abs(result - (dry.samples + 0.8 * change)).max() < 1e-6

    @settings(max_examples=15, deadline=None)
    @given(edges=st.lists(st.integers(0, 2 * BLOCK + 500), min_size=2, max_size=5))
    def test_what_is_read_does_not_depend_on_how(self, edges):
        draw = np.random.default_rng(0)
        shape = (1, 2 * BLOCK + 500)
        dry, wet = (Audio(draw.standard_normal(shape).astype(np.float32), 8_000) for _ in range(2))
        expected = whole(Blended(dry, wet, 0.8, 100, 2_000)).samples
        blended = Blended(dry, wet, 0.8, 100, 2_000)
        for pair in itertools.pairwise(edges):
            start, stop = sorted(pair)
            assert np.array_equal(blended.read(start, stop), expected[:, start:stop])

    def test_what_does_not_fit(self, noise):
        with pytest.raises(ValueError, match="same length"):
            Blended(noise(), noise(frames=10), 0.5, 0, 1_000)
        with pytest.raises(ValueError, match="same form"):
            Blended(noise(), noise(sample_rate=48_000), 0.5, 0, 1_000)
