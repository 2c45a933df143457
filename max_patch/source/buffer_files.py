"""Where the sound of a ``buffer~`` is written to: a path that is new each time."""

from __future__ import annotations

from .client_port import who_am_i
from .layout import arrange
from .patcher import Patch, literal

FOLDER = "Tempfolder:/"
"""Max empties it when it quits; ``folder`` chooses one that stays."""


def files(remedy: str = "Choose another one: folder /path/to/it") -> Patch:
    """Paths of files that are not there yet, in Max's own temporary folder or in one that was chosen."""
    patch = Patch()
    missing = literal(f"There is no folder %s. {remedy}")
    patch.keep(
        loaded=patch.inlet("bang: draw a number"),
        folder=patch.inlet("folder"),
        one=patch.inlet("bang: a file, please"),
        two=patch.inlet("bang: a file for the other outlet, please"),
        out=patch.outlet("path"),
        out_two=patch.outlet("path"),
        trouble=patch.outlet("what is wrong"),
        me=patch.sub("who am I", who_am_i()),
    )
    patch.objs(
        words="tosymbol",
        first="t b 1",
        second="t b 2",
        steps="t b b",
        count="counter 1 999999",
        where=f"zl.reg {FOLDER}",
        full="absolutepath",
        is_there="route notfound",
        again=f"zl.reg {FOLDER}",
        path="sprintf symout %s/sonograft-%ld-%ld.wav",
        to="gate 2",
        missing=f"sprintf symout {missing}",
    )
    patch.cords("""
        loaded > me > path:1
        folder > words > where:1
        words > again:1
        one > first
        two > second
        first:1 > to
        second:1 > to
        first > steps
        second > steps
        steps:1 > count > path:2
        steps > where > full > is_there > again > missing > trouble
        is_there:1 > path > to:1
        to > out
        to:1 > out_two
    """)
    return arrange(patch)
