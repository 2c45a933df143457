"""Sound as the engines see it: band features at a fixed level, at any sample rate.

Everything is tied to the operating point of the literature (window 2048 at 22 050 Hz, unnormalised), so that the same
settings mean the same at 8 kHz and at 192 kHz, in mono and in stereo, for a whisper and for a master.

Stereo is taken as middle and side, (left + right) / 2 and (left - right) / 2, because their magnitudes, unlike those of
left and right, tell how much the channels have in common. Both lie beside each other in one frame, so what is learnt of
frames is learnt of the stereo image too.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cached_property

import torch
from torch import Tensor

from sonograft.dsp.bands import Bands
from sonograft.dsp.stft import Stft, powers, scaled

OPERATING_RMS = 0.1
"""Level to which every sound is brought before it is analysed (-20 dB below full scale, near that of a usual mix)."""
REFERENCE_N_FFT = 2048
REFERENCE_RATE = 22_050
"""Hz."""
_WINDOW_S = REFERENCE_N_FFT / REFERENCE_RATE
_REFERENCE_WEIGHT = 1025 / 36.2
"""Of one critical band: those below 11 025 Hz weigh as much as the bins of the reference."""
_FAINT = 1e-4
"""Magnitude (the knee of ``log1p`` is at 1) that every bin is taken to have, so that gains can make much of little."""


def window_length(sample_rate: int) -> int:
    """The power of two that is nearest to 93 ms at ``sample_rate`` Hz."""
    wanted = _WINDOW_S * sample_rate
    below = 1 << int(math.log2(wanted))
    return below if wanted - below <= 2 * below - wanted else 2 * below


def bin_width(sample_rate: int) -> float:
    """Distance of two bins over that of the reference: what one bin counts for in a sum over frequency."""
    return sample_rate / window_length(sample_rate) * _WINDOW_S


def middle_and_side(signal: Tensor) -> Tensor:
    """``[..., 2, samples]`` from left and right; what is not stereo stays as it is."""
    return _turned(signal, 0.5)


def left_and_right(signal: Tensor) -> Tensor:
    """The inverse of ``middle_and_side``."""
    return _turned(signal, 1.0)


def _turned(signal: Tensor, factor: float) -> Tensor:
    if signal.shape[-2] != 2:
        return signal
    first, second = signal.unbind(-2)
    return factor * torch.stack([first + second, first - second], -2)


@dataclass(frozen=True)
class Form:
    """What must be alike in a content and in what is known of a style."""

    sample_rate: int
    """Hz."""
    channels: int
    perceptual: bool
    """The scale of frequency: the ear's, or the literature's."""

    @property
    def n_fft(self) -> int:
        return window_length(self.sample_rate)


class Lens:
    """How sounds of one form are looked at, on one device."""

    def __init__(self, form: Form, device: torch.device) -> None:
        self.form = form
        self.device = device
        bins, bin_hz = form.n_fft // 2 + 1, form.sample_rate / form.n_fft
        scale = _REFERENCE_WEIGHT / bin_width(form.sample_rate) if form.perceptual else 1.0
        self.bands = Bands(bins, bin_hz, scale, device, perceptual=form.perceptual)

    def stft(self, samples: int) -> Stft:
        return Stft(self.form.n_fft, samples, self.device, scale=REFERENCE_N_FFT / self.form.n_fft)


class Spectrograms:
    """Sounds of one length: ``signals [B, channels, samples]`` (middle and side, operating level).

    ``features`` are ``[B, T, channels * bands]``, ``sizes`` what they are made of, ``[B, channels, T, bands]``.
    """

    def __init__(self, lens: Lens, signals: Tensor) -> None:
        self._bands = lens.bands
        self._channels = signals.shape[1]
        self.signals = signals
        self.stft = lens.stft(signals.shape[-1])
        self.spectra = self.analyse(signals)
        self.sizes = self._bands.sizes(powers(self.spectra))
        self.features = self.stack(self._bands.features(self.sizes))

    def analyse(self, signals: Tensor) -> Tensor:
        """``[B, channels, samples]`` -> complex ``[B, channels, T, bins]``."""
        return self.stft.analyse(signals.flatten(0, 1)).unflatten(0, (-1, self._channels))

    def synthesise(self, spectra: Tensor) -> Tensor:
        """The inverse of ``analyse``; of spectra that no signal has, the nearest signal."""
        return self.stft.synthesise(spectra.flatten(0, 1)).unflatten(0, (-1, self._channels))

    def stack(self, values: Tensor) -> Tensor:
        """``[B, channels, T, bands]`` -> ``[B, T, channels * bands]``."""
        return values.transpose(1, 2).flatten(2)

    def unstack(self, values: Tensor) -> Tensor:
        """``[B, T, channels * bands]`` -> ``[B, channels, T, bands]``."""
        return values.unflatten(-1, (self._channels, -1)).transpose(1, 2)

    def heard(self, signals: Tensor) -> tuple[Tensor, Heard]:
        """The features of other ``signals`` of this form, and what carries slopes by them back to the samples."""
        spectra = self.analyse(signals)
        sizes = self._bands.sizes(powers(spectra))
        return self.stack(self._bands.features(sizes)), Heard(self, spectra, sizes)

    def carried(self, slopes: Tensor, spectra: Tensor, sizes: Tensor) -> Tensor:
        """Slopes by features as slopes by samples, at the signals that have ``spectra`` and ``sizes``."""
        pulls = self._bands.spread(self._bands.pull(self.unstack(slopes), sizes), self.stft.bins)
        return self.stft.adjoint(scaled(spectra, pulls).flatten(0, 1)).unflatten(0, (-1, self._channels))

    def with_features(self, features: Tensor) -> Tensor:
        """Spectra that have ``features``: the signals' own, every band amplified as far as that takes."""
        floored = self._bands.sizes(powers(self._carrier).clamp_min_(_FAINT**2))
        gains = self._bands.spread(self._bands.sizes_of(self.unstack(features)) / floored, self.stft.bins)
        return scaled(self._carrier, gains)

    @cached_property
    def _carrier(self) -> Tensor:
        """The spectra to be amplified: the signals' own, where they have any magnitude that could be.

        Where one of two channels has none (the side of a mono clip), that of the other, a quarter turn on: this widens
        without moving to either side, as left and right stay equally loud.
        """
        spectra = self.spectra
        if self._channels == 2:
            spectra = torch.where(spectra == 0, 1j * spectra.flip(1), spectra)
        size = powers(spectra).sqrt_()
        return scaled(spectra, size.clamp_min(_FAINT) / size.clamp_min(1e-20))


@dataclass(frozen=True)
class Heard:
    """What is heard of signals, and the way back."""

    _of: Spectrograms
    _spectra: Tensor
    _sizes: Tensor

    def slopes(self, slopes: Tensor) -> Tensor:
        """From slopes by features ``[B, T, C]`` to slopes by samples ``[B, channels, samples]``."""
        return self._of.carried(slopes, self._spectra, self._sizes)
