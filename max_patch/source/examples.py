"""Small patches to begin from: each does one thing, and its remarks say how."""

from __future__ import annotations

from .buffer import buffer
from .client import client
from .layout import arrange
from .patcher import Box, Patch


def examples() -> dict[str, tuple[Patch, tuple[str, ...]]]:
    """File names, the patches, and the objects of the package that they use."""
    both = ("sonograft.buffer~", "sonograft.client")
    return {
        "Render a folder": (_folder(), ("sonograft.client",)),
        "Looper": (_looper(), both),
        "Between two styles": (_morph(), ("sonograft.client",)),
    }


def _page(title: str, *remarks: str) -> Patch:
    patch = Patch()
    patch.note(title, size=18, bold=True)
    for remark in remarks:
        patch.note(remark)
    return patch


def _client(patch: Patch, *args: str) -> dict[str, Box]:
    """The object, its light and its words."""
    text = " ".join(("sonograft.client", *args))
    return {
        "client": patch.abstraction(text, client(), width=300),
        "light": patch.ui("led", (0, 0), (24, 24)),
        "says": patch.note("(what the object says)", width=400),
    }


def _folder() -> Patch:
    patch = _page(
        "Render a folder",
        "Drop a folder of clips. Each is rendered when the one before it is done; results are in the server's renders.",
        "Change the style in the box. A clip that fails ends the row; choose the next one in the menu to go on.",
    )
    patch.keep(
        **_client(patch, "@style", "vinyl"),
        drop=patch.ui("dropfile", (0, 0), (160, 60)),
        menu=patch.ui("umenu", (0, 0), (200, 22)),
    )
    patch.objs(
        steps="t b s s",
        listed="deferlow",
        where="zl.reg",
        path="sprintf symout %s%s",
        word="tosymbol",
        list="folder",
        file="t b s",
        content="prepend content",
        go="t b s",
        next="t b",
        place="int",
        more="+ 1",
        numbers="t i i i",
        is_left="<",
        may="gate",
        show="prepend set",
        first="t 0",
    )
    patch.cords("""
        drop > steps
        steps:2 > where:1
        steps:1 > list > menu
        list:1 > is_left:1
        steps > listed > first > numbers
        client > next > place > more > numbers       # done: the next one, if there is one
        numbers:2 > place:1
        numbers:1 > is_left > may
        numbers > may:1
        may > menu
        menu:1 > word > file
        file:1 > path:1
        file > where > path > go
        go:1 > content > client
        go > client
        client:3 > light
        client:4 > show > says
    """)
    return arrange(patch)


def _looper() -> Patch:
    patch = _page(
        "Looper",
        "1  Turn audio on, click 'record' and play: four seconds go into the loop, which is heard at once.",
        "2  Click 'render'. The loop plays on; when the result has come, it takes the loop's place.",
        "3  'undo' brings back what was there before. Record again at any time.",
    )
    patch.keep(
        box=patch.abstraction("sonograft.buffer~ sonograft.looper @style vinyl @loop on", buffer(), width=420),
        says=patch.note("(what the object says)", width=400),
        light=patch.ui("led", (0, 0), (24, 24)),
        dac=patch.ui("ezdac~", (0, 0), (45, 45)),
    )
    patch.objs(
        adc="adc~",
        record="record~ sonograft.looper",
        memory="buffer~ sonograft.looper 4000 @filetype wave @format float32",
        speed="sig~ 1.",
        play="groove~ sonograft.looper 1 @loop 1",
        show="prepend set",
    )
    patch.msgs(on="1", render="render", undo="undo", cancel="cancel")
    patch.cords("""
        adc > record
        on > record
        render > box
        undo > box
        cancel > box
        speed > play > dac
        play > dac:1
        box:3 > light
        box:4 > show > says
    """)
    return arrange(patch)


def _morph() -> Patch:
    patch = _page(
        "Between two styles",
        "Drop a clip. The slider goes from the first style to the second; when it stops, the clip is rendered.",
        "Several styles are one text: vinyl*0.70+rain*0.30. Weights are above 0, so the slider keeps off both ends.",
        "Type other styles of your library into the two boxes.",
    )
    patch.keep(
        **_client(patch, "@quality", "draft"),
        drop=patch.ui("dropfile", (0, 0), (160, 60)),
        slider=patch.ui("slider", (0, 0), (200, 24), floatoutput=1, size_=1.0, orientation=1),
        dac=patch.ui("ezdac~", (0, 0), (45, 45)),
    )
    patch.objs(
        content="prepend content",
        begin="loadbang",
        steps="t b b b",
        middle="t 0.5",
        moved="t b f",
        inner="clip 0.01 0.99",
        weights="t b f f",
        rest="!- 1.",
        text="sprintf symout %s*%.2f+%s*%.2f",
        style="prepend style",
        rests="delay 400",
        show="prepend set",
        result="zl.nth 1",
        read="prepend replace",
        memory="buffer~ sonograft.between @filetype wave @format float32",
        loaded="t b",
        play="play~ sonograft.between 2",
    )
    patch.msgs(one="vinyl", other="rain", start="start")
    patch.cords("""
        drop > content > client
        begin > steps
        steps:2 > other > text:2
        steps:1 > middle > inner
        steps > one > text
        slider > moved
        moved:1 > inner > weights
        weights:2 > text:3
        weights:1 > rest > text:1
        weights > text > style > client
        moved > rests > client                       # when the slider has stood still for a moment
        client > result > read > memory
        memory:1 > loaded > start > play > dac
        play:1 > dac:1
        client:3 > light
        client:4 > show > says
    """)
    return arrange(patch)
