from __future__ import annotations

import numpy as np
import pytest

from sonograft.dsp.correlation import correlations


def test_a_wave_is_found_where_it_lies_however_loud_it_is():
    where = np.random.default_rng(2).standard_normal(500).astype(np.float32)
    where[300:340] *= 100
    found = correlations(where, 0.01 * where[120:160])
    assert found.argmax() == 120
    assert found[120] == pytest.approx(1.0, abs=1e-4)
    assert len(found) == 461


def test_a_wave_turned_over_is_as_unlike_as_can_be():
    wave = np.sin(np.arange(64, dtype=np.float32))
    assert correlations(-wave, wave) == pytest.approx([-1.0], abs=1e-4)


def test_silence_is_like_nothing():
    assert np.abs(correlations(np.zeros(100, np.float32), np.ones(10, np.float32))).max() < 1e-6
