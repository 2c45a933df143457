"""How much struck sounds are alike, whatever their level; and which of many are the same sound."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform

_RANGE_DB = 45.0
"""Below the loudest place of a sound nothing of it is compared."""
_LEAST_TRUST = 1e-6

Values = npt.NDArray[np.float64]
Places = npt.NDArray[np.int_]


def floor(power: Values, deepest: float = 0.0) -> Values:
    """The power below which nothing of each row of ``power [.., places]`` is compared, at least ``deepest``."""
    return np.asarray(np.maximum(power.max(-1, keepdims=True) * 10 ** (-_RANGE_DB / 10), deepest))


def decibels(power: Values, deepest: float = 0.0) -> Values:
    """Levels of ``power``, down to its floor."""
    return np.asarray(10 * np.log10(np.maximum(power, floor(power, deepest))))


def distances(ours: Values, theirs: Values, our_trust: Values, their_trust: Values) -> Values:
    """Root mean squares of the differences around their means, ``[ours, theirs]``, of levels ``[.., places]`` in dB.

    A place counts as far as both are to be trusted there, 0 to 1.
    """
    rows = [_from_one(one, theirs, np.sqrt(trust * their_trust)) for one, trust in zip(ours, our_trust, strict=True)]
    return np.stack(rows)


def _from_one(one: Values, many: Values, weights: Values) -> Values:
    weights = (weights + _LEAST_TRUST) / (weights + _LEAST_TRUST).sum(1, keepdims=True)
    apart = one - many
    apart = apart - (weights * apart).sum(1, keepdims=True)
    return np.asarray(np.sqrt((weights * apart**2).sum(1)))


def gathered(levels: Values, trust: Values, most_db: float) -> list[Places]:
    """Those of ``levels [sounds, places]`` that are at most so far apart on average: average linkage."""
    if len(levels) < 2:
        return [np.arange(len(levels))]
    apart = distances(levels, levels, trust, trust)
    np.fill_diagonal(apart, 0)
    tree = linkage(squareform((apart + apart.T) / 2, checks=False), "average")
    numbers = fcluster(tree, most_db, "distance")
    return [np.flatnonzero(numbers == number) for number in np.unique(numbers)]
