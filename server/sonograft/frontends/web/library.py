"""Notices when the style library changes, while a page is open that shows it."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

from sonograft.core import Core
from sonograft.frontends.web.disk import Disk
from sonograft.frontends.web.feed import Feeds

_EACH_S = 2.0


async def watch_library(core: Core, feeds: Feeds, disk: Disk, each_s: float = _EACH_S) -> None:
    """Until cancelled: tell ``feeds`` when files or folders of the library come, go or change."""
    known: object = None
    while True:
        if feeds.is_heard:
            found = await disk.do(_state, core.library.folder)
            if known is not None and found != known:
                feeds.styles_changed()
            known = found
        await asyncio.sleep(each_s)


def _state(folder: Path) -> object:
    """What differs whenever something has changed; a folder's own time does when something in it comes or goes."""
    try:
        with os.scandir(folder) as entries:
            return frozenset((entry.name, *_changed(entry)) for entry in entries if not entry.name.endswith(".part"))
    except OSError:
        return frozenset()


def _changed(entry: os.DirEntry[str]) -> tuple[int, int]:
    try:
        status = entry.stat()
    except OSError:
        return 0, 0
    return status.st_mtime_ns, status.st_size
