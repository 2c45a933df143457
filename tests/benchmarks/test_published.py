"""The published methods: what they do at the right answer, and that they report what was run."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from benchmarks.published import Effort

from benchmarks import published


@pytest.fixture(autouse=True)
def _few_filters(monkeypatch) -> None:
    monkeypatch.setattr(published, "FILTERS", 64)


@pytest.fixture
def magnitudes() -> np.ndarray:
    return np.random.default_rng(0).random((1025, 14)).astype(np.float32)


def test_nothing_is_to_be_done_where_content_and_style_are_the_answer(magnitudes):
    objective = published._UlyanovObjective(magnitudes, magnitudes, 0, "cpu")
    loss, slope = objective(magnitudes.astype(np.float64).ravel())
    assert loss == pytest.approx(0, abs=1e-6)
    assert np.abs(slope).max() < 1e-3
    assert objective(np.zeros(magnitudes.size))[0] > 1


def test_the_gram_matrix_of_the_article():
    features = torch.tensor([[[1.0, 2.0], [0.0, 1.0]]])
    assert published._article_gram(features) == pytest.approx(2500 / (64 * 2) * np.array([[5, 2], [2, 1]]))


@pytest.mark.parametrize("method", [published.article_code, published.ulyanov])
def test_few_steps_are_scaled_to_all(method, tones):
    content, style = tones((60,), (64,), (67,)), tones((45, 50), (47, 57), (45, 52))
    made = method(content, style, Effort(steps=3, phase=3))
    assert not made.is_whole
    assert made.steps >= 3
    assert made.optimisation_seconds > 0.1  # of hundreds of steps, though three were run
    assert made.seconds == made.optimisation_seconds + made.phase_seconds
    assert abs(made.audio.frames - content.frames) < 512
    assert np.isfinite(made.audio.samples).all()


def test_the_articles_clamp_takes_what_is_loud(tones):
    content = tones((60,), (64,), (67,))
    made = published.article_code(content, content, Effort(steps=1, phase=2))
    assert np.sqrt(np.mean(made.audio.samples**2)) < 0.05  # of 0.1
