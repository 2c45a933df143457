"""What the page and ``/api`` show of jobs and of the server: the HTTP side's own values, in JSON."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from sonograft import __version__
from sonograft.core import Core
from sonograft.models import Job, JobState, Scalar

MAX_QUEUED = 200
MAX_ENDED = 50

_ENDED = (JobState.DONE, JobState.FAILED, JobState.CANCELLED)


class JobRow(msgspec.Struct, frozen=True, kw_only=True):
    """One job; the fields are those of ``Job``, unless said otherwise."""

    id: str
    state: JobState
    fraction: float
    stage: str
    eta_s: float
    content: str
    """Path."""
    style: str
    """Name."""
    engine: Scalar
    quality: Scalar
    priority: int
    created: float
    finished: float | None
    preview: str
    result: str
    error: str
    """Why it failed, for people; empty where it did not."""


class JobList(msgspec.Struct, frozen=True, kw_only=True):
    jobs: list[JobRow]
    """The first ``MAX_QUEUED`` of the queue in its order, then the ``MAX_ENDED`` that ended last, newest first."""
    unlisted: int
    """Queued jobs beyond these."""


class StyleRow(msgspec.Struct, frozen=True, kw_only=True):
    name: str
    seconds: float


class Ports(msgspec.Struct, frozen=True, kw_only=True):
    """Where the server is reached from this machine."""

    osc_ip: str
    osc_port: int
    """UDP and TCP."""
    http_port: int


class Status(msgspec.Struct, frozen=True, kw_only=True):
    version: str
    ports: Ports
    styles: list[StyleRow]


def row(job: Job) -> JobRow:
    request = job.request
    return JobRow(
        id=job.id,
        state=job.state,
        fraction=job.fraction,
        stage=job.stage,
        eta_s=job.eta_s,
        content=request.content,
        style=request.style_name,
        engine=request.parameters.get("engine", ""),
        quality=request.parameters.get("quality", ""),
        priority=request.priority,
        created=job.created,
        finished=job.finished,
        preview=job.preview,
        result=job.result,
        error=job.failure.message if job.failure else "",
    )


def job_list(core: Core) -> JobList:
    unfinished = core.unfinished()
    ended = [job for state in _ENDED for job in core.jobs(state, MAX_ENDED)]
    ended.sort(key=lambda job: job.finished or 0.0, reverse=True)
    return JobList(
        jobs=rows([*unfinished[:MAX_QUEUED], *ended[:MAX_ENDED]]), unlisted=max(0, len(unfinished) - MAX_QUEUED)
    )


def rows(jobs: Iterable[Job]) -> list[JobRow]:
    return [row(job) for job in jobs]


def status(core: Core, ports: Ports) -> Status:
    styles = [StyleRow(name=style.name, seconds=style.seconds) for style in core.styles()]
    return Status(version=__version__, ports=ports, styles=styles)
