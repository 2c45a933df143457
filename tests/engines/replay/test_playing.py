from __future__ import annotations

import numpy as np
import pytest

from sonograft.engines.replay.library import Sample
from sonograft.engines.replay.playing import played

RATE = 22_050


def sample(hertz: float = 440.0, held: float = 0.5, release: float = 0.2, channels: int = 1) -> Sample:
    time = np.arange(round((held + release) * RATE)) / RATE
    envelope = np.minimum(time / 0.01, 1) * np.where(time < held, 1, np.exp(-(time - held) / 0.04))
    tone = (0.2 * envelope * np.sin(2 * np.pi * hertz * time)).astype(np.float32)
    return Sample(np.repeat(tone[None], channels, 0), 0, round(held * RATE), 69.0, -17.0, 1.0)


def level_db(sound: np.ndarray, start_s: float, stop_s: float) -> float:
    part = sound[:, round(start_s * RATE) : round(stop_s * RATE)].astype(np.float64)
    return float(10 * np.log10((part**2).mean() + 1e-20))


def test_as_it_is():
    one = sample()
    sound, begin = played(one, 0.0, 0.5, RATE)
    assert begin == 0
    assert np.array_equal(sound, one.samples)


@pytest.mark.parametrize("semitones", [-5.0, -0.5, 3.0, 12.0])
def test_it_is_tuned(semitones):
    sound, _ = played(sample(held=1.0), semitones, 0.4, RATE)
    spectrum = np.abs(np.fft.rfft(sound[0, 2000:6096] * np.hanning(4096), 65_536))
    assert spectrum.argmax() * RATE / 65_536 == pytest.approx(440 * 2 ** (semitones / 12), rel=0.003)


@pytest.mark.parametrize("seconds", [0.1, 0.5, 1.4, 4.0])
def test_it_is_held_as_long_as_it_takes(seconds):
    sound, _ = played(sample(), 0.0, seconds, RATE)
    assert level_db(sound, seconds - 0.05, seconds) == pytest.approx(level_db(sample().samples, 0.1, 0.4), abs=1.0)
    assert level_db(sound, seconds + 0.15, seconds + 0.2) < level_db(sound, seconds - 0.05, seconds) - 15


def test_a_loop_has_no_bump():
    sound, _ = played(sample(), 0.0, 3.0, RATE)
    levels = [level_db(sound, at, at + 0.02) for at in np.arange(0.1, 2.9, 0.02)]
    assert max(levels) - min(levels) < 1.0
    steps = np.abs(np.diff(sound[0, 2000 : 3 * RATE]))
    assert steps.max() < 1.2 * 0.2 * 2 * np.pi * 440 / RATE


def test_what_decays_goes_on_decaying():
    one = sample()
    time = np.arange(one.samples.shape[1]) / RATE
    one.samples[:] *= np.exp(-3 * time)  # 26 dB a second
    sound, _ = played(one, 0.0, 2.0, RATE)
    falls = [level_db(sound, at, at + 0.2) - level_db(sound, at + 0.5, at + 0.7) for at in (0.1, 0.6, 1.1)]
    assert falls == pytest.approx([13.0] * 3, abs=2.0)


def test_a_sample_too_short_for_a_loop_just_ends():
    sound, _ = played(sample(held=0.02), 0.0, 1.0, RATE)
    assert np.isfinite(sound).all()
    assert sound.shape[1] < 0.4 * RATE


def test_channels_stay_apart():
    one = sample(channels=2)
    one.samples[1] *= 0.25
    sound, _ = played(one, 2.0, 1.0, RATE)
    np.testing.assert_allclose(sound[1], 0.25 * sound[0], atol=1e-5)
