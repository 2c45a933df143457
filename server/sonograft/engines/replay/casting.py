"""Which of the style's samples plays which note or hit of the content."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.optimize import linear_sum_assignment

from sonograft.engines.replay import likeness
from sonograft.engines.replay.kinds import Kind
from sonograft.engines.replay.library import Sample

_PER_SEMITONE, _PER_LENGTH, _PER_DIRT, _PER_DB, _PER_USE = 0.5, 3.0, 0.7, 1 / 12, 1.4
"""What counts against a sample: distance in pitch, how often it has to be doubled to be long enough, and to be all that
sounds at its time, distance in level; and having been played just now, at full variety."""
_SHORTEST_S, _LEAST_CLEAN = 0.02, 0.02
_FORGETS = 0.6
"""How much of having been played remains from one note to the next."""
_PER_LOUDER, _PER_RARER_DB, _PER_SHARED_DB = 0.2, 1.0, 1.0
"""What counts against a drum of the style, beside the dB by which its sound differs: each dB by which it is louder or
softer among its own; each halving of how common it is among its own, after the first; and each drum that it plays for
already."""
_RARER, _EXTRA_TURNS = 1.0, 2
_LEAST_TRUST = 0.05
_PER_REPEAT_DB = 1.0
"""What counts against a hit that was played just now, at full variety."""

Values = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Strike:
    """A drum that is to be struck."""

    kind: Kind
    level_db: float


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


def cast_hits(strikes: Sequence[Strike], samples: Sequence[Sample], variety: float) -> list[int]:
    """For each strike the index of its sample.

    Drums are cast first: each kind of the content's is played by one of the style's, the one that sounds most like it,
    beside the others of its kit, too; is as loud, and as common; and if possible by one that plays nothing else (an
    assignment problem, Kuhn 1955). Its samples then play what is as loud among its own as they are among theirs.
    """
    if not strikes:
        return []
    ours, theirs = _distinct([strike.kind for strike in strikes]), _distinct([sample.kind for sample in samples])
    plays = dict(zip(ours, (theirs[place] for place in _assigned(_drum_costs(ours, theirs))), strict=True))
    members = {kind: [i for i, sample in enumerate(samples) if sample.kind is kind] for kind in theirs}
    usual = {kind: float(np.median([strike.level_db for strike in strikes if strike.kind is kind])) for kind in ours}
    played = np.zeros(len(samples))
    cast = []
    for strike in strikes:
        able = members[plays[strike.kind]]
        level = np.array([samples[index].level_db for index in able])
        cost = np.abs(strike.level_db - usual[strike.kind] - level + np.median(level))
        cast.append(able[int((cost + _PER_REPEAT_DB * variety * played[able]).argmin())])
        played[able] *= _FORGETS
        played[cast[-1]] += 1
    return cast


def _distinct(kinds: Sequence[Kind | None]) -> list[Kind]:
    return list(dict.fromkeys(kind for kind in kinds if kind is not None))


def _drum_costs(ours: Sequence[Kind], theirs: Sequence[Kind]) -> Values:
    """What counts against each of ``theirs`` for each of ``ours``, in dB: ``[ours, theirs]``."""
    one, other = _Drums(ours), _Drums(theirs)
    cost = 0.5 * likeness.distances(one.shapes, other.shapes, one.trust, other.trust)
    cost += 0.5 * likeness.distances(one.among, other.among, one.trust, other.trust)
    cost += _PER_LOUDER * np.abs(np.subtract.outer(one.levels_db, other.levels_db))
    rarer = np.subtract.outer(one.octaves, other.octaves)
    return np.asarray(cost + _PER_RARER_DB * np.maximum(rarer - _RARER, 0))


class _Drums:
    """The drums of a kit as tables."""

    def __init__(self, kinds: Sequence[Kind]) -> None:
        self.shapes = likeness.decibels(np.stack([kind.shape for kind in kinds]))
        self.shapes -= self.shapes.mean(1, keepdims=True)
        self.among = self.shapes - np.average(self.shapes, 0, [kind.count**0.5 for kind in kinds])
        """Around what is usual in the kit."""
        self.trust = np.stack([kind.trust for kind in kinds]) + _LEAST_TRUST
        levels = np.array([kind.level_db for kind in kinds])
        self.levels_db = levels - levels.max()
        self.octaves = np.log2([kind.share for kind in kinds])
        """How common they are; one more is twice as often."""


def _assigned(cost: Values) -> list[int]:
    """For each row a column: the cheapest of all ways, where a column costs ``_PER_SHARED_DB`` more each time."""
    times = math.ceil(cost.shape[0] / cost.shape[1]) + _EXTRA_TURNS
    several = np.concatenate([cost + _PER_SHARED_DB * turn for turn in range(times)], 1)
    return [int(column) % cost.shape[1] for column in linear_sum_assignment(several)[1]]
