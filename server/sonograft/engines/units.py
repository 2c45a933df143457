"""The units of the losses: those of the literature, where figures are comparable with published ones.

That is: 4096 filters of width 11 over 1025 bins, Gram matrices of 420 patches divided by 430 frames, the content's
features summed over 420 patches (Ulyanov & Lebedev 2016). At other rates, lengths and widths, and on both channels,
the same sound gives about the same figures: sums over bins stand for integrals over frequency; the frames of a patch
and the patches are averaged.
"""

from __future__ import annotations

from sonograft.engines.spectrogram import bin_width

FILTERS = 4096
WIDTH = 11
STYLE = (420 / 430) ** 2
"""Factor of the squared distance of two mean Gram matrices."""
CONTENT = 420.0
"""Factor of the mean squared distance of features."""
_VARIANCE = 4 / ((1025 + FILTERS) * WIDTH)


def filter_variance(sample_rate: int, width: int) -> float:
    """Variance of the random filters' weights."""
    return _VARIANCE * bin_width(sample_rate) * WIDTH / width
