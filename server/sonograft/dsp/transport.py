"""The shortest way from one cloud of frames to another with its mean and covariance."""

from __future__ import annotations

import torch
from torch import Tensor


def gaussian_transport(source: Tensor, target: Tensor) -> Tensor:
    """Moves ``source [T, C]`` so that its mean and covariance are those of ``target [U, C]``; returns ``[T, C]``.

    This is the optimal-transport map between the two Gaussians, ``m_t + A (x - m_s)`` with
    ``A = C_t^1/2 (C_t^1/2 C_s C_t^1/2)^-1/2 C_t^1/2`` (Knott & Smith 1984). Applied to the very frames that it was
    estimated from it needs no C x C matrix: the moved frames are the target's own, mixed by the orthogonal polar factor
    of the frames' cross products ``[T, U]`` (the Procrustes problem). Where there are fewer frames than dimensions the
    covariance is met as nearly as T frames can.
    """
    source_mean, target_mean = source.mean(0), target.mean(0)
    centred = target - target_mean
    cross = (source - source_mean) @ centred.T
    moved: Tensor = target_mean + (len(source) / len(target)) ** 0.5 * (_polar(cross) @ centred)
    return moved


def _polar(matrix: Tensor) -> Tensor:
    """The nearest (partial) isometry ``(M M*)^-1/2 M``; directions below 1e-6 of the largest are left out as rounding.

    By the eigenvalues of the smaller Gram matrix, several times faster than singular values; in float64 as that squares
    the range, and so on the host, as not every device has it.
    """
    if matrix.shape[0] > matrix.shape[1]:
        return _polar(matrix.T).T
    wide = matrix.cpu().double()
    sizes, directions = torch.linalg.eigh(wide @ wide.T)
    inverse = torch.where(sizes > 1e-12 * sizes[-1], sizes, torch.inf).rsqrt()
    isometry: Tensor = (directions * inverse) @ (directions.T @ wide)
    return isometry.to(matrix)
