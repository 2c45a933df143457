"""Sounds and monitors for the tests of the engines."""

from __future__ import annotations

import gc
import math
from collections.abc import Callable

import numpy as np
import pytest
import torch

from sonograft.audio.clip import Audio
from sonograft.dsp.arc_cosine import Scale, TextureObjective, every_patch
from sonograft.engines import units
from sonograft.engines.spectrogram import OPERATING_RMS, Spectrogram
from sonograft.errors import Cancelled

Sound = Callable[..., Audio]


@pytest.fixture(autouse=True, scope="session")
def _light_torch() -> None:
    """One thread: more would wait for each other at these sizes. Collections skip torch's own objects."""
    torch.set_num_threads(1)
    gc.freeze()


class Recorder:
    """A monitor that keeps what it is told, and cancels at the call number ``cancel_at``."""

    def __init__(self, cancel_at: int = -1) -> None:
        self.fractions: list[float] = []
        self.stages: list[str] = []
        self.previews: list[Audio] = []
        self._cancel_at = cancel_at

    def progress(self, fraction: float, stage: str) -> None:
        if len(self.fractions) == self._cancel_at:
            raise Cancelled("stop")
        self.fractions.append(fraction)
        self.stages.append(stage)

    def preview(self, audio: Audio) -> None:
        self.previews.append(audio)


@pytest.fixture
def recorder() -> type[Recorder]:
    return Recorder


@pytest.fixture
def melody() -> Sound:
    """Plucked notes: a content."""

    def make(seconds: float = 0.5, sample_rate: int = 8000, channels: int = 1, frames: int | None = None) -> Audio:
        time = np.arange(frames or round(seconds * sample_rate)) / sample_rate
        pitch = 220 * 2 ** (np.floor(time * 6) % 5 / 5)
        note = np.sin(2 * np.pi * pitch * time) * np.exp(-8 * (time * 6 % 1))
        places = np.linspace(1, 0.4, channels)[:, None]
        return Audio((0.3 * places * note).astype(np.float32), sample_rate)

    return make


@pytest.fixture
def rain() -> Sound:
    """Noise in gusts over a drone: a style."""

    def make(seconds: float = 0.5, sample_rate: int = 8000, channels: int = 1) -> Audio:
        time = np.arange(round(seconds * sample_rate)) / sample_rate
        noise = np.random.default_rng(7).standard_normal((channels, len(time))) * (1 + np.sin(20 * time))
        return Audio((0.05 * noise + 0.1 * np.sin(2 * np.pi * 90 * time)).astype(np.float32), sample_rate)

    return make


class Judge:
    """Hears results against one content and one style, at the content's level, with a network of infinite width."""

    def __init__(self, content: Audio, style: Audio) -> None:
        self._content, wanted = (Spectrogram(clip, torch.device("cpu")) for clip in (content, style))
        self._level = math.sqrt(float(np.mean(content.samples.astype(np.float64) ** 2)))
        variance = units.filter_variance(content.sample_rate, units.WIDTH)
        scale = Scale(units.FILTERS * variance / (2 * math.pi), units.STYLE, units.CONTENT)
        self._objective = TextureObjective(every_patch(wanted.features, units.WIDTH), self._content.features, scale)

    def features(self, heard: Audio) -> torch.Tensor:
        """As ``Spectrogram`` has them, but at the content's gain, whatever the level of ``heard``."""
        samples = heard.samples * np.float32(OPERATING_RMS / self._level)
        if heard.channels == 2:
            samples = np.stack([samples.sum(0), samples[0] - samples[1]]) / 2
        return self._content.stack(torch.log1p(self._content.stft.analyse(torch.from_numpy(samples)).abs()))

    def style_error(self, heard: Audio) -> float:
        return self._objective.losses(self.features(heard))[0]

    def content_error(self, heard: Audio) -> float:
        return self._objective.losses(self.features(heard))[1]


@pytest.fixture
def judge() -> type[Judge]:
    return Judge
