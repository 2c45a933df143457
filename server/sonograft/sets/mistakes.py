"""What is wrong with a set, all of it at once."""

from __future__ import annotations

from sonograft.errors import BadArguments, SonograftError
from sonograft.sets.lines import Lines


class BadSet(BadArguments):
    """A set with mistakes in it; the message says each with its line."""


class Mistakes:
    """Collects what is wrong while a set is read."""

    def __init__(self, file: str, lines: Lines) -> None:
        self._file = file
        self._lines = lines
        self._found: dict[tuple[int, str], None] = {}

    def add(
        self, error: SonograftError | str, table: str, number: int = 0, key: str = "", value: object = None
    ) -> None:
        """Note ``error``, which lies at ``value`` of ``key`` in the ``number``th table of that name."""
        text = error if isinstance(error, str) else error.message
        self._found.setdefault((self._lines.of(table, number, key, value), text))

    def refuse(self) -> None:
        """Raises ``BadSet`` where there is anything wrong."""
        if not self._found:
            return
        told = [f"  line {line}: {text}" if line else f"  {text}" for line, text in sorted(self._found)]
        count = "a mistake" if len(told) == 1 else f"{len(told)} mistakes"
        raise BadSet("\n".join([f"{self._file} has {count}; nothing was rendered.", *told]))
