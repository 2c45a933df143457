"""Writes a panel as a TouchOSC layout: XML in zlib, as TouchOSC 1.5 saves it."""

from __future__ import annotations

import uuid
import zlib
from collections.abc import Mapping
from functools import singledispatch
from typing import TypeAlias

from panel_parts import Button, Caption, Field, Frame, Group, Lamp, Panel, Part, Role, Slider, colour

Value: TypeAlias = bool | int | float | str | Frame | tuple[float, float, float, float]

_NAMESPACE = uuid.UUID("6f1a4a4e-5c0d-4d3c-9a55-736f6e6f6772")
"""Ids come from the names, so the same source gives the same layout."""
_VERSION = "6"
"""Of the format: what TouchOSC 1.5 writes."""
_ALIGN = {"left": 1, "center": 2, "right": 3}
_NORTH, _EAST = 0, 1
_INSET = 12
"""Between the edge of a button and words that stand at its left."""


def layout(panel: Panel, script: str, scripts: Mapping[str, str]) -> bytes:
    """The bytes of a ``.tosc`` file. ``scripts`` are those of buttons and faders."""
    return zlib.compress(document(panel, script, scripts).encode("utf-8"), 9)


def document(panel: Panel, script: str, scripts: Mapping[str, str]) -> str:
    """The XML in it."""
    children = "".join(_node(part, scripts) for part in panel.parts)
    whole = {**_common(Frame(0, 0, panel.width, panel.height), "ground"), "name": "Sonograft", "script": script}
    root = _element(
        "GROUP",
        "Sonograft",
        {**whole, "interactive": False},
        {"touch": "false"},
        children=children,
        head="<includes></includes>",
    )
    return f"<?xml version='1.0' encoding='UTF-8'?><lexml version='{_VERSION}'>{root}</lexml>"


def _common(frame: Frame, role: Role) -> dict[str, Value]:
    return {
        "background": True,
        "color": colour(role),
        "cornerRadius": 4.0,
        "frame": frame,
        "grabFocus": False,
        "interactive": True,
        "locked": False,
        "orientation": _NORTH,
        "outline": False,
        "outlineStyle": 0,
        "pointerPriority": 0,
        "shape": 1,
        "visible": True,
    }


@singledispatch
def _node(part: Part, scripts: Mapping[str, str]) -> str:
    raise TypeError(part)


@_node.register
def _group(part: Group, scripts: Mapping[str, str]) -> str:
    children = "".join(_node(child, scripts) for child in part.parts)
    properties = {**_common(part.frame, "ground"), "background": False, "interactive": False, "visible": part.shown}
    return _element("GROUP", part.name, properties, {"touch": "false"}, children=children)


@_node.register
def _lamp(part: Lamp, scripts: Mapping[str, str]) -> str:
    properties = {**_common(part.frame, "lamp"), "interactive": False, "shape": 2}
    return _element("BOX", part.name, properties, {"touch": "false"})


@_node.register
def _caption(part: Caption, scripts: Mapping[str, str]) -> str:
    properties = {
        **_common(part.frame, "ground"),
        "background": False,
        "interactive": False,
        "font": 0,
        "textAlignH": _ALIGN[part.align],
        "textAlignV": 1 if part.wrapped else 2,
        "textClip": True,
        "textColor": colour(part.role),
        "textSize": part.size,
    }
    more: dict[str, Value] = {"textWrap": True} if part.wrapped else {"textLength": 0}
    kind = "TEXT" if part.wrapped else "LABEL"
    return _element(kind, part.name, {**properties, **more}, {"text": part.words, "touch": "false"})


@_node.register
def _field(part: Field, scripts: Mapping[str, str]) -> str:
    box = _element("BOX", f"{part.name}_box", {**_common(part.frame, "card"), "interactive": False}, {"touch": "false"})
    inner = Frame(part.frame.x + _INSET, part.frame.y, part.frame.w - 2 * _INSET, part.frame.h)
    return box + _caption(Caption(part.name, inner, part.words, part.size), scripts)


@_node.register
def _button(part: Button, scripts: Mapping[str, str]) -> str:
    properties = {
        **_common(part.frame, part.role),
        "buttonType": 0,
        "press": True,
        "release": True,
        "script": scripts["button"],
        "valuePosition": False,
    }
    button = _element("BUTTON", part.name, properties, {"touch": "false", "x": "0"})
    inset = _INSET if part.align == "left" else 0
    words = Frame(part.frame.x + inset, part.frame.y, part.frame.w - 2 * inset, part.frame.h)
    return button + _caption(Caption(f"{part.name}_words", words, part.words, part.size, part.align), scripts)


@_node.register
def _slider(part: Slider, scripts: Mapping[str, str]) -> str:
    properties = {
        **_common(part.frame, part.role),
        "bar": True,
        "barDisplay": 0,
        "cursor": part.moves,
        "cursorDisplay": 0,
        "grid": False,
        "gridColor": (0.0, 0.0, 0.0, 0.25),
        "gridSteps": 13,
        "interactive": part.moves,
        "orientation": _EAST if part.horizontal else _NORTH,
        # Relative: a finger that comes down beside the cursor does not make the value jump.
        "response": 1,
        "responseFactor": 100,
        **({"script": scripts["fader"]} if part.moves else {}),
    }
    return _element("FADER", part.name, properties, {"touch": "false", "x": f"{round(part.position, 6):g}"})


def _element(
    kind: str,
    name: str,
    properties: Mapping[str, Value],
    values: Mapping[str, str],
    *,
    children: str = "",
    head: str = "",
) -> str:
    written = "".join(_property(key, value) for key, value in sorted({**properties, "name": name}.items()))
    inside = f"<children>{children}</children>" if children else ""
    return (
        f"<node ID='{uuid.uuid5(_NAMESPACE, name)}' type='{kind}'>{head}<properties>{written}</properties>"
        f"<values>{''.join(_value(key, value) for key, value in values.items())}</values>{inside}</node>"
    )


def _property(key: str, value: Value) -> str:
    kind, written = _written(value)
    return f"<property type='{kind}'><key>{_cdata(key)}</key><value>{written}</value></property>"


def _written(value: Value) -> tuple[str, str]:
    match value:
        case bool():
            return "b", str(int(value))
        case int():
            return "i", str(value)
        case float():
            return "f", f"{value:g}"
        case str():
            return "s", _cdata(value)
        case Frame():
            return "r", _fields({"x": value.x, "y": value.y, "w": value.w, "h": value.h})
        case _:
            return "c", _fields(dict(zip("rgba", value, strict=True)))


def _fields(numbers: Mapping[str, float]) -> str:
    return "".join(f"<{name}>{number:g}</{name}>" for name, number in numbers.items())


def _value(key: str, default: str) -> str:
    return (
        f"<value><key>{_cdata(key)}</key><locked>0</locked><lockedDefaultCurrent>0</lockedDefaultCurrent>"
        f"<default>{_cdata(default)}</default><defaultPull>0</defaultPull></value>"
    )


def _cdata(text: str) -> str:
    return f"<![CDATA[{text.replace(']]>', ']]]]><![CDATA[>')}]]>"
