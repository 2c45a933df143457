"""The style library as the tree shows it, looked at again and again while anybody may care."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

from sonograft.errors import SonograftError
from sonograft.models import Style

log = logging.getLogger(__name__)

PATIENCE_S = 0.5
"""A library on a disk that sleeps is told as it was last seen."""


class Library:
    """The styles as they were last seen. A look may sleep on a disk, so it is taken in a thread, one at a time."""

    def __init__(
        self,
        look: Callable[[], list[Style]],
        changed: Callable[[Sequence[Style], Sequence[Style]], None],
        *,
        fresh_s: float = 0.5,
    ) -> None:
        """``changed`` is called with the styles as they were and as they are, each time that they differ.

        What was seen within ``fresh_s`` seconds is not looked at again: a controller asks for one node after the other.
        """
        self._look = look
        self._changed = changed
        self._fresh_s = fresh_s
        self._looking: asyncio.Task[None] | None = None
        self._seen_at = -1e9
        self.styles: Sequence[Style] = ()

    async def refresh(self, patience_s: float = PATIENCE_S) -> None:
        """See what there is now, unless that takes longer."""
        if time.monotonic() - self._seen_at < self._fresh_s:
            return
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._see(), name="style library")
        await asyncio.wait([self._looking], timeout=patience_s)

    async def watch(self, every_s: float) -> None:
        """Look for good."""
        while True:
            await self.refresh()
            await asyncio.sleep(every_s)

    async def close(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
            await asyncio.wait([self._looking])

    async def _see(self) -> None:
        thread = ThreadPoolExecutor(1, thread_name_prefix="style library")
        try:
            found = await asyncio.get_running_loop().run_in_executor(thread, self._look)
        except (SonograftError, OSError) as error:
            log.warning("the style library cannot be read: %s", error)
            return
        finally:
            thread.shutdown(wait=False)  # one that a dead disk holds goes when the disk lets it
        self._seen_at = time.monotonic()
        before, self.styles = self.styles, found
        if found != before:
            self._changed(before, found)
