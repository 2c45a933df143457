"""A studio with both doors open, OSC and web, in the test's own event loop, and controllers that talk to it.

Controllers are the ``websockets`` package and python-osc, so that our own codec is not its own judge.
"""

from __future__ import annotations

import asyncio
import json
import socket
import wave
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import websockets
from pythonosc.osc_message import OscMessage
from pythonosc.osc_message_builder import OscMessageBuilder

from sonograft.core import Core
from sonograft.frontends.osc.door import OscDoor
from sonograft.frontends.osc.settings import OscSettings
from sonograft.frontends.web.door import WebDoor, WebSettings
from sonograft.frontends.web.folders import Folders
from sonograft.jobs.events import EventStream, last_event
from sonograft.jobs.store import JobStore
from sonograft.library import StyleLibrary
from sonograft.models import Job, JobState
from sonograft.paths import PathRules

PATIENCE_S = 10.0


def packet(address: str, *args: object) -> bytes:
    builder = OscMessageBuilder(address)
    for arg in args:
        builder.add_arg(arg)
    return builder.build().dgram


class Controller:
    """One WebSocket. A message that it hears is (address, value, …), a command (COMMAND, DATA)."""

    def __init__(self, connection: websockets.ClientConnection) -> None:
        self.connection = connection

    async def listens(self, *addresses: str) -> None:
        for address in addresses:
            await self.says("LISTEN", address)

    async def says(self, command: str, data: object) -> None:
        await self.connection.send(json.dumps({"COMMAND": command, "DATA": data}))

    async def sends(self, address: str, *args: object) -> None:
        await self.connection.send(packet(address, *args))

    async def hears(self) -> tuple:
        async with asyncio.timeout(PATIENCE_S):
            return self._read(await self.connection.recv())

    async def hears_all(self) -> list[tuple]:
        """Everything that it was sent before a ping of its own was answered."""
        await self.sends("/sonograft/ping", "all")
        heard = []
        while (message := await self.hears()) != ("/sonograft/pong", "all"):
            heard.append(message)
        return heard

    @staticmethod
    def _read(frame: str | bytes) -> tuple:
        if isinstance(frame, bytes):
            message = OscMessage(frame)
            return (message.address, *message.params)
        said = json.loads(frame)
        return (said["COMMAND"], said["DATA"]) if "COMMAND" in said else (said,)


class Bystander:
    def wake(self) -> None:
        pass

    def stop(self, job: str) -> None:
        pass


class Studio:
    def __init__(self, folder: Path) -> None:
        self.styles = folder / "styles"
        self.styles.mkdir()
        self._folder = folder
        self.content = str(self.clip(folder / "take 1.wav"))
        self.lengths = 2.5

    @staticmethod
    def clip(path: Path) -> Path:
        with path.open("wb") as file, wave.open(file, "wb") as out:
            out.setparams((1, 2, 48000, 0, "NONE", ""))
            out.writeframes(bytes(9600))
        return path

    def style(self, name: str) -> Path:
        return self.clip(self.styles / f"{name}.wav")

    @asynccontextmanager
    async def open(self, **settings: object) -> AsyncIterator[Studio]:
        self.store = JobStore(self._folder / "jobs.sqlite")
        self.events = EventStream()
        library = StyleLibrary(self.styles, lambda path: self.lengths)
        core = Core(self.store, library, PathRules(), Bystander(), self.events)
        self.osc = OscDoor(core, OscSettings(port=0))
        await self.osc.start()
        self.web = WebDoor(
            core,
            WebSettings(
                port=0,
                osc_port=self.osc.port,
                addresses=self.osc.addresses(),
                folders=_folders(self._folder),
                **settings,
            ),
            self.osc,
        )
        await self.web.start()
        try:
            yield self
        finally:
            await self.web.stop()
            await self.osc.stop()
            self.store.close()

    @property
    def url(self) -> str:
        return f"ws://127.0.0.1:{self.web.port}/"

    @asynccontextmanager
    async def controller(self, **options: object) -> AsyncIterator[Controller]:
        async with websockets.connect(self.url, **options) as connection:
            yield Controller(connection)

    def says_over_udp(self, address: str, *args: object) -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as own:
            own.sendto(packet(address, *args), ("127.0.0.1", self.osc.port))

    async def asks(self, target: str) -> object:
        """The JSON of ``GET target``."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.web.port)
        writer.write(f"GET {target} HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n".encode())
        async with asyncio.timeout(PATIENCE_S):
            answer = await reader.read()
        writer.close()
        await writer.wait_closed()
        return json.loads(answer.partition(b"\r\n\r\n")[2])

    def starts(self) -> Job:
        return self._tell(self.store.claim())

    def goes_on(self, job: Job, fraction: float, stage: str = "fitting", eta_s: float = 9.0) -> Job:
        return self._tell(self.store.progress(job.id, fraction, stage, eta_s))

    def ends(self, job: Job, state: JobState = JobState.DONE, **end: object) -> Job:
        return self._tell(self.store.finish(job.id, state, **end))

    def _tell(self, job: Job) -> Job:
        self.events.publish(job, last_event(job))
        return job


def _folders(home: Path) -> Folders:
    names = ("inbox", "styles", "contents", "renders", "previews", "views")
    return Folders(home=home, **{name: home / name for name in names})


@pytest.fixture
def studio(tmp_path) -> Studio:
    return Studio(tmp_path)
