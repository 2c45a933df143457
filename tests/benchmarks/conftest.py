"""The benchmarks are not installed: they are found beside the tests."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import torch

from sonograft.audio.clip import Audio

sys.path.insert(0, str(Path(__file__).parents[2]))

Tones = Callable[..., Audio]


@pytest.fixture(autouse=True, scope="session")
def _light_torch() -> None:
    """One thread: more would wait for each other at these sizes."""
    torch.set_num_threads(1)


@pytest.fixture
def tones() -> Tones:
    """Harmonic tones, one chord each quarter of a second; ``slope`` is the power of 1/k of their harmonics."""

    def make(*chords: tuple[int, ...], slope: float = 1.0, sample_rate: int = 22_050, gain: float = 0.1) -> Audio:
        length = sample_rate // 4
        time = np.arange(length) / sample_rate
        shape = np.minimum(1, 40 * np.minimum(time, time[::-1])) * np.exp(-3 * time)
        parts = []
        for chord in chords:
            hertz = [440 * 2 ** ((note - 69) / 12) for note in chord]
            voices = [np.sin(2 * np.pi * k * f * time) / k**slope for f in hertz for k in range(1, 9)]
            parts.append(shape * np.sum(voices, axis=0))
        return Audio((gain * np.concatenate(parts)[None]).astype(np.float32), sample_rate)

    return make
