"""The page about OSCQuery tells what there is."""

from __future__ import annotations

from pathlib import Path

import pytest

from sonograft.frontends.web.oscquery.board import READINGS
from sonograft.frontends.web.oscquery.listeners import MOST_LISTENERS
from sonograft.frontends.web.oscquery.service import MOST_TOLD
from sonograft.frontends.web.oscquery.socket import MOST_ADDRESSES

PAGE = (Path(__file__).parents[4] / "docs" / "oscquery.md").read_text("utf-8")


@pytest.mark.parametrize("reading", READINGS, ids=lambda reading: reading.address)
def test_every_value_of_the_server_is_told(reading):
    assert f"`{reading.address}`" in PAGE


def test_the_limits_are_those_of_the_server():
    assert f"{MOST_LISTENERS} controllers, {MOST_ADDRESSES} addresses each" in PAGE
    assert f"where more than {MOST_TOLD} came or went" in PAGE
