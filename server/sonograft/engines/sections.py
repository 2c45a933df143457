"""A content in sections of bounded length that overlap, and their results joined to one sound again."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from sonograft.audio.clip import Signal
from sonograft.audio.lazy import Derived

_STEP_S = 10.0
"""From one section to the next at most: what is fitted at a time, so time is linear in length and memory bounded."""
_OVERLAP_S = 0.6
_FADE_S = 0.2
"""In the middle of an overlap; what lies beyond has heard too little of its surroundings."""


_Samples = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Section:
    """The frames ``start`` to ``stop`` of a content."""

    number: int
    start: int
    stop: int

    @property
    def frames(self) -> int:
        return self.stop - self.start


def plan(frames: int, sample_rate: int) -> list[Section]:
    """Sections of one length that cover ``frames``, evenly spaced."""
    overlap, step = round(_OVERLAP_S * sample_rate), round(_STEP_S * sample_rate)
    count = max(math.ceil((frames - overlap) / step), 1)
    length = math.ceil((frames - overlap) / count) + overlap if count > 1 else frames
    starts = [round(i * (frames - length) / max(count - 1, 1)) for i in range(count)]
    return [Section(number, start, start + length) for number, start in enumerate(starts)]


class Joined(Derived):
    """The results of sections as one ``Signal``.

    Neighbours are crossfaded in the middle of their overlap. Both come from the same content and are alike, but not
    equal: the weights of the fade are such that the level stays for just as much as they have in common.
    """

    def __init__(self, sections: Sequence[Section], results: Sequence[Signal]) -> None:
        super().__init__(results[0])
        self._sections = sections
        self._results = results
        fade = round(_FADE_S * self.sample_rate)
        pairs = pairwise(zip(sections, results, strict=True))
        self._seams = [_Seam(*left, *right, fade) for left, right in pairs]
        self._edges = [0, *(edge for seam in self._seams for edge in (seam.start, seam.stop)), self.frames]

    @property
    def frames(self) -> int:
        return self._sections[-1].stop

    def read(self, start: int, stop: int) -> _Samples:
        out = np.empty((self.channels, stop - start), np.float32)
        first = int(np.searchsorted(self._edges, start, side="right")) - 1
        for place in range(first, len(self._edges) - 1):
            begin, end = max(self._edges[place], start), min(self._edges[place + 1], stop)
            if begin >= stop:
                break
            out[:, begin - start : end - start] = self._piece(place, begin, end)
        return out

    def _piece(self, place: int, begin: int, end: int) -> _Samples:
        """Frames that lie within one section, or within one seam."""
        if place % 2:
            return self._seams[place // 2].read(begin, end)
        section = self._sections[place // 2]
        return self._results[place // 2].read(begin - section.start, end - section.start)


class _Seam:
    """Where one section goes over into the next."""

    def __init__(self, left: Section, before: Signal, right: Section, after: Signal, fade: int) -> None:
        self.start = (right.start + left.stop - fade) // 2
        self.stop = self.start + fade
        self._left, self._right = left, right
        self._before, self._after = before, after
        a, b = (sound.astype(np.float64) for sound in self._both(self.start, self.stop))
        power = math.sqrt(float(np.sum(a * a) * np.sum(b * b)))
        alike = min(max(float(np.sum(a * b)) / power, 0.0), 1.0) if power else 1.0
        rising = (np.arange(fade) + 0.5) / fade
        falling = 1 - rising
        level = np.sqrt(falling**2 + rising**2 + 2 * alike * falling * rising)
        self._falling: npt.NDArray[np.float32] = (falling / level).astype(np.float32)
        self._rising: npt.NDArray[np.float32] = (rising / level).astype(np.float32)

    def read(self, begin: int, end: int) -> _Samples:
        before, after = self._both(begin, end)
        place = slice(begin - self.start, end - self.start)
        return before * self._falling[place] + after * self._rising[place]

    def _both(self, begin: int, end: int) -> tuple[_Samples, _Samples]:
        left, right = self._left.start, self._right.start
        return self._before.read(begin - left, end - left), self._after.read(begin - right, end - right)
