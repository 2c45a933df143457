"""Where a home's things are, and a server in it: the one that runs, or one of our own."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import logging
import logging.handlers
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import psutil

from sonograft import app
from sonograft.cli import remote
from sonograft.config import Settings
from sonograft.frontends.osc.client import OscClient, connect


@dataclasses.dataclass(frozen=True, slots=True)
class Home:
    """Where things are."""

    settings: Settings
    styles: Path
    renders: Path
    server: app.Address | None
    """Of the server that runs; None: there is none."""


def find(settings: Settings) -> Home:
    """The folders as the running server of this home has them; as they are by default where none runs."""
    address = remote.address_of(settings)
    if address is None or not psutil.pid_exists(address.pid):  # a crash may have left it
        return Home(settings, settings.styles_dir, settings.renders_dir, None)
    try:
        card: dict[str, Any] = json.loads(settings.card.read_bytes())
        return Home(settings, Path(card["styles_folder"]), Path(card["renders"]), address)
    except (OSError, ValueError, KeyError, TypeError):
        return Home(settings, settings.styles_dir, settings.renders_dir, address)


@contextlib.asynccontextmanager
async def own_server(settings: Settings) -> AsyncIterator[OscClient]:
    """A server of this home for as long as the block lasts, and a connection to it."""
    with _logging(settings):
        async with app.running(settings) as server, connect("127.0.0.1", server.address.osc_port) as client:
            yield client


@contextlib.contextmanager
def _logging(settings: Settings) -> Iterator[None]:
    """What a server of our own has to say goes where that of ``sonograft serve`` goes."""
    settings.make_folders()
    handler = logging.handlers.RotatingFileHandler(
        settings.log_dir / "server.log", maxBytes=2_000_000, backupCount=2, encoding="utf-8", errors="replace"
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    root.addHandler(handler)
    try:
        yield
    finally:
        root.removeHandler(handler)
        handler.close()
