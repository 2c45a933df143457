"""A sound as mosaic sees it, moment by moment: its spectrum, its pitches, how loud it is, whether something begins."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from sonograft.audio.clip import Signal, surrounding
from sonograft.dsp.stft import powers
from sonograft.engines.attacks import attacks
from sonograft.engines.mosaic.beginnings import beginnings
from sonograft.engines.spectrogram import window_length
from sonograft.engines.study import Arrays

VERSION = 3
"""Part of the name under which what was heard is kept."""
BANDS_PER_OCTAVE = 12
"""A semitone each, so that another pitch is another place."""
_LOWEST_HZ, _OCTAVES = 40.0, 8.75
_BANDS = round(BANDS_PER_OCTAVE * _OCTAVES)
_WIDTH = 2.0
"""Semitones to either side that a band reaches."""
_PITCHED_HZ = (60.0, 4000.0)
_AROUND_BINS = 17
"""What a partial stands out of."""
_TONAL = (0.2, 0.4)
"""Share of a moment's spectrum that stands out where it has no pitch at all (that of noise), and where it has."""
_TONE_HZ = (45.0, 2100.0)
_AS_HIGH = 0.85
"""Share of the highest peak of an autocorrelation that an earlier one must have to be the period."""
_SINGLE = (0.85, 0.95)
"""Correlation with itself a period later, of chords and of a single tone."""
_FLOOR_DB = -80.0
"""Below the loudest: what is fainter is not heard."""
_STRETCH = 1024
"""Moments that are heard at a time."""
_OVERLAP = 4

Values = npt.NDArray[np.float32]


def hop(sample_rate: int) -> int:
    """Frames between two moments: some 23 ms."""
    return window_length(sample_rate) // _OVERLAP


@dataclass(frozen=True)
class Heard:
    """The moments of a sound, ``hop`` frames apart; the first is in the middle of the first hop. Levels are in dB below
    the loudest moment, so that it makes no difference how loud a sound is."""

    bands_db: Values
    """Mean power in bands of a semitone, ``[moments, bands]``."""
    chroma: Values
    """Of length 1, or 0 where there is nothing: ``[moments, 12]``."""
    level_db: Values
    """``[moments]``"""
    tonal: Values
    """How much it has of a pitch, 0 to 1: ``[moments]``."""
    height: Values
    """Pitch of the one tone that it has, as a MIDI number: ``[moments]``."""
    single: Values
    """How sure that is, 0 to 1; of chords and noise 0: ``[moments]``."""
    begins: Values
    """How strongly something begins in it, 0 to 1, by the sound's own strong attacks: ``[moments]``."""
    attack: npt.NDArray[np.int32]
    """The frame where that is sudden, -1 where nothing suddenly begins: ``[moments]``."""
    loudest: float
    """Power of the loudest moment; of a sine at full scale 0.5."""

    def __len__(self) -> int:
        return len(self.level_db)

    def arrays(self) -> Arrays:
        """All of it as arrays that ``of`` understands."""
        halves = {name: getattr(self, name).astype(np.float16) for name in _HALVES}
        return halves | {"level_db": self.level_db, "attack": self.attack, "loudest": np.array(self.loudest)}

    @classmethod
    def of(cls, arrays: Arrays) -> Heard:
        values = {name: np.asarray(arrays[name], np.float32) for name in (*_HALVES, "level_db")}
        return cls(**values, attack=np.asarray(arrays["attack"], np.int32), loudest=float(arrays["loudest"]))


_HALVES = ("bands_db", "chroma", "tonal", "height", "single", "begins")


def stretches(frames: int, sample_rate: int) -> int:
    """How often ``step`` is called for a sound of so many frames."""
    return max(math.ceil(_moments(frames, sample_rate) / _STRETCH), 1)


def listen(signal: Signal, device: torch.device, step: Callable[[], None]) -> Heard:
    """All moments of ``signal``. ``step`` is called after each stretch, where it may raise."""
    size, moments = hop(signal.sample_rate), _moments(signal.frames, signal.sample_rate)
    ears = _ears(signal.sample_rate, device)
    values: dict[str, Values] = {}
    sudden = []
    for first, last in _stretches(moments):
        for name, value in ears.hear(_around(signal, first, last, device)).items():
            # One array from the start: parts kept between what each stretch needs for itself would scatter the memory.
            whole = values.setdefault(name, np.empty((moments, *value.shape[1:]), np.float32))
            whole[first:last] = value.cpu().numpy()
        sudden.append(attacks(signal, first * size, last * size, device))
        step()
    loudest = max(float(values["level"].max()), float(np.finfo(np.float32).tiny))
    level_db, bands_db = (_in_decibels(values.pop(name), loudest) for name in ("level", "bands"))
    onset = np.concatenate([np.maximum(bands_db[:1] - _FLOOR_DB, 0).mean(1), _rises(bands_db)])  # before: silence
    frames, strengths = (np.concatenate(each) for each in zip(*sudden, strict=True))
    begins, attack = beginnings((frames, strengths), onset, level_db, size)
    kept = {name: as_kept(value) for name, value in (values | {"bands_db": bands_db, "begins": begins}).items()}
    return Heard(level_db=level_db, attack=attack, loudest=loudest, **kept)


def harmony(signal: Signal, device: torch.device, step: Callable[[], None]) -> Values:
    """Only the ``chroma`` of what ``listen`` hears."""
    ears, moments = _ears(signal.sample_rate, device), _moments(signal.frames, signal.sample_rate)
    chroma = np.empty((moments, 12), np.float32)
    for first, last in _stretches(moments):
        partials, _ = ears.partials(ears.power(_around(signal, first, last, device)))
        chroma[first:last] = ears.chroma(partials).cpu().numpy()
        step()
    return as_kept(chroma)


def as_kept(values: Values) -> Values:
    """``values`` as they are when they were kept in sixteen bits, so that a study is the same when it is made."""
    return values.astype(np.float16).astype(np.float32)


def _in_decibels(power: Values, loudest: float) -> Values:
    """In place."""
    power /= np.float32(loudest)
    np.log10(np.maximum(power, np.float32(1e-30), out=power), out=power)
    power *= 10
    return np.maximum(power, np.float32(_FLOOR_DB), out=power)


def _rises(bands_db: Values) -> Values:
    """How much louder the bands are than a moment ago, the mean of those that are: ``[moments - 1]``."""
    parts = [bands_db[first : first + _STRETCH + 1] for first in range(0, len(bands_db) - 1, _STRETCH)]
    rises = [np.maximum(np.diff(part, axis=0), 0).mean(1) for part in parts]
    return np.concatenate([np.zeros(0, np.float32), *rises])


def _moments(frames: int, sample_rate: int) -> int:
    return max(-(-frames // hop(sample_rate)), 1)


def _stretches(moments: int) -> Iterator[tuple[int, int]]:
    return ((first, min(first + _STRETCH, moments)) for first in range(0, moments, _STRETCH))


def _around(signal: Signal, first: int, last: int, device: torch.device) -> Tensor:
    """The sound of some moments; windows reach beyond both ends of them."""
    size = hop(signal.sample_rate)
    beyond = (_OVERLAP - 1) * size // 2
    return torch.from_numpy(surrounding(signal, first * size - beyond, last * size + beyond)).to(device)


@dataclass(frozen=True)
class _Ears:
    window: Tensor
    table: Tensor
    """From bins to bands, rows sum to one: ``[bands, bins]``."""
    classes: Tensor
    """From bins to pitch classes, ``[12, bins]``."""

    lags: Tensor
    """Correlation of the window with itself, by lag."""
    sample_rate: int

    def hear(self, samples: Tensor) -> dict[str, Tensor]:
        """Of all moments of ``samples [channels, frames]`` bands and level as power, chroma, tonal, height, single."""
        power = self.power(samples)
        partials, sizes = self.partials(power)
        pitched = self.classes.sum(0)
        total = (sizes * pitched).sum(1)
        share = (partials * pitched).sum(1) / torch.where(total > 0, total, 1)
        tonal = ((share - _TONAL[0]) / (_TONAL[1] - _TONAL[0])).clamp(0, 1)
        chroma = self.chroma(partials)
        height, single = self._tone(power, tonal)
        bands, level = power @ self.table.T, power.sum(1)
        return {"bands": bands, "level": level, "chroma": chroma, "tonal": tonal, "height": height, "single": single}

    def power(self, samples: Tensor) -> Tensor:
        """``[moments, bins]``"""
        n_fft = len(self.window)
        windows = samples.unfold(1, n_fft, n_fft // _OVERLAP) * self.window
        return powers(torch.fft.rfft(windows)).mean(0) * (2 / n_fft / float(self.window.square().sum()))

    def partials(self, power: Tensor) -> tuple[Tensor, Tensor]:
        """By how much each bin stands out of what is around it, and its size: ``[moments, bins]``."""
        sizes = power.sqrt()
        around = torch.nn.functional.avg_pool1d(sizes[:, None], _AROUND_BINS, 1, _AROUND_BINS // 2)[:, 0]
        return (sizes - around).clamp_min_(0), sizes

    def chroma(self, partials: Tensor) -> Tensor:
        chroma = partials @ self.classes.T
        size = chroma.norm(dim=1, keepdim=True)
        return chroma / torch.where(size > 0, size, 1)

    def _tone(self, power: Tensor, tonal: Tensor) -> tuple[Tensor, Tensor]:
        """The pitch of one tone, from the first of the high peaks of the autocorrelation (after Boersma 1993)."""
        likeness = torch.fft.irfft(power, len(self.window))[:, : len(self.lags)]
        likeness = likeness / likeness[:, :1].clamp_min(1e-30) / self.lags
        shortest = max(round(self.sample_rate / _TONE_HZ[1]), 1)
        near = likeness[:, shortest:]
        is_peak = (near[:, 1:-1] >= near[:, :-2]) & (near[:, 1:-1] > near[:, 2:])
        peaks = torch.where(is_peak, near[:, 1:-1], 0)
        highest = peaks.amax(1)
        lag = (peaks >= _AS_HIGH * highest[:, None]).int().argmax(1) + shortest + 1
        height = 69 + 12 * torch.log2(self.sample_rate / lag / 440)
        single = ((highest - _SINGLE[0]) / (_SINGLE[1] - _SINGLE[0])).clamp(0, 1)
        return height, single * tonal


@lru_cache(maxsize=4)
def _ears(sample_rate: int, device: torch.device) -> _Ears:
    n_fft = window_length(sample_rate)
    hertz = torch.arange(n_fft // 2 + 1) * sample_rate / n_fft
    places = 12 * torch.log2(hertz.clamp_min(1e-3) / _LOWEST_HZ)
    centres = torch.arange(_BANDS)[:, None] * 12 / BANDS_PER_OCTAVE
    table = (1 - (places - centres).abs() / _WIDTH).clamp_min(0)
    nearest = (hertz[None] - _LOWEST_HZ * 2 ** (centres / 12)).abs().argmin(1)
    table[torch.arange(_BANDS), nearest] += 1e-3  # low bands lie closer than bins
    table /= table.sum(1, keepdim=True)
    lowest, highest = _PITCHED_HZ
    from_a = (places[None] + 12 * math.log2(_LOWEST_HZ / 440) - torch.arange(12)[:, None] + 6) % 12 - 6
    classes = (1 - from_a.abs()).clamp_min(0) * ((hertz > lowest) & (hertz < highest))
    window = torch.hann_window(n_fft, device=device)
    lags = torch.fft.irfft(powers(torch.fft.rfft(window, 2 * n_fft)))[: round(sample_rate / _TONE_HZ[0])]
    return _Ears(window, table.to(device), classes.to(device), lags / lags[0], sample_rate)
