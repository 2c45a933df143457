"""The verbs. Every door (OSC, watched folder, page) uses these and nothing else."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Protocol

from sonograft.audio import formats
from sonograft.engines import parameters
from sonograft.jobs.events import EventStream, Listener, last_event
from sonograft.jobs.store import JobStore
from sonograft.library import StyleLibrary
from sonograft.models import Job, JobEvent, JobState, Parameter, Request, Scalar, Style
from sonograft.paths import PathRules
from sonograft.request import Requests, request_key

__all__ = ["PARAMETERS", "Core", "Runner", "request_key"]  # the doors know the core only

PARAMETERS: Mapping[str, Parameter] = parameters.DECLARED
"""Every declared parameter by name."""


class Runner(Protocol):
    """What the core needs of whatever renders the queue."""

    def wake(self) -> None:
        """There is something new in the queue."""

    def stop(self, job: str) -> None:
        """Stop rendering ``job``; its end comes as an event."""


class Core:
    """The verbs over one store, one library and one runner. Used from one thread, the event loop's."""

    def __init__(
        self, store: JobStore, library: StyleLibrary, paths: PathRules, runner: Runner, events: EventStream
    ) -> None:
        self._store = store
        self._library = library
        self._requests = Requests(library, paths)
        self._runner = runner
        self._events = events

    @property
    def parameters(self) -> Mapping[str, Parameter]:
        """Every declared parameter by name."""
        return PARAMETERS

    def check(self, name: str, value: Any) -> Scalar:
        """``value`` as a legal value of the parameter ``name``. Raises ``BadArguments``."""
        return parameters.accept(parameters.find(name), value)

    def accepts(self, path: Path) -> bool:
        """Whether ``path`` is called like an audio file that can be read."""
        return formats.accepts(path)

    def is_whole(self, path: Path) -> bool:
        """Whether the header of ``path`` agrees with its length, as far as its format can tell."""
        return formats.is_whole(path)

    def request(self, fields: Mapping[str, Any], defaults: Mapping[str, Scalar] | None = None) -> Request:
        """A checked request; see ``Requests.build``."""
        return self._requests.build(fields, defaults or {})

    def submit(self, request: Request, *, origin: str, key: str, remember_s: float = math.inf) -> Job:
        """Queue ``request``; if the same ``key`` came within ``remember_s`` seconds, give that job instead."""
        known = self._store.by_key(key, remember_s)
        if known is not None:
            return known
        job = self._store.add(request, origin=origin, key=key)
        self._events.publish(job, self.event(job))
        self._runner.wake()
        return job

    def known(self, key: str) -> Job | None:
        """The job that was submitted with ``key``, however long ago."""
        return self._store.by_key(key)

    def cancel(self, job_id: str) -> Job:
        """Stop ``job_id``, queued or running; nothing happens to a finished one. Raises ``NoSuchJob``."""
        job = self._store.get(job_id)
        if job.state is JobState.QUEUED and (ended := self._store.finish(job_id, JobState.CANCELLED)):
            self._events.publish(ended, last_event(ended))
            return ended
        if job.state is JobState.RUNNING:
            self._store.ask_to_stop(job_id)
            self._runner.stop(job_id)
        return job

    def cancel_all(self) -> int:
        """Stop everything that is queued or running; how many there were."""
        # The queue first: a running job that ends would only let the next one begin.
        waiting = self._store.cancel_queued()
        for job in waiting:
            self._events.publish(job, last_event(job))
        running = self._store.unfinished()
        for job in running:
            self.cancel(job.id)
        return len(waiting) + len(running)

    def job(self, job_id: str) -> Job:
        """Raises ``NoSuchJob``."""
        return self._store.get(job_id)

    def event(self, job: Job) -> JobEvent:
        """The last event of ``job``, made anew."""
        return last_event(job, self._store.ahead(job.id) if job.state is JobState.QUEUED else 0)

    def standing(self) -> list[JobEvent]:
        """The last event of each unfinished job, in the order of the queue."""
        return [last_event(job, position) for position, job in enumerate(self._store.unfinished())]

    def jobs(self, state: JobState | None = None, limit: int = 200) -> list[Job]:
        """The newest ``limit`` jobs, oldest of them first."""
        return self._store.newest(state, limit)

    def unfinished(self) -> list[Job]:
        """What is queued or running, in the order of the queue."""
        return self._store.unfinished()

    def unseen(self) -> list[Job]:
        """Ended jobs that an earlier server left unfinished and whose end no client has confirmed."""
        return self._store.unseen()

    def seen(self, job_id: str) -> Job:
        """A client knows how ``job_id`` ended. Raises ``NoSuchJob``."""
        return self._store.mark_seen(job_id)

    def styles(self) -> list[Style]:
        return self._library.entries()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` with every job's events, from the event loop; returns what ends that."""
        return self._events.subscribe(listener)
