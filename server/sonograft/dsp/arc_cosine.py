"""A random network of infinite width, in closed form.

For random filters ``w ~ N(0, s^2 I)`` the expected product of two rectified features is the arc-cosine kernel of order
1 (Cho & Saul 2009):

    E[relu(w.x) relu(w.y)] = s^2 / (2 pi) |x| |y| (sin t + (pi - t) cos t),      cos t = x.y / (|x| |y|)

Here x and y are *patches*: K consecutive frames stacked. The squared distance of two Gram matrices of features (Gatys
2015; Ulyanov & Lebedev 2016) is then the squared maximum mean discrepancy of two weighted sets of patches under the
kernel ``k^2``, and neither filters nor features need to exist. Patch inner products are sums along diagonals of the
frames' inner products.

Shapes: B sounds at once, T frames each, C values a frame, U frames of the target, K frames a patch.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True)
class Patches:
    """A weighted set of patches: what a Gram matrix is averaged over.

    ``frames`` is ``[..., U, C]``; ``weights [U - K + 1]`` has the weight of the patch that begins at each frame, zero
    where no patch is meant to begin (as at the seam of two joined sounds). Weights sum to one.
    """

    frames: Tensor
    weights: Tensor

    @property
    def width(self) -> int:
        """K, in frames."""
        return self.frames.shape[-2] - len(self.weights) + 1


def every_patch(frames: Tensor, width: int) -> Patches:
    """All patches of ``width`` frames, weighed alike; a sound that is shorter is padded with silence to one patch."""
    missing = max(width - frames.shape[-2], 0)
    frames = torch.nn.functional.pad(frames, (0, 0, 0, missing))
    count = frames.shape[-2] - width + 1
    return Patches(frames, frames.new_full((count,), 1.0 / count))


def mixture(sets: list[tuple[Patches, float]]) -> Patches:
    """Several sets as one, each with its share; those that have none are left out. Shares sum to one."""
    present = [(patches, share) for patches, share in sets if share]
    if len(present) == 1:
        return present[0][0]
    batch = torch.broadcast_shapes(*(patches.frames.shape[:-2] for patches, _ in present))
    frames = [patches.frames.expand(*batch, *patches.frames.shape[-2:]) for patches, _ in present]
    weights = [share * patches.weights for patches, share in present]
    seam = weights[0].new_zeros(present[0][0].width - 1)
    between = [part for weight in weights for part in (seam, weight)][1:]
    return Patches(torch.cat(frames, -2), torch.cat(between))


@dataclass(frozen=True)
class Scale:
    """Fixes the units of the loss."""

    feature: float
    """N s^2 / (2 pi): number of filters times their variance."""
    style: float
    """Factor of the squared Gram distance."""
    content: float
    """Factor of the mean squared distance of features to the content's."""


class StyleTerm:
    """``style * |Gram(x) - Gram(target)|^2`` of spectrograms, with gradient, exact (no filter is drawn).

    The target's frames are ``[U, C]``, or ``[B, U, C]`` where each sound has a target of its own. Called with
    ``x [B, T, C]`` it returns the losses ``[B]`` and the gradient ``[B, T, C]``.
    """

    def __init__(self, target: Patches, frames: int, scale: Scale) -> None:
        """``frames`` is T."""
        self._target = target
        self._scale = scale
        self._width = target.width
        count = frames - self._width + 1
        self._own = target.weights.new_full((count,), 1.0 / count)
        self._target_norms = _norms(target.frames, self._width)
        self._constant = self._self_similarity()
        seam = self._own.new_zeros(self._width - 1)
        self._signed = torch.cat([self._own, seam, -target.weights])
        """Weight of every patch that a patch of x is compared with: its own kind, then the target's."""

    @property
    def size(self) -> float:
        """The loss of silence."""
        return float((self._scale.style * self._constant).min())

    def __call__(self, x: Tensor) -> tuple[Tensor, Tensor]:
        loss, slopes = self._slopes(x)
        count = x.shape[1]
        gradient = slopes[..., :count] @ x
        gradient += slopes[..., count:] @ self._target.frames
        return loss, gradient

    def _slopes(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """The loss and the slopes ``[B, T, T + U]`` that turn all frames into the gradient."""
        products = torch.cat([x @ x.transpose(-1, -2), x @ self._target.frames.transpose(-1, -2)], -1)
        norms = _norms(x, self._width)
        seam = norms.new_ones(*norms.shape[:-1], self._width - 1)
        others = torch.cat([norms, seam, self._target_norms.expand(*norms.shape[:-1], -1)], -1)
        # Patches of x stand on both sides of their own term but on one side of the other: hence 1 and 2 in the value,
        # and the same factor for both in the gradient by the first argument.
        kernel, angle_slope, norm_slope = _arc_cosine(diagonal_sums(products, self._width), norms, others)
        kernel *= self._scale.feature
        pull = kernel * self._signed
        pull *= self._own[:, None]
        count = norms.shape[-1]
        own = (kernel[..., :count] * pull[..., :count]).sum((-1, -2))
        cross = (kernel[..., count:] * pull[..., count:]).sum((-1, -2))
        pull *= 4 * self._scale.style * self._scale.feature
        by_norm = (pull * norm_slope).sum(-1) / norms
        slopes = angle_slope.mul_(pull)
        slopes[..., :count].diagonal(0, -2, -1).add_(by_norm)
        return self._scale.style * (own + 2 * cross + self._constant), diagonal_spread(slopes, self._width)

    def _self_similarity(self) -> Tensor:
        """The part of the loss that does not depend on what is judged, ``[]`` or ``[B]``."""
        frames, weights, norms = self._target.frames, self._target.weights, self._target_norms
        products = diagonal_sums(frames @ frames.transpose(-1, -2), self._width)
        kernel = self._scale.feature * _arc_cosine(products, norms, norms)[0]
        return kernel.square() @ weights @ weights


class ContentTerm:
    """``content * mean_t |features(x)_t - features(content)_t|^2`` of spectrograms, with gradient, exact.

    ``content`` is ``[B, T, C]``. Called with ``x``, of the same shape, it returns the losses ``[B]`` and the gradient.
    """

    def __init__(self, content: Tensor, width: int, scale: Scale) -> None:
        self._content = content
        self._width = width
        self._norms = _norms(content, width)
        self._factor = scale.content * scale.feature / self._norms.shape[-1]

    @property
    def size(self) -> float:
        """The loss of silence."""
        return float((math.pi * self._factor * self._norms.square().sum(-1)).min())

    def __call__(self, x: Tensor) -> tuple[Tensor, Tensor]:
        norms, wanted = _norms(x, self._width), self._norms
        products = window_sums((x * self._content).sum(-1), self._width)
        angle, cosine, sine = _angle(products / (norms * wanted))
        shape = sine + (math.pi - angle) * cosine
        value = (math.pi * norms**2 - 2 * norms * wanted * shape + math.pi * wanted**2).sum(-1) * self._factor
        own = window_spread(2 * self._factor * (math.pi - wanted * sine / norms), self._width)
        cross = window_spread(-2 * self._factor * (math.pi - angle), self._width)
        return value, torch.addcmul(own[..., None] * x, cross[..., None], self._content)


def kernel_between(frames: Tensor, others: Tensor, width: int) -> Tensor:
    """The kernel of all patches of ``frames [T, C]`` with all of ``others [U, C]``, for N s^2 = 2 pi."""
    products = diagonal_sums(frames @ others.T, width)
    return _arc_cosine(products, _norms(frames, width), _norms(others, width))[0]


def _norms(frames: Tensor, width: int) -> Tensor:
    """Length of every patch, ``[..., T - K + 1]``; never zero, so that silence divides nothing by it."""
    return window_sums((frames * frames).sum(-1), width).clamp_min(1e-12).sqrt()


def _angle(cosine: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Angle, its cosine (held to -1..1) and its sine."""
    cosine = cosine.clamp(-1.0, 1.0)
    return torch.acos(cosine), cosine, (1 - cosine * cosine).sqrt()


def _arc_cosine(products: Tensor, norms: Tensor, others: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Kernel and its slopes by the inner products and by ``norms``, without the factor N s^2 / (2 pi)."""
    angle, cosine, sine = _angle(products / norms[..., None] / others[..., None, :])
    complement = math.pi - angle
    norm_slope = sine * others[..., None, :]
    kernel = (norm_slope + complement * cosine * others[..., None, :]) * norms[..., None]
    return kernel, complement, norm_slope


def window_sums(values: Tensor, width: int) -> Tensor:
    """``[..., T]`` -> ``[..., T - width + 1]``: sums over ``width`` neighbours."""
    return values.unfold(-1, width, 1).sum(-1)


def window_spread(values: Tensor, width: int) -> Tensor:
    """The transpose of ``window_sums``."""
    return window_sums(torch.nn.functional.pad(values, (width - 1, width - 1)), width)


def diagonal_sums(matrix: Tensor, width: int) -> Tensor:
    """``P[t, u] = sum_d matrix[t + d, u + d]`` for d < width; by doubling, so in about log2(width) passes."""
    rows, columns = matrix.shape[-2] - width + 1, matrix.shape[-1] - width + 1
    total: Tensor | None = None
    block, power, reach = matrix, 1, 0
    while True:
        # block[t, u] is the sum over ``power`` steps from there.
        if width & power:
            part = block[..., reach : reach + rows, reach : reach + columns]
            total = part.clone() if total is None else total.add_(part)
            reach += power
        if 2 * power > width:
            assert total is not None
            return total
        block = block[..., :-power, :-power] + block[..., power:, power:]
        power *= 2


def diagonal_spread(matrix: Tensor, width: int) -> Tensor:
    """The transpose of ``diagonal_sums``."""
    margin = width - 1
    return diagonal_sums(torch.nn.functional.pad(matrix, (margin, margin, margin, margin)), width)
