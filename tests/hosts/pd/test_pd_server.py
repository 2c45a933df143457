"""[sonograft] and servers that are away, come back, are replaced, or speak another protocol."""

from __future__ import annotations

import queue
import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from sonograft.frontends.osc.guard import decode
from sonograft.frontends.osc.wire import Message, encode


class StandIn:
    """Says which protocol it speaks, and else only what the test lets it say."""

    def __init__(self, protocol: int) -> None:
        self.protocol = protocol
        self.token = ""
        """Without it, who asks for the version is refused."""
        self._asked: queue.Queue[Message] = queue.Queue()
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self._client: tuple[str, int] = ("", 0)
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    @property
    def osc_port(self) -> int:
        return int(self._socket.getsockname()[1])

    def _serve(self) -> None:
        while packet := self._socket.recvfrom(2048):
            data, sender = packet
            if not data:
                return
            self._client = sender
            for message in decode(data):
                assert isinstance(message, Message)
                self._take(message)

    def _take(self, message: Message) -> None:
        if message.name == "version" and self.token:
            self.say("fail", "version", "", 15, "forbidden", "Say the token first.")
        elif message.name == "version":
            self.say("version", "Sonograft", 9, 9, 9, self.protocol)
        else:
            if message.name == "auth" and message.args == (self.token,):
                self.token = ""
            self._asked.put(message)

    def say(self, name: str, *args: Any) -> None:
        self._socket.sendto(encode(Message(f"/sonograft/{name}", args)), self._client)

    def hears(self, name: str) -> Message:
        while (message := self._asked.get(timeout=60)).name != name:
            pass
        return message

    def heard_nothing(self) -> bool:
        return self._asked.empty()

    def close(self) -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as stop:
            stop.sendto(b"", ("127.0.0.1", self.osc_port))
        self._thread.join()
        self._socket.close()


@pytest.fixture
def stand_in() -> Iterator[Callable[[int], StandIn]]:
    started: list[StandIn] = []

    def start(protocol: int = 1) -> StandIn:
        started.append(StandIn(protocol))
        return started[-1]

    yield start
    for each in started:
        each.close()


def free_udp_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_a_render_waits_for_a_server_that_is_away(pd: Any, start_server: Callable[..., Any]) -> None:
    port = free_udp_port()
    away = f"error: symbol No Sonograft server answers at 127.0.0.1:{port}. Start it with: sonograft serve"
    pd.tell("port", port)
    pd.hears("status: 0")
    pd.hears(away)
    pd.tell("render", pd.patch.parent / "take.wav", "vinyl", "quality", "draft")
    pd.hears(away)
    server = start_server("--osc-port", str(port))
    server.put_sound("styles/vinyl.wav", seconds=0.6, seed=3)
    server.put_sound("take.wav").rename(pd.patch.parent / "take.wav")
    pd.hears("status: 1")
    pd.hears("info: ack j")
    pd.hears("done: list /")


def test_a_render_survives_a_server_that_dies(pd: Any, start_server: Callable[..., Any]) -> None:
    server = start_server()
    server.put_sound("styles/vinyl.wav", seconds=0.6, seed=3)
    content = server.put_sound("take.wav", seconds=6.0, sample_rate=44_100)
    pd.goes_to(server.osc_port)
    pd.tell("render", content, "vinyl", "quality", "draft")
    job = pd.hears(r"info: ack (j\w+)")[1]
    pd.hears("info: progress")
    server.kill()
    start_server("--osc-port", str(server.osc_port))
    pd.hears(f"info: done {job} /")
    pd.hears("done: list /")
    assert len(list((server.home / "renders").glob("*.wav"))) == 1


NEWER = "This server speaks protocol 2, this Pd client speaks 1. Bring it up to date with: sonograft clients install pd"
OLDER = "This server speaks protocol 0, this Pd client needs 1. Bring the server up to date, then start it again."


@pytest.mark.parametrize(("protocol", "words"), [(2, NEWER), (0, OLDER)])
def test_another_protocol_is_asked_for_nothing(
    pd: Any, stand_in: Callable[[int], StandIn], protocol: int, words: str
) -> None:
    server = stand_in(protocol)
    pd.tell("port", server.osc_port)
    pd.hears(f"error: symbol {words}$")
    pd.tell("render", "/take.wav", "vinyl")
    pd.tell("styles")
    pd.hears(f"error: symbol {words}$")
    pd.hears(f"error: symbol {words}$")
    assert server.heard_nothing()
    server.protocol = 1
    pd.hears("status: 1")
    assert server.hears("render").args[1:] == ("/take.wav", "vinyl")


def test_what_gets_lost_is_asked_for_again(pd: Any, stand_in: Callable[[], StandIn]) -> None:
    server = stand_in()
    pd.goes_to(server.osc_port)
    pd.tell("strength", 0.5)
    pd.tell("render", "/take.wav", "vinyl", "quality", "draft", "strength", 0.25)
    first = server.hears("render")
    assert first.args[1:] == ("/take.wav", "vinyl", "strength", 0.25, "quality", "draft")
    assert server.hears("render") == first
    token = first.args[0]
    server.say("ack", "render", token, "jaaaaaa")
    assert server.hears("job/get").args == ("jaaaaaa",)
    server.say("fail", "job/get", "", 4, "no_such_job", "There is no job 'jaaaaaa'.")
    assert server.hears("render") == first
    server.say("ack", "render", token, "jbbbbbb")
    server.say("job/queued", "jbbbbbb", token, "", 3)
    pd.hears("info: queued jbbbbbb 3")


def test_an_end_that_is_heard_twice_acts_once(pd: Any, stand_in: Callable[[], StandIn]) -> None:
    server = stand_in()
    pd.goes_to(server.osc_port)
    pd.tell("render", "/take.wav", "vinyl")
    token = server.hears("render").args[0]
    for _ in range(2):
        server.say(
            "job/failed", "jaaaaaa", token, "", 12, "engine_crashed", "The engine ended in the middle of the job."
        )
        assert server.hears("job/seen").args == ("jaaaaaa",)
    server.say("styles/end", 0)
    pd.hears("info: styles 0")
    assert pd.said.count("error: symbol The engine ended in the middle of the job.") == 1


def test_the_renders_of_others_are_not_its_business(pd: Any, stand_in: Callable[[], StandIn]) -> None:
    server = stand_in()
    pd.goes_to(server.osc_port)
    pd.tell("render", "/take.wav", "vinyl")
    token = server.hears("render").args[0]
    server.say("job/progress", "jzzzzzz", "pd0000-1", "", 0.5, "refining", 3.0)
    server.say("job/failed", "jzzzzzz", "t1", "", 12, "engine_crashed", "Somebody else's.")
    server.say("job/progress", "jaaaaaa", token, "", 0.25, "refining", 3.0)
    pd.hears("info: progress jaaaaaa 0.25 refining 3")
    assert not any("jzzzzzz" in line or "Somebody" in line for line in pd.said)


def test_what_was_cancelled_before_it_was_taken_is_stopped_when_it_turns_up(
    pd: Any, stand_in: Callable[[], StandIn]
) -> None:
    server = stand_in()
    pd.goes_to(server.osc_port)
    pd.tell("render", "/take.wav", "vinyl")
    token = server.hears("render").args[0]
    pd.tell("cancel")
    pd.hears("info: cancelled none")
    server.say("ack", "render", token, "jaaaaaa")
    assert server.hears("cancel").args == ("jaaaaaa",)


def test_a_cancel_that_gets_lost_is_said_again(pd: Any, stand_in: Callable[[], StandIn]) -> None:
    server = stand_in()
    pd.goes_to(server.osc_port)
    pd.tell("render", "/take.wav", "vinyl")
    token = server.hears("render").args[0]
    server.say("ack", "render", token, "jaaaaaa")
    pd.hears("info: ack jaaaaaa")
    pd.tell("cancel", "jaaaaaa")
    for _ in range(2):
        assert server.hears("cancel").args == ("jaaaaaa",)
    server.say("job/cancelled", "jaaaaaa", token, "")
    pd.hears("info: cancelled jaaaaaa")


def test_the_token_of_a_server_in_the_network_is_said(pd: Any, stand_in: Callable[[], StandIn]) -> None:
    server = stand_in()
    server.token = "open sesame"
    pd.tell("port", server.osc_port)
    pd.hears("error: symbol Say the token first.")
    pd.tell("auth", "open sesame")
    pd.hears("status: 1")
    server.token = "open sesame"  # a restarted server has forgotten who said it
    assert server.hears("auth").args == ("open sesame",)
    assert server.hears("auth").args == ("open sesame",)


def test_no_two_objects_make_the_same_token(start_pd: Callable[[], Any], stand_in: Callable[[], StandIn]) -> None:
    server = stand_in()
    tokens = []
    for _ in range(2):
        pd = start_pd()
        pd.goes_to(server.osc_port)
        pd.tell("render", "/take.wav", "vinyl")
        tokens.append(server.hears("render").args[0])
        pd.tell("disconnect")
    assert tokens[0].partition("-")[0] != tokens[1].partition("-")[0]


def test_a_first_version_is_offered_and_loaded_on_request(
    pd: Any, stand_in: Callable[[], StandIn], tmp_path: Path
) -> None:
    server = stand_in()
    lengths = {"first": 700, "final": 900}
    for name, frames in lengths.items():
        soundfile.write(tmp_path / f"{name}.wav", np.full(frames, 0.25), 44_100, subtype="PCM_16")
    pd.goes_to(server.osc_port)
    pd.tell("array", "left")
    pd.tell("render", "/take.wav", "vinyl")
    token = server.hears("render").args[0]

    def in_the_array() -> int:
        return int(pd.soundfiler("write", "-wave", tmp_path / "left.wav", "left"))

    before = in_the_array()
    server.say("job/preview", "jaaaaaa", token, "", str(tmp_path / "first.wav"))
    pd.hears(f"info: preview jaaaaaa {tmp_path / 'first.wav'}")
    assert in_the_array() == before
    pd.tell("preview", 1)
    server.say("job/preview", "jaaaaaa", token, "", str(tmp_path / "first.wav"))
    pd.hears("info: preview")
    assert in_the_array() == lengths["first"]
    server.say("job/done", "jaaaaaa", token, "", str(tmp_path / "final.wav"), lengths["final"], 44_100)
    pd.hears(f"done: list {tmp_path / 'final.wav'} 900 44100 1")
    assert in_the_array() == lengths["final"]
