"""The inside of the worker process: takes assignments from standard input, renders them one after another."""

from __future__ import annotations

import contextlib
import logging
import math
import os
import queue
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO, Protocol

from sonograft.errors import Cancelled, EngineCrashed, SonograftError
from sonograft.jobs import messages
from sonograft.jobs.messages import Advanced, Assignment, Broken, FromWorker, Previewed, Ready, Rendered, Stop, Stopped
from sonograft.models import Failure

log = logging.getLogger(__name__)

REPORTS_PER_S = 10


class Render(Protocol):
    """What the worker is given to do; raises ``SonograftError`` where it fails, ``Cancelled`` where it is stopped."""

    def __call__(self, assignment: Assignment, reporter: Reporter) -> Rendered: ...


_ENOUGH = 0.02
"""How much of the work has to be seen before one says how long the rest takes."""


class Reporter:
    """Tells the server how far an assignment is, at most ``REPORTS_PER_S`` times a second."""

    def __init__(
        self, send: Callable[[FromWorker], None], stopped: threading.Event, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._send = send
        self._stopped = stopped
        self._clock = clock
        self._last = -math.inf
        self._first: tuple[float, float] | None = None
        """When the work began to show, and how far it was. Looks at files before it say nothing of its pace."""

    def progress(self, fraction: float, stage: str) -> None:
        """Raises ``Cancelled`` once the server has asked to stop."""
        if self._stopped.is_set():
            raise Cancelled("stopped as asked")
        now = self._clock()
        if now - self._last < 1 / REPORTS_PER_S:
            return
        self._last = now
        fraction = min(max(fraction, 0.0), 1.0)
        self._send(Advanced(fraction, stage, self._seconds_left(now, fraction)))

    def _seconds_left(self, now: float, fraction: float) -> float:
        """0 as long as there is too little to tell it from."""
        if self._first is None and fraction > 0:
            self._first = now, fraction
        since, begun = self._first or (now, fraction)
        if fraction - begun < _ENOUGH:
            return 0.0
        return (now - since) * (1 - fraction) / (fraction - begun)

    def preview(self, path: str) -> None:
        self._send(Previewed(path))


class _Pipe:
    """Standard output as the line to the server, standard input as the line from it."""

    def __init__(self) -> None:
        # Libraries print; what they print must not get between our lines.
        self._out: IO[bytes] = os.fdopen(os.dup(1), "wb", buffering=0)
        os.dup2(2, 1)
        self._lock = threading.Lock()
        self.assignments: queue.SimpleQueue[Assignment] = queue.SimpleQueue()
        self.stopped = threading.Event()
        self._current = ""
        self._unwanted = ""

    def send(self, message: FromWorker) -> None:
        with self._lock:
            try:
                self._out.write(messages.line(message))
            except OSError:
                os._exit(1)  # the server is gone

    def begin(self, job: str) -> None:
        with self._lock:
            self._current = job
            self.stopped.clear()
            if job == self._unwanted:
                self.stopped.set()

    def _stop(self, job: str) -> None:
        with self._lock:
            self._unwanted = job
            if job == self._current:
                self.stopped.set()

    def listen(self) -> None:
        """Runs in a thread of its own, so that a stop is heard while the engine computes."""
        for text in sys.stdin.buffer:
            message = messages.to_worker(text)
            match message:
                case Assignment():
                    self.assignments.put(message)
                case Stop(job):
                    self._stop(job)
        # The server is gone, however it went: nothing may go on computing for nobody.
        os._exit(0)


def serve(render: Render, warm_up: Callable[[], str]) -> None:
    """Render what the server sends until it goes away.

    ``warm_up`` loads everything heavy and names the device that is used by default.
    """
    pipe = _Pipe()
    threading.Thread(target=pipe.listen, name="listen", daemon=True).start()
    _step_back()
    pipe.send(Ready(warm_up()))
    while True:
        assignment = pipe.assignments.get()
        pipe.begin(assignment.job)
        pipe.send(_work(render, assignment, Reporter(pipe.send, pipe.stopped)))


def _work(render: Render, assignment: Assignment, reporter: Reporter) -> messages.End:
    try:
        return render(assignment, reporter)
    except Cancelled:
        return Stopped()
    except SonograftError as error:
        log.info("job %s failed: %s", assignment.job, error.message)
        return Broken(Failure(error.code, error.name, error.message))
    except Exception as error:
        log.exception("job %s broke", assignment.job)
        crash = EngineCrashed(
            f"The render stopped on a fault of its own ({type(error).__name__}: {error}). "
            "Your files are untouched; the worker's log has the details."
        )
        return Broken(Failure(crash.code, crash.name, crash.message))


def _step_back() -> None:
    """Leave the processor to the host and the server first, and be the one that goes when memory runs out."""
    if hasattr(os, "nice"):
        with contextlib.suppress(OSError):
            os.nice(10)
    with contextlib.suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text("800")
