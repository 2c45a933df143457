"""A stand-in for REAPER under both of its Luas, and one for the server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from . import api, metrics
from .driver import Reaper
from .file_server import FileServer, sound


@pytest.fixture(scope="session")
def reference(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The published API as a Lua table, with the widths of characters and the newer functions beside it."""
    folder = tmp_path_factory.mktemp("reference")
    metrics.write_lua(folder / "metrics.lua")
    newer = "".join(f"{name} = {version}, " for name, version in api.NEWER.items())
    (folder / "newer.lua").write_text(f"return {{ {newer} }}\n")
    return api.write_lua(folder / "api.lua")


@pytest.fixture(params=["lua5.3", "lua5.4"])
def lua(request: pytest.FixtureRequest) -> str:
    """REAPER 6 has Lua 5.3, REAPER 7 has 5.4."""
    return str(request.param)


@pytest.fixture
def start_reaper(reference: Path, lua: str, tmp_path: Path) -> Iterator[Callable[..., Reaper]]:
    """Starts REAPERs, one after the other or side by side; ends them."""
    started: list[Reaper] = []

    def start(**settings: Any) -> Reaper:
        folder = settings.pop("folder", tmp_path / "reaper")
        beside = (reference.with_name("metrics.lua"), reference.with_name("newer.lua"))
        started.append(Reaper(lua, reference, *beside, folder, **settings))
        return started[-1]

    yield start
    asked = [one.dialogs() for one in started if one.process.poll() is None]
    for one in started:
        one.close()
    assert not any(asked), f"REAPER had to ask whether a script may run twice: {asked}"


@pytest.fixture
def files(tmp_path: Path) -> FileServer:
    """A home with a server that answers only when told to."""
    server = FileServer(tmp_path / "home")
    server.start()
    return server


@pytest.fixture
def reaper(start_reaper: Callable[..., Reaper], files: FileServer) -> Reaper:
    """REAPER with the home of ``files`` and the style "drums" set."""
    one = start_reaper()
    one.remember("home", str(files.home))
    one.remember("style", "drums")
    return one


@pytest.fixture
def piano(tmp_path: Path) -> Path:
    """Four seconds at 8 kHz."""
    return sound(tmp_path / "media" / "piano.wav")
