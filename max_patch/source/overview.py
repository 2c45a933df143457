"""The page that Max's Extras menu and package manager open: what the package is, and where to begin."""

from __future__ import annotations

from .buffer import buffer
from .client import client
from .pages import page, step
from .patcher import Patch


def overview(version: str) -> Patch:
    patch = page("Sonograft", "One clip in the sound of another, rendered beside Max by a server of this machine",
                 height=500, tab=False)  # fmt: skip
    patch.note(f"Package {version}", at=(690, 20))
    step(patch, 1, "Start the server in a terminal: sonograft serve. It keeps your styles in the folder styles of its "
         "home; put a sound there.", at=(20, 96), width=740)  # fmt: skip
    step(
        patch, 2, "Open the help of one of these objects (alt-click it here). Each page works.", at=(20, 140), width=740
    )
    rows = (
        (patch.abstraction("sonograft.client", client(), at=(44, 180), width=200),
         "renders a file: a clip dropped into a patch, a bounce, a take. Says where the result is, how far it "
         "has come, and what is wrong if something is."),
        (patch.abstraction("sonograft.buffer~ my.buffer", buffer(), at=(44, 254), width=200),
         "renders what is in a buffer~, all of it or a selection, and puts the result back in its place or into "
         "another buffer~. undo brings back what was there."),
    )  # fmt: skip
    for box, text in rows:
        patch.note(text, at=(270, box.rect[1] - 4), width=520)
    light = patch.ui("led", at=(144, 212), size=(24, 24))
    rows[0][0][3] >> light
    patch.note("the server answers", at=(172, 215))
    spoken = patch.obj("prepend set", at=(177, 292))
    rows[1][0][4] >> spoken
    spoken >> patch.note("(what it says)", at=(270, 293), width=500)
    several = (
        "Several objects, patches and programs may ask at the same time: each hears only of its own renders. The "
        "server renders one after the other, at low priority, and audio is never kept waiting."
    )
    wrong = (
        "If something is wrong, the fifth outlet of each object says what to do. sonograft doctor, in a terminal, "
        "looks at the rest."
    )
    step(patch, 3, several, at=(20, 336), width=740)
    step(patch, 4, wrong, at=(20, 386), width=740)
    step(patch, 5, "To play with: Sonograft Performance, in the Extras menu. Small patches are in the package's folder "
         "examples.", at=(20, 432), width=740)  # fmt: skip
    step(patch, 6, "Bring this package up to date: sonograft clients install max", at=(20, 464), width=740)
    return patch
