"""The queue with a real worker process, whose engine follows a script."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import psutil
import pytest

from sonograft.jobs.events import EventStream
from sonograft.jobs.runner import QueueRunner
from sonograft.jobs.store import JobStore
from sonograft.jobs.worker import Worker
from sonograft.models import (
    CancelledEvent,
    Done,
    Failed,
    Job,
    JobEvent,
    JobState,
    Preview,
    Progress,
    Request,
    Started,
)

RequestMaker = Callable[..., Request]


class Studio:
    """A running queue, and what was heard of it."""

    def __init__(self, store: JobStore, worker: Worker, folder: Path) -> None:
        self.store = store
        self.worker = worker
        self.heard: list[JobEvent] = []
        self._came = asyncio.Event()
        self.work = folder / "work"
        events = EventStream()
        events.subscribe(self._hear)
        self.runner = QueueRunner(
            store, worker, events, renders=folder, previews=folder, work=self.work, cache=folder / "cache"
        )

    def _hear(self, job: Job, event: JobEvent) -> None:
        self.heard.append(event)
        self._came.set()

    def ask(self, request: Request) -> str:
        job = self.store.add(request, origin="", key="")
        self.runner.wake()
        return job.id

    async def until(self, job: str, *kinds: type) -> JobEvent:
        async with asyncio.timeout(20):
            while True:
                for event in self.heard:
                    if event.job == job and isinstance(event, kinds):
                        return event
                self._came.clear()
                await self._came.wait()

    def of(self, job: str) -> list[str]:
        return [type(event).__name__ for event in self.heard if event.job == job]


@asynccontextmanager
async def open_studio(store: JobStore, worker: Worker, folder: Path) -> AsyncIterator[Studio]:
    studio = Studio(store, worker, folder)
    running = asyncio.create_task(studio.runner.run())
    try:
        yield studio
    finally:
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
        await worker.close()


@pytest.fixture
def play(store: JobStore, scripted_worker: Worker, tmp_path: Path) -> Callable[..., None]:
    """Runs a scene, an async function of a studio."""

    def play(scene: Callable[[Studio], object]) -> None:
        async def run() -> None:
            async with open_studio(store, scripted_worker, tmp_path) as studio:
                await scene(studio)  # type: ignore[misc]

        asyncio.run(run())

    return play


def test_a_job_is_rendered_and_told(play: Callable[..., None], a_request: RequestMaker, store: JobStore) -> None:
    async def scene(studio: Studio) -> None:
        job = studio.ask(a_request("works", token="t", ctx="c"))
        done = await studio.until(job, Done)
        assert isinstance(done, Done)
        assert (done.token, done.ctx, done.frames, done.sample_rate) == ("t", "c", 441, 44_100)
        assert done.path.endswith(f"{job}.wav")
        assert studio.of(job) == ["Started", "Done"]
        assert store.get(job).state is JobState.DONE

    play(scene)


def test_progress_is_told_at_most_ten_times_a_second(play: Callable[..., None], a_request: RequestMaker) -> None:
    async def scene(studio: Studio) -> None:
        began = time.monotonic()
        job = studio.ask(a_request("counts"))
        await studio.until(job, Done)
        took_s = time.monotonic() - began
        told = [event for event in studio.heard if isinstance(event, Progress)]
        assert told
        assert [event.fraction for event in told] == sorted(event.fraction for event in told)
        assert len(told) <= 10 * took_s + 1

    play(scene)


@pytest.mark.parametrize(
    ("style", "name", "says"),
    [
        ("refuses", "too_short", "voice.wav is too short."),
        ("breaks", "engine_crashed", "ZeroDivisionError"),
        ("is_killed", "engine_crashed", "memory ran out"),
        ("leaves", "engine_crashed", "exit code 3"),
    ],
)
def test_a_failing_job_says_why_and_the_next_one_runs(
    play: Callable[..., None], a_request: RequestMaker, style: str, name: str, says: str
) -> None:
    async def scene(studio: Studio) -> None:
        bad, good = studio.ask(a_request(style)), studio.ask(a_request("works"))
        failed = await studio.until(bad, Failed)
        assert isinstance(failed, Failed)
        assert failed.failure.name == name
        assert says in failed.failure.message
        await studio.until(good, Done)

    play(scene)


def test_a_worker_that_cannot_be_started_fails_one_job_and_not_the_queue(
    store: JobStore, tmp_path: Path, a_request: RequestMaker
) -> None:
    log_file = tmp_path / "logs" / "worker.log"
    log_file.parent.write_text("in the way")
    worker = Worker([sys.executable, str(Path(__file__).with_name("scripted_worker.py"))], log_file)

    async def scene() -> None:
        async with open_studio(store, worker, tmp_path) as studio:
            failed = await studio.until(studio.ask(a_request("works")), Failed)
            assert isinstance(failed, Failed)
            assert "could not be reached" in failed.failure.message
            log_file.parent.unlink()
            log_file.parent.mkdir()
            await studio.until(studio.ask(a_request("works")), Done)

    asyncio.run(scene())


def test_an_orderly_end_puts_the_running_job_back(
    store: JobStore, scripted_worker: Worker, tmp_path: Path, a_request: RequestMaker
) -> None:
    async def scene() -> str:
        async with open_studio(store, scripted_worker, tmp_path) as studio:
            job = studio.ask(a_request("yields"))
            await studio.until(job, Preview)
            return job

    job = store.get(asyncio.run(scene()))
    assert (job.state, job.attempts) == (JobState.QUEUED, 0)


@pytest.mark.parametrize("style", ["works", "refuses", "is_killed"])
def test_unfinished_work_goes_with_the_end_of_a_job(
    play: Callable[..., None], a_request: RequestMaker, tmp_path: Path, style: str
) -> None:
    async def scene(studio: Studio) -> None:
        await studio.until(studio.ask(a_request(style)), Done, Failed)

    play(scene)  # its loop ends when its threads have
    assert list((tmp_path / "work").iterdir()) == []


def test_unfinished_work_goes_with_a_cancel(play: Callable[..., None], a_request: RequestMaker, tmp_path: Path) -> None:
    async def scene(studio: Studio) -> None:
        job = studio.ask(a_request("yields"))
        await studio.until(job, Preview)
        assert (studio.work / job / "section.wav").exists()
        studio.runner.stop(job)
        await studio.until(job, CancelledEvent)

    play(scene)
    assert list((tmp_path / "work").iterdir()) == []


def test_unfinished_work_of_a_job_that_waits_stays(
    play: Callable[..., None], a_request: RequestMaker, tmp_path: Path
) -> None:
    async def scene(studio: Studio) -> None:
        await studio.until(studio.ask(a_request("yields")), Preview)

    play(scene)
    assert len(list((tmp_path / "work").glob("*/section.wav"))) == 1


def test_what_libraries_print_does_not_get_between_the_lines(
    play: Callable[..., None], a_request: RequestMaker, tmp_path: Path
) -> None:
    async def scene(studio: Studio) -> None:
        await studio.until(studio.ask(a_request("chatters")), Done)

    play(scene)
    assert "noise on standard output" in (tmp_path / "worker.log").read_text()


def test_a_stop_is_followed_and_the_engines_stay_loaded(play: Callable[..., None], a_request: RequestMaker) -> None:
    async def scene(studio: Studio) -> None:
        job = studio.ask(a_request("yields"))
        await studio.until(job, Preview)
        process = studio.worker._process
        studio.runner.stop(job)
        await studio.until(job, CancelledEvent)
        await studio.until(studio.ask(a_request("works")), Done)
        assert studio.worker._process is process

    play(scene)


def test_an_engine_that_does_not_listen_is_killed(play: Callable[..., None], a_request: RequestMaker) -> None:
    async def scene(studio: Studio) -> None:
        job = studio.ask(a_request("ignores_stop"))
        await studio.until(job, Preview)
        assert studio.worker._process is not None
        pid = studio.worker._process.pid
        asked = asyncio.get_running_loop().time()
        studio.runner.stop(job)
        await studio.until(job, CancelledEvent)
        assert not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
        assert asyncio.get_running_loop().time() - asked >= 0.3  # it had its time to stop by itself
        await studio.until(studio.ask(a_request("works")), Done)

    play(scene)


def test_a_stop_that_comes_before_the_engines_are_loaded_holds(
    play: Callable[..., None], a_request: RequestMaker
) -> None:
    async def scene(studio: Studio) -> None:
        job = studio.ask(a_request("yields"))
        await studio.until(job, Started)
        studio.runner.stop(job)
        await studio.until(job, CancelledEvent)

    play(scene)


def test_the_worker_goes_when_the_server_goes(scripted_worker: Worker, wait_until: Callable[..., None]) -> None:
    async def scene() -> int:
        await scripted_worker.start()
        process = scripted_worker._process
        assert process is not None
        assert process.stdin is not None
        process.stdin.close()  # what the end of the server's process does, however it ends
        await asyncio.wait_for(process.wait(), 10)
        await scripted_worker.close()
        return process.pid

    assert not psutil.pid_exists(asyncio.run(scene()))
