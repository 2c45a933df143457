"""What is heard of a result, in the units of the literature, on mono sound at 22 050 Hz.

The written sound is analysed again, and compared with the style by the Gram matrices of random networks whose seeds no
engine used (4096 filters, 11 frames, ReLU: Ulyanov & Lebedev 2016). All sounds come to -20 dBFS RMS; each result, whose
level the methods leave free, is judged at the gain within 3 dB of that where it fits the style best. That gain is found
with the closed form of the network (Cho & Saul 2009), not with the judges. Nothing here is shared with the engines.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from scipy.optimize import minimize_scalar
from torch import Tensor

from benchmarks import analysis, copies
from benchmarks.analysis import Signal
from benchmarks.ears import chroma_cosine, onset_correlation
from sonograft.audio.clip import Audio

SAMPLE_RATE, N_FFT, HOP = 22_050, 2048, 512
FILTERS, WIDTH = 4096, 11
JUDGES = (271_828, 314_159)
"""Seeds of the networks that judge."""
ALPHA = 1e-2
"""Weight of the content, as published."""
_RMS = 0.1
_VARIANCE = 4 / ((N_FFT // 2 + 1 + FILTERS) * WIDTH)
_STYLE, _CONTENT = (420 / 430) ** 2, 420.0
"""What ten seconds give: Gram matrices of 420 patches are divided by 430 frames, features are summed over 420."""


@dataclass(frozen=True, slots=True)
class Heard:
    style_error: float
    content_error: float
    onset: float
    """Correlation of onset envelopes with the content's."""
    chroma: float
    """Mean cosine of chroma frames with the content's."""
    copied: float
    """Mean over snippets of 0.5 s of their best normalised correlation with any place of the style."""
    copied_most: float
    """The highest of them."""
    gain_db: float
    """Gain, from equal RMS, at which the result was judged."""


class Listener:
    """Judges results against one content and one style."""

    def __init__(self, content: Audio, style: Audio) -> None:
        self._content, self._style = signal_of(content), signal_of(style)
        features, wanted = features_of(self._content), features_of(self._style)
        self._judges = [_Judge(seed, features, wanted) for seed in JUDGES]
        self._patches = _Patches(wanted)
        self._wanted_square = float(_products(self._patches, self._patches).square().mean())

    def hear(self, result: Audio) -> Heard:
        signal = np.resize(np.pad(signal_of(result), (0, len(self._content))), len(self._content))
        gain_db = self._best_gain_db(signal)
        features = features_of(signal * np.float32(10 ** (gain_db / 20)))
        errors = np.mean([judge.errors(features) for judge in self._judges], axis=0)
        copied = copies.of(signal, self._style)
        return Heard(
            style_error=float(errors[0]),
            content_error=float(errors[1]),
            onset=onset_correlation(signal, self._content, SAMPLE_RATE),
            chroma=chroma_cosine(signal, self._content, SAMPLE_RATE),
            copied=copied.mean,
            copied_most=copied.most,
            gain_db=gain_db,
        )

    def _best_gain_db(self, signal: Signal) -> float:
        def loss(gain_db: float) -> float:
            own = _Patches(features_of(signal * np.float32(10 ** (gain_db / 20))))
            square = _products(own, own).square().mean() - 2 * _products(own, self._patches).square().mean()
            return float(square) + self._wanted_square

        return float(minimize_scalar(loss, bounds=(-3, 3), method="bounded", options={"xatol": 0.01}).x)


def signal_of(audio: Audio) -> Signal:
    """Mono at 22 050 Hz and -20 dBFS RMS."""
    return np.float32(_RMS) * analysis.mono(audio, SAMPLE_RATE)


def features_of(signal: Signal) -> Tensor:
    """``[frames, 1025]``: log1p of the magnitudes."""
    return torch.from_numpy(np.log1p(np.sqrt(analysis.power(signal, N_FFT, HOP))).astype(np.float32))


class _Judge:
    def __init__(self, seed: int, content: Tensor, style: Tensor) -> None:
        generator = torch.Generator().manual_seed(seed)
        self._weights = _VARIANCE**0.5 * torch.randn(FILTERS, content.shape[1], WIDTH, generator=generator)
        self._content = self._features(content)
        self._gram = _gram(self._features(style))

    def errors(self, features: Tensor) -> tuple[float, float]:
        seen = self._features(features)
        style = _STYLE * (_gram(seen) - self._gram).square().sum()
        content = ALPHA * _CONTENT * (seen - self._content).square().sum(0).mean()
        return float(style), float(content)

    def _features(self, frames: Tensor) -> Tensor:
        return torch.relu(torch.nn.functional.conv1d(frames.T[None], self._weights)[0])


def _gram(features: Tensor) -> Tensor:
    return features @ features.T / features.shape[1]


class _Patches:
    """All runs of 11 frames ``[patches, 11 * 1025]`` and their lengths."""

    def __init__(self, features: Tensor) -> None:
        self.values = features.unfold(0, WIDTH, 1).flatten(1)
        self.lengths = self.values.norm(dim=1).clamp_min(1e-9)


def _products(a: _Patches, b: _Patches) -> Tensor:
    """Of the rectified features of infinitely many filters: the arc-cosine kernel of order 1."""
    lengths = a.lengths[:, None] * b.lengths
    cosine = ((a.values @ b.values.T) / lengths).clamp(-1, 1)
    angle = torch.acos(cosine)
    return FILTERS * _VARIANCE / (2 * np.pi) * lengths * (angle.sin() + (np.pi - angle) * cosine)
