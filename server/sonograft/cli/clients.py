"""``sonograft clients``: puts the clients into the folders of the music programs."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Column, Table
from rich.text import Text

from sonograft.cli import failure, options
from sonograft.errors import BadArguments, SonograftError

if TYPE_CHECKING:  # the room is loaded when it is used, so that the server does without it
    from sonograft.clients.hosts import Host
    from sonograft.clients.installer import Report, Standing
    from sonograft.clients.spots import Spot

ALL = "all"

app = typer.Typer(help="Put the clients into Max, Live, Pd, REAPER, Ardour, SuperCollider …, and see which are there.")

Hosts = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="HOST…",
        help="max, live, pd, reaper, ardour, supercollider, touchosc, open-stage-control; several, or all: those that "
        "are found on this machine.",
        show_default=False,
    ),
]
Folder = Annotated[
    Path | None,
    typer.Option(help="The host's own folder, where it is not in its usual place (a portable REAPER).", metavar="DIR"),
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Only say what would be done.")]
ShowList = Annotated[bool, typer.Option("--list", help="Show which clients are where, and leave.")]


@app.callback(invoke_without_command=True)
def clients(context: typer.Context, show_list: ShowList = False) -> None:
    if show_list:
        list_()
    elif context.invoked_subcommand is None:
        typer.echo(context.get_help())
    else:
        return
    raise typer.Exit


@app.command("install")
def install(
    hosts: Hosts = None,
    *,
    show_list: ShowList = False,
    remove: Annotated[
        bool, typer.Option("--uninstall", help="Take the clients away again, as 'uninstall' does.")
    ] = False,
    folder: Folder = None,
    home: options.Home = None,
    force: Annotated[
        bool,
        typer.Option("--force", help="Replace files that you changed, too; yours are kept as NAME.bak-DATE."),
    ] = False,
    dry_run: DryRun = False,
) -> None:
    """Copy the clients of HOST… into its folder, or bring them up to date.

    A file that you changed stays as it is; ours is put beside it as NAME.new.
    """
    if show_list:
        list_()
        return
    if remove:
        uninstall(hosts, folder=folder, dry_run=dry_run)
        return
    from sonograft.clients import contents, installer, machine, spots

    here = machine.this()
    server = home.expanduser().absolute() if home else None
    today = datetime.datetime.now().astimezone().date()

    def one(host: Host) -> Iterator[str]:
        there = spots.to_install(host, here, folder)
        for spot in there:
            files = contents.of(spot, server)
            yield from _installed(installer.install(spot, files, today, force=force, dry_run=dry_run))
        if not dry_run:
            yield from dict.fromkeys(line for spot in there for line in _what_now(spot))

    _each(_meant(hosts, folder, lambda host: host.can_be_found and bool(spots.possible(host, here))), one, dry_run)


@app.command("uninstall")
def uninstall(hosts: Hosts = None, *, folder: Folder = None, dry_run: DryRun = False) -> None:
    """Take the clients of HOST… away again. What you changed or added stays."""
    from sonograft.clients import installer, machine, spots

    here = machine.this()

    def one(host: Host) -> Iterator[str]:
        there = spots.to_uninstall(host, here, folder)
        for spot in there:
            yield from _uninstalled(installer.uninstall(spot, dry_run=dry_run))
        if not there:
            yield f"{host.title}: nothing of ours is there"

    _each(_meant(hosts, folder, lambda host: bool(spots.to_uninstall(host, here))), one, dry_run)


@app.command("list")
def list_() -> None:
    """Show which clients are where, and whether they are up to date."""
    from sonograft.clients import installer, machine, spots
    from sonograft.clients.hosts import HOSTS

    here = machine.this()
    table = Table("host", "client", "version", Column("folder", overflow="fold"), box=None, header_style="dim")
    for host in HOSTS.values():
        there = spots.possible(host, here)
        for spot in there:
            stands = installer.standing(spot)
            table.add_row(host.name, Text(_words(host, stands)), stands.version or "", Text(str(spot.folder)))
        if not there:
            table.add_row(host.name, "host not found", "", "")
    console = Console(highlight=False)
    if not console.is_terminal:
        console.width = 10_000  # for programs, one line a row
    console.print(table)


def _meant(names: list[str] | None, folder: Path | None, by_all: Callable[[Host], bool]) -> list[Host]:
    """The hosts that the command line names. Raises ``BadArguments`` where it is not clear which."""
    from sonograft.clients import hosts

    if not names:
        raise BadArguments(f"Say for which host: {', '.join(hosts.HOSTS)}; or {ALL}.")
    if folder is not None and (len(names) > 1 or ALL in names):
        raise BadArguments("--folder names the folder of one host: say which, and no other with it.")
    if ALL not in names:
        return [hosts.named(name) for name in dict.fromkeys(names)]
    meant = list(filter(by_all, hosts.HOSTS.values()))
    if not meant:
        raise BadArguments("No host was found. Name one: sonograft clients install HOST says where it was looked for.")
    return meant


def _each(hosts: list[Host], one: Callable[[Host], Iterator[str]], dry_run: bool) -> None:
    """Say what ``one`` does for each of ``hosts``; what goes wrong with one does not keep the others from it."""
    failed = False
    for host in hosts:
        try:
            for line in one(host):
                typer.echo(line)
        except SonograftError as error:
            failed = True
            failure.show(error)
    if dry_run:
        typer.echo("Nothing was changed: this was a dry run.")
    if failed:
        raise typer.Exit(1)


def _installed(done: Report) -> Iterator[str]:
    from sonograft.clients.plan import Do

    yield f"{done.spot.host.title}: {done.spot.folder}"
    yield f"  {_files(done.count(Do.WRITE, Do.UPDATE, Do.SAVE))} written, {done.count(Do.KEEP)} up to date already"
    for name in done.names(Do.REMOVE):
        yield f"  removed, as it is needed no more: {name}"
    for name in done.names(Do.LEAVE):
        yield f"  kept as you changed it: {name}" + (f" (ours is {done.new[name]})" if name in done.new else "")
    for name, saved in done.saved.items():
        yield f"  replaced; what you had changed is {saved}: {name}"


def _uninstalled(done: Report) -> Iterator[str]:
    from sonograft.clients.plan import Do

    yield f"{done.spot.host.title}: {done.spot.folder}"
    yield f"  {_files(done.count(Do.REMOVE))} removed"
    for name in done.names(Do.LEAVE):
        yield f"  kept as you changed it: {name}"


def _files(count: int) -> str:
    return "1 file" if count == 1 else f"{count} files"


def _what_now(spot: Spot) -> Iterator[str]:
    from sonograft.clients import contents

    for step in spot.host.next_steps:
        yield f"  > {step}"
    if spot.host.is_told_home:
        home = contents.home_of(spot)
        yield f"  The scripts look for the server in {home}, unless their settings say otherwise."
        if not home.is_dir():
            yield "  There was none yet. Start it with: sonograft serve"


def _words(host: Host, stands: Standing) -> str:
    if stands.version is None:
        return "not installed"
    edited = f"you changed {', '.join(stands.edited)}" if stands.edited else ""
    old = "" if stands.is_current else f"to be updated: sonograft clients install {host.name}"
    return "; ".join(filter(None, (edited, old))) or "up to date"
