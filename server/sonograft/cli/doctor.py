"""``sonograft doctor``: what stands in the way, and what is there."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import shutil
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import typer
from rich.console import Console
from rich.table import Table
from rich.text import Text

from sonograft import __version__, jsontext, ports
from sonograft.app import Address, address_file
from sonograft.cli import options
from sonograft.config import Settings
from sonograft.errors import SonograftError

_LEAST_FREE_BYTES = 500_000_000
_PACKAGES = ("torch", "numpy", "librosa", "soundfile", "soxr", "python-osc", "watchdog", "msgspec")


@dataclass(frozen=True, slots=True)
class Finding:
    what: str
    is_good: bool
    says: str


def doctor(home: options.Home = None, state: options.State = None, cache: options.Cache = None) -> None:
    """Check ports, folders, device and versions, and render a second of sound.

    Exit status 1 if something stands in the way.
    """
    settings = options.settings(home, state, cache=cache)
    table = Table(box=None, show_header=False, pad_edge=False)
    all_good = True
    for finding in findings(settings):
        all_good &= finding.is_good
        table.add_row("[green]ok[/]" if finding.is_good else "[bold red]!![/]", finding.what, Text(finding.says))
    Console(highlight=False).print(table)
    raise typer.Exit(0 if all_good else 1)


def findings(settings: Settings) -> Iterator[Finding]:
    yield Finding("Sonograft", True, f"{__version__}, Python {platform.python_version()}, {platform.platform()}")
    yield Finding("packages", True, ", ".join(f"{name} {importlib.metadata.version(name)}" for name in _PACKAGES))
    server = _server(settings)
    if server is not None:
        yield Finding("server", True, f"runs, process {server.pid}, OSC port {server.osc_port}")
    else:
        yield _port("OSC port", settings.osc_port)
        yield _port("HTTP port", settings.http_port)
    for name, folder in (
        ("inbox", settings.inbox_dir),
        ("styles", settings.styles_dir),
        ("renders", settings.renders_dir),
        ("state", settings.state_dir),
        ("cache", settings.cache_dir),
    ):
        yield _folder(name, folder)
    yield Finding("logs", True, str(settings.log_dir))
    yield from _engine()


def _server(settings: Settings) -> Address | None:
    """The server of this home, if one runs."""
    try:
        address: Address = jsontext.decode(address_file(settings).read_bytes(), Address)
    except (OSError, ValueError):
        return None
    return None if ports.is_free(address.host, address.osc_port) else address


def _port(what: str, port: int) -> Finding:
    if ports.is_free("127.0.0.1", port):
        return Finding(what, True, f"{port} is free")
    user = ports.holder(port) or "another program"
    return Finding(what, False, f"{port} is used by {user}. End that, or choose another port for serve.")


def _folder(what: str, folder: Path) -> Finding:
    existing = next(path for path in (folder, *folder.parents) if path.exists())
    if not os.access(existing, os.W_OK):
        return Finding(what, False, f"{folder}: {existing} may not be written to. Choose another --home.")
    free = shutil.disk_usage(existing).free
    says = f"{folder}, {free / 1e9:.1f} GB free"
    return Finding(what, free >= _LEAST_FREE_BYTES, says if free >= _LEAST_FREE_BYTES else f"{says}: nearly full")


def _engine() -> Iterator[Finding]:
    began = time.monotonic()
    from sonograft.demo import selftest  # brings torch

    yield Finding("devices", True, ", ".join(selftest.devices()))
    loaded = time.monotonic()
    try:
        with tempfile.TemporaryDirectory() as folder:
            selftest.run(Path(folder))
    except SonograftError as error:
        yield Finding("self-test", False, error.message)
        return
    took = time.monotonic() - loaded
    yield Finding(
        "self-test", True, f"engines loaded in {loaded - began:.1f} s, a second of sound rendered in {took:.1f} s"
    )
