"""How much is copied, on sounds where that is known."""

from __future__ import annotations

import numpy as np
import pytest
from benchmarks.copies import SAMPLE_RATE, copied, null_level

from sonograft.audio.clip import Audio


def noise(seconds: float, seed: int) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal((1, round(seconds * SAMPLE_RATE))).astype(np.float32)


def sound(samples: np.ndarray) -> Audio:
    return Audio(np.ascontiguousarray(samples, dtype=np.float32), SAMPLE_RATE)


STYLE = noise(4, 1)


@pytest.mark.parametrize("shift", [0, 1, 1234])
def test_a_copy_is_found_wherever_it_lies(shift):
    found = copied(sound(STYLE[:, shift : shift + 2 * SAMPLE_RATE]), sound(STYLE))
    assert (found.mean, found.most) == pytest.approx((1, 1), abs=1e-4)


def test_gain_and_polarity_hide_nothing():
    assert copied(sound(-0.01 * STYLE), sound(STYLE)).mean == pytest.approx(1, abs=1e-4)


def test_other_noise_is_no_copy():
    found = copied(sound(noise(2, 2)), sound(STYLE))
    assert found.most < 0.1


def test_one_copied_snippet_shows_in_the_most():
    mixed = noise(4, 3)
    mixed[:, SAMPLE_RATE : 2 * SAMPLE_RATE] = STYLE[:, 100 : SAMPLE_RATE + 100]
    found = copied(sound(mixed), sound(STYLE))
    assert found.most == pytest.approx(1, abs=1e-4)
    assert found.mean == pytest.approx(2 / 8, abs=0.05)


def test_what_is_shifted_in_pitch_is_no_copy():
    time = np.arange(STYLE.shape[1])
    faster = np.interp(time[: 2 * SAMPLE_RATE] * 2 ** (1 / 12), time, STYLE[0])
    assert copied(sound(faster[None]), sound(STYLE)).most < 0.2


def test_half_a_mixture_is_half_a_copy():
    mixed = STYLE + noise(4, 4)
    assert copied(sound(mixed), sound(STYLE)).mean == pytest.approx(0.5**0.5, abs=0.02)


def test_pauses_are_not_asked():
    gap = np.zeros_like(STYLE)
    gap[:, :SAMPLE_RATE] = STYLE[:, 500 : SAMPLE_RATE + 500]
    assert copied(sound(gap), sound(STYLE)).mean == pytest.approx(1, abs=1e-4)


def test_the_null_level_is_what_a_style_has_of_itself():
    assert null_level(sound(STYLE)).most < 0.1
    assert null_level(sound(np.concatenate([STYLE, STYLE], axis=1))).mean == pytest.approx(1, abs=1e-3)


def test_what_is_too_short_has_no_answer():
    assert np.isnan(copied(sound(STYLE[:, :100]), sound(STYLE)).mean)
    assert np.isnan(copied(sound(STYLE), sound(STYLE[:, :100])).most)
