"""The way through the style that is most like the content: where it pays to go on, where to jump."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from sonograft.engines.mosaic.index import Palette

_ROWS = 32
"""Moments whose distances are computed at a time."""

Values = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Run:
    """Moments of the content that are played by the style without a jump."""

    first: int
    last: int
    """The moment after it."""
    state: int
    """By which the first is played, by its number in the index; the others by those after it."""

    @property
    def moments(self) -> int:
        return self.last - self.first


def best_path(query: Tensor, palette: Palette, dear: Tensor, jumps: Values, step: Callable[[], None]) -> list[Run]:
    """The cheapest path of states for the moments ``query [moments, dimensions]`` (Viterbi).

    Being in a state costs its squared distance, its penalty, and what ``dear [states]`` adds; going on to the next is
    free, and to jump anywhere at moment t costs ``jumps[t]``. As any jump of a moment costs the same, all come from the
    cheapest state before it: so per moment only that one and the beginning of its run need be remembered, and memory
    does not grow with moments times states. ``step`` is called ``steps(moments)`` times, where it may raise.
    """
    features = palette.features
    costs = torch.zeros(len(features), device=query.device)
    begun = torch.zeros(len(features), dtype=torch.int32, device=query.device)
    sizes = features.square().sum(1) + palette.penalty + dear
    cheapest: list[tuple[int, int]] = []
    for first in range(0, len(query), _ROWS):
        rows = torch.addmm(sizes, query[first : first + _ROWS], features.T, alpha=-2.0)
        for moment, row in enumerate(rows, first):
            if moment:
                least = costs.min() + float(jumps[moment])
                costs = costs.masked_fill_(palette.ends, torch.inf).roll(1)
                begun = begun.roll(1).masked_fill_(costs > least, moment)
                costs = costs.clamp_max_(least)
            costs += row
            place = int(costs.argmin())
            cheapest.append((place, int(begun[place])))
        costs -= costs.min()
        step()
    return _runs(cheapest, palette)


def steps(moments: int) -> int:
    return -(-moments // _ROWS)


def _runs(cheapest: list[tuple[int, int]], palette: Palette) -> list[Run]:
    """Back from the cheapest end, run by run."""
    runs, last = [], len(cheapest)
    while last:
        place, first = cheapest[last - 1]
        runs.append(Run(first, last, int(palette.states[place - (last - 1 - first)])))
        last = first
    return runs[::-1]
