"""The engine ``texture``: the style's texture, by a random network of infinite width.

First the spectrogram is fitted (closed form for a first version, L-BFGS on the exact kernel for the others), the
content's own spectrum is amplified to it, so that its phases and its fine structure stay, and then the waveform itself
is refined, because what counts is the spectrogram that is *heard*, and no sound has just the one that was fitted.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from sonograft.dsp.arc_cosine import ContentTerm, Patches, Scale, StyleTerm, every_patch, mixture
from sonograft.dsp.griffin_lim import griffin_lim
from sonograft.dsp.lbfgs import minimise
from sonograft.dsp.stft import magnitudes
from sonograft.dsp.timbre import Timbre
from sonograft.dsp.transport import gaussian_transport
from sonograft.engines import units
from sonograft.engines.base import Rendition
from sonograft.engines.meter import Meter, Report, Stage
from sonograft.engines.parameters import Parameters
from sonograft.engines.spectrogram import Lens, Spectrograms
from sonograft.engines.study import Study


@dataclass(frozen=True)
class Effort:
    """How much work a quality stands for, in evaluations of the objective."""

    spectrogram: int
    phase: int
    """Iterations of Griffin-Lim."""
    waveform: int


EFFORTS = {
    "draft": Effort(spectrogram=0, phase=0, waveform=6),
    "standard": Effort(spectrogram=20, phase=0, waveform=12),
    "best": Effort(spectrogram=60, phase=0, waveform=60),
}
LITERATURES = {
    "draft": Effort(spectrogram=0, phase=8, waveform=8),
    "standard": Effort(spectrogram=30, phase=16, waveform=40),
    "best": Effort(spectrogram=100, phase=64, waveform=80),
}
"""On the literature's scale: bins are amplified one by one, so phases do not fit any longer and have to be found."""
_MOST_FRAMES = 1536
"""Of all styles together."""
MATCHING, PHASE, REFINING = "matching the texture", "finding the phase", "refining"


class TextureEngine:
    """Nothing is drawn at random, so ``seed`` changes nothing."""

    def is_perceptual(self, parameters: Parameters) -> bool:
        return parameters.scale == "perceptual"

    def learn(
        self, studies: Sequence[tuple[Study, float]], parameters: Parameters, lens: Lens, width: int
    ) -> Rendition:
        most = _MOST_FRAMES // len(studies)
        return _Styled([(s.shortened(most, width), share) for s, share in studies], parameters, lens, width)


class _Styled:
    """The engine with its styles."""

    def __init__(self, studies: Sequence[tuple[Study, float]], parameters: Parameters, lens: Lens, width: int) -> None:
        self._lens = lens
        self._width = width
        self._strength = parameters.strength
        self._efforts = (EFFORTS if lens.form.perceptual else LITERATURES)[parameters.quality]
        variance = units.filter_variance(lens.form.sample_rate, width)
        self._scale = Scale(
            feature=units.FILTERS * variance / (2 * math.pi),
            style=units.STYLE,
            content=parameters.content_weight * units.CONTENT,
        )
        perceptual = lens.form.perceptual
        self._timbre = Timbre(lens.bands, lens.form.channels, fine=parameters.style_notes) if perceptual else None
        self._style = mixture([(study.patches(width), share) for study, share in studies])
        self._frames = torch.cat([study.frames for study, _ in studies])
        self._weights = torch.cat([share * study.frame_weights(width) for study, share in studies])
        self._loudest = torch.stack([study.loudest for study, _ in studies]).amax(0)

    def render(self, contents: Tensor, report: Report) -> Tensor:
        content = Spectrograms(self._lens, contents)
        meter = Meter(report, self._plan(content))
        objective = self._objective(content)
        if self._efforts.spectrogram:
            # From the content, not from the sketch: both end at the same fit, but this keeps more of its rhythm.
            features = minimise(
                objective,
                content.features,
                self._efforts.spectrogram,
                enough=objective.rounding,
                on_evaluation=meter.enter(MATCHING),
            )
        else:
            features = self._moved(content)
        signals = minimise(
            lambda signals: _heard(signals, content, objective),
            self._sounding(content, features, self._efforts.phase, meter.enter(PHASE)),
            self._efforts.waveform,
            enough=objective.rounding,
            on_evaluation=meter.enter(REFINING),
        )
        meter.finish()
        return signals

    def sketch(self, contents: Tensor) -> Tensor:
        content = Spectrograms(self._lens, contents)
        return self._sounding(content, self._moved(content), 0)

    def _moved(self, content: Spectrograms) -> Tensor:
        """The closed form: the content's frames moved to the style's mean and covariance, ``strength`` of the way."""
        features = content.features
        if self._timbre is None:
            moved = gaussian_transport(features, self._frames, self._weights)
            return torch.lerp(features, moved, self._strength)
        envelope = self._timbre.envelope(features)
        moved = gaussian_transport(envelope, self._timbre.envelope(self._frames), self._weights)
        return self._timbre.with_envelope_moved(features, self._strength * (moved - envelope))

    def _sounding(
        self, content: Spectrograms, features: Tensor, iterations: int, step: Callable[[], None] = lambda: None
    ) -> Tensor:
        """Signals that have nearly these features."""
        # Few loud frames cannot carry the mean of many: they would be driven beyond anything that either sound holds,
        # and features are logarithms.
        loudest = torch.maximum(content.features.amax(1, keepdim=True), self._loudest)
        spectra = content.with_features(torch.minimum(features, loudest))
        if not iterations:
            return content.synthesise(spectra)
        rows = spectra.flatten(0, 1)
        found = griffin_lim(content.stft, magnitudes(rows), rows, iterations, on_step=step)
        return found.unflatten(0, spectra.shape[:2])

    def _objective(self, content: Spectrograms) -> _Objective:
        own = every_patch(content.features, self._width)
        target = mixture([(own, 1 - self._strength), (self._style, self._strength)])
        return _Objective(target, content.features, self._scale, self._timbre)

    def _plan(self, content: Spectrograms) -> tuple[Stage, ...]:
        """Stages and their costs in seconds on a usual processor (only the proportions count)."""
        _, frames, dimensions = content.features.shape
        evaluation = 1e-3 + 1e-8 * frames * (frames + len(self._frames)) * (1 + dimensions / 500)
        transform = 1e-8 * content.signals[0].numel()
        return (
            Stage(MATCHING, self._efforts.spectrogram, evaluation),
            Stage(PHASE, self._efforts.phase, transform),
            Stage(REFINING, self._efforts.waveform, evaluation + transform),
        )


class _Objective:
    """Style in the map of timbre, content in all of its spectrum."""

    def __init__(self, target: Patches, content: Tensor, scale: Scale, timbre: Timbre | None) -> None:
        self._timbre = timbre
        mapped = target if timbre is None else Patches(timbre(target.frames), target.weights)
        self._style = StyleTerm(mapped, content.shape[1], scale)
        self._content = ContentTerm(content, target.width, scale)

    @property
    def rounding(self) -> float:
        """A loss below which nothing but float32 rounding is left: a millionth of what is subtracted to get it."""
        return 1e-6 * (self._style.size + self._content.size)

    def __call__(self, features: Tensor) -> tuple[Tensor, Tensor]:
        content, slopes = self._content(features)
        if self._timbre is None:
            style, own = self._style(features)
            return style + content, slopes.add_(own)
        mapped, carry = self._timbre.with_slopes(features)
        style, own = self._style(mapped)
        return style + content, slopes.add_(carry(own))


def _heard(signals: Tensor, content: Spectrograms, objective: _Objective) -> tuple[Tensor, Tensor]:
    """The objective of what ``signals`` sound like, and its gradient by the samples."""
    features, heard = content.heard(signals)
    loss, slopes = objective(features)
    return loss, heard.slopes(slopes)
