"""Whether the server is there and speaks our protocol, and the gate that all questions to it go through."""

from __future__ import annotations

from .patcher import Patch, literal
from .vocabulary import HOST, PORT, PROTOCOL, UPDATE_CLIENT, UPDATE_SERVER, address

# A number is passed where a sentence ends with one: in a box, "1." would be a float.
_NEWER = literal(f"This server speaks protocol %ld, this Max object speaks %ld. {UPDATE_CLIENT}")
_OLDER = literal(f"This server speaks protocol %ld, this Max object needs %ld. {UPDATE_SERVER}")


def server() -> Patch:
    """Says a ping at each beat, asks a server that is new to us for its protocol, and tells how things stand."""
    patch = Patch(1060, 690)
    patch.note("-1 not known yet, 0 away, 1 here, 2 speaks a newer protocol, 3 an older one", at=(380, 393))
    patch.keep(
        beat=patch.inlet("bang: two seconds are over", at=(20, 20)),
        ours=patch.inlet("our own port, proven: now the server can be asked", at=(120, 20)),
        me=patch.inlet("a number that only this object has", at=(210, 20)),
        answer=patch.inlet("pong or version, as the server says it", at=(310, 20)),
        place=patch.inlet("host or port: another server", at=(700, 20)),
        again=patch.inlet("bang: say once more what is wrong", at=(860, 20)),
        look=patch.outlet("bang: is our port still ours?", at=(20, 640)),
        say=patch.outlet("to the network", at=(120, 640)),
        stands=patch.outlet("how things stand", at=(310, 640)),
        wrong=patch.outlet("what is wrong", at=(430, 640)),
        text=patch.outlet("a line of text", at=(860, 640)),
        where=patch.sub("place", _place(), at=(640, 465), width=90),
    )
    patch.objs(
        beats=("t b 0 b", 20, 70),
        heard=("int 1", 20, 285),
        unheard=("sel 0", 20, 320),
        once=("t i i", 120, 70),
        pair=("pack 0 0", 120, 105),
        port=("int", 210, 285),
        which=(f"route {address('pong')} {address('version')}", 310, 70),
        pong=("unpack 0", 310, 110),
        mine=("sel 0", 310, 145),
        alive=("t b 1", 310, 180),
        stand=("int -1", 310, 215),
        is_known=("sel 1", 310, 250),
        unknown=("t b", 270, 285),
        version=("t l l", 430, 110),
        protocol=("zl.nth 5", 430, 145),
        is_ours=(f"sel {PROTOCOL}", 430, 180),
        other=("t i i", 480, 215),
        newer=(f"> {PROTOCOL}", 480, 250),
        which_other=("sel 1 0", 480, 285),
        both=(f"append {PROTOCOL}", 570, 250),
        without_name=("zl.slice 1", 560, 145),
        three=("zl.slice 3", 590, 180),
        number=("sprintf symout %ld.%ld.%ld", 590, 215),
        state=("t i i i", 310, 360),
        change=("change -1", 310, 395),
        last=("int -1", 860, 360),
        cause=("sel 0 1 2 3", 700, 430),
        renew=("t b -1 1 b l", 700, 70),
        connected=("t b b", 780, 465),
        newest=("zl.reg", 430, 465),
        oldest=("zl.reg", 510, 465),
        name=("zl.reg", 860, 500),
        answers=("sprintf symout Sonograft %s answers at %s.", 760, 535),
        away=("sprintf symout No Sonograft server answers at %s. Start it with: sonograft serve", 430, 580),
        too_new=(f"sprintf symout {_NEWER}", 430, 510),
        too_old=(f"sprintf symout {_OLDER}", 430, 545),
    )
    patch.msgs(
        gone=("0", 40, 360),
        here=("1", 430, 320),
        is_newer=("2", 480, 320),
        is_older=("3", 530, 320),
        ping=(f"{address('ping')} $2 reply_port $1", 120, 140),
        ask=(f"{address('version')} reply_port $1", 120, 320),
        forget=("set -1", 640, 320),
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
    return patch


def _place() -> Patch:
    """Where the server is, as people write it: ``127.0.0.1:7770``."""
    patch = Patch(440, 330)
    patch.keep(
        set=patch.inlet("host or port", at=(20, 20)),
        one=patch.inlet("bang: say it", at=(200, 20)),
        two=patch.inlet("bang: say it at the other outlet", at=(290, 20)),
        out=patch.outlet("host:port", at=(100, 280)),
        out_two=patch.outlet("host:port", at=(190, 280)),
    )
    patch.objs(
        which=("route host port", 20, 65),
        first=("t b 1", 200, 65),
        second=("t b 2", 290, 65),
        whole=("t b b", 200, 110),
        host=(f"zl.reg {HOST}", 20, 155),
        port=(f"int {PORT}", 150, 155),
        text=("sprintf symout %s:%ld", 20, 195),
        to=("gate 2", 100, 235),
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
    return patch


def send() -> Patch:
    """Adds the port that we listen on to what is asked, if there is a server to ask."""
    patch = Patch(420, 280)
    patch.keep(
        asked=patch.inlet("a question or a request", at=(20, 20)),
        here=patch.inlet("1 while the server is there", at=(110, 20)),
        ours=patch.inlet("our own port", at=(220, 20)),
        out=patch.outlet("to the network", at=(20, 230)),
        refused=patch.outlet("bang: there is none to ask", at=(140, 230)),
    )
    patch.objs(
        open=("+ 1", 110, 65),
        there=("gate 2 1", 20, 105),
        pair=("prepend reply_port", 220, 105),
        whole=("zl.join", 20, 185),
        not_there=("t b", 140, 185),
    )
    patch.cords("""
        here > open > there
        asked > there:1
        ours > pair > whole:1
        there:1 > whole > out
        there > not_there > refused
    """)
    return patch
