"""A patch to play with: drop a clip, choose a style, turn the dials, compare."""

from __future__ import annotations

from typing import Any

from .client import client
from .device_styles import styles
from .layout import arrange
from .pages import ACCENT
from .parameters import Parameter, parameters
from .patcher import Box, Patch

NAME = "Sonograft Performance"
BEFORE, AFTER = "sonograft.before", "sonograft.after"
_WIDTH = 820.0
_FIRST = ("strength", "style_notes", "transients", "content_weight", "mix", "quality", "engine")
"""What changes the sound most; all the rest is below."""
_PER_ROW, _STEP = 9, 86.0
_FADE_MS = 10
_TOP, _ROW = 308.0, 66.0
_HERE = (0.0, 0.0)


def performance() -> Patch:
    rows = _rows()
    height = _TOP + _ROW * len(rows)
    patch = Patch(_WIDTH, height, presentation=True)
    patch.keep(
        **_face(patch),
        client=patch.abstraction("sonograft.client", client(), width=560),
        styles=patch.sub("styles", styles().replacing("---", "#0-"), width=100),
    )
    for row, those in enumerate(rows):
        for place, one in enumerate(those):
            _control(patch, one, 16 + _STEP * place, _TOP + _ROW * row)
    patch.objs(**_OBJECTS)
    patch.msgs(fade=f"$1 {_FADE_MS}", fade_play=f"$1 {_FADE_MS}", go="bang", cancel="cancel")
    patch.cords(_CORDS)
    arrange(patch)
    patch.rect = (*patch.rect[:2], _WIDTH, height)  # the window is as big as what it shows
    return patch


def _rows() -> list[list[Parameter]]:
    every = {one.name: one for one in parameters()}
    first = [every.pop(name) for name in _FIRST if name in every]
    rest = list(every.values())
    return [first, *(rest[start : start + _PER_ROW] for start in range(0, len(rest), _PER_ROW))]


def _face(patch: Patch) -> dict[str, Box]:
    wave: dict[str, Any] = {"setmode": 0, "labels": 0, "vlabels": 0, "ticks": 0}
    for text, left, top in (("Before", 190, 52), ("After", 190, 152), ("Style", 16, 152), ("Play", 682, 52),
                            ("Hear", 682, 98)):  # fmt: skip
        patch.note(text, width=60, present=(left, top, 60, 20))
    patch.note("Sonograft", size=22, bold=True, present=(14, 10, 140, 32))
    patch.note("Drop a clip here", width=120, present=(14, 52, 120, 20))
    return {
        "drop": patch.ui("dropfile", _HERE, (156, 76), present=(16, 72, 0, 0)),
        "menu": patch.ui("umenu", _HERE, (156, 22), present=(16, 172, 0, 0)),
        "render": patch.ui("textbutton", _HERE, (76, 26), text="Render", parameter_enable=0, mode=0, bgcolor=ACCENT,
                           textcolor=[0.12, 0.12, 0.12, 1.0], present=(16, 206, 0, 0)),
        "stop": patch.ui("textbutton", _HERE, (72, 26), text="Cancel", parameter_enable=0, mode=0,
                         present=(100, 206, 0, 0)),
        "wave": patch.ui("waveform~", _HERE, (476, 76), buffername=BEFORE, present=(192, 72, 0, 0), **wave),
        "wave_after": patch.ui("waveform~", _HERE, (476, 76), buffername=AFTER, present=(192, 172, 0, 0), **wave),
        "play": patch.ui("toggle", _HERE, (22, 22), present=(684, 74, 0, 0)),
        "hear": patch.live("live.tab", "Hear", _HERE, (120, 24), kind=2, choices=("before", "after"),
                           present=(684, 118, 0, 0), info="Before or after, at the same place of the clip."),
        "level": patch.ui("live.gain~", _HERE, (120, 40), orientation=1, parameter_enable=0, present=(684, 154, 0, 0)),
        "sound": patch.ui("ezdac~", _HERE, (45, 45), present=(684, 204, 0, 0)),
        "progress": patch.ui("slider", _HERE, (476, 14), floatoutput=1, size_=1.0, orientation=1, ignoreclick=1,
                             present=(192, 256, 0, 0)),
        "light": patch.ui("led", _HERE, (20, 20), ignoreclick=1, present=(16, 250, 0, 0)),
        "says": patch.note("Looking for the server …", width=640, present=(12, 278, 640, 20)),
        "says_server": patch.note("the server answers", width=130, present=(40, 251, 130, 20)),
    }  # fmt: skip


def _control(patch: Patch, one: Parameter, left: float, top: float) -> None:
    """A control for a parameter: it shows the server's own default, and says nothing until it is moved."""
    key, outlet = f"control_{one.name}", 0
    if one.choices or one.is_whole:
        patch.note(one.title, width=82, size=9.5, present=(left - 2, top, 82, 18))
    if one.choices:
        items = [word for choice in one.choices for word in (choice, ",")][:-1]
        box = patch.ui("umenu", _HERE, (78, 22), items=items, annotation=one.help, present=(left, top + 20, 0, 0))
        outlet = 1
    elif one.is_whole:
        box = patch.ui("number", _HERE, (78, 22), minimum=int(one.low), maximum=int(one.high), annotation=one.help,
                       present=(left, top + 20, 0, 0))  # fmt: skip
    else:
        box = patch.live("live.dial", one.title, _HERE, (78, 48), low=one.low, high=one.high, unit="%.2f",
                         info=one.help, present=(left, top, 0, 0))  # fmt: skip
    show = "setsymbol" if one.choices else "set"
    patch.keep(**{key: box})
    patch.objs(**{f"load_{key}": f"loadmess {show} {one.default}", f"say_{key}": f"prepend {one.name}"})
    patch.cords(f"""
        load_{key} > {key}
        {key}:{outlet} > say_{key} > client
    """)


_OBJECTS: dict[str, str] = {
    "buffer": f"buffer~ {BEFORE} @filetype wave @format float32",
    "buffer_after": f"buffer~ {AFTER} @filetype wave @format float32",
    "dropped": "t s s s",
    "content": "prepend content",
    "load": "prepend replace",
    "load_after": "prepend replace",
    "result": "zl.nth 1",
    "length": f"info~ {BEFORE}",
    "speed": "expr 1000./$f1",
    "channels": "> 1",
    "where": "phasor~ 0.",
    "one": f"wave~ {BEFORE} 0 0 2",
    "other": f"wave~ {AFTER} 0 0 2",
    "part": "line~",
    "gain": "line~",
    "is_stereo": "sig~ 1.",
    "side": "-~",
    "wide": "*~",
    "right": "+~",
    "lit": "t i i",
    "show": "prepend set",
    "kept": "t s",
} | {f"{name}{side}": text for side in (1, 2) for name, text in
     (("differs", "-~"), ("by", "*~"), ("mixed", "+~"), ("loud", "*~"))}  # fmt: skip
_CORDS = """
    drop > dropped
    dropped:2 > load > buffer                    # until there is a result, before and after are the same
    dropped:1 > load_after > buffer_after
    dropped > content > client
    render > go > client
    stop > cancel > client
    client > result > load_after
    client:1 > load_after                        # a first version, until the result replaces it
    client:2 > progress
    client:3 > lit
    lit:1 > light
    lit > styles
    client:4 > show > says
    client:5 > styles:1
    menu:1 > styles:2
    styles:2 > kept > styles:3
    styles > client
    styles:1 > menu

    buffer:1 > length
    length:6 > speed > where
    length:8 > channels > is_stereo
    where > one
    where > other
    hear > fade > part
    play > fade_play > gain
    other > differs1
    other:1 > differs2
    one > differs1:1
    one:1 > differs2:1
    differs1 > by1
    differs2 > by2
    part > by1:1
    part > by2:1
    by1 > mixed1
    by2 > mixed2
    one > mixed1:1
    one:1 > mixed2:1
    mixed2 > side
    mixed1 > side:1
    side > wide > right
    is_stereo > wide:1
    mixed1 > right:1                             # a clip of one channel is heard on both sides
    mixed1 > loud1
    right > loud2
    gain > loud1:1
    gain > loud2:1
    loud1 > level > sound
    loud2 > level:1
    level:1 > sound:1
"""
