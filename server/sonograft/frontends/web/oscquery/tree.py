"""The OSC addresses as a tree of nodes, without their values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from sonograft.models import OscAddress, Parameter, ParameterKind, Scalar, Style

Node: TypeAlias = dict[str, Any]

NO_VALUE = 0
READABLE = 1
WRITE_ONLY = 2
READ_AND_WRITE = 3

STYLES = "/sonograft/styles"
"""Below it lies a node for each style of the library."""
TAKES_STYLE: Mapping[str, int] = {"/sonograft/render": 2}
"""Commands of which one argument, counted from 0, may be the name of a style."""

_TYPES: Mapping[ParameterKind, str] = {
    ParameterKind.FLOAT: "f",
    ParameterKind.INT: "i",
    ParameterKind.CHOICE: "s",
    # Chataigne, ossia score and Vidvox's clients make a toggle of T; of an i from 0 to 1 only the last do, the others a
    # slider. A host that cannot send T or F sends 0 or 1, which is understood just as well.
    ParameterKind.BOOL: "T",
}

_UNITS: Mapping[str, str] = {"dBTP": "gain.db-raw", "Hz": "time.hz", "s": "time.second"}
"""Our units as the proposal calls them; the others it does not have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A value of the server itself that can be read and listened to, but not set.

    Of a range both ends are given or none: Vidvox's client makes an error of one alone.
    """

    address: str
    type_tag: str
    description: str
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple[str, ...] = ()
    unit: str = ""
    """As ``Parameter`` has it."""
    extended_type: str = ""
    """Of the proposal's list."""


def tree(
    addresses: Sequence[OscAddress],
    parameters: Mapping[str, Parameter],
    readings: Sequence[Reading] = (),
    styles: Sequence[Style] = (),
) -> Node:
    """The root node, with everything below it. A command below which there are others is a container as well."""
    root = _container("/", "Sonograft: audio style transfer")
    for row in addresses:
        node = _place(root, row.address)
        parameter = parameters.get(row.parameter)
        node.update(_command(row, styles) if parameter is None else _setting(row, parameter))
    for reading in (*readings, *style_readings(styles).values()):
        _place(root, reading.address).update(_reading(reading))
    return root


def find(root: Node, path: str) -> Node | None:
    """The node at ``path``, or None."""
    node: Node | None = root
    for word in path.strip("/").split("/") if path.strip("/") else ():
        node = None if node is None else node.get("CONTENTS", {}).get(word)
    return node


def is_readable(node: Node) -> bool:
    return bool(node["ACCESS"] & READABLE)


def paths(root: Node) -> Iterator[str]:
    """Of ``root`` and of everything below it."""
    yield root["FULL_PATH"]
    for child in root.get("CONTENTS", {}).values():
        yield from paths(child)


def style_readings(styles: Sequence[Style]) -> dict[str, Reading]:
    """What a node says of each style, by the style's name.

    Where a name holds what an OSC address must not, ``_`` stands for it; a number tells apart what then is alike.
    """
    named: dict[str, Reading] = {}
    taken: set[str] = set()
    for style in styles:
        word = _osc_word(style.name)
        number = 1
        while (address := f"{STYLES}/{word}" + (f"_{number}" if number > 1 else "")) in taken:
            number += 1
        taken.add(address)
        named[style.name] = Reading(
            address=address,
            type_tag="f",
            description=f"the style {style.name!r}: its length [s]",
            unit="s",
        )
    return named


def _osc_word(name: str) -> str:
    """``name`` of the characters that OSC 1.0 allows between two slashes of an address."""
    return "".join(sign if "!" <= sign <= "~" and sign not in "#*,/?[]{}" else "_" for sign in name) or "_"


def _container(path: str, description: str = "") -> Node:
    return {"FULL_PATH": path, "ACCESS": NO_VALUE, "DESCRIPTION": description or f"everything below {path}"}


def _place(root: Node, address: str) -> Node:
    node = root
    path = ""
    for word in address.strip("/").split("/"):
        path += f"/{word}"
        node = node.setdefault("CONTENTS", {}).setdefault(word, _container(path))
    return node


def _command(row: OscAddress, styles: Sequence[Style]) -> Node:
    arguments = f" Arguments: {row.usage}" if row.usage else ""
    node: Node = {
        "ACCESS": WRITE_ONLY,
        # N is a message without a value: controllers show a button.
        "TYPE": row.types or "N",
        "DESCRIPTION": row.description + arguments,
        "TAGS": ["command"],
    }
    place = TAKES_STYLE.get(row.address)
    if place is not None and place < len(row.types) and styles:
        # A menu of the library. A path is understood as well, as the description says.
        ranges: list[Node | None] = [None] * len(row.types)
        ranges[place] = {"VALS": [style.name for style in styles]}
        node["RANGE"] = ranges
    return node


def _setting(row: OscAddress, parameter: Parameter) -> Node:
    engines = f" (engine {', '.join(parameter.engines)} only)" if parameter.engines else ""
    unit = f" [{parameter.unit}]" if parameter.unit else ""
    node: Node = {
        "ACCESS": READ_AND_WRITE,
        "TYPE": _TYPES[parameter.kind],
        "DESCRIPTION": row.description + unit + engines,
        "TAGS": ["parameter"],
    }
    if allowed := _range(_TYPES[parameter.kind], parameter):
        # What lies outside is refused with a message, never bent into the range.
        node |= {"RANGE": [allowed], "CLIPMODE": ["none"]}
    return node | _unit(parameter.unit)


def _reading(reading: Reading) -> Node:
    node: Node = {
        "ACCESS": READABLE,
        "TYPE": reading.type_tag,
        "DESCRIPTION": reading.description,
        "TAGS": ["state"],
    }
    if allowed := _range(reading.type_tag, reading):
        node["RANGE"] = [allowed]
    if reading.extended_type:
        node["EXTENDED_TYPE"] = [reading.extended_type]
    return node | _unit(reading.unit)


def _unit(unit: str) -> Node:
    return {"UNIT": [_UNITS[unit]]} if unit in _UNITS else {}


def _range(type_tag: str, declared: Parameter | Reading) -> Node:
    if declared.choices:
        return {"VALS": list(declared.choices)}
    limits = {"MIN": declared.minimum, "MAX": declared.maximum}
    return {key: _as(type_tag, limit) for key, limit in limits.items() if limit is not None}


def _as(type_tag: str, limit: float) -> Scalar:
    # In JSON 0 and 0.0 differ: the latter would make a slider of fractions.
    return int(limit) if type_tag == "i" else float(limit)
