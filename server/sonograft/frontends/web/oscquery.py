"""The OSC addresses as an OSCQuery tree, so that controllers can find every command and parameter by themselves.

After the OSCQuery proposal, https://github.com/Vidvox/OSCQueryProposal. Only its reading side: values are not streamed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from sonograft.models import OscAddress, Parameter, ParameterKind, Scalar

Node: TypeAlias = dict[str, Any]

_WRITE_ONLY = 2
_READ_AND_WRITE = 3

_TYPES: Mapping[ParameterKind, str] = {
    ParameterKind.FLOAT: "f",
    ParameterKind.INT: "i",
    ParameterKind.CHOICE: "s",
    # Chataigne, ossia score and Vidvox's clients make a toggle of T; of an i from 0 to 1 only the last do, the others a
    # slider. A host that cannot send T or F sends 0 or 1, which is understood just as well.
    ParameterKind.BOOL: "T",
}

_UNITS: Mapping[str, str] = {"dBTP": "gain.db-raw"}
"""Our units as the proposal calls them; the others it does not have."""

_EXTENSIONS: Mapping[str, bool] = {
    "ACCESS": True,
    "VALUE": True,
    "RANGE": True,
    "DESCRIPTION": True,
    "TAGS": True,
    "UNIT": True,
    "CLIPMODE": True,
    "EXTENDED_TYPE": False,
    "CRITICAL": False,
    "OVERLOADS": False,
    "HTML": False,
    "LISTEN": False,
    "PATH_CHANGED": False,
    "PATH_RENAMED": False,
    "PATH_ADDED": False,
    "PATH_REMOVED": False,
}

_ALWAYS = frozenset({"FULL_PATH", "CONTENTS", "TYPE"})
_READABLE = 1


@dataclass(frozen=True, slots=True)
class Answer:
    """What an HTTP client gets."""

    status: int
    body: Node | None = None
    """JSON; None where there is nothing to say."""


class OscQuery:
    """Answers queries about one set of addresses."""

    def __init__(
        self, addresses: Sequence[OscAddress], parameters: Mapping[str, Parameter], osc_ip: str, osc_port: int
    ) -> None:
        self._root = tree(addresses, parameters)
        self._host_info: Node = {
            "NAME": "Sonograft",
            "OSC_IP": osc_ip,
            "OSC_PORT": osc_port,
            "OSC_TRANSPORT": "UDP",
            "EXTENSIONS": dict(_EXTENSIONS),
        }

    def answer(self, path: str, query: str) -> Answer:
        """The answer to ``GET path?query``; ``query`` names attributes, and without any the whole node is given."""
        wanted = [word.split("=")[0] for word in query.split("&") if word]
        if "HOST_INFO" in wanted:
            return Answer(200, self._host_info)
        node = _find(self._root, path)
        if node is None:
            return Answer(404, {"error": f"There is no OSC address {path[:200]!r} here. All of them: GET /sonograft"})
        return Answer(200, node) if not wanted else _attributes(node, wanted)


def tree(addresses: Sequence[OscAddress], parameters: Mapping[str, Parameter]) -> Node:
    """The root node, with everything below it. A command below which there are others is a container as well."""
    root = _container("/", "Sonograft: audio style transfer")
    for row in addresses:
        node = _place(root, row.address)
        parameter = parameters.get(row.parameter)
        node.update(_command(row) if parameter is None else _setting(row, parameter))
    return root


def _container(path: str, description: str = "") -> Node:
    return {"FULL_PATH": path, "ACCESS": 0, "DESCRIPTION": description or f"everything below {path}"}


def _place(root: Node, address: str) -> Node:
    node = root
    path = ""
    for word in address.strip("/").split("/"):
        path += f"/{word}"
        node = node.setdefault("CONTENTS", {}).setdefault(word, _container(path))
    return node


def _command(row: OscAddress) -> Node:
    arguments = f" Arguments: {row.usage}" if row.usage else ""
    return {
        "ACCESS": _WRITE_ONLY,
        # N is a message without a value: controllers show a button.
        "TYPE": row.types or "N",
        "DESCRIPTION": row.description + arguments,
        "TAGS": ["command"],
    }


def _setting(row: OscAddress, parameter: Parameter) -> Node:
    engines = f" (engine {', '.join(parameter.engines)} only)" if parameter.engines else ""
    unit = f" [{parameter.unit}]" if parameter.unit else ""
    node: Node = {
        "ACCESS": _READ_AND_WRITE,
        "TYPE": _TYPES[parameter.kind],
        "VALUE": [parameter.default],
        "DESCRIPTION": row.description + unit + engines,
        "TAGS": ["parameter"],
    }
    if allowed := _range(parameter):
        # What lies outside is refused with a message, never bent into the range.
        node |= {"RANGE": [allowed], "CLIPMODE": ["none"]}
    if parameter.unit in _UNITS:
        node["UNIT"] = [_UNITS[parameter.unit]]
    return node


def _range(parameter: Parameter) -> Node:
    if parameter.choices:
        return {"VALS": list(parameter.choices)}
    limits = {"MIN": parameter.minimum, "MAX": parameter.maximum}
    return {key: _as(parameter.kind, limit) for key, limit in limits.items() if limit is not None}


def _as(kind: ParameterKind, limit: float) -> Scalar:
    return int(limit) if kind is ParameterKind.INT else float(limit)


def _find(root: Node, path: str) -> Node | None:
    node: Node | None = root
    for word in path.strip("/").split("/") if path.strip("/") else ():
        node = None if node is None else node.get("CONTENTS", {}).get(word)
    return node


def _attributes(node: Node, wanted: Sequence[str]) -> Answer:
    known = {*_ALWAYS, *_EXTENSIONS}
    for word in wanted:
        if word not in known:
            return Answer(
                400, {"error": f"OSCQuery has no attribute {word[:80]!r}. Known: {', '.join(sorted(known))}."}
            )
        if word not in _ALWAYS and not _EXTENSIONS[word]:
            return Answer(204)
        if word == "VALUE" and not node["ACCESS"] & _READABLE:
            return Answer(204)
    return Answer(200, {word: node[word] for word in wanted if word in node})
