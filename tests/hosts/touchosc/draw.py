"""Draws what a tablet shows. Not TouchOSC's own drawing: places, sizes, words and colours are the layout's."""

from __future__ import annotations

import sys
import tempfile
import textwrap
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw, ImageFont

_DIM = 0.32
"""Of its colour has a button that is not lit, and a fader beyond its cursor."""


def draw(tablet: Any, scale: int = 1) -> Image.Image:
    rows = [_Row(line, scale) for line in tablet.seen()]
    picture = Image.new("RGB", (rows[0].w, rows[0].h), rows[0].colour(1.0))
    pen = ImageDraw.Draw(picture)
    for row in rows[1:]:
        if row.kind in _DRAW:
            _DRAW[row.kind](pen, row)
    return picture


class _Row:
    def __init__(self, columns: list[str], scale: int) -> None:
        self.kind = columns[0]
        self.x, self.y, self.w, self.h = (round(float(column) * scale) for column in columns[1:5])
        self.shade = [float(part) for part in columns[5].split(",")]
        self.value = float(columns[6])
        self.is_upright = columns[7] == "0"
        self.size = round(float(columns[8]) * scale)
        self.align_h, self.align_v = int(columns[9]), int(columns[10])
        self.words = columns[12]
        self.radius = 4 * scale

    @property
    def box(self) -> tuple[int, int, int, int]:
        return self.x, self.y, self.x + self.w - 1, self.y + self.h - 1

    def colour(self, strength: float) -> tuple[int, int, int]:
        red, green, blue = (round(255 * part * strength) for part in self.shade)
        return red, green, blue


def _box(pen: ImageDraw.ImageDraw, row: _Row) -> None:
    if row.w == row.h:
        pen.ellipse(row.box, fill=row.colour(1))
    else:
        pen.rounded_rectangle(row.box, row.radius, fill=row.colour(1))


def _button(pen: ImageDraw.ImageDraw, row: _Row) -> None:
    pen.rounded_rectangle(row.box, row.radius, fill=row.colour(0.75 if row.value else _DIM))


def _fader(pen: ImageDraw.ImageDraw, row: _Row) -> None:
    pen.rounded_rectangle(row.box, min(row.radius, row.h // 2), fill=row.colour(_DIM))
    x, y, right, bottom = row.box
    if row.is_upright:
        bar = (x, round(bottom - row.value * (row.h - 1)), right, bottom)
    else:
        bar = (x, y, round(x + row.value * (row.w - 1)), bottom)
    pen.rounded_rectangle(bar, min(row.radius, row.h // 2), fill=row.colour(0.75))


def _words(pen: ImageDraw.ImageDraw, row: _Row) -> None:
    font = ImageFont.load_default(row.size)
    lines = row.words.splitlines() or [""]
    if row.align_v == 1:
        letters = max(1, int(row.w / (row.size * 0.56)))
        lines = [part for line in lines for part in (textwrap.wrap(line, letters) or [""])]
    x, anchor = {1: (row.x, "l"), 2: (row.x + row.w / 2, "m"), 3: (row.x + row.w, "r")}[row.align_h]
    if row.align_v == 1:
        for i, line in enumerate(lines):
            pen.text((x, row.y + i * row.size * 1.3), line, font=font, fill=row.colour(1), anchor=f"{anchor}a")
    else:
        line = lines[0]
        while line and font.getlength(line) > row.w:
            line = line[:-1]  # clipped, as TouchOSC does
        pen.text((x, row.y + row.h / 2), line, font=font, fill=row.colour(1), anchor=f"{anchor}m")


_DRAW = {"BOX": _box, "BUTTON": _button, "FADER": _fader, "LABEL": _words, "TEXT": _words}


def main() -> None:
    """Draw what a tablet shows of a running server: ``python draw.py PORT PICTURE``."""
    port, picture = int(sys.argv[1]), Path(sys.argv[2])
    sys.path += [str(Path(__file__).parents[3] / "clients" / "touchosc" / "source")]
    import build_layouts
    import tablet

    connection = tablet.Udp(port)
    layout = build_layouts.layouts({"receive_port": str(connection.receive_port)})["Sonograft.tosc"]
    with tempfile.TemporaryDirectory() as folder, tablet.Tablet(layout, connection, Path(folder)) as shown:
        shown.until(lambda: shown.words("chosen"))
        draw(shown).save(picture)


if __name__ == "__main__":
    main()
