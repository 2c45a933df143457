"""The help of ``sonograft.client``: a patch with tabs, each of which works."""

from __future__ import annotations

from .pages import WIDTH, around, client_box, page, shown_text, step, style_menu, tabs
from .patcher import Patch
from .vocabulary import JOB_EVENTS, address

NAME = "sonograft.client"
DIGEST = "Render a clip in the sound of another, by the Sonograft server of this machine"
_EDGE = WIDTH - 16
"""Where cords run up at the side of a page."""


def help_client() -> Patch:
    return tabs(
        [
            ("basic", _basic()),
            ("parameters", _parameters()),
            ("several styles", _styles()),
            ("jobs", _jobs()),
            ("something is wrong", _wrong()),
        ]
    )


def _basic() -> Patch:
    patch = page(NAME, DIGEST)
    step(patch, 1, "Start the server: in a terminal, sonograft serve. The light goes on.", at=(20, 92), width=420)
    step(patch, 2, "Drop a clip here.", at=(20, 126), width=140)
    drop = patch.ui("dropfile", at=(44, 152), size=(150, 32))
    content = patch.obj("prepend content", at=(44, 196))
    step(patch, 3, "Choose a style: in the menu below, or any sound by its path.", at=(230, 126), width=200)
    path = patch.msg('style "/music/rain.wav"', at=(254, 174))
    step(patch, 4, "Render.", at=(470, 126), width=80)
    go = patch.ui("button", at=(494, 152))
    cancel = patch.msg("cancel", at=(532, 153))
    box = client_box(patch, (44, 244))
    drop >> content >> box
    path >> box
    go >> box
    cancel >> box
    load = patch.obj("prepend replace", at=(44, 292))
    memory = patch.obj("buffer~ sonograft.help", at=(44, 324))
    loaded = patch.obj("t b", at=(44, 366))
    play = patch.msg("start", at=(44, 398))
    sound = patch.obj("play~ sonograft.help 2", at=(44, 432))
    dac = patch.ui("ezdac~", at=(44, 476), size=(45, 45))
    box[0] >> load >> memory
    box[1] >> load
    memory[1] >> loaded >> play >> sound >> dac
    sound[1] >> dac[1]
    step(patch, 5, "The result; before it, a quick first version.", at=(210, 372), width=170)
    patch.ui("waveform~", at=(234, 420), size=(190, 101), buffername="sonograft.help")
    box[2] >> patch.ui("slider", at=(252, 300), size=(90, 16), floatoutput=1, size_=1.0, orientation=1)
    box[3] >> patch.ui("led", at=(369, 296), size=(24, 24))
    style_menu(patch, box, dump=box[5], light=box[3], at=(420, 296), edge=_EDGE)
    box[4] >> shown_text(patch, at=(474, 452), width=300)
    return patch


def _parameters() -> Patch:
    patch = page(NAME, "Any parameter of a render is a message: its name and its value")
    patch.note("They are kept for all renders to come. What you do not say is the server's own default.", at=(20, 92))
    box = client_box(patch, (60, 440), "@quality", "draft", "@style", "vinyl", width=330)
    patch.note("what is typed into the box counts, too", at=(400, 442))
    rows = (
        ("quality draft", "a first idea; standard is the usual, best the last take"),
        ("quality best", ""),
        ("style_notes 0.3", "how much of the style's own notes comes with its sound"),
        ("transients 0.6", "how much of the clip's attacks survives"),
        ("mix 0.5", "blend with the clip"),
        ("freq_low 200", "below it the clip stays as it is"),
        ("seed 7", "same seed, same samples"),
        ("start 1.5", "render from here on only, in seconds; or exact: 72000@48000"),
        ("end 4", "and up to here"),
    )
    for row, (text, remark) in enumerate(rows):
        top = 128 + 32 * row
        around(patch.msg(text, at=(60, top)), box, 40)
        if remark:
            patch.note(remark, at=(180, top + 1))
    number = patch.ui("flonum", at=(580, 156), size=(60, 22), minimum=0.0, maximum=1.0)
    patch.note("how far to go from the clip to the style", at=(580, 130))
    strength = patch.obj("prepend strength", at=(580, 190))
    number >> strength
    alone, clear = patch.msg("strength", at=(580, 246)), patch.msg("clear", at=(580, 296))
    patch.note("a name alone: the server's default again", at=(650, 240), width=150)
    patch.note("all of them", at=(640, 297))
    patch.note("for this one render only", at=(566, 350))
    once = patch.msg("render /music/take.wav vinyl strength 0.5", at=(566, 376))
    for message in (strength, alone, clear, once):
        around(message, box, 550)
    box[4] >> shown_text(patch, at=(290, 486), width=480)
    return patch


def _styles() -> Patch:
    patch = page(NAME, "A style is one sound, a folder of sounds, or several with weights")
    box = client_box(patch, (60, 420), width=330)
    rows = (
        ("style vinyl", "the sound vinyl.wav in the library, or all sounds in its folder vinyl"),
        ('style "/music/field recordings"', "any file, or all sounds in any folder"),
        ("style vinyl*0.7+rain*0.3", "two of them; only how their weights relate to each other counts"),
        ("style vinyl+rain+tape", "three alike, where no weight is said"),
    )
    for row, (text, remark) in enumerate(rows):
        top = 100 + 36 * row
        around(patch.msg(text, at=(60, top)), box, 40)
        patch.note(remark, at=(290, top + 1))
    patch.note("Weights from numbers, say from a fader:", at=(160, 266))
    one = patch.ui("flonum", at=(160, 292), size=(60, 22), minimum=0.0, maximum=1.0)
    order = patch.obj("t f f", at=(160, 324))
    rest = patch.obj("!- 1.", at=(360, 324))
    mix = patch.obj("sprintf symout vinyl*%f+rain*%f", at=(160, 356), width=220)
    style = patch.obj("prepend style", at=(160, 388))
    one >> order
    order[1] >> rest >> mix[1]
    order[0] >> mix >> style >> box
    box[4] >> shown_text(patch, at=(264, 470), width=500)
    return patch


def _jobs() -> Patch:
    patch = page(NAME, "The last outlet has all that the server says about this object, word for word")
    box = client_box(patch, (20, 150))
    for row, text in enumerate(("jobs", "jobs running", "styles", "cancel", "ping")):
        patch.msg(text, at=(20 + 110 * row, 104)) >> box
    wanted = [*(address(f"job/{event}") for event in JOB_EVENTS if event != "preview"), address("jobs/item")]
    patch.note("print shows it in Max's console.", at=(600, 152))
    short = [name.rpartition("/")[2] for name in wanted]
    route = patch.obj("route " + " ".join(wanted[:4]), at=(20, 210))
    more = patch.obj("route " + " ".join(wanted[4:]), at=(406, 250))
    box[5] >> route
    route[4] >> more
    for row, name in enumerate(short[:4]):
        route[row] >> patch.obj(f"print {name}", at=(20 + 96 * row, 292))
    for row, name in enumerate([*short[4:], "rest"]):
        more[row] >> patch.obj(f"print {name}", at=(406 + 102 * row, 292))
    text = (
        "Several renders may be under way at once. Each has a token, which this object gives it, and a job, which the "
        "server gives it; both are in every message, and at the first outlet after path, frames and sample rate.\n"
        "cancel stops all renders of this object, cancel with a job just that one. Those of other objects and "
        "programs go "
        "on.\n"
        "A render that was asked for while the server was away is asked for again when it is back, and one that "
        "was under "
        "way when the server went down is taken up again. A result never overwrites anything; it lies in the folder "
        "renders of the server's home, with all its parameters beside it."
    )
    patch.note(text, at=(20, 350), width=770)
    return patch


def _wrong() -> Patch:
    patch = page(NAME, "When something is wrong, the fifth outlet says what to do")
    rows = (
        ("No Sonograft server answers at 127.0.0.1:7770.",
         "In a terminal: sonograft serve. It shows its port; if that is another one, say it here: port 7771. "
         "This object "
         "goes on looking, and says when the server is there."),
        ("There is no style 'vynil' in the library.",
         "The message styles lists what there is. A new sound belongs into the folder styles of the server's home."),
        ("content '…' does not exist", "Say the whole path, from the root of the disk; dropfile and opendialog "
                                       "give it."),
        ("No UDP port from 7780 to 7799 is free",
         "Each object hears the server at a port of its own, the first free one of these. Other programs have "
         "them all."),
        ("This server speaks protocol 2", "Package and server are of different ages: sonograft clients install max"),
    )  # fmt: skip
    top = 96.0
    for number, (said, remedy) in enumerate(rows, start=1):
        step(patch, number, said, at=(20, top), width=290)
        patch.note(remedy, at=(350, top), width=440)
        top += 60 if number == 1 else 46
    box = client_box(patch, (20, 440), width=330)
    for row, text in enumerate(("ping", "port 7770", "host 127.0.0.1")):
        patch.msg(text, at=(20 + 90 * row, 396)) >> box
    box[3] >> patch.ui("led", at=(207, 486), size=(24, 24))
    box[4] >> shown_text(patch, at=(270, 486), width=500)
    return patch
