"""Draws a patch about as Max does, so that its layout can be looked at: ``python -m tests.hosts.max.drawing FILE OUT``.

Options: ``--presentation``, and ``--in NAME`` for a subpatcher (``p NAME``), as often as it takes to get there.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from max_patch.source.metrics import line_height, lines, text_width
from PIL import Image, ImageDraw, ImageFont

from .amxd import read_device

_SCALE = 2
_FONT = "DejaVuSans.ttf"
_BOLD_FONT = "DejaVuSans-Bold.ttf"
Color = tuple[int, int, int]

_PAPER, _INK, _DIM = (51, 51, 51), (236, 236, 236), (160, 160, 160)
_BOX, _MESSAGE, _EDGE, _LIGHT = (82, 82, 84), (104, 104, 108), (150, 150, 152), (255, 180, 60)
_CORD, _SIGNAL = (178, 178, 178), (214, 214, 90)


def patcher_of(path: Path) -> dict[str, Any]:
    if path.suffix == ".amxd":
        return read_device(path).patcher
    document: dict[str, Any] = json.loads(path.read_text())["patcher"]
    return document


def drawn(patcher: dict[str, Any], *, presentation: bool = False) -> Image.Image:
    """The picture of a patcher, its window as big as it is stored or as its boxes need."""
    boxes = _as_loaded(patcher)
    if presentation:
        boxes = [box for box in boxes if box.get("presentation")]
    key = "presentation_rect" if presentation else "patching_rect"
    window = (0.0, 0.0) if patcher.get("openinpresentation") and not presentation else patcher["rect"][2:]
    width = max([window[0], *(box[key][0] + box[key][2] + 10 for box in boxes)])
    height = max([window[1], *(box[key][1] + box[key][3] + 10 for box in boxes)])
    if presentation and patcher.get("devicewidth"):
        width, height = patcher["devicewidth"], 169.0
    image = Image.new("RGB", (round(width * _SCALE), round(height * _SCALE)), _PAPER)
    pen = _Pen(ImageDraw.Draw(image), key)
    for box in sorted(boxes, key=lambda box: not box.get("background", 0)):
        pen.box(box)
    if not presentation:
        by_id = {box["id"]: box for box in boxes}
        for entry in patcher["lines"]:
            pen.cord(entry["patchline"], by_id)
    return image


def _as_loaded(patcher: dict[str, Any]) -> list[dict[str, Any]]:
    """The boxes, with what each ``loadmess`` shows in them when the patch has been opened."""
    boxes = {entry["box"]["id"]: entry["box"] for entry in patcher["boxes"]}
    for entry in patcher["lines"]:
        source, target = (entry["patchline"][end][0] for end in ("source", "destination"))
        words = str(boxes[source].get("text", "")).split()
        if words[:1] == ["loadmess"] and len(words) > 2 and words[1].startswith("set"):
            boxes[target] = {**boxes[target], "loaded": words[2]}
    return list(boxes.values())


def subpatcher(patcher: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(
        entry["box"]["patcher"]
        for entry in patcher["boxes"]
        if entry["box"].get("text") == f"p {name}" and "patcher" in entry["box"]
    )
    return found


def port_at(box: dict[str, Any], key: str, number: int, side: str) -> tuple[float, float]:
    """Where a cord ends at a box: ports are spread over its width, from edge to edge."""
    left, top, width, height = box[key]
    count = box["numoutlets" if side == "out" else "numinlets"]
    step = 0.0 if count <= 1 else (width - 19) * number / (count - 1)
    return left + 9.5 + step, top + height if side == "out" else top


class _Pen:
    def __init__(self, draw: ImageDraw.ImageDraw, key: str) -> None:
        self.draw, self.key = draw, key

    def box(self, box: dict[str, Any]) -> None:
        left, top, width, height = box[self.key]
        kind = box["maxclass"]
        if kind in ("comment", "live.comment"):
            self._text(box, left + 4, top + 3, _color(box, "textcolor", _INK))
            return
        if kind == "live.line":
            self._rect(left, top + height / 2, width, 1, _DIM, radius=0)
            return
        fill = {"newobj": _BOX, "message": _MESSAGE, "panel": _color(box, "bgfillcolor_color", (62, 62, 64))}.get(
            kind, (70, 70, 74)
        )
        self._rect(left, top, width, height, _color(box, "bgcolor", fill), radius=4 if kind != "panel" else 6)
        if kind == "newobj":
            self._rect(left, top, width, 2.5, (120, 120, 124), radius=1)
        if box.get("text") is not None:
            self._labelled(box, left, top, width, height)
        elif kind not in ("panel", "inlet", "outlet"):
            self._face(box, kind, left, top, width, height)
        elif kind != "panel":
            self._rect(left + 6, top + 6, width - 12, height - 12, _LIGHT, radius=2)
        if kind not in ("panel",) and self.key == "patching_rect":
            for side, count in (("in", box["numinlets"]), ("out", box["numoutlets"])):
                for number in range(count):
                    x, y = port_at(box, self.key, number, side)
                    self._rect(x - 3, y - 1, 6, 2, _DIM, radius=0)

    def _face(self, box: dict[str, Any], kind: str, left: float, top: float, width: float, height: float) -> None:
        label = str(box.get("varname") or kind)
        if kind in ("live.dial", "live.tab", "live.numbox"):
            self._live(box, left, top, width, height)
            return
        if kind in ("button", "live.button", "led"):
            self.draw.ellipse(_scaled(left + 3, top + 3, width - 6, height - 6), outline=_LIGHT, width=2)
            return
        if kind in ("toggle", "live.toggle"):
            self._line([(left + 5, top + 5), (left + width - 5, top + height - 5)], _LIGHT, 2)
            self._line([(left + width - 5, top + 5), (left + 5, top + height - 5)], _LIGHT, 2)
            return
        if kind in ("slider", "live.slider"):
            self._rect(left + 3, top + 3, max(4.0, height - 6), height - 6, _LIGHT, radius=2)
        elif kind in ("number", "flonum"):
            self._triangle(left + 4, top + height / 2)
            self._words(
                str(box.get("loaded", "0." if kind == "flonum" else "0")), left + 16, top + 4, 12.0, _INK, bold=False
            )
        elif kind in ("umenu", "live.menu"):
            self._words(
                str(box.get("loaded", box.get("items", ["vinyl"])[0])), left + 6, top + 4, 12.0, _INK, bold=False
            )
            self._triangle(left + width - 14, top + height / 2)
        elif kind == "waveform~":
            self._line([(left + 2, top + height / 2), (left + width - 2, top + height / 2)], _LIGHT, 2)
        elif kind == "dropfile":
            self.draw.rounded_rectangle(_scaled(left + 3, top + 3, width - 6, height - 6), 8, outline=_DIM, width=2)
        elif kind == "ezdac~":
            x, y = left + width / 2 - 8, top + height / 2
            cone = ((x, y - 4), (x + 6, y - 4), (x + 14, y - 11), (x + 14, y + 11), (x + 6, y + 4), (x, y + 4))
            self.draw.polygon(_points(*cone), fill=_DIM)
        else:
            self._words(label, left + 4, top + max(1.0, (height - 14) / 2), min(10.0, height - 4), _DIM, bold=False)

    def _live(self, box: dict[str, Any], left: float, top: float, width: float, height: float) -> None:
        if box["maxclass"] == "live.dial":
            self._dial(box, left, top, width, height)
        elif box["maxclass"] == "live.tab":
            self._tabs(box, left, top, width, height)
        else:
            self._words(f"{_initial(box):.0f}", left + 4, top + 2, 9.0, _INK, bold=False)

    def _labelled(self, box: dict[str, Any], left: float, top: float, width: float, height: float) -> None:
        """What has its text inside."""
        kind = box["maxclass"]
        if kind == "live.text":
            self._button(box, left, top, width, height)
        elif kind == "textbutton":
            x = left + (width - text_width(str(box["text"]))) / 2
            color = _color(box, "textcolor", _INK)
            self._words(str(box["text"]), x, top + (height - 15) / 2, 12.0, color, bold=False)
        else:
            self._text(box, left + 7.5 if kind == "newobj" else left + 6, top + 4, _INK)

    def _button(self, box: dict[str, Any], left: float, top: float, width: float, height: float) -> None:
        text, is_on = str(box["text"]), bool(box.get("mode")) and _initial(box) > 0
        if is_on:
            text = str(box["texton"])
            self._rect(left, top, width, height, _LIGHT, radius=4)
        x = left + (width - text_width(text, 10.0)) / 2
        self._words(text, x, top + (height - 12) / 2, 10.0, _PAPER if is_on else _INK, bold=False)

    def _dial(self, box: dict[str, Any], left: float, top: float, width: float, height: float) -> None:
        values = box["saved_attribute_attributes"]["valueof"]
        part = (_initial(box) - values["parameter_mmin"]) / (values["parameter_mmax"] - values["parameter_mmin"])
        self._words(values["parameter_shortname"], left + 2, top + 1, 9.0, _INK, bold=False)
        size = min(width, height - 24)
        circle = _scaled(left + (width - size) / 2 + 2, top + 14, size - 4, size - 4)
        self.draw.arc(circle, 135, 405, fill=_DIM, width=3)
        self.draw.arc(circle, 135, 135 + 270 * part, fill=_LIGHT, width=5)
        unit = str(values.get("parameter_units", "%.2f"))
        self._words(unit % _initial(box), left + 4, top + height - 13, 9.0, _DIM, bold=False)

    def _tabs(self, box: dict[str, Any], left: float, top: float, width: float, height: float) -> None:
        choices = box["saved_attribute_attributes"]["valueof"]["parameter_enum"]
        size = min(float(box.get("fontsize", 10.0)), 10.0)
        each = width / len(choices)
        for place, choice in enumerate(choices):
            is_on = place == int(_initial(box))
            if is_on:
                self._rect(left + each * place + 1, top + 1, each - 2, height - 2, _LIGHT, radius=2)
            x = left + each * place + (each - text_width(choice, size)) / 2
            self._words(choice, x, top + (height - size) / 2 - 1, size, _PAPER if is_on else _INK, bold=False)

    def _triangle(self, x: float, y: float) -> None:
        self.draw.polygon(_points((x, y - 5), (x + 7, y), (x, y + 5)), fill=_DIM)

    def cord(self, line: dict[str, Any], boxes: dict[str, dict[str, Any]]) -> None:
        start, end = boxes[line["source"][0]], boxes[line["destination"][0]]
        points = [port_at(start, self.key, line["source"][1], "out"), *_pairs(line.get("midpoints", [])),
                  port_at(end, self.key, line["destination"][1], "in")]  # fmt: skip
        is_signal = start.get("outlettype", [""] * 99)[line["source"][1]] == "signal"
        color, thick = (_SIGNAL, 3) if is_signal else (_CORD, 2)
        if len(points) > 2:
            self._line(points, color, thick)
            return
        (x0, y0), (x1, y1) = points
        bend = min(30.0, max(8.0, abs(y1 - y0) / 2))
        curve = [_bezier((x0, y0), (x0, y0 + bend), (x1, y1 - bend), (x1, y1), step / 24) for step in range(25)]
        self._line(curve, color, thick)

    def _text(self, box: dict[str, Any], x: float, y: float, color: Color) -> None:
        size, bold = float(box.get("fontsize", 12.0)), box.get("fontface") == 1
        is_note = box["maxclass"] in ("comment", "live.comment")
        room = box[self.key][2] - 8 if is_note else 10_000.0
        for line in lines(str(box["text"]), room + 0.5, size, bold=bold):
            self._words(line, x, y, size, color, bold=bold)
            y += line_height(size)

    def _words(self, text: str, x: float, y: float, size: float, color: Color, *, bold: bool) -> None:
        """Drawn as wide as Arial would be, in a font that is there."""
        font = ImageFont.truetype(_BOLD_FONT if bold else _FONT, size * _SCALE)
        wanted, have = text_width(text, size, bold=bold) * _SCALE, font.getlength(text)
        if have > 0:
            font = ImageFont.truetype(_BOLD_FONT if bold else _FONT, size * _SCALE * min(1.0, wanted / have))
        self.draw.text((x * _SCALE, y * _SCALE), text, font=font, fill=color)

    def _rect(self, left: float, top: float, width: float, height: float, fill: Color, radius: float) -> None:
        self.draw.rounded_rectangle(_scaled(left, top, width, height), radius * _SCALE, fill=fill)

    def _line(self, points: list[tuple[float, float]], color: Color, thick: int) -> None:
        self.draw.line([(x * _SCALE, y * _SCALE) for x, y in points], fill=color, width=thick, joint="curve")


def _initial(box: dict[str, Any]) -> float:
    if "loaded" in box:
        return float(box["loaded"])
    values = box["saved_attribute_attributes"]["valueof"]
    return float(values.get("parameter_initial", [values["parameter_mmin"]])[0])


def _points(*points: tuple[float, float]) -> list[tuple[float, float]]:
    return [(x * _SCALE, y * _SCALE) for x, y in points]


def _scaled(left: float, top: float, width: float, height: float) -> tuple[float, float, float, float]:
    return left * _SCALE, top * _SCALE, (left + max(width, 1)) * _SCALE, (top + max(height, 1)) * _SCALE


def _color(box: dict[str, Any], key: str, otherwise: Color) -> Color:
    red, green, blue, *_ = box.get(key) or [part / 255 for part in otherwise]
    return round(red * 255), round(green * 255), round(blue * 255)


def _pairs(numbers: list[float]) -> Iterator[tuple[float, float]]:
    return zip(numbers[::2], numbers[1::2], strict=True)


def _bezier(*points_and_part: Any) -> tuple[float, float]:
    *points, part = points_and_part
    weights = ((1 - part) ** 3, 3 * part * (1 - part) ** 2, 3 * part**2 * (1 - part), part**3)
    return tuple(sum(weight * point[axis] for weight, point in zip(weights, points, strict=True)) for axis in (0, 1))  # type: ignore[return-value]


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("file", type=Path)
    options.add_argument("out", type=Path)
    options.add_argument("--presentation", action="store_true")
    options.add_argument("--in", dest="inside", action="append", default=[])
    given = options.parse_args()
    patcher = patcher_of(given.file)
    for name in given.inside:
        patcher = subpatcher(patcher, name)
    drawn(patcher, presentation=given.presentation).save(given.out)


if __name__ == "__main__":
    main()
