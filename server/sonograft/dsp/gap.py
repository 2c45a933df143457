"""Gaps of a few samples, filled from both sides."""

from __future__ import annotations

import torch
from torch import Tensor

_ORDER = 32

_REACH = 512
"""Samples on either side that the predictor is made from."""

_RIDGE = 1e-10
"""Of the mean power, added to every coefficient's: few tones alone would leave the predictor undetermined."""


def fill(signal: Tensor, start: int, stop: int) -> Tensor:
    """What belongs in ``signal [samples]`` from ``start`` to before ``stop``: ``[stop - start]``, on the host.

    Least-squares autoregressive interpolation (Janssen, Veldhuis & Vries 1986): the samples under which a linear
    predictor of order 32 errs least. The predictor is made from what is known only, so no iteration is needed.
    """
    first = max(0, start - _REACH)
    around = signal[first : stop + _REACH].double()
    gap = slice(start - first, stop - first)
    known = torch.ones_like(around, dtype=torch.bool)
    known[gap] = False
    around = torch.where(known, around, 0)
    errors = torch.nn.functional.pad(_predictor(around, known), (len(around), len(around)))
    # Correlations of the error filter with itself, for the lags -n … n.
    lags = torch.fft.irfft(torch.fft.rfft(errors).abs().square(), len(errors))[: len(around)]
    seen = torch.arange(len(around))
    table = lags[(seen[gap, None] - seen).abs()]
    found = torch.linalg.solve(table[:, gap], -(table @ around)[:, None])[:, 0]
    filling: Tensor = found.to(signal.dtype)
    return filling


def _predictor(around: Tensor, known: Tensor) -> Tensor:
    """The error filter ``[order + 1]`` that ends in 1, from the stretches of ``around`` that are wholly known."""
    order = max(1, min(_ORDER, len(around) // 4))
    whole = known.unfold(0, order + 1, 1).all(1)
    stretches = around.unfold(0, order + 1, 1)[whole]
    products = stretches.T @ stretches
    past = products[:-1, :-1]
    ridge = _RIDGE * past.diagonal().mean().clamp_min(1e-20)
    weights = torch.linalg.solve(past + ridge * torch.eye(order, dtype=past.dtype), -products[:-1, -1])
    return torch.cat([weights, weights.new_ones(1)])
