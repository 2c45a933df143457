"""Draws what the stand-in's screen recorded, as REAPER would."""

from __future__ import annotations

from typing import Any

from PIL import Image, ImageDraw

from .metrics import font


def _ink(op: dict[str, Any]) -> tuple[int, int, int]:
    red, green, blue, _ = op["colour"]
    return round(red * 255), round(green * 255), round(blue * 255)


def _ground(clear: int) -> tuple[int, int, int]:
    return clear & 255, clear >> 8 & 255, clear >> 16 & 255


def draw(frame: dict[str, Any]) -> Image.Image:
    picture = Image.new("RGB", (round(frame["w"]), round(frame["h"])), _ground(frame["clear"]))
    canvas = ImageDraw.Draw(picture)
    for op in frame["ops"]:
        if op["kind"] == "rect":
            if op["w"] and op["h"]:
                box = (op["x"], op["y"], op["x"] + op["w"] - 1, op["y"] + op["h"] - 1)
                canvas.rectangle(box, fill=_ink(op) if op["filled"] else None, outline=_ink(op))
        elif op["kind"] == "line":
            canvas.line(op["points"], fill=_ink(op), width=max(1, round(frame["scale"])))
        elif op["kind"] == "triangle":
            canvas.polygon(op["points"], fill=_ink(op))
        else:
            middle = op["y"] + op["h"] / 2
            canvas.text((op["x"], middle), op["text"], _ink(op), font(op["size"], op["bold"]), anchor="lm")
    return picture


def _boxes(frame: dict[str, Any]) -> list[tuple[str, float, float, float, float]]:
    texts = [op for op in frame["ops"] if op["kind"] == "text" and op["text"].strip()]
    return [(op["text"], op["x"], op["y"], op["x"] + op["w"], op["y"] + op["h"]) for op in texts]


def faults(frame: dict[str, Any]) -> list[str]:
    """Texts that leave the window, or that lie over each other."""
    boxes = _boxes(frame)
    found = [
        f"{text!r} leaves the window"
        for text, left, top, right, bottom in boxes
        if left < 0 or top < 0 or right > frame["w"] + 1 or bottom > frame["h"] + 1
    ]
    for index, (text, left, top, right, bottom) in enumerate(boxes):
        for other, left_2, top_2, right_2, bottom_2 in boxes[index + 1 :]:
            # Boxes of lines are higher than their letters; a little of that may overlap.
            if min(right, right_2) - max(left, left_2) > 1 and min(bottom, bottom_2) - max(top, top_2) > 3:
                found.append(f"{text!r} lies over {other!r}")
    return found
