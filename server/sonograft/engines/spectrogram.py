"""Sound as the engines see it: the logarithmic magnitudes of a clip at a fixed level, at any sample rate.

Everything is tied to the operating point of the literature (window 2048 at 22 050 Hz, unnormalised), so that the same
settings mean the same at 8 kHz and at 192 kHz, in mono and in stereo, for a whisper and for a master.
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from sonograft.audio.clip import Audio
from sonograft.dsp.stft import Stft, magnitudes

OPERATING_RMS = 0.1
"""Level to which every clip is brought before it is analysed (-20 dB below full scale, near that of a usual mix)."""
REFERENCE_N_FFT = 2048
REFERENCE_RATE = 22_050
"""Hz."""
_WINDOW_S = REFERENCE_N_FFT / REFERENCE_RATE
_PRESENCE_BLOCK_S = 0.01
_SILENT_DB, _AUDIBLE_DB = -70.0, -50.0
"""Below the loudest moment: what is silence, and what is not."""
_END_FADE_S = 0.005


def window_length(sample_rate: int) -> int:
    """The power of two that is nearest to 93 ms at ``sample_rate`` Hz."""
    wanted = _WINDOW_S * sample_rate
    below = 1 << int(math.log2(wanted))
    return below if wanted - below <= 2 * below - wanted else 2 * below


def bin_width(sample_rate: int) -> float:
    """Distance of two bins over that of the reference: what one bin counts for in a sum over frequency."""
    return sample_rate / window_length(sample_rate) * _WINDOW_S


class Spectrogram:
    """One clip: ``signal [channels, samples]`` at the operating level and its ``features [T, channels * bins]``.

    A stereo clip is taken as middle and side, (left + right) / 2 and (left - right) / 2, because their magnitudes,
    unlike those of left and right, tell how much the channels have in common. A feature is ``log1p`` of a magnitude;
    both channels lie beside each other in one frame, so what is learnt of frames is learnt of the stereo image too.
    """

    def __init__(self, audio: Audio, device: torch.device) -> None:
        samples = audio.samples.astype(np.float64)
        self._gain = OPERATING_RMS / math.sqrt(float(np.mean(samples**2)))
        if audio.channels == 2:
            samples = 0.5 * _sum_and_difference(samples)
        self.sample_rate = audio.sample_rate
        n_fft = window_length(audio.sample_rate)
        self.signal = torch.from_numpy((self._gain * samples).astype(np.float32)).to(device)
        self.stft = Stft(n_fft, audio.frames, device, scale=REFERENCE_N_FFT / n_fft)
        self.spectrum = self.stft.analyse(self.signal)
        self.features = self.stack(torch.log1p(magnitudes(self.spectrum)))

    @property
    def phases(self) -> Tensor:
        """A spectrum whose phases are fit to begin with: the clip's own.

        Where one of two channels has none (the side of a mono clip), those of the other, a quarter turn on: this widens
        without moving to either side, as left and right stay equally loud.
        """
        if len(self.signal) == 1:
            return self.spectrum
        return torch.where(self.spectrum == 0, 1j * self.spectrum.flip(0), self.spectrum)

    def stack(self, values: Tensor) -> Tensor:
        """``[channels, T, bins]`` -> ``[T, channels * bins]``."""
        return values.transpose(0, 1).reshape(self.stft.frames, -1)

    def unstack(self, values: Tensor) -> Tensor:
        """``[T, channels * bins]`` -> ``[channels, T, bins]``."""
        return values.reshape(self.stft.frames, len(self.signal), self.stft.bins).transpose(0, 1)

    def _presence(self) -> Tensor:
        """How much of the clip may be changed at each sample, ``[samples]``: 0 in silence and at its ends, else 1."""
        block = round(_PRESENCE_BLOCK_S * self.sample_rate)
        power = self.signal.square().sum(0).reshape(1, 1, -1)
        samples = power.shape[-1]
        power = torch.nn.functional.avg_pool1d(power, block, ceil_mode=True, count_include_pad=False)
        power = torch.nn.functional.max_pool1d(power, 5, 1, 2)  # attacks begin, and decays end, within a window
        level_db = 10 * torch.log10((power / power.max()).clamp_min(1e-12))
        present = ((level_db - _SILENT_DB) / (_AUDIBLE_DB - _SILENT_DB)).clamp(0, 1)
        presence = torch.nn.functional.interpolate(present, scale_factor=float(block), mode="linear")[0, 0, :samples]
        fade = min(round(_END_FADE_S * self.sample_rate), samples // 2)
        ramp = torch.arange(fade, device=presence.device) / fade
        presence[:fade] *= ramp
        presence[samples - fade :] *= ramp.flip(0)
        return presence

    def magnitudes(self, features: Tensor) -> Tensor:
        """``[channels, T, bins]`` of ``features``; what optimisation took below silence is silence."""
        return torch.expm1(self.unstack(features).clamp_min(0.0))

    def audio(self, signal: Tensor) -> Audio:
        """``signal``, which is at the operating level, at the clip's own level.

        Where the clip is silent it stays so, and at its very ends it stays as it is: what is cut off in the middle of a
        sound would click in another sound.
        """
        signal = torch.lerp(self.signal, signal, self._presence())
        samples = signal.cpu().numpy().astype(np.float64) / self._gain
        if len(samples) == 2:
            samples = _sum_and_difference(samples)
        return Audio(samples.astype(np.float32), self.sample_rate)


def _sum_and_difference(samples: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.stack([samples[0] + samples[1], samples[0] - samples[1]])
