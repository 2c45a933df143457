from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sonograft import jsontext
from sonograft.errors import BadSettings, CannotWrite, HomeInUse, NoSuchJob
from sonograft.jobs.store import MAX_ATTEMPTS, JobStore
from sonograft.models import Failure, JobState, Position, Request

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


def test_after_a_restart_everything_unfinished_is_queued_once(
    store: JobStore, restart: Restart, a_request: RequestMaker
) -> None:
    running, queued, done = (add(store, a_request()) for _ in range(3))
    store.finish(done, JobState.DONE)
    store.claim()
    store.progress(running, 0.7, "refining", 1.0)
    store = restart(store)
    recovered, given_up = store.recover()
    assert [job.id for job in recovered] == [running, queued]
    assert given_up == []
    assert [(job.state, job.fraction, job.recovered) for job in recovered] == [(JobState.QUEUED, 0.0, True)] * 2
    assert not store.get(done).recovered
    store.close()


def test_a_job_that_takes_the_server_down_is_given_up(
    store: JobStore, restart: Restart, a_request: RequestMaker
) -> None:
    job = add(store, a_request())
    for _ in range(MAX_ATTEMPTS - 1):
        store.claim()
        store = restart(store)
        assert store.recover()[1] == []
    store.claim()
    store = restart(store)
    recovered, given_up = store.recover()
    assert recovered == []
    assert [ended.id for ended in given_up] == [job]
    assert given_up[0].failure is not None
    assert "went down 3 times" in given_up[0].failure.message
    store.close()


def test_orderly_ends_of_the_server_do_not_count_against_a_job(
    store: JobStore, restart: Restart, a_request: RequestMaker
) -> None:
    job = add(store, a_request())
    for _ in range(MAX_ATTEMPTS + 1):
        store.claim()
        store.put_back()
        store = restart(store)
        assert [waiting.id for waiting in store.recover()[0]] == [job]
    store.close()


def test_what_was_cancelled_just_before_the_end_is_not_begun_again(
    store: JobStore, restart: Restart, a_request: RequestMaker
) -> None:
    job, other = add(store, a_request()), add(store, a_request())
    store.claim()
    store.ask_to_stop(job)
    store = restart(store)
    recovered, ended = store.recover()
    assert [waiting.id for waiting in recovered] == [other]
    assert [(gone.id, gone.state) for gone in ended] == [(job, JobState.CANCELLED)]
    store.close()


def test_the_whole_queue_is_cancelled_in_its_order(store: JobStore, a_request: RequestMaker) -> None:
    running, *waiting = (add(store, a_request()) for _ in range(4))
    store.claim()
    assert [job.id for job in store.cancel_queued()] == waiting
    assert [job.id for job in store.unfinished()] == [running]


def test_recovered_ends_stay_unseen_until_confirmed(store: JobStore, restart: Restart, a_request: RequestMaker) -> None:
    job = add(store, a_request())
    store = restart(store)
    store.recover()
    assert store.unseen() == []  # not ended yet
    store.claim()
    store.finish(job, JobState.DONE)
    assert [ended.id for ended in store.unseen()] == [job]
    store.mark_seen(job)
    assert store.unseen() == []
    store.close()


def test_two_servers_do_not_share_a_store(store: JobStore, tmp_path: Path) -> None:
    with pytest.raises(HomeInUse, match="Another Sonograft already works in this home"):
        JobStore(tmp_path / "jobs.sqlite")


def test_a_killed_server_leaves_the_store_free_and_whole(tmp_path: Path, a_request: RequestMaker) -> None:
    path = tmp_path / "jobs.sqlite"
    script = (
        "import sys, pathlib; from sonograft.jobs.store import JobStore\n"
        "from sonograft.models import Request, StyleChoice\n"
        "store = JobStore(pathlib.Path(sys.argv[1]))\n"
        "styles = (StyleChoice('b', ('/b.wav',)),)\n"
        "request = Request(content='/a.wav', styles=styles, style_name='b', parameters={})\n"
        "print(store.add(request, origin='', key='k').id, flush=True)\n"
        "sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        job = other.stdout.readline().strip()
        other.kill()
    store = JobStore(path)
    assert [waiting.id for waiting in store.recover()[0]] == [job]
    store.close()


def test_a_file_that_is_no_store_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "jobs.sqlite"
    path.write_bytes(b"my diary, not a database. " * 40)
    with pytest.raises(BadSettings, match="damaged"):
        JobStore(path)
    assert path.read_bytes().startswith(b"my diary")


def test_a_store_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "jobs.sqlite"
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    with pytest.raises(BadSettings, match="newer Sonograft"):
        JobStore(path)


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


def test_a_store_of_the_first_layout_is_brought_up(store: JobStore, restart: Restart, a_request: RequestMaker) -> None:
    request = a_request(content="/takes/B\udcfchne.wav", token="t")
    job = add(store, request)
    old = json.loads(jsontext.encode(request))
    old["style"] = old.pop("styles")[0]["paths"][0]
    store._db.execute("UPDATE jobs SET request = ?", (json.dumps(old).encode(),))
    store._db.execute("PRAGMA user_version = 1")
    store = restart(store)
    assert store.get(job).request == request
    store = restart(store)
    assert [waiting.request for waiting in store.recover()[0]] == [request]
    store.close()


def test_a_store_in_which_nothing_could_be_moved_keeps_its_order(
    store: JobStore, restart: Restart, a_request: RequestMaker
) -> None:
    first, second = add(store, a_request()), add(store, a_request())
    urgent, late = add(store, a_request(priority=5)), add(store, a_request(priority=-1))
    store.finish(add(store, a_request()), JobState.DONE)
    for index in ("jobs_queue", "jobs_by_content"):
        store._db.execute(f"DROP INDEX {index}")
    for column in ("rank", "place", "retried_from"):
        store._db.execute(f"ALTER TABLE jobs DROP COLUMN {column}")
    store._db.execute("CREATE INDEX jobs_unfinished ON jobs (priority DESC, seq) WHERE state IN ('queued', 'running')")
    store._db.execute("PRAGMA user_version = 2")
    store = restart(store)
    assert store.order() == [urgent, first, second, late]
    third = add(store, a_request())
    store.move(late, first)
    assert store.order() == [urgent, late, first, second, third]
    store = restart(store)
    assert store.order() == [urgent, late, first, second, third]
    store.close()


class TestMoving:
    @pytest.fixture
    def queue(self, store: JobStore, a_request: RequestMaker) -> list[str]:
        return [add(store, a_request()) for _ in range(4)]

    def test_before_another_and_to_the_end(self, store: JobStore, queue: list[str]) -> None:
        one, two, three, four = queue
        store.move(four, one)
        assert store.order() == [four, one, two, three]
        store.move(four, three)
        assert store.order() == [one, two, four, three]
        store.move(one, None)
        assert store.order() == [two, four, three, one]
        store.move(two, two)
        assert store.order() == [two, four, three, one]

    def test_all_agree_on_the_order(self, store: JobStore, queue: list[str]) -> None:
        store.move(queue[3], queue[1])
        order = store.order()
        assert [job.id for job in store.unfinished()] == order
        assert [store.ahead(job) for job in order] == [0, 1, 2, 3]
        assert [job.id for job in (store.claim(), store.claim(), store.claim(), store.claim()) if job] == order

    def test_it_outlives_a_restart(self, store: JobStore, restart: Restart, queue: list[str]) -> None:
        store.move(queue[3], queue[0])
        order = store.order()
        store = restart(store)
        assert [job.id for job in store.recover()[0]] == order
        store.close()

    def test_a_new_job_comes_behind_those_of_its_priority(
        self, store: JobStore, queue: list[str], a_request: RequestMaker
    ) -> None:
        late = add(store, a_request(priority=-1))
        store.move(late, queue[1])
        new, urgent = add(store, a_request()), add(store, a_request(priority=1))
        assert store.order() == [urgent, queue[0], late, *queue[1:], new]
        assert store.get(late).request.priority == -1

    def test_what_runs_stays_the_first(self, store: JobStore, queue: list[str]) -> None:
        running = store.claim()
        assert running is not None
        assert store.move(queue[3], running.id) is None
        assert store.move(running.id, None) is None
        store.move(queue[3], queue[1])
        assert store.order() == [queue[0], queue[3], queue[1], queue[2]]

    @given(moves=st.lists(st.tuples(st.integers(0, 7), st.none() | st.integers(0, 7)), max_size=12))
    @settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    def test_as_a_list_does_it(
        self, tmp_path: Path, a_request: RequestMaker, moves: list[tuple[int, int | None]]
    ) -> None:
        store = JobStore(Path(":memory:"))
        jobs = [add(store, a_request(priority=priority)) for priority in (5, 5, 0, 0, 0, 0, -3, -3)]
        order = list(jobs)
        for moved, before in moves:
            store.move(jobs[moved], None if before is None else jobs[before])
            if moved != before:
                order.remove(jobs[moved])
                order.insert(len(order) if before is None else order.index(jobs[before]), jobs[moved])
            assert store.order() == order
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


class TestPruning:
    """What is forgotten in the end."""

    DAY_S = 86400.0

    @pytest.fixture
    def now(self) -> list[float]:
        return [1_000_000_000.0]

    @pytest.fixture
    def old_store(self, tmp_path: Path, now: list[float]) -> Iterator[JobStore]:
        store = JobStore(tmp_path / "old.sqlite", clock=lambda: now[0])
        yield store
        store.close()

    def test_only_what_ended_long_ago(self, old_store: JobStore, now: list[float], a_request: RequestMaker) -> None:
        old, waiting, running = (add(old_store, a_request()) for _ in range(3))
        old_store.finish(old, JobState.FAILED, failure=Failure(6, "not_audio", "It is text."))
        assert old_store.claim() is not None
        now[0] += 91 * self.DAY_S
        fresh = add(old_store, a_request())
        old_store.finish(fresh, JobState.DONE)
        assert old_store.prune(90 * self.DAY_S, keep="watch:", limit=100) == 1
        assert {job.id for job in old_store.newest(None, 10)} == {waiting, running, fresh}

    def test_the_takes_of_the_inbox_stay_known(
        self, old_store: JobStore, now: list[float], a_request: RequestMaker
    ) -> None:
        job = old_store.add(a_request(), origin="watch:/inbox/vinyl/take.wav", key="taken")
        old_store.finish(job.id, JobState.DONE)
        now[0] += 1000 * self.DAY_S
        assert old_store.prune(90 * self.DAY_S, keep="watch:", limit=100) == 0
        assert old_store.by_key("taken") is not None

    def test_the_oldest_first_and_not_too_many_at_once(
        self, old_store: JobStore, now: list[float], a_request: RequestMaker
    ) -> None:
        jobs = [add(old_store, a_request()) for _ in range(5)]
        for job in jobs:
            now[0] += 1
            old_store.finish(job, JobState.CANCELLED)
        now[0] += 91 * self.DAY_S
        assert old_store.prune(90 * self.DAY_S, keep="watch:", limit=2) == 2
        assert [job.id for job in old_store.newest(None, 10)] == jobs[2:]

    def test_it_does_not_look_at_all_jobs(self, old_store: JobStore) -> None:
        seen: list[str] = []
        old_store._db.set_trace_callback(seen.append)
        old_store.prune(1.0, keep="watch:", limit=2)
        old_store._db.set_trace_callback(None)
        plan = [row[3] for row in old_store._db.execute(f"EXPLAIN QUERY PLAN {seen[0]}")]
        assert any("COVERING INDEX jobs_by_end (finished<?)" in step for step in plan), plan
