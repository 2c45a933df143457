"""Which request by file became which job, and what its answer says."""

from __future__ import annotations

from pathlib import PurePath

from sonograft.core import Core
from sonograft.errors import NoSuchJob
from sonograft.frontends.watch.outbox import Answer, Outbox, of_job
from sonograft.models import Failure, Job, JobEvent, JobState, Queued


class Answers:
    """Keeps the answer to each request as it stands. Requests are called by their paths relative to the inbox."""

    def __init__(self, core: Core, outbox: Outbox) -> None:
        self._core = core
        self._outbox = outbox
        self._requests: dict[str, PurePath] = {}
        """The request that each unfinished job came from."""

    def became(self, request: PurePath, job: Job) -> None:
        """``request`` asks for ``job``, and for nothing that it asked for before."""
        self._requests = {id_: name for id_, name in self._requests.items() if name != request}
        self._requests[job.id] = request
        event = self._core.event(job)
        self.hear(job, event)

    def refused(self, request: PurePath, failure: Failure) -> None:
        self._outbox.tell(request, Answer(state=JobState.FAILED, error=failure))

    def hear(self, job: Job, event: JobEvent) -> None:
        request = self._requests.get(job.id)
        if request is None:
            return
        self._outbox.tell(request, of_job(job, event.position if isinstance(event, Queued) else 0))
        if job.state.is_terminal:
            del self._requests[job.id]

    def cancel(self, request: PurePath) -> None:
        """Stop what ``request`` asked for, if it asked for anything."""
        job = self._job(request)
        if job is None:
            self._outbox.tell(request, Answer(state=JobState.CANCELLED))
            return
        self.became(request, job)
        if not job.state.is_terminal:
            self._core.cancel(job.id)

    def _job(self, request: PurePath) -> Job | None:
        told = [id_ for id_, name in self._requests.items() if name == request]
        if not told and (answer := self._outbox.read(request)) is not None and answer.job:
            told = [answer.job]  # by an earlier server
        try:
            return self._core.job(told[0]) if told else None
        except NoSuchJob:
            return None
