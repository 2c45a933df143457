"""Which of the style's samples plays which note or hit of the content."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sonograft.engines.replay.library import Sample

_PER_SEMITONE, _PER_LENGTH, _PER_DIRT, _PER_DB, _PER_USE = 0.5, 3.0, 0.7, 1 / 12, 1.4
"""What counts against a sample: distance in pitch, how often it has to be doubled to be long enough, and to be all that
sounds at its time, distance in level; and having been played just now, at full variety."""
_SHORTEST_S, _LEAST_CLEAN = 0.02, 0.02
_FORGETS = 0.6
"""How much of having been played remains from one note to the next."""
_RAW = 0.15
"""Weight of the plain difference of two kinds of hits beside that of their places among the others."""
_FEW_HITS = 4

Values = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Part:
    """A note that is to be played."""

    pitch: float
    seconds: float
    level_db: float


def cast_notes(parts: Sequence[Part], samples: Sequence[Sample], sample_rate: int, variety: float) -> list[int]:
    """For each part the index of its sample. Levels are compared by what is usual in either."""
    if not parts:
        return []
    pitch, held, clean, level = (
        np.array([get(sample) for sample in samples], np.float64)
        for get in (lambda s: s.pitch, lambda s: s.held / sample_rate, lambda s: s.clean, lambda s: s.level_db)
    )
    dirt = -np.log2(np.maximum(clean, _LEAST_CLEAN))
    level = level - np.median(level)
    usual = float(np.median([part.level_db for part in parts]))
    played = np.zeros(len(samples))
    cast = []
    for part in parts:
        longer = np.log2(np.maximum(part.seconds / np.maximum(held, _SHORTEST_S), 1))
        cost = _PER_SEMITONE * np.abs(part.pitch - pitch) + _PER_LENGTH * longer + _PER_DIRT * dirt
        cost += _PER_DB * np.abs(part.level_db - usual - level) + _PER_USE * variety * played
        cast.append(int(cost.argmin()))
        played *= _FORGETS
        played[cast[-1]] += 1
    return cast


def cast_hits(kinds: Sequence[Values], samples: Sequence[Sample], variety: float) -> list[int]:
    """For each hit the index of its sample.

    The deepest of the content is played by the deepest of the style: kinds are compared by their place among their own.
    """
    if not kinds:
        return []
    ours, theirs = np.array(kinds), np.array([sample.kind for sample in samples])
    cost = _RAW * _distances(ours, theirs) + _distances(_placed(ours), _placed(theirs))
    played = np.zeros(len(samples))
    cast = []
    for row in cost:
        cast.append(int((row + variety * played).argmin()))
        played *= _FORGETS
        played[cast[-1]] += 0.2 * float(row.std())
    return cast


def _placed(kinds: Values) -> Values:
    """``kinds`` around their mean, in units of their spread, where there are enough to have one."""
    if len(kinds) < _FEW_HITS:
        return kinds - kinds.mean(0)
    spread = kinds.std(0)
    return 10 * (kinds - kinds.mean(0)) / np.maximum(spread, 0.3 * spread.max() + 1e-9)


def _distances(ours: Values, theirs: Values) -> Values:
    """Root mean squares of the differences, ``[ours, theirs]``."""
    return np.sqrt(((ours[:, None] - theirs[None]) ** 2).mean(-1))
