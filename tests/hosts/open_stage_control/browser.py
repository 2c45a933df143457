"""A browser that shows the session: the stand-in runs its scripts, a real socket leads to a real server."""

from __future__ import annotations

import json
import select
import socket
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from pythonosc.osc_message import OscMessage
from pythonosc.osc_message_builder import OscMessageBuilder

_STAND_IN = Path(__file__).with_name("stand_in.js")
_FRAME_S = 0.03
_PATIENCE_S = 25.0
_JOINER = "\u2060"


class Browser:
    """Use it as a context. ``kept`` is what the browser still knows of an earlier time."""

    def __init__(self, session: Path, kept: dict[str, str]) -> None:
        self.sent: list[tuple[Any, ...]] = []
        """Address and arguments."""
        self.loses: tuple[str, ...] = ()
        """Beginnings of addresses that do not arrive, as it happens with UDP."""
        # Open Stage Control sends from the port that it listens on.
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self._node = subprocess.Popen(
            ["node", str(_STAND_IN)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
        )
        for key, value in kept.items():
            self._say("store", f"sonograft.{key}", value)
        self._say("load", str(session))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._node.stdin is not None
        assert self._node.stdout is not None
        self._node.stdin.close()
        self._node.wait(5)
        self._node.stdout.close()
        self._socket.close()

    def press(self, name: str) -> None:
        self._say("press", name)

    def drag(self, name: str, position: float) -> None:
        self._say("drag", name, position)

    def write(self, name: str, words: str) -> None:
        self._say("write", name, words)

    def words(self, name: str) -> str:
        return str(self._say("value", name)).replace(_JOINER, "")

    def label(self, name: str) -> str:
        return str(self._say("prop", name, "label")).replace(_JOINER, "")

    def position(self, name: str) -> float:
        return float(self._say("value", name))

    def colour(self, name: str) -> str:
        return str(self._say("prop", name, "colorWidget"))

    def is_shown(self, name: str) -> bool:
        return bool(self._say("shown", name))

    def commands(self, name: str) -> list[tuple[Any, ...]]:
        return [tuple(arguments) for address, *arguments in self.sent if address == f"/sonograft/{name}"]

    def until(self, condition: Callable[[], object], patience_s: float = _PATIENCE_S) -> None:
        deadline = time.monotonic() + patience_s
        while not condition():
            assert time.monotonic() < deadline, f"it did not come to be; the panel says {self.words('message')!r}"
            self.play()

    def play(self, seconds: float = _FRAME_S) -> None:
        """At least ``seconds``, with all that comes meanwhile."""
        end = time.monotonic() + seconds
        while True:
            timeout_s = _FRAME_S
            while select.select([self._socket], [], [], timeout_s)[0]:
                message = OscMessage(self._socket.recv(65536))
                if not message.address.startswith(self.loses):
                    self._say("hear", message.address, message.params)
                timeout_s = 0
            self._say("tick", time.time() * 1000)
            if time.monotonic() >= end:
                return

    def _say(self, *command: Any) -> Any:
        assert self._node.stdin is not None
        assert self._node.stdout is not None
        self._node.stdin.write(json.dumps(command) + "\n")
        self._node.stdin.flush()
        answer = json.loads(self._node.stdout.readline())
        for target, address, *arguments in answer["sent"]:
            self._send(target, address, arguments)
        assert "error" not in answer, answer["error"]
        return answer["result"]

    def _send(self, target: str, address: str, arguments: list[list[Any]]) -> None:
        host, port = target.split(":")
        builder = OscMessageBuilder(address)
        for tag, value in arguments:
            builder.add_arg(float(value) if tag == "f" else value, tag)
        self.sent.append((address, *(value for _, value in arguments)))
        self._socket.sendto(builder.build().dgram, (host, int(port)))
