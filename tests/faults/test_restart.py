"""A server that dies, and the one after it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest

from sonograft.frontends.osc.client import OscClient
from sonograft.frontends.osc.wire import Message

pytestmark = pytest.mark.timeout(180)
Start = Callable[..., Any]


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


def test_a_server_killed_in_the_middle_of_a_render_finishes_it_after_the_restart(
    start_server: Start, wait_until: Callable[..., None]
) -> None:
    first = start_server()
    content = first.put_sound("take.wav", seconds=1.0)
    first.put_sound("styles/vinyl.wav", seed=3)
    untouched = content.read_bytes()

    async def into_the_middle(client: OscClient) -> str:
        ack = await client.ask("/sonograft/render", "t", str(content), "vinyl", "quality", "standard", "ctx", "{take}")
        waiting = await client.ask("/sonograft/render", "t2", str(content), "vinyl", "quality", "draft")
        await first.hears(client, "job/progress")
        return f"{ack.args[2]} {waiting.args[2]}"

    running, queued = first.talk(into_the_middle).split()
    worker = first.worker()
    first.kill()
    worker.wait(10)  # nobody is left to render for
    assert files(first.home / "renders") == []
    for job in (running, "jforgot"):
        section = first.state / "work" / job / "section.wav"
        section.parent.mkdir(exist_ok=True)
        section.write_bytes(b"half of it")

    second = start_server()

    async def hear_of_both(client: OscClient) -> set[str]:
        await client.ask("/sonograft/subscribe", 1)
        ended: dict[str, Message] = {}
        async for event in client.events():
            if event.name == "job/done":
                ended[str(event.args[0])] = event
            if len(ended) == 2:
                break
        assert ended[running].args[2] == "{take}"
        again = await client.ask("/sonograft/job/get", running)
        assert again.args == ended[running].args
        return set(ended)

    assert second.talk(hear_of_both) == {running, queued}
    results = [name for name in files(second.home / "renders") if not name.endswith(".mid")]
    assert len(results) == 4  # two sounds, two sidecars; nothing torn, no second copy
    assert {json.loads((second.home / "renders" / name).read_text())["job"] for name in results[::2]} == {
        running,
        queued,
    }
    assert content.read_bytes() == untouched
    wait_until(lambda: files(second.state / "work") == [])

    async def confirm(client: OscClient) -> None:
        for job in (running, queued):
            await client.ask("/sonograft/job/seen", job)

    second.talk(confirm)


def test_the_end_of_a_recovered_job_is_told_at_the_next_subscription(
    start_server: Start, wait_until: Callable[..., None]
) -> None:
    first = start_server()
    content = first.put_sound("take.wav", seconds=1.0)
    first.put_sound("styles/vinyl.wav", seed=3)

    job = first.begin(content, "vinyl")
    first.kill()
    second = start_server()

    wait_until(lambda: list((second.home / "renders").glob("*.json")), 150)

    async def subscribe(client: OscClient) -> Message:
        await client.ask("/sonograft/subscribe", 1)
        return await second.hears(client, "job/done")

    assert second.talk(subscribe).args[0] == job


def test_an_orderly_end_leaves_nothing_and_goes_on_next_time(start_server: Start) -> None:
    first = start_server()
    content = first.put_sound("take.wav", seconds=1.0)
    first.put_sound("styles/vinyl.wav", seed=3)

    job = first.begin(content, "vinyl")
    worker = first.worker()
    first.close()
    assert first.process.returncode == 0
    assert not psutil.pid_exists(worker.pid)
    assert not (first.state / "server.json").exists()
    second = start_server()

    async def wait(client: OscClient) -> Message:
        await client.ask("/sonograft/subscribe", 1)
        return await second.hears(client, "job/done")

    assert second.talk(wait).args[0] == job
