"""The engine ``replay``: the content's notes and hits, played by the style's own.

The content is transcribed, and what belongs to each note is measured, so that it is played as loud, as long and at the
same place in the stereo image. The style is cut into a library of notes and hits, once. Each note of the content is
played by the most fitting one of the style: tuned, looped or let go early, and begins where the note begins, to the
frame. What the style has nothing to play with is played by its texture.
"""

from __future__ import annotations

from sonograft.audio.clip import Signal
from sonograft.audio.together import Together
from sonograft.engines import pieces
from sonograft.engines.base import Task
from sonograft.engines.delegation import textured
from sonograft.engines.meter import Meter, Report, Stage
from sonograft.engines.replay import analysis
from sonograft.engines.replay.analysis import Analysis
from sonograft.engines.replay.performance import Performance, cues

PLAYING, TEXTURE = "playing", "its texture"
_COSTS = {PLAYING: 0.02, TEXTURE: 0.1}
"""Seconds for a second of sound (only the proportions count)."""


class ReplayEngine:
    """Nothing is drawn at random, so ``seed`` changes nothing."""

    def play(self, task: Task) -> Signal:
        own = sum(_COSTS.values())
        meter = Meter(task.monitor.progress, (*analysis.stages(task), Stage(PLAYING, 1, own * task.content.seconds)))
        heard = analysis.analyse(task, meter.enter)
        return perform(task, heard, meter.inside(PLAYING))


def perform(task: Task, heard: Analysis, report: Report) -> Signal:
    """The content of ``task``, of which ``heard`` is known, played by its styles. ``report`` may raise."""
    content, parameters, count = task.content, task.parameters, pieces.steps(task.content)
    seconds = content.seconds
    plan = Stage(TEXTURE, 1, _COSTS[TEXTURE] * seconds), Stage(PLAYING, count, _COSTS[PLAYING] * seconds / count)
    meter = Meter(report, plan)
    cast = cues(heard.score, heard.libraries, content.sample_rate, parameters.variety)
    parts: list[Signal] = [Performance(content, cast)]
    if not cast:
        task.monitor.choice("texture", _why_not(heard))
    if (left := heard.left_over) is not None:
        parts.append(textured(task, left, meter.inside(TEXTURE)))
    played = pieces.written(Together(parts), content, parameters.strength, task.places.work, meter.enter(PLAYING))
    meter.finish()
    return played


def _why_not(heard: Analysis) -> str:
    """Why there is nothing to play, for a musician."""
    if not (heard.samples or heard.hits):
        return "neither notes nor hits of its own were heard in the style."
    if not (heard.score.notes or heard.score.hits):
        return "neither notes nor hits were heard in the content."
    lacking = "notes" if heard.score.notes else "hits"
    return f"the style has no {lacking} of its own to play those of the content."
