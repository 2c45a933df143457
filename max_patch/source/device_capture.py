"""What is captured, and when: the button waits until the loop is full, then it goes into a file and is rendered."""

from __future__ import annotations

from .buffer_disk import disk
from .buffer_files import FOLDER
from .client_port import who_am_i
from .device_sound import CAPTURE, PUNCH_SAMPLES
from .layout import arrange
from .patcher import Patch, literal

_FULL_DISK = "Is the disk full?"


def capture() -> Patch:
    """From the button to the request. Nothing is recorded while the loop is written, so the file is one moment."""
    patch = Patch()
    waits = literal("Captures when %.1f more bars have been played without a jump.")
    patch.keep(
        button=patch.inlet("bang: capture"),
        cancel=patch.inlet("bang: not any more"),
        filled=patch.inlet("samples recorded without a break, ten times a second"),
        frames=patch.inlet("samples of the loop, when they have changed"),
        ticks=patch.inlet("ticks of the loop"),
        bars=patch.inlet("bars of the loop"),
        record=patch.outlet("1: record, 0: not now"),
        ask=patch.outlet("to the client"),
        text=patch.outlet("a line of text"),
        file=patch.sub("file", _file()),
        disk=patch.sub("disk", disk(CAPTURE, _FULL_DISK).replacing("#0-", "---"), width=80),
    )
    patch.objs(
        loaded="loadbang",
        arm="t 1",
        disarm="t 0",
        armed="gate",
        sizes="t i i",
        allocate="sprintf sizeinsamps %ld 2",
        memory=f"buffer~ {CAPTURE} @filetype wave @format float32",
        missing=f"expr ($f2+{PUNCH_SAMPLES}.-$f1)*$f3/$f2",
        look="t f f",
        held="float",
        is_more="> 0.",
        which="sel 1 0",
        waits=f"sprintf symout {waits}",
        go="t b b 0 0",
        ticks_now="int",
        ticks_then="int",
        write="prepend writewave",
        written="route writewave",
        steps="t b s b b 1",
        ctx="sprintf symout capture %ld",
        as_ctx="prepend ctx",
        content="prepend content",
        failed="t s 1",
    )
    patch.msgs(loop="loop on")
    patch.cords("""
        loaded > file
        button > arm > armed
        cancel > disarm > armed
        frames > sizes
        sizes:1 > allocate > memory
        sizes > missing:1
        bars > missing:2
        ticks > ticks_now:1
        filled > missing > armed:1
        armed > look
        look:1 > held:1
        look > is_more > which > held > waits > text
        which:1 > go
        go:3 > armed
        go:2 > record
        go:1 > ticks_now > ticks_then:1
        go > file:1
        file > write > disk
        file:1 > failed
        disk:1 > failed
        failed:1 > record
        failed > text
        disk > written > steps
        steps:4 > record
        steps:3 > loop > ask
        steps:2 > ticks_then > ctx > as_ctx > ask    # comes back with the result
        steps:1 > content > ask
        steps > ask
    """)
    return arrange(patch)


def _file() -> Patch:
    """The path of a file that is not there yet, in Max's own temporary folder."""
    patch = Patch()
    patch.keep(
        loaded=patch.inlet("bang: draw a number"),
        ask=patch.inlet("bang: a file, please"),
        out=patch.outlet("path"),
        trouble=patch.outlet("what is wrong"),
        me=patch.sub("who am I", who_am_i()),
    )
    patch.objs(
        steps="t b b",
        count="counter 1 999999",
        where=f"zl.reg {FOLDER}",
        full="absolutepath",
        is_there="route notfound",
        path="sprintf symout %s/sonograft-%ld-%ld.wav",
        words="tosymbol",
    )
    patch.msgs(missing="Max has no temporary folder. Is the disk full?")
    patch.cords("""
        loaded > me > path:1
        ask > steps
        steps:1 > count > path:2
        steps > where > full > is_there > missing > words > trouble
        is_there:1 > path > out
    """)
    return arrange(patch)
