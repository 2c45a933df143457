"""In which line of a set something stands; the reader of TOML itself does not say."""

from __future__ import annotations

import re

_HEADER = re.compile(r"^\s*\[\[?\s*([^\]]+?)\s*\]\]?\s*(#.*)?$")
_KEY = re.compile(r"""^\s*(?:"([^"]+)"|'([^']+)'|([A-Za-z0-9_-]+))\s*[=.]""")


class Lines:
    """The lines of a set's text, found by their table, key and value."""

    def __init__(self, text: str) -> None:
        self._lines = text.splitlines()
        self._keys: dict[tuple[str, int, str], int] = {}
        """Where a key stands; by its table, which one of that name, and itself."""
        self._headers: dict[tuple[str, int], int] = {}
        table, number, seen = "", 0, {"": 0}
        for at, line in enumerate(self._lines, 1):
            if match := _HEADER.match(line):
                table = re.sub(r"\s", "", match[1])
                is_listed = line.lstrip().startswith("[[")
                seen[table] = seen.get(table, -1) + 1 if is_listed else _parent(table, seen)
                number = seen[table]
                self._headers[table, number] = at
            elif match := _KEY.match(line):
                self._keys.setdefault((table, number, match[1] or match[2] or match[3]), at)

    def of(self, table: str, number: int, key: str = "", value: object = None) -> int:
        """The line of ``value``, else of ``key``, else of the ``table`` itself; 0 where it cannot be told."""
        head = self._headers.get((table, number), 0)
        start = self._keys.get((table, number, key)) if key else head
        if start is None:
            return head
        if value is None:
            return start
        later = [at for at in (*self._keys.values(), *self._headers.values()) if at > start]
        end = min(later, default=len(self._lines) + 1)
        for at in range(start, end):
            if _says(self._lines[at - 1], value):
                return at
        return start


def _parent(table: str, seen: dict[str, int]) -> int:
    """Of which ``[[section]]`` a ``[section.parameters]`` is."""
    above, dot, _ = table.rpartition(".")
    return seen.get(above, 0) if dot else 0


def _says(line: str, value: object) -> bool:
    if isinstance(value, str):
        return f'"{value}"' in line or f"'{value}'" in line
    return (
        isinstance(value, int | float) and re.search(rf"(?<![\w.]){re.escape(str(value))}(?![\w.])", line) is not None
    )
