import numpy as np
import pytest

from sonograft.audio.clip import Audio
from sonograft.audio.resample import resample, with_channels


@pytest.mark.parametrize(("from_rate", "to_rate"), [(44_100, 48_000), (192_000, 44_100), (8_000, 48_000)])
def test_a_sine_stays_itself_and_in_its_place(sine, from_rate, to_rate):
    result = resample(sine(1_000, -6, sample_rate=from_rate), to_rate)
    expected = sine(1_000, -6, sample_rate=to_rate)
    assert (result.sample_rate, result.samples.shape) == (to_rate, expected.samples.shape)
    assert result.samples.flags.c_contiguous
    middle = slice(to_rate // 10, -to_rate // 10)  # its ends ring, as a sound that starts at once must
    assert np.abs(result.samples - expected.samples)[:, middle].max() < 1e-5


def test_the_same_rate_is_the_same_sound(sine):
    audio = sine(1_000, -6)
    assert resample(audio, audio.sample_rate) is audio


def test_channels(noise):
    stereo, mono = noise(2), noise(1)
    assert with_channels(stereo, 2) is stereo
    assert with_channels(mono, 1) is mono
    assert np.array_equal(with_channels(mono, 2).samples, np.concatenate([mono.samples, mono.samples]))
    assert np.allclose(with_channels(stereo, 1).samples[0], (stereo.samples[0] + stereo.samples[1]) / 2)
    with pytest.raises(ValueError, match="3 channels to 1"):
        with_channels(Audio(np.zeros((3, 1), np.float32), 8_000), 1)
