"""What happens to jobs, as a stream that any number of listeners hear."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TypeAlias

from sonograft.models import (
    CancelledEvent,
    Done,
    Failed,
    Failure,
    Job,
    JobEvent,
    JobState,
    Progress,
    Queued,
    Started,
)

log = logging.getLogger(__name__)

Listener: TypeAlias = Callable[[Job, JobEvent], None]


class EventStream:
    """Hands each event to every listener, in order. One thread only."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def publish(self, job: Job, event: JobEvent) -> None:
        for listener in tuple(self._listeners):
            try:
                listener(job, event)
            except Exception:  # one door's fault must not keep the news from the others
                log.exception("a listener failed on %s of job %s", type(event).__name__, job.id)


def last_event(job: Job, position: int = 0) -> JobEvent:
    """The event that told the present state of ``job``; ``position`` is its place if it is in the queue."""
    about = {"job": job.id, "token": job.request.token, "ctx": job.request.ctx}
    match job.state:
        case JobState.QUEUED:
            return Queued(**about, position=position)
        case JobState.RUNNING if job.stage:
            return Progress(**about, fraction=job.fraction, stage=job.stage, eta_s=job.eta_s)
        case JobState.RUNNING:
            return Started(**about)
        case JobState.DONE:
            return Done(**about, path=job.result, frames=job.frames, sample_rate=job.sample_rate)
        case JobState.FAILED:
            return Failed(**about, failure=job.failure or Failure(99, "internal", "The reason was not recorded."))
        case JobState.CANCELLED:
            return CancelledEvent(**about)
