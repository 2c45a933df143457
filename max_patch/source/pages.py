"""What help patches, overview and examples have in common: headings, numbered steps, a row of controls."""

from __future__ import annotations

from .client import client
from .patcher import Box, Patch

WIDTH, HEIGHT = 820.0, 560.0
ACCENT = [0.901961, 0.619608, 0.156863, 1.0]
_DARK = [0.12, 0.12, 0.12, 1.0]


def page(title: str, digest: str, *, height: float = HEIGHT, tab: bool = True) -> Patch:
    """An empty page with its heading; ``tab`` makes it a tab of a help patch."""
    patch = Patch(WIDTH, height, **({"showontab": 1} if tab else {}))
    patch.note(title, at=(16, 12), size=24, bold=True)
    patch.note(digest, at=(18, 46), size=14, width=WIDTH - 60)
    patch.ui("live.line", at=(20, 78), size=(WIDTH - 40, 5))
    return patch


def step(patch: Patch, number: int, text: str, at: tuple[float, float], *, width: float = 240) -> None:
    """A numbered remark, as in Max's own help."""
    left, top = at
    patch.ui("textbutton", at=(left, top), size=(20, 20), text=str(number), rounded=60.0, fontface=1, parameter_enable=0,
             bgcolor=ACCENT, textcolor=_DARK, ignoreclick=1, mode=0)  # fmt: skip
    patch.note(text, at=(left + 24, top), width=width)


def client_box(patch: Patch, at: tuple[float, float], text: str = "sonograft.client") -> Box:
    return patch.abstraction(text, client(), at, width=max(200.0, 7.0 * len(text)))


def shown_text(patch: Patch, at: tuple[float, float], width: float = 330, hint: str = "what the object says") -> Box:
    """A comment that shows what is sent to it."""
    to = patch.obj("prepend set", at=at)
    to >> patch.note(hint, at=(at[0], at[1] + 32), width=width)
    return to


def style_menu(patch: Patch, box: Box, dump: int, light: int, at: tuple[float, float]) -> None:
    """A menu of the library's styles, filled each time that the server has come."""
    left, top = at
    here = patch.obj("sel 1", at=(left, top))
    fill = patch.obj("t b b", at=(left, top + 32))
    clear = patch.msg("clear", at=(left + 26, top + 64))
    ask = patch.msg("styles", at=(left - 52, top + 64))
    item = patch.obj("route /sonograft/styles/item", at=(left + 80, top))
    name = patch.obj("zl.nth 1", at=(left + 80, top + 32))
    add = patch.obj("prepend append", at=(left + 80, top + 64))
    menu = patch.ui("umenu", at=(left + 26, top + 100), size=(150, 22))
    style = patch.obj("prepend style", at=(left + 26, top + 136))
    box[light] >> here >> fill
    fill[1] >> clear >> menu
    fill[0] >> ask >> box
    box[dump] >> item >> name >> add >> menu
    menu[1] >> style >> box
