"""``sonograft.buffer~``: the sound of a ``buffer~`` is rendered, and put back in its place or into another one.

A ``buffer~`` writes and reads in its own time, and tells the end of it with a bang. So all that concerns a buffer waits
in a row (``disk``) and is done one after the other:

* a render: *writewave* the buffer to a file of its own, then ask for the render of that file;
* a result: *write* away what is in the target by then, whatever has become of it, then *replace* it.

What was written away is what ``undo`` brings back, in the same two steps; so ``undo`` a second time is ``redo``.
"""

from __future__ import annotations

from functools import cache

from .client import OUTLETS as CLIENT_OUTLETS
from .client import client
from .client_port import who_am_i
from .layout import arrange
from .patcher import Patch, literal

PATIENCE_MS = 15000
"""How long a file may take to be written or read before that counts as impossible."""
COMMANDS = ("bang", "render", "select", "selectsamps", "all", "undo", "folder")
FOLDER = "Tempfolder:/"
"""Max empties it when it quits; ``folder`` chooses one that stays."""
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
        compose=patch.sub("compose", _compose(), width=150),
        selection=patch.sub("selection", _selection(), width=90),
        files=patch.sub("files", files(), width=200),
        bring=patch.sub("bring", _bring(), width=90),
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


def _compose() -> Patch:
    """A render: a file for the sound, what was said with it kept under the path of that file, then the question."""
    patch = Patch()
    patch.keep(
        said=patch.inlet("render: style, keys and values; or bang"),
        file=patch.inlet("path of a file for the sound"),
        written=patch.inlet("path: the sound is in this file now"),
        ask=patch.outlet("bang: a file, please"),
        write=patch.outlet("to the source"),
        select=patch.outlet("bang: the selection, please"),
        render=patch.outlet("to the client"),
    )
    patch.objs(
        is_bare="route bang",
        bare="t b 1",
        given="t b 2 l",
        steps="t s s s",
        render_it="prepend render",
        has_words="gate 2",
        words="zl.join",
        keyed="zl.join",
        store="prepend store",
        kept="coll #0-renders 1",
        to_file="prepend writewave",
        done="t s s",
        known="coll #0-renders 1",
        forget="prepend remove",
        forgotten="coll #0-renders 1",
        ready="t l b",
    )
    patch.cords("""
        said > is_bare > bare > ask
        bare:1 > has_words
        is_bare:1 > given > ask
        given:1 > has_words
        given:2 > words:1
        file > steps
        steps:2 > render_it > has_words:1
        has_words > keyed:1
        has_words:1 > words > keyed:1
        steps:1 > keyed > store > kept
        steps > to_file > write
        written > done
        done:1 > known > ready
        done > forget > forgotten
        ready:1 > select
        ready > render
    """)
    return arrange(patch)


def _selection() -> Patch:
    """Which part of the buffer is rendered, in samples: ``start 4410@44100``; all of it: ``start``, ``end``."""
    patch = Patch()
    patch.keep(
        ms=patch.inlet("select: start and end in milliseconds"),
        samples=patch.inlet("selectsamps: start and end in samples"),
        all=patch.inlet("bang: all of it"),
        ask=patch.inlet("bang: say it"),
        out=patch.outlet("start and end, to the client"),
    )
    patch.objs(
        is_bare="route bang",
        in_ms="t 1 l",
        in_samples="t 2 l",
        none="t 0",
        part="zl.reg",
        steps="t b b",
        info="info~ #1",
        rate="int",
        mode="int",
        which="sel 0 1 2",
        kind="t b 1",
        counted="t b 2",
        to="gate 2",
        times="unpack 0. 0.",
        start_n="expr int($f1*$f2/1000.+0.5)",
        end_n="expr int($f1*$f2/1000.+0.5)",
        counts="unpack 0 0",
        start_text="sprintf symout %ld@%ld",
        end_text="sprintf symout %ld@%ld",
        start="prepend start",
        end="prepend end",
    )
    patch.msgs(whole="start, end")
    patch.cords("""
        ms > is_bare > none
        is_bare:1 > in_ms
        samples > in_samples
        all > none
        in_ms:1 > part:1
        in_samples:1 > part:1
        in_ms > mode:1
        in_samples > mode:1
        none > mode:1

        ask > steps
        steps:1 > info > rate
        rate > start_n:1
        rate > end_n:1
        rate > start_text:1
        rate > end_text:1
        steps > mode > which > whole > out
        which:1 > kind
        which:2 > counted
        kind:1 > to
        counted:1 > to
        kind > part > to:1
        counted > part
        to > times > start_n > start_text > start > out
        times:1 > end_n > end_text > end > out
        to:1 > counts > start_text
        counts:1 > end_text
    """)
    return arrange(patch)


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


def _bring() -> Patch:
    """A result comes in, or what undo brings back: what is in the target now is written away first."""
    patch = Patch()
    patch.keep(
        result=patch.inlet("path of a result"),
        file=patch.inlet("path of a file for what is there now"),
        undo=patch.inlet("bang: what was there before"),
        saved=patch.inlet("path: what was there is in this file now"),
        ask=patch.outlet("bang: a file, please"),
        out=patch.outlet("to the target"),
    )
    patch.objs(
        steps="t b s",
        file_steps="t b s",
        before="zl.reg",
        next="zl.reg",
        write="prepend write",
        replace="prepend replace",
    )
    patch.cords("""
        result > steps
        steps:1 > next:1
        steps > ask
        file > file_steps
        file_steps:1 > write > out
        file_steps > next > replace > out
        undo > before > steps
        saved > before:1
    """)
    return arrange(patch)


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
