"""A Max that is none: the built patches, run by the interpreter beside a real server."""

from __future__ import annotations

import contextlib
import socket
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[3]))  # the package's source is no part of the server

from .atoms import Atom, Said, decoded, encoded
from .interpreter import Habits, Max, Patcher

PATCHERS = Path(__file__).parents[3] / "max_patch" / "patchers"

HABITS = [
    Habits(),
    Habits(shares_ports=True, arguments_first=False, conforms_paths=False, cords_from_right=False),
]
"""Each thing that the reference leaves open, one way and the other."""


@pytest.fixture(params=HABITS, ids=["one way", "the other way"])
def habits(request: pytest.FixtureRequest) -> Habits:
    return request.param


@pytest.fixture
def open_max() -> Iterator[Callable[..., Max]]:
    """Starts programs; ends them."""
    programs: list[Max] = []

    def start(habits: Habits | None = None) -> Max:
        programs.append(Max(habits))
        return programs[-1]

    yield start
    for program in programs:
        program.close()


@pytest.fixture
def max_program(open_max: Callable[..., Max], habits: Habits) -> Max:
    return open_max(habits)


@pytest.fixture
def client(max_program: Max) -> Callable[..., Patcher]:
    """An object ``sonograft.client`` with these arguments."""
    return lambda *args: max_program.load(PATCHERS / "sonograft.client.maxpat", *map(str, args))


class StubServer:
    """Speaks for a server: answers a ping, and what else it is told to."""

    def __init__(self, protocol: int) -> None:
        self.protocol = protocol
        self.heard: list[Said] = []
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self._socket.setblocking(False)
        self.port: int = self._socket.getsockname()[1]

    def answer(self) -> None:
        """Answer what has come; to be called while a patch runs."""
        with contextlib.suppress(BlockingIOError):
            while True:
                message = decoded(self._socket.recv(65536))
                self.heard.append(message)
                *args, _, reply_port = message.args
                if message.selector == "/sonograft/ping":
                    self.say(reply_port, Said("/sonograft/pong", tuple(args)))
                if message.selector == "/sonograft/version":
                    self.say(reply_port, Said("/sonograft/version", ("sonograft", 0, 9, 0, self.protocol)))

    def say(self, port: Atom, message: Said) -> None:
        self._socket.sendto(encoded(message), ("127.0.0.1", int(port)))

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def stub_server() -> Iterator[Callable[[int], StubServer]]:
    made: list[StubServer] = []

    def start(protocol: int) -> StubServer:
        made.append(StubServer(protocol))
        return made[-1]

    yield start
    for one in made:
        one.close()
