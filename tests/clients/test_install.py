"""Clients put into folders and taken away again."""

from __future__ import annotations

import datetime
import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from sonograft.clients import contents, installer, manifest, shipped, spots
from sonograft.clients.contents import Contents
from sonograft.clients.hosts import HOME_FILE, HOSTS
from sonograft.clients.installer import Report
from sonograft.clients.machine import Machine, System
from sonograft.clients.plan import Do
from sonograft.clients.spots import Spot
from sonograft.errors import CannotWrite, FileMissing

TODAY = datetime.date(2026, 3, 1)
V1 = {"sonograft.render.pd": b"#N canvas 1;", "help/sonograft.render-help.pd": b"#N help 1;"}
V2 = {"sonograft.render.pd": b"#N canvas 2;", "help/more-help.pd": b"#N more 2;"}


@pytest.fixture
def spot(tmp_path: Path) -> Spot:
    """Where Pd keeps its externals, in this test."""
    (tmp_path / "extra").mkdir()
    return spots.named(HOSTS["pd"], tmp_path / "extra")


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


class TestStandsInTheWay:
    """What is refused, with nothing changed."""

    def test_a_link_to_a_checkout(self, spot: Spot, tmp_path: Path) -> None:
        (tmp_path / "checkout").mkdir()
        spot.folder.symlink_to(tmp_path / "checkout")
        with pytest.raises(CannotWrite, match=r"leads out of .*extra, to .*checkout\. Nothing was changed"):
            install(spot)
        assert list((tmp_path / "checkout").iterdir()) == []

    def test_a_link_further_in(self, spot: Spot, tmp_path: Path) -> None:
        (tmp_path / "elsewhere").mkdir()
        spot.folder.mkdir()
        (spot.folder / "help").symlink_to(tmp_path / "elsewhere")
        with pytest.raises(CannotWrite, match="leads out of"):
            install(spot)

    def test_a_link_that_took_the_place_of_an_installation(self, spot: Spot, tmp_path: Path) -> None:
        install(spot)
        spot.folder.rename(tmp_path / "checkout")
        spot.folder.symlink_to(tmp_path / "checkout")
        with pytest.raises(CannotWrite, match="leads out of"):
            installer.uninstall(spot)

    def test_a_checkout(self, spot: Spot) -> None:
        (spot.folder / ".git").mkdir(parents=True)
        with pytest.raises(CannotWrite, match="is a git checkout"):
            install(spot)

    def test_the_source_itself(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / "clients/pd/sonograft").mkdir(parents=True)
        monkeypatch.setattr(shipped, "root", lambda: tmp_path)
        with pytest.raises(CannotWrite, match="is where the client comes from"):
            install(spots.named(HOSTS["pd"], tmp_path / "clients/pd"))

    def test_a_file_where_a_folder_is_needed(self, spot: Spot) -> None:
        spot.folder.mkdir()
        (spot.folder / "help").write_bytes(b"")
        with pytest.raises(CannotWrite, match="help is a file; a folder is needed"):
            install(spot)

    def test_a_folder_that_may_not_be_written_to(self, spot: Spot, monkeypatch: pytest.MonkeyPatch) -> None:
        def refuse(path: Path, *_: object, **__: object) -> None:
            raise PermissionError(13, "Permission denied", str(path))

        monkeypatch.setattr(Path, "mkdir", refuse)  # root may write anywhere
        with pytest.raises(CannotWrite, match=r"cannot be changed: Permission denied\. Close Pure Data"):
            install(spot)

    def test_a_folder_that_does_not_exist(self, tmp_path: Path) -> None:
        with pytest.raises(FileMissing, match=r"does not exist\. --folder names a folder of Pd's search path"):
            spots.named(HOSTS["pd"], tmp_path / "gone")


def test_a_folder_above_may_well_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "cloud").mkdir()
    (tmp_path / "Documents").symlink_to(tmp_path / "cloud")
    install(spots.named(HOSTS["pd"], tmp_path / "Documents"))
    assert (tmp_path / "cloud/sonograft/sonograft.render.pd").is_file()


def test_a_link_in_the_place_of_a_file_is_the_users(spot: Spot) -> None:
    install(spot)
    target = spot.folder / "sonograft.render.pd"
    target.rename(spot.folder / "mine.pd")
    target.symlink_to("mine.pd")
    install(spot, V2)
    assert target.is_symlink()
    assert target.read_bytes() == V1["sonograft.render.pd"]


class TestWhichSpot:
    """Where a client goes, and where it is looked for."""

    @pytest.fixture
    def here(self, tmp_path: Path) -> Machine:
        return Machine(System.LINUX, tmp_path, tmp_path / "Documents", {})

    @pytest.fixture
    def put(self, here: Machine) -> Callable[[str], Path]:
        def make(name: str) -> Path:
            folder = Path(here.home) / name
            folder.mkdir(parents=True)
            return folder

        return make

    def test_where_the_program_looks_first(self, here: Machine, put: Callable[[str], Path]) -> None:
        first, _ = put("Documents/Pd/externals"), put("pd-externals")
        assert [spot.of_host for spot in spots.to_install(HOSTS["pd"], here)] == [first]

    def test_where_it_is_already(self, here: Machine, put: Callable[[str], Path]) -> None:
        older = put("pd-externals")
        install(spots.named(HOSTS["pd"], older))
        put("Documents/Pd/externals")
        assert [spot.of_host for spot in spots.to_install(HOSTS["pd"], here)] == [older]
        assert [spot.of_host for spot in spots.to_uninstall(HOSTS["pd"], here)] == [older]

    def test_in_each_version_of_the_program(self, here: Machine, put: Callable[[str], Path]) -> None:
        both = [put(".config/ardour7"), put(".config/ardour8")]
        assert [spot.of_host for spot in spots.to_install(HOSTS["ardour"], here)] == both
        assert spots.to_uninstall(HOSTS["ardour"], here) == []

    def test_nowhere(self, here: Machine) -> None:
        with pytest.raises(FileMissing, match=r"REAPER was not found\. Looked for: .*/\.config/REAPER, .*--folder"):
            spots.to_install(HOSTS["reaper"], here)
        with pytest.raises(FileMissing, match="There is no Ableton Live for Linux"):
            spots.to_install(HOSTS["live"], here)


class TestHomeOfTheServer:
    """Scripts that talk by files have to find it."""

    @pytest.fixture(autouse=True)
    def ann(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
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
    def reaper(self, tmp_path: Path) -> Spot:
        (tmp_path / "REAPER").mkdir()
        return spots.named(HOSTS["reaper"], tmp_path / "REAPER")

    def put(self, spot: Spot, home: Path | None = None) -> Path:
        install(spot, contents.of(spot, home))
        return contents.home_of(spot)

    def test_the_usual_home_needs_no_word(self, reaper: Spot, ann: Path) -> None:
        assert self.put(reaper) == ann / "Music" / "Sonograft"
        assert not (reaper.folder / HOME_FILE).exists()
        assert (reaper.folder / "mailbox.lua").is_file()

    def test_another_one_is_told(self, reaper: Spot, tmp_path: Path) -> None:
        assert self.put(reaper, tmp_path / "Sönograft") == tmp_path / "Sönograft"
        assert (reaper.folder / HOME_FILE).read_text("utf-8") == f"{(tmp_path / 'Sönograft').as_posix()}\n"

    def test_it_stays_until_another_is_said(self, reaper: Spot, tmp_path: Path, ann: Path) -> None:
        self.put(reaper, tmp_path / "one")
        assert self.put(reaper) == tmp_path / "one"
        assert installer.standing(reaper).is_current
        assert self.put(reaper, tmp_path / "two") == tmp_path / "two"
        assert self.put(reaper, ann / "Music" / "Sonograft") == ann / "Music" / "Sonograft"
        assert not (reaper.folder / HOME_FILE).exists()

    def test_one_that_the_user_wrote_stays(self, reaper: Spot, tmp_path: Path) -> None:
        reaper.folder.mkdir(parents=True)
        (reaper.folder / HOME_FILE).write_text("/srv/sonograft")
        assert self.put(reaper) == Path("/srv/sonograft")
        assert self.put(reaper, tmp_path / "two") == Path("/srv/sonograft")
        installer.uninstall(reaper)
        assert (reaper.folder / HOME_FILE).read_text() == "/srv/sonograft"

    @pytest.mark.skipif(os.name == "nt", reason="there the system tells where music is")
    def test_music_that_is_called_otherwise_is_told(
        self, reaper: Spot, ann: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(contents.config, "default_home", lambda: ann / "Musik" / "Sonograft")
        assert self.put(reaper) == ann / "Musik" / "Sonograft"

    def test_clients_that_speak_osc_are_told_nothing(self, spot: Spot, tmp_path: Path) -> None:
        assert HOME_FILE not in contents.of(spot, tmp_path / "elsewhere")


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
