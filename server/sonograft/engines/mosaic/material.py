"""The styles of a render as mosaic needs them: their sound, and what is known of each moment of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sonograft.audio.clip import Signal
from sonograft.engines.base import Task
from sonograft.engines.kept import Studies
from sonograft.engines.mosaic import listening
from sonograft.engines.mosaic.listening import Heard
from sonograft.engines.mosaic.scale import usable

_FEWEST = 3
"""Audible moments."""


@dataclass(frozen=True)
class Material:
    """One style to build with."""

    sound: Signal
    heard: Heard
    share: float


def of_task(task: Task, step: Callable[[], None]) -> list[Material]:
    """All styles of ``task``; what is found out is kept. ``step`` is called at most ``steps(task)`` times."""
    rate, studies = task.content.sample_rate, Studies(task.places.studies)
    found = []
    for style in task.styles:
        if not style.share:
            continue
        channels = min(style.channels, task.content.channels)
        sound = style.open(channels)
        words = f"mosaic{listening.VERSION}-{rate}-{channels}"
        heard = studies.find(style.key, words, Heard.of)
        if heard is None:
            heard = listening.listen(sound, task.device, step)
            studies.keep(style.key, words, heard.arrays())
        found.append(Material(sound, heard, style.share))
    return found


def are_enough(materials: Sequence[Material]) -> bool:
    """Whether there is anything to choose from: one grain of some 70 ms would be heard as a buzz."""
    return sum(int(usable(each.heard).sum()) for each in materials) >= _FEWEST


def too_short(task: Task) -> str:
    """Why ``task`` has none, for a musician."""
    seconds = sum(style.frames for style in task.styles if style.share) / task.content.sample_rate
    return f"what sounds in the style, {seconds:.2f} s long, is too short to be cut into grains."


def steps(task: Task) -> int:
    rate = task.content.sample_rate
    return sum(listening.stretches(style.frames, rate) for style in task.styles if style.share)
