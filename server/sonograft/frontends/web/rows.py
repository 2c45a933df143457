"""What ``/api`` shows of jobs and of the server: the HTTP side's own values, in JSON."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import PurePath
from typing import Any

import msgspec

from sonograft import __version__
from sonograft.core import Core
from sonograft.frontends.web import reveal
from sonograft.frontends.web.access import Client
from sonograft.frontends.web.folders import Folders
from sonograft.frontends.web.ports import Ports
from sonograft.models import Job, JobState, Position, Scalar

MAX_QUEUED = 200
MAX_ENDED = 50


class JobRow(msgspec.Struct, frozen=True, kw_only=True):
    """One job; the fields are those of ``Job``, unless said otherwise."""

    id: str
    state: JobState
    fraction: float
    stage: str
    eta_s: float
    content: str
    """Path; for a client of the network, of a file outside of the home its name only. So are all paths."""
    style: str
    """Name."""
    engine: Scalar
    quality: Scalar
    priority: int
    created: float
    finished: float | None
    preview: str
    result: str
    frames: int
    """Of the result, as the sample rate is; 0 before there is one."""
    sample_rate: int
    retried_from: str
    error: str
    """Why it failed, for people; empty where it did not."""


class JobList(msgspec.Struct, frozen=True, kw_only=True):
    jobs: list[JobRow]
    """The first of the queue in its order, then those that ended last, newest first."""
    unlisted: int
    """Queued jobs beyond these."""


class Weighted(msgspec.Struct, frozen=True, kw_only=True):
    name: str
    weight: float


class JobDetail(JobRow, frozen=True, kw_only=True):
    """One job with all that is known of it."""

    token: str
    ctx: str
    started: float | None
    attempts: int
    origin: str
    """The door that it came through: osc, watch, web."""
    position: int
    """How many are rendered before it; 0 unless it waits."""
    parameters: dict[str, Scalar]
    start: str | float | None
    """As it was asked for: seconds, or samples@rate."""
    end: str | float | None
    styles: list[Weighted]
    style_request: str | list[dict[str, str | float]]
    """What to give back as ``style`` to ask for the same."""
    content_request: str
    """What to give back as ``content``."""
    sounds: list[str]
    """Those that can be heard now."""
    facts: list[str]
    """What is told of the render, for people."""


class EngineRow(msgspec.Struct, frozen=True, kw_only=True):
    name: str
    description: str


class StyleRow(msgspec.Struct, frozen=True, kw_only=True):
    name: str
    seconds: float
    """0 where it is not known."""
    tags: list[str] = []
    sounds: int = 1
    """Files that together are the style."""


class Status(msgspec.Struct, frozen=True, kw_only=True):
    version: str
    ports: Ports
    styles: list[StyleRow]
    queue: dict[str, int]
    """How many jobs there are in each state."""
    engines: list[EngineRow]
    folders: dict[str, str]
    """Their paths; for a client of the network their names."""
    lan: bool
    """Whether this client comes over the network."""
    reveal: bool
    """Whether this client can have a result shown in the file manager."""
    phone: str | None
    """The address for phones, with its token, as the QR code has it; null unless there is one and this client may."""
    max_upload: int
    """Bytes that a sound sent here may have."""


class Shown:
    """What one client is shown of paths."""

    def __init__(self, folders: Folders, client: Client) -> None:
        self._folders = folders
        self._is_local = client.is_local

    def path(self, path: str) -> str:
        """``path``, or only its name where it is not to be shown."""
        return path if not path or self._is_local or self._folders.is_home(path) else PurePath(path).name

    def words(self, words: str, job: Job) -> str:
        """``words`` about ``job``, which may name its files."""
        named = (job.request.content, job.result, job.preview, *(path for s in job.request.styles for path in s.paths))
        for path in named:
            if path and self.path(path) != path:
                folder = str(PurePath(path).parent)
                words = words.replace(path, self.path(path)).replace(folder, PurePath(folder).name)
        return words

    def row(self, job: Job) -> JobRow:
        return JobRow(**_row(job, self))

    def rows(self, jobs: Iterable[Job]) -> list[JobRow]:
        return [self.row(job) for job in jobs]


def _row(job: Job, shown: Shown) -> dict[str, Any]:
    request = job.request
    return {
        "id": job.id,
        "state": job.state,
        "fraction": job.fraction,
        "stage": job.stage,
        "eta_s": job.eta_s,
        "content": shown.path(request.content),
        "style": request.style_name,
        "engine": request.parameters.get("engine", ""),
        "quality": request.parameters.get("quality", ""),
        "priority": request.priority,
        "created": job.created,
        "finished": job.finished,
        "preview": shown.path(job.preview),
        "result": shown.path(job.result),
        "frames": job.frames,
        "sample_rate": job.sample_rate,
        "retried_from": job.retried_from,
        "error": shown.words(job.failure.message, job) if job.failure else "",
    }


def detail(
    core: Core, job: Job, shown: Shown, *, names: Sequence[str], sounds: list[str], facts: list[str]
) -> JobDetail:
    """All that is known of ``job``; ``names`` are those of the style library."""
    request = job.request
    in_library = all(style.name in names for style in request.styles)
    return JobDetail(
        **_row(job, shown),
        token=request.token,
        ctx=request.ctx,
        started=job.started,
        attempts=job.attempts,
        origin=job.origin.partition(":")[0],
        position=core.position(job),
        parameters=request.parameters,
        start=said(request.start),
        end=said(request.end),
        styles=[Weighted(name=style.name, weight=style.weight) for style in request.styles],
        style_request=[{"style": style.name, "weight": style.weight} for style in request.styles]
        if in_library
        else f"job:{job.id}",
        content_request=f"job:{job.id}",
        sounds=sounds,
        facts=[shown.words(fact, job) for fact in facts],
    )


def said(point: Position | None) -> str | float | None:
    if point is None:
        return None
    return f"{point.value}@{point.sample_rate}" if point.sample_rate else point.value


def job_list(core: Core, shown: Shown, queued: int = MAX_QUEUED, ended: int = MAX_ENDED) -> JobList:
    """The first ``queued`` of the queue, and the ``ended`` that ended last."""
    counts = core.counts()
    waiting = counts[JobState.QUEUED] + counts[JobState.RUNNING]
    return JobList(jobs=shown.rows([*core.unfinished(queued), *core.ended(ended)]), unlisted=max(0, waiting - queued))


def status(
    core: Core, ports: Ports, folders: Folders, client: Client, *, styles: list[StyleRow], max_upload: int, phone: str
) -> Status:
    names = {
        "home": folders.home,
        "inbox": folders.inbox,
        "styles": folders.styles,
        "contents": folders.contents,
        "renders": folders.renders,
    }
    return Status(
        version=__version__,
        ports=ports,
        styles=styles,
        queue={state.value: count for state, count in core.counts().items()},
        engines=[EngineRow(name=engine.name, description=engine.description) for engine in core.engines],
        folders={name: str(path) if client.is_local else path.name for name, path in names.items()},
        lan=not client.is_local,
        reveal=client.is_local and reveal.is_possible(),
        phone=phone if client.is_local and phone else None,
        max_upload=max_upload,
    )


def style_rows(core: Core) -> list[StyleRow]:
    """The library with its tags; looks at the disk."""
    tags = core.library.tags()
    return [
        StyleRow(name=style.name, seconds=style.seconds, tags=tags.get(style.name, []), sounds=style.sounds)
        for style in core.styles()
    ]
