import math
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pythonosc.osc_message import OscMessage

from sonograft.errors import BadArguments
from sonograft.frontends.osc.messages import fail, job_item, of_event, style_item
from sonograft.frontends.osc.wire import MAX_DATAGRAM, Message, encode, shortened, shortened_inside
from sonograft.models import Done, Failed, Failure, Job, JobState, Progress, Request, Style, StyleChoice

LONG = "Ω" * 5000
ABOUT = {"job": "jabcdef", "token": "t" * 128, "ctx": "c" * 512}


def read(message):
    """What python-osc reads out of what we wrote, and its type tags."""
    packet = encode(message)
    tags = packet[packet.index(b",") :].split(b"\0")[0].decode()
    return list(OscMessage(packet)), tags


def test_only_i_f_and_s_are_written():
    values, tags = read(Message("/a", (1, 0.5, "é", True, None, b"\x01\xff", 2**31, -(2**31), 1e300)))
    assert tags == ",ifsisssis"
    assert values == [1, 0.5, "é", 1, "", "01ff", "2147483648", -(2**31), "1e+300"]


def test_infinity_and_nan_stay_floats():
    (infinite, no_number), tags = read(Message("/a", (math.inf, math.nan)))
    assert tags == ",ff"
    assert math.isinf(infinite)
    assert math.isnan(no_number)


def test_frames_beyond_31_bits_travel_as_text():
    done = of_event(Done(**ABOUT, path="/out.wav", frames=2**31, sample_rate=192000))
    assert read(done)[0][4:] == ["2147483648", 192000]


def test_a_file_name_that_is_no_utf8_goes_out_byte_for_byte():
    path = b"/out/Bl\xe4ser.wav".decode("utf-8", "surrogateescape")
    assert b"/out/Bl\xe4ser.wav\0" in encode(of_event(Done(**ABOUT, path=path, frames=1, sample_rate=1)))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.one_of(st.integers(), st.floats(), st.text(st.characters(codec=None)), st.booleans(), st.none())))
def test_whatever_is_said_the_packet_is_whole(args):
    values, _ = _tolerant(encode(Message("/a", tuple(args))))
    assert values == len(args)


def _tolerant(packet):
    """How many arguments ``packet`` has and where they end, told by their types alone."""
    tags = packet[packet.index(b",") :].split(b"\0")[0]
    at = 4 + (len(tags) // 4 + 1) * 4
    for tag in tags[1:]:
        at = at + 4 if tag in b"if" else (packet.index(b"\0", at) // 4 + 1) * 4
    assert at == len(packet)
    return len(tags) - 1, at


def job(path, **fields):
    request = Request(content=path, styles=(StyleChoice("s", ("/s.wav",)),), style_name=LONG[:120], parameters={})
    return Job(id="jabcdef", request=request, state=JobState.DONE, origin="osc", created=0, result=path, **fields)


@pytest.mark.parametrize(
    "message",
    [
        fail(LONG, LONG, BadArguments(LONG)),
        of_event(Progress(**ABOUT, fraction=0.5, stage=LONG, eta_s=1)),
        of_event(Failed(**ABOUT, failure=Failure(12, "engine_crashed", LONG))),
        job_item(job("/" + LONG + "/take.wav")),
        style_item(Style("s" * 255, "/s.wav", 1.0)),
    ],
    ids=["fail", "progress", "failed", "jobs/item", "styles/item"],
)
def test_long_texts_are_shortened_to_one_datagram(message):
    packet = encode(message)
    assert len(packet) < MAX_DATAGRAM
    assert OscMessage(packet).address == message.address


def test_of_a_long_path_both_ends_are_kept():
    _, _, _, content, _, result = job_item(job("/Volumes/" + LONG + "/take.wav")).args
    assert content == result
    assert content.startswith("/Volumes/Ω")
    assert content.endswith("Ω/take.wav")
    assert "…" in content


def test_the_path_of_a_result_is_never_shortened():
    path = "/" + "o" * 3000 + ".wav"
    assert of_event(Done(**ABOUT, path=path, frames=1, sample_rate=1)).args[3] == path


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=40), st.integers(3, 30))
def test_shortened_texts_fit(text, most):
    for shorten in (shortened, shortened_inside):
        short = shorten(text, most)
        assert len(short.encode()) <= most
        assert short == text or "…" in short


def test_a_packet_is_made_of_fours():
    assert encode(Message("/abc", ("abcd",))) == b"/abc\0\0\0\0,s\0\0abcd\0\0\0\0"
    assert encode(Message("/a", (1, 0.5))) == b"/a\0\0,if\0" + struct.pack(">if", 1, 0.5)
