"""Several grains at a time: what one of them leaves of the content's harmony, the next ones play."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from scipy.ndimage import convolve1d

from sonograft.audio.clip import Signal
from sonograft.audio.lazy import Derived
from sonograft.engines.mosaic.listening import hop

_ROUNDS = 30
_SMOOTH = 5
"""Moments."""

Values = npt.NDArray[np.float32]


def weights(wanted: Values, played: Sequence[Values], least: float = 0.03) -> Values:
    """How loud each layer is to be, so that together they play the chroma ``wanted``: ``[layers, moments]``.

    All chroma are ``[moments, 12]``. Least squares without negative weights, by coordinate descent; how much a layer
    after the first explains has to be more than ``least``, or it is not heard.
    """
    found = np.zeros((len(played), len(wanted)), np.float32)
    left = wanted.copy()
    for _ in range(_ROUNDS):
        for layer, chroma in enumerate(played):
            left += found[layer][:, None] * chroma
            size = np.maximum((chroma**2).sum(1), 1e-6)
            found[layer] = np.maximum(((left * chroma).sum(1) - (least if layer else 0)) / size, 0)
            left -= found[layer][:, None] * chroma
    return found


def left_over(wanted: Values, played: Sequence[Values]) -> Values:
    """What of the chroma ``wanted`` no layer plays, as unit vectors."""
    heard = np.einsum("lt,ltc->tc", weights(wanted, played), np.stack(played))
    left = np.maximum(wanted - heard, 0)
    return np.asarray(left / np.maximum(np.linalg.norm(left, axis=1, keepdims=True), 1e-6), np.float32)


class Layers(Derived):
    """Layers at their weights, as a Signal; added up as it is read."""

    def __init__(self, content: Signal, layers: Sequence[Signal], loudness: Values) -> None:
        """``loudness [layers, moments]``: only their proportions count."""
        super().__init__(content)
        self._layers = layers
        window = np.hanning(_SMOOTH + 2)[1:-1]
        loudness = np.where(loudness.sum(0) > 0, loudness, np.eye(len(layers), 1))
        loudness = loudness / np.sqrt((loudness**2).sum(0))
        self._loudness = convolve1d(loudness, window / window.sum(), axis=1, mode="nearest")
        self._middles = (np.arange(loudness.shape[1]) + 0.5) * hop(content.sample_rate)

    def read(self, start: int, stop: int) -> npt.NDArray[np.float32]:
        frames = np.arange(start, stop)
        total = np.zeros((self.channels, stop - start), np.float32)
        for layer, loudness in zip(self._layers, self._loudness, strict=True):
            total += layer.read(start, stop) * np.interp(frames, self._middles, loudness).astype(np.float32)
        return total
