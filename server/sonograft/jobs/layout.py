"""How the file of the job store is laid out, and how older ones are brought up to it."""

from __future__ import annotations

import sqlite3
from typing import Any

from sonograft import jsontext

NUMBER = 3
"""Of the layout; stands in the file. 1: a request had one ``style`` instead of ``styles``; 2: the queue's order was
that of priority and arrival, and could not be changed."""

_TABLE = """
CREATE TABLE IF NOT EXISTS jobs (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    key TEXT NOT NULL,
    origin TEXT NOT NULL,
    request BLOB NOT NULL,
    priority INTEGER NOT NULL,
    state TEXT NOT NULL,
    created REAL NOT NULL,
    started REAL,
    finished REAL,
    attempts INTEGER NOT NULL DEFAULT 0,
    recovered INTEGER NOT NULL DEFAULT 0,
    seen INTEGER NOT NULL DEFAULT 0,
    unwanted INTEGER NOT NULL DEFAULT 0,
    fraction REAL NOT NULL DEFAULT 0,
    stage TEXT NOT NULL DEFAULT '',
    eta_s REAL NOT NULL DEFAULT 0,
    preview TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '',
    frames INTEGER NOT NULL DEFAULT 0,
    sample_rate INTEGER NOT NULL DEFAULT 0,
    failure BLOB,
    rank INTEGER NOT NULL DEFAULT 0,
    place INTEGER NOT NULL DEFAULT 0,
    retried_from TEXT NOT NULL DEFAULT ''
)
"""
# rank: that of the request's priority, or of the job before which this one was put; place: its number within the rank.

_INDEXES = (
    "CREATE INDEX IF NOT EXISTS jobs_by_key ON jobs (key, created)",
    "CREATE INDEX IF NOT EXISTS jobs_queue ON jobs (rank DESC, place) WHERE state IN ('queued', 'running')",
    "CREATE INDEX IF NOT EXISTS jobs_by_state ON jobs (state, seq)",
    "CREATE INDEX IF NOT EXISTS jobs_unseen ON jobs (seq) WHERE recovered AND NOT seen",
    "CREATE INDEX IF NOT EXISTS jobs_by_end ON jobs (finished, origin, state) WHERE finished IS NOT NULL",
    "CREATE INDEX IF NOT EXISTS jobs_by_content ON jobs (json_extract(CAST(request AS TEXT), '$.content'), seq)",
)


def lay_out(database: sqlite3.Connection, found: int) -> None:
    """Make what is missing in a file of layout ``found`` (0: an empty one); all of it or nothing.

    Raises ``sqlite3.Error``.
    """
    database.execute("BEGIN IMMEDIATE")
    try:
        database.execute(_TABLE)
        if found == 1:
            _say_styles(database)
        _give_places(database)
        for index in _INDEXES:
            database.execute(index)
        database.execute(f"PRAGMA user_version = {NUMBER}")
    except BaseException:
        database.execute("ROLLBACK")
        raise
    database.execute("COMMIT")


def _say_styles(database: sqlite3.Connection) -> None:
    for (seq,) in database.execute("SELECT seq FROM jobs").fetchall():
        (body,) = database.execute("SELECT request FROM jobs WHERE seq = ?", (seq,)).fetchone()
        request: dict[str, Any] = jsontext.decode(body, dict[str, Any])
        path = request.pop("style")
        request["styles"] = [{"name": request["style_name"], "paths": [path], "weight": 1.0}]
        database.execute("UPDATE jobs SET request = ? WHERE seq = ?", (jsontext.encode(request), seq))


def _give_places(database: sqlite3.Connection) -> None:
    columns = {row[1] for row in database.execute("PRAGMA table_info(jobs)")}
    if "place" in columns:
        return
    database.execute("DROP INDEX IF EXISTS jobs_unfinished")
    database.execute("ALTER TABLE jobs ADD COLUMN rank INTEGER NOT NULL DEFAULT 0")
    database.execute("ALTER TABLE jobs ADD COLUMN place INTEGER NOT NULL DEFAULT 0")
    database.execute("ALTER TABLE jobs ADD COLUMN retried_from TEXT NOT NULL DEFAULT ''")
    database.execute("UPDATE jobs SET rank = priority, place = seq")
