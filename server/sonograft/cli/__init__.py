"""The command line."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from sonograft import __version__
from sonograft.cli import batch, bench, clients, demo, doctor, failure, local, remote, serve
from sonograft.errors import SonograftError

app = typer.Typer(
    name="sonograft",
    help="Audio style transfer for music hosts: plays one clip in the sound of another.",
    epilog="Begin with: sonograft demo. Then: sonograft serve, and drive it from your host.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
)
app.command("serve")(serve.serve)
app.command("render")(local.render)
app.command("send")(remote.send)
app.command("batch")(batch.batch)
app.command("jobs")(remote.jobs)
app.command("styles")(remote.styles)
app.add_typer(clients.app, name="clients")
app.command("doctor")(doctor.doctor)
app.command("demo")(demo.demo)
app.command("bench")(bench.bench)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"sonograft {__version__}")
        raise typer.Exit


@app.callback()
def _root(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and leave.")
    ] = False,
) -> None: ...


def main() -> None:
    """Run the command line; every error of ours is one readable message and exit status 1."""
    try:
        app()
    except SonograftError as error:
        failure.show(error)
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)
