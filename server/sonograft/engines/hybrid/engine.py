"""The engine ``hybrid``: notes, grains and texture together, held to the content's rhythm and harmony.

Where the content is carried by notes and the style has notes of its own, they play it, as in ``replay``, and grains
play the rest. Where it is a beat and the style is a kit, its hits play it. Elsewhere grains play all of it, as in
``mosaic``, and what of the content's harmony they do not reach is played by the content itself in the style's texture.
Then all of it is held to the content: its level, its attacks, its harmony.
"""

from __future__ import annotations

from dataclasses import replace

from sonograft.audio.clip import Signal
from sonograft.audio.together import Together
from sonograft.engines import pieces
from sonograft.engines.anchors import Anchored, Anchors
from sonograft.engines.base import Task
from sonograft.engines.delegation import textured
from sonograft.engines.meter import Meter, Report, Stage
from sonograft.engines.mosaic import layers, listening, material
from sonograft.engines.mosaic.building import Builder, Choice
from sonograft.engines.mosaic.listening import Heard
from sonograft.engines.replay import analysis
from sonograft.engines.replay.analysis import Analysis
from sonograft.engines.replay.performance import Performance, cues

FEWEST_SAMPLES = 4
"""Notes that a style must have to play with them."""
LEAST_CARRIED = 0.5
"""Share of a content that must be in its notes, to be played by notes."""
FEWEST_HITS = 4
"""Of a content without notes and of a style, to play it with hits."""
PLAYING, MOMENTS, GRAINS, TEXTURE = "playing", "listening for grains", "choosing grains", "its texture"
_COSTS = {MOMENTS: 0.02, GRAINS: 0.1, TEXTURE: 0.1, PLAYING: 0.06}
"""Seconds for a second of sound (only the proportions count)."""
_LEAST_TEXTURE = 0.1
"""How much of the harmony is to be missing before the texture is heard."""


_NOTES = Anchors(tightness=0.15, harmony=0.3, transients=0.5, level=0.5, boost_db=0.0)
_HITS = Anchors(tightness=0.6, harmony=0.0, transients=0.5, level=0.0, boost_db=0.0)
_GRAINS = Anchors(tightness=1.5, harmony=1.0, transients=3.3, level=1.0, boost_db=24.0)
"""How closely each is held to the content; ``tightness`` and ``transients`` in units of the parameters. Notes are in
time and in tune, and die away as the style's do. Hits are in time, but a beat is also in how they end; a kit's tuning
is its own. Grains are neither in time nor in tune."""


class HybridEngine:
    """Nothing is drawn at random, so ``seed`` changes nothing."""

    def play(self, task: Task) -> Signal:
        own = sum(_COSTS.values()) * task.content.seconds
        meter = Meter(task.monitor.progress, (*analysis.stages(task), Stage(PLAYING, 1, own)))
        heard = analysis.analyse(task, meter.enter)
        return combine(task, heard, meter.inside(PLAYING))


def is_carried_by_notes(heard: Analysis) -> bool:
    """Whether notes play the content."""
    return heard.samples >= FEWEST_SAMPLES and heard.score.carried >= LEAST_CARRIED


def is_a_beat(heard: Analysis) -> bool:
    """Whether hits play the content: nothing else is heard of it, and the style is more of a kit than of a melody."""
    is_struck = not heard.score.notes and len(heard.score.hits) >= FEWEST_HITS
    return is_struck and heard.hits >= FEWEST_HITS and heard.hits > heard.samples


def combine(task: Task, heard: Analysis, report: Report) -> Signal:
    """The content of ``task``, of which ``heard`` is known, in its styles. ``report`` may raise."""
    return _Hybrid(task, heard, report).run()


class _Hybrid:
    def __init__(self, task: Task, heard: Analysis, report: Report) -> None:
        self._task = task
        self._content = task.content
        self._heard = heard
        self._meter = Meter(report, self._plan())

    def run(self) -> Signal:
        step = self._meter.enter(MOMENTS)
        moments = listening.listen(self._content, self._task.device, step)
        if is_carried_by_notes(self._heard):
            made, held = self._notes(), _NOTES
        elif is_a_beat(self._heard):
            made, held = self._performed(), _HITS
        else:
            made, held = self._grains(moments), _GRAINS
        parameters = self._task.parameters
        anchors = replace(
            held,
            tightness=min(held.tightness * parameters.tightness, 1.0),
            transients=min(held.transients * parameters.transients, 1.0),
        )
        anchored = Anchored(made, self._content, anchors, moments.loudest, self._task.device)
        folder, step = self._task.places.work, self._meter.enter(PLAYING)
        played = pieces.written(anchored, self._content, parameters.strength, folder, step)
        self._meter.finish()
        return played

    def _notes(self) -> Signal:
        """The notes played by notes, and what they leave by hits or grains."""
        played, left = self._performed(), self._heard.left_over
        if left is None:
            return played
        moments = listening.listen(left, self._task.device, lambda: None)
        return Together([played, self._rebuilt(left, moments)])

    def _performed(self) -> Signal:
        content, heard = self._content, self._heard
        played = Performance(
            content, cues(heard.score, heard.libraries, content.sample_rate, self._task.parameters.variety)
        )
        self._preview(played)
        return played

    def _grains(self, moments: Heard) -> Signal:
        """All in grains, and the harmony that they do not reach in texture."""
        rebuilt = self._rebuilt(self._content, moments, is_all=True)
        texture = textured(self._task, self._content, self._meter.inside(TEXTURE))
        theirs = [listening.listen(each, self._task.device, lambda: None).chroma for each in (rebuilt, texture)]
        return layers.Layers(self._content, [rebuilt, texture], layers.weights(moments.chroma, theirs, _LEAST_TEXTURE))

    def _rebuilt(self, sound: Signal, moments: Heard, *, is_all: bool = False) -> Signal:
        task = self._task
        materials = material.of_task(task, lambda: None)
        builder = Builder(sound, moments, materials, Choice.of(task.parameters), task.device)
        return builder.followed(builder.build(self._meter.inside(GRAINS), self._preview if is_all else None))

    def _preview(self, first: Signal) -> None:
        if self._task.parameters.quality != "draft":
            self._task.monitor.preview(first)

    def _plan(self) -> tuple[Stage, ...]:
        seconds, rate = self._content.seconds, self._content.sample_rate
        steps = {MOMENTS: listening.stretches(self._content.frames, rate), PLAYING: pieces.count(self._content)}
        return tuple(
            Stage(name, steps.get(name, 1), cost * seconds / steps.get(name, 1)) for name, cost in _COSTS.items()
        )
