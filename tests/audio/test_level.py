import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sonograft.audio.clip import Audio, whole
from sonograft.audio.level import amplified, gain_db_to_match, match_level
from sonograft.audio.loudness import loudness_lufs, true_peak_dbtp


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


def levelled(audio, reference, ceiling, *, match):
    result, report = match_level(audio, reference, ceiling, match=match)
    return whole(result), report


class TestMatchLevel:
    @pytest.mark.parametrize("own_db", [-60, -12, 20])
    def test_as_loud_as_the_reference(self, noise, own_db):
        reference = scaled(noise(frames=48_000), -6)
        audio = scaled(noise(frames=96_000, seed=1), own_db)
        result, report = levelled(audio, reference, -1.0, match=True)
        assert report.matched
        assert report.limited_db == 0
        assert loudness_lufs(result) == pytest.approx(loudness_lufs(reference), abs=0.1)
        assert report.loudness_lufs == pytest.approx(loudness_lufs(result))
        assert report.reference_lufs == loudness_lufs(reference)
        assert report.gain_db == pytest.approx(loudness_lufs(reference) - loudness_lufs(audio), abs=0.1)
        assert np.allclose(result.samples, scaled(audio, report.gain_db).samples, rtol=1e-5)

    def test_limits_what_stands_in_the_way(self, drums, sine):
        reference = sine(1_000, -20, 2)
        result, report = levelled(drums, reference, -1.0, match=True)
        assert report.limited_db > 3
        assert report.matched
        assert loudness_lufs(result) == pytest.approx(loudness_lufs(reference), abs=0.5)
        assert true_peak_dbtp(result) <= -1.0

    def test_the_ceiling_wins_and_the_report_says_so(self, drums, sine):
        result, report = levelled(drums, sine(1_000, 0, 2), -12.0, match=True)
        assert not report.matched
        assert report.loudness_lufs < report.reference_lufs - 0.5
        assert true_peak_dbtp(result) <= -12.0

    def test_without_match_it_is_turned_down_as_a_whole(self, drums, sine):
        result, report = levelled(drums, sine(1_000, -15, 2), -3.0, match=False)
        assert report.true_peak_dbtp == pytest.approx(-3.0, abs=0.01)
        assert report.limited_db == 0
        assert np.allclose(result.samples, scaled(drums, report.gain_db).samples, rtol=1e-5)

    def test_without_match_and_below_the_ceiling_nothing_changes(self, noise):
        audio = scaled(noise(), -20)
        result, report = levelled(audio, noise(), -1.0, match=False)
        assert report.gain_db == 0
        assert np.array_equal(result.samples, audio.samples)

    def test_silence(self, noise):
        for audio, reference, matched in [
            (silence(), noise(), False),
            (silence(), silence(), True),
            (noise(), silence(), False),
        ]:
            result, report = levelled(audio, reference, -1.0, match=True)
            assert report.matched == matched
            assert np.isfinite(result.samples).all()

    def test_the_input_is_not_touched(self, drums, sine):
        before = drums.samples.copy()
        levelled(drums, sine(1_000, -15, 2), -1.0, match=True)
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
        result, report = levelled(audio, reference, ceiling, match=match)
        assert result.samples.shape == samples.shape
        assert np.isfinite(result.samples).all()
        assert true_peak_dbtp(result) <= ceiling
        assert report.true_peak_dbtp <= ceiling

    def test_what_is_given_back_is_made_when_it_is_read(self, drums, sine):
        result, _ = match_level(drums, sine(1_000, -20, 2), -1.0, match=True)
        assert not isinstance(result, Audio)
        assert np.array_equal(result.read(40_000, 70_000), whole(result).samples[:, 40_000:70_000])


class TestGain:
    def test_to_match(self, noise):
        quiet = scaled(noise(frames=48_000), -20)
        assert gain_db_to_match(quiet, noise(frames=48_000)) == pytest.approx(20, abs=0.01)
        assert gain_db_to_match(silence(), noise()) == gain_db_to_match(noise(), silence()) == 0

    def test_amplified(self, noise):
        audio = noise()
        assert amplified(audio, 0.0) is audio
        louder = amplified(noise(), 6.0)
        assert np.allclose(whole(louder).samples, scaled(noise(), 6.0).samples, rtol=1e-6)
        assert (louder.channels, louder.frames, louder.sample_rate) == (2, 4410, 44_100)
