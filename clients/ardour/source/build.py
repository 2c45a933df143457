"""Make the scripts of Ardour from their parts: ``python build.py``. Needs nothing but Python.

Ardour keeps of a script only what stands in its ``factory``, and lets no script load another. So each script is one
file, with the parts that it names by ``require`` put into its factory.
"""

from __future__ import annotations

import re
from pathlib import Path

HERE = Path(__file__).parent
SCRIPTS = HERE.parent
SHARED = SCRIPTS.parent / "lua"

_NEEDS = re.compile(r'require "(\w+)"')
_FACTORY = re.compile(r"^function factory\(\)\n", re.MULTILINE)


def part(name: str) -> str:
    """The text of the part called ``name``: one of ours, or one that all hosts share."""
    ours = HERE / f"{name}.lua"
    return (ours if ours.exists() else SHARED / f"{name}.lua").read_text(encoding="utf-8")


def parts_of(text: str, found: tuple[str, ...] = ()) -> tuple[str, ...]:
    """All parts that ``text`` needs, each after those that it needs itself."""
    for name in _NEEDS.findall(text):
        if name not in found:
            found = (*parts_of(part(name), found), name)
    return found


def built(script: Path) -> str:
    """A script with its parts in it."""
    text = script.read_text(encoding="utf-8")
    lines = ["function factory()", "  local loaded = {}", "  local function require(name) return loaded[name] end", ""]
    for name in parts_of(text):
        lines += [f"loaded.{name} = (function()", part(name).rstrip(), "end)()", ""]
    note = f"-- Made by source/build.py from source/scripts/{script.name} and its parts; change those.\n\n"
    return note + _FACTORY.sub(lambda _: "\n".join(lines), text, count=1)


def all_built() -> dict[Path, str]:
    """Where each script goes, and its text."""
    return {SCRIPTS / script.name: built(script) for script in sorted((HERE / "scripts").glob("*.lua"))}


if __name__ == "__main__":
    for path, text in all_built().items():
        path.write_text(text, encoding="utf-8")
