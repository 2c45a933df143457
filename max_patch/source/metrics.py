"""How wide a text is in Arial: Max sizes an object box by its text, and a comment is cut where its box ends."""

from __future__ import annotations

from collections.abc import Iterator

_FIRST = 32
# Advance widths of Arial in thousandths of the font size, from the space to the tilde.
_WIDTHS = (
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
)  # fmt: skip
_OTHER = {"…": 1000, "–": 556, "—": 1000, "’": 222, "‘": 222, "→": 1000, "·": 278, "×": 584, "°": 400}
_BOLD = 1.08
"""Bold letters are about so much wider."""


def text_width(text: str, size: float = 12.0, *, bold: bool = False) -> float:
    """Pixels that ``text`` takes on one line."""
    return sum(map(_letter, text)) * size / 1000 * (_BOLD if bold else 1.0)


def _letter(letter: str) -> int:
    place = ord(letter) - _FIRST
    return _WIDTHS[place] if 0 <= place < len(_WIDTHS) else _OTHER.get(letter, 556)


def line_height(size: float = 12.0) -> float:
    return round(size * 1.15 + 0.01, 1)


def lines(text: str, width: float, size: float = 12.0, *, bold: bool = False) -> list[str]:
    """``text`` as a comment of ``width`` pixels breaks it."""
    return [line for paragraph in text.split("\n") for line in _broken(paragraph, width, size, bold=bold)]


def _broken(paragraph: str, width: float, size: float, *, bold: bool) -> Iterator[str]:
    line = ""
    for word in paragraph.split(" "):
        longer = f"{line} {word}" if line else word
        if line and text_width(longer, size, bold=bold) > width:
            yield line
            line = word
        else:
            line = longer
    yield line
