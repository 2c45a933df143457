"""The shortest way from one cloud of frames to another with its mean and covariance."""

from __future__ import annotations

import torch
from torch import Tensor

_RIDGE = 1e-4
"""Of the largest variance: directions in which the source hardly moves are not blown up beyond this."""


def gaussian_transport(source: Tensor, target: Tensor, weights: Tensor) -> Tensor:
    """Moves ``source [B, T, C]`` so that its mean and covariance are those of ``target [U, C]``; ``[B, T, C]``.

    ``weights [U]`` are those of the target's frames and sum to one. This is the optimal-transport map between the two
    Gaussians, ``m_t + (x - m_s) A`` with ``A = C_s^-1/2 (C_s^1/2 C_t C_s^1/2)^1/2 C_s^-1/2`` (Knott & Smith 1984).
    Where there are more dimensions than frames, the frames themselves span all that counts, and no C x C matrix is
    needed: the moved frames are the target's own, mixed by the orthogonal polar factor of the frames' cross products
    ``[T, U]`` (the Procrustes problem).
    """
    mean = weights @ target
    centred = (target - mean) * weights[:, None].sqrt()
    own_mean = source.mean(1, keepdim=True)
    own = source - own_mean
    frames, dimensions = source.shape[1:]
    if dimensions <= min(frames, len(target)):
        return mean + own @ _map(own.transpose(1, 2) @ own / frames, centred.T @ centred)
    cross = own @ centred.T
    moved: Tensor = mean + frames**0.5 * (_polar(cross) @ centred)
    return moved


def _map(source: Tensor, target: Tensor) -> Tensor:
    """The matrix A, from covariances ``[B, C, C]`` to one ``[C, C]``; in float64, on the host (not all devices can)."""
    wide, goal = source.cpu().double(), target.cpu().double()
    ridge = _RIDGE * wide.diagonal(0, -2, -1).amax(-1).clamp_min(1e-12)
    root, inverse = _roots(wide + ridge[:, None, None] * torch.eye(wide.shape[-1], dtype=wide.dtype))
    between, _ = _roots(root @ goal @ root)
    return (inverse @ between @ inverse).to(source)


def _roots(matrix: Tensor) -> tuple[Tensor, Tensor]:
    """The square root of symmetric matrices, and its inverse."""
    sizes, directions = torch.linalg.eigh(matrix)
    sizes = sizes.clamp_min(1e-300).sqrt()
    across = directions.transpose(-1, -2)
    return (directions * sizes[..., None, :]) @ across, (directions / sizes[..., None, :]) @ across


def _polar(matrix: Tensor) -> Tensor:
    """The nearest (partial) isometries ``(M M*)^-1/2 M``; directions below 1e-6 of the largest are left out.

    By the eigenvalues of the smaller Gram matrix, several times faster than singular values; in float64 as that squares
    the range, and so on the host, as not every device has it.
    """
    if matrix.shape[-2] > matrix.shape[-1]:
        return _polar(matrix.transpose(-1, -2)).transpose(-1, -2)
    wide = matrix.cpu().double()
    sizes, directions = torch.linalg.eigh(wide @ wide.transpose(-1, -2))
    inverse = torch.where(sizes > 1e-12 * sizes[..., -1:], sizes, torch.inf).rsqrt()
    isometry: Tensor = (directions * inverse[..., None, :]) @ (directions.transpose(-1, -2) @ wide)
    return isometry.to(matrix)
