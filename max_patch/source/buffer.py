"""``sonograft.buffer~``: the sound of a ``buffer~`` is rendered, and put back in its place or into another one.

A ``buffer~`` writes and reads in its own time, and tells the end of it with a bang. So all that concerns a buffer waits
in a row (``disk``) and is done one after the other:

* a render: *writewave* the buffer to a file of its own, then ask for the render of that file;
* a result: *write* away what is in the target by then, whatever has become of it, then *replace* it.

What was written away is what ``undo`` brings back, in the same two steps; so ``undo`` a second time is ``redo``.
"""

from __future__ import annotations

from functools import cache

from .buffer_disk import disk
from .buffer_files import files
from .buffer_request import compose, selection
from .buffer_result import bring
from .client import OUTLETS as CLIENT_OUTLETS
from .client import client
from .layout import arrange
from .patcher import Patch

COMMANDS = ("bang", "render", "select", "selectsamps", "all", "undo", "folder")
INLET = "render, bang, select, all, undo, folder, and all that sonograft.client takes"
OUTLETS = ("the result is in the buffer: path of its file", *CLIENT_OUTLETS[1:])


@cache
def buffer() -> Patch:
    """The abstraction: ``sonograft.buffer~ source [target]``."""
    patch = Patch(description="Renders the sound of a buffer~", digest="Play a buffer~ in another's sound")
    patch.note("sonograft.buffer~", size=18, bold=True)
    patch.note("The first argument names the buffer~ to render; the second, if there is one, the buffer~ for "
               "the result.")  # fmt: skip
    patch.keep(
        inlet=patch.inlet(INLET),
        compose=patch.sub("compose", compose(), width=150),
        selection=patch.sub("selection", selection(), width=90),
        files=patch.sub("files", files(), width=200),
        bring=patch.sub("bring", bring(), width=90),
        source=patch.sub("disk", disk("#1"), width=80),
        target=patch.sub("disk", disk("#2"), width=80),
        client=patch.abstraction("sonograft.client", client(), width=250),
    )
    patch.objs(
        main="deferlow",
        which=f"route {' '.join(COMMANDS)}",
        args="patcherargs",
        done="route done",
        loaded="loadbang",
        second="loadmess #2",
        has_second="sel 0",
        to="gate 2 2",
        result="zl.nth 1",
        finished="route writewave write replace",
        wrong="t s s",
        error="prepend error",
    )
    patch.msgs(same="1", other="2")
    for place, comment in enumerate(OUTLETS):
        patch.keep(**{f"out{place}": patch.outlet(comment)})
    patch.cords("""
        inlet > main > which
        args:1 > done                                # @style vinyl, @port 7771 …
        done:1 > main
        loaded > files
        second > has_second > same > to              # one buffer~ for both, and one row that it waits in
        has_second:1 > other > to

        which > compose
        which:1 > compose
        which:2 > selection
        which:3 > selection:1
        which:4 > selection:2
        which:5 > bring:2
        which:6 > files:1
        which:7 > client

        compose > files:2
        files > compose:1
        compose:1 > source
        compose:2 > selection:3
        compose:3 > client
        selection > client

        client > result > bring
        bring > files:3
        files:1 > bring:1
        bring:1 > to:1
        to > source
        to:1 > target

        source > finished
        target > finished
        finished > compose:2                         # the file is there: now ask for its render
        finished:1 > bring:3                         # what undo brings back
        finished:2 > out0
        source:1 > wrong
        target:1 > wrong
        files:2 > wrong
        wrong:1 > error > out5
        wrong > out4
        client:1 > out1
        client:2 > out2
        client:3 > out3
        client:4 > out4
        client:5 > out5
    """)
    return arrange(patch)
