"""Spectra for the figures: mel bands, cepstra, chroma, onsets. NumPy only, and what librosa has as plain tables."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt
from librosa.filters import chroma as chroma_table
from librosa.filters import mel as mel_table
from scipy.fft import dct, rfft

from benchmarks.form import at_rate, with_channels
from sonograft.audio.clip import Audio

Signal = npt.NDArray[np.float32]
Values = npt.NDArray[np.float64]

N_FFT, HOP = 2048, 512
BANDS = 128
_QUIETEST = 1e-10
_RANGE_DB = 80.0
_SILENT_DB = -50.0
"""Below the loudest frame: these say nothing of an instrument."""


def mono(audio: Audio, sample_rate: int) -> Signal:
    """The mean of the channels at ``sample_rate`` Hz, at RMS 1."""
    signal = at_rate(with_channels(audio, 1), sample_rate).samples[0].astype(np.float64)
    return (signal / max(float(np.sqrt(np.mean(signal**2))), 1e-9)).astype(np.float32)


def power(signal: Signal, n_fft: int = N_FFT, hop: int = HOP) -> Values:
    """``[frames, bins]``: squared magnitudes under a periodic Hann window, centred, silence around the signal."""
    padded = np.pad(signal, n_fft // 2)
    frames = np.lib.stride_tricks.sliding_window_view(padded, n_fft)[::hop]
    window = np.hanning(n_fft + 1)[:-1].astype(np.float32)
    spectrum = np.asarray(rfft(frames * window, axis=1))
    return (spectrum.real**2 + spectrum.imag**2).astype(np.float64)


def mel_db(signal: Signal, sample_rate: int, hop: int = HOP) -> Values:
    """``[frames, 128]``: decibels in mel bands, at most 80 below the loudest."""
    return decibels(power(signal, hop=hop) @ mel_bands(sample_rate).T)


def decibels(energies: Values) -> Values:
    level: Values = 10 * np.log10(np.maximum(energies, _QUIETEST))
    return np.maximum(level, level.max() - _RANGE_DB)


def cepstra(signal: Signal, sample_rate: int, hop: int = 500) -> Values:
    """``[frames, 12]``: mel-frequency cepstral coefficients 2 to 13 of the frames that are not silent."""
    level = mel_db(signal, sample_rate, hop)
    loudness = 10 * np.log10((10 ** (level / 10)).sum(1))
    audible = level[loudness > loudness.max() + _SILENT_DB]
    return np.asarray(dct(audible, axis=1, norm="ortho"))[:, 1:13]


def chroma(signal: Signal, sample_rate: int) -> Values:
    """``[frames, 12]``: power in the twelve pitch classes, the strongest 1."""
    classes = power(signal) @ _chroma(sample_rate).T
    return classes / np.maximum(classes.max(1, keepdims=True), 1e-9)


def onsets(signal: Signal, sample_rate: int) -> Values:
    """``[frames - 1]``: how much louder a frame is than the one before, mean over mel bands of the rises in dB."""
    rises: Values = np.maximum(np.diff(mel_db(signal, sample_rate), axis=0), 0).mean(1)
    return rises


def long_term_db(audio: Audio) -> tuple[Values, Values]:
    """Mean power over time in 128 mel bands in dB, and their centres in Hz; at the clip's own rate, at RMS 1."""
    rate = audio.sample_rate
    mean = power(mono(audio, rate)).mean(0)
    table = mel_bands(rate)
    centres = (table @ np.fft.rfftfreq(N_FFT, 1 / rate)) / np.maximum(table.sum(1), 1e-12)
    return decibels(table @ mean), centres


@lru_cache
def mel_bands(sample_rate: int, n_fft: int = N_FFT, bands: int = BANDS) -> Values:
    """``[bands, bins]``: what of each bin belongs to each band."""
    return np.asarray(mel_table(sr=sample_rate, n_fft=n_fft, n_mels=bands), np.float64)


@lru_cache
def _chroma(sample_rate: int) -> Values:
    return np.asarray(chroma_table(sr=sample_rate, n_fft=N_FFT), np.float64)
