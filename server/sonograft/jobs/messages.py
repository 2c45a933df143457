"""What the server and its worker process say to each other, one JSON line each."""

from __future__ import annotations

from typing import TypeAlias

import msgspec

from sonograft import jsontext
from sonograft.models import Failure, Request


class Assignment(msgspec.Struct, frozen=True, tag=True):
    """To the worker: render this."""

    job: str
    request: Request
    renders: str
    """Folder of the results."""
    previews: str
    """Folder of the quick first versions."""
    work: str
    """Folder of unfinished work; each job has a sub-folder of its own in it."""
    cache: str
    """Folder of what was found out about sounds, for all jobs."""


class Stop(msgspec.Struct, frozen=True, tag=True):
    """To the worker: stop rendering ``job`` at the next report of progress."""

    job: str


class Ready(msgspec.Struct, frozen=True, tag=True):
    """From the worker: everything is loaded."""

    device: str
    """Where it computes when the device is ``auto``."""


class Advanced(msgspec.Struct, frozen=True, tag=True):
    fraction: float
    stage: str
    eta_s: float


class Previewed(msgspec.Struct, frozen=True, tag=True):
    path: str


class Rendered(msgspec.Struct, frozen=True, tag=True):
    """The end of an assignment: the result stands, whole."""

    path: str
    frames: int
    sample_rate: int


class Broken(msgspec.Struct, frozen=True, tag=True):
    """The end of an assignment: it failed."""

    failure: Failure


class Stopped(msgspec.Struct, frozen=True, tag=True):
    """The end of an assignment: it was stopped as asked."""


ToWorker: TypeAlias = Assignment | Stop
End: TypeAlias = Rendered | Broken | Stopped
FromWorker: TypeAlias = Ready | Advanced | Previewed | End


def line(message: ToWorker | FromWorker) -> bytes:
    return jsontext.encode(message) + b"\n"


def to_worker(text: bytes) -> ToWorker:
    message: ToWorker = jsontext.decode(text, ToWorker)
    return message


def from_worker(text: bytes) -> FromWorker:
    message: FromWorker = jsontext.decode(text, FromWorker)
    return message
