"""A content rebuilt from grains, from the choice of a musician to a Signal."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from scipy.ndimage import convolve1d

from sonograft.audio.clip import Signal
from sonograft.engines.anchors import Anchored, Anchors
from sonograft.engines.meter import Meter, Report, Stage
from sonograft.engines.mosaic import layers, path
from sonograft.engines.mosaic.grains import Mosaic, Planner
from sonograft.engines.mosaic.listening import Heard
from sonograft.engines.mosaic.material import Material
from sonograft.engines.mosaic.palette import CHROMA, Scale
from sonograft.engines.mosaic.path import Run, Terrain
from sonograft.engines.parameters import Parameters

CHOOSING, FITTING = "choosing grains", "fitting grains"
_COSTS = {CHOOSING: 1.0, FITTING: 0.5}
_JUMP_PER_S = 20.0
"""What a jump costs, for a second of ``grain``."""
_ONSET_SAVES = 0.7
"""How much cheaper it is where something begins."""
_STRONG = 98
"""Percentile of the onsets that counts as a strong one."""
_PER_USE = 0.5
_AROUND = 9
"""Moments around one that was used which count as used, too."""
_BOOST_DB = 24.0
"""How much louder than in the style a grain may be."""

Samples = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Choice:
    """What a musician chooses; see ``Parameters``."""

    grain_s: float
    variety: float
    tightness: float
    pitch_follow: int
    layers: int

    @classmethod
    def of(cls, parameters: Parameters) -> Choice:
        layers = 1 if parameters.quality == "draft" else parameters.layers
        variety = 0.0 if parameters.quality == "draft" else parameters.variety
        return cls(parameters.grain / 1000, variety, parameters.tightness, parameters.pitch_follow, layers)


class Builder:
    """Rebuilds one content."""

    def __init__(
        self, content: Signal, heard: Heard, styles: Sequence[Material], choice: Choice, device: torch.device
    ) -> None:
        self._content = content
        self._heard = heard
        self._styles = styles
        self._choice = choice
        self._device = device
        scale = Scale(heard, [(style.heard, style.share) for style in styles])
        self._query = scale.query()
        self._palette = scale.palette(self._query, choice.pitch_follow)
        self._planner = Planner(content, heard, [(style.sound, style.heard) for style in styles], self._palette)

    def build(self, report: Report, on_first: Callable[[Signal], None] | None = None) -> Signal:
        """The content in grains; ``on_first`` gets its first layer as soon as it is there. ``report`` may raise."""
        meter = Meter(report, self._plan())
        made: list[Signal] = []
        played: list[Samples] = []
        penalty = self._palette.penalty
        for layer in range(self._choice.layers):
            query = self._query if not layer else self._looking_for(layers.left_over(self._heard.chroma, played))
            runs = self._path(query, penalty, _steps(meter, 2 * layer, self._query))
            if not layer and self._choice.variety:
                penalty = penalty + self._choice.variety * _PER_USE * self._used(runs)
                runs = self._path(query, penalty, _steps(meter, 1, self._query))
            made.append(self._fitted(runs, meter.inside(f"{FITTING} {layer}")))
            played.append(self._chroma(runs))
            if not layer and on_first:
                on_first(self.followed(made[0]))
        return made[0] if len(made) == 1 else layers.Layers(self._content, made, self._weights(played))

    def followed(self, sound: Signal) -> Signal:
        """``sound`` with the content's level, as closely as is chosen."""
        anchors = Anchors(self._choice.tightness, 0.0, 0.0, 1.0, _BOOST_DB)
        return Anchored(sound, self._content, anchors, self._heard.loudest, self._device)

    def _looking_for(self, chroma: Samples) -> Samples:
        return np.concatenate([self._query[:, : -chroma.shape[1]], np.sqrt(np.float32(CHROMA)) * chroma], 1)

    def _path(self, query: Samples, penalty: Samples, step: Callable[[], None]) -> list[Run]:
        features, own, ends, wanted = (
            torch.from_numpy(np.ascontiguousarray(values)).to(self._device)
            for values in (self._palette.features, penalty, self._palette.ends, query)
        )
        strong = max(float(np.percentile(self._heard.onset, _STRONG)), 1e-6)
        begins = np.clip(self._heard.onset / strong, 0, 1)
        jumps = _JUMP_PER_S * self._choice.grain_s * (1 - _ONSET_SAVES * begins)
        return path.best_path(wanted, Terrain(features, own, ends), jumps.astype(np.float32), step)

    def _used(self, runs: Sequence[Run]) -> Samples:
        """How often, as a logarithm, the moment of each state was used: ``[states]``."""
        moments = self._palette.moments
        uses = np.bincount(np.concatenate([moments[run.state : run.state + run.moments] for run in runs]))
        uses = np.pad(uses, (0, max(int(moments.max()) + 1 - len(uses), 0)))
        window = np.hanning(_AROUND)
        around = convolve1d(uses.astype(np.float32), window / window.sum(), mode="constant")
        return np.log1p(around)[moments].astype(np.float32)

    def _chroma(self, runs: Sequence[Run]) -> Samples:
        """What is played, ``[moments, 12]``."""
        own = self._palette.features[:, -12:] / np.sqrt(np.float32(CHROMA))
        return np.concatenate([own[run.state : run.state + run.moments] for run in runs])

    def _weights(self, played: Sequence[Samples]) -> Samples:
        return layers.weights(self._heard.chroma, played)

    def _fitted(self, runs: Sequence[Run], report: Report) -> Signal:
        grains = self._planner.grains(runs, lambda done: report(done, FITTING))
        return Mosaic(self._content, [style.sound for style in self._styles], grains)

    def _plan(self) -> tuple[Stage, ...]:
        steps = path.steps(len(self._heard))
        stages = []
        for layer in range(self._choice.layers):
            passes = 2 if not layer and self._choice.variety else 1
            stages += [Stage(f"{CHOOSING} {2 * layer + each}", steps, _COSTS[CHOOSING]) for each in range(passes)]
            stages.append(Stage(f"{FITTING} {layer}", steps, _COSTS[FITTING]))
        return tuple(stages)


def _steps(meter: Meter, number: int, query: Samples) -> Callable[[], None]:
    """What is called after each step of the choice called ``number``."""
    report, steps = meter.inside(f"{CHOOSING} {number}"), path.steps(len(query))
    done = itertools.count(1)
    return lambda: report(next(done) / steps, CHOOSING)
