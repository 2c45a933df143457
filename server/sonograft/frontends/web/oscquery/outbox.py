"""What waits to be sent to one listener: bounded, whatever happens and however slowly it reads."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Iterator
from typing import TypeAlias

Frame: TypeAlias = str | bytes
"""A text or a binary message of WebSocket."""


class Outbox:
    """Messages, each of which counts, and values, of which the newest of each address does: in the order they came."""

    def __init__(self, most_bytes: int) -> None:
        """``most_bytes`` of messages may wait; values are as many as addresses."""
        self._most_bytes = most_bytes
        self._bytes = 0
        self._frames: dict[int | str, Frame] = {}
        """Messages by a number, values by their address."""
        self._numbers = itertools.count()
        self._news = asyncio.Event()
        self.is_full = False
        """Whether more was said than is kept: there is no use in going on."""

    def say(self, message: Frame) -> None:
        """Send ``message``."""
        self._bytes += len(message)
        if self._bytes > self._most_bytes:
            self.is_full = True
        else:
            self._frames[next(self._numbers)] = message
        self._news.set()

    def value(self, address: str, packet: bytes) -> None:
        """Send ``packet``, in place of one for ``address`` that has not gone yet."""
        self._frames[address] = packet
        self._news.set()

    def forget(self, address: str) -> None:
        """The value of ``address`` is of no interest any more."""
        self._frames.pop(address, None)

    async def news(self) -> None:
        """Wait until there is something to take, or too much."""
        await self._news.wait()

    def take(self) -> Iterator[Frame]:
        """What waits, each once; what comes meanwhile is taken as well."""
        self._news.clear()
        while self._frames:
            key = next(iter(self._frames))
            frame = self._frames.pop(key)
            if isinstance(key, int):
                self._bytes -= len(frame)
            yield frame
