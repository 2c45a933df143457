"""A tablet with the layout as it is built, beside a real server."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

CLIENT = Path(__file__).parents[3] / "clients" / "touchosc"
sys.path.append(str(CLIENT / "source"))


def _module(name: str) -> Any:
    spec = importlib.util.spec_from_file_location(f"touchosc_{name}", Path(__file__).with_name(f"{name}.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


build_layouts, tablet = __import__("build_layouts"), _module("tablet")


@pytest.fixture
def play_at(tmp_path: Path) -> Iterator[Callable[..., Any]]:
    """Starts a tablet at a server's port; ``over`` is how, ``settings`` are those of the layout."""
    with ExitStack() as tablets:

        def start(port: int, over: str = "udp", layout: str = "Sonograft.tosc", **settings: str) -> Any:
            connection = tablet.Udp(port) if over == "udp" else tablet.Tcp(port)
            chosen = {"receive_port": str(connection.receive_port), **settings}
            return tablets.enter_context(tablet.Tablet(build_layouts.layouts(chosen)[layout], connection, tmp_path))

        yield start


@pytest.fixture
def play(server: Any, play_at: Callable[..., Any]) -> Callable[..., Any]:
    """Starts a tablet that has found the server and its styles."""

    def start(**how: Any) -> Any:
        found = play_at(server.osc_port, **how)
        found.until(lambda: found.is_shown("style_1"))
        return found

    return start
