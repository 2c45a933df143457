"""The order of the queue, changed by hand."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.jobs.conftest import RequestMaker, Restart, add

from sonograft.jobs.store import JobStore


@pytest.fixture
def queue(store: JobStore, a_request: RequestMaker) -> list[str]:
    return [add(store, a_request()) for _ in range(4)]


def test_before_another_and_to_the_end(store: JobStore, queue: list[str]) -> None:
    one, two, three, four = queue
    store.move(four, one)
    assert store.order() == [four, one, two, three]
    store.move(four, three)
    assert store.order() == [one, two, four, three]
    store.move(one, None)
    assert store.order() == [two, four, three, one]
    store.move(two, two)
    assert store.order() == [two, four, three, one]


def test_all_agree_on_the_order(store: JobStore, queue: list[str]) -> None:
    store.move(queue[3], queue[1])
    order = store.order()
    assert [job.id for job in store.unfinished()] == order
    assert [store.ahead(job) for job in order] == [0, 1, 2, 3]
    assert [job.id for job in (store.claim(), store.claim(), store.claim(), store.claim()) if job] == order


def test_it_outlives_a_restart(store: JobStore, restart: Restart, queue: list[str]) -> None:
    store.move(queue[3], queue[0])
    order = store.order()
    store = restart(store)
    assert [job.id for job in store.recover()[0]] == order
    store.close()


def test_a_new_job_comes_behind_those_of_its_priority(
    store: JobStore, queue: list[str], a_request: RequestMaker
) -> None:
    late = add(store, a_request(priority=-1))
    store.move(late, queue[1])
    new, urgent = add(store, a_request()), add(store, a_request(priority=1))
    assert store.order() == [urgent, queue[0], late, *queue[1:], new]
    assert store.get(late).request.priority == -1


def test_what_runs_stays_the_first(store: JobStore, queue: list[str]) -> None:
    running = store.claim()
    assert running is not None
    assert store.move(queue[3], running.id) is None
    assert store.move(running.id, None) is None
    store.move(queue[3], queue[1])
    assert store.order() == [queue[0], queue[3], queue[1], queue[2]]


@given(moves=st.lists(st.tuples(st.integers(0, 7), st.none() | st.integers(0, 7)), max_size=12))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_as_a_list_does_it(tmp_path: Path, a_request: RequestMaker, moves: list[tuple[int, int | None]]) -> None:
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
