"""Where the boxes of a window lie on the screen, as Pd draws them in its font of 12 points; and what is ugly there."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable
from dataclasses import dataclass

from build_patches import Box, Canvas, split_width

_CHARACTER, _LINE, _IOLET = 7, 15, 7
_PD_WRAPS_AT = 60
_GUI_SIZES = {"bng": 1, "tgl": 1, "hsl": 2, "vsl": 2, "nbx": 2, "cnv": 2, "hradio": 1, "vradio": 1}
_NO_OUTLET = ("s", "outlet", "print", "table")
_NO_INLET = ("r", "inlet", "loadbang")
_PORTS = {
    **dict.fromkeys(("list length", "list trim", "list fromsymbol", "list tosymbol", "openpanel", "receive~"), (1, 1)),
    **dict.fromkeys(("list", "text search", "until", "spigot", "symbol", "metro", "realtime", "f", "delay"), (2, 1)),
    **dict.fromkeys(("line~", "*~", "-~", "+~"), (2, 1)),
    **dict.fromkeys(("+", "-", "*", "/", "%", "==", "!=", ">=", "<=", "<", ">"), (2, 1)),
    **dict.fromkeys(("text define", "soundfiler", "file", "tabplay~"), (1, 2)),
    **dict.fromkeys(("moses", "netsend"), (2, 2)),
    **dict.fromkeys(("send", "text delete", "dac~"), (2, 0)),
    **dict.fromkeys(("send~", "throw~"), (1, 0)),
    "catch~": (0, 1),
    "list split": (2, 3),
    "text get": (4, 2),
    "text set": (4, 0),
    "text size": (2, 1),
    "sonograft": (1, 5),
}
"""Inlets and outlets of what has others than one of each, as far as the arguments do not matter."""


@dataclass(frozen=True)
class Rectangle:
    left: float
    top: float
    right: float
    bottom: float

    def touches(self, other: Rectangle, gap: float = 2) -> bool:
        return (
            self.left < other.right + gap
            and other.left < self.right + gap
            and self.top < other.bottom + gap
            and other.top < self.bottom + gap
        )


def rectangle(box: Box) -> Rectangle:
    words, width = split_width(box.words)
    kind = words.split()[0]
    if box.kind == "graph":
        _, across, down, *_ = words.split()
        return Rectangle(box.x, box.y, box.x + int(across), box.y + int(down))
    if box.kind == "obj" and kind in _GUI_SIZES:
        return _gui(box, kind, words)
    shown = re.sub(r"\s+", " ", words)
    if box.kind in ("floatatom", "symbolatom"):
        return Rectangle(box.x, box.y, box.x + int(words.split()[0]) * _CHARACTER + 4, box.y + 22)
    lines = textwrap.wrap(shown, width or _PD_WRAPS_AT, break_long_words=False, break_on_hyphens=False)
    wide = max(max(map(len, lines)) if len(lines) > 1 and not width else (width or len(shown)), 3)
    sides = 12 if box.kind == "msg" else 4
    edges = 4 if box.kind == "text" else 7
    return Rectangle(box.x, box.y, box.x + wide * _CHARACTER + sides, box.y + len(lines) * _LINE + edges)


def _gui(box: Box, kind: str, words: str) -> Rectangle:
    numbers = words.split()[1:]
    if kind == "nbx":
        wide, high = int(numbers[0]) * 9 + 8, int(numbers[1])
    elif kind in ("hradio", "vradio"):
        cell, cells = int(numbers[0]), int(numbers[3])
        wide, high = (cell * cells, cell) if kind == "hradio" else (cell, cell * cells)
    elif kind == "cnv":
        wide, high = int(numbers[1]), int(numbers[2])
    else:
        wide = int(numbers[0])
        high = int(numbers[_GUI_SIZES[kind] - 1])
    return Rectangle(box.x, box.y, box.x + wide, box.y + high)


def ports(box: Box, canvases: dict[str, Canvas]) -> tuple[int, int]:
    """How many inlets and outlets a box has."""
    words = split_width(box.words)[0].split()
    name, arguments = words[0], words[1:]
    if box.kind != "obj" or name in _GUI_SIZES:
        return 1, 1
    if name == "pd" and arguments[0] in canvases:
        inside = [each.words for each in canvases[arguments[0]].boxes if each.kind == "obj"]
        return inside.count("inlet"), inside.count("outlet")
    if name in _BY_ARGUMENTS:
        return _BY_ARGUMENTS[name](arguments)
    for known in (" ".join(words[:2]), name):
        if known in _PORTS:
            return _PORTS[known]
    return (0 if name in _NO_INLET else 1), (0 if name in _NO_OUTLET else 1)


_BY_ARGUMENTS: dict[str, Callable[[list[str]], tuple[int, int]]] = {
    "t": lambda arguments: (1, len(arguments)),
    "unpack": lambda arguments: (1, len(arguments)),
    "pack": lambda arguments: (len(arguments), 1),
    "route": lambda arguments: (2 if len(arguments) == 1 else 1, len(arguments) + 1),
    "sel": lambda arguments: (2 if len(arguments) == 1 else 1, len(arguments) + 1),
    "expr": lambda arguments: (max(map(int, re.findall(r"\$f(\d)", " ".join(arguments)))), 1),
}


def iolet(box: Box, place: int, count: int, *, below: bool) -> tuple[float, float]:
    """The middle of an inlet or outlet."""
    where = rectangle(box)
    step = (where.right - where.left - _IOLET) / (count - 1) if count > 1 else 0
    return where.left + step * place + _IOLET / 2, where.bottom if below else where.top


def is_background(box: Box) -> bool:
    return box.kind == "obj" and box.words.startswith("cnv ")


def overlaps(canvas: Canvas) -> list[str]:
    """Pairs of boxes that lie on each other."""
    boxes = [box for box in canvas.boxes if not is_background(box)]
    return [
        f"{canvas.name}: {one.words!r} lies on {other.words!r}"
        for place, one in enumerate(boxes)
        for other in boxes[place + 1 :]
        if rectangle(one).touches(rectangle(other), 0)
    ]


def outside(canvas: Canvas) -> list[str]:
    """Boxes that the window does not show."""
    return [
        f"{canvas.name}: {box.words!r} leaves the window"
        for box in canvas.boxes
        if rectangle(box).right > canvas.width or rectangle(box).bottom > canvas.height
    ]


def hidden_cords(canvas: Canvas, canvases: dict[str, Canvas]) -> list[str]:
    """Cords that run below a box which they do not belong to."""
    found = []
    by_name = {box.name: box for box in canvas.boxes}
    for cord in canvas.cords:
        source, target = by_name[cord.source], by_name[cord.target]
        start = iolet(source, cord.outlet, ports(source, canvases)[1], below=True)
        end = iolet(target, cord.inlet, ports(target, canvases)[0], below=False)
        found += [
            f"{canvas.name}: the cord {cord.source} -> {cord.target} runs below {box.words!r}"
            for box in canvas.boxes
            if box not in (source, target) and not is_background(box) and _crosses(start, end, rectangle(box))
        ]
    return found


def _crosses(start: tuple[float, float], end: tuple[float, float], box: Rectangle) -> bool:
    """Whether a straight line has a part inside a rectangle, which is clipped to it (Liang and Barsky)."""
    (x, y), (dx, dy) = start, (end[0] - start[0], end[1] - start[1])
    first, last = 0.0, 1.0
    for step, room in ((-dx, x - box.left), (dx, box.right - x), (-dy, y - box.top), (dy, box.bottom - y)):
        if step == 0:
            if room < 0:
                return False
        elif step < 0:
            first = max(first, room / step)
        else:
            last = min(last, room / step)
    return first < last
