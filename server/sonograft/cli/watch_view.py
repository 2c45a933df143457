"""How a queue looks in a terminal."""

from __future__ import annotations

import re

from rich.console import Group, RenderableType
from rich.progress_bar import ProgressBar
from rich.table import Column, Table
from rich.text import Text

from sonograft.cli.set_board import spoken
from sonograft.cli.watch_state import JobRow, Queue
from sonograft.models import JobState

MOST_LISTED = 100
"""Jobs in an answer to ``/sonograft/jobs``."""
MOST_WAITING = 8
MOST_ENDED = 8
_SIGNS = {JobState.DONE: ("✓", "green"), JobState.FAILED: ("✗", "bold red"), JobState.CANCELLED: ("–", "yellow")}


def draw(queue: Queue) -> RenderableType:
    """The whole view: what runs, what comes next, what ended last."""
    parts: list[RenderableType] = [_head(queue), Text()]
    if queue.running():
        parts += [_running(queue.running()), Text()]
    if waiting := queue.waiting():
        parts += [_waiting(waiting, queue.count()), Text()]
    if ended := queue.ended()[:MOST_ENDED]:
        parts.append(_ended(ended))
    if not queue.rows and not queue.trouble and queue.server:
        parts.append(Text("Nothing was rendered here yet. Put a clip into inbox/STYLE, or: sonograft send CLIP STYLE"))
    return Group(*parts)


def line(row: JobRow) -> str:
    """One job in one line."""
    about = f"{row.job} {_last(row.content)} in {_last(row.style)}" if row.style else f"{row.job} {row.content}"
    match row.state:
        case JobState.RUNNING:
            left = f", {spoken(row.eta_s)} left" if row.eta_s >= 1 else ""
            return f"running {about} {100 * row.fraction:.0f}% {row.stage}{left}".rstrip()
        case JobState.DONE:
            return f"done {about}: {row.result}"
        case JobState.FAILED:
            return f"failed {about}: {row.message}"
    return f"{row.state} {about}"


def _head(queue: Queue) -> RenderableType:
    if queue.trouble:
        return Text.assemble((queue.server or "Sonograft", "bold"), "  ", (queue.trouble, "yellow"))
    if not queue.server:
        return Text("looking for the server", "dim")
    failed = len(queue.ended(JobState.FAILED))
    return Text.assemble(
        (queue.server, "bold"),
        f"  {len(queue.running())} running, {queue.count()} waiting",
        (f", {failed} failed lately" if failed else "", "red"),
        ("   Ctrl+C leaves; the server goes on", "dim"),
    )


def _running(rows: list[JobRow]) -> Table:
    table = Table.grid(
        Column(ratio=3, no_wrap=True),
        Column(width=26),
        Column(width=5),
        Column(ratio=2, no_wrap=True),
        padding=(0, 2, 0, 0),
        expand=True,
    )
    for row in rows:
        left = f", {spoken(row.eta_s)} left" if row.eta_s >= 1 else ""
        bar = ProgressBar(total=1.0, completed=row.fraction, width=26, complete_style="cyan")
        table.add_row(_named(row), bar, f"{100 * row.fraction:3.0f}%", Text(f"{row.stage}{left}", "cyan"))
    return table


def _waiting(rows: list[JobRow], count: int) -> Table:
    table = Table.grid(
        Column(width=4, justify="right"),
        Column(ratio=1, no_wrap=True),
        Column(width=8),
        padding=(0, 2, 0, 0),
        expand=True,
    )
    for number, row in enumerate(rows[:MOST_WAITING], 1):
        table.add_row(Text(str(number), "dim"), _named(row), Text(row.job, "dim"))
    if count > MOST_WAITING:
        table.add_row("", Text(f"and {count - MOST_WAITING} more", "dim"), "")
    return table


def _ended(rows: list[JobRow]) -> Table:
    table = Table.grid(
        Column(width=4, justify="right"),
        Column(ratio=2),
        Column(ratio=3, overflow="fold"),
        padding=(0, 2, 0, 0),
        expand=True,
    )
    for row in rows:
        sign, style = _SIGNS[row.state]
        says = Text(row.message, "red") if row.state is JobState.FAILED else Text(_last(row.result), "dim")
        table.add_row(Text(sign, style), _named(row), says)
    return table


def _named(row: JobRow) -> Text:
    name = Text(_last(row.content), overflow="ellipsis")
    return name.append("  ").append(_last(row.style), "yellow") if row.style else name


def _last(path: str) -> str:
    """The last part of a path of whatever system."""
    return re.split(r"[/\\]", path)[-1]
