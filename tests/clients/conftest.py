"""A place for a client."""

from __future__ import annotations

from pathlib import Path

import pytest

from sonograft.clients import spots
from sonograft.clients.hosts import HOSTS
from sonograft.clients.spots import Spot


@pytest.fixture
def spot(tmp_path: Path) -> Spot:
    """Where Pd keeps its externals, in this test."""
    (tmp_path / "extra").mkdir()
    return spots.named(HOSTS["pd"], tmp_path / "extra")
