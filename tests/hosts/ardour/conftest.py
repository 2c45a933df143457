"""A real Ardour for the tests."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from .mailbox import ByHand
from .program import Ardour, environment
from .session import SAMPLE_RATE, Session, strum
from .settings import LUA


@pytest.fixture(scope="session")
def blank_session(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A session with one stereo track; made once."""
    place = tmp_path_factory.mktemp("ardour")
    command = ["ardour7-lua", str(LUA / "new_session.lua"), str(place / "song"), "song", str(SAMPLE_RATE)]
    freed_is_overwritten = {"MALLOC_PERTURB_": "85"}  # what is used after it was freed crashes always, not now and then
    subprocess.run(command, env=environment(place) | freed_is_overwritten, check=True, timeout=60, capture_output=True)
    return place / "song"


@pytest.fixture
def new_session(blank_session: Path, tmp_path: Path) -> Callable[..., Session]:
    """Makes a session with one stereo region, strum.1: from frame 1234 of its sound on, at an odd sample."""

    def make(name: str = "song", seconds: float = 1.0, position: int = 48_001) -> Session:
        session = Session(blank_session, tmp_path / name / "song")
        frames = round(seconds * SAMPLE_RATE)
        session.put("strum", strum(frames + 5000), position, 1234, frames)
        return session

    return make


@pytest.fixture
def open_ardour(tmp_path: Path) -> Iterator[Callable[..., Ardour]]:
    """Opens a session in an Ardour of its own; ``last`` is what was chosen last in the window of the scripts."""
    opened: list[Ardour] = []

    def start(session: Session, home: Path, hook: bool = True, **last: object) -> Ardour:
        ardour = Ardour(tmp_path / f"user{len(opened)}")
        opened.append(ardour)
        ardour.install(hook)
        choice = {"style": "vinyl", "quality": "draft", "strength": 1, "mix": 1, "more": ""} | last
        (ardour.config / "sonograft.json").write_text(json.dumps({"home": str(home), "last": choice, "told": True}))
        ardour.open(session)
        return ardour

    yield start
    for ardour in opened:
        ardour.close()


@pytest.fixture
def by_hand(tmp_path: Path) -> ByHand:
    return ByHand(tmp_path / "home")
