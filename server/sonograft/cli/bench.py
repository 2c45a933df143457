"""``sonograft bench``: which of two ways to render sounds better, judged by ears that do not know which is which."""

from __future__ import annotations

import hashlib
import math
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from sonograft import jsontext
from sonograft.audio import wav
from sonograft.audio.clip import Audio
from sonograft.cli import local, options
from sonograft.cli.bar import RenderBar
from sonograft.config import Settings
from sonograft.errors import BadArguments
from sonograft.library import StyleLibrary
from sonograft.listening import trials
from sonograft.listening.tally import Choice, Choices, alike, count, read
from sonograft.listening.trials import Session, Trial
from sonograft.models import Request
from sonograft.paths import PathRules
from sonograft.request import Requests

if TYPE_CHECKING:
    from sonograft.render import Order


def bench(
    paths: Annotated[
        list[Path],
        typer.Argument(help="With --listen: CONTENTS STYLES, files or folders. With --tally: files of choices."),
    ],
    *,
    listen: Annotated[
        bool, typer.Option("--listen", help="Render blind pairs, and write a page that plays them.")
    ] = False,
    tally: Annotated[bool, typer.Option("--tally", help="Count the choices that such pages saved.")] = False,
    a: Annotated[
        str, typer.Option("--a", help="One way to render: parameters, as in engine=texture,quality=best.")
    ] = "quality=standard",
    b: Annotated[str, typer.Option("--b", help="The other way.")] = "quality=draft",
    output: Annotated[
        Path, typer.Option("-o", "--output", help="Folder of the page; it must not hold anything yet.")
    ] = Path("listening"),
    most: Annotated[
        int, typer.Option(help="Pairs at most; they are drawn from all contents in all styles.", min=1)
    ] = 12,
    seconds: Annotated[
        float, typer.Option(help="How much of each content is rendered, from its beginning.", min=1, max=120)
    ] = 15.0,
    seed: Annotated[int, typer.Option(help="Draws the pairs, their order, and which way is heard as A.")] = 0,
    home: options.Home = None,
    cache: options.Cache = None,
) -> None:
    """Compare two engines, or two sets of parameters, on sounds of yours: blind, and counted at the end.

    Example: sonograft bench --listen takes/ styles/ --a engine=texture --b quality=best

    Then open listening/index.html, listen, choose, save, and count: sonograft bench --tally choices-*.json
    """
    if listen == tally:
        raise BadArguments("bench does one of two things: say --listen or --tally.")
    if tally:
        _show_count(paths)
        return
    if len(paths) != 2:
        raise BadArguments(f"--listen needs two paths, the contents and the styles; {len(paths)} came.")
    comparison = _Comparison(paths[0].expanduser(), paths[1].expanduser(), (a, b), most, seed)
    page = comparison.render(options.settings(home, None, cache=cache), output.expanduser().absolute(), seconds)
    typer.echo(str(page))


class _Comparison:
    """What is to be compared on which sounds."""

    def __init__(self, contents: Path, styles: Path, ways: tuple[str, str], most: int, seed: int) -> None:
        self._parameters = {way: trials.parameters(said) for way, said in zip((trials.A, trials.B), ways, strict=True)}
        if self._parameters[trials.A] == self._parameters[trials.B]:
            raise BadArguments(f"--a and --b are the same ({ways[0]}): there is nothing to compare.")
        self._contents, self._styles = trials.contents(contents), trials.styles(styles)
        planned = trials.plan(list(self._contents), list(self._styles), most, seed)
        self.session = Session(_identity(ways, planned, seed), *ways, planned)

    def render(self, settings: Settings, output: Path, seconds: float) -> Path:
        """All of it, as ``sonograft render`` does it; the path of the page that plays it."""
        from sonograft import render as rendering  # brings torch
        from sonograft.listening.page import Page
        from sonograft.listening.sound import beginning

        bar, cache = Console(stderr=True, highlight=False), local.cache_folder(settings)
        with tempfile.TemporaryDirectory(prefix="sonograft-", ignore_cleanup_errors=True) as folder:
            work, takes = Path(folder), {}
            for number, name in enumerate({trial.content: None for trial in self.session.trials}):
                takes[name] = (work / f"content {number}.wav", beginning(self._contents[name], seconds))
                wav.write_whole(*takes[name], bit_depth="float")
            # Before the first is rendered: a mistake in --b is told at once.
            asked = [self._requests(settings, takes[trial.content][0], trial) for trial in self.session.trials]
            with Page(output, self.session) as page:
                for number, (trial, requests) in enumerate(zip(self.session.trials, asked, strict=True)):
                    title = f"{number + 1} of {len(asked)}: {trial.content} as {trial.style}"
                    ways = {}
                    for way, request in requests.items():
                        order = rendering.Order(request, work / f"{number}{way}.wav", cache=cache)
                        ways[way] = _rendered(order, bar, f"{title}, {way}")
                    page.add(number, takes[trial.content][1], beginning(self._styles[trial.style], seconds), ways)
                return page.finish()

    def _requests(self, settings: Settings, content: Path, trial: Trial) -> dict[str, Request]:
        """By ``a`` and ``b``. Raises ``BadArguments``."""
        build = Requests(StyleLibrary(settings.styles_dir, lambda _: 0.0), PathRules()).build
        style = [{"style": str(self._styles[trial.style].absolute())}]
        fields = {"content": str(content), "style": style}
        return {way: build(fields | chosen, {}) for way, chosen in self._parameters.items()}


def _rendered(order: Order, console: Console, title: str) -> Audio:
    from sonograft import render as rendering
    from sonograft.listening.sound import beginning

    with RenderBar(console, title) as bar:
        rendering.render(order, bar)
    return beginning(order.result, math.inf)


def _identity(ways: tuple[str, str], planned: tuple[Trial, ...], seed: int) -> str:
    return hashlib.sha256(jsontext.encode([*ways, planned, seed])).hexdigest()[:8]


def _show_count(paths: list[Path]) -> None:
    given = [read(path) for path in paths]
    alike(given)
    choices = [choice for each in given for choice in each.choices]
    console = Console(highlight=False)
    console.print(f"a: {given[0].a}\nb: {given[0].b}", markup=False)
    console.print(f"{len(choices)} choices by {_listeners(given)}\n")
    console.print(_overall(choices), _by_style(choices), sep="\n")
    console.print(
        "\nWith 95 % intervals (Wilson). They take each choice for one of its own: of few listeners or few sounds, "
        "more choices are not more evidence.",
        style="dim",
    )


def _overall(choices: list[Choice]) -> Table:
    table = Table("", "a", "b", "same", "a, of those that chose", "", box=None, header_style="dim")
    for question, answers in _answers(choices).items():
        wins = count(answers)
        low, middle, high = wins.share
        share = f"{middle:.0%} ({low:.0%} to {high:.0%})" if wins.decided else ""
        better = f"{'a' if wins.a > wins.b else 'b'} is better" if wins.is_clear else "not clear"
        table.add_row(question, str(wins.a), str(wins.b), str(wins.same), share, better)
    return table


def _by_style(choices: list[Choice]) -> Table:
    table = Table("a / b / same", *_answers(choices), box=None, header_style="dim")
    for style in sorted({choice.style for choice in choices}):
        answers = _answers([choice for choice in choices if choice.style == style])
        wins = [count(each) for each in answers.values()]
        table.add_row(Text(style), *(f"{each.a} / {each.b} / {each.same}" for each in wins))
    return table


def _answers(choices: list[Choice]) -> Mapping[str, list[str]]:
    return {
        "more like the style": [choice.sound for choice in choices],
        "keeps the music": [choice.music for choice in choices],
    }


def _listeners(given: list[Choices]) -> str:
    return "one listener" if len(given) == 1 else f"{len(given)} listeners"
