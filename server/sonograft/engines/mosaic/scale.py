"""Content and styles brought to one scale: what of the style stands for what of the content, at which pitch.

The brightest of the content is to be played by the brightest of the style, not by what is as bright: timbre and level
are compared by their place among their own (their quantile, after which the content is moved to the style's
distribution). Pitches, and whether something begins, are compared as they are.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from scipy.fft import dct
from scipy.ndimage import uniform_filter1d

from sonograft.engines.mosaic.listening import BANDS_PER_OCTAVE, Heard

_CEPSTRA, _BROAD = 13, 4
"""Of a moment; and those that say how bright and how hollow the phrase around it is."""
_PHRASE = 21
"""Moments, half a second."""
CHROMA, _REGISTER = 5.0, 8.0
_LOWEST, _OCTAVES = 36, 6
"""MIDI number of the lowest register, and how many there are, an octave each."""
_TIMBRE, _COLOUR, _LEVEL, _BEGINS = 1.0, 0.5, 0.5, 15.0
"""What squared differences weigh: of chroma as vectors as long as a moment is tonal, of registers as vectors as long as
its pitch is sure, of timbre (mean over its cepstra)
and of the colour of the phrase in units of the style's spread, of level in units of 6 dB, of how strongly something
begins (at full tightness)."""
_LEAST_SPREAD, _MOVED = 5.0, 4
"""That cepstra count as having; and so many semitones that their spread is at least what moving a grain that far does
to them: a style of one note has next to none of its own, and would not follow a melody."""
_UNPITCHED = 2.0
"""What each semitone costs by which a grain is moved for a content without pitch."""
_USABLE_DB = -50.0
"""Below the loudest of a sound: what is fainter is no grain, and no measure."""
_KNOTS = 65

Values = npt.NDArray[np.float32]


class Scale:
    """Features whose squared distances say how unlike a moment of the content and one of a style are.

    Rows are ``[distance in pitch, cepstra, colour, level, beginning, register, chroma]``; the last twelve are chroma.
    The first is not a difference: its product is the cost of moving a grain for a content without pitch, see
    ``penalty``.
    """

    def __init__(self, content: Heard, styles: Sequence[Heard], tightness: float, pitch_follow: int) -> None:
        """``tightness``, 0 to 1, says how much it counts when something begins; styles may be transposed by up to
        ``pitch_follow`` semitones."""
        self._content = content
        self._begins = math.sqrt(_BEGINS * tightness)
        reach = min(pitch_follow, _MOVED)
        lower, reference, higher = (
            np.concatenate([_qualities(heard, semitones)[usable(heard)] for heard in styles])
            for semitones in (-reach, 0, reach)
        )
        self._knots = np.quantile(reference, np.linspace(0, 1, _KNOTS), axis=0)
        moved = np.sqrt((np.square(higher - reference).mean(0) + np.square(lower - reference).mean(0)) / 2)
        spread = np.maximum(np.hypot(reference.std(0), _LEAST_SPREAD), moved)
        weights = np.repeat([_TIMBRE / _CEPSTRA, _COLOUR / _BROAD], [_CEPSTRA, _BROAD])
        self._scales = np.append(np.sqrt(weights) / spread[:-1], np.sqrt(_LEVEL) / 6)

    def query(self) -> Values:
        """The features of the content's moments, ``[moments, dimensions]``."""
        heard = self._content
        moved = _moved(_qualities(heard, 0), usable(heard), self._knots)
        return self._features(-0.5 * _UNPITCHED * (1 - heard.tonal), moved, heard, 0)

    def states(self, heard: Heard, semitones: int) -> Values:
        """The features of a style's moments, played so many ``semitones`` higher: ``[moments, dimensions]``."""
        apart = np.full(len(heard), abs(semitones), np.float32)
        return self._features(apart, _qualities(heard, semitones), heard, semitones)

    @property
    def dimensions(self) -> int:
        return 1 + len(self._scales) + 1 + _OCTAVES + 12

    @staticmethod
    def penalty(semitones: int) -> float:
        """What takes the square of the first feature of ``states`` out of squared distances again."""
        return -float(semitones**2)

    def _features(self, first: Values, qualities: Values, heard: Heard, semitones: int) -> Values:
        chroma = math.sqrt(CHROMA) * sounding(heard)
        register = math.sqrt(_REGISTER) * _register(heard, semitones)
        parts = (first, qualities * self._scales, self._begins * heard.begins, register, np.roll(chroma, semitones, 1))
        return np.column_stack(parts).astype(np.float32)


def sounding(heard: Heard) -> Values:
    """Chroma as long as each moment is tonal, ``[moments, 12]``."""
    return heard.tonal[:, None] * heard.chroma


def _register(heard: Heard, semitones: int) -> Values:
    """In which octave its tone would be so many ``semitones`` higher: ``[moments, _OCTAVES]``."""
    place = np.clip((heard.height + semitones - _LOWEST) / 12, 0, _OCTAVES - 1)
    near = np.clip(1 - np.abs(place[:, None] - np.arange(_OCTAVES)), 0, 1)
    return np.asarray(heard.single[:, None] * np.sqrt(near))


def usable(heard: Heard) -> npt.NDArray[np.bool_]:
    return np.asarray(heard.level_db > heard.level_db.max() + _USABLE_DB)


def _qualities(heard: Heard, semitones: int) -> Values:
    """Cepstra, colour and level of what would sound so many ``semitones`` higher: ``[moments, 18]``."""
    count = heard.bands_db.shape[1]
    bands = np.clip(np.arange(count) - round(semitones * BANDS_PER_OCTAVE / 12), 0, count - 1)
    table = np.zeros((count, _CEPSTRA), np.float32)
    np.add.at(table, bands, dct(np.eye(count), axis=1, norm="ortho")[:, 1 : _CEPSTRA + 1].astype(np.float32))
    cepstra = heard.bands_db @ table
    return np.column_stack([cepstra, uniform_filter1d(cepstra[:, :_BROAD], _PHRASE, axis=0), heard.level_db])


def _moved(qualities: Values, audible: npt.NDArray[np.bool_], knots: npt.NDArray[np.float64]) -> Values:
    """``qualities`` of the content with the distribution of the style's: quantile for quantile, of what is audible."""
    moved = np.empty_like(qualities)
    steps = np.linspace(0, 1, _KNOTS)
    for column in range(qualities.shape[1]):
        own = np.quantile(qualities[audible, column], steps)
        own += np.arange(_KNOTS) * 1e-6  # strictly rising
        moved[:, column] = np.interp(qualities[:, column], own, knots[:, column])
    return moved
