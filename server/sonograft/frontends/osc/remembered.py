"""Subscribers that stay for good, in a file: after a restart they are told so, and go on hearing."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from pathlib import Path

import msgspec

log = logging.getLogger(__name__)


class Remembered(msgspec.Struct, frozen=True):
    host: str
    port: int
    owner: str
    """The host that asked for it."""


def load(path: Path) -> list[Remembered]:
    """What ``path`` holds; nothing where there is none. A damaged one is only logged: clients can subscribe again."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=list[Remembered])
    except FileNotFoundError:
        return []
    except (OSError, msgspec.DecodeError) as error:
        log.warning("the subscribers in %s were left out: %s", path, error)
        return []


def save(path: Path, subscribers: Iterable[Remembered]) -> None:
    """Write ``path`` whole or not at all; a failure is only logged, for the subscription itself holds."""
    part = path.with_name(path.name + ".part")
    try:
        part.write_bytes(msgspec.json.encode(list(subscribers)))
        part.replace(path)
    except OSError as error:
        log.warning("the subscribers could not be remembered: %s", error)
