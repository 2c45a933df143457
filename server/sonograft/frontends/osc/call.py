"""One command on its way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sonograft.core import Core
from sonograft.errors import BadArguments
from sonograft.frontends.osc import messages
from sonograft.frontends.osc.news import News
from sonograft.frontends.osc.sessions import Sender, Sessions
from sonograft.frontends.osc.settings import OscSettings
from sonograft.frontends.osc.table import whole
from sonograft.frontends.osc.transport import Peer
from sonograft.frontends.osc.wire import Atom, Message


@dataclass(slots=True)
class Call:
    """Who sent a command, in which words, and where its answers go."""

    core: Core
    settings: OscSettings
    sessions: Sessions
    news: News
    peer: Peer
    """Where it came from."""
    command: str
    """Its name in answers."""
    said: tuple[Atom, ...]
    """All arguments as they came."""
    to: dict[Peer, None]
    """Where answers go, in order, each place once."""
    token: str = ""

    @property
    def sender(self) -> Sender:
        return self.sessions.sender(self.peer.host)

    def answer_also(self, port: Atom) -> None:
        """Send the answers, and what comes of this command, also to the sender's UDP port ``port``."""
        try:
            number = whole(port)
        except ValueError:
            raise BadArguments(f"reply_port must be a port number from 1 to 65535; {port!r} came.") from None
        self.to[self.sessions.peer(number, owner=self.peer.host)] = None

    def ack(self, job: str = "") -> Message:
        return messages.ack(self.command, self.token, job)


def split_reply_port(args: Sequence[Atom]) -> tuple[Sequence[Atom], Atom]:
    """``args`` without the pair ``reply_port N`` at their end, and that N; None where there is none."""
    if len(args) >= 2 and args[-2] == "reply_port":
        return args[:-2], args[-1]
    return args, None
