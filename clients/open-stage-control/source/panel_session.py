"""Writes a panel as a session of Open Stage Control 1.2x: JSON whose widgets and scripts need nothing beside it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import singledispatch
from pathlib import Path
from typing import Any, TypeAlias

from dials import Dial
from panel_parts import COLOURS, Button, Caption, Field, Frame, Group, Lamp, Panel, Part, Slider
from panel_scripts import described

from sonograft import PROTOCOL

Widget: TypeAlias = dict[str, Any]

_VERSION = "1.26.2"
"""Of the program; what is used here is the same up to 1.29."""
_JS = Path(__file__).parent / "js"
_ORDER = ("view", "wire", "dials", "jobs", "server", "paint", "panel")
HEARD = (
    *("version", "ack", "fail", "styles/item", "styles/end", "jobs/item", "jobs/end", "startup", "shutdown"),
    *(f"job/{event}" for event in ("queued", "started", "progress", "preview", "done", "failed", "cancelled")),
)
"""Addresses that come from the server: each has a widget that hands it to the script."""
_KEPT = "sonograft."
"""Before the names of settings in the browser's storage."""


def session(panel: Panel, dials: Mapping[str, Dial]) -> str:
    """The session file."""
    size = (panel.width, panel.height)
    widgets = [_widget(part, size, panel) for part in panel.parts]
    heard = [_ear(name) for name in HEARD]
    clock = _plain("script", "clock", onCreate=_CLOCK)
    root = {
        "type": "root",
        "id": "root",
        "colorBg": COLOURS["ground"],
        "colorText": COLOURS["text"],
        "layout": "default",
        "scroll": False,
        "innerPadding": False,
        "padding": 0,
        "hideMenu": False,
        "onPreload": library(panel, dials),
        "widgets": [*widgets, *heard, clock],
        "tabs": [],
    }
    content = {"createdWith": "Open Stage Control", "version": _VERSION, "type": "session", "content": root}
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def library(panel: Panel, dials: Mapping[str, Dial]) -> str:
    """The script that all others call: the readable parts one after the other, below what they have to know."""
    known = {
        "protocol": PROTOCOL,
        "pages": panel.pages,
        "style_rows": panel.style_rows,
        "job_rows": panel.job_rows,
        "colours": {role: COLOURS[role] for role in ("press", "chosen", "lamp")},
        "dials": [described(dial) for dial in dials.values()],
    }
    parts = [
        f"const KNOWN = {json.dumps(known, indent=1)}",
        *((_JS / f"{name}.js").read_text("utf-8") for name in _ORDER),
    ]
    # The program's guard against endless loops rewrites scripts line by line; there are no loops here.
    return "// noprotect\n" + "\n\n".join(part.rstrip() for part in parts) + "\n"


_JOINER = "\u2060"
"""Not seen. Before words that the program would take for its own: a label ``auto`` is the widget's name."""
_CLOCK = """setTimeout('start', () => globals.sonograft.start(), 0)
setInterval('tick', () => globals.sonograft.tick(), 100)"""


def _plain(kind: str, name: str, **more: Any) -> Widget:
    # Everything is sent by the script: no widget sends its own value, and none is changed by a message.
    silent = {} if kind in ("text", "led") else {"bypass": True}
    return {"type": kind, "id": name, **silent, "address": f"/panel/{name}", **more}


def _ear(name: str) -> Widget:
    code = f"globals.sonograft.hear('{name}', value)"
    return {**_plain("variable", f"hear {name}", onValue=code), "address": f"/sonograft/{name}"}


def _placed(frame: Frame, size: tuple[int, int]) -> Widget:
    """In parts of what holds it, so that the panel fills any window."""
    width, height = size
    across = {"left": frame.x / width, "top": frame.y / height, "width": frame.w / width, "height": frame.h / height}
    return {side: f"{100 * part:.4g}%" for side, part in across.items()}


def _font(size: int, panel: Panel) -> str:
    return f"font-size: min({100 * size / panel.height:.4g}vh, {100 * size / panel.width:.4g}vw)"


def _css(size: int, panel: Panel, label: str, more: str = "") -> str:
    return f":host {{{_font(size, panel)}{more}}} label {{{label}; letter-spacing: 0}}"


@singledispatch
def _widget(part: Part, size: tuple[int, int], panel: Panel) -> Widget:
    raise TypeError(part)


@_widget.register
def _group(part: Group, size: tuple[int, int], panel: Panel) -> Widget:
    inner = (part.frame.w, part.frame.h)
    return {
        **_plain("panel", part.name),
        **_placed(part.frame, size),
        "visible": f"VAR{{shown, {json.dumps(part.shown)}}}",
        "layout": "default",
        "scroll": False,
        "innerPadding": False,
        "padding": 0,
        "lineWidth": 0,
        "alphaStroke": 0,
        "colorBg": "transparent",
        "widgets": [_widget(child, inner, panel) for child in part.parts],
        "tabs": [],
    }


@_widget.register
def _lamp(part: Lamp, size: tuple[int, int], panel: Panel) -> Widget:
    return {
        **_plain("led", part.name),
        **_placed(part.frame, size),
        "mode": "color",
        "default": COLOURS["lamp"],
        "alphaStroke": 0,
        "padding": 0,
        "borderRadius": "50%",
        "css": ":host {width: auto !important; min-width: 0 !important; aspect-ratio: 1}",
    }


@_widget.register
def _caption(part: Caption, size: tuple[int, int], panel: Panel) -> Widget:
    return {
        **_plain("text", part.name),
        **_placed(part.frame, size),
        "default": part.words,
        "align": f"{part.align} top" if part.wrapped else part.align,
        "wrap": "soft" if part.wrapped else False,
        "colorText": COLOURS[part.role],
        "padding": 0,
        "alphaStroke": 0,
        "alphaFillOff": 0,
        "css": _css(part.size, panel, "padding: 0; line-height: 1.3", "; pointer-events: none"),
    }


@_widget.register
def _field(part: Field, size: tuple[int, int], panel: Panel) -> Widget:
    kept = f"storage.getItem({json.dumps(_KEPT + part.name)})"
    return {
        **_plain("input", part.name),
        **_placed(part.frame, size),
        "default": part.words,
        "align": "left",
        "colorWidget": COLOURS["press"],
        "css": _font(part.size, panel),
        "onCreate": f"if ({kept}) set('this', {kept}, {{send: false, script: false}})",
        "onValue": f"storage.setItem({json.dumps(_KEPT + part.name)}, value)",
    }


@_widget.register
def _button(part: Button, size: tuple[int, int], panel: Panel) -> Widget:
    side = "flex-start" if part.align == "left" else "center"
    return {
        **_plain("button", part.name),
        **_placed(part.frame, size),
        "mode": "tap",
        "label": f"VAR{{words, {json.dumps(_JOINER + part.words)}}}",
        "colorWidget": f"VAR{{colour, {json.dumps(COLOURS[part.role])}}}",
        "colorText": COLOURS["text"],
        "alphaFillOff": "VAR{fill, 0.32}",
        "alphaStroke": 0,
        "borderRadius": 4,
        "css": _css(part.size, panel, f"justify-content: {side}; padding: 0 0.6em"),
        "onValue": f"globals.sonograft.press({json.dumps(part.name)})",
    }


@_widget.register
def _slider(part: Slider, size: tuple[int, int], panel: Panel) -> Widget:
    name = part.name.removesuffix("_fader")
    return {
        **_plain("fader", part.name),
        **_placed(part.frame, size),
        **({"onValue": f"globals.sonograft.move({json.dumps(name)}, value)"} if part.moves else {}),
        "visible": "VAR{shown, true}",
        "interaction": part.moves,
        "design": "compact",
        "knobSize": 2,
        "horizontal": part.horizontal,
        "doubleTap": part.moves,
        "range": {"min": 0, "max": 1},
        "default": round(part.position, 6),
        "decimals": 6,
        "colorWidget": COLOURS[part.role],
        "colorStroke": COLOURS[part.role],
        "alphaStroke": 0,
        "alphaFillOff": 0.32,
        "alphaFillOn": 0.75,
        "padding": 0,
        "borderRadius": 4,
    }
