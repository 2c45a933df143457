"""Where the client of a program is, or may go, on this machine."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sonograft.clients import manifest, places
from sonograft.clients.hosts import Host
from sonograft.clients.machine import Machine
from sonograft.clients.manifest import Manifest
from sonograft.errors import FileMissing


@dataclass(frozen=True, slots=True)
class Spot:
    """A folder of a program, and the client's folder in it."""

    host: Host
    of_host: Path
    folder: Path

    @property
    def manifest(self) -> Manifest | None:
        return manifest.read(self.folder)


def possible(host: Host, machine: Machine) -> list[Spot]:
    """Every place where the client of ``host`` is or may go."""
    return [_spot(host, Path(folder)) for folder in places.found(host, machine, places.on_disk)]


def to_install(host: Host, machine: Machine, folder: Path | None = None) -> list[Spot]:
    """Where to put the client of ``host``: where it is already, else where the program looks first.

    Raises:
        FileMissing: the program's folder is not there; says where it was looked for.
    """
    if folder is not None:
        return [named(host, folder)]
    there = possible(host, machine)
    if not there:
        raise FileMissing(_not_found(host, machine))
    if host.is_in_each:
        return there
    return [spot for spot in there if spot.manifest] or there[:1]


def to_uninstall(host: Host, machine: Machine, folder: Path | None = None) -> list[Spot]:
    """Where the client of ``host`` is."""
    there = [named(host, folder)] if folder is not None else possible(host, machine)
    return [spot for spot in there if spot.manifest]


def named(host: Host, folder: Path) -> Spot:
    """The spot in the ``folder`` that the user names."""
    folder = folder.expanduser().absolute()
    if not folder.is_dir():
        raise FileMissing(
            f"The folder {folder} does not exist. --folder names {host.folder_is}. If yours is right, make it first."
        )
    return Spot(host, folder, Path(places.client_folder(host, folder, is_named=True)))


def _spot(host: Host, folder: Path) -> Spot:
    return Spot(host, folder, Path(places.client_folder(host, folder)))


def _not_found(host: Host, machine: Machine) -> str:
    signs = places.looked_at(host, machine)
    if not signs:
        return f"There is no {host.title} for {machine.system}. If you have its folder here, name it with --folder."
    return (
        f"{host.title} was not found. Looked for: {', '.join(signs)}. If it is installed, start it once; or name "
        f"its folder with --folder: {host.folder_is}."
    )
