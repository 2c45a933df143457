"""A server of another time: answers on a real port what a test tells it to, and keeps what it was asked."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

from pythonosc.osc_message import OscMessage
from pythonosc.osc_message_builder import OscMessageBuilder

Answer = list[tuple[Any, ...]]
"""Messages: the name without the root, then the arguments."""


class FakeServer:
    def __init__(self, answers: dict[str, Answer | Callable[..., Answer]]) -> None:
        self.answers = answers
        """To each command, or what makes them of its arguments."""
        self.asked: list[str] = []
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._run)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as end:
            end.sendto(b"", ("127.0.0.1", self.port))
        self._thread.join(5)
        self._socket.close()

    def _run(self) -> None:
        while True:
            packet, (_, sender) = self._socket.recvfrom(65536)
            if not packet:
                return
            message = OscMessage(packet)
            command = message.address.removeprefix("/sonograft/")
            self.asked.append(command)
            *_, key, port = (None, None, *message.params)
            said = port if key == "reply_port" else message.params[1] if command == "subscribe" else 0
            answer = self.answers.get(command, [])
            for name, *arguments in answer(*message.params) if callable(answer) else answer:
                builder = OscMessageBuilder(f"/sonograft/{name}")
                for argument in arguments:
                    builder.add_arg(argument)
                self._socket.sendto(builder.build().dgram, ("127.0.0.1", said or sender))
