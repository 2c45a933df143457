"""The scripts for REAPER, as its package manager ReaPack takes them: by address, from this very server.

So they fit this server, nothing else has to be published anywhere, and ReaPack says when a newer server has newer ones.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import sonograft

_INDEX = "index.xml"


class Repository:
    """Finds each file when it is asked for: a server that nobody asks reads none."""

    def __init__(self, files: Callable[[], Mapping[str, bytes]]) -> None:
        """``files``: by their names, with ``/`` between folders; one of them is the template of the index."""
        self._files = files

    def answer(self, name: str, address: str) -> bytes | None:
        """The file called ``name``; None if there is none. ``address`` is where all of them are."""
        data = self._files().get(name)
        if data is None or name != _INDEX:
            return data
        return data.replace(b"{base}", address.encode()).replace(b"{version}", sonograft.__version__.encode())
