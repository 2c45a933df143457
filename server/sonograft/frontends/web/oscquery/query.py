"""Answers to queries: a node and what lies below it, or some of its attributes, or what server this is."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sonograft.frontends.web.oscquery.tree import Node, find, is_readable
from sonograft.models import Scalar

EXTENSIONS: Mapping[str, bool] = {
    "ACCESS": True,
    "VALUE": True,
    "RANGE": True,
    "DESCRIPTION": True,
    "TAGS": True,
    "EXTENDED_TYPE": True,
    "UNIT": True,
    "CLIPMODE": True,
    "CRITICAL": False,
    "OVERLOADS": False,
    "HTML": False,
    "LISTEN": True,
    "PATH_CHANGED": True,
    "PATH_ADDED": True,
    "PATH_REMOVED": True,
    "PATH_RENAMED": False,
}
"""What of the optional parts of the proposal there is."""

_ATTRIBUTES = frozenset({"ACCESS", "VALUE", "RANGE", "DESCRIPTION", "TAGS", "EXTENDED_TYPE", "UNIT", "CLIPMODE"})
_ALWAYS = frozenset({"FULL_PATH", "CONTENTS", "TYPE"})


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks, and by which way."""

    host: str
    """The machine, as a number."""
    reached: str = "127.0.0.1"
    """Our own address by which it came here."""

    @classmethod
    def of(cls, scope: Mapping[str, Any]) -> Asker:
        """Of a connection of ASGI."""
        client, server = scope.get("client") or ("127.0.0.1", 0), scope.get("server") or ("127.0.0.1", 0)
        return cls(host=_number(str(client[0])), reached=_number(str(server[0])))


def _number(address: str) -> str:
    """``address`` as the OSC door calls it, where a socket of IPv6 says it of an IPv4 one."""
    try:
        mapped = getattr(ipaddress.ip_address(address), "ipv4_mapped", None)
    except ValueError:
        return address
    return str(mapped or address)


@dataclass(frozen=True, slots=True)
class Answer:
    """What an HTTP client gets."""

    status: int
    body: Node | None = None
    """JSON; None where there is nothing to say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """Where the server is reached; what HOST_INFO tells."""

    osc_ip: str
    """Empty: at every address of this machine."""
    osc_port: int
    ws_port: int

    def info(self, reached: str) -> Node:
        return {
            "NAME": "Sonograft",
            "OSC_IP": self.osc_ip or reached,
            "OSC_PORT": self.osc_port,
            "OSC_TRANSPORT": "UDP",
            "WS_IP": reached,
            "WS_PORT": self.ws_port,
            "EXTENSIONS": dict(EXTENSIONS),
        }


class Query:
    """Answers queries about the tree as it stands."""

    def __init__(self, root: Callable[[], Node], read: Callable[[str, str], Scalar | None], host: Host) -> None:
        """``read`` gives the value at an address for a machine."""
        self._root = root
        self._read = read
        self._host = host

    def answer(self, path: str, query: str, asker: Asker) -> Answer:
        """The answer to ``GET path?query``; ``query`` names attributes, and without any the whole node is given."""
        wanted = [word.split("=")[0] for word in query.split("&") if word]
        if "HOST_INFO" in wanted:
            return Answer(200, self._host.info(asker.reached))
        node = find(self._root(), path)
        if node is None:
            return Answer(404, {"error": f"There is no OSC address {path[:200]!r} here. All of them: GET /sonograft"})
        if refusal := _refusal(node, wanted):
            return refusal
        whole = self._with_values(node, asker.host)
        return Answer(200, {word: whole[word] for word in wanted if word in whole} if wanted else whole)

    def _with_values(self, node: Node, host: str) -> dict[str, Any]:
        """A copy of ``node`` and all below it, with the values for ``host``."""
        copied = dict(node)
        if is_readable(node) and (value := self._read(node["FULL_PATH"], host)) is not None:
            copied["VALUE"] = [value]
        if contents := node.get("CONTENTS"):
            copied["CONTENTS"] = {word: self._with_values(child, host) for word, child in contents.items()}
        return copied


def _refusal(node: Node, wanted: Sequence[str]) -> Answer | None:
    known = {*_ALWAYS, *EXTENSIONS}
    for word in wanted:
        if word not in known:
            return Answer(
                400, {"error": f"OSCQuery has no attribute {word[:80]!r}. Known: {', '.join(sorted(known))}."}
            )
        if word not in _ALWAYS and (word not in _ATTRIBUTES or not EXTENSIONS[word]):
            return Answer(204)
        if word == "VALUE" and not is_readable(node):
            return Answer(204)
    return None
