"""The result of a capture: it is faded out, exchanged, and heard again, if the song still goes as it went then."""

from __future__ import annotations

from .buffer_disk import disk
from .device_sound import RESULT
from .layout import arrange
from .patcher import Patch

_FADE_MS = 40
"""Until what is heard has faded out, and may be replaced."""
_GONE = "Has it been moved? Capture again."
_OTHER_TEMPO = "The result has another tempo or sample rate: you hear the track. Capture again."


def result() -> Patch:
    """A result of another tempo is not played: at another speed it would be at another pitch."""
    patch = Patch()
    patch.note("What is saved in the Live set is the loop's length in ticks and the path of the result.")
    patch.keep(
        saved=patch.inlet("ticks and path, also when the Live set is opened"),
        now=patch.inlet("samples that so many ticks have now, ten times a second"),
        play=patch.inlet("1: the result, 0: the track"),
        mix=patch.inlet("how much of the result, 0. to 1."),
        gain=patch.outlet("gain of the result"),
        ticks=patch.outlet("ticks of the result"),
        frames=patch.outlet("samples of the result"),
        text=patch.outlet("a line of text"),
        disk=patch.sub("disk", disk(RESULT, _GONE).replacing("#0-", "---"), width=80),
    )
    patch.objs(
        is_saved="route list",
        words="unpack 0 s",
        came="t b s 0",
        fade=f"delay {_FADE_MS}",
        later="deferlow",
        path="zl.reg",
        replace="prepend replace",
        ticks_held="int",
        loaded="route replace",
        steps="t b b b",
        one="t 1",
        info=f"info~ {RESULT}",
        samples="expr int($f1*$f2/1000.+0.5)",
        length="t i i",
        agrees="==",
        agree="t b i",
        ready="t b i",
        playing="t b i",
        mixed="t b f",
        product="expr $f1*$f2*$f3*$f4",
        warns="expr $f1*(1-$f2)*$f3",
        is_new="change 0.",
        warn="sel 1.",
        text_words="tosymbol",
        both="t b b",
    )
    patch.msgs(other=_OTHER_TEMPO)
    patch.cords("""
        saved > is_saved > words > ticks_held:1
        words:1 > came
        came:2 > ready
        came:1 > path:1
        came > fade > later > path > replace > disk
        disk:1 > text
        disk > loaded > steps
        steps:2 > info
        info:6 > samples:1
        info > samples > length
        length:1 > agrees:1
        length > frames
        steps:1 > ticks_held > ticks
        steps > one > ready
        now > agrees > agree
        play > playing
        mix > mixed
        ready:1 > product
        ready:1 > warns
        agree:1 > product:1
        agree:1 > warns:1
        playing:1 > product:2
        playing:1 > warns:2
        mixed:1 > product:3
        ready > both
        agree > both
        playing > both
        mixed > both
        both:1 > product > gain
        both > warns > is_new > warn > other > text_words > text
    """)
    return arrange(patch)
