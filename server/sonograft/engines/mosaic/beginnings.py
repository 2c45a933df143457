"""The moments of a sound in which something begins: with an attack, or softly, as bowed and blown notes do."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy.ndimage import maximum_filter1d, uniform_filter1d

_FAINT_DB = -50.0
"""An attack so far below the loudest moment is none."""
_NEAR, _FAR = 2, 8
"""Moments on either side: a soft beginning is the highest of the near ones, and above the mean of the far ones."""
_ABOVE_MEAN, _OF_STRONG, _STRONGEST = 1.5, 0.15, 98
"""How far: so many times the mean, and so much of what is strong, which is this percentile."""

Samples = npt.NDArray[np.float32]


def beginnings(
    sudden: tuple[npt.NDArray[np.int64], Samples], onset: Samples, level_db: Samples, hop: int
) -> tuple[Samples, npt.NDArray[np.int32]]:
    """Per moment of ``hop`` frames: how strongly something begins, 0 to 1, and the frame of an attack or -1.

    ``sudden`` are the frames of attacks, in order, and their strengths; ``onset [moments]`` are rises of the spectrum.
    """
    begins, attack = np.zeros(len(onset), np.float32), np.full(len(onset), -1, np.int32)
    for frame, strength in zip(*sudden, strict=True):
        moment = int(frame) // hop
        if strength > begins[moment] and level_db[moment : moment + 2].max() > _FAINT_DB:
            begins[moment], attack[moment] = strength, frame
    strong = max(float(np.percentile(onset, _STRONGEST)), 1e-6)
    highest = onset == maximum_filter1d(onset, 2 * _NEAR + 1)
    clear = onset > np.maximum(_ABOVE_MEAN * uniform_filter1d(onset, 2 * _FAR + 1), _OF_STRONG * strong)
    alone = maximum_filter1d(begins, 2 * _NEAR + 1) == 0
    soft = highest & clear & alone & (level_db > _FAINT_DB)
    begins[soft] = np.minimum(onset[soft] / strong, 1.0)
    return begins, attack
