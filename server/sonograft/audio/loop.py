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

    The last frames of the loop go over into those that come before its beginning, as samplers do it, so that the first
    follows upon the last. Where the sound goes on after the loop, that begins as the loop does and comes back to
    itself, so that it follows upon the last frame, too.
    """

    def __init__(self, made: Signal, before: int, frames: int, loop: tuple[int, int]) -> None:
        """``frames`` of ``made`` are kept, from ``before`` on; ``loop`` counts from there."""
        super().__init__(made)
        self._kept = frames
        self._before = before
        start, end = loop
        self._length = end - start
        longest = min(round(_FADE_S * made.sample_rate), self._length // 4)
        closing = min(longest, start + before)
        opening = min(longest, frames - end) if closing else 0
        self._begin, self._end, self._last = end - closing, end, end + opening

    @property
    def frames(self) -> int:
        return self._kept

    def read(self, start: int, stop: int) -> npt.NDArray[np.float32]:
        out = self._signal.read(self._before + start, self._before + stop)
        begin, last = max(start, self._begin), min(stop, self._last)
        if begin >= last:
            return out
        first = self._before - self._length
        other = self._signal.read(first + begin, first + last)
        result = out.copy()
        place = result[:, begin - start : last - start]
        place += self._weight(begin, last) * (other - place)
        return result

    def _weight(self, begin: int, last: int) -> npt.NDArray[np.float32]:
        """Of what lies a loop earlier: up to all at the loop's last frame, down to nothing behind it."""
        frame = np.arange(begin, last)
        closing = (frame - self._begin + 1) / max(self._end - self._begin, 1)
        opening = (self._last - frame) / (self._last - self._end + 1)
        return np.where(frame < self._end, closing, opening).astype(np.float32)
