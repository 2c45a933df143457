"""The listener, on results whose errors are known."""

from __future__ import annotations

import numpy as np
import pytest
from benchmarks.listener import Listener

from benchmarks import listener
from sonograft.audio.clip import Audio


@pytest.fixture(autouse=True)
def _few_filters(monkeypatch) -> None:
    monkeypatch.setattr(listener, "FILTERS", 256)


@pytest.fixture
def content(tones) -> Audio:
    return tones((60,), (64,), (67,), (72,), slope=2.0)


@pytest.fixture
def style(tones) -> Audio:
    return tones((45, 50), (47, 57), (45, 52), (49, 50), slope=0.5)


def test_errors_are_nought_where_nothing_differs(content, style):
    listener = Listener(content, style)
    same, other = listener.hear(style), listener.hear(content)
    assert same.style_error < 1e-3 * other.style_error
    assert (same.copied, same.copied_most) == pytest.approx((1, 1), abs=1e-4)
    assert other.copied < 0.8
    assert (other.onset, other.chroma) == pytest.approx((1, 1))
    assert other.content_error < 0.05 * same.content_error


def test_level_does_not_count(content):
    heard = Listener(content, content).hear(Audio(content.samples * np.float32(0.3), content.sample_rate))
    assert heard.gain_db == pytest.approx(0, abs=0.02)
    assert heard.content_error == pytest.approx(0, abs=0.05)
