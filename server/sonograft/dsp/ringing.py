"""Struck sounds that ring into each other, taken apart: each band of a hit rings on as it did before the next one came.

Rooms and resonators decay exponentially: the line that fits the level of a band in dB until the next hit goes on below
that. A later hit gets what is above the tails of all earlier ones, and a tail gets of what is there as much as was
expected of it (shares of power, as in Wiener filtering of overlapping sources).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import torch
from torch import Tensor

from sonograft.dsp.stft import OVERLAP, Stft, powers, scaled

BANDS = 20
_KNEE_HZ = 300.0
"""Bands are evenly wide below and evenly spaced in log frequency above; the narrowest has some two bins."""
_WINDOW_S = 0.023
"""As short as bass drums and toms allow that are to be told apart."""
_FALL_DB = (15.0, 500.0)
"""How much a band falls within a second, at least and at most."""
_FALL_UNKNOWN_DB = 150.0
_ENOUGH_FRAMES = 4
"""That tell how a band falls."""
_LAST_FRAMES = 3
"""Before the next hit, that tell how loud it is then."""
_EXPECTED = 0.3
"""How far to trust what was not heard but expected."""
_QUIET = 1e-12
_GONE = 10**-5.5
"""Below its own peak a hit has ended."""


class Ringing:
    """What of ``samples [channels, samples]`` belongs to each of the hits that begin at ``starts``."""

    def __init__(self, samples: Tensor, sample_rate: int, starts: Sequence[int]) -> None:
        """``starts`` are the places of samples, in order."""
        n_fft = int(2 ** round(math.log2(_WINDOW_S * sample_rate)))
        self._stft = Stft(n_fft, samples.shape[1], samples.device)
        self.frame_s = self._stft.hop / sample_rate
        self._spectrum = self._stft.analyse(samples)
        self._table = _bands(n_fft, sample_rate, samples.device)
        to_mean_squares = 2 / (0.375 * n_fft**2)  # the mean square of a Hann window is 3/8
        self._channels = to_mean_squares * powers(self._spectrum) @ self._table.T
        self._powers = self._channels.mean(0) + _QUIET
        self._starts = list(starts)
        self._first = [min(-(-start // self._stft.hop), self._stft.frames - 1) for start in starts]

    @cached_property
    def _hits(self) -> list[_Own]:
        """From the first to the last: what is its own until the next begins, and how it falls from there."""
        frames = self._stft.frames
        tails = torch.zeros_like(self._powers)
        found = []
        for first, following in zip(self._first, [*self._first[1:], frames], strict=True):
            last = max(following - OVERLAP // 2, first + 1)
            own = (self._powers[first:last] - tails[first:last]).clamp_min(_QUIET)
            found.append(_Own(own, *_fall(own, self.frame_s)))
            tails[last:] += found[-1].later(frames - last, self.frame_s)
        return found

    def own(self, number: int, frames: int) -> Tensor:
        """The power (mean square) of hit ``number`` in ``frames`` from its beginning: ``[frames, BANDS]``."""
        hit = self._hits[number]
        heard = hit.heard[:frames]
        return torch.cat([heard, hit.later(frames - len(heard), self.frame_s)])

    def trust(self, number: int, frames: int) -> Tensor:
        """How far ``own`` is to be trusted, 0 to 1: little where tails of others outweigh it."""
        heard, first = self._hits[number].heard[:frames], self._first[number]
        shares = (heard / self._powers[first : first + len(heard)]).clamp_max(1)
        return torch.cat([shares, (_EXPECTED * shares[-2:].mean(0)).expand(frames - len(heard), -1)])

    def balance(self, number: int) -> Tensor:
        """The power of each channel over their mean, while only this hit is new: ``[channels, BANDS]``."""
        first = self._first[number]
        there = slice(first, first + len(self._hits[number].heard))
        return self._channels[:, there].sum(1) / self._powers[there].sum(0)

    def cut(self, number: int, longest: int, shares: Tensor | None = None) -> tuple[Tensor, int]:
        """The sound of hit ``number`` until it is gone, ``[channels, samples]``, and where it begins in that.

        ``longest`` is in samples; ``shares [frames, BANDS]`` say how much of the hit's power is wanted, the last of
        them for all that comes after.
        """
        hop, first = self._stft.hop, self._first[number]
        early = min(OVERLAP // 2, first)
        own = self.own(number, min(longest // hop, self._stft.frames - first - 1) + 1)
        wanted = own if shares is None else own * _continued(shares, len(own))
        level = wanted.sum(1)
        length = min(int((level > level.max() * _GONE).nonzero()[-1]) + 2, len(own))
        own, wanted = own[:length], wanted[:length]
        gains = (wanted / torch.maximum(self._powers[first : first + length], own)).sqrt()
        # The windows just before its beginning hold some of its attack.
        gains = torch.cat([gains[:1].expand(early, -1), gains]) @ self._table
        spectrum = scaled(self._spectrum[:, first - early : first + length], gains)
        part = Stft(self._stft.n_fft, (len(gains) - 1) * hop, spectrum.device)
        return part.synthesise(spectrum), self._starts[number] - (first - early) * hop


@dataclass(frozen=True)
class _Own:
    """One hit."""

    heard: Tensor
    """Its power until the next comes, ``[frames, bands]``."""
    level: Tensor
    """Its power then, ``[bands]``."""
    fall_db: Tensor
    """How it falls in a second, ``[bands]``."""

    def later(self, frames: int, frame_s: float) -> Tensor:
        """What is expected of it after that: ``[frames, bands]``."""
        times = torch.arange(1, frames + 1, device=self.level.device)[:, None] * frame_s
        return self.level * 10 ** (-self.fall_db * times / 10)


def _fall(own: Tensor, frame_s: float) -> tuple[Tensor, Tensor]:
    """The power at the end of ``own [frames, bands]``, and how it falls after its peak in dB per second."""
    last = own[-_LAST_FRAMES:].mean(0)
    level = 10 * own.log10()
    peak = int(level.mean(1)[: max(len(own) - _ENOUGH_FRAMES, 1)].argmax())
    if len(own) - peak < _ENOUGH_FRAMES:
        return last, torch.full_like(last, _FALL_UNKNOWN_DB)
    heard = level[peak:]
    times = torch.arange(len(heard), device=own.device) * frame_s
    times = times - times.mean()
    slope = (times @ (heard - heard.mean(0))) / times.square().sum()
    return last, (-slope).clamp(*_FALL_DB)


def _continued(shares: Tensor, frames: int) -> Tensor:
    missing = max(frames - len(shares), 0)
    return torch.cat([shares, shares[-1:].expand(missing, -1)])[:frames]


def _bands(n_fft: int, sample_rate: int, device: torch.device) -> Tensor:
    """Triangles ``[BANDS, bins]`` that sum to one at every bin: they gather powers and spread gains."""
    places = torch.log1p(torch.linspace(0, sample_rate / 2, n_fft // 2 + 1, device=device) / _KNEE_HZ)
    places = places * ((BANDS - 1) / math.log1p(sample_rate / 2 / _KNEE_HZ))
    return (1 - (places - torch.arange(BANDS, device=device)[:, None]).abs()).clamp_min(0)
