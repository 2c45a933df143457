"""A result in pieces that outlive a crash."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

from sonograft.audio.chain import Chain
from sonograft.audio.clip import BLOCK, Signal
from sonograft.audio.spool import Spool
from sonograft.engines.kept import Finished

_PIECE = 8 * BLOCK
"""Frames; in whole blocks, by which signals are computed."""
_END_FADE_S = 0.005


def steps(content: Signal) -> int:
    """How often ``step`` is called for ``content``."""
    return -(-content.frames // BLOCK)


def written(made: Signal, content: Signal, strength: float, folder: Path, step: Callable[[], None]) -> Signal:
    """``made``, so far towards it from ``content`` as ``strength`` goes, computed and kept in ``folder``.

    The very ends stay the content's own: what is cut off in the middle of a sound would click in another. ``step`` is
    called after each block, where it may raise.
    """
    finished = Finished(folder, content.channels, content.sample_rate)

    def blended(start: int, stop: int) -> npt.NDArray[np.float32]:
        share = np.float32(strength) * _within(start, stop, content)
        return np.asarray(share * made.read(start, stop) + (1 - share) * content.read(start, stop))

    done = []
    for number, first in enumerate(range(0, content.frames, _PIECE)):
        last = min(first + _PIECE, content.frames)
        piece = finished.find(f"piece-{number}", last - first)
        missing = [] if piece else [blended(*ends) for ends in _stepping(first, last, step)]
        done.append(piece or finished.keep(f"piece-{number}", np.concatenate(missing, axis=1)))
    return Chain(done)


def computed(made: Signal, path: Path, step: Callable[[], None]) -> Signal:
    """``made`` in a file at ``path``, for what is read more than once. ``step`` is as above."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with Spool.writing(path, made.channels, made.sample_rate, expected=made.frames) as writer:
        for start, stop in _stepping(0, made.frames, step):
            writer.write(made.read(start, stop))
    return writer.spool


def _stepping(start: int, stop: int, step: Callable[[], None]) -> Iterator[tuple[int, int]]:
    """The blocks between two frames; ``step`` is called when each of them is done."""
    for first in range(start, stop, BLOCK):
        yield first, min(first + BLOCK, stop)
        step()


def _within(start: int, stop: int, content: Signal) -> npt.NDArray[np.float32]:
    """How far the frames ``start`` to ``stop`` lie from the ends of ``content``: 0 there, 1 beyond a short fade."""
    fade = max(min(round(_END_FADE_S * content.sample_rate), content.frames // 2), 1)
    frames = np.arange(start, stop)
    return np.clip(np.minimum(frames, content.frames - 1 - frames) / fade, 0, 1).astype(np.float32)
