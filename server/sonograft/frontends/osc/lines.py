"""Commands that look at a disk before they are answered, and what their senders say meanwhile.

A disk may sleep, or lie behind a network that is gone. Only who asked for something on it waits for it.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from sonograft.errors import FileMissing
from sonograft.frontends.osc.guard import Unreadable
from sonograft.frontends.osc.transport import Peer
from sonograft.frontends.osc.wire import Message

log = logging.getLogger(__name__)

PATIENCE_S = 10.0
"""A sleeping disk takes some seconds to spin up; one that takes longer is not there."""
MAX_WAITING = 1000
_THREADS = 8


@dataclass(frozen=True, slots=True)
class Later:
    """An answer in two steps."""

    look: Callable[[], Any]
    """In a thread: what has to be found on a disk. Raises ``SonograftError``."""
    then: Callable[[Any], list[Message]]
    """In the event loop: the answer to what was found."""


class Lines:
    """Keeps each sender's commands in their order while one of them looks at a disk."""

    def __init__(self, handle: Callable[[Message | Unreadable, Peer], None]) -> None:
        self._handle = handle
        self._waiting: dict[Peer, deque[Message | Unreadable]] = {}
        self._looking: set[asyncio.Task[None]] = set()
        self._threads = ThreadPoolExecutor(_THREADS, thread_name_prefix="disk")

    def come(self, message: Message | Unreadable, peer: Peer) -> None:
        """Handle ``message`` at once, or after those of ``peer`` that came before it."""
        line = self._waiting.get(peer)
        if line is None:
            self._handle(message, peer)
        elif len(line) < MAX_WAITING:
            line.append(message)
        else:
            log.warning("%s says more than can wait for a slow disk; %s was left out", peer.host, message.address)

    def look(self, peer: Peer, later: Later, conclude: Callable[[Callable[[], list[Message]]], None]) -> None:
        """Have ``later`` look; ``conclude`` gets what makes the answer, or raises why there is none."""
        self._waiting[peer] = deque()
        task = asyncio.create_task(self._look(peer, later, conclude))
        self._looking.add(task)
        task.add_done_callback(self._looking.discard)

    async def _look(self, peer: Peer, later: Later, conclude: Callable[[Callable[[], list[Message]]], None]) -> None:
        found = asyncio.get_running_loop().run_in_executor(self._threads, later.look)
        await asyncio.wait([found], timeout=PATIENCE_S)

        def answer() -> list[Message]:
            if not found.done():
                found.cancel()
                raise FileMissing(f"The disk did not answer for {PATIENCE_S:g} s. Is it connected? Then ask again.")
            return later.then(found.result())

        conclude(answer)
        for message in self._waiting.pop(peer):
            self.come(message, peer)

    async def close(self) -> None:
        """Nobody waits any more. A thread that a dead disk holds goes when the disk lets it."""
        for task in self._looking:
            task.cancel()
        if self._looking:
            await asyncio.wait(self._looking)
        self._threads.shutdown(wait=False, cancel_futures=True)
