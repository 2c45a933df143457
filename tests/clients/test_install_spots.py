"""Where a client goes, and where it is looked for."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest

from sonograft.clients import installer, spots
from sonograft.clients.hosts import HOSTS
from sonograft.clients.machine import Machine, System
from sonograft.errors import FileMissing

TODAY = datetime.date(2026, 3, 1)


@pytest.fixture
def here(tmp_path: Path) -> Machine:
    return Machine(System.LINUX, tmp_path, tmp_path / "Documents", {})


@pytest.fixture
def put(here: Machine) -> Callable[[str], Path]:
    def make(name: str) -> Path:
        folder = Path(here.home) / name
        folder.mkdir(parents=True)
        return folder

    return make


def test_where_the_program_looks_first(here: Machine, put: Callable[[str], Path]) -> None:
    first, _ = put("Documents/Pd/externals"), put("pd-externals")
    assert [spot.of_host for spot in spots.to_install(HOSTS["pd"], here)] == [first]


def test_where_it_is_already(here: Machine, put: Callable[[str], Path]) -> None:
    older = put("pd-externals")
    installer.install(spots.named(HOSTS["pd"], older), {"sonograft.render.pd": b"#N canvas;"}, TODAY)
    put("Documents/Pd/externals")
    assert [spot.of_host for spot in spots.to_install(HOSTS["pd"], here)] == [older]
    assert [spot.of_host for spot in spots.to_uninstall(HOSTS["pd"], here)] == [older]


def test_in_each_version_of_the_program(here: Machine, put: Callable[[str], Path]) -> None:
    both = [put(".config/ardour7"), put(".config/ardour8")]
    assert [spot.of_host for spot in spots.to_install(HOSTS["ardour"], here)] == both
    assert spots.to_uninstall(HOSTS["ardour"], here) == []


def test_nowhere(here: Machine) -> None:
    with pytest.raises(FileMissing, match=r"REAPER was not found\. Looked for: .*/\.config/REAPER, .*--folder"):
        spots.to_install(HOSTS["reaper"], here)
    with pytest.raises(FileMissing, match="There is no Ableton Live for Linux"):
        spots.to_install(HOSTS["live"], here)
