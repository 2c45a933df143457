"""The OSC door: packets in, commands done in order, answers and events out."""

from __future__ import annotations

import ipaddress
import logging
from collections.abc import Callable

from sonograft.core import Core
from sonograft.errors import BadPacket, Forbidden, SonograftError
from sonograft.frontends.osc import messages, remembered
from sonograft.frontends.osc.call import Call, split_reply_port
from sonograft.frontends.osc.commands import table_for
from sonograft.frontends.osc.guard import Unreadable, decode
from sonograft.frontends.osc.lines import Later, Lines
from sonograft.frontends.osc.news import LoopTimers, News, Timers
from sonograft.frontends.osc.sessions import Sessions, Subscriber
from sonograft.frontends.osc.settings import OscSettings
from sonograft.frontends.osc.transport import Peer, Transport, UdpPeer
from sonograft.frontends.osc.wire import ROOT, Message, encode
from sonograft.models import OscAddress, Scalar

log = logging.getLogger(__name__)

_AUTH = f"{ROOT}/auth"
_PARAM = f"{ROOT}/param/"


class OscDoor:
    """Listens from ``start`` to ``stop``, both in the event loop that the core belongs to."""

    def __init__(self, core: Core, settings: OscSettings, timers: Timers | None = None) -> None:
        timers = timers or LoopTimers()
        self._core = core
        self._settings = settings
        self._transport = Transport(self.receive, self._stream_broke)
        self._sessions = Sessions(
            settings, timers.time, self._transport.udp.at, lambda: self._transport.port, self._remember
        )
        self._news = News(settings, timers, self._sessions.subscribers)
        self._table = table_for(core.parameters)
        self._lines = Lines(self._handle)
        self._leave: Callable[[], None] | None = None

    @property
    def port(self) -> int:
        """UDP and TCP, once it has started."""
        return self._transport.port

    def addresses(self) -> tuple[OscAddress, ...]:
        """Every row of the table, for those who describe it."""
        return tuple(
            OscAddress(
                address=row.address,
                description=row.doc,
                usage=row.usage,
                types="".join(argument.kind.tag for argument in row.arguments if not argument.is_optional),
                parameter=row.address.removeprefix(_PARAM) if row.address.startswith(_PARAM) else "",
            )
            for row in self._table
        )

    def default(self, host: str, parameter: str) -> Scalar | None:
        """What ``host`` has set for its later renders, if it has."""
        return self._sessions.default(host, parameter)

    def on_default(self, changed: Callable[[str, str], None]) -> Callable[[], None]:
        """Call ``changed`` with host and parameter each time that one is set; returns what ends that."""
        return self._sessions.on_default(changed)

    async def start(self) -> None:
        """Raises ``PortInUse`` or ``BadSettings``."""
        await self._transport.open(self._settings.address, self._settings.port)
        self._leave = self._core.subscribe(self._news.hear)
        self._call_back()

    async def stop(self) -> None:
        """Say goodbye to the subscribers and let go of everything; does nothing where it never started."""
        if self._leave is None:
            return
        self._leave()
        self._leave = None
        await self._lines.close()
        self._news.close()
        farewell = encode(messages.shutdown())
        for peer in self._sessions.subscribers():
            peer.send(farewell)
        await self._transport.close()

    def _call_back(self) -> None:
        """Tell those who subscribed for good with an earlier server that this one is there."""
        if self._settings.subscribers_file is None:
            return
        greeting = encode(messages.startup())
        for known in remembered.load(self._settings.subscribers_file):
            try:
                peer = self._sessions.peer(known.port, known.host, owner=known.owner)
            except SonograftError as error:
                log.warning("the subscriber %s:%d was left out: %s", known.host, known.port, error)
                continue
            self._sessions.subscribe(peer, owner=known.owner, port=known.port)
            peer.send(greeting)
            self._news.catch_up(peer, self._core)

    def _remember(self, subscribers: list[Subscriber]) -> None:
        if self._settings.subscribers_file is not None:
            staying = [
                remembered.Remembered(known.peer.host, known.peer.port, known.owner)
                for known in subscribers
                if known.stays and isinstance(known.peer, UdpPeer)
            ]
            remembered.save(self._settings.subscribers_file, staying)

    def receive(self, packet: bytes, peer: Peer) -> None:
        """Do what ``packet`` says, as if it had come from ``peer`` over the network; answers go there."""
        for message in decode(packet):
            # What only servers say is an echo; to answer it would be the beginning of an endless talk.
            if message.address not in messages.SAID_BY_SERVERS:
                self._lines.come(message, peer)

    def _stream_broke(self, error: BadPacket, peer: Peer) -> None:
        self._lines.come(Unreadable(error.message), peer)

    def _handle(self, message: Message | Unreadable, peer: Peer) -> None:
        call = self._call(message, peer)
        if self._sessions.is_admitted(peer.host):
            peer.keep()
        self._answer(call, lambda: self._perform(call, message))

    def _answer(self, call: Call, perform: Callable[[], list[Message] | Later]) -> None:
        with self._news.after_answer():
            outcome = self._outcome(call, perform)
            if isinstance(outcome, Later):
                self._lines.look(call.peer, outcome, lambda found: self._answer(call, found))
                return
            for reply in outcome:
                packet = encode(reply)
                for place in call.to:
                    place.send(packet)

    def _call(self, message: Message | Unreadable, peer: Peer) -> Call:
        said = message.args if isinstance(message, Message) else ()
        to = dict.fromkeys([peer])
        # A stranger is answered only where he spoke from: nobody else is to be bothered in his name.
        if not peer.reliable and self._sessions.is_admitted(peer.host):
            to.update(dict.fromkeys(self._sessions.reply_ports(peer.host)))
        name = message.address.removeprefix(f"{ROOT}/")
        return Call(self._core, self._settings, self._sessions, self._news, peer, name, said, to)

    def _outcome(self, call: Call, perform: Callable[[], list[Message] | Later]) -> list[Message] | Later:
        """The one place where an error becomes an answer."""
        try:
            return perform()
        except SonograftError as error:
            return [messages.fail(call.command, call.token, error)]
        except Exception:
            log.exception("the command %s failed", call.command)
            mistake = SonograftError("Sonograft made a mistake here; its log tells more. Please report it.")
            return [messages.fail(call.command, call.token, mistake)]

    def _perform(self, call: Call, message: Message | Unreadable) -> list[Message] | Later:
        if self._settings.is_loopback and not ipaddress.ip_address(call.peer.host).is_loopback:
            # It came by another door, which listens to the network; here paths are not confined.
            raise Forbidden("OSC is open to this machine only. The server opens it to others with --host.")
        if message.address != _AUTH and not self._sessions.is_admitted(call.peer.host):
            raise Forbidden(f"Say {_AUTH} with the server's token first.")
        if isinstance(message, Unreadable):
            raise message
        args, reply_port = split_reply_port(message.args)
        if reply_port is not None:
            call.answer_also(reply_port)
        command = self._table.find(message.address)
        call.token = command.token(args)
        return command.handler(call, *command.bind(args))
