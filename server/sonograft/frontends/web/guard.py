"""Who may ask: programs and pages of this machine only, and only to read."""

from __future__ import annotations

from collections.abc import Mapping
from email.utils import formatdate
from typing import TYPE_CHECKING

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

_NAMES = ("127.0.0.1", "localhost", "[::1]")
_METHODS = ("GET", "HEAD")

_HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": (
        "default-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'"
    ),
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class Guard:
    """Stands before the application.

    A page of another site that has its name point to 127.0.0.1 (DNS rebinding) is known by its Host, a page that calls
    across sites by its Origin. OSCQuery clients send no Origin, and ossia score no port in its Host; a browser always
    sends one, so a name of this machine without a port is no way in.
    """

    def __init__(self, app: ASGIApp, port: int) -> None:
        self._app = app
        self._here = f"http://127.0.0.1:{port}/"
        self._hosts = {*_NAMES, *(f"{name}:{port}" for name in _NAMES)}
        shown = _NAMES if port == 80 else tuple(f"{name}:{port}" for name in _NAMES)
        self._origins = {f"http://{host}" for host in shown}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update({"Date": formatdate(usegmt=True), **_HEADERS})
            await send(message)

        app = self._refusal(scope.get("method", "GET"), Headers(scope=scope)) or self._app
        await app(scope, receive, send_guarded)

    def _refusal(self, method: str, headers: Headers) -> ASGIApp | None:
        host, origin = headers.get("host", ""), headers.get("origin")
        if host.lower() not in self._hosts:
            return PlainTextResponse(
                f"Sonograft answers on this machine only, as {self._here}; {host[:200]!r} was asked for.\n", 403
            )
        if origin is not None and origin.lower() not in self._origins:
            return PlainTextResponse(
                f"Sonograft answers its own page only, {self._here}; a page of {origin[:200]!r} asked.\n", 403
            )
        if method not in _METHODS:
            return PlainTextResponse(
                "This page is for looking only (GET). Renders are asked for over OSC.\n",
                405,
                {"Allow": ", ".join(_METHODS)},
            )
        return None
