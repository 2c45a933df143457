"""What a panel is made of: plain parts and their places. Layouts for both programs are written from the same ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Align: TypeAlias = Literal["left", "center", "right"]
Role: TypeAlias = Literal["ground", "card", "press", "chosen", "stop", "lamp", "text", "dim", "strong"]
"""What a part is for; each has its colour in ``COLOURS``."""

COLOURS: dict[Role, str] = {
    "ground": "#121417",
    "card": "#1c2026",
    "press": "#6b7786",
    "chosen": "#3fb8a8",
    "stop": "#d9635b",
    "lamp": "#d9635b",
    "text": "#e8eaed",
    "dim": "#98a1ab",
    "strong": "#ffffff",
}


def colour(role: Role) -> tuple[float, float, float, float]:
    """Red, green, blue and how opaque it is, each from 0 to 1."""
    code = COLOURS[role]
    red, green, blue = (round(int(code[i : i + 2], 16) / 255, 4) for i in (1, 3, 5))
    return red, green, blue, 1.0


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a part lies in the one that holds it, in points."""

    x: int
    y: int
    w: int
    h: int

    @property
    def right(self) -> int:
        return self.x + self.w

    @property
    def bottom(self) -> int:
        return self.y + self.h


@dataclass(frozen=True, slots=True)
class Caption:
    """Words; those of a wrapped one may take several lines."""

    name: str
    frame: Frame
    words: str = ""
    size: int = 16
    align: Align = "left"
    role: Role = "text"
    wrapped: bool = False


@dataclass(frozen=True, slots=True)
class Button:
    """Something to press, with words on it. A script lights it in the colour of what is chosen."""

    name: str
    frame: Frame
    words: str = ""
    size: int = 18
    role: Role = "press"
    align: Align = "center"


@dataclass(frozen=True, slots=True)
class Slider:
    """A fader, or a bar that only shows, with a position from 0 to 1."""

    name: str
    frame: Frame
    position: float = 0.0
    horizontal: bool = True
    moves: bool = True
    role: Role = "chosen"


@dataclass(frozen=True, slots=True)
class Lamp:
    name: str
    frame: Frame


@dataclass(frozen=True, slots=True)
class Field:
    """A setting of the panel itself, which is written as words."""

    name: str
    frame: Frame
    words: str = ""
    size: int = 15


@dataclass(frozen=True, slots=True)
class Group:
    """Parts that are shown and hidden together."""

    name: str
    frame: Frame
    parts: tuple[Part, ...] = ()
    shown: bool = True
    card: bool = False


Part: TypeAlias = Caption | Button | Slider | Lamp | Field | Group


@dataclass(frozen=True, slots=True)
class Panel:
    """A whole panel and what its script has to know of it."""

    width: int
    height: int
    parts: tuple[Part, ...]
    pages: tuple[str, ...]
    style_rows: int
    job_rows: int
    settings: dict[str, str] = field(default_factory=dict)

    def walk(self) -> Iterator[Part]:
        return walk(self.parts)


def walk(parts: tuple[Part, ...]) -> Iterator[Part]:
    for part in parts:
        yield part
        if isinstance(part, Group):
            yield from walk(part.parts)
