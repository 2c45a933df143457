"""The files that belong to each client."""

from __future__ import annotations

import importlib.resources
import re
import zipfile
from pathlib import Path

import pytest

from sonograft.clients import shipped
from sonograft.clients.hosts import HOSTS, Host
from sonograft.clients.machine import System
from sonograft.errors import FileMissing

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in (
        "pd/a.pd",
        "pd/sub/b.pd",
        "lua/mailbox.lua",
        "reaper/Sonograft_render.lua",
        "reaper/sonograft/jobs.lua",
    ):
        path = tmp_path / "clients" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return tmp_path


def test_a_folder_is_taken_with_all_that_is_in_it(root: Path) -> None:
    assert shipped.files(HOSTS["pd"], root) == {"a.pd": b"pd/a.pd", "sub/b.pd": b"pd/sub/b.pd"}


def test_parts_come_together(root: Path) -> None:
    assert set(shipped.files(HOSTS["reaper"], root)) == {"Sonograft_render.lua", "sonograft/jobs.lua", "mailbox.lua"}


def test_only_devices_go_to_live(root: Path) -> None:
    for name in ("Sonograft.amxd", "notes.txt"):
        (root / "max_patch/devices").mkdir(parents=True, exist_ok=True)
        (root / "max_patch/devices" / name).write_text(name)
    assert set(shipped.files(HOSTS["live"], root)) == {"Sonograft.amxd"}


def test_what_scripts_are_made_from_is_not_installed(root: Path) -> None:
    for name in ("sonograft_render.lua", "source/render.lua", "source/build.py"):
        (root / "clients/ardour/source").mkdir(parents=True, exist_ok=True)
        (root / "clients/ardour" / name).write_text(name)
    assert set(shipped.files(HOSTS["ardour"], root)) == {"sonograft_render.lua"}


def test_what_tools_leave_behind_is_not_ours(root: Path) -> None:
    for name in (".DS_Store", "__pycache__/a.pyc", "a.pd.part", ".ruff_cache/x", "node_modules/y.js"):
        path = root / "clients/pd" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("")
    assert set(shipped.files(HOSTS["pd"], root)) == {"a.pd", "sub/b.pd"}


def test_a_part_that_is_missing_is_named(root: Path) -> None:
    (root / "clients/lua/mailbox.lua").unlink()
    with pytest.raises(FileMissing, match=r"client for REAPER is not whole: clients/lua/mailbox\.lua is missing"):
        shipped.files(HOSTS["reaper"], root)


def test_files_in_an_archive_are_read_as_well(root: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "packed.zip", "w") as archive:
        for path in (root / "clients").rglob("*.*"):
            archive.write(path, path.relative_to(root))
    with zipfile.ZipFile(tmp_path / "packed.zip") as archive:
        assert shipped.files(HOSTS["pd"], zipfile.Path(archive)) == shipped.files(HOSTS["pd"], root)


def test_in_a_checkout_the_files_are_those_of_the_checkout() -> None:
    assert shipped.root() == CHECKOUT


def test_in_a_wheel_they_are_in_the_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "files").mkdir()
    monkeypatch.setattr(importlib.resources, "files", lambda _: tmp_path)
    assert shipped.root() == tmp_path / "files"


each_host = pytest.mark.parametrize("host", HOSTS.values(), ids=HOSTS.keys())


@each_host
def test_every_client_is_there(host: Host) -> None:
    assert shipped.files(host, shipped.root())


@each_host
def test_names_fit_every_system(host: Host) -> None:
    for name in shipped.files(host, shipped.root()):
        assert len(name) < 100
        assert not set(name) & set('<>:"\\|?*'), f"Windows has no file called {name}"
    folded = [name.lower() for name in shipped.files(host, shipped.root())]
    assert len(folded) == len(set(folded)), "macOS and Windows take some of these names for one"


@each_host
def test_a_page_tells_about_it(host: Host) -> None:
    index = (CHECKOUT / "docs/hosts/README.md").read_text("utf-8")
    assert f"sonograft clients install {host.name}" in index
    assert host.folder_is in index, "what --folder names"


def test_each_page_that_the_index_names_is_there() -> None:
    folder = CHECKOUT / "docs/hosts"
    pages = re.findall(r"\]\(([^)#]+)", (folder / "README.md").read_text("utf-8"))
    assert [page for page in pages if not (folder / page).is_file()] == []


def test_every_folder_of_clients_goes_somewhere() -> None:
    sources = {part.source for host in HOSTS.values() for part in host.parts}
    for folder in filter(Path.is_dir, (CHECKOUT / "clients").iterdir()):
        assert any(source.startswith(f"clients/{folder.name}") for source in sources), f"nobody installs {folder}"


@each_host
def test_every_row_is_whole(host: Host) -> None:
    assert host.places.keys() <= set(System)
    assert 1 <= len(host.next_steps) <= 3
    assert host.next_steps[-1].endswith((".", host.name, "live"))


@each_host
def test_files_that_the_next_steps_name_are_there(host: Host) -> None:
    steps = " ".join(host.next_steps)
    named = re.findall(r"[\w-]+\.(?:tosc|json|lua|amxd|pd)\b", steps)
    named += [f"{name}.maxpat" for name in re.findall(r"sonograft\.\w+~?", steps) if host.name == "max"]
    assert set(named) <= {name.rpartition("/")[2] for name in shipped.files(host, shipped.root())}
