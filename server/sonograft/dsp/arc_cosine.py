"""A random network of infinite width, in closed form.

For random filters ``w ~ N(0, s^2 I)`` the expected product of two rectified features is the arc-cosine kernel of order
1 (Cho & Saul 2009):

    E[relu(w.x) relu(w.y)] = s^2 / (2 pi) |x| |y| (sin t + (pi - t) cos t),      cos t = x.y / (|x| |y|)

Here x and y are *patches*: K consecutive frames stacked. The squared distance of two Gram matrices of features (Gatys
2015; Ulyanov & Lebedev 2016) is then the squared maximum mean discrepancy of two weighted sets of patches under the
kernel ``k^2``, and neither filters nor features need to exist. Patch inner products are sums along diagonals of the
frames' inner products.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True)
class Patches:
    """A weighted set of patches: what a Gram matrix is averaged over.

    ``frames`` is ``[T, C]``; ``weights [T - K + 1]`` has the weight of the patch that begins at each frame, zero where
    no patch is meant to begin (as at the seam of two joined sounds). Weights sum to one.
    """

    frames: Tensor
    weights: Tensor

    @property
    def width(self) -> int:
        """K, in frames."""
        return len(self.frames) - len(self.weights) + 1


def every_patch(frames: Tensor, width: int) -> Patches:
    """All patches of ``width`` frames, weighed alike; a sound that is shorter is padded with silence to one patch."""
    missing = max(width - len(frames), 0)
    frames = torch.nn.functional.pad(frames, (0, 0, 0, missing))
    count = len(frames) - width + 1
    return Patches(frames, frames.new_full((count,), 1.0 / count))


def mixture(first: Patches, second: Patches, share: float) -> Patches:
    """``1 - share`` of ``first`` and ``share`` of ``second``, as one set; one that has no share is left out."""
    if share in (0, 1):
        return second if share else first
    seam = first.weights.new_zeros(first.width - 1)
    return Patches(
        torch.cat([first.frames, second.frames]),
        torch.cat([(1 - share) * first.weights, seam, share * second.weights]),
    )


@dataclass(frozen=True)
class Scale:
    """Fixes the units of the loss."""

    feature: float
    """N s^2 / (2 pi): number of filters times their variance."""
    style: float
    """Factor of the squared Gram distance."""
    content: float
    """Factor of the mean squared distance of features to the content's."""


class TextureObjective:
    """Style and content loss of a spectrogram, with gradient.

    style * |Gram(x) - Gram(target)|^2 + content * mean_t |features(x)_t - features(content)_t|^2

    ``content`` is ``[T, C]``, as what is judged. Called with ``x [T, C]`` it returns the loss and the gradient
    ``[T, C]``; both are exact (no filter is drawn).
    """

    def __init__(self, target: Patches, content: Tensor, scale: Scale) -> None:
        self._target = target
        self._scale = scale
        self._width = target.width
        self._own = every_patch(content, self._width).weights
        self._content = content
        self._content_norms = self._row_norms(content)
        self._target_norms = self._row_norms(target.frames)
        self._constant = self._self_similarity()

    @property
    def rounding(self) -> float:
        """A loss below which nothing but float32 rounding is left: a millionth of what is subtracted to get it."""
        power = math.pi * self._scale.feature * float(self._own @ self._content_norms**2)
        return 1e-6 * (self._scale.style * self._constant + self._scale.content * power)

    def __call__(self, x: Tensor) -> tuple[float, Tensor]:
        style, slopes = self._style(x)
        content, own_slopes, cross_slopes = self._content_term(x)
        gradient = slopes @ torch.cat([x, self._target.frames])
        gradient += own_slopes[:, None] * x + cross_slopes[:, None] * self._content
        return style + content, gradient

    def losses(self, x: Tensor) -> tuple[float, float]:
        """Style and content loss apart."""
        return self._style(x)[0], self._content_term(x)[0]

    def _style(self, x: Tensor) -> tuple[float, Tensor]:
        """The style loss and the slopes ``[T, T + U]`` that turn all frames into the gradient."""
        joined = torch.cat([x, self._target.frames])
        products = diagonal_sums(x @ joined.T, self._width)
        norms = self._row_norms(x)
        seam = norms.new_zeros(self._width - 1)
        others = torch.cat([norms, seam + 1, self._target_norms])
        weights = torch.cat([self._own, seam, -self._target.weights])
        # Patches of x stand on both sides of their own term but on one side of the other: hence 1 and 2 in the value,
        # and the same factor for both in the gradient by the first argument.
        kernel, angle_slope, norm_slope = _arc_cosine(products, norms, others)
        kernel *= self._scale.feature
        pull = kernel * weights
        pull *= self._own[:, None]
        count = len(norms)
        value = float((kernel[:, :count] * pull[:, :count]).sum() + 2 * (kernel[:, count:] * pull[:, count:]).sum())
        pull *= 4 * self._scale.style * self._scale.feature
        by_norm = (pull * norm_slope).sum(1) / norms
        slopes = angle_slope.mul_(pull)
        slopes[:, :count].diagonal().add_(by_norm)
        return self._scale.style * (value + self._constant), diagonal_spread(slopes, self._width)

    def _content_term(self, x: Tensor) -> tuple[float, Tensor, Tensor]:
        """The content loss, and its slopes by each frame's product with itself and with the content's frame."""
        norms, wanted = self._row_norms(x), self._content_norms
        products = window_sums((x * self._content).sum(1), self._width)
        angle, cosine, sine = _angle(products / (norms * wanted))
        shape = sine + (math.pi - angle) * cosine
        factor = self._scale.content * self._scale.feature * self._own
        value = factor @ (math.pi * norms**2 - 2 * norms * wanted * shape + math.pi * wanted**2)
        own = window_spread(2 * factor * (math.pi - wanted * sine / norms), self._width)
        cross = window_spread(-2 * factor * (math.pi - angle), self._width)
        return float(value), own, cross

    def _row_norms(self, frames: Tensor) -> Tensor:
        """Length of every patch, ``[T - K + 1]``; never zero, so that silence divides nothing by it."""
        return window_sums((frames * frames).sum(1), self._width).clamp_min(1e-12).sqrt()

    def _self_similarity(self) -> float:
        """The term of the style loss that does not depend on what is judged."""
        frames, weights, norms = self._target.frames, self._target.weights, self._target_norms
        kernel = self._scale.feature * _arc_cosine(diagonal_sums(frames @ frames.T, self._width), norms, norms)[0]
        return float(weights @ (kernel * kernel) @ weights)


def _angle(cosine: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Angle, its cosine (held to -1..1) and its sine."""
    cosine = cosine.clamp(-1.0, 1.0)
    return torch.acos(cosine), cosine, (1 - cosine * cosine).sqrt()


def _arc_cosine(products: Tensor, norms: Tensor, others: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Kernel and its slopes by the inner products and by ``norms``, ``[T, U]``, without the factor N s^2 / (2 pi)."""
    angle, cosine, sine = _angle(products / norms[:, None] / others)
    complement = math.pi - angle
    norm_slope = sine * others
    kernel = (norm_slope + complement * cosine * others) * norms[:, None]
    return kernel, complement, norm_slope


def window_sums(values: Tensor, width: int) -> Tensor:
    """``[T]`` -> ``[T - width + 1]``: sums over ``width`` neighbours."""
    return values.unfold(0, width, 1).sum(1)


def window_spread(values: Tensor, width: int) -> Tensor:
    """The transpose of ``window_sums``."""
    return window_sums(torch.nn.functional.pad(values, (width - 1, width - 1)), width)


def diagonal_sums(matrix: Tensor, width: int) -> Tensor:
    """``P[t, u] = sum_d matrix[t + d, u + d]`` for d < width; by doubling, so in about log2(width) passes."""
    rows, columns = matrix.shape[0] - width + 1, matrix.shape[1] - width + 1
    total = matrix.new_zeros(rows, columns)
    block, power, reach = matrix, 1, 0
    while True:
        # block[t, u] is the sum over ``power`` steps from there.
        if width & power:
            total += block[reach : reach + rows, reach : reach + columns]
            reach += power
        if 2 * power > width:
            return total
        block = block[:-power, :-power] + block[power:, power:]
        power *= 2


def diagonal_spread(matrix: Tensor, width: int) -> Tensor:
    """The transpose of ``diagonal_sums``."""
    margin = width - 1
    return diagonal_sums(torch.nn.functional.pad(matrix, (margin, margin, margin, margin)), width)
