"""What the host tests share: a server with a style in its library."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.fixture
def server(start_server: Callable[..., Any]) -> Any:
    server = start_server()
    server.put_sound("styles/vinyl.wav", seconds=0.6, seed=3)
    return server
