"""What the files beside earlier results tell: which variations there are already, and how long renders take here."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

_LARGEST = 1 << 20


def read(renders: Path) -> Iterator[tuple[Path, dict[str, Any]]]:
    """The sidecars in the folder ``renders``, newest first, each with the path of its result; broken ones not."""
    for path in sorted(renders.glob("*.json"), key=_changed, reverse=True):
        result = path.with_suffix(".wav")
        try:
            if path.stat().st_size > _LARGEST or not result.is_file():
                continue
            said = json.loads(path.read_bytes())
        except (OSError, ValueError):
            continue
        if isinstance(said, dict) and "sonograft" in said:
            yield result, said


def _changed(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def seconds_of_sound(said: Mapping[str, Any]) -> float:
    """How much sound the render of this sidecar worked on; 0 where that is not said."""
    try:
        region, rate = said["region"], int(said["content"]["sample_rate"])
        return (int(region["end_frame"]) - int(region["start_frame"])) / rate
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return 0.0
