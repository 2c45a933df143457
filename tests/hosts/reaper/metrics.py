"""Widths of characters for the stand-in's screen, from the same font that pictures are drawn with."""

from __future__ import annotations

import string
from functools import cache
from pathlib import Path

from PIL import ImageFont

KNOWN = string.printable + "·…–×äöüéèßàçñ"
_AT = 200


@cache
def font(size: int, bold: bool = False) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    """DejaVu where it is installed, else the font that comes with Pillow."""
    try:
        return ImageFont.truetype("DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf", size)
    except OSError:
        return ImageFont.load_default(size)


def write_lua(path: Path) -> Path:
    widths = {ord(one): font(_AT).getlength(one) / _AT for one in KNOWN if one.isprintable()}
    lines = [f"  [{code}] = {width:.5f}," for code, width in widths.items()]
    path.write_text("\n".join(["return {", *lines, "  [0] = 0.62,", "}"]) + "\n", encoding="utf-8")
    return path
