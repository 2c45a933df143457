"""A house with an inbox: a real core, store and file events; only the renderer is played by the tests."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from sonograft.audio import wav
from sonograft.audio.clip import Audio
from sonograft.core import Core
from sonograft.frontends.watch.folder import WatchDoor, WatchSettings
from sonograft.jobs.events import EventStream, last_event
from sonograft.jobs.store import JobStore
from sonograft.library import StyleLibrary
from sonograft.models import Failure, Job, JobState
from sonograft.paths import PathRules

TONE = Audio(np.sin(np.arange(4410, dtype=np.float32) * 0.1)[np.newaxis], 44_100)


class PlayedRunner:
    def wake(self) -> None: ...

    def stop(self, job: str) -> None: ...


@dataclass
class House:
    core: Core
    store: JobStore
    events: EventStream
    inbox: Path
    outbox: Path
    styles: Path

    def bounce(self, name: str) -> Path:
        """A whole take in the inbox, as a rename brings it."""
        return self.write(self.inbox / name)

    def write(self, path: Path) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        wav.write_whole(path, TONE, bit_depth=24)
        return path

    def start(self, job: Job, fraction: float, stage: str, eta_s: float) -> None:
        self.store.claim()
        running = self.store.progress(job.id, fraction, stage, eta_s)
        assert running is not None
        self.events.publish(running, last_event(running))

    def end(self, job: Job, state: JobState, failure: Failure | None = None, **result: Any) -> None:
        ended = self.store.finish(job.id, state, failure=failure, **result)
        assert ended is not None
        self.events.publish(ended, last_event(ended))

    async def until(self, condition: Callable[[], object]) -> None:
        async with asyncio.timeout(10):
            while not condition():
                await asyncio.sleep(0.01)

    async def jobs(self, count: int) -> list[Job]:
        await self.until(lambda: len(self.core.jobs()) >= count)
        return self.core.jobs()

    @asynccontextmanager
    async def watching(self, *, poll: bool = False, quiet_s: float = 0.05) -> AsyncIterator[None]:
        """A server's door, for as long as the block lasts; two blocks are two servers."""
        settings = WatchSettings(
            inbox=self.inbox,
            outbox=self.outbox,
            poll=poll,
            quiet_s=quiet_s,
            give_up_s=0.6,
            look_s=0.01,
            poll_s=0.05,
            rescan_s=30.0,
        )
        door = WatchDoor(self.core, settings)
        await door.start()
        try:
            yield
        finally:
            await door.stop()


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    for name in ("inbox", "styles"):
        (tmp_path / name).mkdir()
    wav.write_whole(tmp_path / "styles" / "vinyl.wav", TONE, bit_depth=24)
    store = JobStore(tmp_path / "jobs.sqlite")
    events = EventStream()
    core = Core(store, StyleLibrary(tmp_path / "styles", lambda _: 0.1), PathRules(), PlayedRunner(), events)
    yield House(core, store, events, tmp_path / "inbox", tmp_path / "outbox", tmp_path / "styles")
    store.close()
