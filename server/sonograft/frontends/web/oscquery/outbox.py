"""What waits to be sent to one listener: bounded, whatever happens and however slowly it reads."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Iterator
from typing import TypeAlias

Frame: TypeAlias = str | bytes
"""A text or a binary message of WebSocket."""


class Outbox:
    """Values, of which only the newest of each address counts, and messages, of which each does."""

    def __init__(self, most_bytes: int) -> None:
        """``most_bytes`` of messages may wait; values are as many as addresses."""
        self._most_bytes = most_bytes
        self._waiting = 0
        self._messages: deque[Frame] = deque()
        self._values: dict[str, bytes] = {}
        self._news = asyncio.Event()
        self.is_full = False
        """Whether more was said than is kept: there is no use in going on."""

    def say(self, message: Frame) -> None:
        """Send ``message`` after those before it."""
        self._waiting += len(message)
        if self._waiting > self._most_bytes:
            self.is_full = True
        else:
            self._messages.append(message)
        self._news.set()

    def value(self, address: str, packet: bytes) -> None:
        """Send ``packet`` in place of one for ``address`` that has not gone yet."""
        self._values[address] = packet
        self._news.set()

    def forget(self, address: str) -> None:
        """The value of ``address`` is of no interest any more."""
        self._values.pop(address, None)

    async def news(self) -> None:
        """Wait until there is something to take, or too much."""
        await self._news.wait()

    def take(self) -> Iterator[Frame]:
        """What waits, each once; what comes meanwhile is taken as well."""
        self._news.clear()
        while self._messages or self._values:
            if self._messages:
                message = self._messages.popleft()
                self._waiting -= len(message)
                yield message
            else:
                yield self._values.pop(next(iter(self._values)))
