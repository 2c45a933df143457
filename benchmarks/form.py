"""Sounds in memory at another sample rate, or with another number of channels: those of the benchmarks are short."""

from __future__ import annotations

import tempfile
from pathlib import Path

from sonograft.audio import resample
from sonograft.audio.clip import Audio, whole


def at_rate(audio: Audio, sample_rate: int) -> Audio:
    """``audio`` at ``sample_rate`` Hz."""
    with tempfile.TemporaryDirectory(prefix="sonograft-") as folder:
        return whole(resample.resample(audio, sample_rate, Path(folder) / "sound.f32"))


def with_channels(audio: Audio, channels: int) -> Audio:
    return whole(resample.with_channels(audio, channels))
