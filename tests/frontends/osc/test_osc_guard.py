"""Hostile packets, each by its name, and any others that chance makes up."""

import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pythonosc.osc_message_builder import OscMessageBuilder

from sonograft.frontends.osc.guard import (
    MAX_ARGUMENTS,
    MAX_DEPTH,
    MAX_MESSAGE,
    MAX_MESSAGES,
    MAX_PACKET,
    Unreadable,
    decode,
)
from sonograft.frontends.osc.wire import Message

PING = b"/ping\0\0\0,\0\0\0"
IMMEDIATELY = struct.pack(">Q", 1)


def bundle(*elements: bytes, time_tag: bytes = IMMEDIATELY) -> bytes:
    return b"#bundle\0" + time_tag + b"".join(struct.pack(">i", len(element)) + element for element in elements)


def message(tags: bytes, body: bytes = b"", address: bytes = b"/a\0\0") -> bytes:
    return address + tags + bytes(4 - len(tags) % 4) + body


def refusal(packet: bytes) -> Unreadable:
    (error,) = decode(packet)
    assert isinstance(error, Unreadable)
    return error


def test_every_type_that_hosts_send_is_read():
    builder = OscMessageBuilder("/all")
    for value, kind in [(7, "i"), (0.5, "f"), (0.1, "d"), (2**40, "h"), ("é", "s"), (b"abc", "b")]:
        builder.add_arg(value, kind)
    for value in (True, False, None):
        builder.add_arg(value)
    expected = Message("/all", (7, 0.5, 0.1, 2**40, "é", b"abc", True, False, None))
    assert decode(builder.build().dgram) == [expected]


def test_a_message_without_type_tags_has_no_arguments():
    assert decode(b"/ping\0\0\0") == [Message("/ping")]


def test_a_bundle_gives_its_messages_in_order_whatever_its_time():
    far_future = struct.pack(">Q", 2**64 - 1)
    nested = bundle(bundle(PING, b"/b\0\0,\0\0\0", time_tag=far_future), b"/c\0\0,\0\0\0")
    assert [found.address for found in decode(nested)] == ["/ping", "/b", "/c"]
    assert decode(bundle()) == []


def test_a_latin_1_path_is_read_as_latin_1():
    path = "/Musik/Bläser.wav".encode("latin-1")
    assert decode(message(b",s", path + bytes(4 - len(path) % 4))) == [Message("/a", ("/Musik/Bläser.wav",))]
    text = decode(message(b",si", b"\xfc\0\0\0\0\0\0\x05"))
    assert text == [Message("/a", ("ü", 5))]  # the argument behind it stays where it is


BROKEN = {
    "empty": b"",
    "no slash": b"ping\0\0\0\0",
    "no end of the address": b"/pin",
    "address without padding": b"/ping\0",
    "length no multiple of 4": PING + b"\0",
    "tags without a comma": b"/a\0\0i\0\0\0\0\0\0\1",
    "tags without an end": b"/a\0\0,iii",
    "int cut short": message(b",i", b"\0\0"),
    "int missing": message(b",i"),
    "double cut short": message(b",d", bytes(4)),
    "text missing": message(b",s"),
    "text without an end": message(b",s", b"abcd"),
    "blob without a size": message(b",b"),
    "blob of negative size": message(b",b", struct.pack(">i", -4)),
    "blob past the end": message(b",b", struct.pack(">i", 100) + bytes(8)),
    "blob of giant size": message(b",b", struct.pack(">i", 2**31 - 1) + bytes(8)),
    "blob without its padding": message(b",b", struct.pack(">i", 3) + b"abc"),
    "char": message(b",c", bytes(4)),
    "symbol": message(b",S", b"abc\0"),
    "midi": message(b",m", bytes(4)),
    "array": message(b",[i]", bytes(4)),
    "array without an end": message(b",[", bytes(4)),
    "unknown tag": message(b",i\xffi", bytes(8)),
    "too many arguments": message(b"," + b"T" * (MAX_ARGUMENTS + 1)),
    "too long a message": message(b",s", b"x" * (MAX_MESSAGE // 4 * 4) + bytes(4)),
    "too long a packet": bytes(MAX_PACKET + 4),
    "bundle without a time": b"#bundle\0",
    "bundle of negative size": b"#bundle\0" + IMMEDIATELY + struct.pack(">i", -4),
    "bundle of size zero": b"#bundle\0" + IMMEDIATELY + struct.pack(">i", 0),
    "bundle of odd size": b"#bundle\0" + IMMEDIATELY + struct.pack(">i", 6) + bytes(6),
    "bundle past the end": b"#bundle\0" + IMMEDIATELY + struct.pack(">i", 64) + PING,
    "bundle with half a size": b"#bundle\0" + IMMEDIATELY + b"\0\0",
    "bundle of giant size": b"#bundle\0" + IMMEDIATELY + struct.pack(">i", 2**31 - 1) + PING,
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_packet_is_refused_in_words(name):
    error = refusal(BROKEN[name])
    assert error.name == "bad_packet"
    assert len(error.message) > 20


@pytest.mark.parametrize("name", ["int missing", "char", "too many arguments", "too long a message", "text missing"])
def test_a_broken_message_knows_its_address(name):
    assert refusal(BROKEN[name]).address == "/a"


def test_a_bundle_deeper_than_allowed_is_refused():
    deep = PING
    for _ in range(MAX_DEPTH):
        deep = bundle(deep)
    assert decode(deep) == [Message("/ping")]
    assert "deep" in refusal(bundle(deep)).message
    for _ in range(3000):
        deep = bundle(deep)
    assert isinstance(decode(deep)[0], Unreadable)


def test_a_fault_in_a_bundle_does_not_take_the_others_with_it():
    first, fault, last = decode(bundle(PING, BROKEN["char"], PING))
    assert (first, last) == (Message("/ping"), Message("/ping"))
    assert isinstance(fault, Unreadable)
    assert fault.address == "/a"


def test_what_stands_before_a_broken_bundle_end_is_kept():
    first, fault = decode(bundle(PING) + b"\0")
    assert first == Message("/ping")
    assert isinstance(fault, Unreadable)


def test_more_messages_than_allowed_are_left_out():
    found = decode(bundle(*[PING] * (MAX_MESSAGES + 50)))
    assert len(found) == MAX_MESSAGES + 1
    assert isinstance(found[-1], Unreadable)


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data):
    for found in decode(data):
        assert isinstance(found, Message | Unreadable)


VALID = bundle(
    message(b",sifdhTFNb", b"t\xfc\0\0" + bytes(4) + bytes(4) + bytes(8) + bytes(8) + struct.pack(">i", 3) + b"abc\0"),
    bundle(PING, message(b",s", b"abc\0")),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(VALID) - 1), st.integers(0, 255)), max_size=6), st.integers(0, len(VALID)))
def test_any_damage_to_a_packet_is_read_or_refused(changes, length):
    data = bytearray(VALID)
    for place, value in changes:
        data[place] = value
    for found in decode(bytes(data[:length])):
        assert isinstance(found, Message | Unreadable)
        if isinstance(found, Message):
            assert all(isinstance(arg, int | float | str | bool | bytes | None) for arg in found.args)
