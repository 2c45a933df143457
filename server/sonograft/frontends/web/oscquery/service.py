"""OSCQuery as a whole: the tree, its values as they are, who asks and who listens."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator, Sequence

from sonograft.core import Core
from sonograft.frontends.web.oscquery.board import READINGS, Board
from sonograft.frontends.web.oscquery.library import Library
from sonograft.frontends.web.oscquery.listeners import Listener, Listeners
from sonograft.frontends.web.oscquery.packet import packet
from sonograft.frontends.web.oscquery.query import Answer, Asker, Host, Query
from sonograft.frontends.web.oscquery.tree import READABLE, STYLES, TAKES_STYLE, Node, find, style_readings, tree
from sonograft.frontends.web.oscquery.values import OscSide, Values
from sonograft.models import OscAddress, Scalar, Style

MOST_TOLD = 32
"""Nodes that come or go at once are told one by one up to so many; more of them as one change."""
LOOK_S = 2.0
"""Time between two looks at the style library while somebody is connected."""


class OscQuery:
    """In the event loop that the core belongs to. Keeps nothing up to date before somebody asks."""

    def __init__(self, core: Core, addresses: Sequence[OscAddress], osc: OscSide, host: Host) -> None:
        self._core = core
        self._addresses = addresses
        self._osc = osc
        self._lengths: dict[str, float] = {}
        self.listeners = Listeners(self._packet)
        self._board = Board(core, self.listeners.changed)
        self._library = Library(core.styles, self._library_changed)
        self._values = Values(addresses, core.parameters, osc, self._state)
        self._root = self._tree(())
        self._query = Query(lambda: self._root, self._values.read, host)
        self._watching: asyncio.Task[None] | None = None
        self._is_open = False
        self._leave = contextlib.ExitStack()

    async def close(self) -> None:
        """Let go of everything. Whoever is connected hears no more."""
        self._leave.close()
        self._unwatch()
        await self._library.close()

    async def answer(self, path: str, query: str, asker: Asker) -> Answer:
        """The answer to ``GET path?query``."""
        await self.refresh()
        return self._query.answer(path, query, asker)

    def node(self, path: str) -> Node | None:
        """The node at ``path`` without its value, or None."""
        return find(self._root, path)

    async def refresh(self) -> None:
        """Bring the tree up to date, before anybody is shown it or is told what changes in it."""
        if not self._is_open:
            self._board.open()
            self._leave.callback(self._board.close)
            self._leave.callback(self._osc.on_default(self._default_changed))
            self._is_open = True
        await self._library.refresh()

    @contextlib.contextmanager
    def connected(self, asker: Asker) -> Iterator[Listener]:
        """A listener, for as long as its WebSocket is open."""
        try:
            with self.listeners.opened(asker) as listener:
                self._watch()
                yield listener
        finally:
            if not self.listeners:
                self._unwatch()

    def receive(self, data: bytes, listener: Listener) -> None:
        """Do what the OSC packet ``data`` says that ``listener`` sent."""
        address = data.partition(b"\0")[0].decode("ascii", "replace")
        node = find(self._root, address) if address.startswith("/") else None
        if node is not None and node["ACCESS"] == READABLE:
            # Clients send all that they show, when they start; the proposal has it ignored.
            listener.refused.append(address)
        else:
            self._osc.receive(data, listener)
        self.listeners.remind(listener)

    def _watch(self) -> None:
        if self._watching is None:
            self._watching = asyncio.create_task(self._library.watch(LOOK_S), name="oscquery library")

    def _unwatch(self) -> None:
        if self._watching is not None:
            self._watching.cancel()
            self._watching = None

    def _default_changed(self, host: str, parameter: str) -> None:
        self.listeners.was_set(self._values.address(parameter), host)

    def _library_changed(self, before: Sequence[Style], styles: Sequence[Style]) -> None:
        readings, old = style_readings(styles), self._lengths
        new = {readings[style.name].address: style.seconds for style in styles}
        self._lengths, self._root = new, self._tree(styles)
        added, removed = sorted(new.keys() - old.keys()), sorted(old.keys() - new.keys())
        changed = [STYLES] if added or removed else []
        if [style.name for style in before] != [style.name for style in styles]:
            changed.extend(TAKES_STYLE)
        self.listeners.restructured(added, removed, changed, MOST_TOLD)
        for address, seconds in new.items():
            if old.get(address, seconds) != seconds:
                self.listeners.changed(address)

    def _state(self, address: str) -> Scalar | None:
        return self._board.values.get(address, self._lengths.get(address))

    def _tree(self, styles: Sequence[Style]) -> Node:
        return tree(self._addresses, self._core.parameters, READINGS, styles)

    def _packet(self, address: str, host: str) -> bytes | None:
        node, value = find(self._root, address), self._values.read(address, host)
        return None if node is None or value is None else packet(address, node["TYPE"], value)
