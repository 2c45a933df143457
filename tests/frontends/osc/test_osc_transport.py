"""The sockets and how packets are cut out of a stream."""

import asyncio
import itertools
import socket
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pythonosc import slip

from sonograft.errors import BadPacket, BadSettings, PortInUse
from sonograft.frontends.osc import transport
from sonograft.frontends.osc.door import OscDoor
from sonograft.frontends.osc.framing import LengthFraming, SlipFraming, framing_of
from sonograft.frontends.osc.guard import MAX_PACKET
from sonograft.frontends.osc.settings import OscSettings
from sonograft.frontends.osc.transport import MAX_CONNECTIONS

FRAMINGS = [LengthFraming, SlipFraming]
PACKETS = st.lists(st.binary(min_size=1, max_size=40), max_size=6)


def pieces(stream, cuts):
    places = sorted({0, len(stream), *(cut % (len(stream) + 1) for cut in cuts)})
    return [stream[start:end] for start, end in itertools.pairwise(places)]


@pytest.mark.parametrize("kind", FRAMINGS)
@settings(max_examples=100, deadline=None)
@given(packets=PACKETS, cuts=st.lists(st.integers(0, 10_000), max_size=8))
def test_packets_come_whole_wherever_the_stream_is_cut(kind, packets, cuts):
    stream = b"".join(kind().pack(packet) for packet in packets)
    framing = kind()
    assert [packet for piece in pieces(stream, cuts) for packet in framing.feed(piece)] == packets


@given(packets=PACKETS)
def test_slip_may_end_each_packet_only_once(packets):
    stream = b"".join(slip.encode(packet)[1:] for packet in packets)
    assert list(SlipFraming().feed(stream)) == packets


@pytest.mark.parametrize(
    ("framing", "stream"),
    [
        (LengthFraming, struct.pack(">i", -1)),
        (LengthFraming, struct.pack(">i", 0)),
        (LengthFraming, struct.pack(">i", MAX_PACKET + 1)),
        (SlipFraming, b"/ping\xdb\0\xc0"),
        (SlipFraming, b"/ping\xdb\xc0"),
        (SlipFraming, bytes(2 * MAX_PACKET + 1)),
    ],
)
def test_a_broken_stream_is_refused(framing, stream):
    with pytest.raises(BadPacket):
        list(framing().feed(stream))


def test_what_came_before_the_break_is_not_lost():
    packets = SlipFraming().feed(b"/ping\xc0/a\xdb\0\xc0")
    assert next(packets) == b"/ping"
    with pytest.raises(BadPacket):
        next(packets)


def test_the_first_byte_tells_the_framing():
    assert isinstance(framing_of(0), LengthFraming)
    assert all(isinstance(framing_of(first), SlipFraming) for first in b"\xc0/#")
    with pytest.raises(BadPacket, match="0x47 came"):
        framing_of(ord("G"))


@pytest.mark.parametrize("framing", ["length", "slip"])
async def test_a_packet_may_come_byte_by_byte(studio, framing, osc_packet):
    async with studio.open():
        host = await studio.host(f"tcp-{framing}")
        ping = osc_packet("/sonograft/ping", "slowly")
        stream = slip.encode(ping) if framing == "slip" else struct.pack(">i", len(ping)) + ping
        for byte in stream:
            host.stream(bytes([byte]))
            await asyncio.sleep(0)
        assert await host.hears() == ("/sonograft/pong", "slowly")


async def test_slip_without_the_leading_end_is_understood(studio, osc_packet):
    async with studio.open():
        host = await studio.host("tcp-slip")
        host.stream(slip.encode(osc_packet("/sonograft/ping", 1))[1:])
        assert await host.hears() == ("/sonograft/pong", 1)


@pytest.mark.parametrize(
    ("framing", "stream"),
    [
        ("length", b"GET / HTTP/1.1\r\n\r\n"),
        ("length", struct.pack(">i", 1 << 23)),
        ("slip", b"\xc0/ping\xdb\0\xc0"),
    ],
)
async def test_a_broken_stream_is_answered_and_closed(studio, framing, stream):
    async with studio.open():
        host, other = await studio.host(f"tcp-{framing}"), await studio.host()
        host.stream(stream)
        assert (await host.hears())[:5] == ("/sonograft/fail", "", "", 3, "bad_packet")
        await asyncio.wait_for(host.is_cut_off.wait(), 10)
        assert await other.says("/sonograft/ping") == [("/sonograft/pong",)]


async def test_a_client_that_does_not_read_is_dropped(studio, osc_packet):
    async with studio.open():
        host, other = await studio.host("tcp-length"), await studio.host()
        host.transport.pause_reading()
        ping = osc_packet("/sonograft/ping", "x" * 1300)
        while not host.is_cut_off.is_set():
            host.raw(ping)
            await asyncio.sleep(0)
        assert await other.says("/sonograft/ping") == [("/sonograft/pong",)]


async def test_more_connections_than_allowed_are_turned_away(studio):
    async with studio.open():
        hosts = [await studio.host("tcp-length") for _ in range(MAX_CONNECTIONS)]
        await hosts[-1].says("/sonograft/ping")
        surplus = await studio.host("tcp-length")
        await asyncio.wait_for(surplus.is_cut_off.wait(), 10)
        assert await hosts[0].says("/sonograft/ping") == [("/sonograft/pong",)]


async def test_a_connection_on_which_nothing_is_said_is_closed(studio, monkeypatch):
    monkeypatch.setattr(transport, "PATIENCE_S", 0.05)
    async with studio.open():
        talking, silent = await studio.host("tcp-length"), await studio.host("tcp-length")
        await talking.says("/sonograft/ping")
        await asyncio.wait_for(silent.is_cut_off.wait(), 10)
        assert await talking.says("/sonograft/ping") == [("/sonograft/pong",)]


async def test_strangers_do_not_keep_their_connections(studio, monkeypatch):
    monkeypatch.setattr(transport, "PATIENCE_S", 0.05)
    async with studio.open(token="secret word"):
        stranger = await studio.host("tcp-length")
        stranger.send("/sonograft/ping")
        assert (await stranger.hears())[4] == "forbidden"
        await asyncio.wait_for(stranger.is_cut_off.wait(), 10)
        friend = await studio.host("tcp-length")
        friend.send("/sonograft/auth", "secret word")
        assert (await friend.hears())[0] == "/sonograft/ack"
        assert await friend.says("/sonograft/ping") == [("/sonograft/pong",)]


async def test_a_client_that_goes_takes_its_subscription_along(studio, over):
    async with studio.open():
        host, leaving = await studio.host(), await studio.host("tcp-length")
        await leaving.says("/sonograft/subscribe", 1)
        leaving.close()
        await leaving.is_cut_off.wait()
        heard = await host.says("/sonograft/render", "t", studio.content, "drums")
        assert [message[0] for message in heard] == ["/sonograft/ack", "/sonograft/job/queued"]


@pytest.mark.parametrize("kind", [socket.SOCK_DGRAM, socket.SOCK_STREAM], ids=["udp", "tcp"])
async def test_a_port_that_is_taken_is_named(studio, kind):
    with socket.socket(socket.AF_INET, kind) as taken:
        taken.bind(("127.0.0.1", 0))
        if kind is socket.SOCK_STREAM:
            taken.listen()
        port = taken.getsockname()[1]
        door = OscDoor(studio.core, OscSettings(port=port))
        with pytest.raises(PortInUse, match=f"OSC port {port}"):
            await door.start()
        await door.stop()


async def test_an_address_that_is_not_this_machines_is_refused(studio):
    door = OscDoor(studio.core, OscSettings(host="192.0.2.1", token="x", port=0))
    with pytest.raises(BadSettings, match=r"192\.0\.2\.1"):
        await door.start()


async def test_the_same_port_can_be_had_again_at_once(studio):
    async with studio.open() as door:
        port = door.port
        await (await studio.host("tcp-length")).says("/sonograft/ping")
    async with studio.open(port=port) as door:
        assert door.port == port
        assert await (await studio.host()).says("/sonograft/ping") == [("/sonograft/pong",)]


async def test_a_thousand_commands_are_each_answered_once(studio, over, osc_packet):
    async with studio.open():
        host = await studio.host(over)
        pongs = []
        for block in range(10):
            for number in range(100):
                host.raw(osc_packet("/sonograft/ping", block * 100 + number))
            pongs += await host.all_so_far()
        assert pongs == [("/sonograft/pong", number) for number in range(1000)]
