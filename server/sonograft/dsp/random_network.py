"""A random network of finite width: one convolution over time, filters that nobody trained (Ulyanov & Lebedev 2016)."""

from __future__ import annotations

import torch
from torch import Tensor


class RandomNetwork:
    """``filters`` random filters over ``width`` frames of ``channels`` values, drawn from N(0, ``variance``).

    The filters are drawn on the host, so the same ``seed`` gives the same network on every device.
    """

    def __init__(
        self,
        channels: int,
        width: int,
        filters: int,
        *,
        variance: float,
        seed: int,
        device: torch.device,
        relu: bool = True,
    ) -> None:
        generator = torch.Generator().manual_seed(seed)
        weights = torch.randn(width * channels, filters, generator=generator)
        self._weights = (variance**0.5 * weights).to(device)
        self._width = width
        self._relu = relu

    @property
    def size(self) -> int:
        """Number of weights."""
        return self._weights.numel()

    def features(self, frames: Tensor) -> Tensor:
        """``[T, C]`` -> ``[T - width + 1, filters]``."""
        # As one product of stacked patches: faster here than a convolution, and deterministic on every device.
        patches = frames.unfold(0, self._width, 1).transpose(1, 2).reshape(len(frames) - self._width + 1, -1)
        responses = patches @ self._weights
        return torch.relu(responses) if self._relu else responses


def gram(features: Tensor, weights: Tensor | None = None) -> Tensor:
    """``[T, N]`` -> ``[N, N]``: the features' products, averaged over time (Gatys, Ecker & Bethge 2015).

    ``weights [T]`` are those of the average and sum to one; None: all alike.
    """
    if weights is None:
        return features.T @ features / len(features)
    return (features * weights[:, None]).T @ features
