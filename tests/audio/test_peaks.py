import math

import numpy as np
import pytest

from sonograft.audio import peaks
from sonograft.audio.clip import BLOCK, Audio
from sonograft.audio.loudness import true_peak_dbtp
from sonograft.audio.peaks import Peaks, true_peaks


@pytest.mark.parametrize("sample_rate", [44_100, 48_000, 96_000, 192_000])
def test_between_the_samples(sine, sample_rate):
    """A quarter of the sample rate at 45 degrees: all samples lie 3.01 dB below the peak (EBU Tech 3341)."""
    audio = sine(sample_rate / 4, -6, 0.5, sample_rate, phase=math.pi / 4)
    faded = Audio((audio.samples * np.hanning(audio.frames)).astype(np.float32), sample_rate)
    assert 20 * math.log10(np.abs(faded.samples).max()) == pytest.approx(-9.01, abs=0.01)
    assert true_peak_dbtp(faded) == pytest.approx(-6.0, abs=0.1)


def test_never_below_the_sample_peak(noise):
    audio = noise()
    assert (Peaks.of(audio).read(0, audio.frames) >= np.abs(audio.samples).max(axis=0) * (1 - 1e-6)).all()


def test_silence_and_one_frame():
    assert true_peak_dbtp(Audio(np.zeros((2, 48_000), np.float32), 48_000)) == -math.inf
    assert true_peak_dbtp(Audio(np.full((1, 1), 0.5, np.float32), 48_000)) >= -6.03


def test_in_blocks_they_are_those_of_the_whole(noise):
    audio = noise(frames=2 * BLOCK + 5_000)
    expected = true_peaks(audio.samples, audio.sample_rate)
    found = Peaks.of(audio)
    assert np.allclose(found.read(0, audio.frames), expected, atol=1e-6)
    assert found.highest() == pytest.approx(expected.max(), abs=1e-6)


def test_each_block_is_heard_once_on_the_way(noise):
    audio = noise(frames=2 * BLOCK + 5_000)
    heard = []
    Peaks.of(audio, heard.append)
    assert np.array_equal(np.concatenate(heard, axis=1), audio.samples)


def test_what_is_not_kept_is_measured_again_and_is_the_same(noise, monkeypatch):
    audio = noise(frames=5 * BLOCK)
    kept = Peaks.of(audio)
    monkeypatch.setattr(peaks, "_MOST_KEPT", 1)
    again = Peaks.of(audio)
    for start, stop in [(0, 100), (BLOCK - 5, 3 * BLOCK + 5), (4 * BLOCK, 5 * BLOCK), (BLOCK, BLOCK + 1)]:
        assert np.array_equal(kept.read(start, stop), again.read(start, stop))


def test_blocks_that_nobody_asks_for_come_as_zeros(noise):
    samples = noise(frames=3 * BLOCK, rms=0.01).samples
    samples[0, BLOCK + 100] = 1.0
    found = Peaks.of(Audio(samples, 44_100)).read(0, 3 * BLOCK, above=0.5)
    assert np.flatnonzero(found).min() >= BLOCK
    assert np.flatnonzero(found).max() < 2 * BLOCK
    assert found.argmax() in (BLOCK + 99, BLOCK + 100, BLOCK + 101)
