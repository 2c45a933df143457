"""The engine ``article``: style transfer with a finite random network, as its authors describe it.

Log magnitudes, one random convolution over time, Gram matrices, Adam from the content's spectrogram, then Griffin-Lim.
It is slow, and it is the measure that the other engines are held against, so it is kept plain. It follows the
description, not the published code, which also clamps magnitudes to 0..1 and so removes most of a clip's energy. Both
channels of a stereo clip are one image.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from sonograft.audio.clip import Audio
from sonograft.dsp.arc_cosine import every_patch
from sonograft.dsp.griffin_lim import griffin_lim
from sonograft.dsp.random_network import RandomNetwork, gram
from sonograft.engines import units
from sonograft.engines.base import Monitor
from sonograft.engines.device import choose, memory_guard
from sonograft.engines.meter import Meter, Stage
from sonograft.engines.parameters import Parameters
from sonograft.engines.spectrogram import Spectrogram, window_length

LEARNING_RATE = 0.03
ANALYSING, MATCHING, PHASE = "analysing", "matching the texture", "finding the phase"


@dataclass(frozen=True)
class Effort:
    steps: int
    phase: int
    """Griffin-Lim iterations."""


EFFORTS = {"draft": Effort(100, 100), "standard": Effort(400, 500), "best": Effort(2500, 500)}


class ArticleEngine:
    """``seed`` draws the filters and the phases. Each step takes the time that it takes; a cancel waits for it."""

    def __init__(self, filters: int = units.FILTERS, efforts: dict[str, Effort] = EFFORTS) -> None:
        self._filters = filters
        self._efforts = efforts

    def transfer(self, content: Audio, style: Audio, parameters: Parameters, monitor: Monitor) -> Audio:
        device = choose(parameters.device)
        effort = self._efforts[parameters.quality]
        with memory_guard(content.seconds):
            meter = Meter(monitor, _plan(effort, self._filters, content, parameters.kernel))
            source, model = Spectrogram(content, device), Spectrogram(style, device)
            objective = self._objective(source, model, parameters)
            features = _adam(objective, source.features, effort.steps, meter)
            with torch.inference_mode():
                signal = _audible(source, features, effort.phase, parameters, meter)
            meter.finish()
            return source.audio(signal)

    def _objective(self, content: Spectrogram, style: Spectrogram, parameters: Parameters) -> _Objective:
        frames, channels = content.features.shape
        width = min(parameters.kernel, frames)
        variance = units.filter_variance(content.sample_rate, width)
        network = RandomNetwork(
            channels,
            width,
            self._filters,
            variance=variance,
            seed=parameters.seed,
            device=content.features.device,
            relu=parameters.relu,
        )
        return _Objective(network, content.features, every_patch(style.features, width).frames, parameters)


class _Objective:
    """Style and content loss of a spectrogram ``[T, C]``, for automatic differentiation."""

    def __init__(self, network: RandomNetwork, content: Tensor, style: Tensor, parameters: Parameters) -> None:
        self._network = network
        self._content_weight = parameters.content_weight
        self._content = network.features(content)
        self._gram = torch.lerp(gram(self._content), gram(network.features(style)), parameters.strength)

    def __call__(self, x: Tensor) -> Tensor:
        features = self._network.features(x)
        loss = units.STYLE * (gram(features) - self._gram).square().sum()
        if self._content_weight:
            distance = (features - self._content).square().sum(1).mean()
            loss = loss + self._content_weight * units.CONTENT * distance
        return loss


def _adam(objective: _Objective, start: Tensor, steps: int, meter: Meter) -> Tensor:
    x = start.clone().requires_grad_()
    optimiser = torch.optim.Adam([x], lr=LEARNING_RATE)
    step = meter.enter(MATCHING)
    for _ in range(steps):
        (x.grad,) = torch.autograd.grad(objective(x), x)
        optimiser.step()
        step()
    return x.detach()


def _audible(content: Spectrogram, features: Tensor, iterations: int, parameters: Parameters, meter: Meter) -> Tensor:
    """Plain Griffin-Lim from random phase; below full ``strength`` the content's phase is turned part of the way."""
    generator = torch.Generator().manual_seed(parameters.seed)
    turn = 2 * torch.rand(content.spectrum.shape, generator=generator) - 1
    turn = (math.pi * parameters.strength * turn).to(content.spectrum.device)
    start = content.phases * torch.polar(torch.ones_like(turn), turn)
    magnitudes = content.magnitudes(features)
    return griffin_lim(content.stft, magnitudes, start, iterations, momentum=0.0, on_step=meter.enter(PHASE))


def _plan(effort: Effort, filters: int, content: Audio, width: int) -> tuple[Stage, ...]:
    """Stages and their costs in seconds on a usual processor (only the proportions count)."""
    samples = content.frames * content.channels
    weights = filters * width * content.channels * window_length(content.sample_rate) // 2
    return (
        Stage(ANALYSING, 1, 1e-8 * weights),
        Stage(MATCHING, effort.steps, 1.6e-9 * weights * content.seconds + 1e-3),
        Stage(PHASE, effort.phase, 2.5e-8 * samples + 1e-3),
    )
