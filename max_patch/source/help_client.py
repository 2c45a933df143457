"""The help of ``sonograft.client``: a patch with tabs, each of which works."""

from __future__ import annotations

from .pages import HEIGHT, WIDTH, client_box, page, shown_text, step, style_menu
from .patcher import Patch
from .vocabulary import address

NAME = "sonograft.client"
DIGEST = "Render a clip in the sound of another, by the Sonograft server of this machine"


def help_client() -> Patch:
    patch = Patch(WIDTH, HEIGHT + 30, showrootpatcherontab=0, showontab=0, openinpresentation=0)
    for place, (name, tab) in enumerate(
        [
            ("basic", _basic()),
            ("parameters", _parameters()),
            ("several styles", _styles()),
            ("jobs", _jobs()),
            ("something is wrong", _wrong()),
        ]
    ):
        patch.sub(name, tab, at=(20 + 130 * place, 40))
    return patch


def _basic() -> Patch:
    patch = page(NAME, DIGEST)
    step(patch, 1, "Start the server: in a terminal, sonograft serve. The light goes on.", at=(20, 96), width=300)
    step(patch, 2, "Drop a clip here.", at=(20, 146))
    drop = patch.ui("dropfile", at=(44, 172), size=(150, 44))
    content = patch.obj("prepend content", at=(44, 226))
    step(patch, 3, "Choose a style: a sound of the library, or any other by its path.", at=(230, 146), width=190)
    path = patch.msg('style "/music/rain.wav"', at=(254, 192))
    step(patch, 4, "Render.", at=(450, 146), width=80)
    go = patch.ui("button", at=(474, 172))
    cancel = patch.msg("cancel", at=(512, 174))
    box = client_box(patch, at=(44, 276))
    drop >> content >> box
    path >> box
    go >> box
    cancel >> box
    style_menu(patch, box, dump=5, light=3, at=(640, 200))
    load = patch.obj("prepend replace", at=(44, 330))
    memory = patch.obj("buffer~ sonograft.help", at=(44, 362))
    play = patch.msg("start", at=(44, 398))
    sound = patch.obj("play~ sonograft.help 2", at=(44, 430))
    dac = patch.ui("ezdac~", at=(44, 466), size=(45, 45))
    wave = patch.ui("waveform~", at=(210, 398), size=(250, 113), buffername="sonograft.help")
    box[0] >> load >> memory
    box[1] >> load
    memory[1] >> patch.obj("t b", at=(210, 362)) >> play >> sound >> dac
    sound[1] >> dac[1]
    step(patch, 5, "The result, and before it a quick first version.", at=(250, 330), width=200)
    progress = patch.ui("slider", at=(490, 398), size=(160, 16), floatoutput=1, size_=1.0, orientation=1)
    light = patch.ui("led", at=(670, 394), size=(24, 24))
    box[2] >> progress
    box[3] >> light
    box[4] >> shown_text(patch, at=(490, 430), width=300)
    del wave
    return patch


def _parameters() -> Patch:
    patch = page(NAME, "Any parameter of a render is a message: its name and its value")
    box = client_box(patch, at=(44, 430), text=f"{NAME} @quality draft @style vinyl")
    patch.note("What is typed into the box, too", at=(290, 432))
    rows = (
        ("quality draft", "a first idea; standard is the usual, best the last take"),
        ("quality best", ""),
        ("style_notes 0.3", "how much of the style's own notes comes with its sound"),
        ("transients 0.6", "how much of the clip's attacks survives"),
        ("mix 0.5", "blend with the clip"),
        ("freq_low 200", "below it the clip stays as it is"),
        ("seed 7", "same seed, same samples"),
        ("start 1.5", "render from here on only, in seconds; or to the sample: 72000@48000"),
        ("end 4", ""),
    )
    for place, (text, remark) in enumerate(rows):
        top = 132 + 30 * place
        patch.msg(text, at=(44, top)) >> box
        if remark:
            patch.note(remark, at=(160, top + 1))
    patch.note("They are kept for all renders to come. What you do not say is the server's own default.", at=(20, 94))
    number = patch.ui("flonum", at=(560, 132), size=(60, 22), minimum=0.0, maximum=1.0)
    number >> patch.obj("prepend strength", at=(560, 166)) >> box
    patch.note("how far to go from the clip to the style", at=(560, 96), width=220)
    patch.msg("strength", at=(560, 252)) >> box
    patch.note("a name alone: the server's default again", at=(630, 246), width=150)
    patch.msg("clear", at=(560, 296)) >> box
    patch.note("all of them", at=(630, 297))
    once = patch.msg("render /music/take.wav vinyl strength 0.5", at=(480, 378))
    once >> box
    patch.note("for this one render only", at=(480, 354))
    box[4] >> shown_text(patch, at=(44, 470), width=600)
    return patch


def _styles() -> Patch:
    patch = page(NAME, "A style can be one sound, a folder of sounds, or several with weights")
    box = client_box(patch, at=(44, 400))
    rows = (
        ("style vinyl", "the sound vinyl.wav in the library, or all sounds of its folder vinyl"),
        ('style "/music/field recordings"', "any file, or any folder of files"),
        ("style vinyl*0.7+rain*0.3", "two styles; only how their weights relate to each other counts"),
        ("style vinyl+rain+tape", "alike, where no weight is said"),
    )
    for place, (text, remark) in enumerate(rows):
        top = 104 + 36 * place
        patch.msg(text, at=(44, top)) >> box
        patch.note(remark, at=(270, top + 1))
    patch.note("Weights from numbers, say from a fader:", at=(44, 262))
    one = patch.ui("flonum", at=(44, 292), size=(60, 22), minimum=0.0, maximum=1.0)
    mix = patch.obj("sprintf symout vinyl*%f+rain*%f", at=(44, 328))
    rest = patch.obj("!- 1.", at=(150, 292))
    order = patch.obj("t f f", at=(270, 292))
    one >> order
    order[1] >> rest >> mix[1]
    order[0] >> mix
    mix >> patch.obj("prepend style", at=(44, 362)) >> box
    box[4] >> shown_text(patch, at=(44, 450), width=600)
    return patch


def _jobs() -> Patch:
    patch = page(NAME, "The last outlet has all that the server says about this object, word for word")
    box = client_box(patch, at=(44, 150))
    for place, text in enumerate(("jobs", "jobs running", "styles", "cancel", "ping")):
        patch.msg(text, at=(44 + 110 * place, 104)) >> box
    events = ("queued", "started", "progress", "done", "failed", "cancelled")
    wanted = [*(address(f"job/{event}") for event in events), address("jobs/item")]
    route = patch.obj("route " + " ".join(wanted), at=(20, 210))
    box[5] >> route
    for place, name in enumerate((*events, "item", "rest")):
        route[place] >> patch.obj(f"print {name}", at=(20 + 98 * place, 256))
    text = (
        "Several renders may be under way at once. Each has a token, which this object gives it, and a job, which the "
        "server gives it; both are in every message, and at the first outlet after path, frames and sample rate.\n\n"
        "cancel stops all renders of this object, cancel and a job just that one. Renders of other objects and programs "
        "go on.\n\n"
        "A render that was asked for while the server was away is asked for again when it is back, and one that was under "
        "way when the server went down is taken up again. A result never overwrites anything; it lies in the folder "
        "renders of the server's home, with all its parameters beside it."
    )
    patch.note(text, at=(20, 310), width=760)
    return patch


def _wrong() -> Patch:
    patch = page(NAME, "When something is wrong, the fifth outlet says what to do")
    box = client_box(patch, at=(20, 460))
    rows = (
        ("No Sonograft server answers at 127.0.0.1:7770.",
         "In a terminal: sonograft serve. If it runs, it shows its own port; say it here: port 7771. The object goes on "
         "looking and says when the server is there."),
        ("There is no style 'vynil' in the library.",
         "The message styles lists what there is. A new sound belongs into the folder styles of the server's home."),
        ("content '…' does not exist", "Say the whole path, from the root of the disk; dropfile and opendialog give it."),
        ("No UDP port from 7780 to 7799 is free",
         "Each object hears the server at a port of its own, the first free one of these. Other programs have them all."),
        ("This server speaks protocol 2",
         "Package and server are of different ages: sonograft clients install max"),
    )  # fmt: skip
    top = 100.0
    for place, (said, remedy) in enumerate(rows, start=1):
        step(patch, place, said, at=(20, top), width=290)
        patch.note(remedy, at=(350, top), width=430)
        top += 56 if place == 1 else 44
    for place, text in enumerate(("ping", "port 7770", "host 127.0.0.1")):
        patch.msg(text, at=(20 + 80 * place, 410)) >> box
    box[3] >> patch.ui("led", at=(250, 500), size=(24, 24))
    box[4] >> shown_text(patch, at=(290, 470), width=480)
    return patch
