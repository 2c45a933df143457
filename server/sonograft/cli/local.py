"""``sonograft render``: one clip, without a server."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console

from sonograft.cli import options
from sonograft.cli.bar import RenderBar
from sonograft.config import Settings
from sonograft.errors import BadArguments, CannotWrite
from sonograft.library import StyleLibrary
from sonograft.paths import PathRules
from sonograft.request import Requests

if TYPE_CHECKING:
    from sonograft.audio.level import LevelReport


@options.takes_parameters
def render(
    content: Annotated[Path, typer.Argument(help="Clip to render: WAV, AIFF, FLAC, MP3 or OGG.")],
    style: Annotated[
        str,
        typer.Argument(
            help="Audio file whose sound it gets, or a name of the style library; several: vinyl*0.7+rain*0.3."
        ),
    ],
    *,
    output: Annotated[Path, typer.Option("-o", "--output", help="Where the result goes: a new .wav file.")],
    start: Annotated[
        str | None, typer.Option(help="Render from here on: seconds, or samples@rate.", show_default=False)
    ] = None,
    end: Annotated[str | None, typer.Option(help="Render up to here.", show_default=False)] = None,
    home: options.Home = None,
    cache: options.Cache = None,
    chosen: dict[str, str],
) -> None:
    """Render CONTENT in the sound of STYLE here and now; no server is needed.

    Example: sonograft render voice.wav vinyl.wav -o voice_vinyl.wav --strength 0.7
    """
    from sonograft import render as rendering  # brings torch

    settings = options.settings(home, None, cache=cache)
    if output.suffix.lower() != ".wav":
        raise BadArguments(f"The result is a WAV file; {output.name!r} came. Try -o {output.stem}.wav.")
    if not output.absolute().parent.is_dir():
        raise CannotWrite(f"The folder {output.absolute().parent} does not exist. Make it, or choose another with -o.")
    library = StyleLibrary(settings.styles_dir, lambda _: 0.0)
    fields: dict[str, Any] = {"content": str(content.absolute()), "style": options.style(style), **chosen}
    fields |= {name: value for name, value in (("start", start), ("end", end)) if value is not None}
    request = Requests(library, PathRules()).build(fields, {})
    console = Console(stderr=True, highlight=False)
    with _work_folder() as work, RenderBar(console, content.name) as bar:
        order = rendering.Order(request, output.absolute(), work=work, cache=cache_folder(settings))
        result = rendering.render(order, bar)
    if result.level is not None:
        _tell_level(console, result.level, is_asked=request.parameters["level"] == "match")
    typer.echo(str(result.path))


@contextlib.contextmanager
def _work_folder() -> Iterator[Path]:
    """A folder for what is unfinished, which goes with the command."""
    with tempfile.TemporaryDirectory(prefix="sonograft-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def cache_folder(settings: Settings) -> Path | None:
    """Where what was found out about sounds is kept; None where that cannot be made: a render can do without."""
    try:
        settings.cache_dir.mkdir(parents=True, exist_ok=True)
    except OSError:
        return None
    return settings.cache_dir


def _tell_level(console: Console, level: LevelReport, *, is_asked: bool) -> None:
    console.print(
        f"{level.loudness_lufs:.1f} LUFS, true peak {level.true_peak_dbtp:.1f} dBTP, gain {level.gain_db:+.1f} dB, "
        f"limited by {level.limited_db:.1f} dB"
    )
    if is_asked and not level.matched:
        console.print(
            f"The content's {level.reference_lufs:.1f} LUFS cannot be reached below the ceiling without more limiting."
        )
