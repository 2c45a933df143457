"""Has a server render a set, and follows it: what is there already is found, what is missing is asked for."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Protocol

from sonograft.cli.remote import accept
from sonograft.frontends.osc.client import STATES, OscClient
from sonograft.frontends.osc.wire import Message
from sonograft.models import Failure, JobState
from sonograft.sets import standing
from sonograft.sets.ledger import Entry, Ledger, asked_as, variation_of
from sonograft.sets.values import Order, Outcome, Set, Variation


class Board(Protocol):
    """Shows how it goes."""

    def stands(self, variation: Variation, outcome: Outcome) -> None:
        """``variation`` stands so now; told at each change."""

    def progress(self, variation: Variation, fraction: float, stage: str, eta_s: float) -> None: ...


class Pursuit:
    """One set, from what there is to its end. ``run`` may be called again after a lost connection."""

    def __init__(self, a_set: Set, ledger: Ledger, renders: Path, board: Board, *, retry_failed: bool) -> None:
        self.outcomes: dict[str, Outcome] = {}
        """By token; what has none is not asked for yet."""
        self._set = a_set
        self._ledger = ledger
        self._renders = renders
        self._board = board
        self._retry = retry_failed
        self._by_token = {variation.token: variation for variation in a_set.variations}
        self._tokens = set(self._by_token)
        self._attempts: dict[str, int] = {}
        self._news = asyncio.Event()

    @property
    def is_over(self) -> bool:
        return len(self.outcomes) == len(self._by_token) and all(o.state.is_terminal for o in self.outcomes.values())

    async def run(self, client: OscClient) -> None:
        """Until all of it has ended. Raises ``NoServer`` when the server is gone, ``CannotWrite``, ``Refused``."""
        async with self._hearing(client) as hearing:
            accept(await client.ask("/sonograft/subscribe", 1))
            await self.find(client)
            await self._ask_for_what_is_missing(client)
            while not self.is_over:
                self._news.clear()
                news = asyncio.create_task(self._news.wait())
                await asyncio.wait({news, hearing}, return_when=asyncio.FIRST_COMPLETED)
                news.cancel()
                if hearing.done():
                    hearing.result()

    @contextlib.asynccontextmanager
    async def _hearing(self, client: OscClient) -> AsyncIterator[asyncio.Task[None]]:
        async def hear() -> None:
            async for event in client.events():
                self._take(event)

        hearing = asyncio.create_task(hear())
        try:
            yield hearing
        finally:
            hearing.cancel()
            await asyncio.wait([hearing])
            if not hearing.cancelled():
                hearing.exception()  # the connection's end, which whoever asked meets as well

    async def find(self, client: OscClient) -> None:
        """Find what was asked for before: by the ledger, by the tokens of the server's jobs, beside the results."""
        self.outcomes = {token: outcome for token, outcome in self.outcomes.items() if outcome.state.is_terminal}
        for token in self._by_token:
            if (entry := self._ledger.get(token)) is not None:
                self._attempts[token] = max(entry.attempt, self._attempts.get(token, 1))
                await self._look_at(client, entry.job)
        if len(self.outcomes) < len(self._by_token):
            await self._look_at_other_jobs(client)
        there = await asyncio.to_thread(standing.done, self._set, self._ledger, self._renders)
        for token, outcome in there.items():
            if token not in self.outcomes:
                self._note(token, outcome)
        for token, outcome in [*self.outcomes.items()]:
            if _is_gone(outcome):
                del self.outcomes[token]  # somebody removed it: it is wanted again
                self._attempts[token] = self._attempts.get(token, 1) + 1

    async def _look_at_other_jobs(self, client: OscClient) -> None:
        """A crash may have come between a server's taking a job and its entry in the ledger."""
        known = self._ledger.jobs()
        for state in JobState:
            for item in await client.ask_list("/sonograft/jobs", str(state)):
                job = str(accept(item).args[0])
                if job not in known:
                    await self._look_at(client, job)

    async def _look_at(self, client: OscClient, job: str) -> None:
        answer = await client.ask("/sonograft/job/get", job)
        if answer.name != "fail":  # forgotten after some months, or by a new store
            self._take(answer)

    async def _ask_for_what_is_missing(self, client: OscClient) -> None:
        for variation in self._set.variations:
            outcome = self.outcomes.get(variation.token)
            if outcome is not None and not (self._retry and outcome.state in (JobState.FAILED, JobState.CANCELLED)):
                continue
            if outcome is not None:
                self._attempts[variation.token] = self._attempts.get(variation.token, 1) + 1
                del self.outcomes[variation.token]
            await self._ask(client, variation)
        self._retry = False  # once in a call

    async def _ask(self, client: OscClient, variation: Variation) -> None:
        attempt = self._attempts.setdefault(variation.token, 1)
        # All parameters: this machine's defaults (/sonograft/param) are not the set's.
        pairs = [atom for name, value in variation.parameters.items() for atom in (name, str(value))]
        content = self._set.contents[variation.content].path
        token = asked_as(variation.token, attempt)
        answer = await client.ask(
            "/sonograft/render", token, content, variation.style, *pairs, "priority", self._priority(variation)
        )
        if answer.name == "fail":
            code, name, message = answer.args[2:5]
            failure = Failure(int(str(code)), str(name), str(message))
            self._note(variation.token, Outcome(state=JobState.FAILED, failure=failure))
            return
        job = str(answer.args[2])
        self._ledger.put(Entry(variation.token, job, attempt))
        if variation.token not in self.outcomes:
            self._note(variation.token, Outcome(state=JobState.QUEUED, job=job))

    def _priority(self, variation: Variation) -> int:
        """A server goes by priority first: where the deadline counts, all have the same one."""
        if self._set.order is Order.DEADLINE:
            return min(each.priority for each in self._set.variations)
        return variation.priority

    def _take(self, event: Message) -> None:
        """Note what an event says, if it is about a variation of this set."""
        state = STATES.get(event.name)
        asked = variation_of(str(event.args[1]), self._tokens) if state is not None else None
        if state is None or asked is None:
            return
        token, attempt = asked
        if attempt < self._attempts.get(token, 1):
            return
        self._attempts[token] = attempt
        job, result, failure = str(event.args[0]), "", None
        match event.name, event.args:
            case "job/done", (_, _, _, path, *_):
                result = str(path)
                self._ledger.put(Entry(token, job, attempt, result))
            case "job/failed", (_, _, _, code, name, message):
                failure = Failure(int(str(code)), str(name), str(message))
            case "job/progress", (_, _, _, fraction, stage, eta_s):
                self._board.progress(self._by_token[token], float(str(fraction)), str(stage), float(str(eta_s)))
        self._note(token, Outcome(state=state, job=job, result=result, failure=failure))

    def _note(self, token: str, outcome: Outcome) -> None:
        before = self.outcomes.get(token)
        if before is not None and before.state.is_terminal and before.job == outcome.job:
            return
        if before != outcome:
            self.outcomes[token] = outcome
            self._board.stands(self._by_token[token], outcome)
            self._news.set()


def _is_gone(outcome: Outcome) -> bool:
    """Whether it was done, and its result is not there any more."""
    return outcome.state is JobState.DONE and not Path(outcome.result).is_file()
