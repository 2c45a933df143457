"""Progress that is even in time, from a plan of what each stage will cost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

Report: TypeAlias = Callable[[float, str], None]
"""Hears how far the work is, 0 to 1, and what is being done, in words; may raise ``Cancelled``."""


@dataclass(frozen=True)
class Stage:
    """``steps`` equal steps, each of which takes about ``cost`` (in any unit that all stages share)."""

    name: str
    steps: int
    cost: float


class Meter:
    """Reports how far a plan is. Stages are entered in its order; one that ends early is made up for."""

    def __init__(self, report: Report, plan: tuple[Stage, ...]) -> None:
        self._report = report
        self._plan = plan
        self._total = sum(stage.steps * stage.cost for stage in plan)
        report(0.0, plan[0].name)

    def enter(self, name: str) -> Callable[[], None]:
        """Says that the stage called ``name`` begins; the result is called after each of its steps."""
        steps = self._steps(name)
        inside = self.inside(name)
        done = 0

        def step() -> None:
            nonlocal done
            done += 1
            inside(min(done / steps, 1.0) if steps else 1.0, name)

        inside(0.0, name)
        return step

    def inside(self, name: str) -> Report:
        """What reports how far the stage called ``name`` is, for work that has a plan of its own."""
        place = next(i for i, stage in enumerate(self._plan) if stage.name == name)
        before, own = (
            sum(s.steps * s.cost for s in stages) for stages in (self._plan[:place], self._plan[place : place + 1])
        )

        def report(fraction: float, words: str) -> None:
            self._report((before + fraction * own) / self._total, words)

        return report

    def finish(self) -> None:
        self._report(1.0, self._plan[-1].name)

    def _steps(self, name: str) -> int:
        return next(stage.steps for stage in self._plan if stage.name == name)
