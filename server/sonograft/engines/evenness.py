"""The slow course of a content's level: taken away before sections are rendered, given back afterwards.

Every section is analysed at the operating level, so a quiet verse is played in the style as a loud chorus is, and comes
back as quiet. Between the sections' middles the gain goes evenly in decibels, so two that overlap see the same sound.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from sonograft.audio.blend import Part
from sonograft.audio.clip import Signal, blocks
from sonograft.engines.sections import Section
from sonograft.engines.spectrogram import OPERATING_RMS

_SILENT_DB = -70.0
"""Of a section, below the loudest: what is silence and is left as it is."""
_QUIETEST_DB = -40.0
"""A section below this is not raised any further than one at it."""


class Evenness:
    """The level of a content, and the width of its stereo image; it is read once for it."""

    def __init__(self, content: Signal, sections: Sequence[Section]) -> None:
        powers = np.array([_power(Part(content, section.start, section.stop)) for section in sections])
        levels = np.sqrt(np.maximum(powers.sum(1), 1e-30))
        self._silent = levels < levels.max() * 10 ** (_SILENT_DB / 20)
        quietest = levels.max() * 10 ** (_QUIETEST_DB / 20)
        self._middles = np.array([(section.start + section.stop) / 2 for section in sections])
        self._gains_log = np.log(OPERATING_RMS / np.maximum(levels, quietest))
        middle, side = powers.sum(0)
        self.image = (math.sqrt(middle / (middle + side)), math.sqrt(side / (middle + side)))
        """Amplitudes of middle and side, of all that there is."""

    def is_silent(self, section: Section) -> bool:
        return bool(self._silent[section.number])

    def gains(self, section: Section) -> npt.NDArray[np.float32]:
        """What brings the section's content to the operating level, ``[frames]``."""
        places = np.arange(section.start, section.stop)
        return np.exp(np.interp(places, self._middles, self._gains_log)).astype(np.float32)


def _power(signal: Signal) -> tuple[float, float]:
    """Mean squares of middle and side; their sum is that of all channels' samples."""
    middle = side = 0.0
    for block in blocks(signal):
        samples = block.astype(np.float64)
        middle += float(np.sum(samples.mean(0) ** 2))
        side += float(np.sum((0.5 * (samples[0] - samples[-1])) ** 2))
    return middle / signal.frames, side / signal.frames
