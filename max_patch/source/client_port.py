"""The port that answers come to: the first free one, and proof that it is ours."""

from __future__ import annotations

from .patcher import Patch
from .vocabulary import FIRST_OWN_PORT, HEARING_MS, HERE, OWN_PORTS

_LAST = FIRST_OWN_PORT + OWN_PORTS - 1
_NONE_FREE = f"No UDP port from {FIRST_OWN_PORT} to {_LAST} is free to hear the answers. Close what listens there."


def who_am_i() -> Patch:
    """A number that no other ``sonograft.client`` has: chance, and the microsecond in which it was made."""
    patch = Patch(440, 290)
    patch.note("Two objects that are loaded in the same moment may draw the same number by chance;", at=(80, 20))
    patch.note("the clock has moved on between them.", at=(80, 36))
    patch.keep(asked=patch.inlet("bang: draw a number", at=(20, 20)), out=patch.outlet("number", at=(20, 240)))
    patch.objs(
        both=("t b b", 20, 65),
        clock=("cpuclock", 110, 100),
        micro=("* 1000.", 110, 135),
        part=("% 1000000", 110, 170),
        chance=("random 2000", 20, 100),
        millions=("* 1000000", 20, 135),
        number=("+ 0", 20, 205),
    )
    patch.cords("""
        asked > both
        both:1 > clock > micro > part > number:1
        both > chance > millions > number > out
    """)
    return patch


def own_port() -> Patch:
    """``udpreceive`` does not say whether a port was free. So a word is said to it: who hears it has the port.

    Whether a second object on the same port fails, shares it or takes it over differs between systems; in each case the
    one that no longer hears itself moves on.
    """
    patch = Patch(760, 480)
    patch.note(f"Says a number to its own port. If that is not heard within {HEARING_MS} ms, another program has the port"
               " and the next one is tried.", at=(480, 20), width=230)  # fmt: skip
    patch.keep(
        look=patch.inlet("bang: is the port still ours?", at=(20, 20)),
        me=patch.inlet("a number that only this object has", at=(250, 20)),
        ours=patch.outlet("the port, each time that it is proven", at=(20, 430)),
        messages=patch.outlet("what the server says", at=(310, 430)),
        trouble=patch.outlet("what is wrong", at=(480, 430)),
    )
    patch.objs(
        number=("int", 20, 75),
        is_drawn=("sel 0", 20, 110),
        looking=("t i b", 60, 145),
        hello=(f"prepend {HERE}", 60, 180),
        myself=(f"udpsend 127.0.0.1 {FIRST_OWN_PORT}", 60, 215),
        network=(f"udpreceive {FIRST_OWN_PORT} @defer 1 @quiet 1", 200, 255),
        own_word=(f"route {HERE}", 200, 290),
        mine=("sel 0", 200, 325),
        heard=("t b b", 200, 360),
        port=(f"int {FIRST_OWN_PORT}", 20, 395),
        patience=(f"delay {HEARING_MS}", 480, 115),
        deaf=("deferlow", 480, 150),
        offset=("int 0", 480, 185),
        next=("+ 1", 480, 220),
        around=(f"% {OWN_PORTS}", 480, 255),
        candidate=("t i i", 480, 290),
        to_port=(f"+ {FIRST_OWN_PORT}", 600, 325),
        move=("t i i", 600, 360),
        set_port=("prepend port", 645, 395),
        is_first=("sel 0", 480, 325),
        again=("t b", 540, 360),
        words=("tosymbol", 480, 395),
    )
    patch.msgs(stop=("stop", 240, 395), none_free=(_NONE_FREE, 480, 360))
    patch.cords("""
        look > number > is_drawn
        is_drawn:1 > looking
        looking:1 > patience > deaf > offset > next > around > candidate
        looking > hello > myself
        me > number:1
        me > mine:1
        network > own_word > mine > heard
        own_word:1 > messages
        heard:1 > stop > patience
        heard > port > ours
        candidate:1 > offset:1
        candidate:1 > to_port > move
        move:1 > set_port > network
        set_port > myself
        move > port:1
        candidate > is_first > none_free > words > trouble     # once around: the next beat begins anew
        is_first:1 > again > number
    """)
    return patch
