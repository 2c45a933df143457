"""What pip and uv install: the wheel holds the clients."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from sonograft.clients import shipped
from sonograft.clients.hosts import HOSTS, Host

CHECKOUT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from the checkout."""
    folder = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    done = subprocess.run(build, cwd=CHECKOUT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    (built,) = folder.glob("*.whl")
    return built


@pytest.mark.parametrize("host", HOSTS.values(), ids=HOSTS.keys())
def test_every_file_of_every_client_is_in_it(wheel: Path, host: Host) -> None:
    with zipfile.ZipFile(wheel) as archive:
        assert shipped.files(host, zipfile.Path(archive, "sonograft/clients/files/")) == shipped.files(host, CHECKOUT)


def test_what_clients_are_made_from_is_in_it_too(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        packed = set(archive.namelist())
    paths = [
        path for top in ("clients", "max_patch") for path in (CHECKOUT / top).rglob("source/**/*") if path.is_file()
    ]
    sources = {path.relative_to(CHECKOUT).as_posix() for path in paths if path.suffix in (".py", ".lua", ".txt", ".js")}
    assert paths
    assert {f"sonograft/clients/files/{name}" for name in sources} <= packed


def test_nothing_of_tools_is_in_it(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    assert [name for name in names if "_cache" in name or "node_modules" in name or "/." in name] == []
    assert {name.split("/")[0].split("-")[0] for name in names} == {"sonograft"}


def test_it_installs_a_client(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    (tmp_path / "extra").mkdir()
    command = [sys.executable, "-P", "-m", "sonograft", "clients", "install", "pd", "--folder", str(tmp_path / "extra")]
    environment = os.environ | {"PYTHONPATH": str(tmp_path / "site")}
    done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    installed = {
        path.relative_to(tmp_path / "extra/sonograft").as_posix(): path.read_bytes()
        for path in (tmp_path / "extra/sonograft").rglob("[!.]*")
        if path.is_file()
    }
    assert installed == shipped.files(HOSTS["pd"], CHECKOUT)
