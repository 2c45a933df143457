"""What stands in the way of an installation: it is refused, with nothing changed."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from sonograft.clients import installer, shipped, spots
from sonograft.clients.hosts import HOSTS
from sonograft.clients.spots import Spot
from sonograft.errors import CannotWrite, FileMissing

TODAY = datetime.date(2026, 3, 1)


def install(spot: Spot) -> None:
    installer.install(spot, {"sonograft.render.pd": b"#N canvas;", "help/sonograft.render-help.pd": b"#N help;"}, TODAY)


def test_a_link_to_a_checkout(spot: Spot, tmp_path: Path) -> None:
    (tmp_path / "checkout").mkdir()
    spot.folder.symlink_to(tmp_path / "checkout")
    with pytest.raises(CannotWrite, match=r"leads out of .*extra, to .*checkout\. Nothing was changed"):
        install(spot)
    assert list((tmp_path / "checkout").iterdir()) == []


def test_a_link_further_in(spot: Spot, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    spot.folder.mkdir()
    (spot.folder / "help").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(CannotWrite, match="leads out of"):
        install(spot)


def test_a_link_that_took_the_place_of_an_installation(spot: Spot, tmp_path: Path) -> None:
    install(spot)
    spot.folder.rename(tmp_path / "checkout")
    spot.folder.symlink_to(tmp_path / "checkout")
    with pytest.raises(CannotWrite, match="leads out of"):
        installer.uninstall(spot)


def test_a_checkout(spot: Spot) -> None:
    (spot.folder / ".git").mkdir(parents=True)
    with pytest.raises(CannotWrite, match="is a git checkout"):
        install(spot)


def test_the_source_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "clients/pd/sonograft").mkdir(parents=True)
    monkeypatch.setattr(shipped, "root", lambda: tmp_path)
    with pytest.raises(CannotWrite, match="is where the client comes from"):
        install(spots.named(HOSTS["pd"], tmp_path / "clients/pd"))


def test_a_file_where_a_folder_is_needed(spot: Spot) -> None:
    spot.folder.mkdir()
    (spot.folder / "help").write_bytes(b"")
    with pytest.raises(CannotWrite, match="help is a file; a folder is needed"):
        install(spot)


def test_a_folder_that_may_not_be_written_to(spot: Spot, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, *_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "mkdir", refuse)  # root may write anywhere
    with pytest.raises(CannotWrite, match=r"cannot be changed: Permission denied\. Close Pure Data"):
        install(spot)


def test_a_folder_that_does_not_exist(tmp_path: Path) -> None:
    with pytest.raises(FileMissing, match=r"does not exist\. --folder names a folder of Pd's search path"):
        spots.named(HOSTS["pd"], tmp_path / "gone")


def test_a_folder_above_may_well_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "cloud").mkdir()
    (tmp_path / "Documents").symlink_to(tmp_path / "cloud")
    install(spots.named(HOSTS["pd"], tmp_path / "Documents"))
    assert (tmp_path / "cloud/sonograft/sonograft.render.pd").is_file()
