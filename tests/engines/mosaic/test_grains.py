from __future__ import annotations

import itertools

import numpy as np
import pytest

from sonograft.audio.clip import Audio
from sonograft.engines.mosaic.grains import Grain, Mosaic, taken

RATE = 44_100


def noise(seconds: float, seed: int = 0, channels: int = 1) -> Audio:
    chance = np.random.default_rng(seed)
    return Audio(0.1 * chance.standard_normal((channels, round(seconds * RATE))).astype(np.float32), RATE)


def grain(start: int, stop: int, source: float, alike: float = 0.0, **more) -> Grain:
    return Grain(start, stop, 0, source, more.get("speed", 1.0), more.get("gain", 1.0), more.get("fade", 1000), alike)


def test_one_grain_is_the_style_itself():
    style = noise(2.0)
    made = Mosaic(noise(1.0, 1), [style], [grain(0, RATE, 5000)])
    np.testing.assert_array_equal(made.read(0, RATE), style.samples[:, 5000 : 5000 + RATE])


@pytest.mark.parametrize(("alike", "style"), [(0.0, "noise"), (1.0, "a tone")])
def test_a_join_keeps_the_level(alike, style):
    """Of what has nothing in common its power, of what is the same its amplitude."""
    tone = Audio(np.sin(2 * np.pi * 441 * np.arange(2 * RATE) / RATE)[None].astype(np.float32), RATE)
    sound = noise(2.0) if style == "noise" else tone
    half = RATE // 2
    made = Mosaic(noise(1.0), [sound], [grain(0, half, 0), grain(half, RATE, half + 100, alike)])
    result = made.read(0, RATE)
    around, before = result[:, half - 400 : half + 400], result[:, 1000:20_000]
    assert np.sqrt((around**2).mean() / (before**2).mean()) == pytest.approx(1.0, abs=0.12)


def test_it_is_the_same_however_it_is_read():
    style = noise(3.0, channels=2)
    places = [0, 7000, 20_000, 33_333, RATE]
    grains = [
        grain(start, stop, 1000.0 * number, speed=2 ** (number / 12))
        for number, (start, stop) in enumerate(itertools.pairwise(places))
    ]
    made = Mosaic(noise(1.0, channels=2), [style], grains)
    whole = made.read(0, RATE)
    parts = np.concatenate([made.read(start, min(start + 9999, RATE)) for start in range(0, RATE, 9999)], 1)
    np.testing.assert_array_equal(parts, whole)


def test_an_octave_higher_is_twice_as_fast():
    tone = Audio(np.sin(2 * np.pi * 500 * np.arange(2 * RATE) / RATE)[None].astype(np.float32), RATE)
    samples = taken(grain(0, RATE // 2, 3000.0, speed=2.0), tone, 0, RATE // 2)
    spectrum = np.abs(np.fft.rfft(samples[0] * np.hanning(samples.shape[1])))
    assert spectrum.argmax() * RATE / samples.shape[1] == pytest.approx(1000, abs=3)


def test_beyond_the_ends_of_the_style_there_is_silence():
    style = noise(0.5)
    samples = taken(grain(0, RATE, -1000.0), style, 0, RATE)
    assert not samples[:, :1000].any()
    assert not samples[:, 1000 + style.frames :].any()
    np.testing.assert_array_equal(samples[:, 1000 : 1000 + style.frames], style.samples)


def test_a_mono_style_plays_in_both_channels():
    result = Mosaic(noise(0.2, channels=2), [noise(1.0)], [grain(0, RATE // 5, 0)]).read(0, RATE // 5)
    np.testing.assert_array_equal(result[0], result[1])
