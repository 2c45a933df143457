"""The row in which all waits that a ``buffer~`` is to write and read."""

from __future__ import annotations

from .layout import arrange
from .patcher import Patch, literal

PATIENCE_MS = 15000
"""How long a file may take to be written or read before that counts as impossible."""


def disk(name: str, remedy: str = "Choose another folder for its files: folder /path/to/it") -> Patch:
    """The files of one ``buffer~``, one after the other: what comes waits until what is before it has ended."""
    patch = Patch()
    patch.note(f"An empty buffer~ is not written. What takes more than {PATIENCE_MS // 1000} s has failed, and all "
               "that waits is dropped: nothing may be read in before what is there was written away.")  # fmt: skip
    empty = literal(f"The buffer~ {name} is empty.")
    failed = literal(f"buffer~ could not write or read %s. {remedy}")
    patch.keep(
        came=patch.inlet("writewave, write or replace, and a path"),
        done=patch.outlet("the same, when it has ended"),
        trouble=patch.outlet("what is wrong"),
    )
    row = f"coll #0-row-{name.lstrip('#')} 1"
    patch.objs(
        which="route writewave write",
        sound="t s b",
        save="t s b",
        info=f"info~ {name}",
        length="> 0.",
        has_sound="+ 1",
        may_render="gate 2",
        may_save="gate 2",
        nothing="t b",
        empty_text="tosymbol",
        as_sound="prepend writewave",
        as_save="prepend write",
        enqueue="t b b l",
        last="int",
        more="+ 1",
        number="t i i i",
        item="zl.join",
        stored=row,
        is_busy="int",
        idle="sel 0",
        next="int 1",
        waiting=row,
        forward="+ 1",
        go="t l b l 1",
        held="zl.reg",
        buffer=f"buffer~ {name} @filetype wave @format float32",
        ended="gate",
        end="t b b 0 b",
        patience=f"delay {PATIENCE_MS}",
        late="deferlow",
        failed="t b b 0",
        latest="int",
        after="+ 1",
        cleared=row,
        failed_file="zl.reg",
        failed_path="zl.nth 2",
        failed_text=f"sprintf symout {failed}",
    )
    patch.msgs(empty=empty, stop="stop", clear="clear")
    patch.cords("""
        came > which
        which > sound > may_render:1
        sound:1 > info
        which:1 > save > may_save:1
        save:1 > info
        info:6 > length > has_sound > may_render
        has_sound > may_save
        may_render > nothing > empty > empty_text > trouble
        may_render:1 > as_sound > enqueue
        may_save:1 > as_save > enqueue
        which:2 > enqueue

        enqueue:2 > item:1
        enqueue:1 > last > more > number
        number:2 > last:1
        number:1 > latest:1
        number > item > stored
        enqueue > is_busy > idle > next > waiting    # if nothing is going on, the next in the row
        waiting:1 > forward > next:1
        waiting > go
        go:3 > is_busy:1
        go:3 > ended
        go:2 > held:1
        go:2 > failed_file:1
        go:1 > patience
        go > buffer
        buffer:1 > ended:1
        ended > end
        end:3 > stop > patience
        end:2 > is_busy:1
        end:2 > ended
        end:1 > held > done
        end > is_busy

        patience > late > failed
        failed:2 > is_busy:1
        failed:2 > ended
        failed:1 > clear > cleared
        failed:1 > latest > after > next:1
        failed > failed_file > failed_path > failed_text > trouble
    """)
    return arrange(patch)
