"""The engine ``article``: style transfer with a finite random network, as its authors describe it.

Log magnitudes, one random convolution over time, Gram matrices, Adam from the content's spectrogram, then Griffin-Lim.
It is slow, and it is the measure that the other engines are held against, so it is kept plain. It follows the
description, not the published code, which also clamps magnitudes to 0..1 and so removes most of a clip's energy. Both
channels of a stereo clip are one image.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from sonograft.dsp.griffin_lim import griffin_lim
from sonograft.dsp.random_network import RandomNetwork, gram
from sonograft.engines import units
from sonograft.engines.base import Rendition
from sonograft.engines.meter import Meter, Report, Stage
from sonograft.engines.parameters import Parameters
from sonograft.engines.spectrogram import Lens, Spectrograms
from sonograft.engines.study import Study

LEARNING_RATE = 0.03
MATCHING, PHASE = "matching the texture", "finding the phase"


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

    def is_perceptual(self, parameters: Parameters) -> bool:
        return False

    def learn(
        self, studies: Sequence[tuple[Study, float]], parameters: Parameters, lens: Lens, width: int
    ) -> Rendition:
        with torch.inference_mode(False):  # its weights take part in differentiation
            network = RandomNetwork(
                lens.form.channels * lens.bands.count,
                width,
                self._filters,
                variance=units.filter_variance(lens.form.sample_rate, width),
                seed=parameters.seed,
                device=lens.device,
                relu=parameters.relu,
            )
        return _Styled(
            studies=studies,
            network=network,
            effort=self._efforts[parameters.quality],
            parameters=parameters,
            lens=lens,
            width=width,
        )


class _Styled:
    """The engine with its styles."""

    def __init__(
        self,
        *,
        studies: Sequence[tuple[Study, float]],
        network: RandomNetwork,
        effort: Effort,
        parameters: Parameters,
        lens: Lens,
        width: int,
    ) -> None:
        self._network = network
        self._effort = effort
        self._parameters = parameters
        self._lens = lens
        grams = []
        for study, share in studies:
            patches = study.patches(width)
            grams.append(share * gram(network.features(patches.frames), patches.weights))
        self._gram = torch.stack(grams).sum(0)
        self._cost = 4e-11 * network.size

    def render(self, contents: Tensor, report: Report) -> Tensor:
        content = Spectrograms(self._lens, contents)
        frames = content.features.shape[1]
        plan = (
            Stage(MATCHING, self._effort.steps * len(contents), self._cost * frames + 1e-3),
            Stage(PHASE, self._effort.phase, 2.5e-8 * contents.numel() + 1e-3),
        )
        meter = Meter(report, plan)
        step = meter.enter(MATCHING)
        features = torch.stack([self._fitted(each, step) for each in content.features])
        signals = self._audible(content, features, meter)
        meter.finish()
        return signals

    def _fitted(self, content: Tensor, step: Callable[[], None]) -> Tensor:
        with torch.inference_mode(False), torch.enable_grad():
            return _adam(self._objective(content.clone()), content.clone(), self._effort.steps, step)

    def _objective(self, content: Tensor) -> _Objective:
        return _Objective(self._network, content, self._gram.clone(), self._parameters)

    def _audible(self, content: Spectrograms, features: Tensor, meter: Meter) -> Tensor:
        """Plain Griffin-Lim from random phase; below full ``strength`` the content's is turned part of the way."""
        generator = torch.Generator().manual_seed(self._parameters.seed)
        turn = 2 * torch.rand(content.spectra.shape[1:], generator=generator) - 1
        turn = (math.pi * self._parameters.strength * turn).to(content.spectra.device)
        start = content.spectra * torch.polar(torch.ones_like(turn), turn)
        wanted = self._lens.bands.sizes_of(content.unstack(features))
        signals = griffin_lim(
            content.stft,
            wanted.flatten(0, 1),
            start.flatten(0, 1),
            self._effort.phase,
            momentum=0.0,
            on_step=meter.enter(PHASE),
        )
        return signals.unflatten(0, start.shape[:2])


class _Objective:
    """Style and content loss of a spectrogram ``[T, C]``, for automatic differentiation."""

    def __init__(self, network: RandomNetwork, content: Tensor, style: Tensor, parameters: Parameters) -> None:
        self._network = network
        self._content_weight = parameters.content_weight
        self._content = network.features(content)
        self._gram = torch.lerp(gram(self._content), style, parameters.strength)

    def __call__(self, x: Tensor) -> Tensor:
        features = self._network.features(x)
        loss = units.STYLE * (gram(features) - self._gram).square().sum()
        if self._content_weight:
            distance = (features - self._content).square().sum(1).mean()
            loss = loss + self._content_weight * units.CONTENT * distance
        return loss


def _adam(objective: _Objective, start: Tensor, steps: int, step: Callable[[], None]) -> Tensor:
    x = start.requires_grad_()
    optimiser = torch.optim.Adam([x], lr=LEARNING_RATE)
    for _ in range(steps):
        (x.grad,) = torch.autograd.grad(objective(x), x)
        optimiser.step()
        step()
    return x.detach()
