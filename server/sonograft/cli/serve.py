"""``sonograft serve``: the server in the foreground."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import logging.handlers
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer

from sonograft import __version__, app, config
from sonograft.cli import options
from sonograft.config import Settings


def serve(
    *,
    home: options.Home = None,
    osc_port: Annotated[
        int, typer.Option(help="OSC over UDP and TCP; 0 takes any free port.", min=0, max=65535)
    ] = config.OSC_PORT,
    http_port: Annotated[
        int,
        typer.Option(help="The page and OSCQuery; 0 takes any free port.", min=0, max=65535),
    ] = config.HTTP_PORT,
    host: Annotated[
        str, typer.Option(help="Address to listen on. Any but 127.0.0.1 needs the token that is then shown.")
    ] = "127.0.0.1",
    page_host: Annotated[
        str,
        typer.Option(
            help="Address of the page. With 0.0.0.0 phones and other machines of the network open it with the QR code "
            "that is then shown."
        ),
    ] = "127.0.0.1",
    max_upload: Annotated[int, typer.Option(help="MB that a sound sent to the page may have.", min=1)] = 2048,
    inbox: Annotated[Path | None, typer.Option(help="Watched folder.", show_default="HOME/inbox")] = None,
    styles: Annotated[Path | None, typer.Option(help="Style library.", show_default="HOME/styles")] = None,
    renders: Annotated[Path | None, typer.Option(help="Folder of the results.", show_default="HOME/renders")] = None,
    state: options.State = None,
    cache: options.Cache = None,
    poll: Annotated[
        bool, typer.Option("--poll", help="Look at the inbox at intervals: for network drives, which send no events.")
    ] = False,
) -> None:
    """Run the server until Ctrl+C.

    It listens for OSC, watches HOME/inbox (put a clip into inbox/STYLE NAME/) and writes results to HOME/renders.
    """
    settings = options.settings(
        home,
        state,
        osc_port=osc_port,
        http_port=http_port,
        host=host,
        page_host=page_host,
        max_upload=max_upload << 20,
        inbox=inbox,
        styles=styles,
        renders=renders,
        cache=cache,
        poll=poll,
    )
    asyncio.run(_serve(settings))


async def _serve(settings: Settings) -> None:
    settings.check()
    settings.make_folders()
    with _logging(settings.log_dir / "server.log"):
        stop = asyncio.Event()
        _stop_on_signals(stop)
        async with app.running(settings) as server:
            _greet(server)
            await stop.wait()
            typer.echo("Stopping. What is unfinished goes on at the next start.")


def _greet(server: app.Server) -> None:
    settings, address = server.settings, server.address
    lines = [
        f"Sonograft {__version__}",
        f"  OSC      {address.host}:{address.osc_port} (UDP and TCP)",
        f"  page     http://127.0.0.1:{address.http_port}/",
        f"  inbox    {settings.inbox_dir}",
        f"  styles   {settings.styles_dir}",
        f"  renders  {settings.renders_dir}",
    ]
    if settings.is_open and (token := settings.token()):
        lines.append(f"  token    {token} (each sender says /sonograft/auth with it first)")
    if server.network_page:
        from sonograft.frontends.web import qr

        lines += [f"  phone    {server.network_page}", "", qr.for_terminal(server.network_page)]
    typer.echo("\n".join([*lines, "Ctrl+C ends it."]))
    sys.stdout.flush()


def _stop_on_signals(stop: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, stop.set)
        except NotImplementedError:  # Windows
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))


@contextlib.contextmanager
def _logging(file: Path) -> Iterator[None]:
    """What happens goes to ``file``; warnings are shown here, too."""
    to_file = logging.handlers.RotatingFileHandler(
        file, maxBytes=2_000_000, backupCount=2, encoding="utf-8", errors="replace"
    )
    to_file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    to_screen = logging.StreamHandler()
    to_screen.setLevel(logging.WARNING)
    to_screen.setFormatter(logging.Formatter("%(levelname)s: %(message)s"))
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    handlers = (to_file, to_screen)
    for handler in handlers:
        root.addHandler(handler)
    try:
        yield
    finally:
        for handler in handlers:
            root.removeHandler(handler)
            handler.close()
