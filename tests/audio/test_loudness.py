import itertools
import math

import numpy as np
import pyloudnorm
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sonograft.audio.clip import Audio
from sonograft.audio.loudness import LoudnessMeter, loudness_lufs


def silence(seconds=1.0):
    return Audio(np.zeros((2, round(48_000 * seconds)), np.float32), 48_000)


def phrases(seed, seconds, sample_rate, channels, rms):
    """Noise that comes and goes, so that both gates have something to do."""
    draw = np.random.default_rng(seed)
    frames = round(seconds * sample_rate)
    shape = np.interp(np.arange(frames), np.linspace(0, frames, 12), draw.uniform(-50, 0, 12))
    return Audio((draw.standard_normal((channels, frames)) * rms * 10 ** (shape / 20)).astype(np.float32), sample_rate)


class TestLoudness:
    @pytest.mark.parametrize("sample_rate", [44_100, 48_000, 192_000])
    @pytest.mark.parametrize("level", [-23.0, -33.0])
    def test_the_known_answer_of_ebu_tech_3341(self, sine, level, sample_rate):
        """Cases 1 and 2: a stereo sine of 1 kHz whose peaks are at ``level`` dBFS has that many LUFS."""
        assert loudness_lufs(sine(1_000, level, 5, sample_rate)) == pytest.approx(level, abs=0.1)

    def test_a_rate_below_those_of_the_standard(self, sine):
        """Its filter, made for 48 kHz, bends near the highest frequency that 8 kHz can hold."""
        assert loudness_lufs(sine(1_000, -23, 5, 8_000)) == pytest.approx(-23, abs=0.2)

    def test_gating_as_in_ebu_tech_3341(self, sine):
        """Case 3: quieter parts before and after do not count."""
        parts = [sine(1_000, level, seconds).samples for level, seconds in [(-36, 10), (-23, 60), (-36, 10)]]
        assert loudness_lufs(Audio(np.concatenate(parts, axis=1), 48_000)) == pytest.approx(-23, abs=0.1)

    def test_one_of_two_channels_is_half_the_power(self, sine):
        assert loudness_lufs(sine(1_000, -20, 3, channels=1)) == pytest.approx(-23.0, abs=0.1)

    @pytest.mark.parametrize("seconds", [0.05, 0.2, 0.399, 0.4, 0.41])
    def test_short_pieces(self, sine, seconds):
        assert loudness_lufs(sine(1_000, -23, seconds)) == pytest.approx(-23, abs=0.5)

    def test_below_the_gate(self, sine):
        assert loudness_lufs(sine(1_000, -85, 2)) == pytest.approx(-85, abs=0.1)

    def test_silence(self):
        assert loudness_lufs(silence()) == -math.inf
        assert loudness_lufs(silence(0.01)) == -math.inf

    def test_one_frame(self):
        assert math.isfinite(loudness_lufs(Audio(np.ones((2, 1), np.float32), 44_100)))


class TestAgainstPyloudnorm:
    @pytest.mark.parametrize("sample_rate", [8_000, 11_025, 22_050, 44_100, 48_000, 96_000])
    @pytest.mark.parametrize("seconds", [0.4, 0.449, 0.451, 0.777, 3.33, 12])
    def test_at_many_rates_and_lengths(self, sample_rate, seconds):
        audio = phrases(7, seconds, sample_rate, 2, 0.1)
        expected = pyloudnorm.Meter(sample_rate).integrated_loudness(audio.samples.T.astype(np.float64))
        assert loudness_lufs(audio) == pytest.approx(expected, abs=0.02)

    @settings(max_examples=40, deadline=None)
    @given(
        seed=st.integers(0, 10_000),
        seconds=st.floats(0.4, 8),
        sample_rate=st.sampled_from([8_000, 12_345, 44_100]),
        channels=st.sampled_from([1, 2]),
        level_db=st.floats(-45, 10),
    )
    def test_on_any_sound(self, seed, seconds, sample_rate, channels, level_db):
        audio = phrases(seed, seconds, sample_rate, channels, 10 ** (level_db / 20))
        if audio.frames < 0.4 * sample_rate:
            return
        expected = pyloudnorm.Meter(sample_rate).integrated_loudness(audio.samples.T.astype(np.float64))
        assert loudness_lufs(audio) == pytest.approx(expected, abs=0.02)


@pytest.mark.parametrize(("hz", "weight_db"), [(20, -13.28), (38, -6.00), (100, -1.13), (1_000, 0.70), (10_000, 4.04)])
def test_the_weighting_is_that_of_the_standard(hz, weight_db):
    """The response of the coefficients that BS.1770 prints for 48 kHz, whatever pyloudnorm's next version has."""
    wave = np.sin(2 * np.pi * hz * np.arange(4 * 48_000) / 48_000).astype(np.float32)
    assert loudness_lufs(Audio(wave[None], 48_000)) == pytest.approx(-3.01 - 0.691 + weight_db, abs=0.06)


@settings(max_examples=30, deadline=None)
@given(cuts=st.lists(st.integers(0, 20_000), max_size=12))
def test_the_blocks_that_a_meter_hears_do_not_matter(cuts):
    audio = phrases(1, 2.5, 8_000, 2, 0.1)
    meter = LoudnessMeter(2, 8_000)
    edges = [0, *sorted(cuts), audio.frames]
    for start, stop in itertools.pairwise(edges):
        meter.add(audio.samples[:, start:stop])
    assert meter.lufs() == pytest.approx(loudness_lufs(audio), abs=1e-9)


@pytest.mark.parametrize("gain_db", [-90.0, -30.0, 12.0])
def test_a_meter_knows_what_a_gain_would_do(gain_db):
    audio = phrases(3, 4, 8_000, 2, 0.1)
    meter = LoudnessMeter(2, 8_000)
    meter.add(audio.samples)
    louder = Audio((audio.samples * 10 ** (gain_db / 20)).astype(np.float32), 8_000)
    assert meter.lufs(gain_db) == pytest.approx(loudness_lufs(louder), abs=1e-4)
