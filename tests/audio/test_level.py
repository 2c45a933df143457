import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sonograft.audio.clip import Audio
from sonograft.audio.level import loudness_lufs, match_level, true_peak_dbtp
from sonograft.audio.limiter import limit, true_peaks


def scaled(audio, gain_db):
    return Audio((audio.samples * 10 ** (gain_db / 20)).astype(np.float32), audio.sample_rate)


def silence(seconds=1.0):
    return Audio(np.zeros((2, round(48_000 * seconds)), np.float32), 48_000)


@pytest.fixture
def drums(noise):
    """Short bursts far above what lies between them."""
    audio = noise(frames=96_000, sample_rate=48_000)
    since_beat = np.arange(96_000) % 24_000 / 48_000
    return Audio((audio.samples * 4 * (np.exp(-since_beat * 60) + 0.02)).astype(np.float32), 48_000)


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


class TestTruePeak:
    @pytest.mark.parametrize("sample_rate", [44_100, 48_000, 96_000, 192_000])
    def test_between_the_samples(self, sine, sample_rate):
        """A quarter of the sample rate at 45 degrees: all samples lie 3.01 dB below the peak (EBU Tech 3341)."""
        audio = sine(sample_rate / 4, -6, 0.5, sample_rate, phase=math.pi / 4)
        faded = Audio((audio.samples * np.hanning(audio.frames)).astype(np.float32), sample_rate)
        assert 20 * math.log10(np.abs(faded.samples).max()) == pytest.approx(-9.01, abs=0.01)
        assert true_peak_dbtp(faded) == pytest.approx(-6.0, abs=0.1)

    def test_never_below_the_sample_peak(self, noise):
        audio = noise()
        assert (true_peaks(audio) >= np.abs(audio.samples).max(axis=0) * (1 - 1e-6)).all()

    def test_silence_and_one_frame(self):
        assert true_peak_dbtp(silence()) == -math.inf
        assert true_peak_dbtp(Audio(np.full((1, 1), 0.5, np.float32), 48_000)) >= -6.03


class TestLimiter:
    def test_leaves_alone_what_is_below(self, noise):
        audio = noise()
        result, limited_db = limit(audio, true_peaks(audio), 0.0, 20.0)
        assert limited_db == 0.0
        assert np.array_equal(result.samples, audio.samples)

    def test_turns_down_only_around_a_peak(self, sine):
        audio = sine(100, -20)
        audio.samples[0, 24_000] = 1.0
        result, limited_db = limit(audio, true_peaks(audio), 0.0, -6.0)
        assert limited_db == pytest.approx(6.0, abs=0.5)
        assert np.array_equal(result.samples[:, :23_000], audio.samples[:, :23_000])
        assert np.allclose(result.samples[:, 38_000:], audio.samples[:, 38_000:], rtol=1e-4)
        assert true_peak_dbtp(result) <= -5.9

    def test_channels_are_linked(self, sine):
        audio = sine(100, -20)
        audio.samples[0, 24_000] = 1.0
        result, _ = limit(audio, true_peaks(audio), 0.0, -6.0)
        assert result.samples[1, 24_010] / audio.samples[1, 24_010] == pytest.approx(0.5, abs=0.03)

    def test_no_clicks(self, sine):
        """The gain itself bends so slowly that nothing is heard: below the step of a 1 kHz wave by far."""
        audio = sine(50, 0)
        result, _ = limit(audio, true_peaks(audio), 6.0, -1.0)
        assert np.abs(np.diff(result.samples, n=2)).max() < 0.002


class TestMatchLevel:
    @pytest.mark.parametrize("own_db", [-60, -12, 20])
    def test_as_loud_as_the_reference(self, noise, own_db):
        reference = scaled(noise(frames=48_000), -6)
        audio = scaled(noise(frames=96_000, seed=1), own_db)
        result, report = match_level(audio, reference, -1.0, match=True)
        assert report.matched
        assert report.limited_db == 0
        assert loudness_lufs(result) == pytest.approx(loudness_lufs(reference), abs=0.1)
        assert report.loudness_lufs == pytest.approx(loudness_lufs(result))
        assert report.reference_lufs == loudness_lufs(reference)
        assert report.gain_db == pytest.approx(loudness_lufs(reference) - loudness_lufs(audio), abs=0.1)
        assert np.allclose(result.samples, scaled(audio, report.gain_db).samples, rtol=1e-5)

    def test_limits_what_stands_in_the_way(self, drums, sine):
        reference = sine(1_000, -20, 2)
        result, report = match_level(drums, reference, -1.0, match=True)
        assert report.limited_db > 3
        assert report.matched
        assert loudness_lufs(result) == pytest.approx(loudness_lufs(reference), abs=0.5)
        assert true_peak_dbtp(result) <= -1.0

    def test_the_ceiling_wins_and_the_report_says_so(self, drums, sine):
        result, report = match_level(drums, sine(1_000, 0, 2), -12.0, match=True)
        assert not report.matched
        assert report.loudness_lufs < report.reference_lufs - 0.5
        assert true_peak_dbtp(result) <= -12.0

    def test_without_match_it_is_turned_down_as_a_whole(self, drums, sine):
        result, report = match_level(drums, sine(1_000, -15, 2), -3.0, match=False)
        assert report.true_peak_dbtp == pytest.approx(-3.0, abs=0.01)
        assert report.limited_db == 0
        assert np.allclose(result.samples, scaled(drums, report.gain_db).samples, rtol=1e-5)

    def test_without_match_and_below_the_ceiling_nothing_changes(self, noise):
        audio = scaled(noise(), -20)
        result, report = match_level(audio, noise(), -1.0, match=False)
        assert report.gain_db == 0
        assert np.array_equal(result.samples, audio.samples)

    def test_silence(self, noise):
        for audio, reference, matched in [
            (silence(), noise(), False),
            (silence(), silence(), True),
            (noise(), silence(), False),
        ]:
            result, report = match_level(audio, reference, -1.0, match=True)
            assert report.matched == matched
            assert np.isfinite(result.samples).all()

    def test_the_input_is_not_touched(self, drums, sine):
        before = drums.samples.copy()
        match_level(drums, sine(1_000, -15, 2), -1.0, match=True)
        assert np.array_equal(drums.samples, before)

    @settings(max_examples=40, deadline=None)
    @given(
        seed=st.integers(0, 10_000),
        frames=st.sampled_from([1, 2, 7, 100, 5_000, 20_000]),
        channels=st.sampled_from([1, 2]),
        sample_rate=st.sampled_from([8_000, 44_100, 96_000]),
        peak=st.sampled_from([1e-44, 1e-6, 0.01, 1.0, 3.0, 1e6, 3e38]),
        shape=st.sampled_from([1, 3, 15]),
        ceiling=st.floats(-20, 0),
        match=st.booleans(),
    )
    def test_the_ceiling_holds_for_any_sound(self, seed, frames, channels, sample_rate, peak, shape, ceiling, match):
        draw = np.random.default_rng(seed)
        samples = draw.uniform(-1, 1, (channels, frames)) ** shape * peak
        audio = Audio(samples.astype(np.float32), sample_rate)
        reference = Audio(draw.uniform(-1, 1, (channels, 5_000)).astype(np.float32), sample_rate)
        result, report = match_level(audio, reference, ceiling, match=match)
        assert result.samples.shape == samples.shape
        assert np.isfinite(result.samples).all()
        assert true_peak_dbtp(result) <= ceiling
        assert report.true_peak_dbtp <= ceiling
