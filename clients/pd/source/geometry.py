"""Where the boxes of a window lie on the screen, as Pd draws them in its font of 12 points; and what is ugly there."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass

from build import Box, Canvas, split_width

_CHARACTER, _LINE, _IOLET = 7, 15, 7
_PD_WRAPS_AT = 60
_GUI_SIZES = {"bng": 1, "tgl": 1, "hsl": 2, "vsl": 2, "nbx": 2, "cnv": 2, "hradio": 1, "vradio": 1}
_NO_OUTLET = ("s", "outlet", "print", "text set", "text delete", "dac~", "table", "tabwrite~", "declare", "send")
_NO_INLET = ("r", "inlet", "loadbang", "receive")
_PORTS = {
    "list split": (2, 3), "list length": (1, 1), "list trim": (1, 1), "list fromsymbol": (1, 1), "list tosymbol": (1, 1), "list": (2, 1),
    "text search": (2, 1), "text get": (4, 2), "text set": (4, 0), "text delete": (2, 0), "text size": (2, 1),
    "text define": (1, 2), "moses": (2, 2), "soundfiler": (1, 2), "netsend": (1, 2), "file": (1, 2), "until": (2, 1),
    "spigot": (2, 1), "symbol": (2, 1), "metro": (2, 1), "realtime": (2, 1), "f": (2, 1), "tabplay~": (1, 2),
    "openpanel": (1, 1), "line~": (2, 1), "*~": (2, 1), "delay": (2, 1), "send": (2, 0), "dac~": (2, 0), "text": (2, 1), "-~": (2, 1), "+~": (2, 1),
}  # fmt: skip


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
        _, wide, high, *_ = words.split()
        return Rectangle(box.x, box.y, box.x + int(wide), box.y + int(high))
    if box.kind == "obj" and kind in _GUI_SIZES:
        return _gui(box, kind, words)
    shown = re.sub(r"\s+", " ", words)
    if box.kind in ("floatatom", "symbolatom"):
        return Rectangle(box.x, box.y, box.x + int(words.split()[0]) * _CHARACTER + 4, box.y + 22)
    lines = textwrap.wrap(shown, width or _PD_WRAPS_AT, break_long_words=False, break_on_hyphens=False)
    wide = max(max(map(len, lines)) if len(lines) > 1 and not width else (width or len(shown)), 3)
    across = 12 if box.kind == "msg" else 4
    down = 4 if box.kind == "text" else 7
    return Rectangle(box.x, box.y, box.x + wide * _CHARACTER + across, box.y + len(lines) * _LINE + down)


def _gui(box: Box, kind: str, words: str) -> Rectangle:
    numbers = words.split()[1:]
    if kind == "nbx":
        wide, high = int(numbers[0]) * 9 + 8, int(numbers[1])
    elif kind in ("hradio", "vradio"):
        size, cells = int(numbers[0]), int(numbers[3])
        wide, high = (size * cells, size) if kind == "hradio" else (size, size * cells)
    elif kind == "cnv":
        wide, high = int(numbers[1]), int(numbers[2])
    else:
        wide = int(numbers[0])
        high = int(numbers[_GUI_SIZES[kind] - 1])
    return Rectangle(box.x, box.y, box.x + wide, box.y + high)


def ports(box: Box, canvases: dict[str, Canvas]) -> tuple[int, int]:
    """How many inlets and outlets a box has."""
    words = split_width(box.words)[0].split()
    name, arguments = (words[0], words[1:]) if words else ("", [])
    if box.kind != "obj" or name in _GUI_SIZES:
        return 1, 1
    if name == "pd" and arguments[0] in canvases:
        inside = [each.words.split()[0] for each in canvases[arguments[0]].boxes if each.kind == "obj"]
        return inside.count("inlet") + inside.count("inlet~"), inside.count("outlet") + inside.count("outlet~")
    if name == "sonograft":
        return 1, 5
    if name in ("t", "unpack"):
        return 1, len(arguments)
    if name == "pack":
        return len(arguments), 1
    if name in ("route", "sel"):
        return (2 if len(arguments) == 1 else 1), len(arguments) + 1
    if name == "expr":
        return max(map(int, re.findall(r"\$f(\d)", box.words))), 1
    for known in (" ".join(words[:2]), name):
        if known in _PORTS:
            return _PORTS[known]
    if name in ("+", "-", "*", "/", "%", "==", "!=", ">=", "<=", "<", ">", "+~", "-~"):
        return 2, 1
    return (0 if name in _NO_INLET else 1), (0 if name in _NO_OUTLET else 1)


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
