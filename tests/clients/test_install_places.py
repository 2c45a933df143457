"""Where each program keeps what its user adds, on each system."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import PurePath, PurePosixPath, PureWindowsPath

import pytest

from sonograft.clients import hosts, places
from sonograft.clients.hosts import HOSTS
from sonograft.clients.machine import Machine, System
from sonograft.errors import BadArguments

MAC, WINDOWS, LINUX = System.MACOS, System.WINDOWS, System.LINUX

MACHINES = {
    MAC: Machine(MAC, PurePosixPath("/Users/ann"), PurePosixPath("/Users/ann/Documents"), {}),
    WINDOWS: Machine(
        WINDOWS,
        PureWindowsPath("C:/Users/ann"),
        PureWindowsPath("C:/Users/ann/OneDrive/Dokumente"),
        {"APPDATA": "C:\\Users\\ann\\AppData\\Roaming", "LOCALAPPDATA": "D:\\Local", "ProgramFiles": "C:\\Programme"},
    ),
    LINUX: Machine(LINUX, PurePosixPath("/home/ann"), PurePosixPath("/home/ann/Dokumente"), {}),
}


class Disk:
    """What exists, without a disk: the paths given and the folders above them."""

    def __init__(self, *there: PurePath) -> None:
        self._there = {part for path in there for part in (path, *path.parents)}

    def __call__(self, folder: PurePath) -> Iterable[str]:
        return sorted(path.name for path in self._there if path.parent == folder and path.name)


def machine(system: System, environment: Mapping[str, str] | None = None) -> Machine:
    made = MACHINES[system]
    return made if environment is None else Machine(system, made.home, made.documents, environment)


def found(host: str, system: System, *there: str, environment: Mapping[str, str] | None = None) -> list[str]:
    """Where the client of ``host`` goes if these paths are there."""
    here = machine(system, environment)
    row = HOSTS[host]
    disk = Disk(*map(type(here.home), there))
    return [places.client_folder(row, folder).as_posix() for folder in places.found(row, here, disk)]


EXTRA = "/home/ann/.local/lib/pd/extra"
SC = "Library/Application Support/SuperCollider"
USER_LIBRARY = "Ableton/User Library"
EFFECTS = "Presets/Audio Effects/Max Audio Effect"


@pytest.mark.parametrize(
    ("host", "system", "there", "client"),
    [
        ("max", MAC, "/Users/ann/Documents/Max 9", "/Users/ann/Documents/Max 9/Packages/Sonograft"),
        ("max", MAC, "/Users/ann/Documents/Max 10/Packages", "/Users/ann/Documents/Max 10/Packages/Sonograft"),
        (
            "max",
            WINDOWS,
            "C:/Users/ann/OneDrive/Dokumente/Max 8/Packages",
            "C:/Users/ann/OneDrive/Dokumente/Max 8/Packages/Sonograft",
        ),
        ("live", MAC, f"/Users/ann/Music/{USER_LIBRARY}", f"/Users/ann/Music/{USER_LIBRARY}/{EFFECTS}"),
        (
            "live",
            WINDOWS,
            f"C:/Users/ann/OneDrive/Dokumente/{USER_LIBRARY}",
            f"C:/Users/ann/OneDrive/Dokumente/{USER_LIBRARY}/{EFFECTS}",
        ),
        ("pd", MAC, "/Users/ann/Documents/Pd/externals", "/Users/ann/Documents/Pd/externals/sonograft"),
        ("pd", MAC, "/Users/ann/Library/Pd", "/Users/ann/Library/Pd/sonograft"),
        ("pd", MAC, "/Applications/Pd-0.55-2.app", "/Users/ann/Library/Pd/sonograft"),
        ("pd", WINDOWS, "C:/Programme/Pd", "C:/Users/ann/AppData/Roaming/Pd/sonograft"),
        ("pd", LINUX, EXTRA, f"{EXTRA}/sonograft"),
        ("pd", LINUX, "/home/ann/pd-externals", "/home/ann/pd-externals/sonograft"),
        ("pd", LINUX, "/usr/lib/pd/extra", f"{EXTRA}/sonograft"),
        ("pd", LINUX, "/usr/local/lib/pd", f"{EXTRA}/sonograft"),
        (
            "reaper",
            MAC,
            "/Users/ann/Library/Application Support/REAPER/reaper.ini",
            "/Users/ann/Library/Application Support/REAPER/Scripts/Sonograft",
        ),
        (
            "reaper",
            WINDOWS,
            "C:/Users/ann/AppData/Roaming/REAPER",
            "C:/Users/ann/AppData/Roaming/REAPER/Scripts/Sonograft",
        ),
        ("reaper", LINUX, "/home/ann/.config/REAPER", "/home/ann/.config/REAPER/Scripts/Sonograft"),
        (
            "reaper",
            LINUX,
            "/home/ann/.var/app/fm.reaper.Reaper/config/REAPER",
            "/home/ann/.var/app/fm.reaper.Reaper/config/REAPER/Scripts/Sonograft",
        ),
        (
            "ardour",
            MAC,
            "/Users/ann/Library/Preferences/Ardour8",
            "/Users/ann/Library/Preferences/Ardour8/scripts",
        ),
        ("ardour", WINDOWS, "D:/Local/Ardour8", "D:/Local/Ardour8/scripts"),
        ("ardour", LINUX, "/home/ann/.config/ardour7/config", "/home/ann/.config/ardour7/scripts"),
        ("supercollider", MAC, f"/Users/ann/{SC}", f"/Users/ann/{SC}/Extensions/Sonograft"),
        ("supercollider", MAC, "/Applications/SuperCollider.app", f"/Users/ann/{SC}/Extensions/Sonograft"),
        ("supercollider", WINDOWS, "D:/Local/SuperCollider", "D:/Local/SuperCollider/Extensions/Sonograft"),
        ("supercollider", WINDOWS, "C:/Programme/SuperCollider-3.14.0", "D:/Local/SuperCollider/Extensions/Sonograft"),
        (
            "supercollider",
            LINUX,
            "/usr/share/SuperCollider",
            "/home/ann/.local/share/SuperCollider/Extensions/Sonograft",
        ),
        ("touchosc", LINUX, "/", "/home/ann/Dokumente/Sonograft/TouchOSC"),
        ("open-stage-control", WINDOWS, "C:/", "C:/Users/ann/OneDrive/Dokumente/Sonograft/Open Stage Control"),
    ],
)
def test_the_folder_can_be_found(host: str, system: System, there: str, client: str) -> None:
    assert found(host, system, there) == [client]


@pytest.mark.parametrize("system", System)
@pytest.mark.parametrize("host", [name for name, host in HOSTS.items() if host.can_be_found])
def test_nothing_can_be_found_where_no_program_is(host: str, system: System) -> None:
    assert found(host, system) == []


@pytest.mark.parametrize("old", ["/home/ann/.config/ardour6", "/home/ann/.config/ardour", "/home/ann/.config/ardour8x"])
def test_only_versions_that_run_the_scripts_count(old: str) -> None:
    assert found("ardour", LINUX, old) == []


def test_each_version_of_a_program_can_be_found() -> None:
    configs = [f"/home/ann/.config/ardour{version}" for version in (7, 8, 9, 10)]
    assert found("ardour", LINUX, *configs) == [f"{config}/scripts" for config in configs]


def test_names_are_told_apart_as_the_system_does() -> None:
    assert found("ardour", MAC, "/Users/ann/Library/Preferences/ardour8") != []
    assert found("reaper", LINUX, "/home/ann/.config/reaper") == []


def test_what_pd_made_itself_comes_first() -> None:
    assert found("pd", LINUX, "/home/ann/Dokumente/Pd/externals", EXTRA, "/usr/lib/pd")[:2] == [
        "/home/ann/Dokumente/Pd/externals/sonograft",
        f"{EXTRA}/sonograft",
    ]


def test_a_folder_that_several_signs_lead_to_can_be_found_once() -> None:
    assert found("pd", LINUX, EXTRA, "/usr/lib/pd", "/usr/local/lib/pd") == [f"{EXTRA}/sonograft"]


@pytest.mark.parametrize(
    ("said", "config"), [("/srv/settings", "/srv/settings"), ("", "/home/ann/.config"), ("here", "/home/ann/.config")]
)
def test_the_environment_moves_folders_of_settings(said: str, config: str) -> None:
    moved = {"XDG_CONFIG_HOME": said}
    assert found("ardour", LINUX, f"{config}/ardour8", environment=moved) == [f"{config}/ardour8/scripts"]


def test_windows_folders_are_known_without_the_environment() -> None:
    assert found("reaper", WINDOWS, "C:/Users/ann/AppData/Roaming/REAPER", environment={}) != []
    assert found("ardour", WINDOWS, "C:/Users/ann/AppData/Local/ardour8", environment={}) != []


def test_signs_of_a_user_whose_name_looks_like_a_pattern() -> None:
    odd = PurePosixPath("/home/[x]*{y}")
    here = Machine(LINUX, odd, odd / "Documents", {})
    disk = Disk(odd / ".config" / "ardour8")
    assert places.found(HOSTS["ardour"], here, disk) == [odd / ".config" / "ardour8"]


def test_where_was_looked_is_said_once_each() -> None:
    said = places.looked_at(HOSTS["reaper"], machine(LINUX))
    assert said == ["/home/ann/.config/REAPER", "/home/ann/.var/app/fm.reaper.Reaper/config/REAPER"]
    (windows,) = places.looked_at(HOSTS["reaper"], machine(WINDOWS))
    assert windows == "C:\\Users\\ann\\AppData\\Roaming\\REAPER"


@pytest.mark.parametrize(
    ("host", "named", "client"),
    [
        ("max", "/d/Max 9", "/d/Max 9/Packages/Sonograft"),
        ("max", "/d/Max 9/Packages", "/d/Max 9/Packages/Sonograft"),
        ("max", "/d/Max 9/Packages/Sonograft", "/d/Max 9/Packages/Sonograft"),
        ("reaper", "/usb/REAPER", "/usb/REAPER/Scripts/Sonograft"),
        ("reaper", "/usb/REAPER/Scripts", "/usb/REAPER/Scripts/Sonograft"),
        ("live", "/d/User Library", f"/d/User Library/{EFFECTS}"),
        ("live", "/d/User Library/Presets/Audio Effects", f"/d/User Library/{EFFECTS}"),
        ("ardour", "/c/ardour8/scripts", "/c/ardour8/scripts"),
        ("pd", "/home/ann/pd", "/home/ann/pd/sonograft"),
        ("pd", "/home/ann/pd/sonograft", "/home/ann/pd/sonograft"),
        ("pd", "/home/ann/Music/Sonograft", "/home/ann/Music/Sonograft/sonograft"),
        ("touchosc", "/home/ann/tablet", "/home/ann/tablet/Sonograft/TouchOSC"),
    ],
)
def test_a_folder_may_be_named_further_in(host: str, named: str, client: str) -> None:
    folder = places.client_folder(HOSTS[host], PurePosixPath(named), is_named=True)
    assert folder == PurePosixPath(client)


def test_the_disk_is_looked_at(tmp_path: PurePath) -> None:
    assert list(places.on_disk(tmp_path / "nothing")) == []
    assert tmp_path.name in places.on_disk(tmp_path.parent)


def test_a_host_is_called_by_its_name() -> None:
    assert hosts.named("REAPER") is HOSTS["reaper"]
    with pytest.raises(BadArguments, match=r"no client for 'ardor'\. Did you mean 'ardour'\? There are: max, live"):
        hosts.named("ardor")
