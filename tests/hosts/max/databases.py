"""What Max objects there are, by two databases that were made independently of each other, and by what we know better.

* py2max: made from Max's own reference pages (``.maxref.xml``)
* maxpylang: made from boxes that Max itself wrote

Where one of them is wrong, ``corrections.toml`` says so and why.
"""

from __future__ import annotations

import contextlib
import io
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import maxpylang
from py2max.maxref import get_object_info, porttypes
from py2max.maxref.aliases import ALIASES

CORRECTIONS = Path(__file__).with_name("corrections.toml")
Counts = tuple[int | None, int | None]


def canonical(name: str) -> str:
    return ALIASES.get(name, name)


@cache
def by_py2max(text: str) -> Counts:
    name = canonical(text.split(maxsplit=1)[0])
    return porttypes.port_counts(name, text)


@cache
def by_maxpylang(text: str) -> Counts:
    name, *args = text.split()
    plain = " ".join(
        [canonical(name), *_before_attributes(args)]
    )  # it knows few attributes, and stumbles over the rest
    with contextlib.redirect_stdout(io.StringIO()) as complaints:
        box: dict[str, Any] = maxpylang.MaxObject(plain)._dict["box"]
    if "not a known" in complaints.getvalue() or not box.get("numinlets", 0) + box.get("numoutlets", 0):
        return None, None
    return box["numinlets"], box["numoutlets"]


def _before_attributes(args: list[str]) -> list[str]:
    first = next((place for place, arg in enumerate(args) if arg.startswith("@")), len(args))
    return args[:first]


DATABASES: dict[str, Callable[[str], Counts]] = {"py2max": by_py2max, "maxpylang": by_maxpylang}


@dataclass(frozen=True, slots=True)
class Correction:
    """One row of the table."""

    database: str
    object: str
    reason: str
    inlets: int | None = None
    outlets: int | None = None
    messages: tuple[str, ...] = ()
    """Messages that the object understands although its reference does not list them."""


@cache
def corrections() -> tuple[Correction, ...]:
    rows = tomllib.loads(CORRECTIONS.read_text())["wrong"]
    return tuple(Correction(**row | {"messages": tuple(row.get("messages", ()))}) for row in rows)


def correction(database: str, name: str) -> Correction | None:
    found = [row for row in corrections() if row.database == database and row.object == canonical(name)]
    return found[0] if found else None


def messages_of(name: str) -> set[str]:
    """What an object understands; empty where its reference lists nothing."""
    info = get_object_info(canonical(name)) or {}
    known = set(info.get("methods") or {}) | set(info.get("attributes") or {})
    extra = correction("py2max", name)
    return known | set(extra.messages if extra else ())


def is_known(name: str) -> bool:
    return get_object_info(canonical(name)) is not None or by_maxpylang(name) != (None, None)
