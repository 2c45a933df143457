"""The HTTP side as an application: the status page, what it reads, and OSCQuery at every other path."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route, WebSocketRoute

from sonograft import jsontext
from sonograft.core import Core
from sonograft.frontends.web import rows
from sonograft.frontends.web.events import EventsResponse
from sonograft.frontends.web.feed import Feeds
from sonograft.frontends.web.guard import Guard
from sonograft.frontends.web.oscquery.query import Asker
from sonograft.frontends.web.oscquery.service import OscQuery
from sonograft.frontends.web.oscquery.socket import converse
from sonograft.frontends.web.repository import Repository

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import ASGIApp
    from starlette.websockets import WebSocket

_SCRIPTS = "/clients/reaper"
_STATIC = Path(__file__).parent / "static"
_FILES: Mapping[str, tuple[str, str]] = {
    "/page.css": ("page.css", "text/css"),
    "/page.js": ("page.js", "text/javascript"),
    "/icon.svg": ("icon.svg", "image/svg+xml"),
}


@dataclass(frozen=True, slots=True)
class Page:
    """All that there is to see. Nothing here changes anything."""

    core: Core
    feeds: Feeds
    oscquery: OscQuery
    scripts: Repository
    ports: rows.Ports
    slow_s: float
    """Seconds; see ``EventsResponse``, as for ``drop``."""
    drop: Callable[[tuple[str, int]], None]

    def application(self) -> ASGIApp:
        static = [Route(path, _file(name, kind)) for path, (name, kind) in _FILES.items()]
        return Guard(
            Starlette(
                routes=[
                    Route("/", self._root),
                    *static,
                    Route("/events", self._events),
                    Route("/api/jobs", self._jobs),
                    Route("/api/status", self._status),
                    Route(f"{_SCRIPTS}/{{name:path}}", self._script),
                    Route("/{address:path}", self._address),
                    WebSocketRoute("/{address:path}", self._socket),
                ]
            ),
            self.ports.http_port,
        )

    async def _root(self, request: Request) -> Response:
        """The page for a browser; for everybody else the root of the OSC tree."""
        if request.scope["query_string"] or "text/html" not in request.headers.get("accept", ""):
            return await self._address(request)
        page = (_STATIC / "page.html").read_bytes()
        return Response(page, media_type="text/html", headers={"Cache-Control": "no-cache", "Vary": "Accept"})

    async def _address(self, request: Request) -> Response:
        query = request.scope["query_string"].decode("latin-1")
        answer = await self.oscquery.answer(request.scope["path"], query, Asker.of(request.scope))
        if answer.body is None:
            return Response(status_code=answer.status, headers=_UNSTORED)
        return _json(answer.body, answer.status)

    async def _socket(self, websocket: WebSocket) -> None:
        await converse(websocket, self.oscquery, self.slow_s, self.drop)

    async def _jobs(self, request: Request) -> Response:
        return _json(rows.job_list(self.core))

    async def _status(self, request: Request) -> Response:
        return _json(rows.status(self.core, self.ports))

    async def _script(self, request: Request) -> Response:
        name = request.path_params["name"]
        address = f"http://{request.headers['host']}{_SCRIPTS}"
        data = await asyncio.to_thread(self.scripts.answer, name, address)
        if data is None:
            return PlainTextResponse(f"No script is called {name!r}; {address}/index.xml lists them.\n", 404)
        kind = "application/xml" if name.endswith(".xml") else "text/plain"
        return Response(data, media_type=kind, headers={"Cache-Control": "no-cache"})

    async def _events(self, request: Request) -> Response:
        if self.feeds.is_full:
            return PlainTextResponse("Too many pages are open. Close one, and this one goes on by itself.\n", 503)
        return EventsResponse(self.core, self.feeds, self.slow_s, self.drop)


_UNSTORED: Mapping[str, str] = {"Cache-Control": "no-store", "Vary": "Accept"}


def _json(value: Any, status: int = 200) -> Response:
    return Response(jsontext.encode(value), status, _UNSTORED, "application/json")


def _file(name: str, kind: str) -> Callable[[Request], Any]:
    async def give(request: Request) -> Response:
        return Response((_STATIC / name).read_bytes(), media_type=kind, headers={"Cache-Control": "no-cache"})

    return give
