"""Names that every disk takes, that a performer reads and a sampler sorts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

from sonograft.models import Parameter, ParameterKind, Scalar

_NOT_PORTABLE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]')
_RESERVED = re.compile(r"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?$", re.IGNORECASE)
"""Names of devices on Windows, with any suffix."""
_LONGEST_BYTES = 120
_SHORT = {"strength": "s", "seed": "seed ", "mix": "mix "}
"""What a number is said with instead of the parameter's whole name."""


def portable(text: str, longest_bytes: int = _LONGEST_BYTES) -> str:
    """``text`` as a file name, without suffix, that Windows, macOS, Linux and a FAT stick take."""
    plain = unicodedata.normalize("NFC", text.encode("utf-8", "replace").decode("utf-8"))
    plain = re.sub(r"\s+", " ", _NOT_PORTABLE.sub("_", plain)).strip(" .")
    plain = plain.encode()[:longest_bytes].decode("utf-8", "ignore").strip(" .")
    return f"_{plain}" if _RESERVED.match(plain) else plain or "_"


def label(style: str, varying: Mapping[str, Scalar], declared: Mapping[str, Parameter]) -> str:
    """What tells a variation from its neighbours: ``choir – s0.7 – best``. ``varying``: what is not always the same."""
    return " – ".join([style, *(_said(declared[name], value) for name, value in varying.items())])


def _said(parameter: Parameter, value: Scalar) -> str:
    words = parameter.name.replace("_", " ")
    match parameter.kind:
        case ParameterKind.CHOICE:
            return f"{words} {value}" if value in ("on", "off", "auto", "match") else str(value)
        case ParameterKind.BOOL:
            return words if value else f"no {words}"
        case ParameterKind.INT | ParameterKind.FLOAT:
            return f"{_SHORT.get(parameter.name, f'{words} ')}{value:g}"


def distinct(names: Iterable[str]) -> list[str]:
    """``names``, with a number after those that come again; disks that fold case count as well."""
    seen: set[str] = set()
    made = []
    for name in names:
        number, candidate = 1, name
        while candidate.casefold() in seen:
            number += 1
            candidate = f"{name} ({number})"
        seen.add(candidate.casefold())
        made.append(candidate)
    return made


def natural(text: str) -> list[tuple[int, int, str]]:
    """A key that sorts as people do: ``take 2`` before ``take 10``."""
    parts = re.findall(r"\d+|\D+", text.casefold())
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts]
