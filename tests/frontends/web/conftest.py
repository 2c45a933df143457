"""A studio with the web door open: the real core in an event loop of its own, asked over real HTTP."""

from __future__ import annotations

import asyncio
import http.client
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import psutil
import pytest
import soundfile

from sonograft.core import Core
from sonograft.engines import parameters
from sonograft.frontends.osc.door import OscDoor
from sonograft.frontends.osc.settings import OscSettings
from sonograft.frontends.web import disk
from sonograft.frontends.web.door import WebDoor, WebSettings
from sonograft.frontends.web.folders import Folders
from sonograft.jobs.events import EventStream, last_event
from sonograft.jobs.store import JobStore
from sonograft.library import StyleLibrary
from sonograft.models import Job, JobState, Request, StyleChoice
from sonograft.paths import PathRules

PATIENCE_S = 10.0


def folders_in(home: Path) -> Folders:
    names = ("inbox", "styles", "contents", "renders", "previews", "views")
    return Folders(home=home, **{name: home / name for name in names})


class Bystander:
    """Stands where the runner would: these tests say themselves how a job goes on."""

    def wake(self) -> None:
        pass

    def stop(self, job: str) -> None:
        pass


class Answer:
    def __init__(self, response: http.client.HTTPResponse) -> None:
        self.status = response.status
        self.headers = response.headers
        self.body = response.read()

    @property
    def text(self) -> str:
        return self.body.decode()

    @property
    def json(self):
        return json.loads(self.body)


class OpenPage:
    """One that listens to the events."""

    def __init__(self, response: http.client.HTTPResponse) -> None:
        self.response = response

    def hears(self) -> tuple[str, object]:
        """The next event and its data."""
        kind = ""
        while line := self.response.readline().decode():
            if line.startswith("event: "):
                kind = line.removeprefix("event: ").strip()
            if line.startswith("data: "):
                return kind, json.loads(line.removeprefix("data: "))
        raise EOFError

    def is_let_go(self) -> bool:
        """Whether the server ended the stream."""
        return self.response.read().strip() == b""


class Studio:
    def __init__(self, folder: Path, **settings: object) -> None:
        self.folder = folder
        self.folders = folders_in(folder)
        self.styles = self.folders.styles
        for made in self.folders.known:
            made.mkdir(exist_ok=True)
        self._store_file = folder / "jobs.sqlite"
        self._settings = settings
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="studio")
        self._thread.start()
        self._run(self._open())

    async def _open(self) -> None:
        self.store = JobStore(self._store_file)
        self.stream = EventStream()
        self.library = StyleLibrary(self.styles, lambda path: 2.5)
        self.core = Core(self.store, self.library, PathRules(), Bystander(), self.stream)
        addresses = OscDoor(self.core, OscSettings()).addresses()
        settings = {"port": 0, "osc_port": 7770, "addresses": addresses, "folders": self.folders, **self._settings}
        self.door = WebDoor(self.core, WebSettings(**settings))
        await self.door.start()

    def warm_up(self) -> None:
        """Have all threads of the door started, so that none begins in the middle of a test."""
        everybody = threading.Barrier(disk.THREADS)

        async def meet() -> None:
            await asyncio.gather(*(self.door.disk.do(everybody.wait, PATIENCE_S) for _ in range(disk.THREADS)))

        self._run(meet())

    def close(self) -> None:
        self.stop_door()
        self._run(self._close_store())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _close_store(self) -> None:
        self.store.close()

    def _run(self, coroutine):
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(PATIENCE_S)

    def open_files(self) -> list[str]:
        """Sounds in this studio that are held open."""
        return [file.path for file in psutil.Process().open_files() if file.path.startswith(str(self.folders.contents))]

    def do(self, work, *args, **named):
        """Call ``work`` where the core lives."""

        async def call():
            return work(*args, **named)

        return self._run(call())

    def stop_door(self) -> None:
        self._run(self.door.stop())

    def tasks(self) -> set[str]:
        """The door's own."""
        names = {task.get_name() for task in self.do(asyncio.all_tasks, self._loop)}
        return names & {"http", "page gone"}

    def queue(self, content: str = "/music/take.wav", style: str = "rain", **fields: object) -> Job:
        """A new job, as if a host had asked for it."""
        request = Request(
            content=content,
            styles=(StyleChoice(style, (f"/styles/{style}.wav",)),),
            style_name=style,
            parameters=parameters.complete({}),
            **fields,
        )
        return self.do(self.core.submit, request, origin="osc:127.0.0.1", key=ascii([content, style]))

    def start_next(self) -> Job:
        return self.tell(self.do(self.store.claim))

    def progress(self, job: Job, fraction: float, eta_s: float = 9.0) -> Job:
        return self.tell(self.do(self.store.progress, job.id, fraction, "fitting", eta_s))

    def finish(self, job: Job, state: JobState = JobState.DONE, **end: object) -> Job:
        return self.tell(self.do(self.store.finish, job.id, state, **end))

    def tell(self, job: Job) -> Job:
        self.do(self.stream.publish, job, last_event(job))
        return job

    def connect(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection("127.0.0.1", self.door.port, timeout=PATIENCE_S)

    def ask(self, path: str, method: str = "GET", body: object = None, **headers: str) -> Answer:
        connection = self.connect()
        try:
            connection.request(method, path, body, headers)
            return Answer(connection.getresponse())
        finally:
            connection.close()

    def change(self, method: str, path: str, value: object = None, **headers: str) -> Answer:
        """As the page asks for something that changes; ``value``: bytes, or what becomes JSON."""
        body = value if value is None or isinstance(value, bytes) else json.dumps(value).encode()
        return self.ask(path, method, body, **{"X-Sonograft": "1", **headers})

    @contextmanager
    def open_page(self) -> Iterator[OpenPage]:
        connection = self.connect()
        try:
            connection.request("GET", "/events")
            yield OpenPage(connection.getresponse())
        finally:
            connection.close()


@pytest.fixture(scope="module")
def quiet_studio(tmp_path_factory) -> Iterator[Studio]:
    """For tests that only ask; nothing is ever rendered here."""
    studio = Studio(tmp_path_factory.mktemp("studio"))
    studio.warm_up()
    yield studio
    studio.close()


@pytest.fixture
def studio(tmp_path) -> Iterator[Studio]:
    studio = Studio(tmp_path)
    yield studio
    studio.close()


@pytest.fixture
def studio_with(tmp_path) -> Iterator[Callable[..., Studio]]:
    """A studio with settings of its own."""
    opened: list[Studio] = []

    def make(**settings: object) -> Studio:
        opened.append(Studio(tmp_path, **settings))
        return opened[-1]

    yield make
    for studio in opened:
        studio.close()


@pytest.fixture
def a_sound() -> Callable[..., Path]:
    """Writes a sound: every sample differs, so that each part is known by what is in it."""

    def make(path: Path, *, frames: int = 8000, channels: int = 2, form: str = "WAV", subtype: str = "PCM_16") -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        ramp = np.arange(frames * channels, dtype=np.float32).reshape(frames, channels) % 30_000 / 32_768
        soundfile.write(path, ramp, 44_100, subtype=subtype, format=form)
        return path

    return make
