"""Which files a job's sounds are, and what its sidecar tells of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sonograft import jsontext
from sonograft.errors import FileMissing
from sonograft.models import Job

_MOST_OF_SIDECAR = 4 << 20


def sounds(job: Job) -> list[str]:
    """What of ``job`` can be heard now; looks at the disk."""
    return [which for which, path in _places(job) if path and Path(path).is_file()]


def place(job: Job, which: str, part: int = 0) -> Path:
    """The file of one of ``sounds``. Raises ``FileMissing``."""
    if part and which.partition(":")[0] == "style":
        number = int(which.partition(":")[2] or 0) if which.partition(":")[2].isdecimal() or ":" not in which else -1
        if 0 <= number < len(job.request.styles) and part < len(paths := job.request.styles[number].paths):
            return Path(paths[part])
    found = dict(_places(job))
    if which not in found or part:
        known = ", ".join(name for name, _ in _places(job))
        raise FileMissing(f"A job has no sound {which[:40]!r}. Known: {known}.")
    if not found[which]:
        raise FileMissing(f"Job {job.id} has no {which}: it is {job.state}.")
    return Path(found[which])


def _places(job: Job) -> Iterator[tuple[str, str]]:
    yield "content", job.request.content
    for number, style in enumerate(job.request.styles):
        yield (f"style:{number}" if number else "style"), style.paths[0]
    yield "result", job.result
    yield "preview", job.preview


def facts(job: Job) -> list[str]:
    """What is told of the render, for people; looks at the disk."""
    told = [job.failure.message] if job.failure else []
    if not job.result:
        return told
    try:
        with Path(job.result).with_suffix(".json").open("rb") as file:
            sidecar = jsontext.decode(file.read(_MOST_OF_SIDECAR), dict[str, Any])
    except (OSError, ValueError, RecursionError):
        return told
    return told + list(_told(sidecar))


def _told(sidecar: dict[str, Any]) -> Iterator[str]:
    for key in ("reason", "notes", "facts"):
        value = sidecar.get(key)
        if isinstance(value, str):
            yield value
        elif isinstance(value, list):
            yield from (line for line in value if isinstance(line, str))
    engine, seconds = sidecar.get("engine"), sidecar.get("render_seconds")
    if isinstance(engine, dict) and isinstance(seconds, int | float):
        yield f"Rendered by {engine.get('name')} {engine.get('version')} in {seconds:.1f} s on {sidecar.get('device')}."
    if isinstance(level := sidecar.get("level"), dict):
        numbers = [f"{name.replace('_', ' ')} {value:.1f}" for name, value in level.items() if isinstance(value, float)]
        if numbers:
            yield f"Level: {', '.join(numbers)}."
