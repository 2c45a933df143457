"""The way of a job's events: to where its render came from and to every subscriber, each place once."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Protocol

from sonograft.core import Core
from sonograft.frontends.osc.messages import of_event
from sonograft.frontends.osc.settings import OscSettings
from sonograft.frontends.osc.transport import Peer
from sonograft.frontends.osc.wire import encode
from sonograft.models import TERMINAL_EVENTS, Job, JobEvent, Progress

MAX_STANDING = 100
"""Of the queue, so many jobs are told to a new subscriber; more at once would be lost on UDP."""


class Timer(Protocol):
    def cancel(self) -> None: ...


class Timers(Protocol):
    """A clock and what it wakes."""

    def time(self) -> float:
        """Seconds since anything."""

    def call_later(self, delay_s: float, call: Callable[[], None]) -> Timer: ...


class LoopTimers:
    """The running event loop's."""

    def time(self) -> float:
        return time.monotonic()

    def call_later(self, delay_s: float, call: Callable[[], None]) -> Timer:
        return asyncio.get_running_loop().call_later(delay_s, call)


class News:
    """Hears every event of the core and sends it on."""

    def __init__(self, settings: OscSettings, timers: Timers, subscribers: Callable[[], list[Peer]]) -> None:
        self._settings = settings
        self._timers = timers
        self._subscribers = subscribers
        self._routes: dict[str, dict[Peer, None]] = {}
        self._told: dict[str, float] = {}
        self._repeats: dict[str, list[Timer]] = {}
        self._held: list[Callable[[], None]] | None = None

    def follow(self, job_id: str, peers: Iterable[Peer]) -> None:
        """Tell ``peers`` what happens to ``job_id`` until it ends."""
        self._routes.setdefault(job_id, {}).update(dict.fromkeys(peers))

    @contextmanager
    def after_answer(self) -> Iterator[None]:
        """Hold back the news that a command causes until its answer is on its way."""
        held: list[Callable[[], None]] = []
        self._held = held
        try:
            yield
        finally:
            self._held = None
            for tell in held:
                tell()

    def hear(self, job: Job, event: JobEvent) -> None:
        self._in_turn(partial(self._tell, job, event))

    def catch_up(self, peer: Peer, core: Core) -> None:
        """Tell ``peer`` how things stand: every unfinished job, and every end after a crash that nobody confirmed."""
        ended = [core.event(job) for job in core.unseen()]
        for event in [*ended, *core.standing()[:MAX_STANDING]]:
            self._in_turn(partial(peer.send, encode(of_event(event))))

    def _in_turn(self, tell: Callable[[], None]) -> None:
        if self._held is None:
            tell()
        else:
            self._held.append(tell)

    def seen(self, job_id: str) -> None:
        """A client knows how ``job_id`` ended: do not say it again."""
        for timer in self._repeats.pop(job_id, ()):
            timer.cancel()

    def close(self) -> None:
        for job_id in tuple(self._repeats):
            self.seen(job_id)

    def _tell(self, job: Job, event: JobEvent) -> None:
        if isinstance(event, Progress) and not self._is_due(job.id):
            return
        packet = encode(of_event(event))
        peers = dict.fromkeys([*self._routes.get(job.id, ()), *self._subscribers()])
        for peer in peers:
            peer.send(packet)
        if isinstance(event, TERMINAL_EVENTS):
            self._routes.pop(job.id, None)
            self._told.pop(job.id, None)
            self._repeat(job.id, packet, [peer for peer in peers if not peer.reliable])

    def _is_due(self, job_id: str) -> bool:
        now = self._timers.time()
        if now - self._told.get(job_id, -1e9) < self._settings.progress_every_s:
            return False
        self._told[job_id] = now
        return True

    def _repeat(self, job_id: str, packet: bytes, peers: list[Peer]) -> None:
        """UDP may lose the one message that matters: say it again until a client confirms it."""
        if not peers:
            return

        def say_again() -> None:
            for peer in peers:
                peer.send(packet)
            self._repeats[job_id].pop(0)
            if not self._repeats[job_id]:
                del self._repeats[job_id]

        self._repeats[job_id] = [
            self._timers.call_later(delay_s, say_again) for delay_s in sorted(self._settings.repeat_after_s)
        ]
