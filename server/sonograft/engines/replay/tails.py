"""What leaks into a note that was cut out of others: it rises again after it was let go, or before it begins."""

from __future__ import annotations

import dataclasses

import torch

from sonograft.dsp.stft import Stft, powers, scaled
from sonograft.engines.replay.library import Sample

_WINDOW_S = 0.05
_SMOOTH = 5
"""Bins over which a level is taken."""


def quietened(note: Sample, sample_rate: int) -> Sample:
    """``note``, so that at no frequency it rises once it is let go, nor falls before it begins."""
    samples = torch.from_numpy(note.samples)
    n_fft = 1 << round(_WINDOW_S * sample_rate).bit_length() - 1
    stft = Stft(n_fft, samples.shape[1], samples.device)
    spectrum = stft.analyse(samples)
    level = torch.nn.functional.avg_pool1d(powers(spectrum).sum(0)[:, None], _SMOOTH, 1, _SMOOTH // 2)[:, 0]
    begin = max(note.begin // stft.hop - 1, 0)
    end = min(note.end // stft.hop, len(level) - 1)
    lowest = level.clone()
    lowest[end:] = level[end:].cummin(0).values
    lowest[: begin + 1] = level[: begin + 1].flip(0).cummin(0).values.flip(0)
    gains = (lowest / level.clamp_min(1e-20)).sqrt()
    return dataclasses.replace(note, samples=stft.synthesise(scaled(spectrum, gains)).numpy())
