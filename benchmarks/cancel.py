"""How long a cancel takes: until its end is told, and until the processor is free.

Run: python -m benchmarks.cancel [--runs 3]
"""

from __future__ import annotations

import argparse
import asyncio
import time

import psutil

from benchmarks.osc_latency import wait_until_busy
from benchmarks.serving import Serving, serving
from sonograft.frontends.osc.client import connect

_WINDOW_S = 0.1
_FREE_BELOW = 0.3
"""Share of one core. A worker that renders nothing takes less, a new one that loads in its place is another process."""


async def measure(server: Serving) -> tuple[float, float]:
    """Seconds from the cancel to ``job/cancelled``, and to the moment when the worker that rendered does nothing."""
    await wait_until_busy(server)
    (worker,) = psutil.Process(server.pid).children()
    async with connect("127.0.0.1", server.port) as client:
        await client.ask("/sonograft/subscribe", 1)
        began = time.perf_counter()
        await client.ask("/sonograft/cancel", "all")
        async for event in client.events():
            if event.name == "job/cancelled":
                break
        told = time.perf_counter() - began
    return told, await _free(worker, began)


async def _free(worker: psutil.Process, began: float) -> float:
    while True:
        try:
            before, at = sum(worker.cpu_times()[:2]), time.perf_counter()
            await asyncio.sleep(_WINDOW_S)
            share = (sum(worker.cpu_times()[:2]) - before) / (time.perf_counter() - at)
        except psutil.NoSuchProcess:
            return time.perf_counter() - began
        if share < _FREE_BELOW:
            return at - began


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=3)
    for _ in range(options.parse_args().runs):
        with serving() as server:
            told, free = asyncio.run(measure(server))
        print(f"told after {told:.3f} s, processor free after {free:.3f} s", flush=True)


if __name__ == "__main__":
    main()
