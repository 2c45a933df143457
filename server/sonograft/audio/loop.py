"""Loops: a sound that is heard as its player plays it, and a result whose end goes over into its beginning."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sonograft.audio.blend import Part
from sonograft.audio.chain import Chain
from sonograft.audio.clip import Signal
from sonograft.audio.lazy import Derived

_MARGIN_S = 0.5
"""Of what comes before and after, so that the seam is rendered in its surroundings."""
_FADE_S = 0.02


@dataclass(frozen=True, slots=True)
class Unrolled:
    """A content with what is heard before its loop begins and after it ends."""

    signal: Signal
    before: int
    """Frames that were put before the content."""


def unroll(content: Signal, loop: tuple[int, int]) -> Unrolled:
    """``content`` with a piece of its loop ``[start, end)`` before and after it, where it has nothing of its own."""
    start, end = loop
    margin = min(round(_MARGIN_S * content.sample_rate), end - start)
    before = margin if start == 0 else 0
    parts: list[Signal] = [Part(content, end - before, end)] if before else []
    parts.append(content)
    if end == content.frames:
        parts.append(Part(content, start, start + margin))
    return Unrolled(Chain(parts), before)


class Closed(Derived):
    """The result of an unrolled content, without what was put on, its loop closed.

    The last frames of the loop go over into those that come before its beginning, as samplers do it.
    """

    def __init__(self, made: Signal, before: int, frames: int, loop: tuple[int, int]) -> None:
        """``frames`` of ``made`` are kept, from ``before`` on; ``loop`` counts from there."""
        super().__init__(made)
        self._kept = frames
        self._before = before
        self._start, self._end = loop
        wanted = round(_FADE_S * made.sample_rate)
        self._fade = min(wanted, self._start + before, (self._end - self._start) // 4)

    @property
    def frames(self) -> int:
        return self._kept

    def read(self, start: int, stop: int) -> npt.NDArray[np.float32]:
        out = self._signal.read(self._before + start, self._before + stop)
        begin, end = max(start, self._end - self._fade), min(stop, self._end)
        if begin >= end:
            return out
        back = self._end - self._start
        weight = (np.arange(begin, end) - (self._end - self._fade) + 1) / (self._fade + 1)
        other = self._signal.read(self._before + begin - back, self._before + end - back)
        result = out.copy()
        place = slice(begin - start, end - start)
        result[:, place] += weight.astype(np.float32) * (other - result[:, place])
        return result
