"""The engine ``auto``: listens to content and style, and chooses who plays."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sonograft.audio.clip import Signal
from sonograft.engines.base import Task
from sonograft.engines.delegation import Share
from sonograft.engines.hybrid.engine import FEWEST_SAMPLES, combine, is_a_beat, is_carried_by_notes
from sonograft.engines.meter import Meter, Stage
from sonograft.engines.replay import analysis
from sonograft.engines.replay.analysis import Analysis

PLAYING = "playing"
_PLAYING_COST = 0.3
"""Seconds for a second of sound (only the proportions count)."""
_SHORTEST_STYLE_S = 1.0
"""A shorter one without notes or hits would be heard again and again, as grains."""


@dataclass(frozen=True)
class Choice:
    engine: str
    why: str
    """One sentence, for a musician."""


class AutoEngine:
    """Nothing is drawn at random, so ``seed`` changes nothing."""

    def play(self, task: Task) -> Signal:
        meter = Meter(
            task.monitor.progress, (*analysis.stages(task), Stage(PLAYING, 1, _PLAYING_COST * task.content.seconds))
        )
        heard = analysis.analyse(task, meter.enter)
        choice = choose(task, heard)
        task.monitor.choice(choice.engine, choice.why)
        report = meter.inside(PLAYING)
        report(0.0, f"{choice.engine}: {choice.why}")
        if choice.engine == "texture":
            return task.texture(replace(task, monitor=Share(report)))
        return combine(task, heard, report)


def choose(task: Task, heard: Analysis) -> Choice:
    """Who is to play the content of ``task``, of which ``heard`` is known."""
    notes, hits = len(heard.score.notes), len(heard.score.hits)
    if is_carried_by_notes(heard):
        return Choice("hybrid", f"{notes} notes were heard, and the style has {heard.samples} of its own to play them.")
    if is_a_beat(heard):
        return Choice("hybrid", f"{hits} hits were heard, and the style has {heard.hits} of its own to play them.")
    seconds = sum(style.frames for style in task.styles if style.share) / task.content.sample_rate
    if seconds < _SHORTEST_STYLE_S:
        return Choice("texture", f"the style, {seconds:.1f} s, is too short to be cut into notes, hits or grains.")
    if notes and heard.samples < FEWEST_SAMPLES:
        return Choice("hybrid", f"the style has too few notes ({heard.samples}) for those of the content; grains play.")
    if notes:
        return Choice(
            "hybrid", f"the {notes} notes that were heard are only a part of the content; grains play all of it."
        )
    return Choice("hybrid", "the content is neither notes nor a beat that the style could play; grains play it.")
