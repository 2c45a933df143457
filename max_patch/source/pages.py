"""What help patches, overview and examples have in common: headings, numbered steps, cords around a page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .client import client
from .patcher import Box, Patch, Port

WIDTH, HEIGHT = 820.0, 560.0
ACCENT = [0.901961, 0.619608, 0.156863, 1.0]
_DARK = [0.12, 0.12, 0.12, 1.0]


def page(title: str, digest: str, *, height: float = HEIGHT, tab: bool = True) -> Patch:
    """An empty page with its heading; ``tab`` makes it a tab of a help patch."""
    kind: dict[str, Any] = {"showontab": 1} if tab else {}
    patch = Patch(WIDTH, height, **kind)
    patch.note(title, at=(16, 12), size=24, bold=True)
    patch.note(digest, at=(18, 46), size=14, width=WIDTH - 60)
    patch.ui("live.line", at=(20, 78), size=(WIDTH - 40, 5))
    return patch


def tabs(pages: Iterable[tuple[str, Patch]]) -> Patch:
    """A help patch: each page a tab."""
    patch = Patch(WIDTH, HEIGHT + 30, showrootpatcherontab=0, showontab=0)
    for place, (name, tab) in enumerate(pages):
        patch.sub(name, tab, at=(20 + 150 * place, 40))
    return patch


def step(patch: Patch, number: int, text: str, at: tuple[float, float], *, width: float = 240) -> None:
    """A numbered remark, as in Max's own help."""
    left, top = at
    patch.ui("textbutton", at=(left, top), size=(20, 20), text=str(number), rounded=60.0, fontface=1,
             parameter_enable=0, bgcolor=ACCENT, textcolor=_DARK, ignoreclick=1, mode=0)  # fmt: skip
    patch.note(text, at=(left + 24, top), width=width)


def client_box(patch: Patch, at: tuple[float, float], *args: str, width: float = 560) -> Box:
    return patch.abstraction(" ".join(("sonograft.client", *args)), client(), at, width=width)


def around(start: Box | Port, end: Box | Port, x: float) -> None:
    """A cord that runs at ``x`` to the height of ``end``, so that it crosses nothing on its way."""
    start, end = (port if isinstance(port, Port) else Port(port, 0) for port in (start, end))
    out, bottom = place(start, inlet=False)
    in_, top = place(end, inlet=True)
    start.box.patch.connect(start, end, [(out, bottom + 4), (x, bottom + 4), (x, top - 10), (in_, top - 10)])


def place(port: Port, *, inlet: bool) -> tuple[float, float]:
    """Where an inlet or outlet is on the page."""
    left, top, width, height = port.box.rect
    count = port.box.ports.inlets if inlet else len(port.box.ports.outlets)
    step_ = (width - 19) / (count - 1) if count > 1 else 0.0
    return left + 9.5 + step_ * port.number, top if inlet else top + height


def shown_text(patch: Patch, at: tuple[float, float], width: float = 330) -> Box:
    """A comment that shows what is sent to it."""
    to = patch.obj("prepend set", at=at)
    to >> patch.note("(what the object says)", at=(at[0], at[1] + 32), width=width)
    return to


def style_menu(patch: Patch, box: Box, *, dump: Port, light: Port, at: tuple[float, float], edge: float) -> None:
    """A menu of the library's styles, filled each time that the server has come."""
    left, top = at
    here = patch.obj("sel 1", at=(left, top))
    fill = patch.obj("t b b", at=(left, top + 32))
    ask = patch.msg("styles", at=(left, top + 64))
    clear = patch.msg("clear", at=(left + 78, top + 64))
    item = patch.obj("route /sonograft/styles/item", at=(left + 130, top))
    name = patch.obj("zl.nth 1", at=(left + 130, top + 32))
    add = patch.obj("prepend append", at=(left + 130, top + 64))
    menu = patch.ui("umenu", at=(left + 130, top + 104), size=(150, 22))
    style = patch.obj("prepend style", at=(left + 196, top + 140))
    light >> here >> fill
    fill[1] >> clear >> menu
    around(ask, box, edge)
    fill[0] >> ask
    dump >> item >> name >> add >> menu
    menu[1] >> style
    around(style, box, edge)
