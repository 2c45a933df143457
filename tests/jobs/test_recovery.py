"""What a store holds after its server has ended, in order or not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.jobs.conftest import RequestMaker, Restart, add

from sonograft.jobs.store import MAX_ATTEMPTS, JobStore
from sonograft.models import JobState


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
