"""Magnitudes on a scale of frequency: from the bins of a spectrum to the values that sounds are compared by.

A band's value is ``weight * log1p(tilt * sqrt(energy))``. On the linear scale every bin is a band of weight and tilt 1:
the features of the literature. On the perceptual one the bins stay single as far up as the ear tells them apart, and
are then summed by two, four, eight, …, an octave each (about 8 to 15 bands to an equivalent rectangular bandwidth); a
band weighs as much as its share of the scale of these bandwidths (Glasberg & Moore 1990); and the tilt lifts the high
bands, which are quiet in music and all the same heard, out of the range in which ``log1p`` hides them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

_SINGLE_UP_TO_HZ = 1400.0
_TILT_FROM_HZ, _TILT_TO_HZ, _TILT_DB_PER_OCTAVE = 500.0, 12_000.0, 3.0
_TINY = 1e-12


@dataclass(frozen=True)
class _Octave:
    """``bands`` neighbouring bands of ``width`` bins each, from ``first`` on."""

    first: int
    bands: int
    width: int

    @property
    def end(self) -> int:
        return self.first + self.bands * self.width


class Bands:
    """The bands of spectra with ``bins`` bins, ``bin_hz`` apart.

    ``unit`` is the squared weight of one bin on the linear scale, of one critical band on the perceptual one.
    """

    def __init__(self, bins: int, bin_hz: float, unit: float, device: torch.device, *, perceptual: bool) -> None:
        self._octaves = _doubling(bins, bin_hz) if perceptual else (_Octave(0, bins, 1),)
        edges = [o.first + i * o.width for o in self._octaves for i in range(o.bands)] + [self._octaves[-1].end]
        edge_hz = (torch.tensor(edges, dtype=torch.float32) - 0.5).clamp_min(0.0) * bin_hz
        self.centres_hz = (0.5 * (edge_hz[1:] + edge_hz[:-1])).to(device)
        self.count = len(self.centres_hz)
        if perceptual:
            shares = erb_number(edge_hz).diff()
            octaves = (self.centres_hz.cpu().clamp(_TILT_FROM_HZ, _TILT_TO_HZ) / _TILT_FROM_HZ).log2()
            tilts = 10 ** (_TILT_DB_PER_OCTAVE / 20 * octaves)
        else:
            shares, tilts = torch.ones(bins), torch.ones(bins)
        self.weights = (unit * shares).sqrt().to(device)
        self.tilts = tilts.to(device)

    def sizes(self, power: Tensor) -> Tensor:
        """Roots of the bands' energies ``[..., bands]``, of squared magnitudes ``[..., bins]``."""
        parts = []
        for octave in self._octaves:
            part = power[..., octave.first : min(octave.end, power.shape[-1])]
            if octave.width > 1:
                missing = octave.end - octave.first - part.shape[-1]
                part = torch.nn.functional.pad(part, (0, missing)) if missing else part
                part = part.unflatten(-1, (octave.bands, octave.width)).sum(-1)
            parts.append(part)
        return (torch.cat(parts, -1) if len(parts) > 1 else parts[0]).sqrt()

    def spread(self, values: Tensor, bins: int) -> Tensor:
        """To every one of ``bins`` bins the value of its band: ``[..., bands]`` -> ``[..., bins]``."""
        if len(self._octaves) == 1:
            return values
        parts, place = [], 0
        for octave in self._octaves:
            part = values[..., place : place + octave.bands]
            if octave.width > 1:
                part = part.unsqueeze(-1).expand(*part.shape, octave.width).flatten(-2)
            parts.append(part)
            place += octave.bands
        return torch.cat(parts, -1)[..., :bins]

    def features(self, sizes: Tensor) -> Tensor:
        """``weight * log1p(tilt * size)``."""
        return (sizes * self.tilts).log1p_() * self.weights

    def sizes_of(self, features: Tensor) -> Tensor:
        """The inverse of ``features``; what lies below silence is silence."""
        return (features.clamp_min(0.0) / self.weights).expm1_() / self.tilts

    def pull(self, slopes: Tensor, sizes: Tensor) -> Tensor:
        """From slopes by the features to what the bins of the spectrum have to be multiplied by, ``[..., bands]``.

        The gradient of a loss by a complex bin is the bin times the value of its band.
        """
        steep = torch.addcmul(sizes, sizes * sizes, self.tilts).clamp_min_(_TINY)  # (1 + tilt size) size
        return slopes * (self.weights * self.tilts) / steep


def _doubling(bins: int, bin_hz: float) -> tuple[_Octave, ...]:
    single = min(bins, 1 << round(math.log2(_SINGLE_UP_TO_HZ / bin_hz)))
    octaves, width = [_Octave(0, single, 1)], 2
    while octaves[-1].end < bins:
        first = octaves[-1].end
        bands = min(single // 2, math.ceil((bins - first) / width))
        octaves.append(_Octave(first, bands, width))
        width *= 2
    return tuple(octaves)


def erb_number(hertz: Tensor) -> Tensor:
    """Equivalent rectangular bandwidths below ``hertz`` (Glasberg & Moore 1990)."""
    return 21.4 * (1 + 0.00437 * hertz).log10()
