import numpy as np
import pytest
import soxr

from sonograft.audio.clip import BLOCK, Audio, whole
from sonograft.audio.resample import Mixed, resample, with_channels


@pytest.fixture
def spool(tmp_path):
    return tmp_path / "resampled"


@pytest.mark.parametrize(("from_rate", "to_rate"), [(44_100, 48_000), (192_000, 44_100), (8_000, 48_000)])
def test_a_sine_stays_itself_and_in_its_place(sine, spool, from_rate, to_rate):
    result = whole(resample(sine(1_000, -6, sample_rate=from_rate), to_rate, spool))
    expected = sine(1_000, -6, sample_rate=to_rate)
    assert (result.sample_rate, result.samples.shape) == (to_rate, expected.samples.shape)
    middle = slice(to_rate // 10, -to_rate // 10)  # its ends ring, as a sound that starts at once must
    assert np.abs(result.samples - expected.samples)[:, middle].max() < 1e-5


@pytest.mark.parametrize("frames", [1, 2, 1000, BLOCK, 2 * BLOCK + 77])
@pytest.mark.parametrize(("from_rate", "to_rate"), [(44_100, 48_000), (48_000, 44_100), (96_000, 8_000)])
@pytest.mark.parametrize("channels", [1, 2])
def test_in_pieces_it_is_the_same_as_in_one(noise, spool, frames, from_rate, to_rate, channels):
    audio = noise(channels, frames, from_rate)
    result = resample(audio, to_rate, spool)
    expected = soxr.resample(audio.samples.T, from_rate, to_rate, quality="VHQ").T
    assert result.frames == round(frames * to_rate / from_rate)
    shared = min(result.frames, expected.shape[1])
    assert abs(result.frames - expected.shape[1]) <= 1
    assert np.abs(whole(result).samples[:, :shared] - expected[:, :shared]).max(initial=0) < 1e-6


def test_the_same_rate_is_the_same_sound(sine, spool):
    audio = sine(1_000, -6)
    assert resample(audio, audio.sample_rate, spool) is audio
    assert not spool.exists()


def test_channels(noise):
    stereo, mono = noise(2), noise(1)
    assert with_channels(stereo, 2) is stereo
    assert with_channels(mono, 1) is mono
    assert np.array_equal(whole(with_channels(mono, 2)).samples, np.concatenate([mono.samples, mono.samples]))
    assert np.allclose(whole(with_channels(stereo, 1)).samples[0], (stereo.samples[0] + stereo.samples[1]) / 2)
    with pytest.raises(ValueError, match="3 channels to 1"):
        with_channels(Audio(np.zeros((3, 1), np.float32), 8_000), 1)


def test_any_mixture(noise):
    stereo = noise(2)
    mixed = Mixed(stereo, np.array([[0.5, -0.25], [0, 1], [1, 1]]))
    assert (mixed.channels, mixed.frames, mixed.sample_rate) == (3, stereo.frames, stereo.sample_rate)
    left, right = stereo.read(100, 207)
    assert np.allclose(mixed.read(100, 207), [0.5 * left - 0.25 * right, right, left + right], atol=1e-7)
    assert np.array_equal(mixed.read(100, 207), whole(mixed).samples[:, 100:207])
    with pytest.raises(ValueError, match=r"\[any, 2\]"):
        Mixed(stereo, np.ones((2, 1)))
