"""Clicks that a treatment has left in a sound, taken out."""

from __future__ import annotations

import torch
from torch import Tensor

from sonograft.dsp.breaks import breaks
from sonograft.dsp.gap import fill
from sonograft.dsp.transients import rises, short_hop

_AROUND_S = 0.003
"""How far from a click an attack of the content explains it; a rise is seen some 9 ms long as it is."""

_RISE = 0.5


def remove_clicks(result: Tensor, content: Tensor, sample_rate: int) -> tuple[Tensor, int]:
    """``result`` without its clicks, and how many were filled, each row counted for itself.

    ``result`` and ``content`` are ``[rows, samples]``. A click is a break of at most some 1 ms, alone, between
    stretches of the same level, where the content has no attack. Without any, the result comes back to the bit.
    """
    rows = result.cpu()
    found = [(row, each) for row, signal in enumerate(rows) for each in breaks(signal, sample_rate)]
    if found:
        attacked = _attacked(content, sample_rate)
        found = [(row, each) for row, each in found if not attacked[each.start : each.stop].any()]
    if not found:
        return result, 0
    filled = rows.clone()
    for row, each in found:
        filled[row, each.start : each.stop] = fill(filled[row], each.start, each.stop)
    return filled.to(result.device), len(found)


def _attacked(content: Tensor, sample_rate: int) -> Tensor:
    """Where ``content [rows, samples]`` has an attack, on the host: ``[samples]``."""
    frames = (rises(content, sample_rate).amax(1) > _RISE).float().cpu()
    hop = short_hop(sample_rate)
    around = round(_AROUND_S * sample_rate / hop)
    wide = torch.nn.functional.max_pool1d(frames[None], 2 * around + 1, 1, around)[0]
    return wide.repeat_interleave(hop)[: content.shape[1]] > 0
