"""The progress bar of one render."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn


class RenderBar:
    """A bar with the stage and the time; also what a local render reports to."""

    def __init__(self, console: Console, name: str) -> None:
        self._bar = Progress(
            TextColumn("{task.fields[name]}", markup=False),
            BarColumn(),
            TaskProgressColumn(),
            TimeElapsedColumn(),
            TextColumn("[dim]{task.description}[/]"),
            console=console,
        )
        self._task = self._bar.add_task("waiting", total=1.0, name=name)

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._bar.stop()

    def progress(self, fraction: float, stage: str) -> None:
        self._bar.update(self._task, completed=fraction, description=stage)

    def preview(self, path: str) -> None:
        self._bar.console.print(f"first version: {path}", markup=False, soft_wrap=True)

    def done(self) -> None:
        self._bar.update(self._task, completed=1.0, description="done")
