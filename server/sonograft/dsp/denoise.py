"""Noise that a treatment has laid under a sound, taken down to the noise that was there before.

Spectral subtraction (Boll 1979) in the general form of Berouti, Schwartz & Makhoul (1979): too much is taken away and a
floor left standing, so the noise keeps a level instead of vanishing, and what is left of it does not tinkle.
"""

from __future__ import annotations

import torch
from torch import Tensor

QUIET = 0.1
"""The share of the time in which there is nothing but the floor."""

_TOO_MUCH = 12.0
"""Times the smoothed floor that are subtracted: above the peaks of smoothed noise, which has its mean some 5 dB above
its own lowest tenth. Squares of powers are subtracted (exponent 4), so that 20 dB above the floor little is missing."""

_SMOOTH = (3, 5)
"""Frames and bands over which powers are averaged before gains are made from them, so these follow no single peak."""

_LEAST = 1e-3
"""The smallest gain: -60 dB."""

_FRAMES = 256
"""Frames from which a level is read; more tell nothing new, and ordering them is what takes the time."""

_MOST = 1e3
"""Of what is subtracted; its square is finite, also where a moment is infinitely quieter than the floor."""

_TINY = 1e-20


def floor(sizes: Tensor) -> Tensor:
    """The level below which each band lies a tenth of the time: ``[..., frames, bands]`` -> ``[..., bands]``."""
    frames = sizes.shape[-2]
    some = sizes[..., :: max(1, frames // _FRAMES), :].transpose(-1, -2).contiguous()
    rank = int(QUIET * some.shape[-1])
    if some.device.type == "cpu":
        return some.kthvalue(rank + 1).values
    return some.sort().values[..., rank]  # kthvalue is not there on every device, and not quicker there


def subtraction_gains(result: Tensor, floor_wanted: Tensor, amount: float) -> Tensor:
    """Gains ``[..., frames, bands]`` of at most 1 that take the floor of ``result`` down to ``floor_wanted``.

    ``result [..., frames, bands]`` and ``floor_wanted [..., bands]`` are magnitudes; bands whose floor lies lower than
    wanted stay as they are. ``amount`` scales the gains in decibels: 0 gives ones.
    """
    smoothed = _smoothed(result.square())
    lowest = (floor_wanted / floor(result).clamp_min(_TINY)).clamp(_LEAST, 1).unsqueeze(-2)
    share = (_TOO_MUCH * floor(smoothed).unsqueeze(-2) / smoothed.clamp_min(_TINY)).clamp_(max=_MOST)
    fourths = torch.maximum(1 - share.square_() * (1 - lowest**4), lowest**4)
    return fourths.pow_(0.25 * amount)


def _smoothed(powers: Tensor) -> Tensor:
    """Means of ``[..., frames, bands]`` over neighbours, of which there are fewer at the edges."""
    planes = powers.reshape(-1, *powers.shape[-2:])
    around = [length // 2 for length in _SMOOTH]
    return torch.nn.functional.avg_pool2d(planes, _SMOOTH, 1, around, count_include_pad=False).reshape(powers.shape)
