"""The help of ``sonograft.buffer~``."""

from __future__ import annotations

from .buffer import buffer
from .pages import WIDTH, around, page, shown_text, step, style_menu, tabs
from .patcher import Box, Patch

NAME = "sonograft.buffer~"
DIGEST = "Render the sound of a buffer~ in the sound of another clip"
_EDGE = WIDTH - 16


def help_buffer() -> Patch:
    return tabs([("basic", _basic()), ("a part of it", _part()), ("a second buffer~", _second()), ("files", _files())])


def _box(patch: Patch, at: tuple[float, float], *args: str, width: float = 560) -> Box:
    return patch.abstraction(" ".join((NAME, *args)), buffer(), at, width=width)


def _basic() -> Patch:
    patch = page(NAME, DIGEST)
    step(patch, 1, "Start the server: in a terminal, sonograft serve. The light goes on.", at=(20, 92), width=420)
    step(patch, 2, "Fill the buffer~.", at=(20, 126), width=120)
    read = patch.msg("replace", at=(44, 156))
    memory = patch.obj("buffer~ sonograft.loop", at=(44, 190))
    read >> memory
    step(patch, 3, "Choose a style in the menu below.", at=(230, 126), width=200)
    step(patch, 4, "Render. undo brings back what was there.", at=(470, 126), width=270)
    go, cancel = patch.ui("button", at=(494, 154)), patch.msg("cancel", at=(532, 155))
    undo = patch.msg("undo", at=(592, 155))
    box = _box(patch, (44, 244), "sonograft.loop")
    for message in (go, cancel, undo):
        message >> box
    play = patch.msg("start", at=(44, 398))
    sound = patch.obj("play~ sonograft.loop 2", at=(44, 432))
    dac = patch.ui("ezdac~", at=(44, 476), size=(45, 45))
    box[0] >> patch.obj("t b", at=(44, 366)) >> play >> sound >> dac
    sound[1] >> dac[1]
    patch.ui("waveform~", at=(210, 396), size=(214, 125), buffername="sonograft.loop")
    box[2] >> patch.ui("slider", at=(252, 300), size=(90, 16), floatoutput=1, size_=1.0, orientation=1)
    box[3] >> patch.ui("led", at=(369, 296), size=(24, 24))
    style_menu(patch, box, dump=box[5], light=box[3], at=(420, 296), edge=_EDGE)
    box[4] >> shown_text(patch, at=(474, 452), width=300)
    return patch


def _part() -> Patch:
    patch = page(NAME, "Only a selection is rendered; outside of it the sound stays as it is, to the sample")
    patch.msg("replace", at=(44, 98)) >> patch.obj("buffer~ sonograft.part", at=(44, 130))
    patch.note("Drag in the waveform.", at=(210, 132))
    wave = patch.ui("waveform~", at=(44, 164), size=(500, 100), buffername="sonograft.part", setmode=1)
    box = _box(patch, (44, 390), "sonograft.part", "@style", "vinyl")
    pair = patch.obj("pack 0. 0.", at=(249, 288))
    select = patch.obj("prepend select", at=(249, 322))
    end = patch.obj("t b f", at=(345, 288))
    wave[2] >> pair
    wave[3] >> end
    end[1] >> pair[1]
    around(end[0], pair, 236)
    pair >> select >> box
    for row, (text, remark) in enumerate(
        (
            ("select 500 1250", "in milliseconds"),
            ("selectsamps 22050 55125", "in samples"),
            ("all", "all of it"),
            ("bang", "render"),
        )
    ):
        around(patch.msg(text, at=(580, 152 + 56 * row)), box, 564)
        patch.note(remark, at=(580, 130 + 56 * row))
    box[4] >> shown_text(patch, at=(436, 440), width=340)
    return patch


def _second() -> Patch:
    patch = page(NAME, "A second name: the result comes into that buffer~, and the first stays as it is")
    patch.msg("replace", at=(44, 98)) >> patch.obj("buffer~ sonograft.from", at=(44, 130))
    patch.obj("buffer~ sonograft.to", at=(420, 130))
    patch.ui("waveform~", at=(44, 160), size=(340, 80), buffername="sonograft.from")
    patch.ui("waveform~", at=(420, 160), size=(340, 80), buffername="sonograft.to")
    box = _box(patch, (44, 330), "sonograft.from", "sonograft.to", "@quality", "draft")
    for row, text in enumerate(("render vinyl", "render rain strength 0.5", "undo")):
        patch.msg(text, at=(44 + 180 * row, 280)) >> box
    patch.note("The style, keys and values of this one render.", at=(44, 252))
    box[4] >> shown_text(patch, at=(436, 380), width=340)
    return patch


def _files() -> Patch:
    patch = page(NAME, "Where the sound is while it is rendered")
    box = _box(patch, (44, 330), "sonograft.files")
    patch.msg("replace", at=(420, 246)) >> patch.obj("buffer~ sonograft.files", at=(420, 280))
    text = (
        "The buffer~ is written to a WAV file of 32-bit floats, which the server renders. Before a result comes "
        "in, what is "
        "in the buffer~ by then is written away as well, whatever has become of it; undo brings that back.\n"
        "Both lie in Max's own temporary folder, which Max empties when it quits. Another folder keeps them:"
    )
    patch.note(text, at=(20, 96), width=770)
    for row, words in enumerate(('folder "/music/takes"', "folder Tempfolder:/")):
        patch.msg(words, at=(44 + 180 * row, 246)) >> box
    patch.note("The results are in the folder renders of the server's home and stay there.", at=(20, 196))
    box[4] >> shown_text(patch, at=(436, 380), width=340)
    return patch
