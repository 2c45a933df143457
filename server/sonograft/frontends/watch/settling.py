"""When a file in a folder is finished."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

State: TypeAlias = tuple[int, ...]
"""What of a file changes while it is written: sizes and times of modification."""


@dataclass(frozen=True, slots=True)
class _Sight:
    state: State
    since_s: float


class Settling:
    """Tells how long each file has been at rest. No clock of its own: the time is given in."""

    def __init__(self) -> None:
        self._sights: dict[Path, _Sight] = {}

    def see(self, path: Path, state: State, now_s: float) -> float:
        """For how many seconds ``path`` has been in ``state``."""
        last = self._sights.get(path)
        if last is None or last.state != state:
            self._sights[path] = last = _Sight(state, now_s)
        return now_s - last.since_s

    def keep(self, paths: Collection[Path]) -> None:
        """Forget all files but ``paths``."""
        self._sights = {path: sight for path, sight in self._sights.items() if path in paths}
