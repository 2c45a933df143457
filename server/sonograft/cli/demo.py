"""``sonograft demo``: the whole main job on sounds made by code, from an OSC message to a file."""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from sonograft.cli import options
from sonograft.cli.bar import RenderBar
from sonograft.cli.remote import follow
from sonograft.config import Settings
from sonograft.errors import NoServer, UnknownStyle, did_you_mean

_START_TIMEOUT_S = 30.0


@options.takes_parameters
def demo(
    folder: Annotated[Path, typer.Option(help="Where everything goes.")] = Path("sonograft-demo"),
    style: Annotated[str, typer.Option(help="One of the styles that come with it: bells, choir, rain.")] = "bells",
    *,
    chosen: dict[str, str],
) -> None:
    """Start a server on free ports and have it render a clip over OSC, as a music host does.

    Leaves the result and a picture of what happened. Needs neither a host nor files of yours.
    """
    console = Console(stderr=True, highlight=False, markup=False)
    home = folder.absolute()
    settings = Settings(home=home, state=home / "state", osc_port=0, http_port=0)
    console.print(f"Making the sounds in {home}")
    content = _make_sounds(settings, style)
    result = asyncio.run(_render(settings, console, content, style, chosen))
    picture = _picture(settings, content, style, result)
    typer.echo(f"result: {result}   picture: {picture}   content: {content}")


def _make_sounds(settings: Settings, style: str) -> Path:
    from sonograft.audio import wav
    from sonograft.demo import clips

    if style not in clips.STYLES:
        raise UnknownStyle(
            f"The demo has no style {style!r}.{did_you_mean(style, clips.STYLES)} It has {', '.join(clips.STYLES)}."
        )
    settings.make_folders()
    content = settings.home / "melody.wav"
    sounds = {content: clips.melody, settings.styles_dir / f"{style}.wav": clips.STYLES[style]}
    for path, make in sounds.items():
        if not path.exists():
            wav.write_whole(path, make(), bit_depth=24)
    return content


async def _render(settings: Settings, console: Console, content: Path, style: str, chosen: dict[str, str]) -> Path:
    from sonograft.frontends.osc.client import connect

    command = [sys.executable, "-m", "sonograft", "serve", "--home", str(settings.home), "--state"]
    command += [str(settings.state_dir), "--osc-port", "0", "--http-port", "0"]
    server = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.PIPE)
    try:
        port = await asyncio.wait_for(_port(server), _START_TIMEOUT_S)
        console.print(f"Server on OSC port {port}; sending /sonograft/render")
        pairs = [atom for pair in chosen.items() for atom in pair]
        async with connect("127.0.0.1", port) as client:
            with RenderBar(console, f"melody as {style}") as bar:
                return Path(await follow(client, bar, str(content), style, *pairs))
    finally:
        if server.returncode is None:
            server.terminate()
        await server.wait()


async def _port(server: asyncio.subprocess.Process) -> int:
    """The OSC port, from what the server prints when it is up."""
    if server.stdout is not None:
        async for line in server.stdout:
            words = line.decode().split()
            if words[:1] == ["OSC"]:
                return int(words[1].rpartition(":")[2])
    raise NoServer("The server did not start; what it printed stands above.")


def _picture(settings: Settings, content: Path, style: str, result: Path) -> Path:
    from sonograft.audio import files
    from sonograft.audio.clip import whole
    from sonograft.demo import picture

    path = settings.home / f"{result.stem}.png"
    titled = {"content: melody": content, f"style: {style}": settings.styles_dir / f"{style}.wav", "result": result}
    with tempfile.TemporaryDirectory() as folder:
        spools = {title: Path(folder) / f"{number}.f32" for number, title in enumerate(titled)}
        panels = [(title, whole(files.read(sound, spools[title]).audio)) for title, sound in titled.items()]
    picture.draw(path, panels)
    return path
