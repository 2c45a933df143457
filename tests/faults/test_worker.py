"""What can become of the process that renders, with the real engine in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import psutil
import pytest

from sonograft.frontends.osc.client import OscClient
from sonograft.frontends.osc.wire import Message

pytestmark = pytest.mark.timeout(180)
Start = Callable[..., Any]


def test_an_engine_that_is_killed_fails_its_job_with_a_reason_and_the_next_one_runs(start_server: Start) -> None:
    server = start_server()
    content = server.put_sound("take.wav", seconds=2.0, sample_rate=22_050)
    server.put_sound("styles/vinyl.wav", seed=3)

    async def kill_in_the_middle(client: OscClient) -> Message:
        await client.ask("/sonograft/render", "t", str(content), "vinyl", "quality", "best")
        await server.hears(client, "job/progress")
        server.worker().kill()
        return await server.hears(client, "job/failed", "job/done")

    failed = server.talk(kill_in_the_middle)
    assert failed.name == "job/failed"
    assert failed.args[4] == "engine_crashed"
    assert "memory ran out" in str(failed.args[5])
    assert server.render(server.put_sound("short.wav"), "vinyl").name == "job/done"


def test_a_cancel_frees_the_processor(start_server: Start) -> None:
    server = start_server()
    content = server.put_sound("take.wav", seconds=10.0, sample_rate=22_050)
    server.put_sound("styles/vinyl.wav", seconds=2.0, seed=3)

    async def cancel_in_the_middle(client: OscClient) -> Message:
        ack = await client.ask("/sonograft/render", "t", str(content), "vinyl", "quality", "best")
        await server.hears(client, "job/progress")
        assert (await client.ask("/sonograft/cancel", str(ack.args[2]))).name == "ack"
        return await server.hears(client, "job/cancelled", "job/done", "job/failed")

    assert server.talk(cancel_in_the_middle).name == "job/cancelled"
    # Either the worker has stopped by itself and idles, or it was killed and a new one loads: it renders no more.
    assert not list((server.home / "renders").iterdir())
    assert server.render(server.put_sound("short.wav"), "vinyl").name == "job/done"


def test_the_server_process_stays_small_and_without_torch(start_server: Start) -> None:
    server = start_server()
    server.put_sound("styles/vinyl.wav", seed=3)
    assert server.render(server.put_sound("take.wav"), "vinyl").name == "job/done"
    process = psutil.Process(server.process.pid)
    loaded = {mapped.path for mapped in process.memory_maps()} if hasattr(process, "memory_maps") else set()
    assert not [path for path in loaded if "torch" in path or "llvmlite" in path or "numba" in path]
    assert process.memory_info().rss < 100e6
