"""The sockets: UDP and TCP on one port number, in the event loop.

What comes is given on as (packet, peer); a peer is where answers can be sent.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import logging
import os
import socket
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol, TypeAlias, cast

from sonograft.errors import BadPacket, BadSettings, PortInUse
from sonograft.frontends.osc.framing import Framing, LengthFraming, framing_of

log = logging.getLogger(__name__)

MAX_CONNECTIONS = 64
MAX_UNSENT = 1 << 20
"""Bytes that may wait for a client that does not read; one that lets more pile up is dropped."""

PATIENCE_S = 10.0
"""A connection that nobody has asked to keep by then is closed."""

_RECEIVE_BUFFER = 1 << 20
"""Bytes: a burst of commands waits here while a list is written."""
_TURN = 1 << 14
"""Bytes that are read from one connection before others have their turn."""
_TRIES = 10


class Peer(Protocol):
    """Where answers go. Two of the same place are equal."""

    @property
    def host(self) -> str: ...

    @property
    def reliable(self) -> bool:
        """Whether what is sent arrives, so that nothing needs to be repeated."""

    @property
    def is_open(self) -> bool:
        """Whether it makes sense to send."""

    def send(self, packet: bytes) -> None: ...

    def keep(self) -> None:
        """Whoever is there is welcome and may stay."""


Receiver: TypeAlias = Callable[[bytes, Peer], None]
Breakage: TypeAlias = Callable[[BadPacket, Peer], None]


@dataclass(frozen=True, slots=True)
class UdpPeer:
    host: str
    port: int
    endpoint: UdpEndpoint = field(compare=False, repr=False)
    reliable: bool = field(default=False, init=False)

    @property
    def is_open(self) -> bool:
        return True

    def send(self, packet: bytes) -> None:
        self.endpoint.send(packet, self.host, self.port)

    def keep(self) -> None: ...


class UdpEndpoint(asyncio.DatagramProtocol):
    """The one UDP socket: every datagram is received and sent by it."""

    def __init__(self, receive: Receiver) -> None:
        self._receive = receive
        self._transport: asyncio.DatagramTransport | None = None
        self._is_full = False

    def at(self, host: str, port: int) -> UdpPeer:
        return UdpPeer(host, port, self)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.DatagramTransport, transport)

    def datagram_received(self, data: bytes, addr: tuple[str, int]) -> None:
        self._receive(data, self.at(addr[0], addr[1]))

    def error_received(self, exc: Exception) -> None:
        log.debug("a datagram was not delivered: %s", exc)

    def send(self, packet: bytes, host: str, port: int) -> None:
        if self._transport is None or self._transport.is_closing() or self._is_full:
            log.debug("a datagram for %s:%d was left out", host, port)
        else:
            self._transport.sendto(packet, (host, port))

    def pause_writing(self) -> None:
        """The network does not keep up; UDP may lose, so nothing is piled up for it."""
        self._is_full = True

    def resume_writing(self) -> None:
        self._is_full = False

    def close(self) -> None:
        if self._transport is not None:
            self._transport.close()


class TcpConnection(asyncio.BufferedProtocol):
    """One client's connection; a peer itself."""

    reliable = True

    def __init__(self, receive: Receiver, broken: Breakage, connections: set[TcpConnection]) -> None:
        self._receive = receive
        self._broken = broken
        self._connections = connections
        self._framing: Framing | None = None
        self._incoming = bytearray(_TURN)
        self._transport: asyncio.Transport | None = None
        self._patience: asyncio.TimerHandle | None = None
        self.closed = asyncio.get_running_loop().create_future()
        self.host = ""

    @property
    def is_open(self) -> bool:
        return self._transport is not None and not self._transport.is_closing()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self.host = str((transport.get_extra_info("peername") or ("",))[0])
        self._connections.add(self)
        if len(self._connections) > MAX_CONNECTIONS:
            log.warning("%s was turned away: %d connections are open already", self.host, MAX_CONNECTIONS)
            self._transport.abort()
            return
        # Who connects and has nothing to say takes a place from those who have.
        self._patience = asyncio.get_running_loop().call_later(PATIENCE_S, self.abort)

    def connection_lost(self, exc: Exception | None) -> None:
        self._connections.discard(self)
        self.keep()
        if not self.closed.done():
            self.closed.set_result(None)

    def get_buffer(self, sizehint: int) -> bytearray:
        return self._incoming

    def buffer_updated(self, nbytes: int) -> None:
        if not self.is_open:
            return
        data = bytes(self._incoming[:nbytes])
        try:
            if self._framing is None:
                self._framing = framing_of(data[0])
            for packet in self._framing.feed(data):
                self._receive(packet, self)
        except BadPacket as error:
            self._broken(error, self)
            self.close()

    def keep(self) -> None:
        if self._patience is not None:
            self._patience.cancel()
            self._patience = None

    def send(self, packet: bytes) -> None:
        transport = self._transport
        if transport is None or transport.is_closing():
            return
        transport.write((self._framing or LengthFraming()).pack(packet))
        if transport.get_write_buffer_size() > MAX_UNSENT:
            log.warning("%s does not read what it is sent; its connection was dropped", self.host)
            transport.abort()

    def close(self) -> None:
        """Send what waits, then close."""
        if self._transport is not None:
            self._transport.close()

    def abort(self) -> None:
        if self._transport is not None:
            self._transport.abort()


class Transport:
    """Both sockets, from ``open`` to ``close``."""

    def __init__(self, receive: Receiver, broken: Breakage) -> None:
        self.udp = UdpEndpoint(receive)
        self._receive = receive
        self._broken = broken
        self._connections: set[TcpConnection] = set()
        self._server: asyncio.Server | None = None
        self.port = 0

    async def open(self, host: str, port: int) -> None:
        """Raises ``PortInUse``, or ``BadSettings`` where this machine has no such address."""
        udp, tcp = bound_pair(host, port)
        self.port = tcp.getsockname()[1]
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(
            lambda: TcpConnection(self._receive, self._broken, self._connections), sock=tcp
        )
        await loop.create_datagram_endpoint(lambda: self.udp, sock=udp)

    async def close(self) -> None:
        self.udp.close()
        if self._server is not None:
            self._server.close()
        open_now = tuple(self._connections)
        for connection in open_now:
            connection.close()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(1.0):
                await asyncio.gather(*(asyncio.shield(connection.closed) for connection in open_now))
        for connection in tuple(self._connections):
            connection.abort()
        await asyncio.sleep(0)  # the loop tells a transport of its end in its next turn


def bound_pair(host: str, port: int) -> tuple[socket.socket, socket.socket]:
    """A UDP and a TCP socket on the same port of ``host``; with port 0, of one that is free in both.

    Raises ``PortInUse``, or ``BadSettings`` where this machine has no such address.
    """
    for _ in range(_TRIES):
        tcp = _bound(socket.SOCK_STREAM, host, port)
        try:
            return _bound(socket.SOCK_DGRAM, host, tcp.getsockname()[1]), tcp
        except PortInUse:
            tcp.close()
            if port:
                raise
    raise PortInUse(f"No port of {host} is free for OSC in both UDP and TCP.")


def _bound(kind: socket.SocketKind, host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio sends small packets at once only where the protocol is named; else an answer may wait 40 ms.
    protocol = socket.IPPROTO_TCP if kind is socket.SOCK_STREAM else socket.IPPROTO_UDP
    opened = socket.socket(family, kind, protocol)
    try:
        if kind is socket.SOCK_DGRAM:
            opened.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, _RECEIVE_BUFFER)
        elif os.name == "posix":  # a server that was just stopped must be able to start again
            opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        opened.setblocking(False)
        opened.bind((host, port))
    except OSError as error:
        opened.close()
        if error.errno in (errno.EADDRINUSE, errno.EACCES):
            raise PortInUse(
                f"OSC port {port} of {host} cannot be had: {error.strerror}. Quit what uses it, or choose another port."
            ) from None
        raise BadSettings(f"OSC cannot listen on {host}: {error.strerror}.") from None
    return opened
