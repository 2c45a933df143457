from __future__ import annotations

import numpy as np
import pytest

from sonograft.audio.clip import Audio
from sonograft.engines.mosaic import layers, listening

C, E, G = np.eye(12, dtype=np.float32)[[0, 4, 7]]


def rows(chroma: np.ndarray, count: int = 6) -> np.ndarray:
    return np.tile(chroma, (count, 1)).astype(np.float32)


def test_each_layer_is_as_loud_as_its_notes():
    found = layers.weights(rows(0.8 * C + 0.4 * E), [rows(C), rows(E)])
    assert found[0] == pytest.approx(0.8, abs=0.05)
    assert found[1] == pytest.approx(0.4, abs=0.05)


def test_a_layer_with_notes_that_are_not_wanted_is_not_heard():
    assert layers.weights(rows(C), [rows(C), rows(G)])[1] == pytest.approx(0.0)


def test_what_is_left_over_is_what_nobody_plays():
    left = layers.left_over(rows(C + E), [rows(C)])
    assert left[0].argmax() == 4
    assert np.linalg.norm(left[0]) == pytest.approx(1.0, abs=1e-3)


def test_nothing_left_over_is_nothing_to_look_for():
    assert not layers.left_over(rows(C), [rows(C)]).round(1).any()


@pytest.mark.parametrize("loudness", [[[1, 1], [0, 0]], [[0.6, 0.6], [0.8, 0.8]], [[0, 0], [0, 0]]])
def test_layers_together_are_as_loud_as_one(loudness):
    """In power, since they have nothing in common; the first is heard where none is wanted."""
    rate = 8000
    frames = 2 * listening.hop(rate)
    chance = np.random.default_rng(0)
    sounds = [Audio(chance.standard_normal((1, frames)).astype(np.float32), rate) for _ in range(2)]
    made = layers.Layers(sounds[0], sounds, np.array(loudness, np.float32))
    assert made.read(0, frames).std() == pytest.approx(1.0, abs=0.12)
