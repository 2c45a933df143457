"""The render of a ``buffer~``: its sound in a file, the part that is meant, and what was said with it."""

from __future__ import annotations

from .layout import arrange
from .patcher import Patch


def compose() -> Patch:
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


def selection() -> Patch:
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
