"""uvicorn inside an event loop that is not its own. Imported only when the door opens; see there."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeAlias, cast

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

if TYPE_CHECKING:
    from starlette.types import ASGIApp

MAX_CONNECTIONS = 256
"""Twenty pages, each with its events, its sounds and its pictures."""
_FAREWELL_S = 0.5
"""How long connections may take to send what waits when the server stops."""

Client: TypeAlias = tuple[str, int]
"""Address and port of a connection's other end."""


class HttpServer:
    """Serves one application on one socket, from ``start`` to ``stop``."""

    def __init__(self, listening: socket.socket) -> None:
        self._listening = listening
        self._transports: dict[Client, asyncio.Transport] = {}
        self._server: _QuietServer | None = None
        self._task: asyncio.Task[None] | None = None

    def start(self, app: ASGIApp) -> None:
        config = uvicorn.Config(
            app,
            http=_protocol(self._transports),
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="error",  # a controller that tries WebSocket again and again would fill the log
            access_log=False,
            proxy_headers=False,
            server_header=False,
            date_header=False,
            limit_concurrency=MAX_CONNECTIONS,
        )
        self._server = _QuietServer(config)
        self._task = asyncio.create_task(self._server.serve([self._listening]), name="http")

    def drop(self, client: Client) -> None:
        """End the connection of ``client`` at once, whatever waits to be sent."""
        if transport := self._transports.get(client):
            transport.abort()

    async def stop(self) -> None:
        if self._server is not None and self._task is not None:
            self._server.end()
            late = asyncio.get_running_loop().call_later(_FAREWELL_S, self._drop_all)
            await self._task
            late.cancel()
        self._listening.close()

    def _drop_all(self) -> None:
        for client in tuple(self._transports):
            self.drop(client)


class _QuietServer(uvicorn.Server):
    """A server that sleeps while nobody asks (uvicorn's own looks ten times a second whether it should end)."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self._ended = asyncio.Event()

    def end(self) -> None:
        self.should_exit = True
        self._ended.set()

    async def main_loop(self) -> None:
        await self._ended.wait()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Signals belong to the whole program."""
        yield


def _protocol(transports: dict[Client, asyncio.Transport]) -> type[asyncio.Protocol]:
    """uvicorn's HTTP, noting in ``transports`` which connections are open: uvicorn itself can only wait for them."""

    class Protocol(H11Protocol):
        def connection_made(self, transport: asyncio.BaseTransport) -> None:
            stream = cast(asyncio.Transport, transport)
            super().connection_made(stream)
            if self.client is not None:
                transports[self.client] = stream

        def connection_lost(self, exc: Exception | None) -> None:
            if self.client is not None:
                transports.pop(self.client, None)
            super().connection_lost(exc)

    return Protocol
