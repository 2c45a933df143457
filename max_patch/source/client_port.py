"""The port that answers come to: the first free one, and proof that it is ours."""

from __future__ import annotations

from .layout import arrange
from .patcher import Patch
from .vocabulary import FIRST_OWN_PORT, HEARING_MS, HERE, OWN_PORTS

_LAST = FIRST_OWN_PORT + OWN_PORTS - 1
_NONE_FREE = f"No UDP port from {FIRST_OWN_PORT} to {_LAST} is free to hear the answers. Close what listens there."


def who_am_i() -> Patch:
    """A number that no other ``sonograft.client`` has: chance, and the microsecond in which it was made."""
    patch = Patch()
    patch.note("Two objects that are loaded in the same moment may draw the same number by chance;")
    patch.note("the clock has moved on between them.")
    patch.keep(asked=patch.inlet("bang: draw a number"), out=patch.outlet("number"))
    patch.objs(
        both="t b b",
        clock="cpuclock",
        micro="* 1000.",
        part="% 1000000",
        chance="random 2000",
        millions="* 1000000",
        number="+ 0",
    )
    patch.cords("""
        asked > both
        both:1 > clock > micro > part > number:1
        both > chance > millions > number > out
    """)
    return arrange(patch)


def own_port() -> Patch:
    """``udpreceive`` does not say whether a port was free. So a word is said to it: who hears it has the port.

    Whether a second object on the same port fails, shares it or takes it over differs between systems; in each case the
    one that no longer hears itself moves on.
    """
    patch = Patch()
    patch.note(f"Says a number to its own port. If that is not heard within {HEARING_MS} ms, another program "
               f"has the port"
               " and the next one is tried.", width=230)  # fmt: skip
    patch.keep(
        look=patch.inlet("bang: is the port still ours?"),
        me=patch.inlet("a number that only this object has"),
        ours=patch.outlet("the port, each time that it is proven"),
        messages=patch.outlet("what the server says"),
        trouble=patch.outlet("what is wrong"),
    )
    patch.objs(
        number="int",
        is_drawn="sel 0",
        looking="t i b",
        hello=f"prepend {HERE}",
        myself=f"udpsend 127.0.0.1 {FIRST_OWN_PORT}",
        network=f"udpreceive {FIRST_OWN_PORT} @defer 1 @quiet 1",
        own_word=f"route {HERE}",
        mine="sel 0",
        heard="t b b",
        port=f"int {FIRST_OWN_PORT}",
        patience=f"delay {HEARING_MS}",
        deaf="deferlow",
        offset="int 0",
        next="+ 1",
        around=f"% {OWN_PORTS}",
        candidate="t i i",
        to_port=f"+ {FIRST_OWN_PORT}",
        move="t i i",
        set_port="prepend port",
        is_first="sel 0",
        again="t b",
        words="tosymbol",
    )
    patch.msgs(stop="stop", none_free=_NONE_FREE)
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
    return arrange(patch)
