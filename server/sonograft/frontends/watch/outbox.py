"""The answers to requests by file, as files: always whole, each as long as its request lies in the inbox."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
from collections.abc import Collection, Iterator
from pathlib import Path, PurePath

import msgspec

import sonograft
from sonograft import jsontext
from sonograft.models import Failure, Job, JobState

log = logging.getLogger(__name__)

_SUFFIX = ".json"


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """How a request stands; see docs/files.md."""

    protocol: int = sonograft.PROTOCOL
    job: str = ""
    """Empty: it never became one."""
    token: str = ""
    ctx: str = ""
    state: JobState
    fraction: float = 0.0
    stage: str = ""
    eta_s: float = 0.0
    ahead: int = 0
    preview: str = ""
    result: str = ""
    frames: int = 0
    sample_rate: int = 0
    error: Failure = Failure(0, "", "")


def of_job(job: Job, ahead: int = 0) -> Answer:
    """The answer that tells the present state of ``job``."""
    return Answer(
        job=job.id,
        token=job.request.token,
        ctx=job.request.ctx,
        state=job.state,
        fraction=1.0 if job.state is JobState.DONE else job.fraction,
        stage="" if job.state.is_terminal else job.stage,
        eta_s=0.0 if job.state.is_terminal else job.eta_s,
        ahead=ahead,
        preview=job.preview,
        result=job.result,
        frames=job.frames,
        sample_rate=job.sample_rate,
        error=job.failure or Failure(0, "", ""),
    )


class Outbox:
    """One folder of answers. What is told is written by ``run``, in a thread: the folder's disk may sleep."""

    def __init__(self, folder: Path, between_s: float = 0.2) -> None:
        """``between_s``: shortest time between two writings; of what is told in between, the last counts."""
        self._folder = folder
        self._between_s = between_s
        self._untold: dict[PurePath, Answer] = {}
        self._news = asyncio.Event()

    def tell(self, name: PurePath, answer: Answer) -> None:
        """``name``: that of the request, relative to the inbox."""
        self._untold[name] = answer
        self._news.set()

    async def run(self) -> None:
        while True:
            await self._news.wait()
            self._news.clear()
            told, self._untold = self._untold, {}
            await asyncio.to_thread(self._write_all, told)
            await asyncio.sleep(self._between_s)

    def flush(self) -> None:
        """Write at once what has not been written; for when ``run`` has ended."""
        self._write_all(self._untold)
        self._untold = {}

    def _write_all(self, told: dict[PurePath, Answer]) -> None:
        for name, answer in told.items():
            write_whole(self._folder / name, jsontext.encode(answer))

    def names(self) -> set[PurePath]:
        """Of all answers that there are. May take long on a network drive."""
        return {path.relative_to(self._folder) for path in self._answers()}

    def _answers(self) -> Iterator[Path]:
        for folder, _, names in os.walk(self._folder):
            yield from (Path(folder) / name for name in names if name.endswith(_SUFFIX))

    def read(self, name: PurePath) -> Answer | None:
        """The answer that lies there, from an earlier server perhaps."""
        try:
            answer: Answer = jsontext.decode((self._folder / name).read_bytes(), Answer)
        except (OSError, ValueError):
            return None
        return answer

    def clear(self, names: Collection[PurePath]) -> None:
        """Take away those of ``names`` that tell of an end."""
        for name in names:
            answer = self.read(name)
            if answer is None or answer.state.is_terminal:
                path = self._folder / name
                with contextlib.suppress(OSError):
                    path.unlink()
                    if path.parent != self._folder:
                        path.parent.rmdir()  # only if it is empty now


def write_whole(path: Path, data: bytes) -> None:
    """Put ``data`` at ``path`` in one step, in the place of what was there; a disk that refuses is logged only."""
    part = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_bytes(data)
        part.replace(path)
    except OSError as error:
        log.warning("%s cannot be written: %s", path, error)
