"""The outside of the worker process: starts it, hands it one assignment at a time, stops or kills it."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
from collections.abc import Callable, Sequence
from pathlib import Path

from sonograft.errors import EngineCrashed
from sonograft.jobs import messages
from sonograft.jobs.messages import Advanced, Assignment, Broken, End, Previewed, Ready, Rendered, Stop, Stopped
from sonograft.jobs.store import failure_of

log = logging.getLogger(__name__)

GRACE_S = 0.3
"""How long a worker may take to stop by itself, which keeps the engines loaded; then it is killed."""

_LINE_LIMIT = 1 << 20
_KILLED = -9


class Worker:
    """One subprocess that renders. It is started ahead of the first assignment and again after each death."""

    def __init__(self, command: Sequence[str], log_file: Path) -> None:
        """``command`` starts the process; what it prints goes to ``log_file``."""
        self._command = command
        self._log_file = log_file
        self._process: asyncio.subprocess.Process | None = None
        self._killer: asyncio.TimerHandle | None = None
        self._stopping = False
        self.device = ""
        """Where it computes by default; known once it is ready."""

    async def start(self) -> None:
        """Begin to load the engines; returns at once."""
        if self._process is not None and self._process.returncode is None:
            return
        with self._log_file.open("ab") as log_file:
            self._process = await asyncio.create_subprocess_exec(
                *self._command,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=log_file,
                limit=_LINE_LIMIT,
            )

    async def render(self, assignment: Assignment, report: Callable[[Advanced | Previewed], None]) -> End:
        """Have ``assignment`` rendered; ``report`` hears how it goes."""
        self._stopping = False
        await self.start()
        try:
            return await self._converse(assignment, report)
        finally:
            if self._killer is not None:
                self._killer.cancel()
                self._killer = None

    async def _converse(self, assignment: Assignment, report: Callable[[Advanced | Previewed], None]) -> End:
        process = self._process
        if process is None or process.stdin is None or process.stdout is None:
            raise RuntimeError("the worker was not started")
        with contextlib.suppress(ConnectionError):  # then reading tells that it is dead
            process.stdin.write(messages.line(assignment))
        if self._stopping:
            self.stop(assignment.job)
        while text := await process.stdout.readline():
            message = messages.from_worker(text)
            match message:
                case Ready(device):
                    self.device = device
                    log.info("the worker is ready, on %s", device)
                case Advanced() | Previewed():
                    report(message)
                case Rendered() | Broken() | Stopped():
                    return message
        code = await process.wait()
        return Stopped() if self._stopping else Broken(failure_of(EngineCrashed(_obituary(code))))

    def stop(self, job: str) -> None:
        """Stop ``job``: asked first, killed if that takes longer than ``GRACE_S``."""
        self._stopping = True
        process = self._process
        if process is None or process.stdin is None or process.returncode is not None:
            return
        with contextlib.suppress(ConnectionError):
            process.stdin.write(messages.line(Stop(job)))
        if self._killer is None:
            self._killer = asyncio.get_running_loop().call_later(GRACE_S, _kill, process)

    async def close(self) -> None:
        """End the process, whatever it does; returns when it is gone."""
        process, self._process = self._process, None
        if process is None:
            return
        _kill(process)
        await process.wait()
        if process.stdin is not None:
            process.stdin.close()


def _kill(process: asyncio.subprocess.Process) -> None:
    with contextlib.suppress(ProcessLookupError):
        process.kill()


def _obituary(code: int) -> str:
    """What became of a worker that ended with ``code``, for the one whose clip it was."""
    again = "Your files are untouched; the job can be run again."
    if code == _KILLED:
        return (
            "The engine was killed by the system, most likely because memory ran out. Close other programs, or render "
            f"a shorter clip, or with quality draft. {again}"
        )
    with contextlib.suppress(ValueError):
        return f"The engine crashed ({signal.Signals(-code).name}). {again}"
    return f"The engine ended unexpectedly (exit code {code}); the worker's log has the details. {again}"
