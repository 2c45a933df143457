"""The HTTP side as an application: the page, the calls behind it, and OSCQuery at every other path."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from sonograft.core import Core
from sonograft.errors import BadArguments, SonograftError
from sonograft.frontends.web import endpoint, failures, static
from sonograft.frontends.web.access import Client, Tokens
from sonograft.frontends.web.contents import Contents
from sonograft.frontends.web.disk import Disk
from sonograft.frontends.web.endpoint import Ask, Endpoint, as_json
from sonograft.frontends.web.events import EventsResponse
from sonograft.frontends.web.failures import Failed
from sonograft.frontends.web.feed import Feeds
from sonograft.frontends.web.folders import Folders
from sonograft.frontends.web.guard import Guard
from sonograft.frontends.web.hearing import Hearing
from sonograft.frontends.web.jobs import Jobs
from sonograft.frontends.web.oscquery import OscQuery
from sonograft.frontends.web.ports import Ports
from sonograft.frontends.web.repository import Repository
from sonograft.frontends.web.rows import Shown
from sonograft.frontends.web.server_info import ServerInfo
from sonograft.frontends.web.styles import Styles
from sonograft.frontends.web.uploads import Uploads

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import ASGIApp

_SCRIPTS = "/clients/reaper"
_UNSTORED: Mapping[str, str] = {"Cache-Control": "no-store", "Vary": "Accept"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """All that there is over HTTP."""

    core: Core
    disk: Disk
    feeds: Feeds
    oscquery: OscQuery
    scripts: Repository
    folders: Folders
    hearing: Hearing
    tokens: Tokens
    ports: Ports
    network_address: str
    """Where other machines open the page, with the token; empty where they cannot."""
    max_upload: int
    """Bytes of a sound that is sent here."""
    slow_s: float
    """Seconds; see ``EventsResponse``, as for ``drop``."""
    drop: Callable[[tuple[str, int]], None]

    def application(self) -> ASGIApp:
        return Guard(
            Starlette(
                routes=[
                    Route("/", self._root),
                    Route("/static/{name:path}", self._static),
                    Route("/events", self._events),
                    *self._api(),
                    Route("/api/{name:path}", _nowhere, methods=["GET", "POST", "PUT", "DELETE"]),
                    Route(f"{_SCRIPTS}/{{name:path}}", self._script),
                    Route("/{address:path}", self._address),
                ],
                exception_handlers={
                    Exception: failures.on_error,
                    SonograftError: failures.on_error,
                    Failed: failures.on_error,
                },
            ),
            self.ports.http_port,
            self.tokens,
            static.style_hash(),
        )

    def _api(self) -> Iterator[Route]:
        uploads = Uploads(self.disk, self.max_upload)
        yield from endpoint.routes(Jobs(self.core, self.disk, self.folders, self.hearing))
        yield from endpoint.routes(
            Styles(self.core, self.disk, self.folders, self.hearing, uploads, self.feeds.styles_changed)
        )
        yield from endpoint.routes(Contents(self.core, self.disk, self.folders, self.hearing, uploads))
        yield from endpoint.routes(
            ServerInfo(self.core, self.disk, self.folders, self.ports, self.max_upload, self.network_address)
        )
        yield from endpoint.routes(Live(self))

    async def _root(self, request: Request) -> Response:
        """The page for a browser; for everybody else the root of the OSC tree."""
        if request.scope["query_string"] or "text/html" not in request.headers.get("accept", ""):
            return await self._address(request)
        return await static.give(self.disk, request, "page.html")

    async def _static(self, request: Request) -> Response:
        return await static.give(self.disk, request, request.path_params["name"])

    async def _address(self, request: Request) -> Response:
        answer = self.oscquery.answer(request.scope["path"], request.scope["query_string"].decode("latin-1"))
        if answer.body is None:
            return Response(status_code=answer.status, headers=_UNSTORED)
        return as_json(answer.body, answer.status)

    async def _script(self, request: Request) -> Response:
        name = request.path_params["name"]
        address = f"http://{request.headers['host']}{_SCRIPTS}"
        data = await self.disk.do(self.scripts.answer, name, address)
        if data is None:
            return PlainTextResponse(f"No script is called {name!r}; {address}/index.xml lists them.\n", 404)
        kind = "application/xml" if name.endswith(".xml") else "text/plain"
        return Response(data, media_type=kind, headers={"Cache-Control": "no-cache"})

    async def _events(self, request: Request) -> Response:
        return self.events(Client.of(request.scope))

    def events(self, client: Client) -> EventsResponse:
        """The stream of events for one more page. Raises ``Failed`` where there are too many."""
        if self.feeds.is_full:
            words = "Too many pages are open. Close one, and this one goes on by itself."
            raise Failed(503, BadArguments(words), {"Retry-After": "5"})
        return EventsResponse(self.core, self.feeds, Shown(self.folders, client), self.slow_s, self.drop)


@dataclass(frozen=True, slots=True)
class Live:
    """The route of events."""

    page: Page

    @endpoint.endpoint("GET", "/api/events")
    async def events(self, ask: Ask[None, None]) -> EventsResponse:
        """What happens, as server-sent events: `all` first, then `changed`, `queue` and `styles`."""
        return self.page.events(ask.client)


def endpoints() -> list[Endpoint]:
    """All that is declared of ``/api``."""
    owners: tuple[type[Any], ...] = (Jobs, Styles, Contents, ServerInfo, Live)
    return [declared for owner in owners for declared, _ in endpoint.declared(owner)]


async def _nowhere(request: Request) -> Response:
    path = request.scope["path"][:200]
    return failures.answer(BadArguments(f"There is no {request.method} {path}. All: GET /api/openapi.json."), 404)
