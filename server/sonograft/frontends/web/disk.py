"""Looks at disks, which may sleep or lie behind a network: in threads of the page's own, so that nobody else waits."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

THREADS = 8


class Disk:
    """Has what reads or writes files done in a few threads."""

    def __init__(self, threads: int = THREADS) -> None:
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="page disk")

    async def do(self, work: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
        """What ``work`` gives, or raises."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, lambda: work(*args, **named))

    def close(self) -> None:
        """Nothing new is begun; what waits for a disk that is not there is not waited for."""
        self._threads.shutdown(wait=False, cancel_futures=True)
