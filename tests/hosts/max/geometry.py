"""Whether a patch can be read: nothing lies on anything else, no text is cut, no cord runs through what it passes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, pairwise
from typing import Any

from max_patch.source.metrics import line_height, lines, text_width

from .drawing import port_at

Rect = tuple[float, float, float, float]
Point = tuple[float, float]
_BEHIND = {"panel", "live.line"}
_TEXT_ROOM = {"newobj": 10.0, "message": 8.0, "comment": 6.0, "live.comment": 4.0, "textbutton": 2.0}


def overlaps(patcher: dict[str, Any], key: str) -> list[str]:
    """Pairs of boxes that lie on each other; panels are meant to."""
    boxes = [box for box in _boxes(patcher, key) if box["maxclass"] not in _BEHIND and not box.get("background")]
    return [
        f"{_tag(one)} lies on {_tag(other)}"
        for one, other in combinations(boxes, 2)
        if _touch(one[key], other[key], 0.0)
    ]


def cut_texts(patcher: dict[str, Any], key: str) -> list[str]:
    """Boxes that are too small for their text, in Arial."""
    return [
        _tag(box)
        for box in _boxes(patcher, key)
        if box.get("text") and box["maxclass"] in _TEXT_ROOM and _is_cut(box, key)
    ]


def outside(patcher: dict[str, Any], key: str, width: float, height: float) -> list[str]:
    """Boxes that the window, or the device, does not show."""
    return [
        _tag(box)
        for box in _boxes(patcher, key)
        if box[key][0] < 0 or box[key][1] < 0 or box[key][0] + box[key][2] > width or box[key][1] + box[key][3] > height
    ]


def crossed_boxes(patcher: dict[str, Any]) -> list[str]:
    """Boxes that a cord runs across although it belongs to others; a cord is taken as it is drawn."""
    boxes = {entry["box"]["id"]: entry["box"] for entry in patcher["boxes"]}
    found = []
    for entry in patcher["lines"]:
        line = entry["patchline"]
        ends = (line["source"][0], line["destination"][0])
        path = list(_path(line, boxes))
        for key, box in boxes.items():
            if key not in ends and box["maxclass"] not in _BEHIND and _crosses(path, box["patching_rect"]):
                found.append(f"{_tag(boxes[ends[0]])} → {_tag(boxes[ends[1]])} runs across {_tag(box)}")
    return found


def upward_cords(patcher: dict[str, Any]) -> float:
    """The share of cords that end above where they begin."""
    boxes = {entry["box"]["id"]: entry["box"]["patching_rect"] for entry in patcher["boxes"]}
    lines_ = [entry["patchline"] for entry in patcher["lines"]]
    upward = [line for line in lines_ if boxes[line["destination"][0]][1] < boxes[line["source"][0]][1]]
    return len(upward) / max(1, len(lines_))


def _boxes(patcher: dict[str, Any], key: str) -> list[dict[str, Any]]:
    return [entry["box"] for entry in patcher["boxes"] if key in entry["box"]]


def _tag(box: dict[str, Any]) -> str:
    return f"[{str(box.get('text') or box['maxclass'])[:40]}]"


def _touch(one: Rect, other: Rect, room: float) -> bool:
    return all(
        one[side] < other[side] + other[side + 2] + room and other[side] < one[side] + one[side + 2] + room
        for side in (0, 1)
    )


def _is_cut(box: dict[str, Any], key: str) -> bool:
    size, bold = float(box.get("fontsize", 12.0)), box.get("fontface") == 1
    room = box[key][2] - _TEXT_ROOM[box["maxclass"]]
    if box["maxclass"] in ("comment", "live.comment"):
        broken = lines(box["text"], room, size, bold=bold)
        return len(broken) * line_height(size) > box[key][3] + 1 or any(
            text_width(line, size, bold=bold) > room + 1 for line in broken
        )
    return text_width(box["text"], size, bold=bold) > room + 1


def _path(line: dict[str, Any], boxes: dict[str, dict[str, Any]]) -> Iterator[Point]:
    start = port_at(boxes[line["source"][0]], "patching_rect", line["source"][1], "out")
    end = port_at(boxes[line["destination"][0]], "patching_rect", line["destination"][1], "in")
    middle = line.get("midpoints", [])
    yield start
    yield from zip(middle[::2], middle[1::2], strict=True)
    yield end


def _crosses(path: list[Point], rect: Rect) -> bool:
    left, top, width, height = rect
    inner = (left + 3, top + 3, width - 6, height - 6)
    return any(_segment_in(one, other, inner) for one, other in pairwise(path))


def _segment_in(one: Point, other: Point, rect: Rect) -> bool:
    """Whether a straight line passes through a rectangle (Liang and Barsky)."""
    low, high = 0.0, 1.0
    for side in (0, 1):
        step = other[side] - one[side]
        for sign, room in ((-1, one[side] - rect[side]), (1, rect[side] + rect[side + 2] - one[side])):
            run = sign * step
            if run == 0:
                if room < 0:
                    return False
            elif run < 0:
                low = max(low, room / run)
            else:
                high = min(high, room / run)
    return low < high
