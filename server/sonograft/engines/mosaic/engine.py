"""The engine ``mosaic``: the content rebuilt from the style's own grains.

Every moment of the style is known by its timbre, its pitches, its level, and whether something begins in it. Those of
the content are compared with all of them, at every transposition that is allowed, and the cheapest way through the
style is found. What is taken from there is put together to the sample, in several layers where the content has more
pitches than a grain, and follows the content's level.
"""

from __future__ import annotations

from sonograft.audio.clip import Signal
from sonograft.engines import pieces
from sonograft.engines.base import Task
from sonograft.engines.delegation import textured
from sonograft.engines.meter import Meter, Stage
from sonograft.engines.mosaic import listening, material
from sonograft.engines.mosaic.building import Builder, Choice

LISTENING, HEARING = "listening to the style", "hearing the content"
CHOOSING, PLAYING = "choosing grains", "putting grains together"
_COSTS = {LISTENING: 0.007, HEARING: 0.007, CHOOSING: 0.08, PLAYING: 0.03}
"""Seconds for a second of sound (only the proportions count)."""


class MosaicEngine:
    """Nothing is drawn at random, so ``seed`` changes nothing."""

    def play(self, task: Task) -> Signal:
        content, parameters = task.content, task.parameters
        meter = Meter(task.monitor.progress, _plan(task))
        materials = material.of_task(task, meter.enter(LISTENING))
        heard = listening.listen(content, task.device, meter.enter(HEARING))
        if not material.are_enough(materials):
            task.monitor.choice("texture", material.too_short(task))
            built = textured(task, content, meter.inside(CHOOSING))
        else:
            builder = Builder(content, heard, materials, Choice.of(parameters), task.device)
            built = builder.followed(builder.build(meter.inside(CHOOSING)))
        made = pieces.written(built, content, parameters.strength, task.places.work, meter.enter(PLAYING))
        meter.finish()
        return made


def _plan(task: Task) -> tuple[Stage, ...]:
    rate, seconds = task.content.sample_rate, task.content.seconds
    heard = sum(style.frames for style in task.styles if style.share) / rate
    steps = {
        LISTENING: material.steps(task),
        HEARING: listening.stretches(task.content.frames, rate),
        CHOOSING: 1,
        PLAYING: pieces.steps(task.content),
    }
    return tuple(
        Stage(name, count, _COSTS[name] * (heard if name == LISTENING else seconds) / count)
        for name, count in steps.items()
    )
