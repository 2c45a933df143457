"""A browser with the session as it is built, beside a real server."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

CLIENT = Path(__file__).parents[3] / "clients" / "open-stage-control"

_spec = importlib.util.spec_from_file_location("osc_browser", Path(__file__).with_name("browser.py"))
assert _spec is not None
assert _spec.loader is not None
browser = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(browser)


@pytest.fixture
def browse() -> Iterator[Callable[..., Any]]:
    """Opens the session at a server's port, as it was set once in this browser."""
    with ExitStack() as browsers:

        def start(port: int, session: str = "sonograft.json", **kept: str) -> Any:
            settings = {"server": f"127.0.0.1:{port}", **kept}
            return browsers.enter_context(browser.Browser(CLIENT / session, settings))

        yield start
