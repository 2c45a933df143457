"""A sound that keeps the time of another: its level follows, band by band, when the other's rises and falls."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import torch
from torch import Tensor

from sonograft.dsp.stft import Stft, powers, scaled

_WINDOW_S = 0.0116
_EDGES_HZ = (200.0, 400.0, 800.0, 1600.0, 3200.0, 6400.0)
"""Between the bands."""
_FAST_S, _SLOW_S = 0.015, 0.44
"""What is a movement of the level, and what is the level around it."""
_DEPTH = 1e-3
"""Of the level around: below it nothing is followed."""
_MOST = 10 ** (15 / 20)
_AUDIBLE_DB = 20.0
"""Above what counts as silence, what does not any longer."""


@dataclass(frozen=True)
class Following:
    """How closely a sound follows."""

    tightness: float
    """How much of each rise and fall it takes over, in seven bands (the onset envelope that Tomczak et al. 2018 have in
    their objective, here as a filter), 0 to 1."""
    level: float
    """How much of the level of each channel over half a second, 0 to 1."""
    boost_db: float
    """How much louder that may make it."""
    silence: float
    """Mean power below which the leader is silent, and so is what follows."""


def followed(sound: Tensor, leader: Tensor, sample_rate: int, following: Following) -> Tensor:
    """``sound [channels, samples]`` with level and movement of ``leader``, which has its form."""
    n_fft = 1 << round(_WINDOW_S * sample_rate).bit_length() - 1
    stft = Stft(n_fft, sound.shape[1], sound.device)
    spectrum, leading = stft.analyse(sound), powers(stft.analyse(leader))
    power = powers(spectrum)
    fast, slow = (max(round(seconds * sample_rate / stft.hop), 1) | 1 for seconds in (_FAST_S, _SLOW_S))
    wanted = _ratio(smoothed(leading.sum(2), slow), smoothed(power.sum(2), slow)) ** following.level
    gains = wanted.clamp_max(10 ** (following.boost_db / 20))[:, :, None]
    if following.tightness:
        bin_hz = sample_rate / n_fft
        gains = gains * _movement(power.sum(0), leading.sum(0), bin_hz, (fast, slow)) ** following.tightness
    level = 2 / (0.375 * n_fft**2) * smoothed(leading.mean(0).sum(1)[None], fast)
    gains = gains * _presence(level / max(following.silence, 1e-36)).T
    return stft.synthesise(scaled(spectrum, gains))


def _movement(power: Tensor, leading: Tensor, bin_hz: float, spans: tuple[int, int]) -> Tensor:
    """Gains ``[frames, bins]`` that move ``power`` as ``leading`` moves, over the fast and the slow span of frames."""
    edges = [0, *(min(round(hertz / bin_hz), power.shape[1]) for hertz in _EDGES_HZ), power.shape[1]]
    gains = torch.ones_like(power)
    for first, last in itertools.pairwise(edges):
        if last > first:
            ours, theirs = (_moving(each[:, first:last].sum(1)[None], *spans) for each in (power, leading))
            gains[:, first:last] = _ratio(theirs + _DEPTH, ours + _DEPTH).clamp(1 / _MOST, _MOST)[0, :, None]
    return gains


def _moving(level: Tensor, fast: int, slow: int) -> Tensor:
    return smoothed(level, fast) / smoothed(level, slow).clamp_min(1e-30)


def _presence(level: Tensor) -> Tensor:
    """How much may be heard at ``level [1, frames]``, power over that of silence: 0 in silence, well above it 1."""
    around = torch.nn.functional.max_pool1d(level, 5, 1, 2)
    return (10 * torch.log10(around.clamp_min(1e-6)) / _AUDIBLE_DB).clamp(0, 1)


def _ratio(wanted: Tensor, there: Tensor) -> Tensor:
    return (wanted / there.clamp_min(1e-30)).sqrt()


def smoothed(levels: Tensor, frames: int) -> Tensor:
    """Means over ``frames`` of ``levels [rows, time]``."""
    ends = torch.nn.functional.pad(levels[:, None], (frames // 2, frames // 2), mode="replicate")
    return torch.nn.functional.avg_pool1d(ends, frames, 1)[:, 0]
