"""Who talks to us: senders with their defaults, subscribers with their leases, and who has said the token.

A sender is its host. Pd, Max and oscsend send from another port each time, so a port says nothing about who it is.
"""

from __future__ import annotations

import hmac
import ipaddress
import math
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field

from sonograft.errors import BadArguments, Forbidden
from sonograft.frontends.osc.settings import OscSettings
from sonograft.frontends.osc.transport import Peer
from sonograft.models import Scalar

MAX_SENDERS = 256
MAX_SUBSCRIBERS = 64
"""Whoever subscribes a port that changes would else be sent news at all its old ones for ever."""
MAX_WRONG_TOKENS = 10
"""Of one host in a minute."""
_MINUTE_S = 60.0


@dataclass(slots=True)
class Sender:
    """What is remembered of one host as long as the server runs."""

    defaults: dict[str, Scalar] = field(default_factory=dict)
    """Parameters that hold for its renders where they say nothing."""
    admitted: bool = False
    wrong_tokens: list[float] = field(default_factory=list)
    """When they came, in the clock's seconds."""


@dataclass(frozen=True, slots=True)
class Subscriber:
    peer: Peer
    owner: str
    """The host that asked for it."""
    until: float = math.inf
    port: int = 0
    """The port that was asked for; 0: its own, which may be another one after a restart."""

    @property
    def stays(self) -> bool:
        """Whether it can be remembered over a restart."""
        return self.port > 0 and math.isinf(self.until)


class Sessions:
    """Senders and subscribers. ``changed`` is called with the subscribers each time that there are others."""

    def __init__(
        self,
        settings: OscSettings,
        clock: Callable[[], float],
        peer_at: Callable[[str, int], Peer],
        own_port: Callable[[], int],
        changed: Callable[[list[Subscriber]], None],
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._peer_at = peer_at
        self._own_port = own_port
        self._changed = changed
        self._senders: OrderedDict[str, Sender] = OrderedDict()
        self._subscribers: dict[Peer, Subscriber] = {}
        self._on_default: list[Callable[[str, str], None]] = []

    def sender(self, host: str) -> Sender:
        known = self._senders.setdefault(host, Sender())
        self._senders.move_to_end(host)
        if len(self._senders) > MAX_SENDERS:
            # Those that never said the token go first: a stranger must not push out who has.
            strangers = (name for name, sender in self._senders.items() if not sender.admitted and name != host)
            del self._senders[next(strangers, next(iter(self._senders)))]
        return known

    def default(self, host: str, parameter: str) -> Scalar | None:
        """What ``host`` has set; to ask does not make a sender of it."""
        known = self._senders.get(host)
        return None if known is None else known.defaults.get(parameter)

    def set_default(self, host: str, parameter: str, value: Scalar) -> None:
        self.sender(host).defaults[parameter] = value
        for changed in tuple(self._on_default):
            changed(host, parameter)

    def on_default(self, changed: Callable[[str, str], None]) -> Callable[[], None]:
        """Call ``changed`` with host and parameter each time that one is set; returns what ends that."""
        self._on_default.append(changed)
        return lambda: self._on_default.remove(changed)

    def is_admitted(self, host: str) -> bool:
        if self._settings.token is None:
            return True
        known = self._senders.get(host)
        return known is not None and known.admitted

    def admit(self, host: str, token: str) -> None:
        """Raises ``Forbidden`` unless ``token`` is the one that was set."""
        if self._settings.token is None:
            return
        sender, now = self.sender(host), self._clock()
        sender.wrong_tokens = [when for when in sender.wrong_tokens if now - when < _MINUTE_S]
        if len(sender.wrong_tokens) >= MAX_WRONG_TOKENS:
            raise Forbidden(f"{MAX_WRONG_TOKENS} wrong tokens came from {host}; wait a minute.")
        if not hmac.compare_digest(token.encode("utf-8"), self._settings.token.encode("utf-8")):
            sender.wrong_tokens.append(now)
            raise Forbidden("This is not the token that the server was started with.")
        sender.admitted = True

    def peer(self, port: int, host: str = "", *, owner: str) -> Peer:
        """The UDP place that a client asks for. Raises ``BadArguments`` or ``Forbidden``."""
        if not 1 <= port <= 65535:
            raise BadArguments(f"A port is a whole number from 1 to 65535; {port} came.")
        if port == self._own_port():
            raise BadArguments(
                f"Port {port} is the one that the server itself listens on; name the one that you listen on."
            )
        return self._peer_at(self._numeric(host or owner), port)

    def _numeric(self, host: str) -> str:
        """``host`` as a number. No name is looked up: that could take seconds in which nobody is answered."""
        own = ipaddress.ip_address(self._settings.address)
        if host == "localhost":
            return "127.0.0.1" if own.version == 4 else "::1"
        try:
            address = ipaddress.ip_address(host)
        except ValueError:
            raise BadArguments(
                f"host must be a numeric address such as 127.0.0.1, or localhost; {host!r} came."
            ) from None
        if address.version != own.version:
            raise BadArguments(f"host must be an IPv{own.version} address, as the server's own; {host!r} came.")
        if address.is_multicast or address.is_unspecified:
            raise BadArguments(f"host must be the address of one machine; {host!r} came.")
        if self._settings.is_loopback and not address.is_loopback:
            raise Forbidden(f"The server speaks only to this machine (127.0.0.1); {host} is another one.")
        return str(address)

    def subscribe(self, peer: Peer, *, owner: str, lease_s: float = 0.0, port: int = 0) -> bool:
        """Tell ``peer`` every job's events for ``lease_s`` seconds; 0: for good. Again: the lease begins anew.

        Whether ``peer`` is new, and so does not know how things stand.
        """
        until = self._clock() + lease_s if lease_s else math.inf
        is_new = peer not in self.subscribers()
        self._subscribers.pop(peer, None)
        self._subscribers[peer] = Subscriber(peer, owner, until, port)
        if len(self._subscribers) > MAX_SUBSCRIBERS:
            del self._subscribers[next(iter(self._subscribers))]
        self._changed(self._live())
        return is_new

    def unsubscribe(self, peer: Peer) -> None:
        if self._subscribers.pop(peer, None) is not None:
            self._changed(self._live())

    def subscribers(self) -> list[Peer]:
        return [subscriber.peer for subscriber in self._live()]

    def reply_ports(self, host: str) -> list[Peer]:
        """The UDP places that ``host`` named for its answers, beside the port that it sends from."""
        return [known.peer for known in self._live() if known.owner == host and known.port]

    def _live(self) -> list[Subscriber]:
        now = self._clock()
        for peer, known in tuple(self._subscribers.items()):
            if known.until <= now or not peer.is_open:
                del self._subscribers[peer]
        return list(self._subscribers.values())
