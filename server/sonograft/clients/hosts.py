"""The programs that have a client: one row each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from sonograft.clients.machine import System
from sonograft.errors import BadArguments, did_you_mean

_MAC, _WINDOWS, _LINUX = System.MACOS, System.WINDOWS, System.LINUX

HOME_FILE = "sonograft_home.txt"
"""Beside the scripts of hosts that talk by files: where the server's home is, if not where they look by themselves."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a program keeps what its user adds, and by what one sees that the program is there."""

    sign: str
    """A template of a path; the last name of it may be a pattern. Empty: nothing need be there."""
    folder: str = ""
    """The program's folder for additions: below what was found, or a template of a full path."""


@dataclass(frozen=True, slots=True)
class Part:
    """Files of ours that belong to a client."""

    source: str
    """A file, or a folder with all that is below it; seen from the root of the repository."""
    into: str = ""
    """Where they go in the client's folder."""
    only: str = "*"
    """Pattern of the file names that are meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """A program, the client for it, and how the two come together."""

    name: str
    """As it is said on the command line."""
    title: str
    parts: tuple[Part, ...]
    places: Mapping[System, tuple[Place, ...]]
    """By system, in the order in which they are looked at. No entry: there is no such program for that system."""
    is_in_each: bool = False
    """Whether the client goes into every place that is found (versions of a program), or only into the first."""
    below: str = ""
    """The folder that the program reads, in its folder for additions."""
    own: str = ""
    """The client's own folder in that. Empty: it shares the program's folder with what the user put there."""
    folder_is: str
    """What ``--folder`` is to name."""
    is_told_home: bool = False
    """Whether the client talks by files and has to find the server's home."""
    can_be_found: bool = True
    """Whether the places tell that the program is there. Surfaces run on other devices: they are asked for by name."""
    next_steps: tuple[str, ...]
    """What the user does now; the client's folder has just been named."""


_ROWS = (
    Host(
        name="max",
        title="Max",
        parts=(Part("max_patch"),),
        # Pattern: from Max 8 on, whose objects the patches need.
        places={
            system: (Place("{documents}/Max [89]"), Place("{documents}/Max [1-9][0-9]")) for system in (_MAC, _WINDOWS)
        },
        is_in_each=True,
        below="Packages",
        own="Sonograft",
        folder_is="the folder 'Max 9' (or 'Max 8') in your documents, or the Packages folder in it",
        next_steps=(
            "Start Max again. Extras > Sonograft Overview shows what there is. Begin with sonograft.buffer~.",
            "For the device in Live: sonograft clients install live",
        ),
    ),
    Host(
        name="live",
        title="Ableton Live",
        parts=(Part("max_patch/devices", only="*.amxd"),),
        places={
            _MAC: (Place("{home}/Music/Ableton/User Library"),),
            _WINDOWS: (Place("{documents}/Ableton/User Library"),),
        },
        below="Presets/Audio Effects/Max Audio Effect",
        folder_is="Live's User Library (Settings > Library)",
        next_steps=("In Live's browser: User Library > Presets > Audio Effects > Max Audio Effect.",),
    ),
    Host(
        name="pd",
        title="Pure Data",
        parts=(Part("clients/pd"),),
        # Documents/Pd/externals is made by Pd itself if its user agrees; the others are always searched,
        # but have to be made.
        places={
            _MAC: (
                Place("{documents}/Pd/externals"),
                Place("{home}/Library/Pd"),
                Place("/Applications/Pd*.app", "{home}/Library/Pd"),
            ),
            _WINDOWS: (
                Place("{documents}/Pd/externals"),
                Place("{APPDATA}/Pd"),
                Place("{ProgramFiles}/Pd*", "{APPDATA}/Pd"),
            ),
            _LINUX: (
                Place("{documents}/Pd/externals"),
                Place("{home}/.local/lib/pd/extra"),
                Place("{home}/pd-externals"),
                Place("/usr/lib/pd", "{home}/.local/lib/pd/extra"),
                Place("/usr/lib/puredata", "{home}/.local/lib/pd/extra"),
                Place("/usr/local/lib/pd", "{home}/.local/lib/pd/extra"),
            ),
        },
        own="sonograft",
        folder_is="a folder of Pd's search path (Preferences > Path)",
        next_steps=("In Pd: put an object [sonograft] into a patch. Right-click it > Help shows what it can do.",),
    ),
    Host(
        name="reaper",
        title="REAPER",
        parts=(Part("clients/reaper"), Part("clients/lua/mailbox.lua")),
        places={
            _MAC: (Place("{home}/Library/Application Support/REAPER"),),
            _WINDOWS: (Place("{APPDATA}/REAPER"),),
            _LINUX: (
                Place("{config}/REAPER"),
                Place("{home}/.config/REAPER"),
                Place("{home}/.var/app/fm.reaper.Reaper/config/REAPER"),
            ),
        },
        is_in_each=True,
        below="Scripts",
        own="Sonograft",
        folder_is="what Options > Show REAPER resource path shows (of a portable REAPER: the folder it lies in)",
        is_told_home=True,
        next_steps=(
            "In REAPER: Actions > Show action list > New action > Load ReaScript…, and choose all Sonograft_….lua of",
            "that folder. What was loaded before is up to date now.",
        ),
    ),
    Host(
        name="ardour",
        title="Ardour",
        parts=(Part("clients/ardour", only="*.lua"),),  # each is whole in itself: Ardour lets none load another
        # Patterns: from Ardour 7 on, whose Lua the scripts are written in.
        places={
            _MAC: (
                Place("{home}/Library/Preferences/Ardour[7-9]"),
                Place("{home}/Library/Preferences/Ardour[1-9][0-9]"),
            ),
            _WINDOWS: (Place("{LOCALAPPDATA}/ardour[7-9]"), Place("{LOCALAPPDATA}/ardour[1-9][0-9]")),
            _LINUX: (Place("{config}/ardour[7-9]"), Place("{config}/ardour[1-9][0-9]")),
        },
        is_in_each=True,
        below="scripts",
        folder_is="Ardour's folder of settings (on Linux ~/.config/ardour8), or the folder scripts in it",
        is_told_home=True,
        next_steps=(
            "In Ardour: Edit > Lua Scripts > Script Manager. Under Action Scripts give each Sonograft script a slot;",
            "under Action Hooks add 'Sonograft: bring results back'.",
            "After an update choose them there again: Ardour keeps a copy of each script in its settings.",
        ),
    ),
    Host(
        name="supercollider",
        title="SuperCollider",
        parts=(Part("clients/supercollider"),),
        # The program makes the first of each; the others show that it is there and has not yet run.
        places={
            _MAC: (
                Place("{home}/Library/Application Support/SuperCollider"),
                Place("/Applications/SuperCollider*", "{home}/Library/Application Support/SuperCollider"),
            ),
            _WINDOWS: (
                Place("{LOCALAPPDATA}/SuperCollider"),
                Place("{ProgramFiles}/SuperCollider*", "{LOCALAPPDATA}/SuperCollider"),
            ),
            _LINUX: (
                Place("{data}/SuperCollider"),
                Place("/usr/share/SuperCollider", "{data}/SuperCollider"),
                Place("/usr/local/share/SuperCollider", "{data}/SuperCollider"),
            ),
        },
        below="Extensions",
        own="Sonograft",
        folder_is="Platform.userAppSupportDir, or the folder Extensions in it",
        next_steps=("In SuperCollider: Language > Recompile Class Library. Then open the help of Sonograft.",),
    ),
    Host(
        name="touchosc",
        title="TouchOSC",
        parts=(Part("clients/touchosc"),),
        places={system: (Place("", "{documents}"),) for system in System},
        below="Sonograft",
        own="TouchOSC",
        folder_is="any folder that you like",
        can_be_found=False,
        next_steps=(
            "Open Sonograft.tosc of that folder in TouchOSC's editor (for a phone: Sonograft-phone.tosc), and send it",
            "to your device.",
        ),
    ),
    Host(
        name="open-stage-control",
        title="Open Stage Control",
        parts=(Part("clients/open-stage-control"),),
        places={system: (Place("", "{documents}"),) for system in System},
        below="Sonograft",
        own="Open Stage Control",
        folder_is="any folder that you like",
        can_be_found=False,
        next_steps=(
            "In Open Stage Control's launcher: choose sonograft.json of that folder as the session (for a phone:",
            "sonograft-phone.json), and start.",
        ),
    ),
)

HOSTS: Mapping[str, Host] = MappingProxyType({row.name: row for row in _ROWS})


def named(name: str) -> Host:
    """The row of ``name``. Raises ``BadArguments`` that says which there are."""
    try:
        return HOSTS[name.lower()]
    except KeyError:
        hint = did_you_mean(name, HOSTS)
        raise BadArguments(f"There is no client for {name!r}.{hint} There are: {', '.join(HOSTS)}.") from None
