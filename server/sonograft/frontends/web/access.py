"""Who asks: a program of this machine, or somebody of the local network who has to show the token."""

from __future__ import annotations

import hmac
import ipaddress
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING, Any

from starlette.datastructures import Headers, QueryParams

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_WRONG = 10
"""Wrong tokens that one address may say within a minute."""
_MINUTE_S = 60.0
_MOST_REMEMBERED = 1024
"""Addresses with wrong tokens that are remembered."""
_KEY = "sonograft.client"
_YEAR_S = 365 * 86400


@dataclass(frozen=True, slots=True)
class Client:
    """Who asks."""

    host: str
    is_local: bool
    """Of this machine: needs no token, and is shown everything."""

    @classmethod
    def of(cls, scope: Mapping[str, Any]) -> Client:
        """Who asks with this request, as the guard has noted it."""
        client: Client = scope[_KEY]
        return client

    @classmethod
    def note(cls, scope: Any) -> Client:
        """Look at where a request comes from, and note it."""
        host = (scope.get("client") or ("", 0))[0]
        client = cls(host, is_loopback(host))
        scope[_KEY] = client
        return client


def is_loopback(host: str) -> bool:
    """Whether ``host`` is a number of this machine itself."""
    try:
        address = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return (mapped or address).is_loopback


@dataclass(slots=True)
class Tokens:
    """Compares what clients show with the server's token, and slows down those who guess."""

    token: str | None
    """None: nobody of the network is let in at all."""
    clock: Callable[[], float] = time.monotonic
    _wrong: dict[str, dict[str, float]] = field(default_factory=dict)
    """By host, wrong tokens and when they came first: one that is said again, as by an old cookie, is no new guess."""

    def is_right(self, shown: str, host: str) -> bool:
        """Whether ``shown`` is the token; a wrong one counts against ``host``."""
        if self.token is None:
            return False
        if hmac.compare_digest(shown.encode("utf-8", "surrogateescape"), self.token.encode()):
            return True
        self._wrong[host] = {shown[:64]: self.clock()} | self._recent(host)
        while len(self._wrong) > _MOST_REMEMBERED:
            del self._wrong[next(iter(self._wrong))]
        return False

    def is_blocked(self, host: str) -> bool:
        """Whether ``host`` has to wait before it may try again."""
        return len(self._recent(host)) >= MAX_WRONG

    def _recent(self, host: str) -> dict[str, float]:
        oldest = self.clock() - _MINUTE_S
        return {word: when for word, when in self._wrong.get(host, {}).items() if when > oldest}


def shown_token(scope: Mapping[str, Any]) -> str | None:
    """The token that a request shows: in ``Authorization``, in the address of the first visit, in the cookie."""
    headers = Headers(scope=dict(scope))
    kind, _, word = headers.get("authorization", "").partition(" ")
    if kind.lower() == "bearer":
        return word.strip()
    return address_token(scope) or _cookie(headers.get("cookie", ""), cookie_name(scope))


def address_token(scope: Mapping[str, Any]) -> str | None:
    """The token in the address of the first visit, ``/?token=…``."""
    if scope["path"] != "/":
        return None
    return QueryParams(scope["query_string"]).get("token")


def cookie_name(scope: Mapping[str, Any]) -> str:
    """Cookies know no ports: two servers of one machine would take each other's."""
    return f"sonograft-{(scope.get('server') or ('', 0))[1]}"


def cookie(scope: Mapping[str, Any], token: str) -> str:
    """The ``Set-Cookie`` after which the token need not be said any more."""
    return f"{cookie_name(scope)}={token}; Path=/; Max-Age={_YEAR_S}; HttpOnly; SameSite=Strict"


def _cookie(text: str, name: str) -> str | None:
    try:
        found = SimpleCookie(text).get(name)
    except CookieError:
        return None
    return found.value if found else None
