"""What open pages are told: the newest state of each job that changed, no more often than a page can show it."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator

from sonograft.core import Core
from sonograft.models import Job, JobEvent


class Feed:
    """What one page has not been told yet. One that lets too much pile up is closed; it will come again."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._changed: dict[str, Job] = {}
        self._news = asyncio.Event()
        self.is_open = True

    def hear(self, job: Job, event: JobEvent) -> None:
        if not self.is_open:
            return
        self._changed[job.id] = job  # what the event made of it is all that is shown
        if len(self._changed) > self._most:
            self.close()
        self._news.set()

    async def changes(self, patience_s: float) -> list[Job]:
        """The jobs that changed since the last call, once there is one; empty after ``patience_s`` or when closed."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(patience_s):
                await self._news.wait()
        if self.is_open:
            self._news.clear()
        changed, self._changed = self._changed, {}
        return list(changed.values())

    def close(self) -> None:
        self.is_open = False
        self._changed.clear()
        self._news.set()


class Feeds:
    """All open pages of one door."""

    def __init__(self, core: Core, *, most_feeds: int = 32, most_waiting: int = 256) -> None:
        self._core = core
        self._most_feeds = most_feeds
        self._most_waiting = most_waiting
        self._open: set[Feed] = set()
        self._is_closed = False

    @property
    def is_full(self) -> bool:
        """Whether no further page is let in."""
        return self._is_closed or len(self._open) >= self._most_feeds

    @contextlib.contextmanager
    def opened(self) -> Iterator[Feed]:
        """A feed that hears the core while the block lasts."""
        feed = Feed(self._most_waiting)
        if self._is_closed:
            feed.close()
        leave = self._core.subscribe(feed.hear)
        self._open.add(feed)
        try:
            yield feed
        finally:
            self._open.discard(feed)
            leave()

    def close(self) -> None:
        """Let every page go, and none in any more."""
        self._is_closed = True
        for feed in self._open:
            feed.close()
