"""A result in pieces that outlive a crash."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt

from sonograft.audio.chain import Chain
from sonograft.audio.clip import Signal
from sonograft.engines.kept import Finished

_PIECE_S = 10.0
_END_FADE_S = 0.005


def count(content: Signal) -> int:
    """How many pieces ``content`` has."""
    return len(_pieces(content))


def written(made: Signal, content: Signal, strength: float, folder: Path, step: Callable[[], None]) -> Signal:
    """``made``, so far towards it from ``content`` as ``strength`` goes, computed and kept in ``folder``.

    The very ends stay the content's own: what is cut off in the middle of a sound would click in another. ``step`` is
    called after each piece, where it may raise.
    """
    finished = Finished(folder, content.channels, content.sample_rate)
    done = []
    for number, (start, stop) in enumerate(_pieces(content)):
        piece = finished.find(f"piece-{number}", stop - start)
        if piece is None:
            share = np.float32(strength) * _within(start, stop, content)
            piece = finished.keep(
                f"piece-{number}", share * made.read(start, stop) + (1 - share) * content.read(start, stop)
            )
        done.append(piece)
        step()
    return Chain(done)


def _within(start: int, stop: int, content: Signal) -> npt.NDArray[np.float32]:
    """How far the frames ``start`` to ``stop`` lie from the ends of ``content``: 0 there, 1 beyond a short fade."""
    fade = max(min(round(_END_FADE_S * content.sample_rate), content.frames // 2), 1)
    frames = np.arange(start, stop)
    return np.clip(np.minimum(frames, content.frames - 1 - frames) / fade, 0, 1).astype(np.float32)


def _pieces(signal: Signal) -> list[tuple[int, int]]:
    size = round(_PIECE_S * signal.sample_rate)
    return [(start, min(start + size, signal.frames)) for start in range(0, signal.frames, size)]
