"""The folders of unfinished work, one for each job: they outlive a crash, and go with the job's end."""

from __future__ import annotations

import shutil
from collections.abc import Collection
from pathlib import Path


def folder_of(work: Path, job: str) -> Path:
    """Where the worker keeps what is unfinished of ``job``."""
    return work / job


def abandoned(work: Path, unfinished: Collection[str]) -> list[Path]:
    """Everything in ``work`` that belongs to none of the ``unfinished`` jobs."""
    try:
        return [path for path in work.iterdir() if path.name not in unfinished]
    except OSError:
        return []


def clear(folder: Path) -> None:
    """Remove ``folder`` and all in it, as far as that can be done; what stays is tried again at the next start."""
    shutil.rmtree(folder, ignore_errors=True)
