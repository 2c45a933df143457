"""``sonograft.buffer~``: the sound of a ``buffer~`` is rendered, and put back in its place or into another one.

A ``buffer~`` writes and reads in its own time, and tells the end of it with a bang. So all that concerns a buffer waits
in a row (``disk``) and is done one after the other:

* a render: *writewave* the buffer to a file of its own, then ask for the render of that file;
* a result: *write* away what is in the target by then, whatever has become of it, then *replace* it.

What was written away is what ``undo`` brings back, in the same two steps; so ``undo`` a second time is ``redo``.
"""

from __future__ import annotations

from .client import OUTLETS as CLIENT_OUTLETS
from .client import client
from .client_port import who_am_i
from .patcher import Patch, literal

PATIENCE_MS = 15000
"""How long a file may take to be written or read before that counts as impossible."""
COMMANDS = ("bang", "render", "select", "selectsamps", "all", "undo", "folder")
FOLDER = "Tempfolder:/"
"""Max empties it when it quits; ``folder`` chooses one that stays."""
INLET = "render, bang, select, all, undo, folder, and all that sonograft.client takes"
OUTLETS = ("the result is in the buffer: path of its file", *CLIENT_OUTLETS[1:])


def buffer() -> Patch:
    """The abstraction: ``sonograft.buffer~ source [target]``."""
    patch = Patch(900, 640, description="Renders the sound of a buffer~", digest="Play a buffer~ in another's sound")
    patch.note("sonograft.buffer~", at=(20, 12), size=18, bold=True)
    patch.note("The first argument names the buffer~ to render; the second, if there is one, the buffer~ for the result.",
               at=(195, 17))  # fmt: skip
    patch.keep(
        inlet=patch.inlet(INLET, at=(20, 55)),
        compose=patch.sub("compose", _compose(), at=(20, 265), width=150),
        selection=patch.sub("selection", _selection(), at=(110, 220), width=90),
        files=patch.sub("files", _files(), at=(420, 265), width=200),
        bring=patch.sub("bring", _bring(), at=(640, 330), width=90),
        source=patch.sub("disk", _disk("#1"), at=(300, 440), width=80),
        target=patch.sub("disk", _disk("#2"), at=(640, 440), width=80),
        client=patch.abstraction("sonograft.client", client(), at=(20, 400), width=250),
    )
    patch.objs(
        main=("deferlow", 20, 100),
        which=(f"route {' '.join(COMMANDS)}", 20, 140),
        args=("patcherargs", 300, 55),
        done=("route done", 420, 90),
        loaded=("loadbang", 420, 140),
        second=("loadmess #2", 760, 140),
        has_second=("sel 0", 760, 175),
        to=("gate 2 2", 640, 385),
        result=("zl.nth 1", 20, 440),
        finished=("route writewave write replace", 300, 500),
        wrong=("t s s", 760, 500),
        error=("prepend error", 790, 540),
    )
    patch.msgs(same=("1", 760, 220), other=("2", 810, 220))
    for place, comment in enumerate(OUTLETS):
        patch.keep(**{f"out{place}": patch.outlet(comment, at=(20 + 150 * place, 590))})
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
    return patch


def _compose() -> Patch:
    """A render: a file for the sound, what was said with it kept under the path of that file, then the question."""
    patch = Patch(640, 430)
    patch.keep(
        said=patch.inlet("render: style, keys and values; or bang", at=(20, 20)),
        file=patch.inlet("path of a file for the sound", at=(200, 20)),
        written=patch.inlet("path: the sound is in this file now", at=(400, 20)),
        ask=patch.outlet("bang: a file, please", at=(20, 380)),
        write=patch.outlet("to the source", at=(200, 380)),
        select=patch.outlet("bang: the selection, please", at=(400, 380)),
        render=patch.outlet("to the client", at=(500, 380)),
    )
    patch.objs(
        is_bare=("route bang", 20, 70),
        bare=("t b 1", 20, 110),
        given=("t b 2 l", 90, 110),
        steps=("t s s s", 200, 70),
        render_it=("prepend render", 250, 145),
        has_words=("gate 2", 210, 180),
        words=("zl.join", 250, 225),
        keyed=("zl.join", 210, 265),
        store=("prepend store", 210, 300),
        kept=("coll #0-renders 1", 210, 335),
        to_file=("prepend writewave", 60, 300),
        done=("t s s", 400, 70),
        known=("coll #0-renders 1", 460, 110),
        forget=("prepend remove", 380, 150),
        forgotten=("coll #0-renders 1", 380, 185),
        ready=("t l b", 460, 225),
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
    return patch


def _selection() -> Patch:
    """Which part of the buffer is rendered, in samples: ``start 4410@44100``; all of it: ``start``, ``end``."""
    patch = Patch(640, 560)
    patch.keep(
        ms=patch.inlet("select: start and end in milliseconds", at=(20, 20)),
        samples=patch.inlet("selectsamps: start and end in samples", at=(160, 20)),
        all=patch.inlet("bang: all of it", at=(330, 20)),
        ask=patch.inlet("bang: say it", at=(440, 20)),
        out=patch.outlet("start and end, to the client", at=(20, 510)),
    )
    patch.objs(
        is_bare=("route bang", 20, 70),
        in_ms=("t 1 l", 60, 110),
        in_samples=("t 2 l", 160, 110),
        none=("t 0", 330, 110),
        part=("zl.reg", 180, 230),
        steps=("t b b", 440, 70),
        info=("info~ #1", 470, 110),
        rate=("int", 470, 150),
        mode=("int", 440, 190),
        which=("sel 0 1 2", 440, 230),
        kind=("t b 1", 320, 270),
        counted=("t b 2", 390, 270),
        to=("gate 2", 180, 310),
        times=("unpack 0. 0.", 100, 345),
        start_n=("expr int($f1*$f2/1000.+0.5)", 20, 380),
        end_n=("expr int($f1*$f2/1000.+0.5)", 200, 380),
        counts=("unpack 0 0", 400, 345),
        start_text=("sprintf symout %ld@%ld", 20, 425),
        end_text=("sprintf symout %ld@%ld", 200, 425),
        start=("prepend start", 20, 465),
        end=("prepend end", 200, 465),
    )
    patch.msgs(whole=("start, end", 520, 465))
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
    return patch


def _files() -> Patch:
    """Paths of files that are not there yet, in Max's own temporary folder or in one that was chosen."""
    patch = Patch(680, 430)
    missing = literal("There is no folder %s. Choose another one: folder /path/to/it")
    patch.keep(
        loaded=patch.inlet("bang: draw a number", at=(20, 20)),
        folder=patch.inlet("folder", at=(140, 20)),
        one=patch.inlet("bang: a file, please", at=(260, 20)),
        two=patch.inlet("bang: a file for the other outlet, please", at=(360, 20)),
        out=patch.outlet("path", at=(140, 380)),
        out_two=patch.outlet("path", at=(230, 380)),
        trouble=patch.outlet("what is wrong", at=(340, 380)),
        me=patch.sub("who am I", who_am_i(), at=(20, 110)),
    )
    patch.objs(
        words=("tosymbol", 140, 70),
        first=("t b 1", 260, 70),
        second=("t b 2", 360, 70),
        steps=("t b b", 260, 115),
        count=("counter 1 999999", 460, 160),
        where=(f"zl.reg {FOLDER}", 260, 160),
        full=("absolutepath", 260, 200),
        is_there=("route notfound", 260, 235),
        again=(f"zl.reg {FOLDER}", 340, 275),
        path=("sprintf symout %s/sonograft-%ld-%ld.wav", 20, 300),
        to=("gate 2", 140, 340),
        missing=(f"sprintf symout {missing}", 340, 320),
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
    return patch


def _bring() -> Patch:
    """A result comes in, or what undo brings back: what is in the target now is written away first."""
    patch = Patch(560, 330)
    patch.keep(
        result=patch.inlet("path of a result", at=(20, 20)),
        file=patch.inlet("path of a file for what is there now", at=(140, 20)),
        undo=patch.inlet("bang: what was there before", at=(280, 20)),
        saved=patch.inlet("path: what was there is in this file now", at=(380, 20)),
        ask=patch.outlet("bang: a file, please", at=(20, 280)),
        out=patch.outlet("to the target", at=(140, 280)),
    )
    patch.objs(
        steps=("t b s", 20, 110),
        file_steps=("t b s", 140, 110),
        before=("zl.reg", 280, 70),
        next=("zl.reg", 140, 195),
        write=("prepend write", 200, 150),
        replace=("prepend replace", 140, 235),
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
    return patch


def _disk(name: str) -> Patch:
    """The files of one ``buffer~``, one after the other: what comes waits in a row until what is before it has ended."""
    patch = Patch(900, 750)
    patch.note("An empty buffer~ is not written. If a file takes longer than that, nothing that waits is done any more.",
               at=(330, 27))  # fmt: skip
    empty = literal(f"The buffer~ {name} is empty.")
    failed = literal("buffer~ could not write or read %s. Choose another folder for its files: folder /path/to/it")
    patch.keep(
        came=patch.inlet("writewave, write or replace, and a path", at=(20, 20)),
        done=patch.outlet("the same, when it has ended", at=(250, 700)),
        trouble=patch.outlet("what is wrong", at=(560, 700)),
    )
    row = f"coll #0-row-{name.lstrip('#')} 1"
    patch.objs(
        which=("route writewave write", 20, 70),
        sound=("t s b", 20, 110),
        save=("t s b", 110, 110),
        info=(f"info~ {name}", 250, 110),
        length=("> 0.", 310, 145),
        has_sound=("+ 1", 310, 180),
        may_render=("gate 2", 20, 215),
        may_save=("gate 2", 110, 215),
        nothing=("t b", 560, 215),
        empty_text=("tosymbol", 560, 285),
        as_sound=("prepend writewave", 20, 250),
        as_save=("prepend write", 160, 250),
        enqueue=("t b b l", 20, 295),
        last=("int", 55, 330),
        more=("+ 1", 55, 365),
        number=("t i i i", 55, 400),
        item=("zl.join", 55, 435),
        stored=(row, 55, 470),
        is_busy=("int", 250, 295),
        idle=("sel 0", 250, 330),
        next=("int 1", 250, 365),
        waiting=(row, 250, 400),
        forward=("+ 1", 330, 435),
        go=("t l b l 1", 250, 470),
        held=("zl.reg", 250, 540),
        buffer=(f"buffer~ {name} @filetype wave @format float32", 380, 540),
        ended=("gate", 640, 575),
        end=("t b b 0 b", 640, 610),
        patience=(f"delay {PATIENCE_MS}", 440, 330),
        late=("deferlow", 560, 365),
        failed=("t b b 0", 560, 400),
        latest=("int", 480, 435),
        after=("+ 1", 480, 470),
        cleared=(row, 700, 505),
        failed_file=("zl.reg", 560, 435),
        failed_path=("zl.nth 2", 560, 470),
        failed_text=(f"sprintf symout {failed}", 380, 650),
    )
    patch.msgs(empty=(empty, 560, 250), stop=("stop", 720, 330), clear=("clear", 700, 470))
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
    return patch
