"""What holds a result to its content: its level, its rhythm and its harmony, so far as is asked for."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch

from sonograft.audio.clip import Signal, surrounding
from sonograft.audio.lazy import Gridded
from sonograft.dsp.envelopes import Following, followed
from sonograft.dsp.harmony import harmonised

_MARGIN_S = 0.5
_GRID = 8192
"""Frames by which all windows move on, so that neighbouring blocks are analysed at the same places."""


@dataclass(frozen=True)
class Anchors:
    """How much of the content is kept, 0 to 1."""

    tightness: float
    """Of its rhythm; its level is kept in any case. See ``dsp.envelopes``."""
    harmony: float
    """See ``dsp.harmony``."""
    silence: float
    """Mean power below which the content is silent."""


class Anchored(Gridded):
    """``sound`` held to ``content``; computed as it is read."""

    def __init__(self, sound: Signal, content: Signal, anchors: Anchors, device: torch.device) -> None:
        super().__init__(content)
        self._sound = sound
        self._anchors = anchors
        self._device = device

    def _compute(self, start: int, stop: int) -> npt.NDArray[np.float32]:
        margin = -(-round(_MARGIN_S * self.sample_rate) // _GRID) * _GRID
        sound, content = (
            torch.from_numpy(np.ascontiguousarray(surrounding(each, start - margin, stop + margin))).to(self._device)
            for each in (self._sound, self._signal)
        )
        rate, anchors = self.sample_rate, self._anchors
        with torch.inference_mode():
            if anchors.harmony:
                sound = harmonised(sound, content, rate, anchors.harmony)
            sound = followed(sound, content, rate, Following(anchors.tightness, anchors.silence))
        samples: npt.NDArray[np.float32] = sound[:, margin : margin + stop - start].cpu().numpy()
        return samples
