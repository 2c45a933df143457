"""How loud a result is to be: as the content, but moving as the style moves.

A brush on a snare hardly falls between its strokes, a dry kit falls by thirty decibels. If the grains of the one were
held at the level of the other, neither would be heard. So the content's levels, below the highest around them, are
moved to the style's distribution; the highest, phrase by phrase, stay.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy.ndimage import maximum_filter1d

from sonograft.audio.clip import Signal
from sonograft.audio.lazy import Derived

_AROUND_S = 1.0
"""On either side: where the highest level is looked for."""
_AUDIBLE_DB = -60.0
"""Below the loudest of a sound: what is fainter says nothing of how it moves."""
_LOWERED_DB, _LIFTED_DB = -30.0, 3.0
"""How far a level is moved at most. A beat that is lifted to a pad between its hits is none any longer."""
_KNOTS = 65

Values = npt.NDArray[np.float32]


def moved_db(content_db: Values, styles_db: list[Values], per_second: float) -> Values:
    """By how many dB each moment of the content is to be louder to move as the styles do: ``[moments]``.

    Levels are ``[moments]``, ``per_second`` of them a second, 0 dB the loudest of each sound. Quantile by quantile.
    """
    around = 2 * round(_AROUND_S * per_second) + 1
    own = _below(content_db, around)
    audible = content_db > _AUDIBLE_DB
    theirs = np.concatenate([_below(level, around)[level > _AUDIBLE_DB] for level in styles_db])
    if not audible.any() or not len(theirs):
        return np.zeros_like(content_db)
    steps = np.linspace(0, 1, _KNOTS)
    knots = np.quantile(own[audible], steps) + np.arange(_KNOTS) * 1e-6  # strictly rising
    wanted = np.interp(own, knots, np.quantile(theirs, steps))
    return np.clip(wanted - own, _LOWERED_DB, _LIFTED_DB).astype(np.float32)


def _below(level_db: Values, around: int) -> Values:
    return level_db - maximum_filter1d(level_db, around)


class Shaped(Derived):
    """A sound with a gain that moves: a value in dB for each moment of ``hop`` frames, straight lines between them."""

    def __init__(self, signal: Signal, gains_db: Values, hop: int) -> None:
        super().__init__(signal)
        self._gains_db = gains_db
        self._middles = (np.arange(len(gains_db)) + 0.5) * hop

    def read(self, start: int, stop: int) -> npt.NDArray[np.float32]:
        frames = np.arange(start, stop)
        gains = 10 ** (np.interp(frames, self._middles, self._gains_db) / 20)
        return self._signal.read(start, stop) * gains.astype(np.float32)
