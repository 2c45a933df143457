"""Which files a job's sounds are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sonograft.errors import FileMissing
from sonograft.models import Job


def sounds(job: Job) -> list[str]:
    """What of ``job`` can be heard now; looks at the disk."""
    return [which for which, paths in _places(job) if paths and Path(paths[0]).is_file()]


def place(job: Job, which: str, part: int = 0) -> Path:
    """The file of one of ``sounds``; ``part``: of a style that is several files, which one. Raises ``FileMissing``."""
    found = dict(_places(job))
    if which not in found:
        raise FileMissing(f"A job has no sound {which[:40]!r}. Known: {', '.join(found)}.")
    paths = found[which]
    if not paths:
        raise FileMissing(f"Job {job.id} has no {which}: it is {job.state}.")
    if part >= len(paths):
        raise FileMissing(f"{which} of job {job.id} is {len(paths)} files; number {part} was asked for, from 0 on.")
    return Path(paths[part])


def _places(job: Job) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield "content", (job.request.content,)
    for number, style in enumerate(job.request.styles):
        yield (f"style:{number}" if number else "style"), style.paths
    yield "result", (job.result,) if job.result else ()
    yield "preview", (job.preview,) if job.preview else ()
