"""Renders the queue, one job after another."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Callable
from pathlib import Path

from sonograft.errors import CannotWrite, EngineCrashed
from sonograft.jobs import work
from sonograft.jobs.events import EventStream, last_event
from sonograft.jobs.messages import Advanced, Assignment, Broken, End, Previewed, Rendered, Stopped
from sonograft.jobs.store import JobStore
from sonograft.jobs.worker import Worker
from sonograft.models import TERMINAL_EVENTS, Failure, Job, JobEvent, JobState, Preview

log = logging.getLogger(__name__)

_RETRY_S = 5.0


class QueueRunner:
    """Claims jobs from the store, has the worker render them, records and publishes what happens."""

    def __init__(
        self,
        store: JobStore,
        worker: Worker,
        events: EventStream,
        *,
        renders: Path,
        previews: Path,
        work: Path,
        cache: Path,
    ) -> None:
        self._store = store
        self._worker = worker
        self._events = events
        self._renders = renders
        self._previews = previews
        self._work = work
        self._cache = cache
        self._news = asyncio.Event()
        events.subscribe(self._clear_away)

    def wake(self) -> None:
        self._news.set()

    def stop(self, job: str) -> None:
        self._worker.stop(job)

    async def run(self) -> None:
        """Until cancelled; what is being rendered then waits for the next server."""
        try:
            while True:
                self._news.clear()
                while (job := await _insist(self._store.claim)) is not None:
                    await self._render(job)
                await self._news.wait()
        finally:
            self._store.put_back()

    async def _render(self, job: Job) -> None:
        self._events.publish(job, last_event(job))
        assignment = Assignment(
            job.id, job.request, str(self._renders), str(self._previews), work=str(self._work), cache=str(self._cache)
        )

        def report(message: Advanced | Previewed) -> None:
            self._report(job.id, message)

        try:
            end = await self._worker.render(assignment, report)
        except Exception as error:  # whatever it was, the jobs after this one are to be rendered
            log.exception("job %s cannot be given to the worker", job.id)
            await self._worker.close()
            crash = EngineCrashed(f"The engine could not be reached ({error}). The job can be run again.")
            end = Broken(Failure(crash.code, crash.name, crash.message))
        ended = await _insist(lambda: self._record(job.id, end))
        if ended is not None:
            self._events.publish(ended, last_event(ended))
        with contextlib.suppress(OSError):  # the next job tries again
            await self._worker.start()  # loads the engines again if this job took the process with it

    def _clear_away(self, job: Job, event: JobEvent) -> None:
        """What was unfinished of ``job`` goes with its end, also with that of one that waited after a crash."""
        if isinstance(event, TERMINAL_EVENTS):
            # In a thread: there may be gigabytes, and nobody waits for it.
            asyncio.get_running_loop().run_in_executor(None, work.clear, work.folder_of(self._work, job.id))

    def _report(self, job_id: str, message: Advanced | Previewed) -> None:
        try:
            match message:
                case Advanced(fraction, stage, eta_s):
                    if job := self._store.progress(job_id, fraction, stage, eta_s):
                        self._events.publish(job, last_event(job))
                case Previewed(path):
                    if job := self._store.preview(job_id, path):
                        about = {"job": job.id, "token": job.request.token, "ctx": job.request.ctx}
                        self._events.publish(job, Preview(**about, path=path))
        except CannotWrite as error:
            log.warning("progress of job %s is not recorded: %s", job_id, error)

    def _record(self, job_id: str, end: End) -> Job | None:
        match end:
            case Rendered(path, frames, sample_rate):
                return self._store.finish(job_id, JobState.DONE, result=path, frames=frames, sample_rate=sample_rate)
            case Broken(failure):
                return self._store.finish(job_id, JobState.FAILED, failure=failure)
            case Stopped():
                return self._store.finish(job_id, JobState.CANCELLED)


async def _insist(change: Callable[[], Job | None]) -> Job | None:
    """What ``change`` of the store gives; tried again for as long as the disk refuses."""
    while True:
        try:
            return change()
        except CannotWrite as error:
            log.error("the queue stands still: %s", error)
            await asyncio.sleep(_RETRY_S)
