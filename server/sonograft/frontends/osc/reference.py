"""The tables of the protocol's page, made from what they describe.

``python -m sonograft.frontends.osc.reference docs/protocol.md`` writes them into the page between their marks.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from sonograft.core import PARAMETERS
from sonograft.errors import SonograftError
from sonograft.frontends.osc.commands import commands
from sonograft.frontends.osc.table import Command
from sonograft.frontends.osc.wire import ROOT
from sonograft.models import Parameter

_PART = re.compile(r"(<!-- generated: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


def command_table(rows: Iterable[Command]) -> str:
    lines = ["| address | arguments | what it does | answer |", "|---|---|---|---|"]
    for row in rows:
        lines.append(f"| `{row.address}` | {_code(row.usage)} | {row.doc} | {row.answer} |")
        if row.address == f"{ROOT}/param":
            about = "The same, one address for each parameter: a dial sends its value straight there."
            lines.append(f"| `{ROOT}/param/<name>` | `[value]` | {about} | {row.answer} |")
    return "\n".join(lines)


def parameter_table(parameters: Mapping[str, Parameter]) -> str:
    lines = ["| name | values | default | what it is |", "|---|---|---|---|"]
    for one in parameters.values():
        engines = f"; only for the engine {', '.join(one.engines)}" if one.engines else ""
        default = int(one.default) if isinstance(one.default, bool) else one.default
        lines.append(f"| `{one.name}` | {_values(one)} | `{default}` | {one.description}{engines} |")
    return "\n".join(lines)


def error_table(root: type[SonograftError]) -> str:
    lines = ["| code | name | when |", "|---|---|---|"]
    for error in sorted(root.__subclasses__(), key=lambda kind: kind.code):
        about = error.__doc__ or error.name.replace("_", " ").capitalize() + "."
        lines.append(f"| {error.code} | `{error.name}` | {about.splitlines()[0]} |")
    return "\n".join(lines)


def _code(text: str) -> str:
    bar = "\\|"  # a bare one would begin a cell
    return f"`{text.replace('|', bar)}`" if text else ""


def _values(one: Parameter) -> str:
    if one.choices:
        return ", ".join(_code(choice) for choice in one.choices)
    if one.minimum is None or one.maximum is None:
        return "`0`, `1`"
    return f"{one.minimum:.10g} to {one.maximum:.10g} {one.unit}".rstrip()


def filled(page: str) -> str:
    """``page`` with the present tables between its marks ``<!-- generated: name -->`` and ``<!-- end -->``."""
    tables = {
        "commands": command_table(commands),
        "parameters": parameter_table(PARAMETERS),
        "errors": error_table(SonograftError),
    }
    return _PART.sub(lambda part: f"{part[1]}{tables[part[2]]}\n{part[3]}", page)


def main() -> None:
    page = Path(sys.argv[1])
    page.write_text(filled(page.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
