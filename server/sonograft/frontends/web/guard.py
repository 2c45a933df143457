"""Stands before the application: who may ask, from which page, and for what."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Mapping
from email.utils import formatdate
from typing import TYPE_CHECKING

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import RedirectResponse, Response

from sonograft.errors import BadArguments, Forbidden
from sonograft.frontends.web import access, failures
from sonograft.frontends.web.access import Client, Tokens

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

_NAMES = ("127.0.0.1", "localhost", "[::1]")
_READING = ("GET", "HEAD")
_CHANGING = ("POST", "PUT", "DELETE")
OWN_HEADER = "X-Sonograft"
"""Every call that changes something has it. A form cannot send it, and a script of another site has to ask first with
``OPTIONS``, which is refused."""


def headers(style_hash: str) -> Mapping[str, str]:
    """What every answer tells a browser. ``style_hash``: of the one style sheet that a script of the page writes."""
    hashed = f" 'sha256-{style_hash}'" if style_hash else ""
    return {
        "Content-Security-Policy": (
            f"default-src 'self'; style-src 'self'{hashed}; img-src 'self' data: blob:; media-src 'self' blob:; "
            "worker-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
            "object-src 'none'"
        ),
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Permissions-Policy": "microphone=(self), camera=(), geolocation=()",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }


class Guard:
    """Lets in this machine, and from the network who knows the token.

    A page of another site that has its name point here (DNS rebinding) is known by its Host, a page that calls across
    sites by its Origin and by Sec-Fetch-Site. OSCQuery clients send no Origin, and ossia score no port in its Host; a
    browser always sends one, so a name of this machine without a port is no way in.
    """

    def __init__(self, app: ASGIApp, port: int, tokens: Tokens, style_hash: str = "") -> None:
        self._app = app
        self._port = port
        self._tokens = tokens
        self._headers = headers(style_hash)
        self._here = f"http://127.0.0.1:{port}/"
        self._hosts = {*_NAMES, *(f"{name}:{port}" for name in _NAMES)}
        self._origins = {f"http://{name}" for name in (_NAMES if port == 80 else self._hosts - set(_NAMES))}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_guarded(message: Message) -> None:
            if message["type"] in ("http.response.start", "websocket.http.response.start"):
                MutableHeaders(scope=message).update({"Date": formatdate(usegmt=True), **self._headers})
            await send(message)

        client = Client.note(scope)
        refusal = self._stranger(scope, client) or self._misuse(scope, client) or self._first_visit(scope, client)
        await (refusal or self._app)(scope, receive, send_guarded)

    def _stranger(self, scope: Scope, client: Client) -> ASGIApp | None:
        said = Headers(scope=scope)
        host, origin = said.get("host", "").lower(), said.get("origin")
        own = self._hosts if client.is_local else self._network_names(scope)
        if host not in own:
            return _no(f"Sonograft answers here as {self._here}; {host[:200]!r} was asked for.")
        origins = self._origins if client.is_local else {f"http://{name}" for name in own}
        if origin is not None and origin.lower() not in origins:
            return _no(f"Sonograft answers its own page only, {self._here}; a page of {origin[:200]!r} asked.")
        site = said.get("sec-fetch-site", "none")
        if site not in ("same-origin", "none") and not _is_visit(scope, said):
            return _no(f"Sonograft answers its own page only, {self._here}; a page of another site asked.")
        return None

    def _network_names(self, scope: Scope) -> set[str]:
        """What this machine is called in the network: by its number there, and by its name."""
        number = (scope.get("server") or ("", 0))[0]
        name = socket.gethostname().lower()
        names = {_in_address(number), name, f"{name.partition('.')[0]}.local"} - {""}
        return {f"{one}:{self._port}" for one in names} | (names if self._port == 80 else set())

    def _misuse(self, scope: Scope, client: Client) -> ASGIApp | None:
        if not client.is_local and (refusal := self._without_token(scope, client)):
            return refusal
        method = scope.get("method", "GET")  # a WebSocket begins with GET
        if method in _READING:
            return None
        if method not in _CHANGING or not scope["path"].startswith("/api/"):
            allowed = ", ".join(_READING)
            return failures.answer(
                BadArguments(f"Here things can be looked at only ({allowed})."), 405, {"Allow": allowed}
            )
        if OWN_HEADER.lower() not in Headers(scope=scope):
            return _no(f"Whoever changes something sends the header {OWN_HEADER}: 1.")
        return None

    def _without_token(self, scope: Scope, client: Client) -> ASGIApp | None:
        if self._tokens.is_blocked(client.host):
            wait = Forbidden(f"{access.MAX_WRONG} wrong tokens came from {client.host}; wait a minute.")
            return failures.answer(wait, 429, {"Retry-After": "60"})
        shown = access.shown_token(scope)
        if shown is not None and self._tokens.is_right(shown, client.host):
            return None
        words = "Scan the QR code, or open the address with the token, that the server showed as it started."
        return failures.answer(Forbidden(words), 401, {"WWW-Authenticate": 'Bearer realm="Sonograft"'})

    def _first_visit(self, scope: Scope, client: Client) -> ASGIApp | None:
        """The token goes from the address into a cookie, so that it is in no history and no screenshot."""
        if scope["type"] != "http" or (token := access.address_token(scope)) is None:
            return None
        if client.is_local:
            return RedirectResponse("/", 303)
        return RedirectResponse("/", 303, {"Set-Cookie": access.cookie(scope, token), "Cache-Control": "no-store"})


def _no(words: str) -> Response:
    return failures.answer(Forbidden(words), 403)


def _is_visit(scope: Scope, said: Headers) -> bool:
    """Whether somebody follows a link to the page from elsewhere; that shows it, and does nothing."""
    kind = (said.get("sec-fetch-mode"), said.get("sec-fetch-dest"))
    return (
        scope["type"] == "http"
        and scope["method"] == "GET"
        and scope["path"] == "/"
        and kind == ("navigate", "document")
    )


def _in_address(number: str) -> str:
    try:
        address = ipaddress.ip_address(number.partition("%")[0])
    except ValueError:
        return ""
    mapped = getattr(address, "ipv4_mapped", None)
    return str(mapped) if mapped else f"[{address}]" if address.version == 6 else str(address)
