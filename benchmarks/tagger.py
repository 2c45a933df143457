"""An ear that somebody else trained: musicnn (Pons & Serra 2019), which knows instruments and kinds of music.

Its weights come in its package (ISC licence), so nothing is fetched while it runs; ``benchmarks/install.sh`` puts them
beside this file. The package itself needs an old TensorFlow: the weights are read by ``benchmarks.checkpoint``, and the
network is spelt out here. It was trained to name the tags of MagnaTagATune (guitar, strings, drums, piano, flute,
choir …) from three seconds of music, on data and for a task that no engine of ours knows.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional

from benchmarks import analysis, checkpoint
from sonograft.audio.clip import Audio

WEIGHTS = Path(__file__).parent / "weights" / "musicnn" / "MTT_musicnn"
TAGS = (
    "guitar", "classical", "slow", "techno", "strings", "drums", "electronic", "rock", "fast", "piano", "ambient",
    "beat", "violin", "vocal", "synth", "female", "indian", "opera", "male", "singing", "vocals", "no vocals",
    "harpsichord", "loud", "quiet", "flute", "woman", "male vocal", "no vocal", "pop", "soft", "sitar", "solo", "man",
    "classic", "choir", "voice", "new age", "dance", "male voice", "female vocal", "beats", "harp", "cello",
    "no voice", "weird", "country", "metal", "female voice", "choral",
)  # fmt: skip
_RATE, _N_FFT, _HOP, _BANDS = 16_000, 512, 256, 96
_FRAMES = 187
"""Three seconds: what it was trained on."""
_STEP = 93
"""One second and a half."""
_RMS = 0.1
_EPSILON = 1e-3

Values = npt.NDArray[np.float32]


class NoWeights(RuntimeError):
    """The package's weights are not there; the message says what installs them."""


def embedding(audio: Audio) -> Values:
    """Its last layer but one, mean over three-second windows: ``[200]``. Raises ``NoWeights``.

    Of the layers it is the one that tells the instruments of the known-answer cases apart best: on the first ten the
    style is nine times nearer to its own instrument with other notes than to the content.
    """
    return _heard(audio)[0]


def tags(audio: Audio) -> dict[str, float]:
    """How sure it is of each tag, 0 to 1. Raises ``NoWeights``."""
    return dict(zip(TAGS, map(float, _heard(audio)[1]), strict=True))


def distance(a: Values, b: Values) -> float:
    """1 - cosine of two embeddings."""
    return max(0.0, float(1 - a @ b / max(float(np.linalg.norm(a) * np.linalg.norm(b)), 1e-9)))


def _heard(audio: Audio) -> tuple[Values, Values]:
    network = _network()
    with torch.inference_mode():
        inner, logits = network(torch.from_numpy(_windows(audio)))
        return inner.mean(0).numpy(), torch.sigmoid(logits).mean(0).numpy()


def _windows(audio: Audio) -> Values:
    """``[windows, 187, 96]``: log mel spectra; what is shorter than three seconds is repeated."""
    signal = np.float32(_RMS) * analysis.mono(audio, _RATE)
    least = _FRAMES * _HOP
    if len(signal) < least:
        signal = np.resize(signal, least)
    energies = analysis.power(signal, _N_FFT, _HOP) @ analysis.mel_bands(_RATE, _N_FFT, _BANDS).T
    level = np.log10(10_000 * energies + 1).astype(np.float32)
    return np.stack([level[start : start + _FRAMES] for start in range(0, len(level) - _FRAMES + 1, _STEP)])


@lru_cache(maxsize=1)
def _network() -> _Musicnn:
    index, data = WEIGHTS / ".index", WEIGHTS / ".data-00000-of-00001"
    if not (index.exists() and data.exists()):
        raise NoWeights(f"The trained ear has no weights in {WEIGHTS}. They come with: sh benchmarks/install.sh")
    return _Musicnn(checkpoint.read(index, data))


class _Musicnn:
    """Filters as tall as a timbre and as long as a rhythm, three layers over time, pooled and named."""

    def __init__(self, weights: checkpoint.Weights) -> None:
        self._weights = {name: torch.from_numpy(value) for name, value in weights.items()}

    def __call__(self, windows: Tensor) -> tuple[Tensor, Tensor]:
        """``[windows, frames, bands]`` -> the last layer but one, and the logits of the tags."""
        image = self._normalised("", windows[:, None])
        timbral = [self._filtered(number, functional.pad(image, (0, 0, 3, 3))) for number in (0, 1)]
        rhythmic = [
            self._filtered(number, _padded_alike(image, length)) for number, length in ((2, 128), (3, 64), (4, 32))
        ]
        front = torch.cat([*timbral, *rhythmic], 1)
        first = self._over_time(5, front)
        second = first + self._over_time(6, first)
        third = second + self._over_time(7, second)
        features = torch.cat([front, first, second, third], 1)
        pooled = torch.stack([features.amax(2), features.mean(2)], 2).flatten(1)
        dense = functional.relu(self._dense("dense", self._normalised("_9", pooled)))
        return dense, self._dense("dense_1", self._normalised("_10", dense))

    def _filtered(self, number: int, image: Tensor) -> Tensor:
        """``[windows, 1, frames, bands]`` -> ``[windows, filters, frames]``: the strongest over the bands."""
        name = f"conv2d_{number}" if number else "conv2d"
        kernel = self._weights[f"{name}/kernel"].permute(3, 2, 0, 1)
        seen = functional.relu(functional.conv2d(image, kernel, self._weights[f"{name}/bias"]))
        return self._normalised(f"_{number + 1}", seen).amax(3)

    def _over_time(self, number: int, features: Tensor) -> Tensor:
        kernel = self._weights[f"conv2d_{number}/kernel"][:, :, 0].permute(2, 1, 0)
        seen = functional.conv1d(features, kernel, self._weights[f"conv2d_{number}/bias"], padding=3)
        return self._normalised(f"_{number + 1}", functional.relu(seen))

    def _dense(self, name: str, values: Tensor) -> Tensor:
        return values @ self._weights[f"{name}/kernel"] + self._weights[f"{name}/bias"]

    def _normalised(self, number: str, values: Tensor) -> Tensor:
        """Batch normalisation of the channels, which are the second axis."""
        mean, variance, scale, shift = (
            self._weights[f"batch_normalization{number}/{name}"]
            for name in ("moving_mean", "moving_variance", "gamma", "beta")
        )
        return functional.batch_norm(values, mean, variance, scale, shift, eps=_EPSILON)


def _padded_alike(image: Tensor, length: int) -> Tensor:
    """So that a filter of this length gives as many frames as came; of an even one more is added behind."""
    return functional.pad(image, (0, 0, (length - 1) // 2, length // 2))
