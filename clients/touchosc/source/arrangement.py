"""Where everything lies: one arrangement for a tablet on its side, one for an upright phone."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

from dials import LARGE, LARGE_CHOICE, Dial
from panel_parts import Button, Caption, Field, Frame, Group, Lamp, Panel, Part, Slider

Parts: TypeAlias = tuple[Part, ...]

GAP = 8
MARGIN = 16
ROW = 56
"""A row to be hit with a finger."""
PITCH = ROW + 6
HEADING = 28
STATE = 190
"""Of what a job is doing: `listening to the style 12 %` is the longest."""


def tablet(dials: Mapping[str, Dial], settings: dict[str, str], menu: int = 0) -> Panel:
    """1024 by 768: styles, queue and sound beside each other. ``menu``: room at the left for the program's own."""
    width, rows = 1024, 7
    page = Frame(0, 60, width, 532)
    play = Group(
        "page_play",
        page,
        (
            *_styles(Frame(MARGIN, 0, 256, page.h), rows),
            *_queue(Frame(288, 0, 432, page.h), rows),
            *_sound(Frame(736, 0, 272, page.h), dials),
        ),
    )
    inner = Frame(MARGIN, 0, width - 2 * MARGIN, page.h)
    details, more = (
        Group(f"page_{name}", page, parts, shown=False)
        for name, parts in zip(("details", "more"), _details(inner, 3, dials, settings), strict=True)
    )
    parts = (
        *_status(Frame(MARGIN + menu, 8, 640 - menu, 44)),
        *_tabs(Frame(736, 8, 272, 44), {"play": "Play", "details": "Details", "more": "More"}),
        play,
        details,
        more,
        *_render(Frame(MARGIN, 600, 704, 152), Frame(736, 600, 272, 152)),
    )
    return Panel(width, 768, parts, ("play", "details", "more"), rows, rows, settings)


def phone(dials: Mapping[str, Dial], settings: dict[str, str], menu: int = 0) -> Panel:
    """400 by 820: one thing on each page."""
    width, rows, high = 400, 7, 532
    page = Frame(0, 112, width, high)
    inner = Frame(MARGIN, 0, width - 2 * MARGIN, high)
    details, more = _details(inner, 2, dials, settings)
    pages: dict[str, Parts] = {
        "styles": _styles(inner, rows),
        "queue": _queue(inner, rows),
        "sound": _sound(inner, dials),
        "details": details,
        "more": more,
    }
    groups = tuple(Group(f"page_{name}", page, parts, shown=name == "styles") for name, parts in pages.items())
    parts = (
        *_status(Frame(MARGIN + menu, 8, width - 2 * MARGIN - menu, 36)),
        *_tabs(Frame(MARGIN, 52, width - 2 * MARGIN, 48), {name: name.capitalize() for name in pages}, 13),
        *groups,
        *_render(Frame(MARGIN, 652, 368, 84), Frame(MARGIN, 744, 368, 64), small=True),
    )
    return Panel(width, 820, parts, tuple(pages), rows, rows, settings)


def _status(frame: Frame) -> Parts:
    across = 22
    lamp = Lamp("lamp", Frame(frame.x, frame.y + (frame.h - across) // 2, across, across))
    words = Frame(frame.x + across + 12, frame.y, frame.w - across - 12, frame.h)
    return lamp, Caption("status", words, "Looking for the server", 18)


def _render(words: Frame, button: Frame, small: bool = False) -> Parts:
    """What will be rendered in which style, what there is to say, and the button."""
    line = 26 if small else 36
    return (
        Caption("chosen", Frame(words.x, words.y, words.w, line), "", 17 if small else 22, role="strong"),
        Caption(
            "message",
            Frame(words.x, words.y + line, words.w, words.h - line),
            size=14 if small else 18,
            role="dim",
            wrapped=True,
        ),
        Button("render", button, "Render again", 22 if small else 26),
    )


def _tabs(frame: Frame, pages: Mapping[str, str], size: int = 16) -> Parts:
    return tuple(
        Button(f"tab_{name}", cell, words, size)
        for (name, words), cell in zip(pages.items(), _across(frame, len(pages)), strict=True)
    )


def _across(frame: Frame, count: int) -> list[Frame]:
    """``frame`` cut into ``count`` equal cells beside each other."""
    width = (frame.w - GAP * (count - 1)) // count
    return [Frame(frame.x + i * (width + GAP), frame.y, width, frame.h) for i in range(count)]


def _down(frame: Frame, count: int) -> list[Frame]:
    """``frame`` cut into ``count`` equal cells below each other."""
    height = (frame.h - GAP * (count - 1)) // count
    return [Frame(frame.x, frame.y + i * (height + GAP), frame.w, height) for i in range(count)]


def _heading(frame: Frame, name: str, words: str) -> Caption:
    return Caption(f"heading_{name}", Frame(frame.x, frame.y, frame.w, HEADING), words, 15, role="dim")


def _row(frame: Frame, index: int) -> Frame:
    return Frame(frame.x, frame.y + HEADING + 4 + index * PITCH, frame.w, ROW)


def _styles(frame: Frame, rows: int) -> Parts:
    buttons = [
        Group(
            f"style_{i + 1}",
            _row(frame, i),
            (Button(f"style_{i + 1}_choose", Frame(0, 0, frame.w, ROW), size=19, align="left"),),
            shown=False,
        )
        for i in range(rows)
    ]
    return _heading(frame, "styles", "Style"), *buttons, _turn(_row(frame, rows), "styles")


def _turn(frame: Frame, what: str) -> Group:
    """Buttons that turn the pages of a list, and where one is; hidden while there is one page."""
    side = 64
    middle = Frame(side + GAP, 0, frame.w - 2 * (side + GAP), frame.h)
    parts = (
        Button(f"{what}_back", Frame(0, 0, side, frame.h), "<", 22),
        Caption(f"{what}_page", middle, "", 15, "center", "dim"),
        Button(f"{what}_on", Frame(frame.w - side, 0, side, frame.h), ">", 22),
    )
    return Group(f"{what}_turn", frame, parts, shown=False)


def _queue(frame: Frame, rows: int) -> Parts:
    last = _row(frame, rows)
    half = (frame.w - GAP) // 2
    return (
        _heading(frame, "queue", "Queue: choose what is to be rendered again"),
        *(_job(f"job_{i + 1}", _row(frame, i)) for i in range(rows)),
        _turn(Frame(last.x, last.y, half, last.h), "jobs"),
        Button("cancel_all", Frame(last.x + half + GAP, last.y, half, last.h), "Cancel all", 18, "stop"),
    )


def _job(name: str, frame: Frame) -> Group:
    """One row: what is rendered in which style, how far it is, how long it will take, and an end to it."""
    stop = 60
    body = frame.w - stop - GAP
    left = 84
    return Group(
        name,
        frame,
        (
            Button(f"{name}_choose", Frame(0, 0, body, ROW)),
            Caption(f"{name}_content", Frame(12, 3, body - left - 24, 24), "", 17),
            Caption(f"{name}_left", Frame(body - left - 12, 3, left, 24), "", 15, "right"),
            Caption(f"{name}_style", Frame(12, 26, body - 24 - STATE, 20), "", 14),
            Caption(f"{name}_state", Frame(body - STATE - 12, 26, STATE, 20), "", 14, "right"),
            Slider(f"{name}_bar", Frame(12, 47, body - 24, 5), moves=False),
            Group(
                f"{name}_end",
                Frame(body + GAP, 0, stop, ROW),
                (Button(f"{name}_cancel", Frame(0, 0, stop, ROW), "X", 20, "stop"),),
            ),
        ),
        shown=False,
    )


def _sound(frame: Frame, dials: Mapping[str, Dial]) -> Parts:
    """Large upright faders, and the quality below them."""
    top, bottom = frame.y + HEADING + 4, _row(frame, 6).bottom
    columns = _across(Frame(frame.x, top, frame.w, bottom - top), len(LARGE))
    choice = dials[LARGE_CHOICE]
    return (
        _heading(frame, "sound", "Sound"),
        *(part for name, cell in zip(LARGE, columns, strict=True) for part in _upright(dials[name], cell)),
        *_choices(choice, _row(frame, 7), 15),
    )


def _upright(dial: Dial, cell: Frame) -> Parts:
    words = 26
    default = dial.parameter.default
    return (
        Caption(f"{dial.name}_value", Frame(cell.x, cell.y, cell.w, words), dial.words(default), 17, "center"),
        Slider(
            f"{dial.name}_fader",
            Frame(cell.x, cell.y + words, cell.w, cell.h - 2 * words),
            dial.position(default),
            horizontal=False,
        ),
        Caption(
            f"{dial.name}_name",
            Frame(cell.x - GAP // 2, cell.bottom - words, cell.w + GAP, words),
            _spoken(dial.name),
            12,
            "center",
            "dim",
        ),
    )


def _spoken(name: str) -> str:
    return name.replace("_", " ")


def _choices(dial: Dial, frame: Frame, size: int = 14, rows: int = 1) -> Parts:
    choices = dial.parameter.choices
    each = math.ceil(len(choices) / rows)
    cells = [cell for row in _down(frame, rows) for cell in _across(row, each)]
    return tuple(Button(f"{dial.name}_is_{word}", cell, word, size) for word, cell in zip(choices, cells, strict=False))


CELL_WORDS, CELL_CONTROL, CELL_PITCH = 22, 44, 76
VALUE_WORDS = 78
FINGER = 44
LETTER, BESIDE_WORDS = 6.5, 16
"""How wide a letter on a button of a choice is about, and what is left free beside its word."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """What stands on the pages of details: so many cells high, and made when its place is known."""

    make: Callable[[Frame], Parts]
    lines: int = 1


def _details(frame: Frame, columns: int, dials: Mapping[str, Dial], settings: Mapping[str, str]) -> tuple[Parts, Parts]:
    """Two pages: the other parameters of every engine; those of some engines, and the settings of the panel."""
    cells = _cells(frame, columns)
    others = [dial for name, dial in dials.items() if name not in (*LARGE, LARGE_CHOICE)]
    common = [_entry(dial, cells[0].w) for dial in others if not dial.parameter.engines]
    rest = [_entry(dial, cells[0].w) for dial in others if dial.parameter.engines]
    rest += [_Entry(partial(_setting, name, value)) for name, value in settings.items()]
    rest.append(_Entry(_defaults))
    # Where the second page has no room for the rest, it begins on the first one.
    for first, second in ((common, rest), (common + rest, [])):
        details, left = _fill(cells, first)
        more, left = _fill(cells, [*left, *second])
        if not left:
            return details, more
    raise ValueError(f"{len(others)} parameters and {len(settings)} settings do not fit: {len(left)} are left")


def _fill(cells: Sequence[Frame], entries: Sequence[_Entry]) -> tuple[Parts, Sequence[_Entry]]:
    """One entry after the other, and those that there is no room for."""
    made: list[Part] = []
    free = list(cells)
    for i, entry in enumerate(entries):
        # One that is higher than what is left of a column stands in the next.
        while free and free[0].x != free[min(entry.lines, len(free)) - 1].x:
            del free[0]
        if len(free) < entry.lines:
            return tuple(made), entries[i:]
        top, bottom = free[0], free[entry.lines - 1]
        made += entry.make(Frame(top.x, top.y, top.w, bottom.bottom - top.y))
        del free[: entry.lines]
    return tuple(made), ()


def _entry(dial: Dial, width: int) -> _Entry:
    return _Entry(partial(_cell, dial), _rows(dial.parameter.choices, width) if dial.way == "choice" else 1)


def _rows(choices: Sequence[str], width: int) -> int:
    """In how many rows the words of a choice are wide enough to be read and touched."""
    needed = max(FINGER, max(map(len, choices)) * LETTER + BESIDE_WORDS)
    return math.ceil(len(choices) / max(1, int((width + GAP) // (needed + GAP))))


def _cells(frame: Frame, columns: int) -> list[Frame]:
    width = (frame.w - MARGIN * (columns - 1)) // columns
    return [
        Frame(frame.x + column * (width + MARGIN), frame.y + line * CELL_PITCH, width, CELL_WORDS + CELL_CONTROL)
        for column in range(columns)
        for line in range(frame.h // CELL_PITCH)
    ]


def _control(cell: Frame) -> Frame:
    return Frame(cell.x, cell.y + CELL_WORDS, cell.w, cell.h - CELL_WORDS)


def _defaults(cell: Frame) -> Parts:
    return (Button("defaults", _control(cell), "All to their defaults", 15),)


def _setting(name: str, value: str, cell: Frame) -> Parts:
    words = Frame(cell.x, cell.y, cell.w, CELL_WORDS)
    return Caption(f"{name}_name", words, _spoken(name), 13, role="dim"), Field(name, _control(cell), value)


def _titled(dial: Dial) -> str:
    """Its name, and the engine that it is for; several have no room beside it."""
    engines = dial.parameter.engines
    return f"{_spoken(dial.name)} ({engines[0]})" if len(engines) == 1 else _spoken(dial.name)


def _cell(dial: Dial, cell: Frame) -> Parts:
    control, wide = _control(cell), cell.w - VALUE_WORDS
    name = Caption(f"{dial.name}_name", Frame(cell.x, cell.y, wide, CELL_WORDS), _titled(dial), 13, role="dim")
    shown = dial.words(dial.parameter.default)
    value = Caption(f"{dial.name}_value", Frame(cell.x + wide, cell.y, cell.w - wide, CELL_WORDS), shown, 14, "right")
    match dial.way:
        case "choice":
            return name, *_choices(dial, control, rows=_rows(dial.parameter.choices, cell.w))
        case "switch":
            return name, *_switch(dial, control)
        case "steps":
            return name, value, *_steps(dial, control)
        case "fader":
            return name, value, Slider(f"{dial.name}_fader", control, dial.position(dial.parameter.default))


def _switch(dial: Dial, frame: Frame) -> Parts:
    return tuple(
        Button(f"{dial.name}_is_{state}", cell, word, 14)
        for (state, word), cell in zip({"0": "off", "1": "on"}.items(), _across(frame, 2), strict=True)
    )


def _steps(dial: Dial, frame: Frame) -> Parts:
    words = {"down": "-", "up": "+", "other": "new"}
    return tuple(
        Button(f"{dial.name}_{what}", cell, word, 16)
        for (what, word), cell in zip(words.items(), _across(frame, len(words)), strict=True)
    )
