"""Clicks found by what they break: the second difference of the signal far above that of its surroundings."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

import torch
from torch import Tensor

_BLOCK_S = 0.006
"""Stretch whose median says what is usual; the surroundings are a block and its neighbours."""

_UNUSUAL = 20.0
"""A click's second difference over the median of its surroundings; Gaussian noise reaches 8 within minutes."""

_EDGE = 6.0
"""What still belongs to a click, over that median."""

_AUDIBLE = 0.01
"""Second difference, as a share of the row's RMS, below which nothing is heard: -60 dBFS or so."""

_LONGEST_S = 0.0012

_NEAR_S = 0.12
_AS_HIGH = 0.3
_COMPANY = 2
"""More than so many others, as high as this share and as near as this, are a sound: a note of 25 Hz has three pulses on
either side of any of its own, or on the only side it has."""

_SIDE_S = 0.01
_STEP = 16.0
"""Ratio of the powers on both sides of a break from which something begins or ends there."""


@dataclass(frozen=True, slots=True)
class Break:
    """Samples ``start`` to before ``stop`` and their largest second difference."""

    start: int
    stop: int
    height: float


def breaks(signal: Tensor, sample_rate: int) -> list[Break]:
    """The clicks of ``signal [samples]``, on the host: short, alone, and with the same level on both sides."""
    longest = round(_LONGEST_S * sample_rate)
    if len(signal) < 2 * longest:
        return []
    bends = torch.nn.functional.pad(signal.diff(n=2).abs(), (1, 1))
    usual = _usual(bends, round(_BLOCK_S * sample_rate))
    faint = _AUDIBLE * signal.square().mean().sqrt()
    limit = torch.maximum(_UNUSUAL * usual, faint)
    # Company is sought lower than clicks, or a series of pulses near the limit would have single ones stick out.
    over = bends > limit
    found = _groups(bends, bends > _AS_HIGH * limit, longest)
    places, heights = [each.start for each in found], [each.height for each in found]
    near = round(_NEAR_S * sample_rate)
    clicks = []
    for each in found:
        if each.stop - each.start > longest or not over[each.start : each.stop].any():
            continue
        company = slice(bisect_left(places, each.start - near), bisect_right(places, each.start + near))
        as_high = sum(height > _AS_HIGH * each.height for height in heights[company]) - 1
        if as_high <= _COMPANY:
            whole = _grown(each, bends, _EDGE * usual, longest - (each.stop - each.start))
            if not _is_step(signal, whole, round(_SIDE_S * sample_rate)):
                clicks.append(whole)
    return clicks


def _usual(bends: Tensor, block: int) -> Tensor:
    """The median around each of ``bends [samples]``, the highest of three blocks': quiet before an attack is not it."""
    count = -(-len(bends) // block)
    blocks = torch.nn.functional.pad(bends, (0, count * block - len(bends))).reshape(count, block)
    medians = blocks[:, ::4].median(1).values
    highest = torch.nn.functional.max_pool1d(medians[None], 3, 1, 1)[0]
    return highest[:, None].expand(count, block).reshape(-1)[: len(bends)]


def _groups(bends: Tensor, high: Tensor, longest: int) -> list[Break]:
    """What is ``high``, together where it is nearer than ``longest`` samples."""
    places = high.nonzero()[:, 0]
    if not len(places):
        return []
    group = torch.nn.functional.pad((places.diff() >= longest).cumsum(0), (1, 0))
    count = int(group[-1]) + 1
    tops = torch.zeros(count).scatter_reduce_(0, group, bends[places], "amax")
    last = group.bincount().cumsum(0) - 1
    starts, stops = places[torch.nn.functional.pad(last[:-1] + 1, (1, 0))], places[last] + 1
    return [Break(*each) for each in zip(starts.tolist(), stops.tolist(), tops.tolist(), strict=True)]


def _grown(each: Break, bends: Tensor, edge: Tensor, reach: int) -> Break:
    """``each`` with what stands out over ``edge [samples]`` at most ``reach`` samples away."""
    first = max(0, each.start - reach)
    part = slice(first, each.stop + reach)
    places = (bends[part] > edge[part]).nonzero()[:, 0]
    return Break(first + int(places[0]), first + int(places[-1]) + 1, each.height)


def _is_step(signal: Tensor, each: Break, side: int) -> bool:
    """Whether something begins or ends at the break: it is loud on one side of it only."""
    before, after = signal[max(0, each.start - side) : each.start], signal[each.stop : each.stop + side]
    if not len(before) or not len(after):
        return True
    low, high = sorted(float(part.square().mean()) for part in (before, after))
    return high > _STEP * low + 1e-6 * float(signal.square().mean())
