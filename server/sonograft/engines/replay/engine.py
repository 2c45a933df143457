"""The engine ``replay``: the content's notes and hits, played by the style's own.

The content is transcribed, and what belongs to each note is measured, so that it is played as loud, as long and at the
same place in the stereo image. The style is cut into a library of notes and hits, once. Each note of the content is
played by the most fitting one of the style: tuned, looped or let go early, and begins where the note begins, to the
frame. What the style has nothing to play with is played by its texture.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import msgspec

from sonograft.audio.clip import Signal
from sonograft.engines import pieces
from sonograft.engines.base import HeardNote, Places, Task
from sonograft.engines.kept import Studies
from sonograft.engines.meter import Meter, Report, Stage
from sonograft.engines.replay import library, takes
from sonograft.engines.replay.library import Library
from sonograft.engines.replay.performance import Performance, cues
from sonograft.engines.replay.takes import Ears, Score, Sounding

LISTENING, TRANSCRIBING, PLAYING, TEXTURE = "listening to the style", "hearing the notes", "playing", "its texture"
_COSTS = {LISTENING: 0.08, TRANSCRIBING: 0.08, PLAYING: 0.02, TEXTURE: 0.1}
"""Seconds for a second of sound (only the proportions count)."""


class ReplayEngine:
    """Nothing is drawn at random, so ``seed`` changes nothing."""

    def play(self, task: Task) -> Signal:
        return _Replay(task).run()


class _Replay:
    def __init__(self, task: Task) -> None:
        self._task = task
        self._content = task.content
        self._styles = [style for style in task.styles if style.share]
        task.places.work.mkdir(parents=True, exist_ok=True)
        self._meter = Meter(task.monitor.progress, self._plan())

    def run(self) -> Signal:
        styles = self._libraries()
        able = any(style.notes for style, _ in styles)
        score = self._ears(TRANSCRIBING, "rest").score(self._content, with_notes=able)
        self._task.monitor.score([_heard(note, self._content.sample_rate) for note in score.notes])
        cast = cues(score, styles, self._content.sample_rate, self._task.parameters.variety)
        parts: list[Signal] = [Performance(self._content, cast)]
        if (left := self._left_over(score, styles)) is not None:
            parts.append(self._texture(left))
        task = self._task
        step = self._meter.enter(PLAYING)
        played = pieces.written(parts, self._content, task.parameters.strength, task.places.work, step)
        self._meter.finish()
        return played

    def _libraries(self) -> list[tuple[Library, float]]:
        rate = self._content.sample_rate
        studies = Studies(self._task.places.studies)
        ears = self._ears(LISTENING, "style")
        found = []
        for style in self._styles:
            channels = min(style.channels, self._content.channels)
            words = f"replay{library.VERSION}-{rate}-{channels}"
            known = studies.find(style.key, words, Library.of)
            if known is None:
                known = ears.library(style.open(channels))
                studies.keep(style.key, words, known.arrays())
            found.append((known, style.share))
        return found

    def _ears(self, stage: str, name: str) -> Ears:
        return Ears(self._task.device, self._task.places.work / f"{name}.f32", self._meter.enter(stage))

    def _left_over(self, score: Score, styles: list[tuple[Library, float]]) -> Signal | None:
        """What no style has anything to play with; None if that is nothing that would be heard."""
        if score.rest is None or (score.hits and any(style.hits for style, _ in styles)):
            return None
        return score.rest

    def _texture(self, sound: Signal) -> Signal:
        task = self._task
        return task.texture(
            replace(
                task,
                content=sound,
                parameters=msgspec.structs.replace(task.parameters, strength=1.0),
                monitor=_Part(self._meter.inside(TEXTURE)),
                places=Places(task.places.work / "texture", task.places.studies),
            )
        )

    def _plan(self) -> tuple[Stage, ...]:
        rate = self._content.sample_rate
        heard = sum(style.frames for style in self._styles)
        seconds = self._content.seconds
        listening = sum(takes.steps(style.frames, rate) for style in self._styles)
        transcribing, playing = takes.steps(self._content.frames, rate), pieces.count(self._content)
        return (
            Stage(LISTENING, listening, _COSTS[LISTENING] * heard / rate / listening),
            Stage(TRANSCRIBING, transcribing, _COSTS[TRANSCRIBING] * seconds / transcribing),
            Stage(TEXTURE, 1, _COSTS[TEXTURE] * seconds),
            Stage(PLAYING, playing, _COSTS[PLAYING] * seconds / playing),
        )


@dataclass(frozen=True)
class _Part:
    """The monitor of work that is a part of ours."""

    report: Report

    def progress(self, fraction: float, stage: str) -> None:
        self.report(fraction, stage)

    def preview(self, signal: Signal) -> None: ...

    def score(self, notes: Sequence[HeardNote]) -> None: ...


def _heard(note: Sounding, sample_rate: int) -> HeardNote:
    return HeardNote(note.start / sample_rate, note.seconds, note.note.pitch, library.decibels(note.rms))
