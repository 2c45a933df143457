"""Server-Sent Events: one page's feed as an HTTP response that goes on until either side ends it.

https://html.spec.whatwg.org/multipage/server-sent-events.html
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from starlette.responses import Response

from sonograft import jsontext
from sonograft.core import Core
from sonograft.frontends.web.feed import Feed, Feeds, News
from sonograft.frontends.web.rows import Shown, job_list

if TYPE_CHECKING:
    from starlette.types import Receive, Scope, Send

_BETWEEN_S = 0.1
"""Shortest time between two messages; what changes in between is told in one."""
_QUIET_S = 15.0
"""After so long without news something is sent all the same, so that a page that has gone is noticed."""
_RETRY_MS = 2000
"""When a page that lost the connection comes again."""


class EventsResponse(Response):
    """First ``event: all`` with the whole list, then ``event: changed`` with the jobs that changed.

    Between them ``event: queue`` with the ids of the queue in their order, when that was changed by hand, and ``event:
    styles`` without data that matter, when the library or its tags changed.
    """

    media_type = "text/event-stream"
    media_types = ("text/event-stream",)

    def __init__(
        self, core: Core, feeds: Feeds, shown: Shown, slow_s: float, drop: Callable[[tuple[str, int]], None]
    ) -> None:
        """``drop`` ends the connection of a client that for ``slow_s`` seconds took nothing of what it was sent."""
        super().__init__(headers={"Cache-Control": "no-store"})
        del self.headers["content-length"]  # it has no end yet
        self._core = core
        self._feeds = feeds
        self._shown = shown
        self._slow_s = slow_s
        self._drop = drop

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
        if scope["method"] == "HEAD":
            await send({"type": "http.response.body", "body": b""})
            return
        with self._feeds.opened() as feed:
            gone = asyncio.create_task(_close_when_gone(receive, feed), name="page gone")
            try:
                await self._tell(feed, send)
            except TimeoutError:
                self._drop(scope["client"])
                await gone
            finally:
                gone.cancel()

    async def _tell(self, feed: Feed, send: Send) -> None:
        await self._send(send, _message("all", job_list(self._core, self._shown), retry_ms=_RETRY_MS))
        while feed.is_open:
            news = await feed.news(_QUIET_S)
            if feed.is_open:
                await self._send(send, self._words(news) or b":\n\n")
                await asyncio.sleep(_BETWEEN_S)
        await send({"type": "http.response.body", "body": b""})

    def _words(self, news: News) -> bytes:
        words = b""
        if news.jobs:
            words += _message("changed", self._shown.rows(news.jobs))
        if news.order:
            words += _message("queue", self._core.order())
        if news.styles:
            words += _message("styles", None)
        return words

    async def _send(self, send: Send, body: bytes) -> None:
        async with asyncio.timeout(self._slow_s):
            await send({"type": "http.response.body", "body": body, "more_body": True})


async def _close_when_gone(receive: Receive, feed: Feed) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
    feed.close()


def _message(event: str, value: Any, retry_ms: int = 0) -> bytes:
    retry = f"retry: {retry_ms}\n" if retry_ms else ""
    return f"{retry}event: {event}\ndata: ".encode() + jsontext.encode(value) + b"\n\n"
