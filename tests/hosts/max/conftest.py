"""A Max that is none: the built patches, run by the interpreter beside a real server."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[3]))  # the package's source is no part of the server

from .interpreter import Habits, Max, Patcher

PATCHERS = Path(__file__).parents[3] / "max_patch" / "patchers"

HABITS = [
    Habits(),
    Habits(shares_ports=True, arguments_first=False, conforms_paths=False),
]
"""Each thing that the reference leaves open, one way and the other."""


@pytest.fixture(params=HABITS, ids=["one way", "the other way"])
def habits(request: pytest.FixtureRequest) -> Habits:
    return request.param


@pytest.fixture
def open_max() -> Iterator[Callable[..., Max]]:
    """Starts programs; ends them."""
    programs: list[Max] = []

    def start(habits: Habits | None = None) -> Max:
        programs.append(Max(habits))
        return programs[-1]

    yield start
    for program in programs:
        program.close()


@pytest.fixture
def max_program(open_max: Callable[..., Max], habits: Habits) -> Max:
    return open_max(habits)


@pytest.fixture
def client(max_program: Max) -> Callable[..., Patcher]:
    """An object ``sonograft.client`` with these arguments."""
    return lambda *args: max_program.load(PATCHERS / "sonograft.client.maxpat", *map(str, args))
