"""The Lua of the panel: the readable parts one after the other, below what they have to know of this panel."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from dials import Dial
from panel_parts import Panel, colour

from sonograft import PROTOCOL
from sonograft.models import Scalar

_LUA = Path(__file__).parent / "lua"
_ORDER = ("view", "wire", "dials", "jobs", "server", "paint", "panel")


def panel_script(panel: Panel, dials: Mapping[str, Dial]) -> str:
    known = [
        f"local PROTOCOL = {PROTOCOL}",
        f"local STYLE_ROWS = {panel.style_rows}",
        f"local JOB_ROWS = {panel.job_rows}",
        f"local PAGES = {_list(panel.pages)}",
        f"local CHOSEN = Color({', '.join(f'{part:g}' for part in colour('chosen'))})",
        "local DIALS = {",
        *(f"  {_dial(dial)}," for dial in dials.values()),
        "}",
    ]
    return "\n\n".join(["\n".join(known), *((_LUA / f"{name}.lua").read_text("utf-8").rstrip() for name in _ORDER)])


def part_scripts() -> dict[str, str]:
    """Those of buttons and faders."""
    return {name: (_LUA / f"{name}.lua").read_text("utf-8").rstrip() for name in ("button", "fader")}


def _dial(dial: Dial) -> str:
    fields = described(dial)
    return "{ " + ", ".join(f"{key} = {_lua(value)}" for key, value in fields.items()) + " }"


def described(dial: Dial) -> dict[str, Scalar | tuple[str, ...]]:
    """What a script has to know of a dial."""
    parameter = dial.parameter
    default: Scalar = parameter.default
    choices = parameter.choices
    if dial.way == "switch":
        default, choices = int(bool(default)), ("0", "1")
    return {
        "name": dial.name,
        "kind": str(parameter.kind),
        "way": dial.way,
        "curve": dial.curve,
        "low": dial.low,
        "high": dial.high,
        "digits": dial.digits,
        "unit": dial.unit,
        "default": default,
        "position": round(dial.position(default), 6) if dial.way == "fader" else 0.0,
        "choices": choices,
    }


def _lua(value: Scalar | tuple[str, ...]) -> str:
    match value:
        case tuple():
            return _list(value)
        case str():
            return f"'{value}'"
        case _:
            return f"{value:.10g}"


def _list(words: Iterable[str]) -> str:
    return "{ " + ", ".join(f"'{word}'" for word in words) + " }"
