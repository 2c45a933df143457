"""A studio: the real core on a folder of its own, the OSC door on a free port, and hosts that talk to it.

Hosts read and write OSC with python-osc alone, so that our own codec is not its own judge.
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
import struct
import wave
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from pythonosc import slip
from pythonosc.osc_message_builder import OscMessageBuilder
from pythonosc.osc_packet import OscPacket

from sonograft.core import Core, Runner
from sonograft.frontends.osc.door import OscDoor
from sonograft.frontends.osc.settings import OscSettings
from sonograft.jobs.events import EventStream, last_event
from sonograft.jobs.store import JobStore
from sonograft.library import StyleLibrary
from sonograft.models import Failure, Job, JobState, Preview
from sonograft.paths import PathRules

PATIENCE_S = 10.0


def packet(address: str, *args: object, types: str = "") -> bytes:
    builder = OscMessageBuilder(address)
    for place, arg in enumerate(args):
        builder.add_arg(arg, types[place] if types else None)
    return builder.build().dgram


def plain(data: bytes) -> list[tuple]:
    return [(timed.message.address, *timed.message.params) for timed in OscPacket(data).messages]


class Host:
    """A music program: what it sends, and everything that it heard, in order."""

    def __init__(self) -> None:
        self.heard: asyncio.Queue[tuple] = asyncio.Queue()
        self.sizes: list[int] = []
        self.is_cut_off = asyncio.Event()
        self._numbers = itertools.count(1)

    def raw(self, data: bytes) -> None:
        raise NotImplementedError

    def close(self) -> None:
        raise NotImplementedError

    def took(self, data: bytes) -> None:
        self.sizes.append(len(data))
        for message in plain(data):
            self.heard.put_nowait(message)

    def send(self, address: str, *args: object, types: str = "") -> None:
        self.raw(packet(address, *args, types=types))

    async def hears(self, address: str = "") -> tuple:
        """The next message, or the next at ``address``."""
        async with asyncio.timeout(PATIENCE_S):
            while True:
                message = await self.heard.get()
                if address in ("", message[0]):
                    return message

    async def all_so_far(self) -> list[tuple]:
        """Everything that the server has sent here until it answered a sync."""
        number = next(self._numbers)
        self.send("/sonograft/sync", number)
        heard = []
        while (message := await self.hears()) != ("/sonograft/synced", number):
            heard.append(message)
        return heard

    async def says(self, address: str, *args: object, types: str = "") -> list[tuple]:
        """Send a command; everything that came until the server was done with it."""
        self.send(address, *args, types=types)
        return await self.all_so_far()

    async def says_raw(self, data: bytes) -> list[tuple]:
        self.raw(data)
        return await self.all_so_far()


class UdpHost(Host, asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self.transport = transport

    @property
    def port(self) -> int:
        return self.transport.get_extra_info("sockname")[1]

    def datagram_received(self, data, addr):
        self.took(data)

    def raw(self, data: bytes) -> None:
        self.transport.sendto(data, self.server)

    def close(self) -> None:
        self.transport.close()


class TcpHost(Host, asyncio.Protocol):
    def __init__(self, framing: str) -> None:
        super().__init__()
        self.framing = framing
        self.kept = b""

    def connection_made(self, transport):
        self.transport = transport

    def connection_lost(self, exc):
        self.is_cut_off.set()

    def data_received(self, data):
        self.kept += data
        while (whole := self._cut()) is not None:
            self.took(whole)

    def _cut(self) -> bytes | None:
        if self.framing == "slip":
            self.kept = self.kept.lstrip(slip.END)
            framed, end, rest = self.kept.partition(slip.END)
            if not end:
                return None
            self.kept = rest
            return slip.decode(framed + end)
        if len(self.kept) < 4:
            return None
        (size,) = struct.unpack(">i", self.kept[:4])
        if len(self.kept) < 4 + size:
            return None
        whole, self.kept = self.kept[4 : 4 + size], self.kept[4 + size :]
        return whole

    def raw(self, data: bytes) -> None:
        self.stream(slip.encode(data) if self.framing == "slip" else struct.pack(">i", len(data)) + data)

    def stream(self, data: bytes) -> None:
        self.transport.write(data)

    def close(self) -> None:
        self.transport.close()


class HandTimers:
    """Time that passes when the test says so."""

    def __init__(self) -> None:
        self.now = 0.0
        self.waiting: list[tuple[float, int, list[Callable[[], None] | None]]] = []
        self._order = itertools.count()

    def time(self) -> float:
        return self.now

    def call_later(self, delay_s, call):
        entry = [call]
        heapq.heappush(self.waiting, (self.now + delay_s, next(self._order), entry))
        return _HandTimer(entry)

    def pass_seconds(self, seconds: float) -> None:
        until = self.now + seconds
        while self.waiting and self.waiting[0][0] <= until:
            self.now, _, (call,) = heapq.heappop(self.waiting)
            if call is not None:
                call()
        self.now = until


class _HandTimer:
    def __init__(self, entry) -> None:
        self.entry = entry

    def cancel(self) -> None:
        self.entry[0] = None


class ScriptedRunner:
    """Renders nothing; the test says what happens to the jobs."""

    def __init__(self, store: JobStore, events: EventStream) -> None:
        self.store = store
        self.events = events

    def wake(self) -> None:
        pass

    def stop(self, job: str) -> None:
        self._publish(self.store.finish(job, JobState.CANCELLED))

    def start(self) -> Job:
        return self._publish(self.store.claim())

    def progress(self, job: Job, fraction: float, stage: str = "style", eta_s: float = 1.0) -> None:
        self._publish(self.store.progress(job.id, fraction, stage, eta_s))

    def preview(self, job: Job, path: str) -> None:
        noted = self.store.preview(job.id, path)
        asked = noted.request
        self.events.publish(noted, Preview(job=noted.id, token=asked.token, ctx=asked.ctx, path=path))

    def finish(self, job: Job, path: str = "/out/take.wav", frames: int = 48000) -> None:
        done = self.store.finish(job.id, JobState.DONE, result=path, frames=frames, sample_rate=48000)
        self._publish(done)

    def fail(self, job: Job, message: str = "The GPU is gone.") -> None:
        self._publish(self.store.finish(job.id, JobState.FAILED, failure=Failure(12, "engine_crashed", message)))

    def _publish(self, job: Job) -> Job:
        self.events.publish(job, last_event(job))
        return job


class Studio:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.content = self.clip("content/take 1.wav")
        self.style = self.clip("styles/drums.wav")
        self.timers = HandTimers()
        self.hosts: list[Host] = []
        self.store = JobStore(folder / "jobs.sqlite")
        self.events = EventStream()
        self.runner = ScriptedRunner(self.store, self.events)
        self.core = self.make_core(PathRules())

    def make_core(self, rules: PathRules, runner: Runner | None = None) -> Core:
        library = StyleLibrary(self.folder / "styles", measure=lambda path: 1.5)
        return Core(self.store, library, rules, runner or self.runner, self.events)

    def clip(self, name: str | bytes) -> str:
        path = self.folder / (name if isinstance(name, str) else name.decode("utf-8", "surrogateescape"))
        path.parent.mkdir(exist_ok=True)
        with path.open("wb") as file, wave.open(file, "wb") as out:
            out.setparams((1, 2, 48000, 0, "NONE", ""))
            out.writeframes(bytes(9600))
        return str(path)

    @asynccontextmanager
    async def open(self, **settings: object) -> AsyncIterator[OscDoor]:
        """The door, listening; and at the end everything closed, hosts and all."""
        self.door = OscDoor(self.core, OscSettings(**{"port": 0, **settings}), self.timers)
        await self.door.start()
        try:
            yield self.door
        finally:
            await self.door.stop()
            for host in self.hosts:
                host.close()
            self.hosts.clear()
            await asyncio.sleep(0)  # the loop closes sockets in its next turn

    async def host(self, over: str = "udp") -> Host:
        """A host that talks ``over`` udp, tcp-length or tcp-slip."""
        loop = asyncio.get_running_loop()
        server = ("127.0.0.1", self.door.port)
        if over == "udp":
            _, host = await loop.create_datagram_endpoint(UdpHost, local_addr=("127.0.0.1", 0))
            host.server = server
        else:
            framing = over.removeprefix("tcp-")
            _, host = await loop.create_connection(lambda: TcpHost(framing), *server)
        self.hosts.append(host)
        return host


@pytest.fixture
def studio(tmp_path):
    studio = Studio(tmp_path)
    yield studio
    studio.store.close()


@pytest.fixture
def osc_packet():
    """Builds a packet with python-osc: ``osc_packet(address, *args, types="if…")``."""
    return packet


@pytest.fixture(params=["udp", "tcp-length", "tcp-slip"])
def over(request) -> str:
    """Every way to talk to the server."""
    return request.param
