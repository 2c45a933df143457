"""What of a sound is its timbre, and what its notes: a map of band features in which styles are compared.

The logarithmic spectrum of a frame is split at the width of a few critical bands. Its smooth part, the *envelope*, is
what instruments differ by; what is left over, the *fine structure*, holds the harmonics of the notes that are played. A
style is compared by the envelope and, in each critical band, by the *contrast*: how far the fine structure reaches,
which tells tones from noise and does not tell which tones. So the notes may stay the content's own. (The split is that
of cepstral smoothing, Bogert et al. 1963; contrast is after Jiang et al. 2002, as a smooth function.)

``fine`` brings a share of the fine structure itself in: with 1 the style is compared by all of its spectrum.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

from sonograft.dsp.bands import Bands, erb_number

ENVELOPE_ERB = 2.0
"""Width (standard deviation) of the smoothing, in equivalent rectangular bandwidths."""
CONTRAST = 0.5
"""Weight of contrast against that of the envelope: more makes tones and noise of the style clearer, notes less so."""
_LEAST_CONTRAST = 1e-2


class Timbre:
    """Maps band features ``[B, T, channels * bands]`` to ``[B, T, channels * size]``, and slopes back."""

    def __init__(self, bands: Bands, channels: int, *, fine: float) -> None:
        self._channels = channels
        self._weights = bands.weights
        self._fine = fine
        place = erb_number(bands.centres_hz)
        self._count = math.ceil(float(place[-1]))
        points = torch.arange(self._count, device=place.device) + 0.5
        share = bands.weights.square()
        self._smooth = _averages(place, place, share)
        self._sample = _averages(place, points, share)
        self._between = _averages(points, place, torch.ones_like(points))
        self._weight = math.sqrt(float(share.sum()) / self._count)

    def __call__(self, features: Tensor) -> Tensor:
        return self._map(features)[0]

    def with_slopes(self, features: Tensor) -> tuple[Tensor, _Slopes]:
        """The mapped features, and what carries slopes by them back to slopes by ``features``."""
        mapped, fine, contrast = self._map(features)
        return mapped, _Slopes(self, fine, contrast)

    def envelope(self, features: Tensor) -> Tensor:
        """The envelope alone, ``[B, T, channels * points]``, a point for each critical band."""
        envelope: Tensor = self._log(features) @ self._sample
        return envelope.flatten(-2)

    def with_envelope_moved(self, features: Tensor, move: Tensor) -> Tensor:
        """``features`` with ``move [B, T, channels * points]`` added to their envelope."""
        moved = self._log(features) + move.unflatten(-1, (self._channels, -1)) @ self._between
        return (moved * self._weights).flatten(-2)

    def back(self, slopes: Tensor, fine: Tensor, contrast: Tensor) -> Tensor:
        """The transpose of the map at the point that gave ``fine`` and ``contrast``."""
        parts = slopes.unflatten(-1, (self._channels, -1))
        by_log = parts[..., : self._count] @ (self._weight * self._sample.T)
        by_contrast = parts[..., self._count : 2 * self._count] * (CONTRAST * self._weight) / contrast
        by_fine = by_contrast @ self._sample.T * fine
        if self._fine:
            by_fine += parts[..., 2 * self._count :] * (self._fine * self._weights)
        by_log += by_fine
        by_log -= by_fine @ self._smooth.T
        return (by_log / self._weights).flatten(-2)

    def _map(self, features: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        log = self._log(features)
        fine = log - log @ self._smooth
        contrast = (fine.square() @ self._sample).add_(_LEAST_CONTRAST**2).sqrt_()
        parts = [log @ self._sample * self._weight, contrast * (CONTRAST * self._weight)]
        if self._fine:
            parts.append(fine * (self._fine * self._weights))
        return torch.cat(parts, -1).flatten(-2), fine, contrast

    def _log(self, features: Tensor) -> Tensor:
        return features.unflatten(-1, (self._channels, -1)) / self._weights


class _Slopes:
    """Carries slopes back through the map, at one point."""

    def __init__(self, timbre: Timbre, fine: Tensor, contrast: Tensor) -> None:
        self._timbre, self._fine, self._contrast = timbre, fine, contrast

    def __call__(self, slopes: Tensor) -> Tensor:
        return self._timbre.back(slopes, self._fine, self._contrast)


def _averages(places: Tensor, points: Tensor, share: Tensor) -> Tensor:
    """``[places, points]``: weighted averages over what lies around each point of the scale."""
    near = torch.exp(-0.5 * ((places[:, None] - points) / ENVELOPE_ERB) ** 2) * share[:, None]
    return near / near.sum(0)
