"""What there is to play in a content, and what its styles have to play it with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sonograft.audio.clip import Signal
from sonograft.engines.base import HeardNote, Task
from sonograft.engines.kept import Studies
from sonograft.engines.meter import Stage
from sonograft.engines.replay import library, takes
from sonograft.engines.replay.library import Library
from sonograft.engines.replay.takes import Ears, Score, Sounding

LISTENING, TRANSCRIBING = "listening to the style", "hearing the notes"
_COSTS = {LISTENING: 0.08, TRANSCRIBING: 0.08}
"""Seconds for a second of sound (only the proportions count)."""


@dataclass(frozen=True)
class Analysis:
    score: Score
    libraries: tuple[tuple[Library, float], ...]
    """Of the styles, with their shares."""

    @property
    def samples(self) -> int:
        """How many notes the styles have."""
        return sum(len(style.notes) for style, _ in self.libraries)

    @property
    def hits(self) -> int:
        """How many hits the styles have."""
        return sum(len(style.hits) for style, _ in self.libraries)

    @property
    def left_over(self) -> Signal | None:
        """What of the content no style has anything to play with; None if that is nothing that would be heard."""
        return None if self.score.hits and self.hits else self.score.rest


def analyse(task: Task, enter: Callable[[str], Callable[[], None]]) -> Analysis:
    """Hears the styles and the content of ``task``, whose monitor gets the notes.

    ``enter`` begins the stages ``LISTENING`` and ``TRANSCRIBING``; see ``Meter``.
    """
    task.places.work.mkdir(parents=True, exist_ok=True)
    libraries = _libraries(task, enter(LISTENING))
    ears = Ears(task.device, task.places.work / "rest.f32", enter(TRANSCRIBING))
    score = ears.score(task.content, with_notes=any(style.notes for style, _ in libraries))
    task.monitor.score([_heard(note, task.content.sample_rate) for note in score.notes])
    return Analysis(score, tuple(libraries))


def stages(task: Task) -> tuple[Stage, Stage]:
    """Those that ``analyse`` enters."""
    rate = task.content.sample_rate
    styles = [style for style in task.styles if style.share]
    seconds = sum(style.frames for style in styles) / rate
    listening, transcribing = (
        sum(takes.steps(style.frames, rate) for style in styles),
        takes.steps(task.content.frames, rate),
    )
    return (
        Stage(LISTENING, listening, _COSTS[LISTENING] * seconds / listening),
        Stage(TRANSCRIBING, transcribing, _COSTS[TRANSCRIBING] * task.content.seconds / transcribing),
    )


def _libraries(task: Task, step: Callable[[], None]) -> list[tuple[Library, float]]:
    rate = task.content.sample_rate
    studies = Studies(task.places.studies)
    ears = Ears(task.device, task.places.work / "style.f32", step)
    found = []
    for style in task.styles:
        if not style.share:
            continue
        channels = min(style.channels, task.content.channels)
        words = f"replay{library.VERSION}-{rate}-{channels}"
        known = studies.find(style.key, words, Library.of)
        if known is None:
            known = ears.library(style.open(channels))
            studies.keep(style.key, words, known.arrays())
        found.append((known, style.share))
    return found


def _heard(note: Sounding, sample_rate: int) -> HeardNote:
    return HeardNote(note.start / sample_rate, note.seconds, note.note.pitch, library.decibels(note.rms))
