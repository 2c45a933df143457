"""Sound at another sample rate, or with another number of channels."""

from __future__ import annotations

import numpy as np
import soxr

from sonograft.audio.clip import Audio


def resample(audio: Audio, sample_rate: int) -> Audio:
    """``audio`` at ``sample_rate`` Hz, round(frames * ratio) frames long; itself where the rate is the same already.

    soxr at its highest quality: linear phase, no delay.
    """
    if sample_rate == audio.sample_rate:
        return audio
    frames = soxr.resample(audio.samples.T, audio.sample_rate, sample_rate, quality="VHQ")
    return Audio(np.ascontiguousarray(frames.T, dtype=np.float32), sample_rate)


def with_channels(audio: Audio, channels: int) -> Audio:
    """``audio`` with one or two ``channels``: stereo to mono is the mean, mono to stereo twice the same."""
    match audio.channels, channels:
        case (have, want) if have == want:
            return audio
        case (2, 1):
            return Audio(audio.samples.mean(axis=0, keepdims=True, dtype=np.float32), audio.sample_rate)
        case (1, 2):
            return Audio(np.repeat(audio.samples, 2, axis=0), audio.sample_rate)
    raise ValueError(f"mono and stereo are converted, not {audio.channels} channels to {channels}")
