"""What holds a result to its content: its level, its rhythm and its harmony, so far as is asked for."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch

from sonograft.audio.clip import Signal, blocks, surrounding
from sonograft.audio.lazy import Gridded
from sonograft.dsp.envelopes import Following, followed
from sonograft.dsp.harmony import harmonised
from sonograft.dsp.transients import in_colour_of, keep_transients

_MARGIN_S = 1.0
_MOMENT_S = 0.03
_SILENT_DB = -70.0
"""Below the loudest moment of the content."""
_FAINTEST = 1e-30
_GRID = 8192
"""Frames by which all windows move on, so that neighbouring blocks are analysed at the same places."""


@dataclass(frozen=True)
class Anchors:
    """How much of the content is kept, 0 to 1 each."""

    tightness: float
    """Of its rhythm, see ``dsp.envelopes``."""
    harmony: float
    """See ``dsp.harmony``."""
    transients: float
    """Of its attacks, in the colour of what is played; see ``dsp.transients``."""
    level: float
    """Of its level over half a second."""
    boost_db: float
    """How much louder that may make what is played."""


def loudest(content: Signal, step: Callable[[], None]) -> float:
    """Power of the loudest moment of ``content``, from which it is told what silence is. ``step`` is called after each
    block."""
    size, most = max(round(_MOMENT_S * content.sample_rate), 1), 0.0
    for block in blocks(content):
        power = np.square(block).mean(0)
        moments = np.add.reduceat(power, np.arange(0, len(power), size)) / size
        most = max(most, float(moments.max()))
        step()
    return most


class Anchored(Gridded):
    """``sound`` held to ``content``; computed as it is read."""

    def __init__(self, sound: Signal, content: Signal, anchors: Anchors, loudest: float, device: torch.device) -> None:
        """``loudest`` is that of the content, see there."""
        super().__init__(content)
        self._sound = sound
        self._anchors = anchors
        # Both are brought to one level, by a power of two, which costs no bit: how loud it is makes no difference.
        self._unit = np.float32(2.0 ** -round(math.log2(max(loudest, _FAINTEST)) / 2))
        silence = loudest * float(self._unit) ** 2 * 10 ** (_SILENT_DB / 10)
        self._following = Following(anchors.tightness, anchors.level, anchors.boost_db, silence)
        self._device = device

    def _compute(self, start: int, stop: int) -> npt.NDArray[np.float32]:
        margin = -(-round(_MARGIN_S * self.sample_rate) // _GRID) * _GRID
        sound, content = (
            torch.from_numpy(self._unit * surrounding(each, start - margin, stop + margin)).to(self._device)
            for each in (self._sound, self._signal)
        )
        rate, anchors = self.sample_rate, self._anchors
        with torch.inference_mode():
            if anchors.harmony:
                sound = harmonised(sound, content, rate, anchors.harmony)
            sound = followed(sound, content, rate, self._following)
            if anchors.transients:
                sound = keep_transients(sound, in_colour_of(sound, content, rate), rate, anchors.transients)
        samples: npt.NDArray[np.float32] = sound[:, margin : margin + stop - start].cpu().numpy()
        return samples / self._unit
