"""``sonograft jobs --watch``: the queue as it moves, for people without a browser."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Protocol

from rich.console import Console
from rich.live import Live
from rich.text import Text

from sonograft.cli import watch_view
from sonograft.cli.remote import Place, accept, server
from sonograft.cli.watch_state import Change, JobRow, Queue
from sonograft.errors import NoServer
from sonograft.frontends.osc.client import OscClient
from sonograft.models import JobState

_LOOK_AGAIN_S = 1.0
_REFRESH_PER_S = 8


class Screen(Protocol):
    """Where the queue is shown."""

    def changed(self, queue: Queue, change: Change | None) -> None:
        """``change`` has happened; None: all of it is new."""

    def away(self, queue: Queue, words: str) -> None:
        """No server answers."""


async def watch(place: Place, console: Console) -> None:
    """Show the queue until cancelled, over restarts of the server."""
    if console.is_terminal and not console.is_dumb_terminal:
        queue = Queue()
        with Live(console=console, refresh_per_second=_REFRESH_PER_S, get_renderable=lambda: watch_view.draw(queue)):
            await _follow(place, queue, _Nothing())
    else:
        await _follow(place, Queue(), _Lines(console))


async def _follow(place: Place, queue: Queue, screen: Screen) -> None:
    while True:
        try:
            async with server(place) as client:
                async for change in _changes(client, queue):
                    screen.changed(queue, change)
        except NoServer:
            if not queue.trouble:
                queue.trouble = "No server answers; looking again."
                screen.away(queue, queue.trouble)
            await asyncio.sleep(_LOOK_AGAIN_S)


async def _changes(client: OscClient, queue: Queue) -> AsyncIterator[Change | None]:
    """Every change of ``queue``, which follows the server; first that all of it is there."""
    version = accept(await client.ask("/sonograft/version"))
    queue.begin(" ".join(["Sonograft", ".".join(str(number) for number in version.args[1:4])]))
    # In one list are only the newest hundred: behind a long queue, what ended is found in lists of its own.
    for state in (JobState.CANCELLED, JobState.FAILED, JobState.DONE, JobState.QUEUED, JobState.RUNNING, None):
        for item in await client.ask_list("/sonograft/jobs", *([str(state)] if state else [])):
            queue.put(JobRow.listed(accept(item)))
    for row in queue.ended(JobState.FAILED)[: watch_view.MOST_ENDED]:
        queue.take(await client.ask("/sonograft/job/get", row.job))  # why
    await _count(client, queue)
    accept(await client.ask("/sonograft/subscribe", 1))
    yield None
    async for event in client.events():
        if not event.name.startswith("job/"):
            continue
        if str(event.args[0]) not in queue.rows:
            for item in await client.ask_list("/sonograft/jobs"):
                queue.learn(JobRow.listed(accept(item)))
        change = queue.take(event)
        if change is not None:
            if change.row.state is not JobState.RUNNING:
                await _count(client, queue)
            yield change


async def _count(client: OscClient, queue: Queue) -> None:
    """How long the queue is: lists end at a hundred, but the newest job knows how many are before it."""
    waiting = queue.waiting()
    queue.uncounted = 0
    if len(waiting) >= watch_view.MOST_LISTED:
        newest = max(waiting, key=lambda row: row.seen)
        answer = await client.ask("/sonograft/job/get", newest.job)
        if answer.name == "job/queued":
            queue.uncounted = max(0, int(str(answer.args[3])) + 1 - len(queue.running()) - len(waiting))


class _Nothing:
    """The live view looks at the queue by itself."""

    def changed(self, queue: Queue, change: Change | None) -> None: ...

    def away(self, queue: Queue, words: str) -> None: ...


class _Lines:
    """A line for each change, where there is no terminal that could be drawn on."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._told: dict[str, JobState] = {}

    def changed(self, queue: Queue, change: Change | None) -> None:
        if change is None:
            self._say(f"{queue.server}: {len(queue.running())} running, {queue.count()} waiting")
            for row in (*queue.running(), *queue.waiting()):
                self._tell(row)
        else:
            self._tell(change.row, came_further=change.came_further)

    def _tell(self, row: JobRow, *, came_further: bool = False) -> None:
        if came_further or self._told.get(row.job) is not row.state:
            self._told[row.job] = row.state
            self._say(watch_view.line(row))
        if row.state.is_terminal:
            del self._told[row.job]

    def away(self, queue: Queue, words: str) -> None:
        self._say(words)

    def _say(self, text: str) -> None:
        self._console.print(Text(f"{time.strftime('%H:%M:%S')} {text}"), soft_wrap=True)
