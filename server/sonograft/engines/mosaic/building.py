"""A content rebuilt from grains, from the choice of a musician to a Signal."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import torch
from scipy.ndimage import convolve1d
from torch import Tensor

from sonograft.audio.clip import Signal
from sonograft.engines.anchors import Anchored, Anchors
from sonograft.engines.meter import Meter, Report, Stage
from sonograft.engines.mosaic import dynamics, layers, path
from sonograft.engines.mosaic.grains import FITTING, Mosaic, Planner
from sonograft.engines.mosaic.index import MOST, Index, Numbers, Palette, expected
from sonograft.engines.mosaic.index import steps as steps_among
from sonograft.engines.mosaic.listening import Heard, hop
from sonograft.engines.mosaic.material import Material
from sonograft.engines.mosaic.path import Run
from sonograft.engines.mosaic.scale import CHROMA, Scale, sounding
from sonograft.engines.parameters import Parameters

SORTING, SEARCHING, CHOOSING = "sorting the style", "searching the style", "choosing grains"
_SECTION = 1024
"""Moments that are chosen for at a time, some 24 s: what a palette is made for."""
_JUMP_PER_S = 20.0
"""What a jump costs, for a second of ``grain``."""
_ONSET_SAVES = 0.7
"""How much cheaper it is where something begins."""
_PER_USE = 0.5
_AROUND = 9
"""Moments around one that was used which count as used, too."""
_LOOSE = 4.0
"""Up to three quarters of ``tightness`` the level moves as the style's does, at all of it just as the content's."""
_BOOST_DB = 24.0
"""How much louder than in the style a grain may be."""

_COSTS = {SORTING: 1e-6, SEARCHING: 2e-6, CHOOSING: 2e-8, FITTING: 0.001}
"""Seconds: of sorting, of a search and of a step of choosing for each state, of fitting for each step."""

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
        levels = [style.heard.level_db for style in styles]
        per_second = content.sample_rate / hop(content.sample_rate)
        moved = min(_LOOSE * (1 - choice.tightness), 1.0) * dynamics.moved_db(heard.level_db, levels, per_second)
        self._content = content
        self._leader = dynamics.Shaped(content, moved, hop(content.sample_rate))
        self._heard = replace(heard, level_db=heard.level_db + moved)
        self._sounds = [style.sound for style in styles]
        self._choice = choice
        self._device = device
        self._harmony = sounding(heard)
        self._styles = styles
        self._scale = Scale(self._heard, [style.heard for style in styles], choice.tightness, choice.pitch_follow)

    def build(self, report: Report) -> Signal:
        """The content in grains. ``report`` may raise."""
        meter = Meter(report, self._plan())
        made: list[Signal] = []
        played: list[Samples] = []
        query = torch.from_numpy(self._scale.query()).to(self._device)
        own = [(style.heard, style.share) for style in self._styles]
        index = Index(self._scale, own, self._choice.pitch_follow, self._device, meter.enter(SORTING))
        planner = Planner(self._content, self._heard, [(style.sound, style.heard) for style in self._styles], index)
        sections = self._search(index, query, meter.enter(SEARCHING))
        for layer in range(self._choice.layers):
            if layer:
                left = layers.left_over(self._harmony, played)
                query[:, -left.shape[1] :] = torch.from_numpy(math.sqrt(CHROMA) * left).to(self._device)
            step = meter.enter(f"{CHOOSING} {layer}")
            runs = [run for section in sections for run in section.runs(query, step, afresh=not layer)]
            grains = planner.grains(runs, meter.inside(f"{FITTING} {layer}"))
            made.append(Mosaic(self._content, self._sounds, grains))
            played.append(self._played(index, runs))
        if len(made) == 1:
            return made[0]
        return layers.Layers(self._content, made, layers.weights(self._harmony, played))

    def followed(self, sound: Signal) -> Signal:
        """``sound`` with the content's level, as closely as is chosen."""
        anchors = Anchors(self._choice.tightness, 0.0, 0.0, 1.0, _BOOST_DB)
        return Anchored(sound, self._leader, anchors, self._heard.loudest, self._device)

    def _search(self, index: Index, query: Tensor, step: Callable[[], None]) -> list[_Section]:
        begins = self._heard.begins
        jumps = (_JUMP_PER_S * self._choice.grain_s * (1 - _ONSET_SAVES * begins)).astype(np.float32)
        found = []
        for first in range(0, len(begins), _SECTION):
            own = slice(first, min(first + _SECTION, len(begins)))
            states = index.near(query[own], begins[own], step)
            found.append(_Section(index, states, own, jumps[own], self._choice.variety))
        return found

    def _played(self, index: Index, runs: Sequence[Run]) -> Samples:
        """The chroma of what is played, ``[moments, 12]``."""
        states = np.concatenate([np.arange(run.state, run.state + run.moments) for run in runs])
        chroma: Samples = (index.features[states, -self._harmony.shape[1] :].float() / math.sqrt(CHROMA)).numpy()
        return chroma

    def _plan(self) -> tuple[Stage, ...]:
        moments, layers = len(self._heard), self._choice.layers
        sections = -(-moments // _SECTION)
        steps = sum(path.steps(min(_SECTION, moments - first)) for first in range(0, moments, _SECTION))
        states = expected([len(style.heard) for style in self._styles], self._choice.pitch_follow)
        sorting, searching = len(self._styles) * (2 * self._choice.pitch_follow + 1), sections * steps_among(states)
        stages = [
            Stage(SORTING, sorting, _COSTS[SORTING] * states / sorting),
            Stage(SEARCHING, searching, _COSTS[SEARCHING] * states * sections / searching),
        ]
        palette = min(states, MOST)
        for layer in range(layers):
            passes = 2 if not layer and self._choice.variety else 1
            stages.append(Stage(f"{CHOOSING} {layer}", passes * steps, _COSTS[CHOOSING] * (2000 + palette)))
            stages.append(Stage(f"{FITTING} {layer}", steps, _COSTS[FITTING]))
        return tuple(stages)


class _Section:
    """Some seconds of the content, and the states that they are played by."""

    def __init__(self, index: Index, states: Numbers, own: slice, jumps: Samples, variety: float) -> None:
        """``own`` are its moments, ``jumps`` what it costs to jump at each."""
        self._index = index
        self._states = states
        self._own = own
        self._jumps = jumps
        self._variety = variety
        self._dear = torch.zeros(len(states))

    def runs(self, query: Tensor, step: Callable[[], None], *, afresh: bool) -> list[Run]:
        """The best path for its part of ``query``; ``afresh``: once to see which states all want, and then again."""
        palette = self._index.palette(self._states)
        found = self._path(query, palette, step)
        if afresh and self._variety:
            self._dear = self._variety * _PER_USE * self._uses(found)
            found = self._path(query, palette, step)
        return [replace(run, first=run.first + self._own.start, last=run.last + self._own.start) for run in found]

    def _path(self, query: Tensor, palette: Palette, step: Callable[[], None]) -> list[Run]:
        return path.best_path(query[self._own], palette, self._dear.to(query.device), self._jumps, step)

    def _uses(self, runs: Sequence[Run]) -> Tensor:
        """How often, as a logarithm, the moment of each state was used: ``[states]``."""
        moments = self._index.moments
        played = np.concatenate([moments[run.state : run.state + run.moments] for run in runs])
        uses = np.bincount(played, minlength=int(moments.max()) + 1).astype(np.float32)
        window = np.hanning(_AROUND)
        around = convolve1d(uses, window / window.sum(), mode="constant")
        return torch.from_numpy(np.log1p(around)[moments[self._states]].astype(np.float32))
