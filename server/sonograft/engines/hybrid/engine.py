"""The engine ``hybrid``: notes, grains and texture together, held to the content's rhythm and harmony.

Where the content is carried by notes and the style has notes of its own, they play it, as in ``replay``, and grains
play the rest. Where it is a beat and the style is a kit, its hits play it. Elsewhere grains play all of it, as in
``mosaic``, and what of the content's harmony they do not reach is played by the content itself in the style's texture.
Then all of it is held to the content: its level, its attacks, its harmony.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from sonograft.audio.clip import Signal
from sonograft.audio.together import Together
from sonograft.engines import pieces
from sonograft.engines.anchors import Anchored, Anchors, loudest
from sonograft.engines.base import Task
from sonograft.engines.delegation import textured
from sonograft.engines.meter import Meter, Report, Stage
from sonograft.engines.mosaic import layers, listening, material
from sonograft.engines.mosaic.building import Builder, Choice
from sonograft.engines.mosaic.listening import Heard
from sonograft.engines.mosaic.material import Material
from sonograft.engines.replay import analysis
from sonograft.engines.replay.analysis import Analysis
from sonograft.engines.replay.performance import Performance, cues

FEWEST_SAMPLES = 4
"""Notes that a style must have to play with them."""
LEAST_CARRIED = 0.5
"""Share of a content that must be in its notes, to be played by notes."""
LEAST_BEGUN = 0.75
"""Share of its attacks with which a note or hit must begin; in a mix of many instruments most notes are not heard."""
FEWEST_HITS = 4
"""Of a content without notes and of a style, to play it with hits."""
LEVEL, MOMENTS, STYLE, GRAINS, PUTTING, TEXTURE, COMPARING, PLAYING = (
    "hearing how loud it is",
    "listening for grains",
    "listening to the style for grains",
    "choosing grains",
    "putting grains together",
    "its texture",
    "comparing harmonies",
    "playing",
)
_COSTS = {LEVEL: 0.001, MOMENTS: 0.03, GRAINS: 0.02, PUTTING: 0.04, TEXTURE: 0.1, COMPARING: 0.02, PLAYING: 0.04}
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
    score = heard.score
    return heard.samples >= FEWEST_SAMPLES and score.carried >= LEAST_CARRIED and score.begun >= LEAST_BEGUN


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
        self._make, self._anchors, stages = self._way()
        self._meter = Meter(report, self._plan(LEVEL, *stages, PLAYING))

    def _way(self) -> tuple[Callable[[], Signal], Anchors, tuple[str, ...]]:
        """Who plays, what holds it to the content, and the stages that it takes."""
        if is_carried_by_notes(self._heard):
            return self._notes, _NOTES, (MOMENTS, STYLE, GRAINS)
        if is_a_beat(self._heard):
            return self._performed, _HITS, ()
        return self._grains, _GRAINS, (MOMENTS, STYLE, GRAINS, PUTTING, TEXTURE, COMPARING)

    def run(self) -> Signal:
        content, parameters = self._content, self._task.parameters
        level = loudest(content, self._meter.enter(LEVEL))
        made = self._make()
        anchors = replace(
            self._anchors,
            tightness=min(self._anchors.tightness * parameters.tightness, 1.0),
            transients=min(self._anchors.transients * parameters.transients, 1.0),
        )
        anchored = Anchored(made, content, anchors, level, self._task.device)
        step = self._meter.enter(PLAYING)
        played = pieces.written(anchored, content, parameters.strength, self._task.places.work, step)
        self._meter.finish()
        return played

    def _notes(self) -> Signal:
        """The notes played by notes, and what they leave by hits or grains."""
        played, left = self._performed(), self._heard.left_over
        if left is None:
            return played
        moments = self._moments(left)
        materials = material.of_task(self._task, self._meter.enter(STYLE))
        return Together([played, self._rebuilt(left, moments, materials)])

    def _performed(self) -> Signal:
        content, heard = self._content, self._heard
        cast = cues(heard.score, heard.libraries, content.sample_rate, self._task.parameters.variety)
        return Performance(content, cast)

    def _grains(self) -> Signal:
        """All in grains, and the harmony that they do not reach in texture."""
        content, task, meter = self._content, self._task, self._meter
        moments = self._moments(content)
        materials = material.of_task(task, meter.enter(STYLE))
        if not material.are_enough(materials):
            task.monitor.choice("texture", material.too_short(task))
            return textured(task, content, meter.inside(TEXTURE))
        grains = self._rebuilt(content, moments, materials)
        # They are read twice, and dear to put together.
        rebuilt = pieces.computed(grains, task.places.work / "grains.f32", meter.enter(PUTTING))
        texture = textured(task, content, meter.inside(TEXTURE))
        step = meter.enter(COMPARING)
        theirs = [listening.harmony(each, task.device, step) for each in (rebuilt, texture)]
        return layers.Layers(content, [rebuilt, texture], layers.weights(moments.chroma, theirs, _LEAST_TEXTURE))

    def _moments(self, sound: Signal) -> Heard:
        return listening.listen(sound, self._task.device, self._meter.enter(MOMENTS))

    def _rebuilt(self, sound: Signal, moments: Heard, materials: Sequence[Material]) -> Signal:
        task = self._task
        builder = Builder(sound, moments, materials, Choice.of(task.parameters), task.device)
        return builder.followed(builder.build(self._meter.inside(GRAINS)))

    def _plan(self, *stages: str) -> tuple[Stage, ...]:
        content = self._content
        seconds = content.seconds
        in_style = sum(style.frames for style in self._task.styles if style.share) / content.sample_rate
        stretches, blocks = listening.stretches(content.frames, content.sample_rate), pieces.steps(content)
        known = (
            Stage(LEVEL, blocks, _COSTS[LEVEL] * seconds / blocks),
            Stage(MOMENTS, stretches, _COSTS[MOMENTS] * seconds / stretches),
            Stage(STYLE, material.steps(self._task), _COSTS[MOMENTS] * in_style / material.steps(self._task)),
            Stage(GRAINS, 1, _COSTS[GRAINS] * seconds),
            Stage(PUTTING, blocks, _COSTS[PUTTING] * seconds / blocks),
            Stage(TEXTURE, 1, _COSTS[TEXTURE] * seconds),
            Stage(COMPARING, 2 * stretches, _COSTS[COMPARING] * seconds / (2 * stretches)),
            Stage(PLAYING, blocks, _COSTS[PLAYING] * seconds / blocks),
        )
        return tuple(stage for stage in known if stage.name in stages)
