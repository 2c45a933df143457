"""Reads the file of a Max for Live device; written from the container alone, apart from what writes it."""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Device:
    kind: str
    """``aaaa`` for an audio effect, ``mmmm`` for a MIDI effect, ``iiii`` for an instrument."""
    patcher: dict[str, Any]


def read_device(path: Path) -> Device:
    """Raises ``ValueError`` where the file is not what Live would open."""
    chunks = dict(_chunks(path.read_bytes()))
    if list(chunks) != ["ampf", "meta", "ptch"]:
        raise ValueError(f"{path}: the chunks are {list(chunks)}")
    if not chunks["ptch"].endswith(b"\n\0"):
        raise ValueError(f"{path}: the patch does not end with a line end and a zero")
    return Device(chunks["ampf"].decode(), json.loads(chunks["ptch"][:-2])["patcher"])


def _chunks(data: bytes) -> list[tuple[str, bytes]]:
    found, place = [], 0
    while place < len(data):
        name, length = struct.unpack_from("<4sI", data, place)
        body = data[place + 8 : place + 8 + length]
        if len(body) != length:
            raise ValueError(f"the chunk {name!r} ends before its time")
        found.append((name.decode(), body))
        place += 8 + length
    return found
