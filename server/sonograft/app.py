"""The one module that knows every room: builds a server, starts it from the inside out, stops it in reverse."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import sys
import time
from collections.abc import AsyncIterator, Coroutine, Iterator
from dataclasses import dataclass
from pathlib import Path

import msgspec
from filelock import FileLock, Timeout

from sonograft import jsontext, ports
from sonograft.config import Settings
from sonograft.core import Core
from sonograft.errors import CannotWrite, HomeInUse, PortInUse
from sonograft.frontends.osc.door import OscDoor
from sonograft.frontends.osc.settings import OscSettings
from sonograft.frontends.watch.card import Card, Facts
from sonograft.frontends.watch.folder import ORIGIN, WatchDoor, WatchSettings
from sonograft.frontends.web.door import WebDoor, WebSettings
from sonograft.frontends.web.folders import Folders
from sonograft.jobs import work
from sonograft.jobs.events import EventStream, last_event
from sonograft.jobs.runner import QueueRunner
from sonograft.jobs.store import JobStore
from sonograft.jobs.worker import Worker
from sonograft.library import StyleLibrary
from sonograft.paths import PathRules

log = logging.getLogger(__name__)

_PREVIEW_DAYS = 1
_JOB_DAYS = 90
_MOST_PRUNED = 500
"""Jobs that are forgotten in one go: it is done on the event loop, and must not be noticed."""
_TIDY_S = 3600.0


class Address(msgspec.Struct, frozen=True, kw_only=True):
    """Where a running server is reached; kept in its state folder while it runs."""

    pid: int
    host: str
    osc_port: int
    http_port: int


@dataclass(frozen=True, slots=True)
class Server:
    """A server that runs."""

    settings: Settings
    core: Core
    address: Address
    network_page: str = ""
    """Where other machines open the page, with the token in it; empty where they cannot."""


def address_file(settings: Settings) -> Path:
    return settings.state_dir / "server.json"


@contextlib.asynccontextmanager
async def running(settings: Settings) -> AsyncIterator[Server]:
    """A server of ``settings`` for as long as the block lasts.

    Raises ``SonograftError`` where it cannot start: folders, the store, a port.
    """
    settings.check()
    settings.make_folders()
    async with contextlib.AsyncExitStack() as stack:
        stack.enter_context(_sole_user(settings.inbox_dir))
        store = stack.enter_context(contextlib.closing(JobStore(settings.state_dir / "jobs.sqlite")))
        events = EventStream()
        worker = Worker([sys.executable, "-m", "sonograft.worker_main"], settings.log_dir / "worker.log")
        runner = QueueRunner(
            store,
            worker,
            events,
            renders=settings.renders_dir,
            previews=settings.previews_dir,
            work=settings.work_dir,
            cache=settings.cache_dir,
        )
        library = StyleLibrary(settings.styles_dir, _measure)
        core = Core(store, library, _path_rules(settings), runner, events)

        recovered, given_up = store.recover()
        if recovered:
            log.info("%d jobs of an earlier server are rendered now", len(recovered))
        abandoned = work.abandoned(settings.work_dir, {job.id for job in store.unfinished()})
        osc = OscDoor(core, _osc_settings(settings))
        stack.push_async_callback(osc.stop)
        await _start(osc, settings.osc_port, "--osc-port")
        web = WebDoor(core, _web_settings(settings, osc))
        stack.push_async_callback(web.stop)
        await _start(web, settings.http_port, "--http-port")
        for job in given_up:
            events.publish(job, last_event(job))

        stack.push_async_callback(worker.close)
        await worker.start()
        watch = WatchDoor(core, WatchSettings(inbox=settings.inbox_dir, outbox=settings.outbox_dir, poll=settings.poll))
        await watch.start()
        stack.push_async_callback(watch.stop)
        card = Card(core, settings.card, _facts(settings, osc, web))
        stack.callback(card.withdraw)
        for task in (runner.run(), card.run(), _tidy(settings, store, abandoned)):
            stack.push_async_callback(_end, _started(task))

        address = Address(pid=os.getpid(), host=settings.host, osc_port=osc.port, http_port=web.port)
        address_file(settings).write_bytes(jsontext.encode(address))
        stack.callback(address_file(settings).unlink, missing_ok=True)
        yield Server(settings, core, address, web.network_address)


@contextlib.contextmanager
def _sole_user(inbox: Path) -> Iterator[None]:
    """No other server may watch the same inbox, or each take would be rendered twice."""
    lock = FileLock(inbox / ".sonograft.lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise HomeInUse(
            f"Another Sonograft watches {inbox} already. Use that one, or start this one with another --home."
        ) from None
    except (OSError, NotImplementedError) as error:  # some network drives have no locks
        log.warning("%s cannot be locked (%s): see to it that no other server uses it", inbox, error)
    try:
        yield
    finally:
        lock.release()


def _path_rules(settings: Settings) -> PathRules:
    if not settings.is_open:
        return PathRules()
    return PathRules((settings.home, settings.inbox_dir, settings.styles_dir, settings.renders_dir))


def _osc_settings(settings: Settings) -> OscSettings:
    return OscSettings(
        host=settings.host,
        port=settings.osc_port,
        token=settings.token() if settings.is_open else None,
        subscribers_file=settings.state_dir / "subscribers.json",
    )


def _web_settings(settings: Settings, osc: OscDoor) -> WebSettings:
    return WebSettings(
        osc_port=osc.port,
        addresses=osc.addresses(),
        osc_host=settings.host,
        port=settings.http_port,
        host=settings.page_host,
        token=settings.token() if settings.page_is_open else None,
        folders=_folders(settings),
        max_upload=settings.max_upload,
        scripts=_reaper_scripts,
    )


def _folders(settings: Settings) -> Folders:
    return Folders(
        home=settings.home.absolute(),
        inbox=settings.inbox_dir.absolute(),
        styles=settings.styles_dir.absolute(),
        contents=settings.contents_dir.absolute(),
        renders=settings.renders_dir.absolute(),
        previews=settings.previews_dir.absolute(),
        views=settings.views_dir.absolute(),
    )


def _reaper_scripts() -> dict[str, bytes]:
    from sonograft.clients import hosts, shipped  # rarely asked for

    return shipped.files(hosts.named("reaper"), shipped.root())


def _facts(settings: Settings, osc: OscDoor, web: WebDoor) -> Facts:
    return Facts(
        pid=os.getpid(),
        host=settings.host,
        osc_port=osc.port,
        http_port=web.port,
        inbox=settings.inbox_dir.absolute(),
        outbox=settings.outbox_dir.absolute(),
        styles_folder=settings.styles_dir.absolute(),
        renders=settings.renders_dir.absolute(),
    )


async def _start(door: OscDoor | WebDoor, port: int, option: str) -> None:
    try:
        await door.start()
    except PortInUse as error:
        user = await asyncio.to_thread(ports.holder, port)
        by = f" It is used by {user}." if user else ""
        raise PortInUse(f"{error.message}{by} Another port is chosen with {option}.") from None


def _started(work: Coroutine[None, None, None]) -> asyncio.Task[None]:
    """Work that is to go on for as long as the server does; should it break, the log says so at once."""
    task = asyncio.create_task(work)

    def tell(ended: asyncio.Task[None]) -> None:
        if not ended.cancelled() and (error := ended.exception()) is not None:
            log.critical("a part of the server broke; start it again", exc_info=error)

    task.add_done_callback(tell)
    return task


async def _end(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.wait([task])


def _measure(path: Path) -> float:
    """The length of a sound file in seconds, from its header."""
    from sonograft.audio import files  # brings numpy, which the first answers do not wait for

    source = files.probe(path)
    return source.frames / source.sample_rate


async def _tidy(settings: Settings, store: JobStore, abandoned: list[Path]) -> None:
    """What may take a while and nobody waits for: clear away what is old or belongs to nobody."""
    for folder in abandoned:
        await asyncio.to_thread(work.clear, folder)
    while True:
        _forget_old_jobs(store)
        await asyncio.to_thread(_clear_previews, settings)
        await asyncio.sleep(_TIDY_S)


def _forget_old_jobs(store: JobStore) -> None:
    # Those of the inbox stay: as long as a take lies there, its job alone tells that it was rendered already; and a
    # folder that looks empty may be a network drive that is not connected.
    try:
        store.prune(_JOB_DAYS * 86400, keep=ORIGIN, limit=_MOST_PRUNED)
    except CannotWrite as error:
        log.warning("old jobs are not forgotten: %s", error)


def _clear_previews(settings: Settings) -> None:
    oldest = time.time() - _PREVIEW_DAYS * 86400
    for preview in settings.previews_dir.glob("*.wav"):
        with contextlib.suppress(OSError):
            if preview.stat().st_mtime < oldest:
                preview.unlink()
