"""A set: which clips are to be had in which styles, and what became of it. Plain values."""

from __future__ import annotations

import enum
from datetime import datetime

import msgspec

from sonograft.models import Failure, JobState, Scalar


class Order(enum.StrEnum):
    """Which variations are rendered first."""

    PRIORITY = "priority"
    """Those of the section with the higher priority, then in the order of the file."""
    DEADLINE = "deadline"
    """One of each content, then another of each: should time run out, nothing is without any."""


class Crate(enum.StrEnum):
    """How results come into the crate."""

    COPIES = "copies"
    LINKS = "links"
    """Take no room; but a program that writes tags into one then writes them into the result, too."""


class Content(msgspec.Struct, frozen=True, kw_only=True):
    """A clip of the set, with what its header says."""

    path: str
    """Absolute."""
    frames: int
    sample_rate: int
    """Hz."""
    channels: int
    bytes_per_sample: int
    """Of a result of it."""
    time_reference: int | None = None
    """Where its first frame stands on the timeline that it was bounced from, in frames (``bext``); None: not said."""

    @property
    def seconds(self) -> float:
        return self.frames / self.sample_rate


class Variation(msgspec.Struct, frozen=True, kw_only=True):
    """One content in one style with one choice of parameters: one render."""

    token: str
    """Says the same of the same variation of unchanged files, whenever the set is read; no other one has it."""
    content: int
    """Its place among the set's contents, from 0."""
    style: str
    """As a server is asked for it: a name, an absolute path, or JSON with several."""
    style_label: str
    """As people read it."""
    said: dict[str, Scalar]
    """The parameters that the set says."""
    parameters: dict[str, Scalar]
    """All parameters, checked."""
    label: str
    """What tells it from the other variations of its content: ``choir – s0.7``."""
    place: int
    """Where in the order of the file, from 0."""
    priority: int = 0


class Set(msgspec.Struct, frozen=True, kw_only=True):
    """A set as it was read and checked. The variations stand in the order in which they are rendered."""

    name: str
    source: str
    """Path of its file."""
    contents: tuple[Content, ...]
    variations: tuple[Variation, ...]
    order: Order = Order.PRIORITY
    deadline: datetime | None = None
    """With its time zone."""
    crate: Crate = Crate.COPIES

    def of_content(self, number: int) -> list[Variation]:
        """The variations of one content, in the order of the file."""
        return sorted(
            (variation for variation in self.variations if variation.content == number), key=lambda found: found.place
        )


class Outcome(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a variation, or how it stands."""

    state: JobState
    job: str = ""
    """Empty: the server refused it."""
    result: str = ""
    """Path, once it is done."""
    failure: Failure | None = None
