"""Commands that talk to a running server: ``send``, ``jobs``, ``styles``."""

from __future__ import annotations

import asyncio
import ipaddress
import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Column, Table
from rich.text import Text

from sonograft import config, jsontext
from sonograft.app import Address, address_file
from sonograft.cli import options
from sonograft.cli.bar import RenderBar
from sonograft.config import Settings
from sonograft.errors import BadArguments, Refused
from sonograft.frontends.osc.client import OscClient, connect
from sonograft.frontends.osc.wire import Message
from sonograft.models import JobState

Host = Annotated[str | None, typer.Option(help="Where the server listens.", show_default="127.0.0.1")]
Port = Annotated[
    int | None,
    typer.Option("--osc-port", help="Its OSC port.", show_default="that of the server of this home, or 7770"),
]
Token = Annotated[
    str | None,
    typer.Option(envvar="SONOGRAFT_TOKEN", help="Of a server that other machines reach.", show_default=False),
]


@dataclass(frozen=True, slots=True)
class Place:
    """Which server is meant; None: not said."""

    home: Path | None
    state: Path | None
    host: str | None
    osc_port: int | None
    token: str | None


@options.takes_parameters
def send(
    content: Annotated[Path, typer.Argument(help="Clip to render.")],
    style: Annotated[
        str,
        typer.Argument(help="Name in the server's style library, or an audio file; several: vinyl*0.7+rain*0.3."),
    ],
    *,
    start: Annotated[str | None, typer.Option(help="Render from here on: seconds, or samples@rate.")] = None,
    end: Annotated[str | None, typer.Option(help="Render up to here.")] = None,
    priority: Annotated[int | None, typer.Option(help="Higher is rendered earlier.", show_default="0")] = None,
    home: options.Home = None,
    state_dir: options.State = None,
    host: Host = None,
    osc_port: Port = None,
    token: Token = None,
    chosen: dict[str, str],
) -> None:
    """Have a running server render CONTENT in STYLE, and follow it. Prints the result's path.

    Ctrl+C stops following; the server goes on. 'sonograft jobs --cancel JOB' stops it.
    """
    keys: dict[str, Any] = {"start": start, "end": end, "priority": priority, **chosen}
    pairs = [atom for key, value in keys.items() if value is not None for atom in (key, value)]

    async def run() -> str:
        async with server(Place(home, state_dir, host, osc_port, token)) as client:
            with RenderBar(Console(stderr=True, highlight=False), content.name) as bar:
                return await follow(client, bar, str(content.expanduser().absolute()), options.style(style), *pairs)

    typer.echo(asyncio.run(run()))


async def follow(client: OscClient, bar: RenderBar, content: str, style: str, *pairs: Any) -> str:
    """Ask for a render and show how it goes; the result's path. Raises ``SonograftError`` where it fails."""
    accepted = accept(await client.ask("/sonograft/render", secrets.token_hex(6), content, style, *pairs))
    job = str(accepted.args[2])
    async for event in client.events():
        if not event.args or event.args[0] != job:
            continue
        match event.name, event.args:
            case "job/queued", (_, _, _, position):
                bar.progress(0.0, f"{position!s} before it" if position else "next")
            case "job/progress", (_, _, _, fraction, stage, _):
                bar.progress(float(str(fraction)), str(stage))
            case "job/preview", (_, _, _, path):
                bar.preview(str(path))
            case "job/done", (_, _, _, path, *_):
                bar.done()
                return str(path)
            case "job/failed", (_, _, _, _, name, message):
                raise Refused(str(name), str(message))
            case "job/cancelled", _:
                raise Refused("cancelled", f"Job {job} was cancelled.")
    raise client.silence()


def jobs(
    state: Annotated[JobState | None, typer.Argument(help="Only jobs in this state.", show_default=False)] = None,
    *,
    cancel: Annotated[str | None, typer.Option(help="Cancel this job, or all.", metavar="JOB|all")] = None,
    watch: Annotated[
        bool, typer.Option("--watch", help="Stay, and show the queue as it moves; Ctrl+C leaves.")
    ] = False,
    home: options.Home = None,
    state_dir: options.State = None,
    host: Host = None,
    osc_port: Port = None,
    token: Token = None,
) -> None:
    """List the jobs of a running server, newest last, cancel some, or watch them."""
    place = Place(home, state_dir, host, osc_port, token)
    if watch:
        if state is not None or cancel is not None:
            raise BadArguments("--watch shows all jobs: leave out the state, and --cancel.")
        from sonograft.cli import watch as watching  # which uses this module

        asyncio.run(watching.watch(place, Console(highlight=False)))
        return

    async def run() -> list[Message]:
        async with server(place) as client:
            if cancel is not None:
                accept(await client.ask("/sonograft/cancel", cancel))
            listed = await client.ask_list("/sonograft/jobs", *([state.value] if state else []))
            return [accept(item) for item in listed]

    columns = ("job", "state", "%", "content", "style", Column("result", overflow="fold"))
    table = Table(*columns, box=None, header_style="dim")
    for item in asyncio.run(run()):
        job, stands, fraction, content, style, result = (str(value) for value in item.args)
        cells = (job, stands, f"{100 * float(fraction):.0f}", Path(content).name, Path(style).name, result)
        table.add_row(*map(Text, cells))  # names may hold what a table takes for markup
    _show(table)


def styles(
    *,
    home: options.Home = None,
    state_dir: options.State = None,
    host: Host = None,
    osc_port: Port = None,
    token: Token = None,
) -> None:
    """List the style library of a running server."""

    async def run() -> list[Message]:
        async with server(Place(home, state_dir, host, osc_port, token)) as client:
            return [accept(item) for item in await client.ask_list("/sonograft/styles")]

    table = Table("style", "seconds", box=None, header_style="dim")
    for item in asyncio.run(run()):
        name, seconds = item.args[:2]
        table.add_row(Text(str(name)), f"{float(str(seconds)):.1f}")
    _show(table)


def _show(table: Table) -> None:
    console = Console(highlight=False)
    if not console.is_terminal:
        console.width = 10_000  # for programs, one line a row
    console.print(table)


def accept(answer: Message) -> Message:
    """``answer``, unless it is a refusal: that is raised."""
    if answer.name == "fail":
        raise Refused(str(answer.args[3]), str(answer.args[4]))
    return answer


@asynccontextmanager
async def server(place: Place) -> AsyncIterator[OscClient]:
    """A connection to the server that is meant: the one said, else that of the home, else the usual one."""
    known = address_of(options.settings(place.home, place.state))
    host = place.host or (_reachable(known.host) if known else "127.0.0.1")
    port = place.osc_port or (known.osc_port if known else config.OSC_PORT)
    async with connect(host, port) as client:
        token = place.token or (options.settings(place.home, place.state, host=known.host).token() if known else None)
        if token is not None:
            accept(await client.ask("/sonograft/auth", token))
        yield client


def address_of(settings: Settings) -> Address | None:
    """Where the server of this home is reached, as it says; one that crashed may have left that behind."""
    try:
        known: Address = jsontext.decode(address_file(settings).read_bytes(), Address)
    except (OSError, ValueError):
        return None
    return known


def _reachable(host: str) -> str:
    """Where a server that listens on ``host`` is reached from this machine."""
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        return host
    return str(address) if not address.is_unspecified else {4: "127.0.0.1", 6: "::1"}[address.version]
