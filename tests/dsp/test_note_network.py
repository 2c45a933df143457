from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from sonograft.dsp import note_network
from sonograft.dsp.note_network import HOP, KEYS, SAMPLE_RATE, listen

PUBLISHED = Path(__file__).with_name("note_network_published.npz")
"""What the published model answers to ``chord``, every fourth frame; by onnxruntime."""
A3, E4, CIS5 = 57 - 21, 64 - 21, 73 - 21


def chord(seconds: float = 43_844 / SAMPLE_RATE) -> torch.Tensor:
    """Three notes, one after the other, that overlap."""
    time = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE

    def note(hertz: float, start: float, length: float) -> np.ndarray:
        there = np.where((time >= start) & (time < start + length), np.exp(-2 * (time - start)), 0)
        return there * sum(np.sin(2 * np.pi * hertz * k * time) / k for k in range(1, 6))

    sound = note(220, 0.1, 0.8) + note(330, 0.5, 0.9) + note(554.37, 1.0, 0.9)
    return torch.from_numpy((0.15 * sound).astype(np.float32))


def test_it_is_the_published_network():
    ours = note_network._hear(chord()[None])
    with np.load(PUBLISHED) as published:
        for mine, kind in zip(ours, ("note", "onset", "contour"), strict=True):
            np.testing.assert_allclose(mine[0, ::4].numpy(), published[kind].astype(np.float32), atol=2e-3)


@pytest.mark.parametrize("samples", [1, HOP, 43_844, 3 * SAMPLE_RATE + 1])
def test_there_is_a_frame_for_every_hop(samples):
    heard = listen(torch.zeros(samples))
    frames = -(-samples // HOP) + 1
    assert heard.note.shape == heard.onset.shape == (frames, KEYS)
    assert heard.contour.shape == (frames, 3 * KEYS)
    assert torch.isfinite(heard.note).all()


def test_notes_are_where_they_are_in_a_long_sound():
    """Over the windows' borders, too."""
    heard = listen(torch.cat([torch.zeros(4 * SAMPLE_RATE), chord()]))
    for key, begin in ((A3, 4.1), (E4, 4.5), (CIS5, 5.0)):
        frame = round(begin * SAMPLE_RATE / HOP)
        assert heard.onset[frame - 2 : frame + 4, key].max() > 0.5
        assert heard.note[frame + 10, key] > 0.5
        assert heard.note[frame - 15, key] < 0.3
