"""What an engine is, and what it is given."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeAlias, runtime_checkable

import torch
from torch import Tensor

from sonograft.audio.clip import Signal
from sonograft.engines.meter import Report
from sonograft.engines.parameters import Parameters
from sonograft.engines.spectrogram import Lens
from sonograft.engines.study import Study


@dataclass(frozen=True, slots=True)
class HeardNote:
    start: float
    """Seconds from the beginning of the content."""
    seconds: float
    """For how long it is held."""
    pitch: float
    """MIDI number, 69 is A at 440 Hz; not rounded."""
    level_db: float
    """RMS of what of the content belongs to it."""


class Monitor(Protocol):
    """Where a render reports to. Either call may raise ``Cancelled``."""

    def progress(self, fraction: float, stage: str) -> None:
        """``fraction`` 0 to 1, as even in time as can be told; ``stage`` is a word for people.

        Called after each step of the work: this is also where a cancel takes effect.
        """

    def preview(self, signal: Signal) -> None:
        """A quick first version, in the content's form; called at most once."""

    def score(self, notes: Sequence[HeardNote]) -> None:
        """The notes that were heard in the content, by their starts; called at most once."""

    def choice(self, engine: str, why: str) -> None:
        """Which engine plays in the end where that is not the one that was asked for, and why, in one sentence.

        The last call holds.
        """


@dataclass(frozen=True)
class StyleSound:
    """One of the styles of a render."""

    key: str
    """A hash of the sound."""
    channels: int
    frames: int
    """At the content's rate, about."""
    share: float
    """All shares sum to one."""
    open: Callable[[int], Signal]
    """The sound at the content's sample rate with so many channels (its own, or one); called only if need be."""


@dataclass(frozen=True)
class Places:
    work: Path
    """Folder for finished sections. What is in it already belongs to this very render, and is used."""
    studies: Path | None
    """Folder of what is known of styles."""


class Rendition(Protocol):
    """An engine that knows its styles. Sounds are ``[B, channels, samples]``, middle and side at the operating level.

    What is given are sections of one content, all of one length; each is rendered for itself, whatever the others are.
    The result is as long, starts at the same place and is finite. The same sections give the same samples on the same
    machine.
    """

    def render(self, contents: Tensor, report: Report) -> Tensor:
        """The sections in the styles. ``report`` is called after each step of the work, where it may raise.

        This is where a cancel takes effect, so steps are to be short.
        """


@runtime_checkable
class Sketcher(Protocol):
    """What a rendition is, too, if it has a short way."""

    def sketch(self, contents: Tensor) -> Tensor:
        """A first version of the sections, at once."""


class SectionEngine(Protocol):
    """One way of playing a content in the sound of styles, section by section."""

    def is_perceptual(self, parameters: Parameters) -> bool:
        """On which scale of frequency it wants styles to be studied."""

    def learn(
        self, studies: Sequence[tuple[Study, float]], parameters: Parameters, lens: Lens, width: int
    ) -> Rendition:
        """Get to know the styles, each with its share; shares sum to one. A patch has ``width`` frames."""


@dataclass(frozen=True)
class Task:
    """All that a player is given."""

    content: Signal
    styles: Sequence[StyleSound]
    parameters: Parameters
    monitor: Monitor
    places: Places
    device: torch.device
    texture: Callable[[Task], Signal]
    """Does a task by the engine that can play anything."""


@runtime_checkable
class Player(Protocol):
    """One way of playing a content in the sound of styles that has to hear all of it first."""

    def play(self, task: Task) -> Signal:
        """The content in the styles; see ``transfer.transfer``."""


Engine: TypeAlias = SectionEngine | Player
