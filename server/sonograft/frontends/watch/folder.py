"""Looks after the inbox: takes each file once, when it is whole, and says beside it what was wrong.

A request by file is answered in the outbox, too; see docs/files.md.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import logging
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePath
from urllib.parse import quote_from_bytes, unquote_to_bytes

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver

from sonograft.core import Core
from sonograft.errors import SonograftError
from sonograft.frontends.watch import inbox
from sonograft.frontends.watch.answers import Answers
from sonograft.frontends.watch.inbox import Item
from sonograft.frontends.watch.outbox import Outbox
from sonograft.frontends.watch.settling import Settling, State
from sonograft.models import Done, Failed, Failure, Job, JobEvent

log = logging.getLogger(__name__)

ORIGIN = "watch:"
"""How the origins of jobs begin that came through this door. Such a job is what tells that its take was taken."""
_LONGEST_STEM_BYTES = 240
"""Names end at 255 bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchSettings:
    inbox: Path
    outbox: Path
    poll: bool = False
    """Do without the system's file events (network drives have none)."""
    quiet_s: float = 1.0
    """A file that did not change for so long, and whose header agrees with its length, is whole."""
    give_up_s: float = 30.0
    """A file at rest for so long is taken even if its header disagrees: the render then says what is wrong with it."""
    look_s: float = 0.25
    """Shortest time between two looks into the folder."""
    rescan_s: float = 10.0
    """Longest time between two looks: events may get lost."""
    poll_s: float = 2.0
    """Longest time between two looks without events."""


class WatchDoor:
    """The inbox as a door to the core. Everything but reading folders happens on the event loop."""

    def __init__(self, core: Core, settings: WatchSettings, clock: Callable[[], float] = time.monotonic) -> None:
        self._core = core
        self._settings = settings
        self._clock = clock
        self._outbox = Outbox(settings.outbox)
        self._answers = Answers(core, self._outbox)
        self._settling = Settling()
        self._handled: dict[Path, State] = {}
        self._news = asyncio.Event()
        self._polls = settings.poll
        self._observer: BaseObserver | None = None
        self._tasks: list[asyncio.Task[None]] = []
        self._unsubscribe: Callable[[], None] | None = None

    async def start(self) -> None:
        self._unsubscribe = self._core.subscribe(self._hear)
        self._tasks = [asyncio.create_task(self._run(), name="watch"), asyncio.create_task(self._outbox.run())]

    async def stop(self) -> None:
        if self._unsubscribe is not None:
            self._unsubscribe()
        for task in self._tasks:
            task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await task
        await asyncio.to_thread(self._outbox.flush)
        if self._observer is not None:
            self._observer.stop()
            await asyncio.to_thread(self._observer.join)
            self._observer = None

    async def _run(self) -> None:
        while True:
            self._news.clear()
            self._observe()
            waiting = await self._look()
            longest = self._settings.poll_s if self._observer is None else self._settings.rescan_s
            # Not wait_for: up to Python 3.11 it forgets a cancel that comes together with the news.
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._settings.look_s if waiting else longest):
                    await self._news.wait()
            # A file that is being written makes thousands of events; one look answers them all.
            await asyncio.sleep(self._settings.look_s)

    def _observe(self) -> None:
        """Have the system tell of changes; where it cannot, or its thread has died, looking at intervals goes on."""
        if self._polls or (self._observer is not None and self._observer.is_alive()):
            return
        observer = Observer()
        try:
            observer.schedule(_Nudge(asyncio.get_running_loop(), self._news), str(self._settings.inbox), recursive=True)
            observer.start()
        except OSError as error:
            log.warning(
                "no file events for %s (%s): looking every %g s", self._settings.inbox, error, self._settings.poll_s
            )
            self._polls, self._observer = True, None
        else:
            self._observer = observer

    async def _look(self) -> bool:
        """Take what is ready; whether anything is not yet."""
        try:
            # The answers first: whose request is not there afterwards, has none.
            answers = await asyncio.to_thread(self._outbox.names)
            items = await asyncio.to_thread(inbox.scan, self._settings.inbox, self._core.accepts)
            await asyncio.to_thread(self._clear, answers - {self._name(item.path) for item in items})
        except OSError as error:
            log.warning("the inbox %s cannot be read: %s", self._settings.inbox, error)
            return False
        paths = {item.path for item in items}
        self._settling.keep(paths)
        self._handled = {path: state for path, state in self._handled.items() if path in paths}
        fresh = [item for item in items if self._handled.get(item.path) != item.state]
        ready = [item for item in fresh if self._is_ready(item)]
        for item in ready:
            self._handled[item.path] = item.state
            await self._take(item)
            await asyncio.sleep(0)  # a whole set may come at once, and commands are to be answered meanwhile
        return len(ready) < len(fresh)

    def _clear(self, names: set[PurePath]) -> None:
        """Requests that their senders took back: nobody waits for these answers any more."""
        self._outbox.clear(names)
        for name in names:
            _withdraw(self._settings.inbox / name)

    def _name(self, path: Path) -> PurePath:
        return path.relative_to(self._settings.inbox)

    def _is_ready(self, item: Item) -> bool:
        rest_s = self._settling.see(item.path, item.state, self._clock())
        if item.is_request and inbox.is_whole(item):
            return True
        if rest_s < self._settings.quiet_s:
            return False
        return rest_s >= self._settings.give_up_s or item.is_request or self._is_whole(item.path)

    def _is_whole(self, path: Path) -> bool:
        try:
            return self._core.is_whole(path)
        except SonograftError:
            return False  # gone again, or held by the program that writes it

    async def _take(self, item: Item) -> None:
        try:
            await self._submit(item)
        except SonograftError as error:
            self._refuse(item, Failure(error.code, error.name, error.message))
        except Exception as error:  # one odd file must not end the watch over all others
            log.exception("%s cannot be taken", item.path)
            mistake = SonograftError(f"Sonograft made a mistake with this file ({error}); its log tells more.")
            self._refuse(item, Failure(mistake.code, mistake.name, mistake.message))

    async def _submit(self, item: Item) -> None:
        key = _key(item)
        if (job := self._core.known(key)) is None:
            fields = inbox.fields(item)
            if fields is None:
                return
            if item.is_request and fields.pop("cancel", False):
                self._answers.cancel(self._name(item.path))
                return
            request = await asyncio.to_thread(self._core.request, fields)  # a style may be hundreds of files
            _withdraw(item.path)
            job = self._core.submit(request, origin=_origin(item.path), key=key)
        if item.is_request:
            self._answers.became(self._name(item.path), job)

    def _refuse(self, item: Item, failure: Failure) -> None:
        _complain(item.path, failure)
        if item.is_request:
            self._answers.refused(self._name(item.path), failure)

    def _hear(self, job: Job, event: JobEvent) -> None:
        self._answers.hear(job, event)
        if not job.origin.startswith(ORIGIN):
            return
        path = Path(os.fsdecode(unquote_to_bytes(job.origin.removeprefix(ORIGIN))))
        match event:
            case Failed(failure=failure):
                _complain(path, failure)
            case Done():
                _withdraw(path)


class _Nudge(FileSystemEventHandler):
    """Any event is only a reason to look: the folder itself is the truth."""

    def __init__(self, loop: asyncio.AbstractEventLoop, news: asyncio.Event) -> None:
        self._loop = loop
        self._news = news

    def on_any_event(self, event: FileSystemEvent) -> None:
        if event.event_type in ("opened", "closed_no_write"):
            return  # our own reading
        with contextlib.suppress(RuntimeError):  # the loop has closed
            self._loop.call_soon_threadsafe(self._news.set)


def _origin(path: Path) -> str:
    return ORIGIN + quote_from_bytes(os.fsencode(path))


def _key(item: Item) -> str:
    text = f"{_origin(item.path)} {list(item.state)}"
    return hashlib.sha256(text.encode()).hexdigest()


def _error_file(path: Path) -> Path:
    stem = os.fsdecode(os.fsencode(path.stem)[:_LONGEST_STEM_BYTES])
    return path.with_name(f"{stem}.error.txt")


def _withdraw(path: Path) -> None:
    """What was wrong with ``path`` is no longer so."""
    with contextlib.suppress(OSError):
        _error_file(path).unlink(missing_ok=True)


def _complain(path: Path, failure: Failure) -> None:
    text = f"{path.name} was not rendered.\n\n{failure.message}\n\n({failure.name}, code {failure.code})\n"
    try:
        _error_file(path).write_bytes(text.encode("utf-8", "replace"))
    except OSError as error:
        log.warning("%s: %s (and %s cannot be written: %s)", path, failure.message, _error_file(path), error)
