"""The short-time Fourier transform, its exact inverse and its exact adjoint.

A Hann window that moves by a quarter of its length; signals are padded with silence at both ends, so every sample is
covered and no frame depends on anything outside of the clip. Overlap-add is four shifted additions: no scatter, hence
the same sums in the same order on every device.
"""

from __future__ import annotations

import torch
from torch import Tensor

OVERLAP = 4
"""Windows that cover a sample: the window's length over the hop."""


def powers(spectrum: Tensor) -> Tensor:
    """Squared absolute values of a complex ``spectrum``."""
    real, imaginary = torch.view_as_real(spectrum).unbind(-1)
    return torch.addcmul(real * real, imaginary, imaginary)


def magnitudes(spectrum: Tensor) -> Tensor:
    """Absolute values of a complex ``spectrum``; without the guard against overflow that makes ``abs`` slower."""
    return powers(spectrum).sqrt_()


def scaled(spectrum: Tensor, gains: Tensor) -> Tensor:
    """A complex ``spectrum`` times real ``gains``, which are not made complex first."""
    return torch.view_as_complex(torch.view_as_real(spectrum) * gains.unsqueeze(-1))


class Stft:
    """Transforms between signals ``[channels, samples]`` and spectra ``[channels, frames, bins]`` of one fixed length.

    ``scale`` multiplies every coefficient (it is part of the window, so inverse and adjoint know of it).
    """

    def __init__(self, n_fft: int, samples: int, device: torch.device, scale: float = 1.0) -> None:
        self.n_fft = n_fft
        self.hop = n_fft // OVERLAP
        self.samples = samples
        self.frames = 1 + samples // self.hop
        self.bins = n_fft // 2 + 1
        self._window = scale * torch.hann_window(n_fft, device=device)
        self._power = self._overlap_add((self._window**2).expand(1, self.frames, n_fft))
        # irfft counts every bin but the first and the last twice; the adjoint of rfft does not.
        self._once = torch.full((self.bins,), 0.5 * n_fft, device=device)
        self._once[0] = self._once[-1] = n_fft

    def analyse(self, signal: Tensor) -> Tensor:
        """Complex spectrum ``[channels, frames, bins]`` of ``signal [channels, samples]``."""
        padded = torch.nn.functional.pad(signal, (self.n_fft // 2, self.n_fft // 2))
        spectrum: Tensor = torch.fft.rfft(padded.unfold(1, self.n_fft, self.hop) * self._window)
        return spectrum

    def adjoint(self, spectrum: Tensor) -> Tensor:
        """``A* z``, where <A y, z> = <y, A* z> for the real inner product: carries gradients back to the signal."""
        return self._overlap_add(torch.fft.irfft(scaled(spectrum, self._once), self.n_fft) * self._window)

    def synthesise(self, spectrum: Tensor) -> Tensor:
        """The signal whose spectrum is nearest to ``spectrum`` (Griffin & Lim 1984); exact for that of a signal."""
        return self._overlap_add(torch.fft.irfft(spectrum, self.n_fft) * self._window) / self._power

    def _overlap_add(self, windows: Tensor) -> Tensor:
        """Sums ``windows [channels, frames, n_fft]`` at their places and cuts the padding off."""
        channels = windows.shape[0]
        parts = windows.reshape(channels, self.frames, OVERLAP, self.hop)
        total = windows.new_zeros(channels, self.frames + OVERLAP, self.hop)
        for part in range(OVERLAP):
            total[:, part : part + self.frames] += parts[:, :, part]
        start = self.n_fft // 2
        return total.reshape(channels, -1)[:, start : start + self.samples].contiguous()
