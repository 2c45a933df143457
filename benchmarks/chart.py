"""Points on two logarithmic axes, as a picture."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

_SIZE, _LEFT, _TOP, _RIGHT, _BOTTOM = (1000, 620), 80, 50, 190, 60
_PAPER, _INK, _FAINT = (18, 18, 24), (225, 225, 230), (55, 55, 66)
_COLOURS = ((247, 140, 60), (120, 190, 250), (150, 220, 130), (230, 120, 200), (250, 225, 110), (160, 150, 250))
_MARGIN = 0.15
"""Decades."""


@dataclass(frozen=True, slots=True)
class Point:
    name: str
    x: float
    y: float
    group: str
    """Points of one group have one colour."""


@dataclass(frozen=True, slots=True)
class _Axis:
    low: float
    """Decades."""
    high: float
    start: int
    """Pixels."""
    end: int

    def place(self, value: float) -> float:
        return self.start + (math.log10(value) - self.low) / (self.high - self.low) * (self.end - self.start)

    def ticks(self) -> list[float]:
        """Values with labels: whole decades, where there are few also 2 and 5, then 1.2, 1.5, 3, 7."""
        span = self.high - self.low
        steps = (1,) if span > 3 else (1, 2, 5) if span > 1 else (1, 1.2, 1.5, 2, 3, 4, 5, 6, 7, 8, 9)
        decades = range(math.floor(self.low), math.ceil(self.high) + 1)
        ticks = [step * 10.0**decade for decade in decades for step in steps]
        return [tick for tick in ticks if self.low <= math.log10(tick) <= self.high]


def scatter(path: Path, points: Sequence[Point], title: str, labels: tuple[str, str]) -> None:
    """Write a PNG to ``path``, with the ``labels`` of x and y. Values must be above 0; there must be a point."""
    image = Image.new("RGB", _SIZE, _PAPER)
    pen, small = ImageDraw.Draw(image), ImageFont.load_default(12)
    across = _axis([point.x for point in points], _LEFT, _SIZE[0] - _RIGHT)
    up = _axis([point.y for point in points], _SIZE[1] - _BOTTOM, _TOP)
    for tick in across.ticks():
        x = across.place(tick)
        pen.line((x, _TOP, x, _SIZE[1] - _BOTTOM), _FAINT)
        pen.text((x, _SIZE[1] - _BOTTOM + 8), f"{tick:g}", _INK, small, anchor="mt")
    for tick in up.ticks():
        y = up.place(tick)
        pen.line((_LEFT, y, _SIZE[0] - _RIGHT, y), _FAINT)
        pen.text((_LEFT - 8, y), f"{tick:g}", _INK, small, anchor="rm")
    groups = list(dict.fromkeys(point.group for point in points))
    for point in points:
        x, y = across.place(point.x), up.place(point.y)
        colour = _COLOURS[groups.index(point.group) % len(_COLOURS)]
        pen.ellipse((x - 5, y - 5, x + 5, y + 5), colour)
        pen.text((x + 10, y), point.name, colour, small, anchor="lm")
    pen.text((_LEFT, 10), title, _INK, ImageFont.load_default(16))
    pen.text((_SIZE[0] - _RIGHT, _SIZE[1] - 24), labels[0], _INK, small, anchor="rm")
    pen.text((_LEFT, _TOP - 12), labels[1], _INK, small, anchor="lm")
    image.save(path)


def _axis(values: Sequence[float], start: int, end: int) -> _Axis:
    decades = [math.log10(value) for value in values]
    return _Axis(min(decades) - _MARGIN, max(decades) + _MARGIN, start, end)
