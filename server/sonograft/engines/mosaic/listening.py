"""A sound as mosaic sees it, moment by moment: its spectrum, its pitches, how loud it is, whether something begins."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from sonograft.audio.clip import Signal, surrounding
from sonograft.dsp.stft import powers
from sonograft.engines.spectrogram import window_length
from sonograft.engines.study import Arrays

VERSION = 1
"""Part of the name under which what was heard is kept."""
BANDS_PER_OCTAVE = 12
"""A semitone each, so that another pitch is another place."""
_LOWEST_HZ, _OCTAVES = 40.0, 8.75
_BANDS = round(BANDS_PER_OCTAVE * _OCTAVES)
_WIDTH = 2.0
"""Semitones to either side that a band reaches."""
_PITCHED_HZ = (60.0, 4000.0)
_FLOOR_DB = -80.0
"""Below the loudest: what is fainter is not heard."""
_STRETCH = 1024
"""Moments that are heard at a time."""
_OVERLAP = 4

Values = npt.NDArray[np.float32]


def hop(sample_rate: int) -> int:
    """Frames between two moments: some 23 ms."""
    return window_length(sample_rate) // _OVERLAP


@dataclass(frozen=True)
class Heard:
    """The moments of a sound, ``hop`` frames apart; the first is in the middle of the first hop. Levels are in dB below
    the loudest moment, so that it makes no difference how loud a sound is."""

    bands_db: Values
    """Mean power in bands of a semitone, ``[moments, bands]``."""
    chroma: Values
    """Of length 1, or 0 where there is nothing: ``[moments, 12]``."""
    level_db: Values
    """``[moments]``"""
    onset: Values
    """Rise of the bands over the last moment in dB, their mean: ``[moments]``."""
    loudest: float
    """Power of the loudest moment; of a sine at full scale 0.5."""

    def __len__(self) -> int:
        return len(self.level_db)

    def arrays(self) -> Arrays:
        """All of it as arrays that ``of`` understands."""
        return {
            "bands_db": self.bands_db.astype(np.float16),
            "chroma": self.chroma.astype(np.float16),
            "level_db": self.level_db,
            "onset": self.onset,
            "loudest": np.array(self.loudest),
        }

    @classmethod
    def of(cls, arrays: Arrays) -> Heard:
        bands_db, chroma, level_db, onset = (np.asarray(arrays[name], np.float32) for name in _KEPT)
        return cls(bands_db, chroma, level_db, onset, float(arrays["loudest"]))


_KEPT = ("bands_db", "chroma", "level_db", "onset")


def stretches(frames: int, sample_rate: int) -> int:
    """How often ``step`` is called for a sound of so many frames."""
    return max(math.ceil(_moments(frames, sample_rate) / _STRETCH), 1)


def listen(signal: Signal, device: torch.device, step: Callable[[], None]) -> Heard:
    """All moments of ``signal``. ``step`` is called after each stretch, where it may raise."""
    size, moments = hop(signal.sample_rate), _moments(signal.frames, signal.sample_rate)
    ears = _ears(signal.sample_rate, device)
    parts = []
    for first in range(0, moments, _STRETCH):
        last = min(first + _STRETCH, moments)
        around = (_OVERLAP - 1) * size // 2  # windows reach beyond both ends of their moments
        samples = surrounding(signal, first * size - around, last * size + around)
        parts.append(ears.hear(torch.from_numpy(samples).to(device)))
        step()
    bands, level, chroma = (torch.cat(values) for values in zip(*parts, strict=True))
    loudest = level.max().clamp_min(torch.finfo(level.dtype).tiny)
    bands_db = _decibels(bands / loudest)
    onset = torch.nn.functional.pad((bands_db[1:] - bands_db[:-1]).clamp_min(0).mean(1), (1, 0))
    onset[0] = (bands_db[0] - _FLOOR_DB).clamp_min(0).mean()  # before it there is silence
    return Heard(
        bands_db.half().float().cpu().numpy(),  # as they are kept
        chroma.half().float().cpu().numpy(),
        _decibels(level / loudest).cpu().numpy(),
        onset.cpu().numpy(),
        float(loudest),
    )


def _decibels(power: Tensor) -> Tensor:
    return (10 * torch.log10(power.clamp_min(1e-30))).clamp_min(_FLOOR_DB)


def _moments(frames: int, sample_rate: int) -> int:
    return max(-(-frames // hop(sample_rate)), 1)


@dataclass(frozen=True)
class _Ears:
    window: Tensor
    table: Tensor
    """From bins to bands, rows sum to one: ``[bands, bins]``."""
    classes: Tensor
    """From bins to pitch classes, ``[12, bins]``."""

    def hear(self, samples: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Of ``samples [channels, frames]`` the bands and levels, as power, and the chroma of all moments."""
        n_fft = len(self.window)
        windows = samples.unfold(1, n_fft, n_fft // _OVERLAP) * self.window
        power = powers(torch.fft.rfft(windows)).mean(0) * (2 / n_fft / float(self.window.square().sum()))
        chroma = power.sqrt() @ self.classes.T
        size = chroma.norm(dim=1, keepdim=True)
        return power @ self.table.T, power.sum(1), chroma / torch.where(size > 0, size, 1)


@lru_cache(maxsize=4)
def _ears(sample_rate: int, device: torch.device) -> _Ears:
    n_fft = window_length(sample_rate)
    hertz = torch.arange(n_fft // 2 + 1) * sample_rate / n_fft
    places = 12 * torch.log2(hertz.clamp_min(1e-3) / _LOWEST_HZ)
    centres = torch.arange(_BANDS)[:, None] * 12 / BANDS_PER_OCTAVE
    table = (1 - (places - centres).abs() / _WIDTH).clamp_min(0)
    nearest = (hertz[None] - _LOWEST_HZ * 2 ** (centres / 12)).abs().argmin(1)
    table[torch.arange(_BANDS), nearest] += 1e-3  # low bands lie closer than bins
    table /= table.sum(1, keepdim=True)
    lowest, highest = _PITCHED_HZ
    from_a = (places[None] + 12 * math.log2(_LOWEST_HZ / 440) - torch.arange(12)[:, None] + 6) % 12 - 6
    classes = (1 - from_a.abs()).clamp_min(0) * ((hertz > lowest) & (hertz < highest))
    return _Ears(torch.hann_window(n_fft, device=device), table.to(device), classes.to(device))
