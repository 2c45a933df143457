"""Many hosts, which one machine cannot play over real sockets."""

from dataclasses import dataclass

import pytest

from sonograft.errors import Forbidden
from sonograft.frontends.osc.sessions import MAX_SENDERS, MAX_SUBSCRIBERS, Sessions
from sonograft.frontends.osc.settings import OscSettings


@dataclass(frozen=True)
class Place:
    host: str
    port: int
    reliable: bool = False
    is_open: bool = True

    def send(self, packet: bytes) -> None:
        raise AssertionError("nothing is to be sent")


@pytest.fixture
def changes():
    return []


@pytest.fixture
def network(changes):
    settings = OscSettings(host="0.0.0.0", token="sesame")
    return Sessions(settings, lambda: 0.0, Place, lambda: 7770, changes.append)


def test_defaults_belong_to_their_sender(network):
    network.sender("10.0.0.1").defaults["seed"] = 5
    assert network.sender("10.0.0.1").defaults == {"seed": 5}
    assert network.sender("10.0.0.2").defaults == {}


def test_each_host_says_the_token_itself(network):
    network.admit("10.0.0.1", "sesame")
    assert network.is_admitted("10.0.0.1")
    assert not network.is_admitted("10.0.0.2")


def test_wrong_tokens_of_one_host_do_not_lock_out_another(network):
    for _ in range(20):
        with pytest.raises(Forbidden):
            network.admit("10.0.0.1", "barley")
    network.admit("10.0.0.2", "sesame")
    with pytest.raises(Forbidden, match="wait a minute"):
        network.admit("10.0.0.1", "sesame")


def test_strangers_are_forgotten_before_those_who_said_the_token(network):
    network.admit("10.0.0.1", "sesame")
    for number in range(2 * MAX_SENDERS):
        with pytest.raises(Forbidden):
            network.admit(f"10.1.{number // 256}.{number % 256}", "barley")
    assert network.is_admitted("10.0.0.1")


def test_reply_ports_are_those_that_the_host_named_itself(network):
    network.subscribe(Place("10.0.0.9", 9000), owner="10.0.0.1", port=9000)
    network.subscribe(Place("10.0.0.1", 50001), owner="10.0.0.1")
    assert network.reply_ports("10.0.0.1") == [Place("10.0.0.9", 9000)]
    assert network.reply_ports("10.0.0.9") == []
    assert len(network.subscribers()) == 2


def test_of_too_many_subscribers_the_oldest_is_forgotten(network, changes):
    for port in range(1, MAX_SUBSCRIBERS + 2):
        network.subscribe(Place("10.0.0.1", port), owner="10.0.0.1", port=port)
    ports = [place.port for place in network.subscribers()]
    assert ports == list(range(2, MAX_SUBSCRIBERS + 2))
    assert len(changes[-1]) == MAX_SUBSCRIBERS


def test_a_place_on_the_network_may_be_named_there(network):
    assert network.peer(9000, "10.0.0.7", owner="10.0.0.1") == Place("10.0.0.7", 9000)
    assert network.peer(9000, owner="10.0.0.1") == Place("10.0.0.1", 9000)
    assert network.peer(9000, "localhost", owner="10.0.0.1") == Place("127.0.0.1", 9000)
