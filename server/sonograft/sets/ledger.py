"""Which job was asked for which variation: a line for each, so that a later call goes on where this one ended."""

from __future__ import annotations

import contextlib
from pathlib import Path

import msgspec

from sonograft import jsontext
from sonograft.audio.whole import cannot_write


class Entry(msgspec.Struct, frozen=True):
    """A job that was asked for."""

    token: str
    """Of the variation."""
    job: str
    attempt: int = 1
    result: str = ""
    """Where the result is, once that is known: jobs are forgotten after some months, results are not."""


class Ledger:
    """The file ``jobs.jsonl`` of a set. Only ever added to; what a crash cut off at its end is left out."""

    def __init__(self, folder: Path) -> None:
        """Reads what is there. Raises nothing: without a ledger, renders are found again by other ways."""
        self._path = folder / "jobs.jsonl"
        self._entries: dict[str, Entry] = {}
        self._is_torn = False
        with contextlib.suppress(OSError):
            data = self._path.read_bytes()
            self._is_torn = bool(data) and not data.endswith(b"\n")
            for line in data.splitlines():
                with contextlib.suppress(ValueError):
                    entry: Entry = jsontext.decode(line, Entry)
                    self._entries[entry.token] = entry

    def get(self, token: str) -> Entry | None:
        """The newest entry of a variation."""
        return self._entries.get(token)

    def jobs(self) -> set[str]:
        """All jobs that stand in it now."""
        return {entry.job for entry in self._entries.values()}

    def put(self, entry: Entry) -> None:
        """Add ``entry``. Raises ``CannotWrite``."""
        if self._entries.get(entry.token) == entry:
            return
        line = jsontext.encode(entry) + b"\n"
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._path.open("ab") as file:
                file.write((b"\n" if self._is_torn else b"") + line)
        except OSError as error:
            raise cannot_write(error, self._path, len(line)) from error
        self._is_torn = False
        self._entries[entry.token] = entry


def asked_as(token: str, attempt: int) -> str:
    """The token that a server is asked with: another one for each attempt, since it knows a repeated one again."""
    return token if attempt == 1 else f"{token}/{attempt}"


def variation_of(asked: str, tokens: set[str]) -> tuple[str, int] | None:
    """Which of ``tokens`` was ``asked`` for, and at which attempt; None: none of them."""
    if asked in tokens:
        return asked, 1
    token, _, attempt = asked.rpartition("/")
    return (token, int(attempt)) if token in tokens and attempt.isdecimal() else None
