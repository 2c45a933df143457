"""Work that a player leaves to another engine, as a part of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import msgspec

from sonograft.audio.clip import Signal
from sonograft.engines.base import HeardNote, Monitor, Places, Task
from sonograft.engines.meter import Report


def textured(task: Task, sound: Signal, report: Report) -> Signal:
    """``sound``, which has the form of the content, by the engine that can play anything, all the way to the style."""
    return task.texture(
        replace(
            task,
            content=sound,
            parameters=msgspec.structs.replace(task.parameters, strength=1.0),
            monitor=Share(report),
            places=Places(task.places.work / "texture", task.places.studies),
        )
    )


@dataclass(frozen=True)
class Share:
    """The monitor of work that is a part of other work: its progress goes on as ``report``, the rest to ``monitor``."""

    report: Report
    monitor: Monitor | None = None
    """None where nobody is to hear of more than the progress."""

    def progress(self, fraction: float, stage: str) -> None:
        self.report(fraction, stage)

    def preview(self, signal: Signal) -> None:
        if self.monitor:
            self.monitor.preview(signal)

    def score(self, notes: Sequence[HeardNote]) -> None:
        if self.monitor:
            self.monitor.score(notes)

    def choice(self, engine: str, why: str) -> None:
        if self.monitor:
            self.monitor.choice(engine, why)
