"""A disk that sleeps is waited for by nobody but those who asked for something on it."""

import threading

import pytest

from sonograft.frontends.osc import lines
from sonograft.paths import PathRules


@pytest.fixture
def disk(monkeypatch):
    """Asleep until it is set; what is looked for on it waits."""
    awake = threading.Event()
    find = PathRules.find

    def found_slowly(self, text, what, **how):
        awake.wait(20)
        return find(self, text, what, **how)

    monkeypatch.setattr(PathRules, "find", found_slowly)
    yield awake
    awake.set()


async def test_others_are_answered_while_a_disk_sleeps(studio, over, disk):
    async with studio.open():
        asking, other = await studio.host(over), await studio.host(over)
        asking.send("/sonograft/render", "t", studio.content, "drums")
        assert await other.says("/sonograft/ping", 1) == [("/sonograft/pong", 1)]
        disk.set()
        assert (await asking.hears())[:3] == ("/sonograft/ack", "render", "t")


async def test_commands_of_one_sender_keep_their_order(studio, over, disk):
    async with studio.open():
        host, other = await studio.host(over), await studio.host(over)
        host.send("/sonograft/param", "seed", 5)
        host.send("/sonograft/render", "t1", studio.content, "drums")
        host.send("/sonograft/param", "seed", 6)
        host.send("/sonograft/render", "t2", studio.content, "drums")
        host.send("/sonograft/sync", 1)
        await other.says("/sonograft/ping")
        disk.set()
        heard = [await host.hears() for _ in range(7)]
        said = [message[0].removeprefix("/sonograft/") for message in heard]
        assert said == ["param", "ack", "job/queued", "param", "ack", "job/queued", "synced"]
        first, second = studio.store.newest(None, 2)
        assert (first.request.parameters["seed"], second.request.parameters["seed"]) == (5, 6)


async def test_a_disk_that_does_not_wake_is_said(studio, disk, monkeypatch):
    monkeypatch.setattr(lines, "PATIENCE_S", 0.05)
    async with studio.open():
        host = await studio.host()
        host.send("/sonograft/render", "t", studio.content, "drums")
        failed = await host.hears()
        assert failed[:5] == ("/sonograft/fail", "render", "t", 5, "file_missing")
        assert "did not answer" in failed[5]
        assert await host.says("/sonograft/ping") == [("/sonograft/pong",)]
        disk.set()


async def test_a_server_that_stops_does_not_wait_for_a_disk(studio, disk):
    async with studio.open():
        host = await studio.host()
        host.send("/sonograft/render", "t", studio.content, "drums")
        other = await studio.host()
        await other.says("/sonograft/ping")
    disk.set()
