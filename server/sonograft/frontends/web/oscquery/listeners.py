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
_REFUSAL = b"/sonograft/fail\0,ssiss\0\0"
"""How the OSC door's refusals begin; the name of the command follows."""


class Listener:
    """One of them: a place where the OSC door sends answers (a ``Peer``), and what it listens to."""

    reliable = True

    def __init__(self, asker: Asker) -> None:
        self.asker = asker
        self.outbox = Outbox(MOST_UNSENT)
        self.addresses: set[str] = set()
        self.is_open = True
        self.refused: list[str] = []
        """Addresses at which it sent what was refused, so that it may show there what is not so."""

    @property
    def host(self) -> str:
        return self.asker.host

    def send(self, packet: bytes) -> None:
        """An answer, or a job's event."""
        if packet.startswith(_REFUSAL):
            command, _, _ = packet.removeprefix(_REFUSAL).partition(b"\0")
            self.refused.append("/sonograft/" + command.decode("utf-8", "replace"))
        if self.is_open:
            self.outbox.say(packet)

    def keep(self) -> None: ...

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

    def changed(self, address: str) -> None:
        """The value at ``address`` is another one now; of several in a short time, the newest is told."""
        for listener, packet in self._packets(address):
            listener.outbox.value(address, packet)

    def was_set(self, address: str, host: str) -> None:
        """The machine ``host`` has set ``address``: each time is told, and to who did it as well.

        So the proposal wants it, and Vidvox's own client counts on it: it awaits what it sent before it believes more.
        """
        for listener, packet in self._packets(address, host):
            listener.outbox.forget(address)  # what it was before must not come after
            listener.send(packet)

    def remind(self, listener: Listener) -> None:
        """Tell ``listener`` how things stand where it was refused."""
        refused, listener.refused = listener.refused, []
        for address in listener.addresses.intersection(refused):
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

    def _packets(self, address: str, host: str = "") -> Iterator[tuple[Listener, bytes]]:
        """Who listens to ``address``, on the machine ``host`` or, without one, on any, and what is to be told there."""
        packets: dict[str, bytes | None] = {}
        for listener in self._at.get(address, ()):
            if host in ("", listener.host):
                if listener.host not in packets:
                    packets[listener.host] = self._packet(address, listener.host)
                if packet := packets[listener.host]:
                    yield listener, packet

    def _show(self, listener: Listener, address: str) -> None:
        if packet := self._packet(address, listener.host):
            listener.outbox.value(address, packet)
