import asyncio
import socket

import pytest

from sonograft.errors import NoServer
from sonograft.frontends.osc.client import connect
from sonograft.frontends.osc.wire import Message


@pytest.fixture(params=["udp", "tcp", "tcp-slip"])
def way(request):
    return request.param


async def test_an_answer_is_given_to_its_question(studio, way):
    async with studio.open() as door, connect("127.0.0.1", door.port, over=way) as client:
        assert await client.ask("/sonograft/ping", 5) == Message("/sonograft/pong", (5,))
        assert (await client.ask("/sonograft/version")).args[0] == "Sonograft"
        assert await client.ask("/sonograft/param/seed", 3) == Message("/sonograft/param", ("seed", 3))
        assert (await client.ask("/sonograft/cancel", "j0")).args[2:4] == (4, "no_such_job")


async def test_lists_come_whole(studio, way):
    async with studio.open() as door, connect("127.0.0.1", door.port, over=way) as client:
        assert await client.ask_list("/sonograft/styles") == [Message("/sonograft/styles/item", ("drums", 1.5))]
        assert await client.ask_list("/sonograft/jobs") == []
        (fail,) = await client.ask_list("/sonograft/jobs", "never")
        assert fail.address == "/sonograft/fail"


async def test_events_are_kept_apart_from_answers(studio, way):
    async with studio.open() as door, connect("127.0.0.1", door.port, over=way) as client:
        ack = await client.ask("/sonograft/render", "t", studio.content, "drums")
        job = ack.args[2]
        studio.runner.finish(studio.runner.start())
        assert (await client.ask("/sonograft/job/seen", job)).args == ("job/seen", "", job)
        names = []
        async for event in client.events():
            names.append(event.name)
            if event.name == "job/done":
                break
        assert names == ["job/queued", "job/started", "job/done"]
        assert (await client.ask("/sonograft/job/get", job)).name == "job/done"


async def test_the_end_of_the_server_ends_the_events(studio):
    async with studio.open() as door, connect("127.0.0.1", door.port) as client:
        await client.ask("/sonograft/subscribe", 1)
        await door.stop()
        events = client.events()
        assert (await anext(events)).name == "shutdown"
        with pytest.raises(NoServer):
            await anext(events)


async def test_where_no_server_is_the_client_says_what_to_do(way):
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with pytest.raises(NoServer, match=f"127.0.0.1:{port}.*sonograft serve"):
        async with connect("127.0.0.1", port, over=way) as client:
            await client.ask("/sonograft/ping")


async def test_a_server_that_says_nothing_is_not_waited_for_for_ever():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as deaf:
        deaf.bind(("127.0.0.1", 0))
        async with connect("127.0.0.1", deaf.getsockname()[1], over="udp") as client:
            with pytest.raises(NoServer):
                await client.ask("/sonograft/ping", timeout_s=0.01)


async def test_questions_wait_for_each_other(studio):
    async with studio.open() as door, connect("127.0.0.1", door.port) as client:
        pongs = await asyncio.gather(*(client.ask("/sonograft/ping", number) for number in range(20)))
        assert [pong.args for pong in pongs] == [(number,) for number in range(20)]
