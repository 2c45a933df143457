"""What is kept of jobs, and in which order they come."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.jobs.conftest import RequestMaker, add

from sonograft.errors import BadSettings, CannotWrite, HomeInUse, NoSuchJob
from sonograft.jobs.store import JobStore
from sonograft.models import Failure, JobState, Position


def test_a_job_comes_back_as_it_was_asked_for(store: JobStore, a_request: RequestMaker) -> None:
    request = a_request(ctx="{take 7}", token="t1", start=Position(172_800_123, 48_000), end=Position(3601.5))
    assert store.get(add(store, request)).request == request


def test_names_that_are_no_utf8_survive(store: JobStore, a_request: RequestMaker) -> None:
    request = a_request(content="/takes/B\udcfchne.wav")
    assert store.get(add(store, request)).request.content == "/takes/B\udcfchne.wav"


def test_ids_are_words_and_differ(store: JobStore, a_request: RequestMaker) -> None:
    ids = {add(store, a_request()) for _ in range(200)}
    assert len(ids) == 200
    assert all(job[0] == "j" and len(job) == 7 for job in ids)


def test_the_queue_keeps_its_order(store: JobStore, a_request: RequestMaker) -> None:
    first, second = add(store, a_request()), add(store, a_request())
    urgent = add(store, a_request(priority=5))
    assert [job.id for job in store.unfinished()] == [urgent, first, second]
    assert [store.ahead(job) for job in (urgent, first, second)] == [0, 1, 2]
    taken = [store.claim(), store.claim(), store.claim(), store.claim()]
    assert [job.id if job else None for job in taken] == [urgent, first, second, None]


def test_a_claimed_job_is_ahead_of_the_queue(store: JobStore, a_request: RequestMaker) -> None:
    add(store, a_request())
    waiting = add(store, a_request())
    store.claim()
    assert store.ahead(waiting) == 1


def test_the_first_end_counts(store: JobStore, a_request: RequestMaker) -> None:
    job = add(store, a_request())
    store.claim()
    assert store.finish(job, JobState.DONE, result="/renders/a.wav", frames=10, sample_rate=44_100) is not None
    assert store.finish(job, JobState.CANCELLED) is None
    assert store.get(job).state is JobState.DONE
    assert store.get(job).fraction == 1.0


def test_progress_of_an_ended_job_is_dropped(store: JobStore, a_request: RequestMaker) -> None:
    job = add(store, a_request())
    store.claim()
    assert store.progress(job, 0.5, "refining", 2.0) is not None
    store.finish(job, JobState.FAILED, failure=Failure(6, "not_audio", "It is text."))
    assert store.progress(job, 0.6, "refining", 1.0) is None
    assert store.preview(job, "/previews/a.wav") is None
    assert store.get(job).failure == Failure(6, "not_audio", "It is text.")


def test_a_key_is_remembered_for_as_long_as_asked(tmp_path: Path, a_request: RequestMaker) -> None:
    now = 1_000_000.0
    store = JobStore(tmp_path / "jobs.sqlite", clock=lambda: now)
    job = add(store, a_request(), key="same")
    now += 3599
    assert store.by_key("same", 3600).id == job  # type: ignore[union-attr]
    now += 2
    assert store.by_key("same", 3600) is None
    assert store.by_key("same") is not None
    store.close()


def test_an_unknown_job_is_said_to_be_unknown(store: JobStore) -> None:
    for ask in (store.get, store.mark_seen):
        with pytest.raises(NoSuchJob, match="There is no job 'j404'"):
            ask("j404")


def test_newest_gives_the_latest_in_order(store: JobStore, a_request: RequestMaker) -> None:
    ids = [add(store, a_request()) for _ in range(5)]
    store.claim()
    assert [job.id for job in store.newest(None, 3)] == ids[2:]
    assert [job.id for job in store.newest(JobState.RUNNING, 3)] == ids[:1]


def test_the_whole_queue_is_cancelled_in_its_order(store: JobStore, a_request: RequestMaker) -> None:
    running, *waiting = (add(store, a_request()) for _ in range(4))
    store.claim()
    assert [job.id for job in store.cancel_queued()] == waiting
    assert [job.id for job in store.unfinished()] == [running]


def test_two_servers_do_not_share_a_store(store: JobStore, tmp_path: Path) -> None:
    with pytest.raises(HomeInUse, match="Another Sonograft already works in this home"):
        JobStore(tmp_path / "jobs.sqlite")


def test_a_file_that_is_no_store_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "jobs.sqlite"
    path.write_bytes(b"my diary, not a database. " * 40)
    with pytest.raises(BadSettings, match="damaged"):
        JobStore(path)
    assert path.read_bytes().startswith(b"my diary")


def test_a_store_in_an_impossible_place_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(CannotWrite, match="cannot be opened"):
        JobStore(tmp_path / "file" / "jobs.sqlite")


def test_a_full_disk_is_said_and_loses_nothing(tmp_path: Path, a_request: RequestMaker) -> None:
    store = JobStore(tmp_path / "jobs.sqlite")
    job = add(store, a_request())
    pages = store._db.execute("PRAGMA page_count").fetchone()[0]
    store._db.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(CannotWrite, match="disk full"):
        add(store, a_request(ctx="x" * 100_000))
    assert store.get(job).state is JobState.QUEUED
    store.close()


def test_those_that_ended_last_come_first(store: JobStore, a_request: RequestMaker, tmp_path: Path) -> None:
    times = iter(range(100))
    store.close()
    store = JobStore(tmp_path / "timed.sqlite", clock=lambda: float(next(times)))
    jobs = [add(store, a_request()) for _ in range(4)]
    for job in (jobs[2], jobs[0], jobs[3]):
        store.finish(job, JobState.DONE)
    assert [job.id for job in store.ended(2)] == [jobs[3], jobs[0]]
    assert store.counts() == {**dict.fromkeys(JobState, 0), JobState.DONE: 3, JobState.QUEUED: 1}
    store.close()


def test_the_jobs_of_one_content(store: JobStore, a_request: RequestMaker) -> None:
    for name in ("B\udcfchne.wav", 'a"b\\c.wav', "ü🥁.wav", "plain.wav"):
        content = f"/takes/{name}"
        first, second = add(store, a_request(content=content)), add(store, a_request(content=content))
        assert [job.id for job in store.of_content(content, 9)] == [second, first]
    assert store.of_content("/takes/", 9) == []


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * FROM jobs WHERE finished IS NOT NULL ORDER BY finished DESC, seq DESC LIMIT 50",
        "SELECT id FROM jobs WHERE state IN ('queued', 'running') ORDER BY state = 'queued', rank DESC, place",
        "SELECT * FROM jobs WHERE json_extract(CAST(request AS TEXT), '$.content') = '/a' ORDER BY seq DESC LIMIT 1",
        "SELECT state, count(*) FROM jobs GROUP BY state",
    ],
)
def test_lists_have_their_index(store: JobStore, query: str) -> None:
    plan = " ".join(row["detail"] for row in store._db.execute(f"EXPLAIN QUERY PLAN {query}"))
    assert "INDEX jobs_" in plan
