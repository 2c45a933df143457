"""A sound that keeps the harmony of another: of each pitch class as much as the other has, frame by frame."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from sonograft.dsp.stft import Stft, powers, scaled

_WINDOW_S = 0.186
_PITCHED_HZ = (60.0, 5000.0)
_DEPTH = 1e-3
"""Share of a frame's energy below which a pitch class counts as missing."""
_MOST = 10 ** (12 / 20)


def harmonised(sound: Tensor, leader: Tensor, sample_rate: int, amount: float) -> Tensor:
    """``sound [channels, samples]``, its energy shared between the twelve pitch classes as in ``leader``.

    A filter of at most 12 dB either way, so nothing appears that is not there; ``amount`` 0: none, 1: all of it. The
    energy of each frame stays.
    """
    n_fft = 1 << round(_WINDOW_S * sample_rate).bit_length() - 1
    stft = Stft(n_fft, sound.shape[1], sound.device)
    spectrum = stft.analyse(sound)
    power = powers(spectrum).sum(0)
    classes, pitched = _classes(n_fft, sample_rate, sound.device)
    ours, theirs = (_shares(each @ classes) for each in (power, powers(stft.analyse(leader)).sum(0)))
    wanted = ((theirs + _DEPTH) / (ours + _DEPTH)).sqrt().clamp(1 / _MOST, _MOST) ** amount
    gains = (wanted @ classes.T) / classes.sum(1).clamp_min(1e-6)
    before, after = (each[:, pitched].sum(1, keepdim=True) for each in (power, power * gains.square()))
    gains = gains * (before / after.clamp_min(1e-30)).sqrt()
    return stft.synthesise(scaled(spectrum, torch.where(pitched, gains, 1.0)))


def _shares(energies: Tensor) -> Tensor:
    return energies / energies.sum(1, keepdim=True).clamp_min(1e-30)


def _classes(n_fft: int, sample_rate: int, device: torch.device) -> tuple[Tensor, Tensor]:
    """How much each bin belongs to each pitch class, ``[bins, 12]``, and which have a pitch at all."""
    hertz = torch.arange(n_fft // 2 + 1, device=device) * sample_rate / n_fft
    pitched = (hertz > _PITCHED_HZ[0]) & (hertz < _PITCHED_HZ[1])
    semitones = 12 * torch.log2(hertz.clamp_min(1e-3)) - 12 * math.log2(440)
    apart = (semitones[:, None] - torch.arange(12, device=device) + 6) % 12 - 6
    return (1 - apart.abs()).clamp_min(0) * pitched[:, None], pitched
