"""The verbs. Every door (OSC, watched folder, page) uses these and nothing else."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Protocol

from sonograft.audio import formats
from sonograft.engines import catalog, parameters
from sonograft.errors import BadArguments
from sonograft.jobs.events import EventStream, Listener, last_event
from sonograft.jobs.store import JobStore
from sonograft.library import StyleLibrary
from sonograft.models import EngineInfo, Job, JobEvent, JobState, Parameter, Request, Scalar, Style
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
        self._order_listeners: list[Callable[[], None]] = []

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

    def request(
        self,
        fields: Mapping[str, Any],
        defaults: Mapping[str, Scalar] | None = None,
        within: tuple[Path, ...] | None = None,
    ) -> Request:
        """A checked request; see ``Requests.build``. ``within``: only files in these folders may be named."""
        requests = self._requests if within is None else Requests(self._library, PathRules(within))
        return requests.build(fields, defaults or {})

    def submit(
        self, request: Request, *, origin: str, key: str, remember_s: float = math.inf, retried_from: str = ""
    ) -> Job:
        """Queue ``request``; if the same ``key`` came within ``remember_s`` seconds, give that job instead."""
        known = self._store.by_key(key, remember_s)
        if known is not None:
            return known
        job = self._store.add(request, origin=origin, key=key, retried_from=retried_from)
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

    def move(self, job_id: str, before: str | None) -> Job:
        """Have ``job_id``, which waits, rendered directly before ``before``, or last of all.

        It takes the urgency of where it comes to: a new job of a higher priority still goes before both. Raises
        ``NoSuchJob``, and ``BadArguments`` where one of the two does not wait.
        """
        for named in (job_id, *(() if before is None else (before,))):
            if (state := self._store.get(named).state) is not JobState.QUEUED:
                raise BadArguments(
                    f"Only a job that waits can be moved, or be moved to; job {named} is {state} already."
                )
        job = self._store.move(job_id, before)
        assert job is not None  # both waited, and nothing has come between: this is the only thread
        self._events.publish(job, self.event(job))
        for listener in tuple(self._order_listeners):
            listener()
        return job

    def order(self) -> list[str]:
        """The ids of what is queued or running, in the order of the queue."""
        return self._store.order()

    def job(self, job_id: str) -> Job:
        """Raises ``NoSuchJob``."""
        return self._store.get(job_id)

    def event(self, job: Job) -> JobEvent:
        """The last event of ``job``, made anew."""
        return last_event(job, self.position(job))

    def position(self, job: Job) -> int:
        """How many jobs are rendered before ``job``; 0 unless it waits."""
        return self._store.ahead(job.id) if job.state is JobState.QUEUED else 0

    def standing(self) -> list[JobEvent]:
        """The last event of each unfinished job, in the order of the queue."""
        return [last_event(job, position) for position, job in enumerate(self._store.unfinished())]

    def jobs(self, state: JobState | None = None, limit: int = 200) -> list[Job]:
        """The newest ``limit`` jobs, oldest of them first."""
        return self._store.newest(state, limit)

    def unfinished(self, limit: int = -1) -> list[Job]:
        """What is queued or running, in the order of the queue; of that the first ``limit``, all if it is negative."""
        return self._store.unfinished(limit)

    def ended(self, limit: int) -> list[Job]:
        """The ``limit`` jobs that ended last, the last one first."""
        return self._store.ended(limit)

    def counts(self) -> Mapping[JobState, int]:
        """How many jobs there are in each state."""
        return self._store.counts()

    def is_content(self, path: str) -> bool:
        """Whether a job has rendered exactly this file."""
        return bool(self._store.of_content(path, 1))

    def jobs_of(self, content: str, limit: int = 200) -> list[Job]:
        """The newest ``limit`` jobs of the file ``content``, newest first."""
        return self._store.of_content(content, limit)

    def unseen(self) -> list[Job]:
        """Ended jobs that an earlier server left unfinished and whose end no client has confirmed."""
        return self._store.unseen()

    def seen(self, job_id: str) -> Job:
        """A client knows how ``job_id`` ended. Raises ``NoSuchJob``."""
        return self._store.mark_seen(job_id)

    @property
    def engines(self) -> tuple[EngineInfo, ...]:
        """All that there are."""
        return tuple(catalog.ENGINES.values())

    @property
    def library(self) -> StyleLibrary:
        return self._library

    def styles(self) -> list[Style]:
        return self._library.entries()

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener`` with every job's events, from the event loop; returns what ends that."""
        return self._events.subscribe(listener)

    def subscribe_to_order(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call ``listener`` when waiting jobs have changed places; returns what ends that."""
        self._order_listeners.append(listener)
        return lambda: self._order_listeners.remove(listener)
