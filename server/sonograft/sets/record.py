"""``set.json``: what a set is and how it stands, for programs; also what of its folder is ours."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import msgspec

from sonograft import __version__, jsontext
from sonograft.audio.whole import cannot_write
from sonograft.models import Failure, Scalar
from sonograft.sets.own_files import Owned
from sonograft.sets.values import Order

FILE = "set.json"


class ContentRecord(msgspec.Struct, frozen=True, kw_only=True):
    number: int
    """From 1, as in the names of the crate."""
    path: str
    frames: int
    sample_rate: int
    """Hz."""


class VariationRecord(msgspec.Struct, frozen=True, kw_only=True):
    token: str
    content: int
    """The number of its content."""
    style: str
    label: str
    parameters: dict[str, Scalar]
    """Those that the set says."""
    state: str
    """``done``, ``failed``, ``cancelled``; ``queued`` or ``running`` where it was not waited for."""
    job: str
    result: str
    """Path; empty unless it is done."""
    crate: str | None
    """Path in the set's folder; null where it was taken out of the crate, or is not done."""
    error: Failure | None


class Record(msgspec.Struct, frozen=True, kw_only=True):
    sonograft: str = __version__
    name: str
    source: str
    """Path of the set's file."""
    order: Order
    deadline: datetime | None
    contents: list[ContentRecord]
    variations: list[VariationRecord]
    files: dict[str, Owned] = {}


def load(folder: Path) -> Record | None:
    """What an earlier finish left in ``folder``; None where there is none that can be read."""
    try:
        record: Record = jsontext.decode((folder / FILE).read_bytes(), Record)
    except (OSError, ValueError):
        return None
    return record


def save(folder: Path, record: Record) -> None:
    """Raises ``CannotWrite``; then the earlier one is as it was."""
    path, data = folder / FILE, jsontext.encode(record, indent=2) + b"\n"
    part = path.with_name(f"{FILE}.part")
    try:
        part.write_bytes(data)
        part.replace(path)
    except OSError as error:
        raise cannot_write(error, path, len(data)) from error
