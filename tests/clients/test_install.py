"""Clients put into folders and taken away again."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import pytest

from sonograft.clients import contents, installer, manifest, shipped, spots
from sonograft.clients.contents import Contents
from sonograft.clients.hosts import HOSTS
from sonograft.clients.installer import Report
from sonograft.clients.plan import Do
from sonograft.clients.spots import Spot
from sonograft.errors import CannotWrite

TODAY = datetime.date(2026, 3, 1)
V1 = {"sonograft.render.pd": b"#N canvas 1;", "help/sonograft.render-help.pd": b"#N help 1;"}
V2 = {"sonograft.render.pd": b"#N canvas 2;", "help/more-help.pd": b"#N more 2;"}


@pytest.fixture
def of_ardour(tmp_path: Path) -> Spot:
    """A folder that the client shares with scripts of the user."""
    scripts = tmp_path / "ardour8" / "scripts"
    scripts.mkdir(parents=True)
    (scripts / "mine.lua").write_bytes(b"-- mine")
    return spots.named(HOSTS["ardour"], tmp_path / "ardour8")


def install(spot: Spot, files: Contents = V1, *, force: bool = False, dry_run: bool = False) -> Report:
    return installer.install(spot, files, TODAY, force=force, dry_run=dry_run)


def there(spot: Spot) -> dict[str, bytes]:
    """What is in the client's folder, but for the manifest."""
    found = {p.relative_to(spot.folder).as_posix(): p for p in spot.folder.rglob("*") if p.is_file()}
    return {name: path.read_bytes() for name, path in found.items() if name != manifest.NAME}


def edit(spot: Spot, name: str = "sonograft.render.pd", now: bytes = b"#N mine;") -> None:
    (spot.folder / name).write_bytes(now)


def test_a_client_is_copied_and_known_to_be_ours(spot: Spot) -> None:
    assert install(spot).count(Do.WRITE) == 2
    assert there(spot) == V1
    known = json.loads((spot.folder / manifest.NAME).read_text())
    assert known["host"] == "pd"
    assert set(known["files"]) == set(V1)
    assert all(set(file) == {"sha256", "version"} for file in known["files"].values())


def test_a_second_time_changes_nothing(spot: Spot) -> None:
    install(spot)
    before = {path: path.stat().st_mtime_ns for path in spot.folder.rglob("*.pd")}
    assert install(spot).count(Do.KEEP) == 2
    assert {path: path.stat().st_mtime_ns for path in spot.folder.rglob("*.pd")} == before


def test_a_newer_version_replaces_the_older(spot: Spot) -> None:
    install(spot)
    done = install(spot, V2)
    assert there(spot) == V2
    assert done.names(Do.REMOVE) == ["help/sonograft.render-help.pd"]


def test_folders_that_a_newer_version_has_not_go(spot: Spot) -> None:
    install(spot)
    install(spot, {"sonograft.render.pd": b"#N canvas 2;"})
    assert not (spot.folder / "help").exists()


def test_an_edit_stays_and_ours_is_beside_it(spot: Spot) -> None:
    install(spot)
    edit(spot)
    done = install(spot, V2)
    assert there(spot) == V2 | {"sonograft.render.pd": b"#N mine;", "sonograft.render.pd.new": b"#N canvas 2;"}
    assert done.names(Do.LEAVE) == ["sonograft.render.pd"]
    assert done.new == {"sonograft.render.pd": "sonograft.render.pd.new"}


def test_an_edit_stays_an_edit_over_all_versions(spot: Spot) -> None:
    install(spot)
    edit(spot)
    for _ in range(2):
        install(spot, V2)
    assert there(spot)["sonograft.render.pd"] == b"#N mine;"
    edit(spot, now=b"#N canvas 2;")  # the user took ours
    install(spot, V2)
    assert there(spot) == V2


def test_a_file_that_was_there_before_us_counts_as_the_users(spot: Spot) -> None:
    spot.folder.mkdir()
    edit(spot)
    install(spot)
    assert there(spot)["sonograft.render.pd"] == b"#N mine;"


def test_a_manifest_that_nobody_can_read_makes_everything_the_users(spot: Spot) -> None:
    install(spot)
    (spot.folder / manifest.NAME).write_text("{")
    install(spot, V2)
    assert there(spot)["sonograft.render.pd"] == V1["sonograft.render.pd"]
    assert there(spot)["sonograft.render.pd.new"] == V2["sonograft.render.pd"]


def test_by_force_an_edit_goes_aside(spot: Spot) -> None:
    install(spot)
    for now in (b"#N mine;", b"#N mine, too;"):
        edit(spot, now=now)
        install(spot, force=True)
    assert there(spot) == V1 | {
        "sonograft.render.pd.bak-20260301": b"#N mine;",
        "sonograft.render.pd.bak-20260301-2": b"#N mine, too;",
    }


def test_what_the_user_added_is_not_touched(spot: Spot) -> None:
    install(spot)
    edit(spot, "help/mine.pd")
    install(spot, V2)
    installer.uninstall(spot)
    assert there(spot) == {"help/mine.pd": b"#N mine;"}


def test_an_installation_that_was_broken_off_is_repaired(spot: Spot) -> None:
    install(spot)
    (spot.folder / "help/sonograft.render-help.pd").unlink()
    (spot.folder / manifest.NAME).unlink()
    (spot.folder / "sonograft.render.pd.part").write_bytes(b"#N can")
    (spot.folder / "sonograft.render.pd").unlink()
    install(spot)
    assert there(spot) == V1


def test_what_was_written_before_the_disk_was_full_is_ours(spot: Spot, monkeypatch: pytest.MonkeyPatch) -> None:
    install(spot)
    write = Path.write_bytes

    def full(path: Path, data: bytes) -> int:
        if path.name == "sonograft.render.pd.part":
            write(path, data[:3])
            raise OSError(28, "No space left on device", str(path))
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(CannotWrite, match=r"No space left on device.*it goes on from here"):
        install(spot, V2)
    monkeypatch.undo()
    assert there(spot) == V1 | {"help/more-help.pd": b"#N more 2;"}
    install(spot, V2)
    assert there(spot) == V2


def test_a_dry_run_says_the_same_and_does_nothing(spot: Spot) -> None:
    install(spot)
    edit(spot)
    said = install(spot, V2, dry_run=True)
    assert there(spot) == V1 | {"sonograft.render.pd": b"#N mine;"}
    assert said == install(spot, V2)
    assert installer.uninstall(spot, dry_run=True).count(Do.REMOVE) == 2
    assert spot.manifest is not None


def test_uninstalling_leaves_nothing(spot: Spot) -> None:
    install(spot)
    (spot.folder / "sonograft.render.pd.part").write_bytes(b"#N can")  # of an installation that was broken off
    installer.uninstall(spot)
    assert list(spot.of_host.iterdir()) == []


def test_uninstalling_leaves_edits(spot: Spot) -> None:
    install(spot)
    edit(spot)
    done = installer.uninstall(spot)
    assert done.names(Do.LEAVE) == ["sonograft.render.pd"]
    assert there(spot) == {"sonograft.render.pd": b"#N mine;"}
    assert spot.manifest is None


def test_a_shared_folder_keeps_what_is_not_ours(of_ardour: Spot) -> None:
    install(of_ardour, {"sonograft_render.lua": b"ardour {}"})
    installer.uninstall(of_ardour)
    assert there(of_ardour) == {"mine.lua": b"-- mine"}
    (of_ardour.folder / "mine.lua").unlink()
    install(of_ardour, {"sonograft_render.lua": b"ardour {}"})
    installer.uninstall(of_ardour)
    assert of_ardour.folder.is_dir()


@pytest.mark.parametrize("name", ["../outside.pd", "/outside.pd", "a/../../outside.pd", "C:\\outside.pd", ""])
def test_a_manifest_leads_nowhere_else(spot: Spot, name: str) -> None:
    install(spot)
    known = json.loads((spot.folder / manifest.NAME).read_text())
    known["files"][name] = {"sha256": "0", "version": "0"}
    (spot.folder / manifest.NAME).write_text(json.dumps(known))
    assert manifest.read(spot.folder) is None


def test_a_link_in_the_place_of_a_file_is_the_users(spot: Spot) -> None:
    install(spot)
    target = spot.folder / "sonograft.render.pd"
    target.rename(spot.folder / "mine.pd")
    target.symlink_to("mine.pd")
    install(spot, V2)
    assert target.is_symlink()
    assert target.read_bytes() == V1["sonograft.render.pd"]


def test_how_a_client_stands(spot: Spot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "root" / "clients" / "pd"
    source.mkdir(parents=True)
    (source / "a.pd").write_text("1")
    (source / "b.pd").write_text("1")
    monkeypatch.setattr(shipped, "root", lambda: tmp_path / "root")
    assert installer.standing(spot) == installer.Standing(None, False, ())
    install(spot, contents.of(spot))
    assert installer.standing(spot).is_current
    edit(spot, "a.pd")
    assert (installer.standing(spot).is_current, installer.standing(spot).edited) == (True, ("a.pd",))
    (source / "b.pd").write_text("2")
    assert not installer.standing(spot).is_current
    (source / "b.pd").unlink()
    assert not installer.standing(spot).is_current
