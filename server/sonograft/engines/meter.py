"""Progress that is even in time, from a plan of what each stage will cost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sonograft.engines.base import Monitor


@dataclass(frozen=True)
class Stage:
    """``steps`` equal steps, each of which takes about ``cost`` (in any unit that all stages share)."""

    name: str
    steps: int
    cost: float


class Meter:
    """Reports to a monitor. Stages are entered in the order of the plan; one that ends early is made up for."""

    def __init__(self, monitor: Monitor, plan: tuple[Stage, ...]) -> None:
        self._monitor = monitor
        self._plan = plan
        self._total = sum(stage.steps * stage.cost for stage in plan)
        monitor.progress(0.0, plan[0].name)

    def enter(self, name: str) -> Callable[[], None]:
        """Says that the stage called ``name`` begins; the result is called after each of its steps."""
        place = next(i for i, stage in enumerate(self._plan) if stage.name == name)
        stage = self._plan[place]
        before = sum(stage.steps * stage.cost for stage in self._plan[:place])
        done = 0

        def report() -> None:
            share = (before + min(done, stage.steps) * stage.cost) / self._total
            self._monitor.progress(share, name)

        def step() -> None:
            nonlocal done
            done += 1
            report()

        report()
        return step

    def finish(self) -> None:
        self._monitor.progress(1.0, self._plan[-1].name)
