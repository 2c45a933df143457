"""How the server stands, as values that a controller can show: the queue, what is rendered, what ended last."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from sonograft.core import Core
from sonograft.frontends.web.oscquery.tree import Reading
from sonograft.models import Job, JobEvent, JobState, Scalar

_QUEUE = "/sonograft/queue"
_LAST = "/sonograft/last"

READINGS: tuple[Reading, ...] = (
    Reading(address=f"{_QUEUE}/length", type_tag="i", description="how many jobs wait or are rendered"),
    Reading(address=f"{_QUEUE}/job", type_tag="s", description="the job that is rendered; empty: none"),
    Reading(address=f"{_QUEUE}/content", type_tag="s", description="the name of its content's file"),
    Reading(address=f"{_QUEUE}/style", type_tag="s", description="its style"),
    Reading(address=f"{_QUEUE}/fraction", type_tag="f", description="how much of it is rendered", minimum=0, maximum=1),
    Reading(address=f"{_QUEUE}/stage", type_tag="s", description="what is being done for it"),
    Reading(address=f"{_QUEUE}/eta_s", type_tag="f", description="how long it will take yet [s]", unit="s"),
    Reading(address=f"{_LAST}/job", type_tag="s", description="the job that ended last since the server started"),
    Reading(
        address=f"{_LAST}/state",
        type_tag="s",
        description="how it ended; empty: none has yet",
        choices=("", *(str(state) for state in JobState if state.is_terminal)),
    ),
    Reading(
        address=f"{_LAST}/result",
        type_tag="s",
        description="the file that was rendered, if one was",
        extended_type="filepath",
    ),
    Reading(address=f"{_LAST}/message", type_tag="s", description="why it failed, if it did"),
)


class Board:
    """Keeps the values of ``READINGS`` true from ``open`` to ``close``."""

    def __init__(self, core: Core, changed: Callable[[str], None]) -> None:
        """``changed`` is called with the address of each value that is another one now."""
        self._core = core
        self._changed = changed
        self._unfinished: set[str] = set()
        self._running: Job | None = None
        self._last: Job | None = None
        self._values: dict[str, Scalar] = {}
        self._leave: Callable[[], None] | None = None

    @property
    def values(self) -> Mapping[str, Scalar]:
        """By address."""
        return MappingProxyType(self._values)

    def open(self) -> None:
        self._leave = self._core.subscribe(self._hear)
        for job in self._core.unfinished():
            self._note(job)
        self._values = self._read()

    def close(self) -> None:
        if self._leave is not None:
            self._leave()
            self._leave = None

    def _hear(self, job: Job, event: JobEvent) -> None:
        self._note(job)
        before, self._values = self._values, self._read()
        for address, value in self._values.items():
            if before.get(address) != value:
                self._changed(address)

    def _note(self, job: Job) -> None:
        if job.state.is_terminal:
            self._unfinished.discard(job.id)
            self._last = job
        else:
            self._unfinished.add(job.id)
        if job.state is JobState.RUNNING:
            self._running = job
        elif self._running is not None and self._running.id == job.id:
            self._running = None

    def _read(self) -> dict[str, Scalar]:
        running, last = self._running, self._last
        return {
            f"{_QUEUE}/length": len(self._unfinished),
            f"{_QUEUE}/job": running.id if running else "",
            f"{_QUEUE}/content": Path(running.request.content).name if running else "",
            f"{_QUEUE}/style": running.request.style_name if running else "",
            f"{_QUEUE}/fraction": running.fraction if running else 0.0,
            f"{_QUEUE}/stage": running.stage if running else "",
            f"{_QUEUE}/eta_s": running.eta_s if running else 0.0,
            f"{_LAST}/job": last.id if last else "",
            f"{_LAST}/state": str(last.state) if last else "",
            f"{_LAST}/result": last.result if last else "",
            f"{_LAST}/message": last.failure.message if last and last.failure else "",
        }
