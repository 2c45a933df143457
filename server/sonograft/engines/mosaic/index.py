"""All that the styles have to play with, and what of it is worth a closer look for some seconds of a content.

A grain may be played at another pitch by its speed: each transposition of a style is one more style, faster and higher.
An hour at twenty-five pitches is three and a half million states. All are compared with the content, by plain products
of matrices: that is exact, and needs no library for approximate search.
"""

from __future__ import annotations

import bisect
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from sonograft.engines.mosaic.listening import Heard
from sonograft.engines.mosaic.scale import Scale, usable

_PER_SEMITONE = 0.15
"""Cost of playing something at another pitch."""
_SHARE = 1.0
"""Cost of a style that is to be heard e times less."""
_FORBIDDEN = 1e6
MOST = 16_384
"""States of a palette."""
_CHUNK = 16
"""Neighbouring states that are chosen together, a third of a second; with the next ones, so that there is a way on."""
_PROBES = 384
"""Moments that a palette is chosen by, at most."""
_MOST_SEARCHED = 4_000_000
"""States: over an hour of style at all pitches within an octave. Of more, stretches are taken that lie evenly in it."""
_STRETCH = 860
"""Moments of such a stretch, twenty seconds."""
_BLOCK = 1 << 16
"""States that are compared at a time."""

Numbers = npt.NDArray[np.int64]


@dataclass(frozen=True)
class Variant:
    """A stretch of a style at one transposition: a state for each moment that it passes."""

    style: int
    semitones: int
    first: int
    """Its first state."""
    begin: int
    end: int
    """Moments of the style."""

    @property
    def speed(self) -> float:
        """Moments of the style that go by in one of the content."""
        return float(2 ** (self.semitones / 12))

    def passed(self) -> Numbers:
        """The moments of the style that its states are."""
        return np.rint(np.arange(self.begin, self.end - 0.5, self.speed)).astype(np.int64)


@dataclass(frozen=True)
class Palette:
    """The states that some moments of the content are played by."""

    states: Numbers
    """Their numbers in the index, rising."""
    features: Tensor
    """``[states, dimensions]``"""
    penalty: Tensor
    """What each costs beside its squared distance, ``[states]``."""
    ends: Tensor
    """After which there is no next, ``[states]``."""


class Index:
    """All states of all styles."""

    def __init__(
        self,
        scale: Scale,
        styles: Sequence[tuple[Heard, float]],
        pitch_follow: int,
        device: torch.device,
        step: Callable[[], None] = lambda: None,
    ) -> None:
        """``styles`` come with their shares; they may be transposed by up to ``pitch_follow`` semitones.

        ``step`` is called after each style at each pitch, where it may raise.
        """
        self._device = device
        self._variants: list[Variant] = []
        penalties, moments = [], []
        lengths = [len(heard) for heard, _ in styles]
        most = _MOST_SEARCHED // (2 * pitch_follow + 1)
        count = 0
        for number, (heard, _) in enumerate(styles):
            for semitones in range(-pitch_follow, pitch_follow + 1):
                for begin, end in _stretches(len(heard), most * len(heard) // sum(lengths)):
                    variant = Variant(number, semitones, count, begin, end)
                    self._variants.append(variant)
                    count += len(variant.passed())
        self.features = torch.empty(count, scale.dimensions, dtype=torch.float16)
        """``[states, dimensions]``, on the host; half of the usual precision, since there are millions."""
        for (number, semitones), variants in groupby(self._variants, lambda each: (each.style, each.semitones)):
            heard, share = styles[number]
            features = torch.from_numpy(scale.states(heard, semitones))
            cost = np.where(usable(heard), -_SHARE * math.log(max(share, 1e-3)), _FORBIDDEN)
            for variant in variants:
                passed = variant.passed()
                self.features[variant.first : variant.first + len(passed)] = features[passed]
                penalties.append(cost[passed] + _PER_SEMITONE * abs(semitones) + scale.penalty(semitones))
                moments.append(sum(lengths[:number]) + passed)
            step()
        self._penalty = torch.from_numpy(np.concatenate(penalties).astype(np.float32))
        self.moments: Numbers = np.concatenate(moments)
        """The moment of the style that each state is, all styles one after the other: ``[states]``."""
        self._ends = torch.zeros(count, dtype=torch.bool)
        self._ends[[variant.first - 1 for variant in self._variants[1:]] + [count - 1]] = True

    def __len__(self) -> int:
        return len(self.moments)

    def where(self, state: int) -> tuple[Variant, float]:
        """The variant of ``state``, and its moment of the style."""
        variant = self._variants[bisect.bisect_right(self._variants, state, key=lambda each: each.first) - 1]
        return variant, variant.begin + (state - variant.first) * variant.speed

    @property
    def steps(self) -> int:
        """How often ``near`` calls its ``step``."""
        return steps(len(self))

    def near(self, query: Tensor, begins: npt.NDArray[np.float32], step: Callable[[], None]) -> Numbers:
        """The states that come nearest to the moments ``query [moments, dimensions]``; ``begins [moments]`` is theirs.

        In turn each probe of the moments gets the next chunk that has a state like it, until there are enough. ``step``
        is called ``steps`` times, where it may raise.
        """
        if len(self) <= MOST:
            for _ in range(self.steps):
                step()
            return np.arange(len(self))
        nearest = self._nearest(query[_probes(begins)], step)
        seeds = torch.unique_consecutive(nearest.T.flatten()).numpy()  # all first choices, then all second ones, …
        _, places = np.unique(seeds, return_index=True)
        seeds = seeds[np.sort(places)][: MOST // (2 * _CHUNK)]
        chunks = np.union1d(seeds, seeds + 1)
        states = (chunks[:, None] * _CHUNK + np.arange(_CHUNK)).ravel()
        return states[states < len(self)]

    def _nearest(self, probes: Tensor, step: Callable[[], None]) -> Tensor:
        """For each of ``probes`` the chunks with what is most like it, the nearest first: ``[probes, chunks]``."""
        count = max(MOST // (2 * _CHUNK) // len(probes), 4)
        best = torch.full((len(probes), count), torch.inf, device=self._device)
        chunks = torch.zeros_like(best, dtype=torch.int64)
        for first in range(0, len(self), _BLOCK):
            block = self.features[first : first + _BLOCK].to(self._device).float()
            sizes = block.square().sum(1) + self._penalty[first : first + _BLOCK].to(self._device)
            costs = torch.addmm(sizes, probes, block.T, alpha=-2.0)
            if missing := -len(block) % _CHUNK:
                costs = torch.nn.functional.pad(costs, (0, missing), value=torch.inf)
            least = costs.unflatten(1, (-1, _CHUNK)).amin(2)
            numbers = torch.arange(first // _CHUNK, first // _CHUNK + least.shape[1], device=self._device)
            best, order = torch.cat([best, least], 1).topk(count, 1, largest=False)
            chunks = torch.cat([chunks, numbers.expand_as(least)], 1).gather(1, order)
            step()
        return chunks.cpu()

    def palette(self, states: Numbers) -> Palette:
        """``states``, rising, as a path is found through them."""
        places = torch.from_numpy(states)
        last = torch.from_numpy(np.append(np.diff(states) != 1, True))
        features, penalty, ends = self.features[places].float(), self._penalty[places], self._ends[places] | last
        return Palette(states, *(each.to(self._device) for each in (features, penalty, ends)))


def _probes(begins: npt.NDArray[np.float32]) -> Tensor:
    """All moments where something begins, and as many of the others as there is room for, evenly."""
    begun = np.flatnonzero(begins)[:_PROBES]
    others = np.flatnonzero(begins == 0)
    room = max(_PROBES - len(begun), 1)
    return torch.from_numpy(np.concatenate([begun, others[:: max(-(-len(others) // room), 1)]]))


def steps(states: int) -> int:
    """How often a search among so many states calls its ``step``."""
    return -(-states // _BLOCK)


def expected(lengths: Sequence[int], pitch_follow: int) -> int:
    """About how many states styles of so many moments have."""
    return min(sum(lengths) * (2 * pitch_follow + 1), _MOST_SEARCHED)


def _stretches(moments: int, most: int) -> list[tuple[int, int]]:
    """All ``moments``, or stretches of them that come to ``most`` and lie evenly among them."""
    if moments <= max(most, _STRETCH):
        return [(0, moments)]
    begins = np.linspace(0, moments - _STRETCH, max(most // _STRETCH, 1)).astype(int)
    return [(int(begin), int(begin) + _STRETCH) for begin in begins]
