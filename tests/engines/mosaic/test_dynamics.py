from __future__ import annotations

import numpy as np
import pytest

from sonograft.audio.clip import Audio
from sonograft.engines.mosaic.dynamics import Shaped, moved_db

PER_SECOND = 43.0


def decays(db_per_moment: float, moments: int = 430, period: int = 20) -> np.ndarray:
    """Hits that fall by so much from moment to moment."""
    return (-db_per_moment * (np.arange(moments) % period)).astype(np.float32)


def test_a_content_that_rings_falls_as_a_dry_style_does():
    content = decays(0.5)
    moved = content + moved_db(content, [decays(1.5)], PER_SECOND)
    np.testing.assert_allclose(moved[100:300], decays(1.5)[100:300], atol=1.0)


def test_the_loudest_moments_stay():
    content = decays(0.5)
    assert moved_db(content, [decays(1.5)], PER_SECOND)[::20] == pytest.approx(0.0, abs=0.1)


def test_a_crescendo_stays():
    content = decays(0.5) + np.linspace(-20, 0, 430, dtype=np.float32)
    moved = moved_db(content, [decays(0.5)], PER_SECOND)
    assert np.abs(moved[100:300]).max() < 3.0


def test_alike_stays_alike():
    assert np.abs(moved_db(decays(1.0), [decays(1.0)], PER_SECOND)).max() < 0.1


def test_silence_is_left_alone():
    silent = np.full(100, -80.0, np.float32)
    assert not moved_db(silent, [decays(1.0)], PER_SECOND).any()


def test_gains_go_in_straight_lines_however_they_are_read():
    sound = Audio(np.ones((1, 1000), np.float32), 1000)
    shaped = Shaped(sound, np.array([0.0, -20.0], np.float32), 500)
    whole = shaped.read(0, 1000)
    assert whole[0, [0, 250, 750, 999]] == pytest.approx([1.0, 1.0, 0.1, 0.1], rel=0.01)
    np.testing.assert_array_equal(np.concatenate([shaped.read(0, 333), shaped.read(333, 1000)], 1), whole)
