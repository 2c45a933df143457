"""Files that an older or a newer version has laid out."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest
from tests.jobs.conftest import RequestMaker, Restart, add

from sonograft import jsontext
from sonograft.errors import BadSettings
from sonograft.jobs.store import JobStore
from sonograft.models import JobState


def test_a_store_of_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "jobs.sqlite"
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    with pytest.raises(BadSettings, match="newer Sonograft"):
        JobStore(path)


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
