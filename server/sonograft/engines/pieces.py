"""A result in pieces that outlive a crash."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np

from sonograft.audio.chain import Chain
from sonograft.audio.clip import Signal
from sonograft.engines.kept import Finished

_PIECE_S = 10.0


def count(content: Signal) -> int:
    """How many pieces ``content`` has."""
    return len(_pieces(content))


def written(made: Signal, content: Signal, strength: float, folder: Path, step: Callable[[], None]) -> Signal:
    """``made``, so far towards it from ``content`` as ``strength`` goes, computed and kept in ``folder``.

    ``step`` is called after each piece, where it may raise.
    """
    finished = Finished(folder, content.channels, content.sample_rate)
    done = []
    for number, (start, stop) in enumerate(_pieces(content)):
        piece = finished.find(f"piece-{number}", stop - start)
        if piece is None:
            towards = np.float32(strength) * made.read(start, stop)
            piece = finished.keep(f"piece-{number}", towards + np.float32(1 - strength) * content.read(start, stop))
        done.append(piece)
        step()
    return Chain(done)


def _pieces(signal: Signal) -> list[tuple[int, int]]:
    size = round(_PIECE_S * signal.sample_rate)
    return [(start, min(start + size, signal.frames)) for start in range(0, signal.frames, size)]
