"""The drums of a sound: which are struck, and when."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sonograft.dsp.ringing import BANDS
from sonograft.engines.replay.combinations import combinations
from sonograft.engines.replay.groups import Group, Heard
from sonograft.engines.replay.hits import PARTS, Hit

_VARIES_DB = 3.0
"""How much louder or softer than usual a drum in a combination may be taken to be."""

Values = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Kind:
    """One drum; two of them are equal where they are the same object."""

    shape: Values
    """Its power by time and frequency, ``[PARTS * BANDS]``, the sum is 1."""
    trust: Values
    """How far each of them is to be trusted, 0 to 1."""
    level_db: float
    """What is usual for it."""
    count: int
    """How often it is struck."""
    share: float
    """Of all that is struck, 0 to 1."""


@dataclass(frozen=True, eq=False)
class Stroke:
    """One drum, struck once."""

    hit: int
    """Its place among the hits."""
    kind: Kind
    share: Values | None
    """Of the hit's power, ``[PARTS, BANDS]``; None: it was struck alone."""


def strokes(hits: Sequence[Hit]) -> list[Stroke]:
    """All that is struck in ``hits``, which are in order of time; each is one stroke, or two at once."""
    if not hits:
        return []
    found = sorted(_found(hits), key=lambda one: one[0])
    counts = Counter(drum for _, drum, _ in found)
    kinds = {
        drum: Kind(drum.shape, drum.trust, drum.level_db, count, count / len(found)) for drum, count in counts.items()
    }
    return [Stroke(hit, kinds[drum], share) for hit, drum, share in found]


def _found(hits: Sequence[Hit]) -> Iterator[tuple[int, Group, Values | None]]:
    """Each hit, a drum in it, and the share that this has of it."""
    heard = Heard(hits)
    groups = heard.groups()
    combined = combinations(groups, heard.deepest)
    for group in groups:
        both = combined.get(group)
        for hit in group.hits:
            if both is None:
                yield int(hit), group, None
                continue
            louder_db = float(np.clip(heard.levels_db[hit] - group.level_db, -_VARIES_DB, _VARIES_DB))
            share = both.share(heard.power[hit], louder_db).reshape(PARTS, BANDS)
            yield int(hit), both.drum, share
            yield int(hit), both.other, 1 - share
