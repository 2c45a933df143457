"""What the stand-in and luacheck know of REAPER: the published reference, read at test time from the package reacli."""

from __future__ import annotations

import importlib.resources
import json
from functools import cache
from pathlib import Path
from typing import Any

# Functions that Lua has besides the reference's; least and most arguments.
BUILT_IN = {
    "defer": (1, 1),
    "atexit": (1, 1),
    "get_action_context": (0, 0),
    "set_action_options": (1, 1),
}

# What these scripts call that REAPER 6.40, their oldest, does not have, and from where on the stand-in has it.
NEWER = {"set_action_options": 7.03, "GetUserFileName": 7.7}

# REAPER's drawing functions: least and most arguments (the reference has only their names).
GFX = {
    "init": (1, 6), "quit": (0, 0), "update": (0, 0), "getchar": (0, 2), "dock": (1, 5),
    "set": (1, 7), "rect": (4, 5), "line": (4, 5), "triangle": (6, 32),
    "setfont": (1, 4), "measurestr": (1, 1), "drawstr": (1, 4), "showmenu": (1, 1),
}  # fmt: skip


@cache
def reference() -> dict[str, Any]:
    text = importlib.resources.files("rac").joinpath("data/knowledge/api_index.json").read_text(encoding="utf-8")
    return {
        name: entry
        for name, entry in json.loads(text)["functions"].items()
        if entry["has_lua"] and "reaper." in (entry["lua_signature"] or "")
    }


def drawing_functions() -> set[str]:
    """The names that the reference has for drawing."""
    text = importlib.resources.files("rac").joinpath("data/knowledge/api_index.json").read_text(encoding="utf-8")
    return {name.removeprefix("eel_gfx_") for name in json.loads(text)["functions"] if name.startswith("eel_gfx_")}


def _signature(entry: dict[str, Any]) -> str:
    parameters = [one for one in entry["params"] if one["type"] or one["name"]]
    least = len(parameters)
    while least and parameters[least - 1]["type"].startswith("optional"):
        least -= 1
    types = ", ".join(json.dumps(one["type"].removeprefix("optional ")) for one in parameters)
    names = ", ".join(json.dumps(one["name"]) for one in parameters)
    returns = ", ".join(json.dumps(one.removeprefix("optional ").split()[0]) for one in entry["returns"])
    lists = f"types = {{ {types} }}, names = {{ {names} }}, returns = {{ {returns} }}"
    return f"{{ least = {least}, most = {len(parameters)}, {lists} }}"


def write_lua(path: Path) -> Path:
    """The reference as a Lua table of signatures."""
    lines = ["return {", "  functions = {"]
    lines += [f'    ["{name}"] = {_signature(entry)},' for name, entry in sorted(reference().items())]
    for name, (least, most) in BUILT_IN.items():
        lines.append(f'    ["{name}"] = {{ least = {least}, most = {most}, types = {{}}, names = {{}} }},')
    lines += ["  },", "  gfx = {"]
    lines += [f'    ["{name}"] = {{ least = {least}, most = {most} }},' for name, (least, most) in GFX.items()]
    lines += ["  },", "}"]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def write_luacheck(path: Path, standard: str) -> Path:
    """What luacheck may see used: REAPER's functions by name, and what of `gfx` may be written."""
    fields = sorted({*reference(), *BUILT_IN})
    writable = ["ext_retina", "clear", "x", "y", "mouse_wheel"]
    readable = ["w", "h", "texth", "mouse_x", "mouse_y", "mouse_cap"]
    lines = [
        f'std = "{standard}"',
        "max_line_length = 120",
        "max_cyclomatic_complexity = 12",
        "read_globals = {",
        "  reaper = { fields = {",
        *[f"    {name} = {{}}," for name in fields],
        "  } },",
        "  gfx = { fields = {",
        *[f"    {name} = {{}}," for name in sorted({*GFX, *readable})],
        *[f"    {name} = {{ read_only = false }}," for name in writable],
        "  } },",
        "}",
        'globals = { "package" }',
        # The stand-in is a program: it has no reaper and no gfx, but arguments.
        'files["**/standin"] = { read_globals = { "arg" }, max_cyclomatic_complexity = false }',
    ]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path
