"""Work that a player leaves to another engine, as a part of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import msgspec

from sonograft.audio.clip import Signal
from sonograft.engines.base import HeardNote, Places, Task
from sonograft.engines.meter import Report


def textured(task: Task, sound: Signal, report: Report) -> Signal:
    """``sound``, which has the form of the content, by the engine that can play anything, all the way to the style."""
    return task.texture(
        replace(
            task,
            content=sound,
            parameters=msgspec.structs.replace(task.parameters, strength=1.0),
            monitor=Part(report),
            places=Places(task.places.work / "texture", task.places.studies),
        )
    )


@dataclass(frozen=True)
class Part:
    """The monitor of work that is a part of other work: its progress goes on, and its preview where one is wanted."""

    report: Report
    show: Callable[[Signal], None] | None = None

    def progress(self, fraction: float, stage: str) -> None:
        self.report(fraction, stage)

    def preview(self, signal: Signal) -> None:
        if self.show:
            self.show(signal)

    def score(self, notes: Sequence[HeardNote]) -> None: ...

    def choice(self, engine: str, why: str) -> None: ...
