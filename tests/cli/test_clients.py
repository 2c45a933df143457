"""``sonograft clients`` as its users run it."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from sonograft import __version__, cli
from sonograft.clients import machine, shipped
from sonograft.clients.hosts import HOSTS
from sonograft.clients.machine import Machine, System
from sonograft.errors import BadArguments

EXTRA = ".local/lib/pd/extra"


@pytest.fixture(autouse=True)
def ann(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user of Pd on Linux, and clients of one file each."""
    home = tmp_path / "ann"
    (home / EXTRA).mkdir(parents=True)
    root = tmp_path / "root"
    for part in (part for host in HOSTS.values() for part in host.parts):
        path = root / part.source
        file = (
            path if path.suffix else path / (f"{path.name}{part.only[1:]}" if part.only != "*" else f"{path.name}.pd")
        )
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("1")
    for name in (*(name for name in os.environ if name.startswith("XDG_")), "SONOGRAFT_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.setattr(machine, "this", lambda: Machine(System.LINUX, home, home / "Documents", {}))
    monkeypatch.setattr(shipped, "root", lambda: root)
    return home


def run(*words: object, status: int = 0) -> str:
    result = CliRunner().invoke(cli.app, ["clients", *map(str, words)], env={"COLUMNS": "200", "NO_COLOR": "1"})
    assert result.exit_code == status, result.output
    return re.sub(r"\x1b\[[0-9;]*m", "", result.output)


def client(ann: Path) -> Path:
    return ann / EXTRA / "sonograft" / "pd.pd"


def row(said: str, host: str) -> str:
    (line,) = [line for line in said.splitlines() if line.split()[:1] == [host]]
    return " ".join(line.split()[1:])


def test_a_client_is_installed_and_what_to_do_next_is_said(ann: Path) -> None:
    said = run("install", "pd").splitlines()
    assert said[0] == f"Pure Data: {ann / EXTRA / 'sonograft'}"
    assert said[1] == "  1 file written, 0 up to date already"
    assert said[2].startswith("  > In Pd: put an object [sonograft]")
    assert client(ann).read_text() == "1"


@pytest.mark.parametrize("words", [("install", "pd", "--uninstall"), ("uninstall", "pd"), ("uninstall", "all")])
def test_a_client_is_taken_away_again(ann: Path, words: tuple[str, ...]) -> None:
    run("install", "pd")
    assert "1 file removed" in run(*words)
    assert list((ann / EXTRA).iterdir()) == []
    assert "nothing of ours is there" in run("uninstall", "pd")


@pytest.mark.parametrize("words", [("--list",), ("list",), ("install", "--list")])
def test_the_list_says_how_each_stands(ann: Path, words: tuple[str, ...]) -> None:
    folder = ann / EXTRA / "sonograft"
    assert row(run(*words), "reaper") == "host not found"
    assert row(run(*words), "pd") == f"not installed {folder}"
    run("install", "pd")
    assert row(run(*words), "pd") == f"up to date {__version__} {folder}"
    client(ann).write_text("mine")
    assert row(run(*words), "pd") == f"you changed pd.pd {__version__} {folder}"
    client(ann).unlink()
    assert row(run(*words), "pd").startswith("to be updated: sonograft clients install pd")
    assert [name for name in HOSTS if not row(run(*words), name)] == []


def test_an_edit_is_kept_and_said(ann: Path) -> None:
    run("install", "pd")
    client(ann).write_text("mine")
    assert "  kept as you changed it: pd.pd (ours is pd.pd.new)" in run("install", "pd")
    assert client(ann).read_text() == "mine"
    said = run("install", "pd", "--force")
    (saved,) = client(ann).parent.glob("pd.pd.bak-*")
    assert f"replaced; what you had changed is {saved.name}: pd.pd" in said
    assert (saved.read_text(), client(ann).read_text()) == ("mine", "1")


def test_a_dry_run_changes_nothing(ann: Path) -> None:
    assert "1 file written" in run("install", "pd", "--dry-run")
    assert "Nothing was changed" in run("install", "pd", "--dry-run")
    assert list((ann / EXTRA).iterdir()) == []


def test_all_are_those_that_are_found(ann: Path) -> None:
    for folder in (".config/REAPER", ".config/ardour7", ".config/ardour8"):
        (ann / folder).mkdir(parents=True)
    said = run("install", "all")
    titles = [line.partition(":")[0] for line in said.splitlines() if not line.startswith(" ")]
    assert titles[:4] == ["Pure Data", "REAPER", "Ardour", "Ardour"]
    assert "TouchOSC" not in titles
    assert (ann / ".config/REAPER/Scripts/Sonograft/mailbox.lua").is_file()


def test_one_that_fails_does_not_keep_the_others_from_it(ann: Path) -> None:
    said = run("install", "reaper", "pd", status=1)
    assert "file_missing: REAPER was not found. Looked for: " in said
    assert client(ann).is_file()


def test_a_portable_program_is_named(ann: Path) -> None:
    (ann / "usb/REAPER").mkdir(parents=True)
    run("install", "reaper", "--folder", ann / "usb/REAPER")
    assert (ann / "usb/REAPER/Scripts/Sonograft/mailbox.lua").is_file()
    assert "2 files removed" in run("uninstall", "reaper", "--folder", ann / "usb/REAPER")


def test_scripts_are_told_another_home(ann: Path) -> None:
    (ann / ".config/REAPER").mkdir(parents=True)
    said = run("install", "reaper", "--home", ann / "elsewhere")
    assert f"The scripts look for the server in {ann / 'elsewhere'}, unless their settings say otherwise." in said
    assert "There was none yet. Start it with: sonograft serve" in said
    told = ann / ".config/REAPER/Scripts/Sonograft/sonograft_home.txt"
    assert told.read_text() == f"{ann / 'elsewhere'}\n"


@pytest.mark.parametrize("name", ["touchosc", "open-stage-control"])
def test_surfaces_go_to_the_documents(ann: Path, name: str) -> None:
    said = run("install", name)
    assert str(ann / "Documents" / "Sonograft") in said
    assert len(list((ann / "Documents/Sonograft").rglob("*.pd"))) == 1


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["install"], "Say for which host: max, live, pd"),
        (["install", "reper"], "Did you mean 'reaper'"),
        (["install", "pd", "reaper", "--folder", "."], "--folder names the folder of one host"),
        (["install", "all", "--folder", "."], "--folder names the folder of one host"),
        (["uninstall", "all"], "No host was found"),
    ],
)
def test_each_mistake_has_its_answer(words: list[str], says: str) -> None:
    result = CliRunner().invoke(cli.app, ["clients", *words])
    assert isinstance(result.exception, BadArguments)
    assert says in result.exception.message


def test_the_help_names_every_host() -> None:
    page = run("install", "--help")
    assert [name for name in HOSTS if name not in page] == []
    assert "install" in run()


def test_the_server_does_without_the_installer() -> None:
    load = "import sys, sonograft.cli; print([name for name in sys.modules if name.startswith('sonograft.clients')])"
    done = subprocess.run([sys.executable, "-c", load], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
