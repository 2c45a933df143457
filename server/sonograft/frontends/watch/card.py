"""What hosts without sockets read about the server: that it runs, where things are, its styles and parameters."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec

import sonograft
from sonograft import jsontext
from sonograft.core import Core
from sonograft.frontends.watch.outbox import write_whole


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What does not change while the server runs."""

    pid: int
    host: str
    osc_port: int
    http_port: int
    inbox: Path
    outbox: Path
    styles_folder: Path
    renders: Path


class Card:
    """The file ``server.json``, from ``run`` to ``withdraw``."""

    def __init__(self, core: Core, path: Path, facts: Facts, look_s: float = 2.0) -> None:
        """``look_s``: time between two looks into the style library."""
        self._core = core
        self._path = path
        self._facts = facts
        self._look_s = look_s

    async def run(self) -> None:
        """Write it, and again each time that the style library has changed."""
        told = None
        while True:
            styles = await asyncio.to_thread(self._core.styles)
            if styles != told:
                told = styles
                await asyncio.to_thread(write_whole, self._path, self._text(msgspec.to_builtins(styles)))
            await asyncio.sleep(self._look_s)

    def _text(self, styles: list[dict[str, Any]]) -> bytes:
        facts = self._facts
        card = {
            "version": sonograft.__version__,
            "protocol": sonograft.PROTOCOL,
            "pid": facts.pid,
            "host": facts.host,
            "osc_port": facts.osc_port,
            "http_port": facts.http_port,
            "inbox": str(facts.inbox),
            "outbox": str(facts.outbox),
            "styles_folder": str(facts.styles_folder),
            "renders": str(facts.renders),
            "styles": styles,
            "parameters": [msgspec.to_builtins(one) for one in self._core.parameters.values()],
        }
        return jsontext.encode(card, indent=1)

    def withdraw(self) -> None:
        self._path.unlink(missing_ok=True)
