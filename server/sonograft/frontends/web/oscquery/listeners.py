"""Everybody who has a WebSocket open: what each listens to, and the way of news to them."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Sequence

from sonograft import jsontext
from sonograft.frontends.web.oscquery.outbox import Outbox
from sonograft.frontends.web.oscquery.query import Asker

MOST_LISTENERS = 32
MOST_UNSENT = 1 << 20
"""Bytes of answers that may wait for one that does not read."""
_REFUSAL = b"/sonograft/fail\0"


class Listener:
    """One of them: a place where the OSC door sends answers (a ``Peer``), and what it listens to."""

    reliable = True

    def __init__(self, asker: Asker) -> None:
        self.asker = asker
        self.outbox = Outbox(MOST_UNSENT)
        self.addresses: set[str] = set()
        self.is_open = True
        self.is_speaking = False
        """Whether what it sent is being done at this moment: what comes of that is no news to it."""
        self.was_refused = False
        """Whether what it sent last was."""

    @property
    def host(self) -> str:
        return self.asker.host

    def send(self, packet: bytes) -> None:
        """An answer, or a job's event."""
        if self.is_speaking and packet.startswith(_REFUSAL):
            self.was_refused = True
        if self.is_open:
            self.outbox.say(packet)

    def keep(self) -> None: ...

    @contextlib.contextmanager
    def speaking(self) -> Iterator[None]:
        """While what it sent is done."""
        self.is_speaking, self.was_refused = True, False
        try:
            yield
        finally:
            self.is_speaking = False

    def tell(self, command: str, data: str) -> None:
        """A message of the proposal."""
        if self.is_open:
            self.outbox.say(jsontext.encode({"COMMAND": command, "DATA": data}).decode())


class Listeners:
    """All of them."""

    def __init__(self, packet: Callable[[str, str], bytes | None], most: int = MOST_LISTENERS) -> None:
        """``packet`` gives the value at an address for a machine, ready to be sent; None where there is none."""
        self._packet = packet
        self._most = most
        self._open: dict[Listener, None] = {}
        self._at: dict[str, dict[Listener, None]] = {}

    @property
    def is_full(self) -> bool:
        return len(self._open) >= self._most

    def __len__(self) -> int:
        return len(self._open)

    @contextlib.contextmanager
    def opened(self, asker: Asker) -> Iterator[Listener]:
        """A listener that hears while the block lasts."""
        listener = Listener(asker)
        self._open[listener] = None
        try:
            yield listener
        finally:
            listener.is_open = False
            del self._open[listener]
            for address in tuple(listener.addresses):
                self.ignore(listener, address)

    def listen(self, listener: Listener, address: str) -> None:
        """Tell ``listener`` the value at ``address`` now and each time that it is another one."""
        listener.addresses.add(address)
        self._at.setdefault(address, {})[listener] = None
        self._show(listener, address)

    def ignore(self, listener: Listener, address: str) -> None:
        """No more of ``address``."""
        listener.addresses.discard(address)
        listener.outbox.forget(address)
        if at := self._at.get(address):
            at.pop(listener, None)
            if not at:
                del self._at[address]

    def changed(self, address: str, host: str = "") -> None:
        """The value at ``address`` is another one now, for the machine ``host`` or, without one, for everybody."""
        packets: dict[str, bytes | None] = {}
        for listener in self._at.get(address, ()):
            if (host and listener.host != host) or listener.is_speaking:
                continue
            if listener.host not in packets:
                packets[listener.host] = self._packet(address, listener.host)
            if packet := packets[listener.host]:
                listener.outbox.value(address, packet)

    def remind(self, listener: Listener) -> None:
        """Tell ``listener`` how everything stands that it listens to."""
        for address in listener.addresses:
            self._show(listener, address)

    def restructured(
        self, added: Sequence[str], removed: Sequence[str], changed: Sequence[str], most_told: int
    ) -> None:
        """Tell everybody which nodes have come, have gone, and are other ones.

        Where more than ``most_told`` have come or gone, only ``changed`` is told: it is asked for anew anyway.
        """
        for address in removed:
            for listener in tuple(self._at.get(address, ())):
                self.ignore(listener, address)
        told = [("PATH_CHANGED", address) for address in changed]
        if len(added) + len(removed) <= most_told:
            gone = [("PATH_REMOVED", address) for address in removed]
            told = [*gone, *(("PATH_ADDED", address) for address in added), *told]
        for listener in self._open:
            for command, address in told:
                listener.tell(command, address)

    def _show(self, listener: Listener, address: str) -> None:
        if packet := self._packet(address, listener.host):
            listener.outbox.value(address, packet)
