"""Whether the server is there and speaks our protocol, and the gate that all questions to it go through."""

from __future__ import annotations

from .layout import arrange
from .patcher import Patch, literal
from .vocabulary import HOST, PORT, PROTOCOL, UPDATE_CLIENT, UPDATE_SERVER, address

# A number is passed where a sentence ends with one: in a box, "1." would be a float.
_NEWER = literal(f"This server speaks protocol %ld, this Max object speaks %ld. {UPDATE_CLIENT}")
_OLDER = literal(f"This server speaks protocol %ld, this Max object needs %ld. {UPDATE_SERVER}")


def server() -> Patch:
    """Says a ping at each beat, asks a server that is new to us for its protocol, and tells how things stand."""
    patch = Patch()
    patch.note("-1 not known yet, 0 away, 1 here, 2 speaks a newer protocol, 3 an older one")
    patch.keep(
        beat=patch.inlet("bang: two seconds are over"),
        ours=patch.inlet("our own port, proven: now the server can be asked"),
        me=patch.inlet("a number that only this object has"),
        answer=patch.inlet("pong or version, as the server says it"),
        place=patch.inlet("host or port: another server"),
        again=patch.inlet("bang: say once more what is wrong"),
        look=patch.outlet("bang: is our port still ours?"),
        say=patch.outlet("to the network"),
        stands=patch.outlet("how things stand"),
        wrong=patch.outlet("what is wrong"),
        text=patch.outlet("a line of text"),
        where=patch.sub("place", _place(), width=90),
    )
    patch.objs(
        beats="t b 0 b",
        heard="int 1",
        unheard="sel 0",
        once="t i i",
        pair="pack 0 0",
        port="int",
        which=f"route {address('pong')} {address('version')}",
        pong="unpack 0",
        mine="sel 0",
        alive="t b 1",
        stand="int -1",
        is_known="sel 1",
        unknown="t b",
        version="t l l",
        protocol="zl.nth 5",
        is_ours=f"sel {PROTOCOL}",
        other="t i i",
        newer=f"> {PROTOCOL}",
        which_other="sel 1 0",
        both=f"append {PROTOCOL}",
        without_name="zl.slice 1",
        three="zl.slice 3",
        number="sprintf symout %ld.%ld.%ld",
        state="t i i i",
        change="change -1",
        last="int -1",
        cause="sel 0 1 2 3",
        renew="t b -1 1 b l",
        connected="t b b",
        newest="zl.reg",
        oldest="zl.reg",
        name="zl.reg",
        answers="sprintf symout Sonograft %s answers at %s.",
        away="sprintf symout No Sonograft server answers at %s. Start it with: sonograft serve",
        too_new=f"sprintf symout {_NEWER}",
        too_old=f"sprintf symout {_OLDER}",
    )
    patch.msgs(
        gone="0",
        here="1",
        is_newer="2",
        is_older="3",
        ping=f"{address('ping')} $2 reply_port $1",
        ask=f"{address('version')} reply_port $1",
        forget="set -1",
    )
    patch.cords("""
        beat > beats
        beats:2 > heard > unheard > gone > state
        beats:1 > heard:1
        beats > look
        ours > once
        once:1 > port:1
        once > pair > ping > say
        me > pair:1
        me > mine:1

        answer > which > pong > mine > alive
        alive:1 > heard:1
        alive > stand > is_known
        is_known:1 > unknown > port > ask > say      # a server that was away, or is new: which protocol?
        which:1 > version
        version:1 > without_name
        without_name:1 > three > number > name:1
        version > protocol > is_ours > here > state
        is_ours:1 > other
        other:1 > both > newest:1
        both > oldest:1
        other > newer > which_other > is_newer > state
        which_other:1 > is_older > state

        state:2 > stand:1
        state:2 > last:1
        state:1 > stands
        state > change > cause
        again > last > cause
        cause > where:1
        where > away > wrong
        cause:1 > connected
        connected:1 > where:2
        where:1 > answers:1
        connected > name > answers > text
        cause:2 > newest > too_new > wrong
        cause:3 > oldest > too_old > wrong

        place > renew
        renew:4 > where
        renew:3 > forget > change
        renew:2 > heard:1
        renew:1 > stand:1
        renew:1 > last:1
        renew:1 > stands
        renew > look
    """)
    return arrange(patch)


def _place() -> Patch:
    """Where the server is, as people write it: ``127.0.0.1:7770``."""
    patch = Patch()
    patch.keep(
        set=patch.inlet("host or port"),
        one=patch.inlet("bang: say it"),
        two=patch.inlet("bang: say it at the other outlet"),
        out=patch.outlet("host:port"),
        out_two=patch.outlet("host:port"),
    )
    patch.objs(
        which="route host port",
        first="t b 1",
        second="t b 2",
        whole="t b b",
        host=f"zl.reg {HOST}",
        port=f"int {PORT}",
        text="sprintf symout %s:%ld",
        to="gate 2",
    )
    patch.cords("""
        set > which > host:1
        which:1 > port:1
        one > first
        first:1 > to
        first > whole
        two > second
        second:1 > to
        second > whole
        whole:1 > port > text:1
        whole > host > text > to:1
        to > out
        to:1 > out_two
    """)
    return arrange(patch)


def send() -> Patch:
    """Adds the port that we listen on to what is asked, if there is a server to ask."""
    patch = Patch()
    patch.keep(
        asked=patch.inlet("a question or a request"),
        here=patch.inlet("1 while the server is there"),
        ours=patch.inlet("our own port"),
        out=patch.outlet("to the network"),
        refused=patch.outlet("bang: there is none to ask"),
    )
    patch.objs(
        open="+ 1",
        there="gate 2 1",
        pair="prepend reply_port",
        whole="zl.join",
        not_there="t b",
    )
    patch.cords("""
        here > open > there
        asked > there:1
        ours > pair > whole:1
        there:1 > whole > out
        there > not_there > refused
    """)
    return arrange(patch)
