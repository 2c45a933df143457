"""The one translator from answers and job events to OSC messages."""

from __future__ import annotations

from typing import assert_never

import sonograft
from sonograft.errors import BadArguments, SonograftError
from sonograft.frontends.osc.wire import MAX_DATAGRAM, ROOT, Atom, Message, encode, fitted, shortened, shortened_inside
from sonograft.models import (
    CancelledEvent,
    Done,
    Failed,
    Job,
    JobEvent,
    Preview,
    Progress,
    Queued,
    Scalar,
    Started,
    Style,
)

ACK = f"{ROOT}/ack"
FAIL = f"{ROOT}/fail"
_JOB = f"{ROOT}/job"
_EVENTS = ("queued", "started", "progress", "preview", "done", "failed", "cancelled")
_LISTS = ("jobs/item", "jobs/end", "styles/item", "styles/end")
SAID_BY_SERVERS = frozenset(
    [ACK, FAIL]
    + [f"{ROOT}/{name}" for name in ("pong", "synced", "startup", "shutdown", *_LISTS)]
    + [f"{_JOB}/{name}" for name in _EVENTS]
)
"""Addresses that no client sends, and that are therefore never answered."""
_MAX_ECHO = 128
"""Bytes of what a client said that come back to it in a ``fail``."""


def ack(command: str, token: str, job: str) -> Message:
    return Message(ACK, (command, token, job) if job else (command, token))


def fail(command: str, token: str, error: SonograftError) -> Message:
    echo = (shortened(command, _MAX_ECHO), shortened(token, _MAX_ECHO))
    return fitted(Message(FAIL, (*echo, error.code, error.name, error.message)), shortened, 4)


def of_event(event: JobEvent) -> Message:
    """A result's path is never shortened, however long: it is what the client needs."""
    about = (event.job, event.token, event.ctx)
    match event:
        case Queued():
            return Message(f"{_JOB}/queued", (*about, event.position))
        case Started():
            return Message(f"{_JOB}/started", about)
        case Progress():
            progress = Message(f"{_JOB}/progress", (*about, event.fraction, event.stage, event.eta_s))
            return fitted(progress, shortened, 4)
        case Preview():
            return Message(f"{_JOB}/preview", (*about, event.path))
        case Done():
            return Message(f"{_JOB}/done", (*about, event.path, event.frames, event.sample_rate))
        case Failed():
            failure = event.failure
            failed = Message(f"{_JOB}/failed", (*about, failure.code, failure.name, failure.message))
            return fitted(failed, shortened, 5)
        case CancelledEvent():
            return Message(f"{_JOB}/cancelled", about)
        case _:
            assert_never(event)


def job_item(job: Job) -> Message:
    request = job.request
    row = (job.id, str(job.state), job.fraction, request.content, shortened(request.style_name, _MAX_ECHO), job.result)
    return fitted(Message(f"{ROOT}/jobs/item", row), shortened_inside, 3, 5)


def jobs_end(count: int) -> Message:
    return Message(f"{ROOT}/jobs/end", (count,))


def style_item(style: Style) -> Message:
    return Message(f"{ROOT}/styles/item", (style.name, style.seconds))


def styles_end(count: int) -> Message:
    return Message(f"{ROOT}/styles/end", (count,))


def pong(args: tuple[Atom, ...]) -> Message:
    """Raises ``BadArguments`` where that would be more than one datagram holds."""
    answer = Message(f"{ROOT}/pong", args)
    if (size := len(encode(answer))) >= MAX_DATAGRAM:
        raise BadArguments(f"ping comes back in one datagram of up to {MAX_DATAGRAM} bytes; this would take {size}.")
    return answer


def version() -> Message:
    numbers = tuple(int(number) for number in sonograft.__version__.split(".")[:3])
    return Message(f"{ROOT}/version", ("Sonograft", *numbers, sonograft.PROTOCOL))


def param(name: str, value: Scalar) -> Message:
    return Message(f"{ROOT}/param", (name, value))


def synced(number: int) -> Message:
    return Message(f"{ROOT}/synced", (number,))


def startup() -> Message:
    return Message(f"{ROOT}/startup", (sonograft.__version__,))


def shutdown() -> Message:
    return Message(f"{ROOT}/shutdown")
