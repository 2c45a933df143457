"""What a set would take: the table of ``sonograft batch --dry-run``."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from rich.console import Console
from rich.table import Column, Table
from rich.text import Text

from sonograft.audio.names import shown_name
from sonograft.cli.set_board import ready_at, spoken
from sonograft.errors import CannotWrite
from sonograft.sets.estimate import Rates, bytes_of
from sonograft.sets.values import Outcome, Set, Variation

_MARGIN_BYTES = 200_000_000
"""That stay free: for unfinished work, and for everything else on the disk."""


@dataclass(frozen=True, slots=True)
class Plan:
    """A set, what is there of it, and what the rest costs."""

    a_set: Set
    there: Mapping[str, Outcome]
    """By token: what is done, and what failed and is not tried again."""
    rates: Rates
    renders: Path
    """Where results go."""

    @property
    def missing(self) -> list[Variation]:
        return [variation for variation in self.a_set.variations if variation.token not in self.there]

    @property
    def seconds(self) -> float:
        return sum(self.rates.seconds(found, self.a_set.contents[found.content]) for found in self.missing)

    @property
    def bytes(self) -> int:
        return sum(bytes_of(self.a_set.contents[found.content], self.a_set.crate) for found in self.missing)

    def free_bytes(self) -> int | None:
        """Of the disk that results go to; None where that cannot be told."""
        for folder in (self.renders, *self.renders.parents):
            try:
                return shutil.disk_usage(folder).free
            except OSError:
                continue
        return None

    def require_room(self) -> None:
        """Raises ``CannotWrite`` where the disk is too small: better now than in the middle of the night."""
        free = self.free_bytes()
        if self.missing and free is not None and self.bytes + _MARGIN_BYTES > free:
            raise CannotWrite(
                f"The {len(self.missing)} results and the crate need {size(self.bytes)} beside {self.renders}, and "
                f"{size(free)} are free ({size(_MARGIN_BYTES)} have to stay so). Free some space, or shorten "
                "the set."
            )


def show(plan: Plan, console: Console, now: datetime) -> None:
    """Print what would be rendered, and what that takes."""
    a_set = plan.a_set
    columns = ("content", Column("seconds", justify="right"), "variations", Column("to render", justify="right"))
    table = Table(*columns, Column("takes", justify="right"), box=None, header_style="dim", pad_edge=False)
    missing = plan.missing
    for number, content in enumerate(a_set.contents):
        here = [found for found in missing if found.content == number]
        labels = ", ".join(found.label for found in a_set.of_content(number))
        took = sum(plan.rates.seconds(found, content) for found in here)
        table.add_row(
            Text(shown_name(Path(content.path)), overflow="fold"),
            f"{content.seconds:.1f}",
            Text(labels, overflow="fold"),
            str(len(here)),
            spoken(took) if here else "",
        )
    console.print(table)
    for line in _totals(plan, now):
        console.print(Text(line), soft_wrap=True)


def _totals(plan: Plan, now: datetime) -> list[str]:
    a_set, missing = plan.a_set, plan.missing
    already = len(a_set.variations) - len(missing)
    lines = [
        "",
        f"{len(a_set.variations)} variations of {len(a_set.contents)} contents"
        + (f", {already} of them there already or given up" if already else "")
        + f"; order: {a_set.order}.",
    ]
    if not missing:
        return [*lines, "Nothing is left to render."]
    sure = plan.rates.is_measured(missing)
    source = "as earlier renders of this home took" if sure else "a rough guess: too little was rendered here so far"
    lines.append(f"Time: about {spoken(plan.seconds)} ({source}); {ready_at(now, plan.seconds, a_set.deadline)}.")
    free = plan.free_bytes()
    lines.append(f"Disk: {size(plan.bytes)}" + (f", {size(free)} are free." if free is not None else "."))
    if a_set.deadline is not None and a_set.deadline <= now:
        lines.append(f"The deadline, {a_set.deadline:%d %B %H:%M}, has passed.")
    return lines


def size(count: float) -> str:
    """``1.2 GB``."""
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{count / 1e6:.1f} MB"
