"""What waits for a listener: all messages in order, of values the newest, and never more than is allowed."""

from __future__ import annotations

from sonograft.frontends.web.oscquery.outbox import Outbox


def test_messages_come_in_order_each_once():
    outbox = Outbox(100)
    outbox.say("one")
    outbox.say(b"two")
    assert list(outbox.take()) == ["one", b"two"]
    assert list(outbox.take()) == []


def test_of_a_value_the_newest_is_sent():
    outbox = Outbox(100)
    outbox.value("/a", b"1")
    outbox.value("/b", b"2")
    outbox.value("/a", b"3")
    assert list(outbox.take()) == [b"3", b"2"]


def test_messages_and_values_keep_their_order():
    outbox = Outbox(100)
    outbox.value("/a", b"1")
    outbox.say("answer")
    outbox.value("/b", b"2")
    assert list(outbox.take()) == [b"1", "answer", b"2"]


def test_what_comes_while_it_is_taken_is_taken_too():
    outbox = Outbox(100)
    outbox.value("/a", b"1")
    taken = outbox.take()
    assert next(taken) == b"1"
    outbox.say("answer")
    assert list(taken) == ["answer"]


def test_what_nobody_listens_to_any_more_is_not_sent():
    outbox = Outbox(100)
    outbox.value("/a", b"1")
    outbox.forget("/a")
    outbox.forget("/b")
    assert list(outbox.take()) == []


def test_it_is_full_when_more_waits_than_is_allowed():
    outbox = Outbox(10)
    outbox.say(b"12345678")
    assert not outbox.is_full
    assert list(outbox.take()) == [b"12345678"]
    outbox.say(b"12345678")
    assert not outbox.is_full
    outbox.say(b"123")
    assert outbox.is_full


def test_values_never_fill_it():
    outbox = Outbox(10)
    for number in range(1000):
        outbox.value("/a", b"%d" % number)
    assert not outbox.is_full
    assert list(outbox.take()) == [b"999"]
