"""Controllers over real WebSockets: what they listen to, what they say, and what becomes of those who misbehave."""

from __future__ import annotations

import asyncio
import socket

import pytest
import websockets
from pythonosc.osc_message import OscMessage
from pythonosc.osc_message_builder import OscMessageBuilder

from sonograft.frontends.web.oscquery import socket as oscquery_socket
from sonograft.frontends.web.oscquery.listeners import MOST_LISTENERS, Listeners
from sonograft.frontends.web.oscquery.query import Asker
from sonograft.models import Failure, JobState

STRENGTH = "/sonograft/param/strength"


def packet(address: str, *args: object) -> bytes:
    builder = OscMessageBuilder(address)
    for arg in args:
        builder.add_arg(arg)
    return builder.build().dgram


async def test_who_listens_is_told_the_value_at_once(studio):
    async with studio.open(), studio.controller() as one:
        await one.listens(STRENGTH, "/sonograft/param/relu", "/sonograft/param/quality", "/sonograft/param/seed")
        assert await one.hears() == (STRENGTH, 1.0)
        assert await one.hears() == ("/sonograft/param/relu", True)
        assert await one.hears() == ("/sonograft/param/quality", "standard")
        assert await one.hears() == ("/sonograft/param/seed", 0)


async def test_a_dial_turned_in_one_controller_moves_in_the_other(studio):
    async with studio.open(), studio.controller() as one, studio.controller() as other:
        for each in (one, other):
            await each.listens(STRENGTH)
            assert await each.hears() == (STRENGTH, 1.0)
        for value in (0.25, 0.5, 0.75):
            await one.sends(STRENGTH, value)
        assert [await other.hears() for _ in range(3)] == [(STRENGTH, value) for value in (0.25, 0.5, 0.75)]
        # Who turns it hears it too, as the proposal has it, beside the answers of OSC.
        heard = await one.hears_all()
        assert [said for said in heard if said[0] == STRENGTH] == [(STRENGTH, value) for value in (0.25, 0.5, 0.75)]
        assert heard.count(("/sonograft/param", "strength", 0.5)) == 1


async def test_a_default_set_over_udp_is_seen_over_http_and_heard(studio):
    async with studio.open(), studio.controller() as one:
        await one.listens(STRENGTH)
        await one.hears()
        studio.says_over_udp("/sonograft/param", "strength", 0.5)
        assert await one.hears() == (STRENGTH, 0.5)
        assert await studio.asks(f"{STRENGTH}?VALUE") == {"VALUE": [0.5]}


async def test_who_is_refused_is_shown_how_things_stand(studio):
    async with studio.open(), studio.controller() as one:
        await one.listens(STRENGTH)
        await one.hears()
        await one.sends(STRENGTH, 25.0)
        address, *_, message = await one.hears()
        assert address == "/sonograft/fail"
        assert message == "strength must be a number from 0 to 1; 25.0 came."
        assert await one.hears() == (STRENGTH, 1.0)


async def test_other_machines_command_nothing_where_osc_is_for_this_machine_only(studio):
    studio.style("rain")
    async with studio.open():
        told = Listeners(lambda address, host: None)
        with told.opened(Asker("192.168.1.7")) as one:
            studio.osc.receive(packet("/sonograft/render", "t", studio.content, "rain"), one)
            (answer,) = one.outbox.take()
            assert OscMessage(answer).params[3:] == [
                "forbidden",
                "OSC is open to this machine only. The server opens it to others with --host.",
            ]
            assert studio.store.unfinished() == []


async def test_what_can_only_be_read_stays_as_it_is(studio):
    async with studio.open(), studio.controller() as one:
        await one.listens("/sonograft/queue/length")
        await one.hears()
        await one.sends("/sonograft/queue/length", 7)
        assert await one.hears_all() == [("/sonograft/queue/length", 0)]
        await one.sends("/sonograft/last/state", "done")
        assert await one.hears_all() == []


def test_other_machines_do_not_hear_what_one_has_set():
    told = Listeners(lambda address, host: host.encode())
    with told.opened(Asker("192.168.1.7")) as one, told.opened(Asker("192.168.1.8")) as other:
        for each in (one, other):
            told.listen(each, STRENGTH)
            assert list(each.outbox.take()) == [each.host.encode()]
        told.was_set(STRENGTH, "192.168.1.7")
        assert list(one.outbox.take()) == [b"192.168.1.7"]
        assert list(other.outbox.take()) == []
        told.changed(STRENGTH)
        assert list(other.outbox.take()) == [b"192.168.1.8"]


def test_an_older_value_never_comes_after_a_newer_one():
    value = [b"old"]
    told = Listeners(lambda address, host: value[0])
    with told.opened(Asker("127.0.0.1")) as one:
        told.listen(one, STRENGTH)
        value[0] = b"new"
        told.was_set(STRENGTH, "127.0.0.1")
        assert list(one.outbox.take()) == [b"new"]


async def test_who_ignores_an_address_hears_no_more_of_it(studio):
    async with studio.open(), studio.controller() as one:
        await one.listens(STRENGTH, "/sonograft/param/seed")
        await one.hears_all()
        await one.says("IGNORE", STRENGTH)
        await one.says("IGNORE", "/sonograft/never/listened")
        await one.hears_all()
        studio.says_over_udp(STRENGTH, 0.5)
        studio.says_over_udp("/sonograft/param/seed", 5)
        assert await one.hears() == ("/sonograft/param/seed", 5)


async def test_the_queue_is_followed_as_values(studio):
    studio.style("rain")
    async with studio.open(), studio.controller() as one:
        queue = [f"/sonograft/queue/{name}" for name in ("length", "style", "fraction", "stage")]
        await one.listens(*queue, "/sonograft/last/state", "/sonograft/last/result")
        assert await one.hears_all() == [
            *zip(queue, (0, "", 0.0, ""), strict=True),
            ("/sonograft/last/state", ""),
            ("/sonograft/last/result", ""),
        ]
        studio.says_over_udp("/sonograft/render", "t", studio.content, "rain")
        assert await one.hears() == (queue[0], 1)
        job = studio.starts()
        assert await one.hears() == (queue[1], "rain")
        studio.goes_on(job, 0.5)
        assert {await one.hears(), await one.hears()} == {(queue[2], 0.5), (queue[3], "fitting")}
        studio.ends(job, result="/renders/take 1 rain.wav", frames=5, sample_rate=48000)
        assert {await one.hears() for _ in range(6)} == {
            *zip(queue, (0, "", 0.0, ""), strict=True),
            ("/sonograft/last/state", "done"),
            ("/sonograft/last/result", "/renders/take 1 rain.wav"),
        }
        assert (await studio.asks("/sonograft/last/result"))["VALUE"] == ["/renders/take 1 rain.wav"]


async def test_why_a_job_failed_can_be_shown(studio):
    studio.style("rain")
    async with studio.open(), studio.controller() as one:
        await one.sends("/sonograft/render", "t", studio.content, "rain")
        while (await one.hears())[0] != "/sonograft/job/queued":
            pass
        studio.ends(studio.starts(), JobState.FAILED, failure=Failure(10, "out_of_memory", "Try quality draft."))
        assert await studio.asks("/sonograft/last/message?VALUE") == {"VALUE": ["Try quality draft."]}


async def test_commands_are_done_and_a_jobs_events_come_where_it_was_asked_for(studio):
    studio.style("rain")
    async with studio.open(), studio.controller() as one, studio.controller() as other:
        await one.sends("/sonograft/render", "t1", studio.content, "rain")
        address, command, token, job = await one.hears()
        assert (address, command, token) == ("/sonograft/ack", "render", "t1")
        assert await one.hears() == ("/sonograft/job/queued", job, "t1", "", 0)
        studio.ends(studio.starts(), result="/r.wav", frames=5, sample_rate=48000)
        assert await one.hears() == ("/sonograft/job/started", job, "t1", "")
        assert await one.hears() == ("/sonograft/job/done", job, "t1", "", "/r.wav", 5, 48000)
        assert await other.hears_all() == []


async def test_a_subscriber_over_websocket_hears_every_job(studio):
    studio.style("rain")
    async with studio.open(), studio.controller() as one:
        await one.sends("/sonograft/subscribe", 1)
        assert await one.hears() == ("/sonograft/ack", "subscribe", "")
        studio.says_over_udp("/sonograft/render", "t2", studio.content, "rain")
        assert (await one.hears())[0] == "/sonograft/job/queued"


async def test_a_style_that_comes_or_goes_is_told(studio, monkeypatch):
    monkeypatch.setattr("sonograft.frontends.web.oscquery.service.LOOK_S", 0.01)
    studio.style("rain")
    async with studio.open(), studio.controller() as one:
        await studio.asks("/")
        await one.hears_all()
        vinyl = studio.style("old vinyl")
        assert await one.hears() == ("PATH_ADDED", "/sonograft/styles/old_vinyl")
        assert await one.hears() == ("PATH_CHANGED", "/sonograft/styles")
        assert await one.hears() == ("PATH_CHANGED", "/sonograft/render")
        render = await studio.asks("/sonograft/render?RANGE")
        assert render["RANGE"][2] == {"VALS": ["old vinyl", "rain"]}
        await one.listens("/sonograft/styles/old_vinyl")
        assert await one.hears() == ("/sonograft/styles/old_vinyl", 2.5)
        vinyl.unlink()
        assert await one.hears() == ("PATH_REMOVED", "/sonograft/styles/old_vinyl")


def test_a_whole_folder_of_new_styles_is_one_change():
    told = Listeners(lambda address, host: None)
    with told.opened(Asker("127.0.0.1")) as one:
        told.restructured([f"/sonograft/styles/{number}" for number in range(40)], [], ["/sonograft/styles"], 32)
        assert len(list(one.outbox.take())) == 1


async def test_older_clients_of_ossia_may_query_here(studio):
    async with studio.open(), studio.controller() as one:
        await one.connection.send(f"{STRENGTH}?VALUE")
        assert await one.hears() == ({"VALUE": [1.0]},)
        await one.connection.send("/nowhere")
        assert await one.hears() == (
            "ERROR",
            "There is no OSC address '/nowhere' here. All of them: GET /sonograft",
        )


NONSENSE = {
    "nonsense": "was expected",
    "[]": "was expected",
    '{"COMMAND": "LISTEN"}': "DATA",
    '{"COMMAND": "LISTEN", "DATA": 5}': "DATA",
    '{"COMMAND": "DANCE", "DATA": "/"}': "LISTEN or IGNORE was expected; 'DANCE' came.",
    '{"COMMAND": "LISTEN", "DATA": "/no/where"}': "There is no OSC address '/no/where' to listen to.",
    '{"COMMAND": "LISTEN", "DATA": "\\ud800"}': "was expected",
}


async def test_what_makes_no_sense_is_answered_and_nobody_suffers(studio):
    async with studio.open(), studio.controller() as one, studio.controller() as other:
        for said, told in NONSENSE.items():
            await one.connection.send(said)
            command, text = await one.hears()
            assert command == "ERROR"
            assert told in text
        assert await one.hears_all() == await other.hears_all() == []


async def test_what_is_no_osc_is_answered_as_over_osc(studio):
    async with studio.open(), studio.controller() as one:
        await one.connection.send(b"no osc at all")
        assert (await one.hears())[0] == "/sonograft/fail"
        await one.connection.send(b"")
        assert (await one.hears())[0] == "/sonograft/fail"


async def test_a_command_has_no_value_to_tell(studio):
    async with studio.open(), studio.controller() as one:
        await one.listens("/sonograft/render", "/sonograft", "/")
        assert await one.hears_all() == []


async def test_a_message_that_is_too_long_costs_only_its_sender(studio):
    async with studio.open(), studio.controller() as one, studio.controller() as other:
        await one.connection.send(bytes(1 << 17))
        with pytest.raises(websockets.ConnectionClosedError, match="1009"):
            await one.hears()
        assert await other.hears_all() == []


async def test_more_addresses_than_anybody_shows_are_refused(studio, monkeypatch):
    monkeypatch.setattr(oscquery_socket, "MOST_ADDRESSES", 2)
    async with studio.open(), studio.controller() as one:
        await one.listens("/sonograft/ping", "/sonograft/version", STRENGTH)
        assert await one.hears() == ("ERROR", "2 addresses are listened to already; IGNORE some.")


async def test_more_controllers_than_anybody_has_are_turned_away(studio, caplog):
    async with studio.open():
        connections = [await websockets.connect(studio.url) for _ in range(MOST_LISTENERS)]
        with pytest.raises(websockets.InvalidStatus, match="503"):
            await websockets.connect(studio.url)
        assert (await studio.asks("/?HOST_INFO"))["NAME"] == "Sonograft"
        for connection in connections:
            await connection.close()
    assert not caplog.records  # one that tries again and again must not fill the log


async def test_pages_of_other_sites_are_kept_out(studio):
    async with studio.open():
        for origin in ("https://evil.example", "null", "http://localhost:1"):
            with pytest.raises(websockets.InvalidStatus, match="403"):
                await websockets.connect(studio.url, origin=origin)


async def test_a_name_that_was_bent_to_this_machine_is_no_way_in(studio):
    async with studio.open():
        there = socket.create_connection(("127.0.0.1", studio.web.port))
        with there, pytest.raises(websockets.InvalidStatus, match="403"):
            await websockets.connect("ws://evil.example/", sock=there)


async def test_who_does_not_read_is_dropped_and_keeps_nobody_waiting(studio, caplog):
    caplog.set_level("INFO")
    async with studio.open(slow_s=0.2), studio.controller() as other, asyncio.timeout(20):
        deaf = await _connected_deaf(studio)
        with pytest.raises(ConnectionError):
            await _ask_for_ever(deaf)
        deaf.close()
        await other.sends("/sonograft/ping", 1)
        assert await other.hears() == ("/sonograft/pong", 1)
    assert "does not read what it is sent" in caplog.text


async def _connected_deaf(studio) -> asyncio.StreamWriter:
    """A controller that never reads, with small buffers."""
    own = socket.socket()
    own.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    own.setblocking(False)
    await asyncio.get_running_loop().sock_connect(own, ("127.0.0.1", studio.web.port))
    reader, writer = await asyncio.open_connection(sock=own, limit=1024)
    writer.write(
        b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n"
    )
    await reader.readuntil(b"\r\n\r\n")
    return writer


async def _ask_for_ever(deaf: asyncio.StreamWriter) -> None:
    asked = b"/sonograft"
    # A text frame as clients send it (RFC 6455), masked with zeros.
    frame = bytes([0x81, 0x80 | len(asked)]) + bytes(4) + asked
    while True:
        deaf.write(frame)
        await deaf.drain()
        await asyncio.sleep(0.002)  # so slowly that the server is stopped by full buffers, not by too many questions


async def test_stopping_lets_every_controller_go_and_leaves_nothing(studio):
    async with studio.open():
        before = {task.get_name() for task in asyncio.all_tasks()}
        one = await websockets.connect(studio.url)
        await one.send('{"COMMAND": "LISTEN", "DATA": "/sonograft/queue/length"}')
        await one.recv()
        await studio.web.stop()
        with pytest.raises(websockets.ConnectionClosed):
            await one.recv()
        await one.close()
        names = {task.get_name() for task in asyncio.all_tasks()} - before
        assert not {name for name in names if name.startswith("oscquery")}


async def test_a_controller_that_goes_is_forgotten(studio):
    async with studio.open():
        async with studio.controller() as one:
            await one.listens(STRENGTH)
            await one.hears()
        async with asyncio.timeout(10):
            while any(task.get_name().startswith("oscquery") for task in asyncio.all_tasks()):
                await asyncio.sleep(0.01)
        studio.says_over_udp(STRENGTH, 0.5)
        async with studio.controller() as one:
            await one.listens(STRENGTH)
            assert await one.hears() == (STRENGTH, 0.5)


@pytest.mark.parametrize("address", ["/sonograft/caf\udce9", "/" + "x" * 3000])
async def test_a_refusal_of_any_command_comes_back_whole(studio, address):
    """What the refused command was called is read from the answer, whatever bytes are in it."""
    raw = address.encode("utf-8", "surrogateescape")
    async with studio.open(), studio.controller() as one:
        await one.connection.send(raw + bytes(4 - len(raw) % 4) + b",\0\0\0")
        assert (await one.hears())[0] == "/sonograft/fail"
        assert await one.hears_all() == []
