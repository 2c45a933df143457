"""The engine ``texture``: the style's texture, by a random network of infinite width.

First the spectrogram is fitted (closed form for a first version, then L-BFGS on the exact kernel), then a phase is
found for it from the content's own, then the waveform itself is refined, because what counts is the spectrogram that is
*heard* and the phase step gives much of the fit away.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from sonograft.audio.clip import Audio
from sonograft.dsp.arc_cosine import Scale, TextureObjective, every_patch, mixture
from sonograft.dsp.griffin_lim import griffin_lim
from sonograft.dsp.lbfgs import minimise
from sonograft.dsp.stft import magnitudes, scaled
from sonograft.dsp.transport import gaussian_transport
from sonograft.engines import units
from sonograft.engines.base import Monitor
from sonograft.engines.device import choose, memory_guard
from sonograft.engines.meter import Meter, Stage
from sonograft.engines.parameters import Parameters
from sonograft.engines.spectrogram import Spectrogram


@dataclass(frozen=True)
class Effort:
    """How much work a quality stands for: evaluations, iterations, evaluations."""

    spectrogram: int
    phase: int
    waveform: int


EFFORTS = {
    "draft": Effort(spectrogram=0, phase=8, waveform=8),
    "standard": Effort(spectrogram=40, phase=32, waveform=20),
    "best": Effort(spectrogram=100, phase=64, waveform=60),
}
_PREVIEW_PHASE = 8
"""Griffin-Lim iterations of the preview."""

ANALYSING, PREVIEW = "analysing", "sketching"
MATCHING, PHASE, REFINING = "matching the texture", "finding the phase", "refining"


class TextureEngine:
    """Nothing is drawn at random, so ``seed`` changes nothing."""

    def transfer(self, content: Audio, style: Audio, parameters: Parameters, monitor: Monitor) -> Audio:
        device = choose(parameters.device)
        with memory_guard(content.seconds), torch.inference_mode():
            return _Render(content, style, parameters, monitor, device).run()


class _Render:
    def __init__(
        self, content: Audio, style: Audio, parameters: Parameters, monitor: Monitor, device: torch.device
    ) -> None:
        self._effort = EFFORTS[parameters.quality]
        self._monitor = monitor
        self._strength = parameters.strength
        self._meter = Meter(monitor, _plan(self._effort, content, style))
        self._content = Spectrogram(content, device)
        self._style = Spectrogram(style, device)
        width = min(parameters.kernel, self._content.stft.frames)
        features = self._content.features
        target = mixture(every_patch(features, width), every_patch(self._style.features, width), self._strength)
        scale = _scale(self._content, width, parameters.content_weight)
        self._objective = TextureObjective(target, features, scale)
        self._loudest = torch.maximum(features.amax(0), self._style.features.amax(0))

    def run(self) -> Audio:
        if self._effort.spectrogram:
            self._monitor.preview(self._content.audio(self._phased(self._sketch(), _PREVIEW_PHASE, PREVIEW)))
            features = self._fitted()
        else:
            features = self._sketch()
        signal = self._refined(self._phased(features, self._effort.phase, PHASE))
        self._meter.finish()
        return self._content.audio(signal)

    def _sketch(self) -> Tensor:
        """The closed form: the content's frames moved to the style's mean and covariance, ``strength`` of the way."""
        features = self._content.features
        return torch.lerp(features, gaussian_transport(features, self._style.features), self._strength)

    def _fitted(self) -> Tensor:
        # From the content, not from the sketch: both end at the same fit, but this keeps more of the content's rhythm.
        return minimise(
            self._objective,
            self._content.features,
            self._effort.spectrogram,
            enough=self._objective.rounding,
            on_evaluation=self._meter.enter(MATCHING),
        )

    def _phased(self, features: Tensor, iterations: int, stage: str) -> Tensor:
        # Few loud frames cannot carry the mean of many: they would be driven beyond anything that either sound holds,
        # and features are logarithms.
        wanted = self._content.magnitudes(torch.minimum(features, self._loudest))
        step = self._meter.enter(stage)
        return griffin_lim(self._content.stft, wanted, self._content.phases, iterations, on_step=step)

    def _refined(self, signal: Tensor) -> Tensor:
        return minimise(
            self._heard,
            signal,
            self._effort.waveform,
            enough=self._objective.rounding,
            on_evaluation=self._meter.enter(REFINING),
        )

    def _heard(self, signal: Tensor) -> tuple[float, Tensor]:
        """The objective of what a ``signal`` sounds like, and its gradient by the samples."""
        spectrum = self._content.stft.analyse(signal)
        size = magnitudes(spectrum)
        loss, slopes = self._objective(self._content.stack(torch.log1p(size)))
        gains = self._content.unstack(slopes) / ((1 + size) * size.clamp_min(1e-12))
        return loss, self._content.stft.adjoint(scaled(spectrum, gains))


def _scale(content: Spectrogram, width: int, content_weight: float) -> Scale:
    variance = units.filter_variance(content.sample_rate, width)
    return Scale(
        feature=units.FILTERS * variance / (2 * math.pi),
        style=units.STYLE,
        content=content_weight * units.CONTENT,
    )


def _plan(effort: Effort, content: Audio, style: Audio) -> tuple[Stage, ...]:
    """Stages and their costs in seconds on a usual processor (only the proportions count)."""
    transform = 2.5e-8 * content.frames * content.channels
    pairs = (content.seconds + style.seconds) * content.seconds * content.sample_rate * content.channels
    evaluation = 1e-3 + 3e-9 * pairs
    sketch = (Stage(PREVIEW, _PREVIEW_PHASE, transform),) if effort.spectrogram else ()
    return (
        Stage(ANALYSING, 1, 4 * transform),
        *sketch,
        Stage(MATCHING, effort.spectrogram, evaluation),
        Stage(PHASE, effort.phase, transform),
        Stage(REFINING, effort.waveform, evaluation + transform),
    )
