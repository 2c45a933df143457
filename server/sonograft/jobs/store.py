"""The durable jobs: one SQLite file, of which this process is the only user."""

from __future__ import annotations

import json
import math
import secrets
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sonograft import jsontext
from sonograft.errors import BadSettings, CannotWrite, HomeInUse, Interrupted, NoSuchJob, SonograftError
from sonograft.jobs import layout
from sonograft.models import Failure, Job, JobState, Request

MAX_ATTEMPTS = 3
"""A job during which the server went down this often is not begun again: it may be the cause."""

_ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz"  # nothing that is misread, and never a number to Pd or Max
_ID_LENGTH = 6
_NEXT_PLACE = "(SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence WHERE name = 'jobs')"
_CONTENT = "json_extract(CAST(request AS TEXT), '$.content')"
_TERMINAL = "('done', 'failed', 'cancelled')"


class JobStore:
    """All jobs, unfinished and ended. Used from one thread.

    Write-ahead logging keeps each change whole through a kill at any instant. ``synchronous=NORMAL`` leaves out the
    wait for the disk at each commit: a power cut may take back the last moments, but never tears the file.
    """

    def __init__(self, path: Path, *, clock: Callable[[], float] = time.time) -> None:
        """Open ``path``, or make it.

        Raises:
            HomeInUse: another server has it open.
            BadSettings: it is no job store, or one of a newer version.
            CannotWrite: its folder does not let itself be written.
        """
        self._clock = clock
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._db = sqlite3.connect(path, isolation_level=None, timeout=0.5)
        except (OSError, sqlite3.OperationalError) as error:
            raise CannotWrite(f"The job store {path} cannot be opened: {error}.") from None
        self._db.row_factory = sqlite3.Row
        try:
            self._prepare(path)
        except BaseException:
            self._db.close()
            raise

    def _prepare(self, path: Path) -> None:
        try:
            # The lock is the operating system's: it is gone with the process, however that ends.
            self._db.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._db.execute("PRAGMA journal_mode = WAL")
            self._db.execute("PRAGMA synchronous = NORMAL")
            found = self._db.execute("PRAGMA user_version").fetchone()[0]
            if found > layout.NUMBER:
                raise BadSettings(
                    f"The job store {path} was written by a newer Sonograft. Update, or choose another home."
                )
            layout.lay_out(self._db, found)
        except sqlite3.OperationalError as error:
            if "locked" in str(error):
                raise HomeInUse(
                    "Another Sonograft already works in this home. Use that one, or start this one with another --home."
                ) from None
            raise CannotWrite(f"The job store {path} cannot be written: {error}.") from None
        except sqlite3.DatabaseError as error:
            raise BadSettings(
                f"The job store {path} is damaged ({error}). Move it away and start again; results are not touched."
            ) from None

    def close(self) -> None:
        self._db.close()

    def add(self, request: Request, *, origin: str, key: str, retried_from: str = "") -> Job:
        """A new queued job, behind all of its priority."""
        body = jsontext.encode(request)
        while True:
            job_id = "j" + "".join(secrets.choice(_ALPHABET) for _ in range(_ID_LENGTH))
            try:
                row = self._one(
                    "INSERT INTO jobs (id, key, origin, request, priority, rank, place, state, created, retried_from) "
                    f"VALUES (?,?,?,?,?,?,{_NEXT_PLACE},?,?,?) RETURNING *",
                    (
                        job_id,
                        key,
                        origin,
                        body,
                        request.priority,
                        request.priority,
                        JobState.QUEUED,
                        self._clock(),
                        retried_from,
                    ),
                )
            except sqlite3.IntegrityError:
                continue  # an id that is taken already
            return _job(row)

    def by_key(self, key: str, within_s: float = math.inf) -> Job | None:
        """The newest job of ``key`` that was added in the last ``within_s`` seconds."""
        since = 0.0 if math.isinf(within_s) else self._clock() - within_s
        return self._first("SELECT * FROM jobs WHERE key = ? AND created >= ? ORDER BY seq DESC LIMIT 1", (key, since))

    def get(self, job_id: str) -> Job:
        """Raises ``NoSuchJob``."""
        job = self._first("SELECT * FROM jobs WHERE id = ?", (job_id,))
        if job is None:
            raise NoSuchJob(f"There is no job {job_id!r}.")
        return job

    def newest(self, state: JobState | None, limit: int) -> list[Job]:
        """The newest ``limit`` jobs (in ``state``), oldest of them first."""
        where, values = ("WHERE state = ?", (state,)) if state else ("", ())
        rows = self._all(f"SELECT * FROM jobs {where} ORDER BY seq DESC LIMIT ?", (*values, limit))
        return [_job(row) for row in reversed(rows)]

    def unfinished(self, limit: int = -1) -> list[Job]:
        """What is running or queued, in the order of the queue; of that the first ``limit``, all if it is negative."""
        rows = self._all(
            "SELECT * FROM jobs WHERE state IN ('queued', 'running') ORDER BY state = 'queued', rank DESC, place "
            "LIMIT ?",
            (limit,),
        )
        return [_job(row) for row in rows]

    def order(self) -> list[str]:
        """The ids of what is running or queued, in the order of the queue."""
        rows = self._all(
            "SELECT id FROM jobs WHERE state IN ('queued', 'running') ORDER BY state = 'queued', rank DESC, place", ()
        )
        return [row["id"] for row in rows]

    def ended(self, limit: int) -> list[Job]:
        """The ``limit`` jobs that ended last, the last one first."""
        rows = self._all(
            "SELECT * FROM jobs WHERE finished IS NOT NULL ORDER BY finished DESC, seq DESC LIMIT ?", (limit,)
        )
        return [_job(row) for row in rows]

    def counts(self) -> dict[JobState, int]:
        """How many jobs there are in each state."""
        found = {row[0]: row[1] for row in self._all("SELECT state, count(*) FROM jobs GROUP BY state", ())}
        return {state: found.get(state, 0) for state in JobState}

    def of_content(self, content: str, limit: int) -> list[Job]:
        """The newest ``limit`` jobs of the file ``content``, newest first."""
        rows = self._all(
            f"SELECT * FROM jobs WHERE {_CONTENT} = json_extract(?, '$') ORDER BY seq DESC LIMIT ?",
            (json.dumps(content), limit),
        )
        return [_job(row) for row in rows]

    def move(self, job_id: str, before: str | None) -> Job | None:
        """Put a queued job directly before another queued one, or (None) at the end; None if either does not wait.

        It takes the rank of where it comes to. The places within a rank are handed round, so none is ever used twice
        and those of new jobs, which count up, lie behind all of them. All of it is done or nothing.
        """
        with _storage_errors():
            self._db.execute("BEGIN IMMEDIATE")
            try:
                is_done = self._move(job_id, before)
                self._db.execute("COMMIT")
            finally:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
        return self.get(job_id) if is_done else None

    def _move(self, job_id: str, before: str | None) -> bool:
        waiting = self._all(
            "SELECT id, rank, place FROM jobs WHERE state IN ('queued', 'running') AND state = 'queued' "
            "ORDER BY rank DESC, place",
            (),
        )
        rows = {row["id"]: row for row in waiting}
        if job_id not in rows or (before is not None and before not in rows):
            return False
        rank = waiting[-1]["rank"] if before is None else rows[before]["rank"]
        order = [row["id"] for row in waiting if row["rank"] == rank and row["id"] != job_id]
        if before != job_id:
            order.insert(len(order) if before is None else order.index(before), job_id)
            places = sorted(rows[one]["place"] for one in order)
            self._db.executemany(
                "UPDATE jobs SET rank = ?, place = ? WHERE id = ?",
                [(rank, place, one) for one, place in zip(order, places, strict=True)],
            )
        return True

    def unseen(self) -> list[Job]:
        """Ended jobs that were found unfinished at a start and whose end no client has confirmed."""
        rows = self._all(f"SELECT * FROM jobs WHERE recovered AND NOT seen AND state IN {_TERMINAL} ORDER BY seq", ())
        return [_job(row) for row in rows]

    def ahead(self, job_id: str) -> int:
        """How many jobs will be rendered before this queued one, the running one included."""
        row = self._one(
            """SELECT count(*) FROM jobs AS other, (SELECT rank, place FROM jobs WHERE id = ?) AS this
               WHERE other.state IN ('queued', 'running') AND (other.state = 'running' OR
                     other.rank > this.rank OR (other.rank = this.rank AND other.place < this.place))""",
            (job_id,),
        )
        return int(row[0])

    def claim(self) -> Job | None:
        """Take the next queued job, now running; one atomic step, so that no job is ever taken twice."""
        return self._first(
            """UPDATE jobs SET state = 'running', started = ?, attempts = attempts + 1,
                   fraction = 0, stage = '', eta_s = 0
               WHERE seq = (SELECT seq FROM jobs WHERE state IN ('queued', 'running') AND state = 'queued'
                            ORDER BY rank DESC, place LIMIT 1)
               RETURNING *""",
            (self._clock(),),
        )

    def progress(self, job_id: str, fraction: float, stage: str, eta_s: float) -> Job | None:
        """Note how far a running job is; None if it is not running any more."""
        return self._first(
            "UPDATE jobs SET fraction = ?, stage = ?, eta_s = ? WHERE id = ? AND state = 'running' RETURNING *",
            (fraction, stage, eta_s, job_id),
        )

    def preview(self, job_id: str, path: str) -> Job | None:
        """Note where a running job's quick first version is; None if it is not running any more."""
        return self._first("UPDATE jobs SET preview = ? WHERE id = ? AND state = 'running' RETURNING *", (path, job_id))

    def finish(
        self,
        job_id: str,
        state: JobState,
        *,
        result: str = "",
        frames: int = 0,
        sample_rate: int = 0,
        failure: Failure | None = None,
    ) -> Job | None:
        """End a job; None if it has ended already: the first end counts."""
        return self._first(
            f"""UPDATE jobs SET state = ?, finished = ?, result = ?, frames = ?, sample_rate = ?, failure = ?,
                    fraction = iif(? = 'done', 1, fraction), eta_s = 0
                WHERE id = ? AND state NOT IN {_TERMINAL} RETURNING *""",
            (
                state,
                self._clock(),
                result,
                frames,
                sample_rate,
                None if failure is None else jsontext.encode(failure),
                state,
                job_id,
            ),
        )

    def cancel_queued(self) -> list[Job]:
        """End everything that waits."""
        now = self._clock()
        rows = self._all("UPDATE jobs SET state = 'cancelled', finished = ? WHERE state = 'queued' RETURNING *", (now,))
        return sorted((_job(row) for row in rows), key=lambda job: job.created)

    def ask_to_stop(self, job_id: str) -> None:
        """Note that a running job is not wanted any more, so that no restart begins it again."""
        self._all("UPDATE jobs SET unwanted = 1 WHERE id = ? AND state = 'running'", (job_id,))

    def put_back(self) -> None:
        """In an orderly end of the server: what is running waits again, as if it had not been taken."""
        self._all("UPDATE jobs SET state = 'queued', attempts = attempts - 1 WHERE state = 'running'", ())

    def mark_seen(self, job_id: str) -> Job:
        """Raises ``NoSuchJob``."""
        job = self._first("UPDATE jobs SET seen = 1 WHERE id = ? RETURNING *", (job_id,))
        if job is None:
            raise NoSuchJob(f"There is no job {job_id!r}.")
        return job

    def recover(self) -> tuple[list[Job], list[Job]]:
        """After a start: queue again what an earlier server left running.

        Returns:
            The jobs that are queued now, and those that are ended: cancelled just before the end of that server, or
            given up because ``MAX_ATTEMPTS`` servers went down in them.
        """
        self._all("UPDATE jobs SET recovered = 1 WHERE state IN ('queued', 'running')", ())
        unwanted = self._all("SELECT id FROM jobs WHERE state IN ('queued', 'running') AND unwanted", ())
        ended = [self.finish(row["id"], JobState.CANCELLED) for row in unwanted]
        doomed = self._all("SELECT id FROM jobs WHERE state = 'running' AND attempts >= ?", (MAX_ATTEMPTS,))
        error = Interrupted(
            f"Sonograft went down {MAX_ATTEMPTS} times while it rendered this. Render it again with quality draft or a "
            "shorter clip; if it happens again, `sonograft doctor` says where the log is."
        )
        ended += [self.finish(row["id"], JobState.FAILED, failure=failure_of(error)) for row in doomed]
        self._all("UPDATE jobs SET state = 'queued', fraction = 0, stage = '', eta_s = 0 WHERE state = 'running'", ())
        queued = [job for job in self.unfinished() if job.state is JobState.QUEUED]
        return queued, [job for job in ended if job is not None]

    def prune(self, older_than_s: float, *, keep: str, limit: int) -> int:
        """Forget the jobs that ended longest ago, ``limit`` at most; how many it were.

        Only those go that ended more than ``older_than_s`` seconds ago and whose origin does not begin with ``keep``.
        """
        rows = self._all(
            f"""DELETE FROM jobs WHERE seq IN (
                    SELECT seq FROM jobs INDEXED BY jobs_by_end
                    WHERE finished < ? AND state IN {_TERMINAL} AND substr(origin, 1, ?) <> ?
                    ORDER BY finished LIMIT ?)
                RETURNING seq""",
            (self._clock() - older_than_s, len(keep), keep, limit),
        )
        return len(rows)

    def _one(self, sql: str, values: tuple[Any, ...]) -> sqlite3.Row:
        row: sqlite3.Row = self._all(sql, values)[0]
        return row

    def _first(self, sql: str, values: tuple[Any, ...]) -> Job | None:
        rows = self._all(sql, values)
        return _job(rows[0]) if rows else None

    def _all(self, sql: str, values: tuple[Any, ...]) -> list[sqlite3.Row]:
        with _storage_errors():
            return self._db.execute(sql, values).fetchall()


@contextmanager
def _storage_errors() -> Iterator[None]:
    try:
        yield
    except sqlite3.IntegrityError:
        raise
    except sqlite3.Error as error:
        raise CannotWrite(
            f"The job store could not be changed ({error}). Is the disk full or the folder read-only? Nothing was lost."
        ) from None


def failure_of(error: SonograftError) -> Failure:
    return Failure(error.code, error.name, error.message)


_INNER = frozenset({"seq", "key", "priority", "unwanted", "rank", "place"})


def _job(row: sqlite3.Row) -> Job:
    values = {name: row[name] for name in row.keys() if name not in _INNER}  # noqa: SIM118
    values["request"] = jsontext.decode(row["request"], Request)
    values["state"] = JobState(row["state"])
    values["recovered"], values["seen"] = bool(row["recovered"]), bool(row["seen"])
    values["failure"] = None if row["failure"] is None else jsontext.decode(row["failure"], Failure)
    return Job(**values)
