"""The routes of jobs: what there is, asking for renders, the order of the queue, and what of a job can be heard."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import msgspec

from sonograft.core import PARAMETERS, Core
from sonograft.errors import Forbidden
from sonograft.frontends.web import facts, places, reveal, rows
from sonograft.frontends.web.access import Client
from sonograft.frontends.web.disk import Disk
from sonograft.frontends.web.endpoint import Ask, endpoint
from sonograft.frontends.web.folders import Folders
from sonograft.frontends.web.hearing import Hearing, Peaks, PeaksQuery, Picture, PictureQuery, SoundQuery
from sonograft.frontends.web.ranges import RangedResponse
from sonograft.frontends.web.rows import JobDetail, JobList, JobRow, Shown
from sonograft.models import Job, JobState, ParameterKind, Request, StyleChoice

MAX_LISTED = 1000
_JSON_TYPES = {
    ParameterKind.FLOAT: "number",
    ParameterKind.INT: "integer",
    ParameterKind.BOOL: "boolean",
    ParameterKind.CHOICE: "string",
}
_WISHED: Mapping[str, Any] = {
    "content": {"type": "string", "description": "Full path in a known folder, or job:ID for the content of that job."},
    "style": {"description": "Name, list or object with weights, or job:ID for the styles of that job."},
    "start": {"description": "Seconds, or samples@rate."},
    "end": {"description": "Seconds, or samples@rate."},
    "priority": {"type": "integer"},
    "token": {"type": "string"},
    "ctx": {"type": "string"},
    **{
        name: {"type": _JSON_TYPES[parameter.kind], "description": parameter.description}
        | ({"enum": list(parameter.choices)} if parameter.choices else {})
        | ({"minimum": parameter.minimum} if parameter.minimum is not None else {})
        | ({"maximum": parameter.maximum} if parameter.maximum is not None else {})
        for name, parameter in PARAMETERS.items()
    },
}
Wish = Annotated[dict[str, Any], msgspec.Meta(extra_json_schema={"properties": dict(_WISHED)})]


class JobsQuery(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    state: JobState | None = None
    limit: Annotated[int, msgspec.Meta(ge=0, le=MAX_LISTED)] | None = None
    """So many of the queue and so many of those that ended."""
    content: str = ""
    """Only those of this file."""


class Move(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    before: str | None
    """The waiting job before which it is to come; null: the end of the queue."""


@dataclass(frozen=True, slots=True)
class Jobs:
    """Jobs as resources."""

    core: Core
    disk: Disk
    folders: Folders
    hearing: Hearing

    @endpoint("GET", "/api/jobs")
    async def listed(self, ask: Ask[JobsQuery, None]) -> JobList:
        """The queue in its order, then what ended last."""
        shown, query = self._shown(ask.client), ask.query
        limit = rows.MAX_QUEUED if query.limit is None else query.limit
        if query.content:
            found = self.core.jobs_of(query.content, limit)
            return JobList(jobs=shown.rows(job for job in found if query.state in (None, job.state)), unlisted=0)
        if query.state:
            return JobList(jobs=shown.rows(reversed(self.core.jobs(query.state, limit))), unlisted=0)
        if query.limit is None:
            return rows.job_list(self.core, shown)
        return rows.job_list(self.core, shown, limit, limit)

    @endpoint("GET", "/api/jobs/{id}")
    async def one(self, ask: Ask[None, None]) -> JobDetail:
        """One job with all that is known of it."""
        job = self.core.job(ask.word("id"))
        names, sounds, told = await self.disk.do(self._look, job)
        return rows.detail(self.core, job, self._shown(ask.client), names=names, sounds=sounds, facts=told)

    def _look(self, job: Job) -> tuple[list[str], list[str], list[str]]:
        return list(self.core.library.paths()), places.sounds(job), facts.told(job)

    @endpoint("POST", "/api/jobs", 201)
    async def render(self, ask: Ask[None, Wish]) -> JobRow:
        """Ask for a render."""
        return self._queue(ask, await self._request(ask.body))

    async def _request(self, said: Mapping[str, Any]) -> Request:
        """A checked request. The jobs that it means are looked up here, on the event loop; files in a thread."""
        content = said.get("content")
        known = Path(content) if isinstance(content, str) and self.core.is_content(content) else None
        return await self.disk.do(self._checked, dict(said), self._job(content), self._job(said.get("style")), known)

    def _job(self, said: object) -> Job | None:
        """The job of ``job:ID``."""
        return self.core.job(said.removeprefix("job:")) if isinstance(said, str) and said.startswith("job:") else None

    def _checked(
        self, fields: dict[str, Any], content_of: Job | None, styles_of: Job | None, known: Path | None
    ) -> Request:
        roots = self.folders.styles_roots()
        if content_of is not None:
            known = Path(content_of.request.content)
            fields["content"] = str(known)
        elif isinstance(said := fields.get("content"), str) and said.strip() and known is None:
            known = self.folders.find(said)
            fields["content"] = str(known)
        if known is not None:  # whoever asked for it before could read it
            roots = (*roots, known)
        if styles_of is not None:
            fields["style"] = [{"style": path, "weight": weight} for path, weight in _said(styles_of.request.styles)]
            roots = (*roots, *(Path(path) for path, _ in _said(styles_of.request.styles)))
        given = {key: value for key, value in fields.items() if value is not None}
        try:
            return self.core.request(given, within=roots)
        except Forbidden:
            raise Forbidden(
                f"{str(fields.get('style'))[:200]!r} lies outside of the folders that the page may use. Choose a style "
                "of the library, or send the sound to it."
            ) from None

    def _queue(self, ask: Ask[Any, Any], request: Request, retried_from: str = "") -> JobRow:
        job = self.core.submit(
            request, origin=f"web:{ask.client.host}", key=uuid.uuid4().hex, retried_from=retried_from
        )
        return self._shown(ask.client).row(job)

    @endpoint("POST", "/api/jobs/{id}/cancel")
    async def cancel(self, ask: Ask[None, None]) -> JobRow:
        """Stop a job that waits or runs; one that ended stays as it is."""
        return self._shown(ask.client).row(self.core.cancel(ask.word("id")))

    @endpoint("POST", "/api/jobs/{id}/retry", 201)
    async def retry(self, ask: Ask[None, Wish | None]) -> JobRow:
        """The same request once more as a new job; what the body says is changed."""
        job = self.core.job(ask.word("id"))
        same = {"content": f"job:{job.id}", "style": f"job:{job.id}", **_again(job.request), **(ask.body or {})}
        request = await self._request(same)
        if not ask.body or "style" not in ask.body:
            request = msgspec.structs.replace(
                request, styles=job.request.styles, style_name=job.request.style_name
            )  # a folder that was one style stays one
        return self._queue(ask, request, job.id)

    @endpoint("POST", "/api/jobs/{id}/move")
    async def move(self, ask: Ask[None, Move]) -> JobRow:
        """Have a waiting job rendered directly before another one, or last."""
        return self._shown(ask.client).row(self.core.move(ask.word("id"), ask.body.before))

    @endpoint("POST", "/api/jobs/{id}/reveal", 204)
    async def reveal(self, ask: Ask[None, None]) -> None:
        """Show the result in the file manager of the server's own screen; only for clients of this machine."""
        if not ask.client.is_local:
            raise Forbidden("Only the machine on which Sonograft runs can show where a result is.")
        path = places.place(self.core.job(ask.word("id")), "result")
        await self.disk.do(reveal.show, path)

    @endpoint("GET", "/api/jobs/{id}/sound/{which}")
    async def sound(self, ask: Ask[SoundQuery, None]) -> RangedResponse:
        """A sound of the job (content, style, style:1, result, preview), as a browser can play it."""
        return await self.hearing.sound(ask.request, self._place(ask, ask.query.part), ask.query)

    @endpoint("GET", "/api/jobs/{id}/peaks/{which}")
    async def peaks(self, ask: Ask[PeaksQuery, None]) -> Peaks:
        """The outline of a sound."""
        return await self.hearing.peaks(self._place(ask, ask.query.part), ask.query)

    @endpoint("GET", "/api/jobs/{id}/spectrogram/{which}")
    async def spectrogram(self, ask: Ask[PictureQuery, None]) -> Picture:
        """The spectrogram of a sound."""
        return await self.hearing.spectrogram(self._place(ask, ask.query.part), ask.query)

    def _place(self, ask: Ask[Any, None], part: int) -> Path:
        return places.place(self.core.job(ask.word("id")), ask.word("which"), part)

    def _shown(self, client: Client) -> Shown:
        return Shown(self.folders, client)


def _said(styles: tuple[StyleChoice, ...]) -> list[tuple[str, float]]:
    """The styles of a job as they can be asked for again: files, or the folder in which they lie together."""
    return [
        (style.paths[0] if len(style.paths) == 1 else str(Path(style.paths[0]).parent), style.weight)
        for style in styles
    ]


def _again(request: Request) -> dict[str, Any]:
    """The fields with which ``request`` was made, but content and style."""
    points = {"start": request.start, "end": request.end}
    return {
        **{name: value for name, value in request.parameters.items() if name in PARAMETERS},
        **{name: point for name, value in points.items() if (point := rows.said(value)) is not None},
        "priority": request.priority,
        "ctx": request.ctx,
    }
