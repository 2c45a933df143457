"""Browsers, OSC clients and controllers that watch the same jobs: each hears each event once and in order.

How much that costs is measured by ``benchmarks/watchers.py``.
"""

from __future__ import annotations

import asyncio
import json
from contextlib import AsyncExitStack

from pythonosc.osc_message import OscMessage

JOBS = 12
EACH = 4
ORDER = ["queued", "running", "done"]


class OscClient(asyncio.DatagramProtocol):
    """A subscriber on a port of its own."""

    def __init__(self) -> None:
        self.heard: asyncio.Queue[tuple] = asyncio.Queue()

    def datagram_received(self, data, addr):
        message = OscMessage(data)
        self.heard.put_nowait((message.address, *message.params))

    async def hears(self) -> tuple:
        async with asyncio.timeout(10):
            return await self.heard.get()


async def osc_client(studio, opened: AsyncExitStack) -> OscClient:
    transport, client = await asyncio.get_running_loop().create_datagram_endpoint(
        OscClient, local_addr=("127.0.0.1", 0)
    )
    opened.callback(transport.close)
    studio.says_over_udp("/sonograft/subscribe", 1, transport.get_extra_info("sockname")[1])
    await client.hears()
    return client


async def events_of(hears, count: int) -> list[tuple]:
    """The next ``count`` events of jobs, whatever else is said."""
    found = []
    while len(found) < count:
        address, *said = await hears()
        if address.startswith("/sonograft/job/"):
            found.append((address.removeprefix("/sonograft/job/"), *said))
    return found


async def browse(studio, open_now: asyncio.Semaphore) -> list[dict]:
    """What an open page is told of jobs until the last one is done."""
    reader, writer = await asyncio.open_connection("127.0.0.1", studio.web.port, limit=1 << 22)
    writer.write(b"GET /events HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
    told: list[dict] = []
    event = ""
    async with asyncio.timeout(10):
        while sum(row["state"] == "done" for row in told) < JOBS:
            line = (await reader.readline()).decode()
            if line.startswith("event: "):
                event = line.split()[1]
            elif line.startswith("data: ") and event == "all":
                open_now.release()
            elif line.startswith("data: "):
                told.extend(json.loads(line.removeprefix("data: ")))
    writer.close()
    await writer.wait_closed()
    return told


async def test_each_event_comes_to_everybody_once_and_in_order(studio):
    studio.style("rain")
    async with studio.open(), AsyncExitStack() as opened:
        open_now = asyncio.Semaphore(0)
        pages = [asyncio.create_task(browse(studio, open_now)) for _ in range(EACH)]
        clients = [await osc_client(studio, opened) for _ in range(EACH)]
        controllers = [await opened.enter_async_context(studio.controller()) for _ in range(EACH)]
        for controller in controllers:
            await controller.sends("/sonograft/subscribe", 1)
            assert (await controller.hears())[:2] == ("/sonograft/ack", "subscribe")
        for _ in pages:
            await open_now.acquire()

        for number in range(JOBS):
            studio.says_over_udp("/sonograft/render", f"t{number}", studio.content, "rain")
        everybody = [client.hears for client in clients] + [controller.hears for controller in controllers]
        queued = [await events_of(hears, JOBS) for hears in everybody]
        for _ in range(JOBS):
            job = studio.starts()
            studio.goes_on(job, 0.5)
            studio.ends(job, result=f"/renders/{job.id}.wav", frames=5, sample_rate=48000)
            await asyncio.sleep(0.01)  # the socket buffers of twelve receivers are not what is asked for here
        followed = [await events_of(hears, 3 * JOBS) for hears in everybody]

        jobs = [job for _, job, *_ in queued[0]]
        assert len(set(jobs)) == JOBS
        assert all([(name, job) for name, job, *_ in heard] == [("queued", job) for job in jobs] for heard in queued)
        wanted = [(name, job) for job in jobs for name in ("started", "progress", "done")]
        assert all([(name, job) for name, job, *_ in heard] == wanted for heard in followed)

        for told in await asyncio.gather(*pages):
            assert {row["id"] for row in told} == set(jobs)
            for job in jobs:
                states = [row["state"] for row in told if row["id"] == job]
                assert states == sorted(states, key=ORDER.index)
                assert states.count("done") == 1
        for controller in controllers:
            assert await controller.hears_all() == []
