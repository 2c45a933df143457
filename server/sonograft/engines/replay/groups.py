"""Hits that are alike: mostly one group for each drum of a kit, and one for each of their combinations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sonograft.engines.replay import likeness
from sonograft.engines.replay.hits import Hit

ALIKE_DB = 5.5
"""Between hits of the same drum on average, at most."""
_MOST = 300
"""Hits that are compared each with each; others go where they fit best."""
_DEEP_DB = 65.0
"""Below the loudest hit of all nothing is compared."""
_FLOOR_TRUST = 0.3
"""That something is not to be heard is known, too."""
_LEAST_WEIGHT = 1e-3
_USUAL_DB = 3.0
"""How much louder or softer than ever heard a drum may be taken to be."""

Values = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Group:
    """What hits that are alike have in common."""

    hits: npt.NDArray[np.int_]
    """Their places among all."""
    shape: Values
    """Power, ``[PARTS * BANDS]``, the sum is 1."""
    trust: Values
    """How far each of them is to be trusted, 0 to 1."""
    levels_db: tuple[float, float, float]
    """The lowest, the usual and the highest."""

    @property
    def level_db(self) -> float:
        return self.levels_db[1]

    def at(self, level_db: float) -> Values:
        """Its power at that level."""
        return np.asarray(self.shape * 10 ** (level_db / 10))

    def could_be_at(self, level_db: float) -> bool:
        return self.levels_db[0] - _USUAL_DB < level_db < self.levels_db[2] + _USUAL_DB


class Heard:
    """All hits of a sound, as tables ``[hits, PARTS * BANDS]``."""

    def __init__(self, hits: Sequence[Hit]) -> None:
        self.power = np.stack([hit.power.ravel() for hit in hits]).astype(np.float64)
        self.levels_db = 10 * np.log10(self.power.sum(1))
        self.deepest = float(10 ** ((self.levels_db.max() - _DEEP_DB) / 10))
        """Power below which nothing is compared."""
        trust = np.stack([hit.trust.ravel() for hit in hits]).astype(np.float64)
        faint = self.power <= likeness.floor(self.power, self.deepest)
        self._trust = np.where(faint, np.maximum(trust, _FLOOR_TRUST), trust)

    def groups(self) -> list[Group]:
        count = len(self.power)
        some = np.unique(np.linspace(0, count - 1, min(count, _MOST)).astype(int))
        levels = likeness.decibels(self.power, self.deepest)
        found = [self._group(some[each]) for each in likeness.gathered(levels[some], self._trust[some], ALIKE_DB)]
        others = np.setdiff1d(np.arange(count), some)
        if not len(others):
            return found
        middles = likeness.decibels(np.stack([group.shape for group in found]))
        trusts = np.stack([group.trust for group in found])
        nearest = likeness.distances(levels[others], middles, self._trust[others], trusts).argmin(1)
        return [self._group(np.append(group.hits, others[nearest == n])) for n, group in enumerate(found)]

    def _group(self, hits: npt.NDArray[np.int_]) -> Group:
        weight = self._trust[hits] + _LEAST_WEIGHT
        shapes = self.power[hits] / self.power[hits].sum(1, keepdims=True)
        shape = (shapes * weight).sum(0) / weight.sum(0)
        low, usual, high = np.quantile(self.levels_db[hits], (0, 0.5, 1))
        levels_db = (float(low), float(usual), float(high))
        return Group(np.sort(hits), shape / shape.sum(), self._trust[hits].max(0), levels_db)
