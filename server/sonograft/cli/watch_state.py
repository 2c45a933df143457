"""What is known of a server's queue from its lists and events."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace

from sonograft.frontends.osc.client import STATES
from sonograft.frontends.osc.wire import Message
from sonograft.models import JobState

_MOST_ROWS = 2000
_STEPS = 4
"""Of a render, each of which is a piece worth telling."""


@dataclass(frozen=True, slots=True)
class JobRow:
    """A job as it is shown."""

    job: str
    state: JobState
    content: str = ""
    style: str = ""
    fraction: float = 0.0
    stage: str = ""
    eta_s: float = 0.0
    """Seconds left; 0: not known."""
    result: str = ""
    message: str = ""
    """Why it failed."""
    seen: int = 0
    """Rises with each row that a queue hears of, and when one ends."""

    @classmethod
    def listed(cls, item: Message) -> JobRow:
        """Of an item of ``/sonograft/jobs``."""
        job, state, fraction, content, style, result = item.args
        return cls(str(job), JobState(str(state)), str(content), str(style), float(str(fraction)), result=str(result))


@dataclass(frozen=True, slots=True)
class Change:
    row: JobRow
    came_further: bool
    """By a good piece of the render."""


class Queue:
    """The rows, and in which order those that wait come."""

    def __init__(self) -> None:
        self.server = ""
        self.trouble = ""
        """Why nothing moves; empty: all is well."""
        self.rows: dict[str, JobRow] = {}
        self.uncounted = 0
        """Jobs that wait and are in no list."""
        self._order: list[str] = []
        self._numbers = itertools.count(1)

    def begin(self, server: str) -> None:
        """A connection to ``server`` stands; what was known is learned anew."""
        self.server, self.trouble = server, ""
        self.rows.clear()
        self._order.clear()

    def put(self, row: JobRow) -> None:
        """``row`` is so now, whatever was known."""
        self.rows[row.job] = self._numbered(row)
        self._forget()

    def learn(self, row: JobRow) -> None:
        """``row`` is there; what is known of it already counts more."""
        if row.job not in self.rows:
            self.put(replace(row, state=JobState.QUEUED) if not row.state.is_terminal else row)

    def take(self, event: Message) -> Change | None:
        """What the ``event`` of a job changes."""
        state = STATES.get(event.name)
        if state is None:
            return None
        job = str(event.args[0])
        before = self.rows.get(job) or self._numbered(JobRow(job, JobState.QUEUED, content=str(event.args[1])))
        row = _after(replace(before, state=state), event)
        if state is JobState.QUEUED:
            self._wait(job, int(str(event.args[3])))
        if state.is_terminal and not before.state.is_terminal:
            row = self._numbered(row)
        self.rows[job] = row
        self._forget()
        return Change(row, state is JobState.RUNNING and int(row.fraction * _STEPS) > int(before.fraction * _STEPS))

    def _numbered(self, row: JobRow) -> JobRow:
        return replace(row, seen=next(self._numbers))

    def _wait(self, job: str, position: int) -> None:
        if job in self._order:
            self._order.remove(job)
        self._order.insert(max(0, position - len(self.running())), job)

    def _forget(self) -> None:
        """The oldest ends, so that a view that stays open for weeks stays small."""
        if len(self.rows) > _MOST_ROWS:
            for row in self.ended()[_MOST_ROWS // 4 :]:
                del self.rows[row.job]

    def running(self) -> list[JobRow]:
        return [row for row in self.rows.values() if row.state is JobState.RUNNING]

    def waiting(self) -> list[JobRow]:
        """In the order in which they are rendered, as far as that is known."""
        self._order = [job for job in self._order if job in self.rows and self.rows[job].state is JobState.QUEUED]
        placed = dict.fromkeys(self._order)
        rest = [row for row in self.rows.values() if row.state is JobState.QUEUED and row.job not in placed]
        return [*(self.rows[job] for job in self._order), *rest]

    def count(self) -> int:
        """How many wait."""
        return len(self.waiting()) + self.uncounted

    def ended(self, state: JobState | None = None) -> list[JobRow]:
        """The newest first."""
        found = [row for row in self.rows.values() if row.state.is_terminal and state in (None, row.state)]
        return sorted(found, key=lambda row: -row.seen)


def _after(row: JobRow, event: Message) -> JobRow:
    match event.name, event.args:
        case "job/progress", (_, _, _, fraction, stage, eta_s):
            return replace(row, fraction=float(str(fraction)), stage=str(stage), eta_s=float(str(eta_s)))
        case "job/done", (_, _, _, path, *_):
            return replace(row, fraction=1.0, result=str(path))
        case "job/failed", (_, _, _, _, name, message):
            return replace(row, message=f"{name!s}: {message!s}")
    return row
