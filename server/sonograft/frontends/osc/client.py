"""A client: asks a running server and hears its jobs' events. For the command line and the tests."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Literal, TypeAlias, cast

from sonograft.errors import BadPacket, NoServer
from sonograft.frontends.osc.framing import Framing, LengthFraming, SlipFraming
from sonograft.frontends.osc.guard import decode
from sonograft.frontends.osc.messages import ACK, FAIL
from sonograft.frontends.osc.wire import ROOT, Atom, Message, encode
from sonograft.models import JobState

Over: TypeAlias = Literal["tcp", "tcp-slip", "udp"]

MAX_UNREAD = 4096
"""Events that wait to be read; of more, the oldest are forgotten."""

STATES: Mapping[str, JobState] = {
    "job/queued": JobState.QUEUED,
    "job/started": JobState.RUNNING,
    "job/progress": JobState.RUNNING,
    "job/preview": JobState.RUNNING,
    "job/done": JobState.DONE,
    "job/failed": JobState.FAILED,
    "job/cancelled": JobState.CANCELLED,
}
"""In what state a job is of which one hears this event."""

_OWN_ANSWERS = {"ping": "pong", "sync": "synced", "version": "version", "param": "param"}


@asynccontextmanager
async def connect(host: str, port: int, *, over: Over = "tcp") -> AsyncIterator[OscClient]:
    """A client of the server at ``host`` and ``port``, closed at the end. Raises ``NoServer`` where there is none."""
    client = OscClient(f"{host}:{port}")
    loop = asyncio.get_running_loop()
    transport: asyncio.BaseTransport
    try:
        if over == "udp":
            transport, _ = await loop.create_datagram_endpoint(lambda: _Datagrams(client), remote_addr=(host, port))
        else:
            framing = LengthFraming() if over == "tcp" else SlipFraming()
            transport, _ = await loop.create_connection(lambda: _Stream(client, framing), host, port)
    except OSError:
        raise client.silence() from None
    try:
        yield client
    finally:
        transport.close()
        await client.closed.wait()


class OscClient:
    """Made by ``connect``. Questions are asked one after the other."""

    def __init__(self, where: str) -> None:
        self.closed = asyncio.Event()
        self._where = where
        self._send: Callable[[bytes], None] | None = None
        self._news: deque[Message] = deque(maxlen=MAX_UNREAD)
        self._answers: deque[Message] = deque()
        self._question: Message | None = None
        self._asking = asyncio.Lock()
        self._came = asyncio.Event()

    async def ask(self, address: str, *args: Atom, timeout_s: float = 5.0) -> Message:
        """Send a command; its answer, be it a ``fail``. Raises ``NoServer`` where none comes within ``timeout_s``."""
        async with self._waiting_for(Message(address, args), timeout_s):
            return await self._next(self._answers)

    async def ask_list(self, address: str, *args: Atom, timeout_s: float = 5.0) -> list[Message]:
        """Send a command that is answered by a list: its items, or the one ``fail``. Raises ``NoServer``."""
        items: list[Message] = []
        async with self._waiting_for(Message(address, args), timeout_s):
            while not items or items[-1].address not in (f"{address}/end", FAIL):
                items.append(await self._next(self._answers))
        return [item for item in items if item.address != f"{address}/end"]

    async def events(self) -> AsyncIterator[Message]:
        """What comes unasked: job events, ``startup``, ``shutdown``. Raises ``NoServer`` when the server is gone."""
        while True:
            yield await self._next(self._news)

    def tell(self, address: str, *args: Atom) -> None:
        """Send without waiting; the answer comes among the events."""
        self.send(encode(Message(address, args)))

    def send(self, packet: bytes) -> None:
        """Send ``packet`` as it is. Raises ``NoServer``."""
        if self._send is None:
            raise self.silence()
        self._send(packet)

    def opened(self, send: Callable[[bytes], None]) -> None:
        """For the connection: packets go out by ``send``."""
        self._send = send

    def took(self, packet: bytes) -> None:
        """For the connection: ``packet`` came in."""
        for message in decode(packet):
            if isinstance(message, BadPacket):
                continue
            is_answer = self._question is not None and _answers(self._question, message)
            (self._answers if is_answer else self._news).append(message)
        self._came.set()

    def lost(self) -> None:
        """For the connection: nothing more will come."""
        self._send = None
        self._came.set()

    def silence(self) -> NoServer:
        return NoServer(f"No Sonograft server answers at {self._where}. Start one with `sonograft serve`.")

    @asynccontextmanager
    async def _waiting_for(self, question: Message, timeout_s: float) -> AsyncIterator[None]:
        async with self._asking:
            self._question = question
            self._answers.clear()
            try:
                async with asyncio.timeout(timeout_s):
                    self.send(encode(question))
                    yield
            except TimeoutError:
                raise self.silence() from None
            finally:
                self._question = None

    async def _next(self, queue: deque[Message]) -> Message:
        while not queue:
            if self._send is None:
                raise self.silence()
            self._came.clear()
            await self._came.wait()
        return queue.popleft()


def _answers(question: Message, message: Message) -> bool:
    name = question.name
    if message.address in (ACK, FAIL):
        return message.args[0] == name
    if message.address in (f"{question.address}/item", f"{question.address}/end"):
        return True
    if name == "job/get":
        return message.address.startswith(f"{ROOT}/job/") and message.args[:1] == question.args[:1]
    return message.name == _OWN_ANSWERS.get(name.partition("/")[0])


class _Datagrams(asyncio.DatagramProtocol):
    def __init__(self, client: OscClient) -> None:
        self._client = client

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._client.opened(cast(asyncio.DatagramTransport, transport).sendto)

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        self._client.took(data)

    def error_received(self, exc: Exception) -> None:
        self._client.lost()  # the system says that nobody listens there

    def connection_lost(self, exc: Exception | None) -> None:
        self._client.lost()
        self._client.closed.set()


class _Stream(asyncio.Protocol):
    def __init__(self, client: OscClient, framing: Framing) -> None:
        self._client = client
        self._framing = framing

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        stream = cast(asyncio.Transport, transport)
        self._client.opened(lambda packet: stream.write(self._framing.pack(packet)))

    def data_received(self, data: bytes) -> None:
        for packet in self._framing.feed(data):
            self._client.took(packet)

    def connection_lost(self, exc: Exception | None) -> None:
        self._client.lost()
        self._client.closed.set()
