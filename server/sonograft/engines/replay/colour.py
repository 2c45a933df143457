"""How the notes of a style change their colour with pitch, learnt from those that it has.

A note that is played at another pitch by its speed takes its whole spectrum along. Of a pipe that is right; the body of
a piano or of a violin stays where it is. Between two notes of one instrument one sees which it is: the envelope of the
one is that of the other, so much of it moved along and so much of it kept in its place.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from scipy.ndimage import gaussian_filter1d, maximum_filter1d
from scipy.signal import oaconvolve

from sonograft.engines.replay.library import Sample

_N_FFT = 4096
_LOWEST_HZ, _HIGHEST_HZ, _POINTS = 30.0, 20_000.0, 240
_SMOOTH = 3.5
"""Points: a seventh of an octave."""
_OCTAVES = np.linspace(np.log2(_LOWEST_HZ), np.log2(_HIGHEST_HZ), _POINTS)
_RANGE_DB, _COUNTS_DB = 70.0, 50.0
"""Below the highest: how deep an envelope is, and what of it is compared."""
_APART = (3.0, 19.0)
"""Semitones between two notes that tell something."""
_BELOW_FUNDAMENTAL, _ROLLED_OFF = 0.7, 0.45
"""Of the fundamental, and of the sample rate: what is compared lies between."""
_MOST = 40
"""Notes that are compared, each with each."""
_CAUTION = 0.6
"""How much of what is measured is done: on known answers more is no better."""
_LEAST_SEMITONES, _LEAST_SHARE = 0.5, 0.02
_GAINS_DB = (-24.0, 12.0)
_TAPS, _FADED = 1024, 256

Samples = npt.NDArray[np.float32]
Values = npt.NDArray[np.float64]


def kept_share(notes: Sequence[Sample], sample_rate: int) -> float:
    """How much of their envelope stays in its place when the pitch moves: 0, all of it moves along, to 1.

    Least squares over all pairs of notes; 0 where there are none that tell anything.
    """
    best = sorted(notes, key=lambda note: note.clean * min(note.held, sample_rate), reverse=True)[:_MOST]
    envelopes = [_envelope(note, sample_rate) for note in best]
    along = across = 0.0
    for one, own in zip(best, envelopes, strict=True):
        for other, right in zip(best, envelopes, strict=True):
            if not _APART[0] <= abs(other.pitch - one.pitch) <= _APART[1]:
                continue
            moved = _moved(own, other.pitch - one.pitch)
            heard = _within(one, other, sample_rate)
            heard &= np.maximum(right, moved) > max(right.max(), moved.max()) - _COUNTS_DB
            if not heard.any():
                continue
            still, wanted = (each[heard] - each[heard].mean() for each in (own - moved, right - moved))
            along += one.clean * other.clean * float(still @ wanted)
            across += one.clean * other.clean * float(still @ still)
    return min(max(_CAUTION * along / across, 0.0), 1.0) if across else 0.0


def _within(one: Sample, other: Sample, sample_rate: int) -> npt.NDArray[np.bool_]:
    """Where ``one``, moved to the pitch of ``other``, and that itself both have partials."""
    lowest = _BELOW_FUNDAMENTAL * max(_hertz(one), _hertz(other))
    highest = _ROLLED_OFF * sample_rate * min(_hertz(other) / _hertz(one), 1.0)
    within: npt.NDArray[np.bool_] = (np.log2(lowest) < _OCTAVES) & (np.log2(highest) > _OCTAVES)
    return within


def recoloured(moved: Samples, note: Sample, semitones: float, share: float, sample_rate: int) -> Samples:
    """``moved``, which is ``note`` so many ``semitones`` higher, with ``share`` of its envelope back in its place."""
    if abs(semitones) < _LEAST_SEMITONES or share < _LEAST_SHARE:
        return moved
    envelope = _envelope(note, sample_rate)
    gains_db = np.clip(share * (envelope - _moved(envelope, semitones)), *_GAINS_DB)
    bins = np.maximum(np.arange(_N_FFT // 2 + 1) * sample_rate / _N_FFT, 1.0)
    taps = _minimum_phase(np.interp(np.log2(bins), _OCTAVES, gains_db))
    return oaconvolve(moved, taps[None], axes=1)[:, : moved.shape[1]].astype(np.float32)


def _envelope(note: Sample, sample_rate: int) -> Values:
    """The spectrum of what is held of ``note`` in dB over octaves, bridged from partial to partial."""
    held = note.samples[:, note.begin : max(note.end, note.begin + _N_FFT)].mean(0)
    starts = range(0, max(len(held) - _N_FFT, 0) + 1, _N_FFT // 2)
    windows = [np.fft.rfft(_windowed(held[start : start + _N_FFT]), _N_FFT) for start in starts]
    power = np.mean([np.abs(window) ** 2 for window in windows], axis=0)
    between_partials = max(int(1.1 * _hertz(note) * _N_FFT / sample_rate), 1) | 1
    level = 10 * np.log10(maximum_filter1d(power, between_partials) + 1e-12)
    bins = np.maximum(np.arange(len(level)) * sample_rate / _N_FFT, 1.0)
    over_octaves = np.interp(_OCTAVES, np.log2(bins), np.maximum(level, level.max() - _RANGE_DB))
    return np.asarray(gaussian_filter1d(over_octaves, _SMOOTH))


def _windowed(samples: Samples) -> Samples:
    return (samples * _window(len(samples))).astype(np.float32)


@lru_cache(maxsize=4)
def _window(size: int) -> Values:
    return np.hanning(size)


def _moved(envelope: Values, semitones: float) -> Values:
    return np.interp(_OCTAVES - semitones / 12, _OCTAVES, envelope)


def _hertz(note: Sample) -> float:
    return float(440 * 2 ** ((note.pitch - 69) / 12))


def _minimum_phase(gains_db: Values) -> Values:
    """Taps of the filter that has ``gains_db [n_fft / 2 + 1]`` and rings only afterwards (by its cepstrum)."""
    half = gains_db * np.log(10) / 20
    cepstrum = np.fft.irfft(half, _N_FFT)
    cepstrum[1 : _N_FFT // 2] *= 2
    cepstrum[_N_FFT // 2 + 1 :] = 0
    taps = np.fft.irfft(np.exp(np.fft.rfft(cepstrum)), _N_FFT)[:_TAPS]
    taps[-_FADED:] *= np.hanning(2 * _FADED)[_FADED:]
    return np.asarray(taps)
