"""Builds the Pd patches of the folder above from the readable ``.txt`` beside this file.

Pd's own files count objects to say which cord goes where, so no one can read or change them by hand. Here each object
has a name, and cords go from name to name::

    canvas words 640 420              a window: its name, width and height; the first is the patch itself
    in    20  20  inlet               an object: its name, x, y and what is typed into its box
    path  20  60  msg: read $1        a message box
    -     90  60  text: what it says  a comment; "-" where no cord needs the name
    in -> path                        a cord from the first outlet to the first inlet
    in.1 -> path.0                    or from and to others, counted from 0
    words 20 100  pd words            the window of that name, inside this one

``python build_patches.py`` writes the patches; with ``--check`` it fails where they are not what it would write.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
PATCHES = HERE.parent
_KINDS = ("text", "msg", "floatatom", "symbolatom", "graph")
_FONT = 12


class SourceError(Exception):
    """The source says something that no patch can be built from."""


@dataclass(frozen=True)
class Box:
    """One object of a window."""

    name: str
    x: int
    y: int
    kind: str
    """``obj``, or one of ``_KINDS``."""
    words: str


@dataclass(frozen=True)
class Cord:
    source: str
    outlet: int
    target: str
    inlet: int


@dataclass
class Canvas:
    """One window."""

    name: str
    width: int
    height: int
    boxes: list[Box] = field(default_factory=list)
    cords: list[Cord] = field(default_factory=list)


def read(text: str) -> list[Canvas]:
    """The windows of one source, in its order."""
    canvases: list[Canvas] = []
    for number, line in enumerate(text.splitlines(), 1):
        words = line.strip()
        if not words or words.startswith("#"):
            continue
        try:
            if words.startswith("canvas "):
                _, name, width, height = words.split()
                canvases.append(Canvas(name, int(width), int(height)))
            elif cord := re.fullmatch(r"(\S+?)(?:\.(\d+))? -> (\S+?)(?:\.(\d+))?", words):
                source, outlet, target, inlet = cord.groups("0")
                canvases[-1].cords.append(Cord(source, int(outlet), target, int(inlet)))
            else:
                canvases[-1].boxes.append(_box(words))
        except (ValueError, IndexError):
            raise SourceError(f"line {number}: {line!r} is neither a canvas nor an object nor a cord") from None
    return canvases


def _box(line: str) -> Box:
    name, x, y, words = line.split(None, 3)
    kind, colon, rest = words.partition(":")
    is_kind = bool(colon) and kind in _KINDS
    return Box(name, int(x), int(y), kind if is_kind else "obj", rest.strip() if is_kind else words)


def patch(canvases: list[Canvas]) -> str:
    """The text of a ``.pd`` file."""
    by_name = {canvas.name: canvas for canvas in canvases}
    first = canvases[0]
    for canvas in canvases:
        _check_order(canvas)
    return "\n".join([f"#N canvas 60 60 {first.width} {first.height} {_FONT};", *_inside(first, by_name)]) + "\n"


def _check_order(canvas: Canvas) -> None:
    """Pd counts inlets and outlets from left to right, wherever they stand in the file; here they are told in order."""
    for kind in ("inlet", "outlet"):
        across = [box.x for box in canvas.boxes if box.kind == "obj" and box.words == kind]
        if across != sorted(across):
            raise SourceError(f"canvas {canvas.name}: its {kind}s must stand from left to right as they are told")


def _inside(canvas: Canvas, by_name: dict[str, Canvas]) -> list[str]:
    lines: list[str] = []
    for box in canvas.boxes:
        lines += _lines(box, by_name)
    index = {box.name: place for place, box in enumerate(canvas.boxes)}
    for cord in canvas.cords:
        for end in (cord.source, cord.target):
            if end not in index or end == "-":
                raise SourceError(f"canvas {canvas.name}: a cord goes to {end!r}, which is no object there")
        lines.append(f"#X connect {index[cord.source]} {cord.outlet} {index[cord.target]} {cord.inlet};")
    return lines


def _lines(box: Box, by_name: dict[str, Canvas]) -> list[str]:
    place = f"{box.x} {box.y}"
    if box.kind == "graph":
        return _graph(box)
    if box.kind == "obj" and box.words.startswith("pd ") and box.words[3:] in by_name:
        inner = by_name[box.words[3:]]
        head = f"#N canvas 120 120 {inner.width} {inner.height} {inner.name} 0;"
        return [head, *_inside(inner, by_name), f"#X restore {place} {box.words};"]
    return [f"#X {box.kind} {place} {escaped(box.words)};"]


def escaped(words: str) -> str:
    r"""As Pd saves it: ``$1`` is ``\$1``, and commas and semicolons are atoms unless a backslash makes them letters."""
    words, width = split_width(words)
    words = re.sub(r"\$(?=\d|[fis]\d)", r"\\$", words)
    words = re.sub(r"(?<!\\)\s*([,;])", r" \\\1", words)
    return f"{words}, f {width}" if width else words


def split_width(words: str) -> tuple[str, int]:
    """What a box says, and how many characters wide it is made (``, f 40`` at the end); 0 is Pd's own choice."""
    text, _, width = words.partition(", f ")
    return (text, int(width)) if width.isdigit() else (words, 0)


def _graph(box: Box) -> list[str]:
    """``graph: ARRAY WIDTH HEIGHT``: an array, drawn from -1 to 1, not saved; ``hidden``: without its name."""
    name, width, height, *hidden = box.words.split()
    return [
        "#N canvas 0 0 450 300 (subpatch) 0;",
        f"#X array {escaped(name)} 100 float {10 if hidden else 2} black black;",
        f"#X coords 0 1 100 -1 {width} {height} 1 0 0;",
        f"#X restore {box.x} {box.y} graph;",
    ]


def sources() -> list[Path]:
    return sorted(HERE.glob("*.txt"))


def main(arguments: list[str]) -> int:
    stale = []
    for source in sources():
        target = PATCHES / f"{source.stem}.pd"
        built = patch(read(source.read_text(encoding="utf-8")))
        if arguments == ["--check"]:
            if not target.exists() or target.read_text(encoding="utf-8") != built:
                stale.append(target.name)
        else:
            target.write_text(built, encoding="utf-8", newline="\n")
    if stale:
        sys.stderr.write(f"Not what their source says: {', '.join(stale)}. Run: python {Path(__file__).name}\n")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
