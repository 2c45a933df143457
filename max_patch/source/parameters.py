"""What can be said with a render: the table of ``docs/protocol.md``, which is made from the server itself.

So a parameter that the server gets is here after the next ``make docs``, and in the patches after the next build.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

_TABLE = Path(__file__).resolve().parents[2] / "docs" / "protocol.md"
_ROW = re.compile(r"\| `(\w+)` \| (.+?) \| `(.*?)` \| (.+?) \|")
_RANGE = re.compile(r"(-?[\d.]+) to (-?[\d.]+)")


@dataclass(frozen=True, slots=True)
class Parameter:
    """One row."""

    name: str
    default: str
    help: str
    choices: tuple[str, ...] = ()
    low: float = 0.0
    high: float = 1.0

    @property
    def is_whole(self) -> bool:
        return "." not in self.default

    @property
    def title(self) -> str:
        """For people: ``style_notes`` as ``Style notes``."""
        return self.name.replace("_", " ").capitalize()


def parameters() -> tuple[Parameter, ...]:
    text = _TABLE.read_text(encoding="utf-8")
    table = text.partition("<!-- generated: parameters -->")[2].partition("<!-- end -->")[0]
    rows = tuple(_parameter(*match.groups()) for match in _ROW.finditer(table))
    if not rows:
        raise ValueError(f"{_TABLE} has no table of parameters.")
    return rows


def _parameter(name: str, values: str, default: str, help_: str) -> Parameter:
    if found := _RANGE.match(values):
        return Parameter(name, default, help_, (), float(found[1]), float(found[2]))
    return Parameter(name, default, help_, tuple(re.findall(r"`([^`]+)`", values)))
