"""``sonograft batch``: a whole set, rendered and put together."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from sonograft import sets
from sonograft.cli import options, remote, set_home, set_plan
from sonograft.cli.set_board import SetBoard
from sonograft.cli.set_home import Home
from sonograft.cli.set_plan import Plan
from sonograft.cli.set_run import Pursuit
from sonograft.errors import BadArguments, NoServer, SonograftError
from sonograft.library import StyleLibrary
from sonograft.paths import PathRules
from sonograft.sets import estimate, record, sidecars, standing, summary
from sonograft.sets.ledger import Ledger
from sonograft.styles import Styles

_LOOK_AGAIN_S = 1.0


def batch(
    set_file: Annotated[Path, typer.Argument(help="The set: a .toml file; see docs/sets.md.", metavar="SET.toml")],
    *,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only say what would be rendered, how long it takes, how much disk.")
    ] = False,
    retry_failed: Annotated[
        bool, typer.Option("--retry-failed", help="Try again what failed or was cancelled in an earlier call.")
    ] = False,
    finish_only: Annotated[
        bool, typer.Option("--finish", help="Render nothing; put together what is there by now.")
    ] = False,
    home: options.Home = None,
    state: options.State = None,
    cache: options.Cache = None,
) -> None:
    """Render a whole set: contents by the dozen, in several styles and strengths.

    It ends with a contact sheet, a crate of named files and a REAPER project in HOME/sets/NAME, whose path is printed.
    The server of this home renders; without one it is done here. Call it again to go on: nothing is rendered twice.
    Exit status 1 if something failed.
    """
    console = Console(stderr=True, highlight=False)
    place = set_home.find(options.settings(home, state, cache=cache, osc_port=0, http_port=0))
    library = StyleLibrary(place.styles, lambda _: 0.0)
    a_set = sets.read(set_file.expanduser(), Styles(library, PathRules()).choose)
    folder = sets.folder_of(place.settings.home / "sets", a_set.name)
    _require_own_name(a_set, folder)
    ledger = Ledger(folder)
    there = standing.done(a_set, ledger, place.renders)
    failed = {} if retry_failed else standing.at_last_finish(a_set, folder)
    rates = estimate.rates(said for _, said in sidecars.read(place.renders))
    plan = Plan(a_set, {**failed, **there}, rates, place.renders)
    if dry_run:
        set_plan.show(plan, Console(highlight=False), datetime.now().astimezone())
        return
    outcomes: Mapping[str, sets.Outcome] = plan.there
    if plan.missing and not finish_only:
        plan.require_room()
        outcomes = _render(console, place, plan, ledger, folder, retry_failed=retry_failed)
    finished = _finish(console, a_set, outcomes, folder)
    console.print(finished.summary, markup=False, soft_wrap=True, end="")
    typer.echo(str(finished.folder))
    raise typer.Exit(1 if summary.troubles(a_set, outcomes) else 0)


def _require_own_name(a_set: sets.Set, folder: Path) -> None:
    """Raises ``BadArguments`` where another set has the folder."""
    before = record.load(folder)
    if before is None or before.source == a_set.source or not Path(before.source).exists():
        return  # a set that was moved or renamed goes on, too
    raise BadArguments(
        f"{before.source} is called {before.name!r}, too, and both would share {folder}. Give one of them another name."
    )


def _render(
    console: Console, place: Home, plan: Plan, ledger: Ledger, folder: Path, *, retry_failed: bool
) -> Mapping[str, sets.Outcome]:
    """Have it rendered; what became of each variation."""
    with SetBoard(console, plan.a_set, plan.rates) as board:
        pursuit = Pursuit(plan.a_set, ledger, place.renders, board, retry_failed=retry_failed)
        try:
            asyncio.run(_pursue(place, pursuit, board, plan.a_set, folder))
        except KeyboardInterrupt:
            board.say(_parting(place, plan.a_set, pursuit))
            raise typer.Exit(130) from None
    return pursuit.outcomes


def _parting(place: Home, a_set: sets.Set, pursuit: Pursuit) -> str:
    left = summary.waiting(a_set, pursuit.outcomes)
    if place.server is not None:
        return f"The server goes on with the {left} that are left. The same call follows them again, and finishes."
    return f"Stopped; {left} are left. The same call goes on from here."


async def _pursue(place: Home, pursuit: Pursuit, board: SetBoard, a_set: sets.Set, folder: Path) -> None:
    at_deadline = asyncio.create_task(_finish_at_deadline(pursuit, board, a_set, folder))
    try:
        if place.server is None:
            async with set_home.own_server(place.settings) as client:
                await pursuit.run(client)
        else:
            await _follow(place, pursuit, board)
    finally:
        at_deadline.cancel()
        await asyncio.wait([at_deadline])


async def _follow(place: Home, pursuit: Pursuit, board: SetBoard) -> None:
    """By the home's own server, over its restarts."""
    settings, is_lost = place.settings, False
    where = remote.Place(settings.home, settings.state, None, None, None)
    while True:
        try:
            if is_lost and remote.address_of(settings) is None:
                raise NoServer("none")
            async with remote.server(where) as client:
                is_lost = False
                return await pursuit.run(client)
        except NoServer:
            if not is_lost:
                board.say(
                    "No server answers; looking again. What was asked for goes on when it is back. Ctrl+C leaves."
                )
            is_lost = True
            await asyncio.sleep(_LOOK_AGAIN_S)


async def _finish_at_deadline(pursuit: Pursuit, board: SetBoard, a_set: sets.Set, folder: Path) -> None:
    """When the time has come, put together what is there; rendering goes on."""
    if a_set.deadline is None:
        return
    left_s = (a_set.deadline - datetime.now().astimezone()).total_seconds()
    if left_s <= 0:
        return
    await asyncio.sleep(left_s)
    try:
        finished = await asyncio.to_thread(sets.finish, a_set, dict(pursuit.outcomes), folder)
    except SonograftError as error:
        board.say(f"The deadline is here, and what is there cannot be put together: {error.message}")
        return
    board.say(f"The deadline is here: {finished.folder} has what is there. Rendering goes on.")


def _finish(console: Console, a_set: sets.Set, outcomes: Mapping[str, sets.Outcome], folder: Path) -> sets.Finished:
    with console.status("putting it together") as status:
        return sets.finish(
            a_set, outcomes, folder, lambda done, of: status.update(f"putting it together: {done} of {of} sounds")
        )
