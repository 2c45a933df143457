"""How a set comes along, in the terminal: what is rendered, how much is left, what failed."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn
from rich.text import Text

from sonograft.audio.names import shown_name
from sonograft.models import JobState
from sonograft.sets.estimate import Rates
from sonograft.sets.values import Outcome, Set, Variation

_ENOUGH_S = 5.0
"""Of renders of this set, until its own pace counts instead of the estimate."""


class SetBoard:
    """Two bars, the set's and the current render's; where there is no terminal, a line for each end."""

    def __init__(self, console: Console, a_set: Set, rates: Rates, clock: Callable[[], float] = time.monotonic) -> None:
        self._console = console
        self._is_drawn = console.is_terminal and not console.is_dumb_terminal
        self._set = a_set
        self._clock = clock
        self._expected = {
            variation.token: rates.seconds(variation, a_set.contents[variation.content])
            for variation in a_set.variations
        }
        self._states: dict[str, JobState] = {}
        self._running = "", 0.0
        """Which variation is rendered, and how far it is."""
        self._began: float | None = None
        self._rendered_s = 0.0
        """Of the estimate: what was rendered since ``_began``."""
        self._bars = Progress(
            TextColumn("{task.fields[name]}", markup=False),
            BarColumn(),
            TextColumn("{task.fields[done]}"),
            TextColumn("[dim]{task.description}[/]"),
            console=console,
        )
        self._all = self._bars.add_task("", total=len(a_set.variations), name=a_set.name, done="")
        self._current = self._bars.add_task("", total=1.0, name="", done="", visible=False)

    def __enter__(self) -> Self:
        if self._is_drawn:
            self._bars.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._is_drawn:
            self._bars.stop()

    def say(self, text: str) -> None:
        """A line above the bars."""
        self._console.print(Text(text), soft_wrap=True)

    def stands(self, variation: Variation, outcome: Outcome) -> None:
        before = self._states.get(variation.token)
        self._states[variation.token] = outcome.state
        if outcome.state is JobState.RUNNING and self._began is None:
            self._began = self._clock()
        if outcome.state.is_terminal:
            self._ended(variation, outcome, was_followed=before is JobState.RUNNING)
        self._draw()

    def progress(self, variation: Variation, fraction: float, stage: str, eta_s: float) -> None:
        left = f"{stage}, {spoken(eta_s)} left" if eta_s >= 1 else stage
        name, percent = f"  {self._name(variation)}", f"{100 * fraction:.0f}%"
        self._bars.update(self._current, completed=fraction, description=left, visible=True, name=name, done=percent)
        self._running = variation.token, fraction
        self._draw()

    def _draw(self) -> None:
        done = sum(state.is_terminal for state in self._states.values())
        of = f"{done} of {len(self._set.variations)}"
        self._bars.update(self._all, completed=done, description=self._left(), done=of)

    def _ended(self, variation: Variation, outcome: Outcome, *, was_followed: bool) -> None:
        self._bars.update(self._current, visible=False)
        if was_followed:
            self._rendered_s += self._expected[variation.token]
        name = self._name(variation)
        if outcome.state is JobState.FAILED:
            reason = outcome.failure.message if outcome.failure else "failed"
            self._console.print(Text(f"{name}: {reason}", "red"), soft_wrap=True)
        elif outcome.state is JobState.CANCELLED:
            self.say(f"{name}: cancelled")
        elif was_followed and not self._is_drawn:
            done = sum(state.is_terminal for state in self._states.values())
            self.say(f"{done}/{len(self._set.variations)} {name}")

    def left_s(self) -> float:
        """Seconds that the rest takes: by the estimate, and by how it held so far."""
        token, fraction = self._running
        waiting = [
            self._expected[variation.token] * (1 - fraction if variation.token == token else 1)
            for variation in self._set.variations
            if variation.token not in self._states or not self._states[variation.token].is_terminal
        ]
        pace = 1.0
        if self._began is not None and self._rendered_s and (passed := self._clock() - self._began) > _ENOUGH_S:
            pace = passed / self._rendered_s
        return pace * sum(waiting)

    def _left(self) -> str:
        left = self.left_s()
        if not left:
            return ""
        return f"{spoken(left)} left, {ready_at(datetime.now().astimezone(), left, self._set.deadline)}"

    def _name(self, variation: Variation) -> str:
        return f"{shown_name(Path(self._set.contents[variation.content].path))} – {variation.label}"


def spoken(seconds: float) -> str:
    """``1 h 20 min``."""
    if seconds < 90:
        return f"{max(round(seconds), 1)} s"
    minutes = round(seconds / 60)
    if minutes < 90:
        return f"{minutes} min"
    hours, rest = divmod(minutes, 60)
    return f"{hours} h {rest} min" if hours < 24 and rest else f"{round(minutes / 60)} h"


def ready_at(now: datetime, left_s: float, deadline: datetime | None) -> str:
    """``ready at 03:40, 14 h before the deadline``."""
    ready = now + timedelta(seconds=left_s)
    day = "" if ready.date() == now.date() else ready.strftime(" on %A" if left_s < 6 * 86400 else " on %d %B")
    words = f"ready at {ready:%H:%M}{day}"
    if deadline is None:
        return words
    spare = (deadline - ready).total_seconds()
    if spare >= 0:
        return f"{words}, {spoken(spare)} before the deadline"
    return f"{words}, {spoken(-spare)} AFTER the deadline"
