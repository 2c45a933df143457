"""``Sonograft.amxd``: an audio effect for Live that plays its track in the sound of another clip.

Capture
    holds the last bars of the track, has them rendered, and plays the result in their place and in time.
Send clip
    renders the file of the clip that Live shows, and puts the result beside it.

Everything is vanilla Max and lies in one file. There is no ``js`` or ``v8`` in it: those name files that would have
to be frozen into the device, and patches can be read and run by the tests as they are shipped.

What Live saves and automates is said by ``Patch.live``. The style and the result are kept in the Live set by ``pattr``
as *stored only*, so that they neither fill the undo history nor appear for automation.
"""

from __future__ import annotations

from typing import Any

from .client import client
from .device_capture import capture
from .device_clip import receive, send
from .device_result import result
from .device_song import position, song
from .device_sound import CAPTURE, RESULT, player, recorder
from .device_styles import styles
from .layout import arrange
from .patcher import Box, Patch
from .vocabulary import HOST, PORT, address

WIDTH = 420.0
BARS = (1, 2, 4, 8)
QUALITIES = ("draft", "standard", "best")
POLL_MS = 100
_INK = {"textcolor": {"expression": "themecolor.live_control_fg"}}
_FIELD = _INK | {"bgfillcolor": {"expression": "themecolor.live_control_text_bg"}}
_STORED_ONLY = 1


def device() -> Patch:
    patch = Patch(description="Plays its track in the sound of another clip", devicewidth=WIDTH, presentation=True,
                  digest="A Sonograft server renders it; start it with: sonograft serve")  # fmt: skip
    patch.keep(**_controls(patch), **_kept(patch), **_parts(patch))
    patch.objs(
        in_="plugin~",
        out="plugout~",
        ready="live.thisdevice",
        begin="t 1",
        beat=f"metro {POLL_MS}",
        later="deferlow",
        beats="t b b b",
        bar_count=" ".join(["sel", *map(str, range(len(BARS)))]),
        bar_steps="t i i",
        new_frames="change 0",
        frames_steps="t i b i",
        new_ticks="change 0",
        tick_steps="t i i",
        result_ticks="t i i",
        rates="t f f",
        where="snapshot~",
        where_after="snapshot~",
        in_ms="expr $f1*1000./$f2",
        in_ms_after="expr $f1*1000./$f2",
        line="prepend line",
        line_after="prepend line",
        pressed="sel 0",
        stopped="sel 0",
        stop="t b b",
        sent="sel 0",
        as_strength="prepend strength",
        as_quality="prepend quality",
        to_part="* 0.01",
        lit="t i i",
        heard="t l l",
        result_of=f"route {address('job/done')} {address('job/preview')}",
        last="t l l 1",
        first="t l l 0",
        path="zl.nth 4",
        paths="t s s",
        ctx="zl.nth 3",
        words="fromsymbol",
        what="route capture clip",
        with_path="zl.join",
        is_last="gate",
        clip_with_path="zl.join",
        show="prepend set",
        typed="route text",
        host_word="tosymbol",
        is_host="route int float bang",
        hosts="t s s",
        show_host="prepend set",
        as_host="prepend host",
        whole_port="int",
        as_port="prepend port",
    )
    patch.msgs(**{f"bars{number}": str(number) for number in BARS}, cancel_all="cancel")
    patch.cords(_CORDS)
    return arrange(patch)


def _label(patch: Patch, text: str, left: float, top: float, width: float) -> None:
    patch.note(text, width=width, size=9.5, present=(left, top, width, 17), saved_attribute_attributes=_INK)


def _controls(patch: Patch) -> dict[str, Box]:
    """What the musician sees; hints are shown in Live's info view."""
    at = (0.0, 0.0)
    _label(patch, "Track", 6, 2, 60)
    _label(patch, "Result", 6, 60, 60)
    _label(patch, "Bars", 206, 2, 50)
    _label(patch, "Style", 306, 2, 50)
    wave: dict[str, Any] = {"setmode": 0, "labels": 0, "vlabels": 0, "ticks": 0, "norulerclick": 1, "ignoreclick": 1}
    live = patch.live
    return {
        "wave": patch.ui("waveform~", at, (192, 40), buffername=CAPTURE, present=(8, 19, 0, 0), **wave),
        "wave_after": patch.ui("waveform~", at, (192, 40), buffername=RESULT, present=(8, 77, 0, 0), **wave),
        "bars": live("live.tab", "Bars", at, (90, 18), kind=2, choices=[str(number) for number in BARS], initial=2,
                     info="How many bars are captured.", present=(208, 19, 0, 0)),
        "capture": live("live.text", "Capture", at, (90, 24), kind=2, choices=("off", "on"), mode=0, text="Capture",
                        hidden=True, outputmode=1, texton="Capture", present=(208, 43, 0, 0),
                        info="Render the last bars of this track. If fewer have been played, it waits for them."),
        "play": live("live.text", "Play result", at, (90, 20), kind=2, choices=("off", "on"), mode=1, initial=1,
                     text="Track", texton="Result", present=(208, 71, 0, 0),
                     info="What is heard: the result or the track, at the same place of the song."),
        "cancel": live("live.text", "Cancel", at, (90, 18), kind=2, choices=("off", "on"), mode=0, text="Cancel",
                       texton="Cancel", hidden=True, outputmode=1, present=(208, 95, 0, 0),
                       info="Stop what this device has asked for."),
        "send": live("live.text", "Send clip", at, (90, 20), kind=2, choices=("off", "on"), mode=0, text="Send clip",
                     texton="Send clip", hidden=True, outputmode=1, present=(208, 119, 0, 0),
                     info="Render the file of the clip that Live shows below. The result is put into a new take lane, "
                          "or into the next empty slot of its track."),
        "menu": patch.ui("umenu", at, (106, 20), present=(306, 19, 0, 0), saved_attribute_attributes=_FIELD,
                         annotation="The sound that the track is to have: what lies in the server's style library."),
        "quality": live("live.tab", "Quality", at, (106, 18), kind=2, choices=QUALITIES,
                        initial=1, present=(306, 43, 0, 0), fontsize=8.0,
                        info="Draft for a first idea, Best for the last take."),
        "strength": live("live.dial", "Strength", at, (44, 48), kind=0, low=0, high=1, initial=1.0,
                         info="How far the render goes from the track to the style.", present=(310, 69, 0, 0)),
        "mix": live("live.dial", "Mix", at, (44, 48), kind=0, low=0, high=100, initial=100.0, unit="%.0f %%",
                    info="Track and result blended, at once and without rendering.", present=(364, 69, 0, 0)),
        "progress": patch.ui("slider", at, (192, 12), floatoutput=1, size_=1.0, orientation=1, ignoreclick=1,
                             present=(8, 124, 0, 0), annotation="How far the render has come."),
        "light": patch.ui("led", at, (16, 16), ignoreclick=1, present=(397, 120, 0, 0),
                          annotation="On while the Sonograft server answers. Start it with: sonograft serve"),
        "says": patch.note("Looking for the server …", width=406, size=9.5, saved_attribute_attributes=_INK,
                           present=(6, 146, 406, 17)),
        "host": patch.ui("textedit", at, (54, 18), keymode=1, lines=1, outputmode=1, text=HOST, fontsize=8.0,
                         saved_attribute_attributes=_INK, present=(306, 120, 0, 0),
                         annotation="Where the server is: this machine, or an address. Enter confirms."),
        "port": live("live.numbox", "Port", at, (32, 15), kind=0, low=1, high=65535, initial=float(PORT), unit="%.0f",
                     info="The port of the Sonograft server.", present=(362, 121, 0, 0)),
    }  # fmt: skip


def _kept(patch: Patch) -> dict[str, Box]:
    """What is saved in the Live set besides the controls."""
    return {
        name: _stored(patch, name, long)
        for name, long in (("style", "Style"), ("saved", "Result"), ("host_saved", "Host"))
    }


def _stored(patch: Patch, name: str, long: str) -> Box:
    values = {"parameter_longname": long, "parameter_shortname": long, "parameter_type": 3,
              "parameter_invisible": _STORED_ONLY}  # fmt: skip
    return patch.obj(f"pattr {name}", (0, 0), parameter_enable=1, name=name,
                     saved_attribute_attributes={"valueof": values})  # fmt: skip


def _parts(patch: Patch) -> dict[str, Box]:
    return {
        "song": patch.sub("song", song(), width=90),
        "here": patch.sub("position", position(tells_jumps=True), width=90),
        "there": patch.sub("position", position(tells_jumps=False), width=90),
        "recorder": patch.sub("recorder", recorder(), width=160),
        "player": patch.sub("player", player(), width=120),
        "catch": patch.sub("capture", capture(), width=140),
        "result": patch.sub("result", result(), width=110),
        "styles": patch.sub("styles", styles(), width=100),
        "send_clip": patch.sub("send clip", send()),
        "receive": patch.sub("clip into Live", receive()),
        "client": patch.inlined("sonograft.client", client(), unique="a-"),
    }


_CORDS = """
    in_ > recorder
    in_:1 > recorder:1
    in_ > player
    in_:1 > player:1
    player > out
    player:1 > out:1
    here > recorder:2
    here:1 > recorder:3
    here:2 > recorder:5
    there > player:2
    there:1 > player:3

    ready > begin > beat > later > beats
    beats:2 > song
    beats:1 > recorder:6                         # how full is the loop?
    recorder > catch:2
    beats > where
    beats > where_after
    song:3 > rates
    rates:1 > in_ms:1
    rates > in_ms_after:1
    here > where > in_ms > line > wave
    there > where_after > in_ms_after > line_after > wave_after

    bars > bar_count > bars1 > bar_steps
    bar_count:1 > bars2 > bar_steps
    bar_count:2 > bars4 > bar_steps
    bar_count:3 > bars8 > bar_steps
    bar_steps:1 > song:1
    bar_steps > catch:5
    song > new_ticks > tick_steps
    tick_steps:1 > here
    tick_steps > catch:4
    song:1 > new_frames > frames_steps
    frames_steps:2 > catch:3
    frames_steps:1 > recorder:5
    frames_steps > here:1
    song:2 > result:1

    capture > pressed
    pressed:1 > catch
    catch > recorder:4
    catch:1 > client
    catch:2 > show
    cancel > stopped
    stopped:1 > stop
    stop:1 > catch:1
    stop > cancel_all > client
    send > sent
    sent:1 > send_clip > client
    send_clip:1 > show

    play > result:2
    mix > to_part > result:3
    saved > result > player:4
    result:1 > result_ticks
    result_ticks:1 > song:2
    result_ticks > there
    result:2 > there:1
    result:3 > show

    strength > as_strength > client
    quality:1 > as_quality > client
    style > styles:3
    menu:1 > styles:2
    styles > client
    styles:1 > menu
    styles:2 > style

    client:2 > progress
    client:3 > lit
    lit:1 > light
    lit > styles
    client:4 > show
    client:5 > heard
    heard:1 > styles:1
    heard > result_of > last
    result_of:1 > first
    last:2 > is_last
    first:2 > is_last
    last:1 > path
    first:1 > path
    path > paths
    paths:1 > clip_with_path:1
    paths > with_path:1
    last > ctx
    first > ctx
    ctx > words > what > with_path > saved       # kept in the Live set, and from there into the buffer
    what:1 > is_last:1
    is_last > clip_with_path > receive > show
    show > says
    host > typed > host_word > host_saved > is_host
    is_host:3 > hosts
    hosts:1 > as_host > client
    hosts > show_host > host
    port > whole_port > as_port > client
"""
