"""The home of the server: scripts that talk by files have to find it."""

from __future__ import annotations

import datetime
import os
from pathlib import Path

import pytest

from sonograft.clients import contents, installer, shipped, spots
from sonograft.clients.hosts import HOME_FILE, HOSTS
from sonograft.clients.spots import Spot

TODAY = datetime.date(2026, 3, 1)


@pytest.fixture(autouse=True)
def ann(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "ann"
    (home / ".config").mkdir(parents=True)
    for name in [name for name in os.environ if name.startswith("XDG_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    root = tmp_path / "root"
    for file in ("clients/reaper/Sonograft_render.lua", "clients/lua/mailbox.lua", "clients/pd/sonograft.pd"):
        (root / file).parent.mkdir(parents=True)
        (root / file).write_text("--")
    monkeypatch.setattr(shipped, "root", lambda: root)
    return home


@pytest.fixture
def reaper(tmp_path: Path) -> Spot:
    (tmp_path / "REAPER").mkdir()
    return spots.named(HOSTS["reaper"], tmp_path / "REAPER")


def put(spot: Spot, home: Path | None = None) -> Path:
    installer.install(spot, contents.of(spot, home), TODAY)
    return contents.home_of(spot)


def test_the_usual_home_needs_no_word(reaper: Spot, ann: Path) -> None:
    assert put(reaper) == ann / "Music" / "Sonograft"
    assert not (reaper.folder / HOME_FILE).exists()
    assert (reaper.folder / "mailbox.lua").is_file()


def test_another_one_is_told(reaper: Spot, tmp_path: Path) -> None:
    assert put(reaper, tmp_path / "Sönograft") == tmp_path / "Sönograft"
    assert (reaper.folder / HOME_FILE).read_text("utf-8") == f"{(tmp_path / 'Sönograft').as_posix()}\n"


def test_it_stays_until_another_is_said(reaper: Spot, tmp_path: Path, ann: Path) -> None:
    put(reaper, tmp_path / "one")
    assert put(reaper) == tmp_path / "one"
    assert installer.standing(reaper).is_current
    assert put(reaper, tmp_path / "two") == tmp_path / "two"
    assert put(reaper, ann / "Music" / "Sonograft") == ann / "Music" / "Sonograft"
    assert not (reaper.folder / HOME_FILE).exists()


def test_one_that_the_user_wrote_stays(reaper: Spot, tmp_path: Path) -> None:
    reaper.folder.mkdir(parents=True)
    (reaper.folder / HOME_FILE).write_text("/srv/sonograft")
    assert put(reaper) == Path("/srv/sonograft")
    assert put(reaper, tmp_path / "two") == Path("/srv/sonograft")
    installer.uninstall(reaper)
    assert (reaper.folder / HOME_FILE).read_text() == "/srv/sonograft"


@pytest.mark.skipif(os.name == "nt", reason="there the system tells where music is")
def test_music_that_is_called_otherwise_is_told(reaper: Spot, ann: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contents.config, "default_home", lambda: ann / "Musik" / "Sonograft")
    assert put(reaper) == ann / "Musik" / "Sonograft"


def test_clients_that_speak_osc_are_told_nothing(spot: Spot, tmp_path: Path) -> None:
    assert HOME_FILE not in contents.of(spot, tmp_path / "elsewhere")
