"""The plain values that travel between the rooms. Immutable, with their units; they import nothing of ours."""

from __future__ import annotations

import enum
from typing import TypeAlias

import msgspec

Scalar: TypeAlias = bool | int | float | str


class ParameterKind(enum.StrEnum):
    FLOAT = "float"
    INT = "int"
    BOOL = "bool"
    CHOICE = "choice"


class Parameter(msgspec.Struct, frozen=True, kw_only=True):
    """One declared parameter of a render: the source for OSC, sidecars, command line and documentation."""

    name: str
    kind: ParameterKind
    default: Scalar
    description: str
    unit: str = ""
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple[str, ...] = ()
    engines: tuple[str, ...] = ()
    """Engines that use it; empty: all."""


class EngineInfo(msgspec.Struct, frozen=True, kw_only=True):
    name: str
    description: str
    version: str
    """Part of every sidecar; raised when the same inputs no longer give the same samples."""


class JobState(enum.StrEnum):
    QUEUED = "queued"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_terminal(self) -> bool:
        return self in (JobState.DONE, JobState.FAILED, JobState.CANCELLED)


class Position(msgspec.Struct, frozen=True):
    """A point in the content, kept exact: a count of samples at a stated rate, or seconds."""

    value: float | int
    sample_rate: int = 0
    """Hz; 0: ``value`` is in seconds."""

    def frame(self, sample_rate: int) -> int:
        """The nearest frame at ``sample_rate`` Hz; integer arithmetic where the position is in samples."""
        if self.sample_rate:
            return (int(self.value) * sample_rate * 2 + self.sample_rate) // (2 * self.sample_rate)
        return round(self.value * sample_rate)


class StyleChoice(msgspec.Struct, frozen=True):
    """One style of a render."""

    name: str
    """A file's stem, or a folder's name."""
    paths: tuple[str, ...]
    """Absolute. Several: all of them together are one style."""
    weight: float = 1.0
    """Above 0; those of a request sum up to 1."""


class Request(msgspec.Struct, frozen=True, kw_only=True):
    """What a render is asked for. Built by ``Core.request``, which checks everything that can be checked at once."""

    content: str
    """Absolute path."""
    styles: tuple[StyleChoice, ...]
    """One at least."""
    style_name: str
    """Their names, joined by ``+``."""
    parameters: dict[str, Scalar]
    """Every declared parameter, checked."""
    start: Position | None = None
    """The render is confined to start..end; outside, the content stays as it is. None: from its beginning."""
    end: Position | None = None
    priority: int = 0
    """Higher is rendered earlier."""
    token: str = ""
    """The client's own word for this request."""
    ctx: str = ""
    """Comes back verbatim in every event."""


class Failure(msgspec.Struct, frozen=True):
    code: int
    name: str
    message: str


class Job(msgspec.Struct, frozen=True, kw_only=True):
    id: str
    request: Request
    state: JobState
    origin: str
    """The door that it came through and what the door needs to find its sender again, e.g. ``osc:127.0.0.1``."""
    created: float
    """Unix time in seconds, as are the other times."""
    started: float | None = None
    finished: float | None = None
    attempts: int = 0
    """How often a worker has taken it."""
    recovered: bool = False
    """Found unfinished when a server started."""
    seen: bool = False
    """A client has said that it knows the end of it."""
    fraction: float = 0.0
    stage: str = ""
    eta_s: float = 0.0
    preview: str = ""
    """Path of the quick first version, once there is one."""
    result: str = ""
    frames: int = 0
    sample_rate: int = 0
    failure: Failure | None = None
    retried_from: str = ""
    """The job that this one is another go at."""


class Event(msgspec.Struct, frozen=True, kw_only=True, tag=True):
    job: str
    token: str
    ctx: str


class Queued(Event, frozen=True, kw_only=True):
    position: int
    """Jobs that will be rendered before it."""


class Started(Event, frozen=True, kw_only=True):
    pass


class Progress(Event, frozen=True, kw_only=True):
    fraction: float
    """0 to 1, even in time as far as can be told."""
    stage: str
    eta_s: float
    """Seconds left."""


class Preview(Event, frozen=True, kw_only=True):
    path: str


class Done(Event, frozen=True, kw_only=True):
    path: str
    frames: int
    sample_rate: int


class Failed(Event, frozen=True, kw_only=True):
    failure: Failure


class CancelledEvent(Event, frozen=True, kw_only=True, tag="Cancelled"):
    pass


JobEvent: TypeAlias = Queued | Started | Progress | Preview | Done | Failed | CancelledEvent
TERMINAL_EVENTS = (Done, Failed, CancelledEvent)


class Style(msgspec.Struct, frozen=True):
    """An entry of the style library."""

    name: str
    path: str
    """Of a file, or of a folder whose files together are one style."""
    seconds: float
    """Length, of a folder that of all its files; 0 where it is not known."""
    sounds: int = 1
    """Files that together are the style."""


class OscAddress(msgspec.Struct, frozen=True, kw_only=True):
    """One address that the OSC door understands, for doors that describe it to others."""

    address: str
    description: str
    usage: str
    """The arguments as people read them: ``token content style [key value]…``."""
    types: str
    """OSC type tags of the arguments that must be there."""
    parameter: str = ""
    """The declared parameter that it sets, if it sets one."""
