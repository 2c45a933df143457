"""Content and styles brought to one scale: what of the style stands for what of the content, at which pitch.

The brightest of the content is to be played by the brightest of the style, not by what is as bright: every quality is
compared by its place among its own (its quantile). Pitches are compared as they are, but a grain may be played at
another pitch by its speed: each transposition of the style is one more style, faster and higher.
"""

from __future__ import annotations

import bisect
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.fft import dct

from sonograft.engines.mosaic.listening import BANDS_PER_OCTAVE, Heard

_CEPSTRA = 13
_TIMBRE, CHROMA, _LEVEL, _ONSET = 1.0, 5.0, 0.1, 0.5
"""What squared differences weigh: of timbre (mean over its cepstra) and onset in units of the style's spread, of chroma
as unit vectors, of level in units of 6 dB."""
_LEAST_SPREAD, _LEAST_RISE_DB = 8.0, 1.0
"""That cepstra and onsets count as having: a style of one note has next to none, and would never change its pitch."""
_PER_SEMITONE = 0.3
"""Cost of playing something at another pitch."""
_SHARE = 1.0
"""Cost of a style that is to be heard e times less."""
_USABLE_DB = -50.0
"""Below the loudest of a sound: what is fainter is no grain, and no measure."""
_FORBIDDEN = 1e6
_KNOTS = 65
_MOST_STATES = 120_000
"""Of longer styles those stretches are taken that come nearest to some moment of the content."""
_CHUNK, _PROBES = 43, 256
"""Moments of such a stretch, about a second, and moments of the content that it is compared with."""

Values = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Variant:
    """A stretch of a style at one transposition: a state for each moment that it passes."""

    style: int
    begin: int
    """Its first moment of the style."""
    semitones: int
    first: int
    """Its first state."""

    @property
    def speed(self) -> float:
        """Moments of the style that go by in one of the content."""
        return float(2 ** (self.semitones / 12))


@dataclass(frozen=True)
class Palette:
    """All that a moment of the content can be played by: the states."""

    variants: tuple[Variant, ...]
    features: Values
    """``[states, dimensions]``; the last twelve are chroma."""
    penalty: Values
    """What each costs beside its squared distance, ``[states]``."""
    ends: npt.NDArray[np.bool_]
    """After which the style does not go on, ``[states]``."""
    moments: npt.NDArray[np.int_]
    """The moment of the style that each is, all styles one after the other: ``[states]``."""

    def where(self, state: int) -> tuple[Variant, float]:
        """The variant of ``state``, and its moment of the style."""
        variant = self.variants[bisect.bisect_right(self.variants, state, key=lambda each: each.first) - 1]
        return variant, variant.begin + (state - variant.first) * variant.speed


class Scale:
    """Brings contents and styles to one scale, so that squared distances of features say how unlike two moments are."""

    def __init__(self, content: Heard, styles: Sequence[tuple[Heard, float]]) -> None:
        """``styles`` come with their shares."""
        self._content = content
        self._styles = styles
        self._plain = [_qualities(heard, 0) for heard, _ in styles]
        usable = [each[_usable(heard)] for each, (heard, _) in zip(self._plain, styles, strict=True)]
        reference = np.concatenate(usable)
        self._knots = np.quantile(reference, np.linspace(0, 1, _KNOTS), axis=0).astype(np.float64)
        self._scales = _scales(reference)

    def query(self) -> Values:
        """The features of the content's moments, ``[moments, dimensions]``."""
        moved = _moved(_qualities(self._content, 0), self._content.level_db, self._knots)
        return _features(moved * self._scales, self._content.chroma)

    def palette(self, query: Values, pitch_follow: int) -> Palette:
        """What there is to play with, transposed by up to ``pitch_follow`` semitones."""
        most = _MOST_STATES // (2 * pitch_follow + 1)
        total = sum(len(heard) for heard, _ in self._styles)
        built = _Building()
        before = 0
        for number, (heard, share) in enumerate(self._styles):
            stretches = self._stretches(number, query, max(most * len(heard) // total, _CHUNK))
            cost = np.where(_usable(heard), -_SHARE * np.log(max(share, 1e-3)), _FORBIDDEN)
            for semitones in range(-pitch_follow, pitch_follow + 1):
                qualities = (_qualities(heard, semitones) if semitones else self._plain[number]) * self._scales
                features = _features(qualities, np.roll(heard.chroma, semitones, 1))
                for begin, end in stretches:
                    variant = Variant(number, begin, semitones, built.states)
                    passed = np.rint(np.arange(begin, end - 0.5, variant.speed)).astype(int)
                    built.add(variant, features[passed], cost[passed] + _PER_SEMITONE * abs(semitones), before + passed)
            before += len(heard)
        return built.palette()

    def _stretches(self, number: int, query: Values, most: int) -> list[tuple[int, int]]:
        """From where to where the style called ``number`` is used: all of it, or ``most`` moments.

        In turn each probe of the content gets the next stretch that has a moment like it.
        """
        plain = self._plain[number] * self._scales
        if len(plain) <= most:
            return [(0, len(plain))]
        probes = query[:: max(len(query) // _PROBES, 1), : plain.shape[1]]
        apart = (probes**2).sum(1)[:, None] - 2 * probes @ plain.T + (plain**2).sum(1)
        apart[:, ~_usable(self._styles[number][0])] = _FORBIDDEN
        starts = np.arange(0, len(plain), _CHUNK)
        nearest = np.minimum.reduceat(apart, starts, axis=1)
        rank = nearest.argsort(1).argsort(1).min(0)
        chosen = np.sort(np.argsort(rank, kind="stable")[: max(most // _CHUNK, 1)])
        runs = np.split(chosen, np.flatnonzero(np.diff(chosen) > 1) + 1)
        return [(int(run[0]) * _CHUNK, min(int(run[-1] + 1) * _CHUNK, len(plain))) for run in runs]


class _Building:
    """A palette that grows."""

    def __init__(self) -> None:
        self.states = 0
        self._variants: list[Variant] = []
        self._parts: list[tuple[Values, Values, npt.NDArray[np.bool_], npt.NDArray[np.int_]]] = []

    def add(
        self, variant: Variant, features: Values, penalty: npt.NDArray[np.float64], moments: npt.NDArray[np.int_]
    ) -> None:
        ends = np.arange(len(moments)) == len(moments) - 1
        self._variants.append(variant)
        self._parts.append((features, penalty.astype(np.float32), ends, moments))
        self.states += len(moments)

    def palette(self) -> Palette:
        features, penalty, ends, moments = (np.concatenate(each) for each in zip(*self._parts, strict=True))
        return Palette(tuple(self._variants), features, penalty, ends, moments)


def _features(qualities: Values, chroma: Values) -> Values:
    return np.concatenate([qualities, math.sqrt(CHROMA) * chroma], 1).astype(np.float32)


def _qualities(heard: Heard, semitones: int) -> Values:
    """Cepstra, level and onset of what would sound so many ``semitones`` higher: ``[moments, 15]``."""
    bands = heard.bands_db
    if semitones:
        shift = round(semitones * BANDS_PER_OCTAVE / 12)
        places = np.clip(np.arange(bands.shape[1]) - shift, 0, bands.shape[1] - 1)
        bands = bands[:, places]
    cepstra = dct(bands, axis=1, norm="ortho")[:, 1 : _CEPSTRA + 1]
    return np.concatenate([cepstra, heard.level_db[:, None], heard.onset[:, None]], 1)


def _scales(reference: Values) -> Values:
    """By which qualities are multiplied before their squared differences are summed."""
    spread = np.hypot(reference.std(0), _LEAST_SPREAD)
    scales = np.empty(reference.shape[1], np.float32)
    scales[:_CEPSTRA] = np.sqrt(_TIMBRE / _CEPSTRA) / spread[:_CEPSTRA]
    scales[_CEPSTRA] = np.sqrt(_LEVEL) / 6
    scales[_CEPSTRA + 1] = np.sqrt(_ONSET) / np.hypot(reference[:, _CEPSTRA + 1].std(), _LEAST_RISE_DB)
    return scales


def _moved(qualities: Values, level_db: Values, knots: npt.NDArray[np.float64]) -> Values:
    """``qualities`` of the content with the distribution of the style's: quantile for quantile, of what is audible."""
    audible = level_db > level_db.max() + _USABLE_DB
    moved = np.empty_like(qualities)
    steps = np.linspace(0, 1, _KNOTS)
    for column in range(qualities.shape[1]):
        own = np.quantile(qualities[audible, column], steps)
        own += np.arange(_KNOTS) * 1e-6  # strictly rising
        moved[:, column] = np.interp(qualities[:, column], own, knots[:, column])
    return moved


def _usable(heard: Heard) -> npt.NDArray[np.bool_]:
    return np.asarray(heard.level_db > heard.level_db.max() + _USABLE_DB)
