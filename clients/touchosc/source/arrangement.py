"""Where everything lies: one arrangement for a tablet on its side, one for an upright phone."""

from __future__ import annotations

from collections.abc import Mapping

from dials import LARGE, LARGE_CHOICE, Dial
from panel_parts import Button, Caption, Field, Frame, Group, Lamp, Panel, Part, Slider

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
        for name, parts in zip(("details", "more"), _details(inner, 3, dials, settings, pages=2), strict=True)
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
    details, more = _details(inner, 2, dials, settings, pages=2)
    pages: dict[str, tuple[Part, ...]] = {
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


def _status(frame: Frame) -> tuple[Part, ...]:
    across = 22
    lamp = Lamp("lamp", Frame(frame.x, frame.y + (frame.h - across) // 2, across, across))
    words = Frame(frame.x + across + 12, frame.y, frame.w - across - 12, frame.h)
    return lamp, Caption("status", words, "Looking for the server", 18)


def _render(words: Frame, button: Frame, small: bool = False) -> tuple[Part, ...]:
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


def _tabs(frame: Frame, pages: Mapping[str, str], size: int = 16) -> tuple[Part, ...]:
    return tuple(
        Button(f"tab_{name}", cell, words, size)
        for (name, words), cell in zip(pages.items(), _across(frame, len(pages)), strict=True)
    )


def _across(frame: Frame, count: int) -> list[Frame]:
    """``frame`` cut into ``count`` equal cells beside each other."""
    width = (frame.w - GAP * (count - 1)) // count
    return [Frame(frame.x + i * (width + GAP), frame.y, width, frame.h) for i in range(count)]


def _heading(frame: Frame, name: str, words: str) -> Caption:
    return Caption(f"heading_{name}", Frame(frame.x, frame.y, frame.w, HEADING), words, 15, role="dim")


def _row(frame: Frame, index: int) -> Frame:
    return Frame(frame.x, frame.y + HEADING + 4 + index * PITCH, frame.w, ROW)


def _styles(frame: Frame, rows: int) -> tuple[Part, ...]:
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


def _queue(frame: Frame, rows: int) -> tuple[Part, ...]:
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


def _sound(frame: Frame, dials: Mapping[str, Dial]) -> tuple[Part, ...]:
    """Large upright faders, and the quality below them."""
    top, bottom = frame.y + HEADING + 4, _row(frame, 6).bottom
    columns = _across(Frame(frame.x, top, frame.w, bottom - top), len(LARGE))
    choice = dials[LARGE_CHOICE]
    return (
        _heading(frame, "sound", "Sound"),
        *(part for name, cell in zip(LARGE, columns, strict=True) for part in _upright(dials[name], cell)),
        *_choices(choice, _row(frame, 7), 15),
    )


def _upright(dial: Dial, cell: Frame) -> tuple[Part, ...]:
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


def _choices(dial: Dial, frame: Frame, size: int = 14) -> tuple[Part, ...]:
    choices = dial.parameter.choices
    return tuple(
        Button(f"{dial.name}_is_{word}", cell, word, size)
        for word, cell in zip(choices, _across(frame, len(choices)), strict=True)
    )


def _details(
    frame: Frame, columns: int, dials: Mapping[str, Dial], settings: Mapping[str, str], pages: int = 1
) -> list[tuple[Part, ...]]:
    """Every other parameter in cells, then the settings of the panel itself, on so many pages."""
    others = [dial for name, dial in dials.items() if name not in (*LARGE, LARGE_CHOICE)]
    cells = [cell for _ in range(pages) for cell in _cells(frame, columns)]
    if len(others) + 1 + len(settings) > len(cells):
        raise ValueError(f"{len(others)} parameters and {len(settings)} settings do not fit into {len(cells)} cells")
    share = len(cells) // pages
    last_page = share * (pages - 1)
    start = last_page if last_page >= max(len(others), 1) else len(cells) - 1 - len(settings)
    made = [_cell(dial, cell) for dial, cell in zip(others, cells, strict=False)]
    made += [()] * (start - len(made))
    made += [_setting(name, value, cell) for (name, value), cell in zip(settings.items(), cells[start:], strict=False)]
    made.append((Button("defaults", _control(cells[len(made)]), "All to their defaults", 15),))
    return [tuple(part for parts in made[i * share : (i + 1) * share] for part in parts) for i in range(pages)]


CELL_WORDS, CELL_CONTROL, CELL_PITCH = 22, 44, 76
VALUE_WORDS = 78


def _cells(frame: Frame, columns: int) -> list[Frame]:
    width = (frame.w - MARGIN * (columns - 1)) // columns
    return [
        Frame(frame.x + column * (width + MARGIN), frame.y + line * CELL_PITCH, width, CELL_WORDS + CELL_CONTROL)
        for column in range(columns)
        for line in range(frame.h // CELL_PITCH)
    ]


def _control(cell: Frame) -> Frame:
    return Frame(cell.x, cell.y + CELL_WORDS, cell.w, CELL_CONTROL)


def _setting(name: str, value: str, cell: Frame) -> tuple[Part, ...]:
    words = Frame(cell.x, cell.y, cell.w, CELL_WORDS)
    return Caption(f"{name}_name", words, _spoken(name), 13, role="dim"), Field(name, _control(cell), value)


def _cell(dial: Dial, cell: Frame) -> tuple[Part, ...]:
    control, wide = _control(cell), cell.w - VALUE_WORDS
    words = " ".join([_spoken(dial.name), *(f"({engine})" for engine in dial.parameter.engines)])
    name = Caption(f"{dial.name}_name", Frame(cell.x, cell.y, wide, CELL_WORDS), words, 13, role="dim")
    shown = dial.words(dial.parameter.default)
    value = Caption(f"{dial.name}_value", Frame(cell.x + wide, cell.y, cell.w - wide, CELL_WORDS), shown, 14, "right")
    match dial.way:
        case "choice":
            return name, *_choices(dial, control)
        case "switch":
            return name, *_switch(dial, control)
        case "steps":
            return name, value, *_steps(dial, control)
        case "fader":
            return name, value, Slider(f"{dial.name}_fader", control, dial.position(dial.parameter.default))


def _switch(dial: Dial, frame: Frame) -> tuple[Part, ...]:
    return tuple(
        Button(f"{dial.name}_is_{state}", cell, word, 14)
        for (state, word), cell in zip({"0": "off", "1": "on"}.items(), _across(frame, 2), strict=True)
    )


def _steps(dial: Dial, frame: Frame) -> tuple[Part, ...]:
    words = {"down": "-", "up": "+", "other": "new"}
    return tuple(
        Button(f"{dial.name}_{what}", cell, word, 16)
        for (what, word), cell in zip(words.items(), _across(frame, len(words)), strict=True)
    )
