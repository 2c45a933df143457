"""What open pages are told: the newest state of each job that changed, no more often than a page can show it."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator
from dataclasses import dataclass

from sonograft.core import Core
from sonograft.models import Job, JobEvent

MAX_PAGES = 48
"""Twenty people with two windows each, and some."""


@dataclass(frozen=True, slots=True)
class News:
    """What a page has not been told yet; nothing at all after a quiet while."""

    jobs: tuple[Job, ...] = ()
    order: bool = False
    """Whether waiting jobs have changed places."""
    styles: bool = False
    """Whether the library or its tags are not what they were."""

    def __bool__(self) -> bool:
        return bool(self.jobs or self.order or self.styles)


class Feed:
    """What one page has not been told yet. One that lets too much pile up is closed; it will come again."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._changed: dict[str, Job] = {}
        self._order = self._styles = False
        self._news = asyncio.Event()
        self.is_open = True

    def hear(self, job: Job, event: JobEvent) -> None:
        """Of a job: its newest state is all that is shown."""
        if not self.is_open:
            return
        self._changed[job.id] = job
        if len(self._changed) > self._most:
            self.close()
        self._news.set()

    def hear_order(self) -> None:
        self._order = True
        self._news.set()

    def hear_styles(self) -> None:
        self._styles = True
        self._news.set()

    async def news(self, patience_s: float) -> News:
        """What changed since the last call, once something has; nothing after ``patience_s`` or when closed."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(patience_s):
                await self._news.wait()
        if not self.is_open:
            return News()
        self._news.clear()
        news = News(tuple(self._changed.values()), self._order, self._styles)
        self._changed, self._order, self._styles = {}, False, False
        return news

    def close(self) -> None:
        self.is_open = False
        self._changed.clear()
        self._news.set()


class Feeds:
    """All open pages of one door."""

    def __init__(self, core: Core, *, most_feeds: int = MAX_PAGES, most_waiting: int = 1024) -> None:
        self._core = core
        self._most_feeds = most_feeds
        self._most_waiting = most_waiting
        self._open: set[Feed] = set()
        self._is_closed = False

    @property
    def is_full(self) -> bool:
        """Whether no further page is let in."""
        return self._is_closed or len(self._open) >= self._most_feeds

    @property
    def is_heard(self) -> bool:
        """Whether any page is open."""
        return bool(self._open)

    @contextlib.contextmanager
    def opened(self) -> Iterator[Feed]:
        """A feed that hears the core while the block lasts."""
        feed = Feed(self._most_waiting)
        if self._is_closed:
            feed.close()
        leave = self._core.subscribe(feed.hear)
        leave_order = self._core.subscribe_to_order(feed.hear_order)
        self._open.add(feed)
        try:
            yield feed
        finally:
            self._open.discard(feed)
            leave()
            leave_order()

    def styles_changed(self) -> None:
        """Tell all pages that the library is not what it was."""
        for feed in self._open:
            feed.hear_styles()

    def close(self) -> None:
        """Let every page go, and none in any more."""
        self._is_closed = True
        for feed in self._open:
            feed.close()
