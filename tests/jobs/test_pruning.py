"""What is forgotten in the end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.jobs.conftest import RequestMaker, add

from sonograft.jobs.store import JobStore
from sonograft.models import Failure, JobState

DAY_S = 86400.0


@pytest.fixture
def now() -> list[float]:
    return [1_000_000_000.0]


@pytest.fixture
def old_store(tmp_path: Path, now: list[float]) -> Iterator[JobStore]:
    store = JobStore(tmp_path / "old.sqlite", clock=lambda: now[0])
    yield store
    store.close()


def test_only_what_ended_long_ago(old_store: JobStore, now: list[float], a_request: RequestMaker) -> None:
    old, waiting, running = (add(old_store, a_request()) for _ in range(3))
    old_store.finish(old, JobState.FAILED, failure=Failure(6, "not_audio", "It is text."))
    assert old_store.claim() is not None
    now[0] += 91 * DAY_S
    fresh = add(old_store, a_request())
    old_store.finish(fresh, JobState.DONE)
    assert old_store.prune(90 * DAY_S, keep="watch:", limit=100) == 1
    assert {job.id for job in old_store.newest(None, 10)} == {waiting, running, fresh}


def test_the_takes_of_the_inbox_stay_known(old_store: JobStore, now: list[float], a_request: RequestMaker) -> None:
    job = old_store.add(a_request(), origin="watch:/inbox/vinyl/take.wav", key="taken")
    old_store.finish(job.id, JobState.DONE)
    now[0] += 1000 * DAY_S
    assert old_store.prune(90 * DAY_S, keep="watch:", limit=100) == 0
    assert old_store.by_key("taken") is not None


def test_the_oldest_first_and_not_too_many_at_once(
    old_store: JobStore, now: list[float], a_request: RequestMaker
) -> None:
    jobs = [add(old_store, a_request()) for _ in range(5)]
    for job in jobs:
        now[0] += 1
        old_store.finish(job, JobState.CANCELLED)
    now[0] += 91 * DAY_S
    assert old_store.prune(90 * DAY_S, keep="watch:", limit=2) == 2
    assert [job.id for job in old_store.newest(None, 10)] == jobs[2:]


def test_it_does_not_look_at_all_jobs(old_store: JobStore) -> None:
    seen: list[str] = []
    old_store._db.set_trace_callback(seen.append)
    old_store.prune(1.0, keep="watch:", limit=2)
    old_store._db.set_trace_callback(None)
    plan = [row[3] for row in old_store._db.execute(f"EXPLAIN QUERY PLAN {seen[0]}")]
    assert any("COVERING INDEX jobs_by_end (finished<?)" in step for step in plan), plan
