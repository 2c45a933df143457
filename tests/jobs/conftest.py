"""Stores and workers for the tests of jobs."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sonograft.engines import parameters
from sonograft.jobs.store import JobStore
from sonograft.jobs.worker import Worker
from sonograft.models import Request, StyleChoice

SCRIPT = Path(__file__).with_name("scripted_worker.py")
RequestMaker = Callable[..., Request]


def add(store: JobStore, request: Request, key: str = "k") -> str:
    return store.add(request, origin="osc:127.0.0.1", key=key).id


class Restart:
    """Closes a store without a word, as the end of a process does, and opens it again."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __call__(self, store: JobStore) -> JobStore:
        store.close()
        return JobStore(self.path)


@pytest.fixture
def restart(tmp_path: Path) -> Restart:
    return Restart(tmp_path / "jobs.sqlite")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[JobStore]:
    store = JobStore(tmp_path / "jobs.sqlite")
    yield store
    store.close()


@pytest.fixture
def a_request() -> Callable[..., Request]:
    def make(style: str = "vinyl", **fields: object) -> Request:
        choice = StyleChoice(style, (f"/styles/{style}.wav",))
        given = {"content": "/takes/voice.wav", "styles": (choice,), "style_name": style, **fields}
        return Request(parameters=parameters.complete({}), **given)  # type: ignore[arg-type]

    return make


@pytest.fixture
def scripted_worker(tmp_path: Path) -> Worker:
    """A real worker process whose 'engine' does what the style's name says; see ``scripted_worker.py``."""
    return Worker([sys.executable, str(SCRIPT)], tmp_path / "worker.log")
