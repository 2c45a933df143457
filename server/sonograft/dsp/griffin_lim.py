"""Phases for given magnitudes."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from sonograft.dsp.stft import Stft, magnitudes, scaled

FAST_MOMENTUM = 0.99
"""Momentum of the accelerated iteration at which its authors found it best."""


_SILENT = 1e-20
"""Below any magnitude that has a phase; large enough to divide by."""


_CONSISTENT = 1e-5
"""Relative distance of two spectra that only rounding has set apart."""


def with_phase_of(wanted: Tensor, spectrum: Tensor) -> Tensor:
    """The magnitudes ``wanted`` with the phases of ``spectrum``; phase zero where that has none."""
    size = magnitudes(spectrum)
    result = scaled(spectrum, wanted / size.clamp_min(_SILENT))
    torch.view_as_real(result)[..., 0] += wanted * (size == 0)
    return result


def griffin_lim(
    stft: Stft,
    wanted: Tensor,
    start: Tensor,
    iterations: int,
    *,
    momentum: float = FAST_MOMENTUM,
    on_step: Callable[[], None] = lambda: None,
) -> Tensor:
    """A signal ``[channels, samples]`` whose spectrum has nearly the magnitudes ``wanted [channels, frames, bins]``.

    Starts from the phases of the complex spectrum ``start``. ``momentum`` 0 is the iteration of Griffin & Lim (1984),
    above 0 the accelerated one of Perraudin, Balazs & Sondergaard (2013). ``on_step`` is called after each iteration.
    """
    asked = with_phase_of(wanted, start)
    signal = stft.synthesise(asked)
    before: Tensor | None = None
    for _ in range(iterations):
        consistent = stft.analyse(signal)
        if before is None and _size(consistent - asked) <= _CONSISTENT * _size(asked):
            break  # already a signal's spectrum: momentum would only drive rounding up
        ahead = consistent if before is None else consistent + momentum * (consistent - before)
        before = consistent
        signal = stft.synthesise(with_phase_of(wanted, ahead))
        on_step()
    return signal


def _size(spectrum: Tensor) -> float:
    return float(torch.linalg.vector_norm(torch.view_as_real(spectrum)))
