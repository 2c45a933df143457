"""Where the programs of a machine keep what their users add."""

from __future__ import annotations

import fnmatch
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePath

from sonograft.clients.hosts import Host, Place
from sonograft.clients.machine import Machine, System

Names = Callable[[PurePath], Iterable[str]]
"""What is in a folder; nothing where there is no such folder."""


def on_disk(folder: PurePath) -> Iterable[str]:
    """The ``Names`` of this machine."""
    try:
        return sorted(path.name for path in Path(folder).iterdir())
    except OSError:
        return ()


def found(host: Host, machine: Machine, names: Names) -> list[PurePath]:
    """Folders for additions of ``host`` on ``machine``, each once, in the order of the table."""
    places = host.places.get(machine.system, ())
    return list(dict.fromkeys(folder for place in places for folder in _at(place, machine, names)))


def looked_at(host: Host, machine: Machine) -> list[str]:
    """The signs that were looked for, for people."""
    signs = [str(machine.path(place.sign)) for place in host.places.get(machine.system, ()) if place.sign]
    return list(dict.fromkeys(signs))


def _at(place: Place, machine: Machine, names: Names) -> Iterator[PurePath]:
    folder = machine.path(place.folder)
    if not place.sign:
        yield folder
        return
    parent, _, pattern = place.sign.rpartition("/")
    where = machine.path(parent or "/")
    for name in names(where):
        if _matches(name, pattern, machine.system):
            yield where / name / folder


def _matches(name: str, pattern: str, system: System) -> bool:
    if system is not System.LINUX:  # the others do not tell ardour8 from Ardour8
        name, pattern = name.lower(), pattern.lower()
    return fnmatch.fnmatchcase(name, pattern)


def client_folder(host: Host, folder: PurePath, *, is_named: bool = False) -> PurePath:
    """Where the client goes if ``folder`` is that of ``host``.

    With ``is_named`` a user named it, who may well mean a folder further in: what it ends with is not added again.
    """
    below, own = PurePath(host.below).parts, PurePath(host.own).parts
    to_add = (*below, *own)
    if is_named:
        for many in (len(to_add), *range(len(below), 0, -1)):
            if folder.parts[-many:] == to_add[:many]:
                return folder.joinpath(*to_add[many:])
    return folder.joinpath(*to_add)
