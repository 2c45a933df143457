"""Which groups of hits are two drums struck at once.

A combination is known by a drum that is struck alone, too: wherever that drum is loud, the two differ by one gain, and
that makes it as loud as this drum can be. What lies above it is the other drum.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sonograft.engines.replay import likeness
from sonograft.engines.replay.groups import ALIKE_DB, Group

_CORE_DB, _CORE_PLACES, _CORE_TRUST = 18.0, 5, 0.3
"""What of a drum has to be found in a combination: all that is so far below its loudest, in so many places at least."""
_GAINS, _SPREAD_DB, _SPREAD_FAINT_DB = (0.2, 0.8), 5.0, 6.0
"""Between these quantiles its gains may differ by so much; more where the drum is ``_FAINT_DB`` below the whole."""
_FAINT_DB = 12.0
_UP_DB = 1.0
"""How far above the lower quantile the gain is: whatever else is there makes gains higher, never lower."""
_RARER = 4
"""Times that a combination may be more frequent than a drum that it is known by."""
_RULES, _LEAVES = 0.5, 0.3
"""Share of the power at one place from which on a drum rules there, and up to which it leaves it to others."""
_MINE, _OTHERS = 0.15, 0.3
"""Shares of what can be heard that a drum has to rule, and to leave."""
_OTHERS_IF_STRONG, _STRONG = 0.12, 0.3
"""It may leave so much less where that holds so much of the power: a bass drum lies in few bands."""
_DIFFERS_DB = 8.0
"""How different the other has to be from the drum."""
_LEAST_LEFT = 0.03
"""Of the power at a place is always left to the other."""

Values = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Combination:
    """``drum`` and ``other`` at once."""

    drum: Group
    level_db: float
    """How loud the drum is in it."""
    other: Group

    def share(self, power: Values, louder_db: float) -> Values:
        """What of ``power`` is the drum, where all of it is so much louder than usual."""
        return _share(self.drum, self.level_db + louder_db, power)


@dataclass(frozen=True)
class _Inside:
    """A drum that is in a group."""

    drum: Group
    level_db: float
    rules: float
    """Share of what can be heard of the group."""


def combinations(groups: Sequence[Group], deepest: float) -> dict[Group, Combination]:
    """Those of ``groups`` that are combinations. Nothing is to be heard below the power ``deepest``."""
    found = {group: [one for drum in groups if (one := _inside(group, drum, deepest))] for group in groups}
    # Two groups that are in each other are variants of one drum.
    inside = {
        group: [one for one in ones if all(back.drum is not group for back in found[one.drum])]
        for group, ones in found.items()
    }
    made: dict[Group, Combination] = {}
    needed: set[Group] = set()
    for group in sorted(groups, key=lambda group: len(inside[group])):
        able = [one for one in inside[group] if one.drum not in made]
        if group in needed or not able:
            continue
        best = max(able, key=lambda one: one.rules)
        rest = _rest(group, best)
        if _distance(rest, best.drum) < _DIFFERS_DB:
            continue
        known = _known(rest, [one for one in groups if one not in made and one not in (group, best.drum)])
        made[group] = Combination(best.drum, best.level_db, known or rest)
        needed |= {best.drum, known or rest}
    return made


def _inside(group: Group, drum: Group, deepest: float) -> _Inside | None:
    """``drum`` in ``group``, if it is in it."""
    if group is drum or _RARER * len(drum.hits) < len(group.hits):
        return None
    whole, trust = group.at(group.level_db), np.sqrt(group.trust * drum.trust)
    core = (drum.shape > drum.shape.max() * 10 ** (-_CORE_DB / 10)) & (trust > _CORE_TRUST)
    if core.sum() < _CORE_PLACES:
        return None
    low, high = np.quantile(10 * np.log10(whole[core] / drum.shape[core]), _GAINS)
    level_db = float(low + min(_UP_DB, (high - low) / 2))
    spread = _SPREAD_FAINT_DB if level_db < group.level_db - _FAINT_DB else _SPREAD_DB
    if high - low > spread or not drum.could_be_at(level_db):
        return None
    share = drum.at(level_db) / whole
    heard = trust * (whole > likeness.floor(whole, deepest))
    rules, leaves = (float((heard * there).sum() / heard.sum()) for there in (share > _RULES, share < _LEAVES))
    is_strong = whole[share < _LEAVES].sum() > _STRONG * whole.sum()
    enough = rules >= _MINE and leaves >= (_OTHERS_IF_STRONG if is_strong else _OTHERS)
    return _Inside(drum, level_db, rules) if enough else None


def _share(drum: Group, level_db: float, power: Values) -> Values:
    return np.asarray(np.minimum(drum.at(level_db) / power, 1 - _LEAST_LEFT))


def _rest(group: Group, inside: _Inside) -> Group:
    """What is in ``group`` beside what is ``inside``."""
    whole = group.at(group.level_db)
    left = 1 - _share(inside.drum, inside.level_db, whole)
    power = whole * left
    level_db = float(10 * np.log10(power.sum()))
    return Group(group.hits, power / power.sum(), group.trust * left, (level_db, level_db, level_db))


def _known(rest: Group, groups: Sequence[Group]) -> Group | None:
    """The one of ``groups`` that ``rest`` is, if it is one."""
    able = [(_distance(rest, group), place) for place, group in enumerate(groups) if group.could_be_at(rest.level_db)]
    distance, place = min(able, default=(ALIKE_DB, -1))
    return groups[place] if distance < ALIKE_DB else None


def _distance(one: Group, other: Group) -> float:
    ours, theirs = (likeness.decibels(group.shape)[None] for group in (one, other))
    return float(likeness.distances(ours, theirs, one.trust[None], other.trust[None])[0, 0])
