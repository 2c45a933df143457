"""A patch, written down: boxes at their places, cords between them, and the JSON that Max reads.

::

    patch = Patch(width=400, height=200)
    size = patch.inlet("a length in seconds", at=(20, 20))
    split = patch.obj("t b f", at=(20, 60))
    size >> split                # outlet 0 into inlet 0
    split[1] >> patch.obj("print seconds", at=(90, 100))
    split[0] >> other[2]         # left of the arrow an outlet, right of it an inlet

A bigger patch is written as a table of named boxes and a list of cords between the names::

    patch.keep(size=patch.inlet("a length in seconds"))
    patch.objs(split="t b f", show="print seconds")
    patch.cords('''
        size > split
        split:1 > show          # as with the arrows: first an outlet, then inlets
        split > other:2 > more
    ''')
    arrange(patch)              # of ``layout.py``: places all boxes by their cords

The same patch gives the same bytes: boxes are numbered in the order in which they were put down.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from .metrics import line_height, lines, text_width
from .ports import ANY, Ports, ports_of

__all__ = ["Box", "Patch", "Port", "literal", "to_json"]

Point = tuple[float, float]
Rect = tuple[float, float, float, float]

_APP = {"major": 8, "minor": 6, "revision": 5, "architecture": "x64", "modernui": 1}
"""Live 12 comes with a Max 8.6: it opens this without a word, and so does Max 9."""
_PADDING = 15.0
"""Left and right of the text of an object box, together."""
_BOX_HEIGHT = 22.0
_NOWHERE: Point = (0.0, 0.0)
"""For patches whose boxes are placed by their cords (``layout.arrange``)."""
_UI_SIZES: dict[str, Point] = {"button": (24, 24), "toggle": (24, 24), "inlet": (30, 30), "outlet": (30, 30)}


def literal(text: str) -> str:
    """``text`` as it is written into a box so that Max takes it as it stands: commas and the like would divide it."""
    for sign in ("\\", ",", ";", "$", '"'):
        text = text.replace(sign, f"\\{sign}")
    return text


@dataclass(frozen=True, slots=True)
class Port:
    """An outlet where a cord begins, an inlet where it ends."""

    box: Box
    number: int

    def __rshift__(self, other: Box | Port) -> Box:
        """Connect; gives the box at the end, so that cords can be written in a row."""
        end = other if isinstance(other, Port) else Port(other, 0)
        self.box.patch.connect(self, end)
        return end.box


@dataclass(eq=False, slots=True)
class Box:
    """One box of a patch."""

    patch: Patch
    maxclass: str
    ports: Ports
    rect: Rect
    text: str | None = None
    sub: Patch | None = None
    presentation: Rect | None = None
    attributes: dict[str, Any] = field(default_factory=dict)
    meant: Patch | None = None
    """The patch of the package that it names."""

    @property
    def id(self) -> str:
        return f"obj-{self.patch.boxes.index(self) + 1}"

    def __getitem__(self, number: int) -> Port:
        return Port(self, number)

    def __rshift__(self, other: Box | Port) -> Box:
        return Port(self, 0) >> other

    def json(self) -> dict[str, Any]:
        box: dict[str, Any] = {"id": self.id, "maxclass": self.maxclass}
        box |= {"numinlets": self.ports.inlets, "numoutlets": len(self.ports.outlets)}
        if self.ports.outlets:
            box["outlettype"] = list(self.ports.outlets)
        if self.sub is not None:
            box["patcher"] = self.sub.patcher()
        box["patching_rect"] = [float(side) for side in self.rect]
        if self.presentation is not None:
            box |= {"presentation": 1, "presentation_rect": [float(side) for side in self.presentation]}
        if saved := _saved(self.text or ""):
            box["saved_object_attributes"] = saved
        if self.text is not None:
            box["text"] = self.text
        return {"box": box | self.attributes}


def _saved(text: str) -> dict[str, Any]:
    """What Max keeps beside the text of some objects."""
    if text.split()[:1] == ["coll"]:
        return {"embed": 0, "precision": 6}
    return {}


class Patch:
    """Boxes and cords, the window that shows them, and how it is opened."""

    def __init__(self, width: float = 0, height: float = 0, *, at: Point = (60, 90), presentation: bool = False,
                 **attributes: Any) -> None:  # fmt: skip
        self.rect: Rect = (*at, width, height)
        self.opens_in_presentation = presentation
        self.attributes = attributes
        self.boxes: list[Box] = []
        self.named: dict[str, Box] = {}
        self.connections: list[tuple[Port, Port, tuple[Point, ...]]] = []

    # Boxes

    def obj(self, text: str, at: Point, *, width: float | None = None, ports: Ports | None = None, **more: Any) -> Box:
        """An object box. ``ports`` is needed only for objects that are not in the table of this package."""
        size = (width or max(text_width(text) + _PADDING, 32.0), _BOX_HEIGHT)
        return self._put("newobj", ports or ports_of(text), at, size, text=text, **more)

    def objs(self, **boxes: str | tuple[str, float, float]) -> None:
        """Object boxes by name: their text, or text, left and top."""
        for key, box in boxes.items():
            text, *at = (box,) if isinstance(box, str) else box
            self.named[key] = self.obj(text, (at[0], at[1]) if at else _NOWHERE)

    def msgs(self, **boxes: str | tuple[str, float, float]) -> None:
        """Message boxes by name."""
        for key, box in boxes.items():
            text, *at = (box,) if isinstance(box, str) else box
            self.named[key] = self.msg(text, (at[0], at[1]) if at else _NOWHERE)

    def keep(self, **boxes: Box) -> None:
        """Names for boxes that were put down one by one."""
        self.named |= boxes

    def msg(self, text: str, at: Point, *, width: float | None = None, **more: Any) -> Box:
        """A message box."""
        size = (width or max(text_width(text) + _PADDING, 32.0), _BOX_HEIGHT)
        return self._put("message", ports_of("message"), at, size, text=text, **more)

    def note(self, text: str, at: Point = _NOWHERE, *, width: float | None = None, size: float = 12.0,
             bold: bool = False, **more: Any) -> Box:  # fmt: skip
        """A comment, as high as its text needs when it is broken to ``width``."""
        inner = (width - 8) if width else text_width(text, size, bold=bold) + 4
        count = len(lines(text, inner, size, bold=bold))
        looks: dict[str, Any] = {"linecount": count} if width else {}
        if size != 12.0:
            looks["fontsize"] = size
        if bold:
            looks["fontface"] = 1
        height = count * line_height(size) + 6.2
        return self._put("comment", ports_of("comment"), at, (inner + 8, height), text=text, **looks, **more)

    def ui(
        self, maxclass: str, at: Point, size: Point | None = None, *, ports: Ports | None = None, **more: Any
    ) -> Box:
        """A user interface object: ``button``, ``umenu``, ``live.dial`` …"""
        return self._put(maxclass, ports or ports_of(maxclass), at, size or _UI_SIZES[maxclass], **more)

    def live(self, maxclass: str, name: str, at: Point, size: Point, *, short: str = "", kind: int = 0,
             low: float = 0.0, high: float = 1.0, initial: float | str | None = None, choices: Sequence[str] = (),
             unit: str = "", info: str = "", hidden: bool = False, **more: Any) -> Box:  # fmt: skip
        """A control that Live saves and automates.

        ``kind`` is 0 for floats, 1 for ints, 2 for a choice, 3 for what is only saved. ``hidden`` keeps it out of
        automation and undo. ``unit`` follows the number, as in ``%.2f s``.
        """
        values: dict[str, Any] = {
            "parameter_longname": name,
            "parameter_shortname": short or name,
            "parameter_type": kind,
            "parameter_modmode": 0,
            "parameter_mmin": float(low),
            "parameter_mmax": float(len(choices) - 1 if choices else high),
            "parameter_annotation_name": name,
            "parameter_info": info,
        }
        if choices:
            values["parameter_enum"] = list(choices)
        if unit:
            values |= {"parameter_unitstyle": 9, "parameter_units": unit}
        if initial is not None:
            values |= {"parameter_initial_enable": 1, "parameter_initial": [initial]}
        if hidden:
            values["parameter_invisible"] = 2
        more = {"annotation": info} | more
        return self._put(maxclass, ports_of(maxclass), at, size, name=name, parameter_enable=1,
                         saved_attribute_attributes={"valueof": values}, **more)  # fmt: skip

    def inlet(self, comment: str, at: Point = _NOWHERE) -> Box:
        """An inlet of this patch; its number follows from how far left it is, as in Max."""
        index = 1 + sum(box.maxclass == "inlet" for box in self.boxes)
        return self._put("inlet", ports_of("inlet"), at, _UI_SIZES["inlet"], comment=comment, index=index)

    def outlet(self, comment: str, at: Point = _NOWHERE) -> Box:
        index = 1 + sum(box.maxclass == "outlet" for box in self.boxes)
        return self._put("outlet", ports_of("outlet"), at, _UI_SIZES["outlet"], comment=comment, index=index)

    def sub(self, name: str, patch: Patch, at: Point = _NOWHERE, *, width: float | None = None, **more: Any) -> Box:
        """A subpatcher: ``p name``, with ``patch`` in it."""
        text = f"p {name}" if name else "p"
        wide = width or max(text_width(text) + _PADDING, 20.0 * max(patch.inlets, patch.outlets))
        return self._put("newobj", patch.ports, at, (wide, _BOX_HEIGHT), text=text, sub=patch, **more)

    def abstraction(
        self, text: str, patch: Patch, at: Point = _NOWHERE, *, width: float | None = None, **more: Any
    ) -> Box:
        """A box that names another patch of the package: ``sonograft.client @port 7770``."""
        wide = width or max(text_width(text) + _PADDING, 20.0 * max(patch.inlets, patch.outlets))
        box = self._put("newobj", patch.ports, at, (wide, _BOX_HEIGHT), text=text, **more)
        box.meant = patch
        return box

    def inlined(self, name: str, patch: Patch, at: Point = _NOWHERE, *, args: Sequence[str] = (), unique: str = "",
                **more: Any) -> Box:  # fmt: skip
        """An abstraction as a subpatcher, with those inside of it, so that nothing has to travel beside a device.

        A subpatcher has no ``#0`` of its own. Live makes ``---`` unique to each device instead; ``unique`` tells two of
        them in one device apart. ``args`` take the place of ``#1``, ``#2`` …, 0 where there are no more.
        """
        inside = patch.opened_up().replacing("#0-", f"---{unique}")
        for place in range(1, 10):
            inside = inside.replacing(f"#{place}", args[place - 1] if place <= len(args) else "0")
        return self.sub(name, inside, at, **more)

    def _put(self, maxclass: str, ports: Ports, at: Point, size: Point, *, text: str | None = None,
             sub: Patch | None = None, present: Rect | None = None, name: str = "",
             **attributes: Any) -> Box:  # fmt: skip
        attributes = {key.rstrip("_"): value for key, value in attributes.items()}  # size_, where size means the box
        if name:
            attributes["varname"] = name
        if present is not None:
            present = (*present[:2], present[2] or round(size[0], 1), present[3] or round(size[1], 1))
        rect = (at[0], at[1], round(size[0], 1), round(size[1], 1))
        box = Box(self, maxclass, ports, rect, text, sub, present, attributes)
        self.boxes.append(box)
        return box

    # Cords

    def connect(self, start: Port, end: Port, via: Sequence[Point] = ()) -> None:
        """A cord; ``via`` are its corners where it must go around something."""
        if start.number >= len(start.box.ports.outlets) or end.number >= end.box.ports.inlets:
            raise ValueError(f"No cord from {start.box.text}[{start.number}] to {end.box.text}[{end.number}].")
        self.connections.append((start, end, tuple(via)))

    def cords(self, text: str) -> None:
        """A line for each chain of cords: ``name:outlet > name:inlet > name:inlet``; 0 is not said.

        A chain goes on from the first outlet. What follows ``#`` is a remark.
        """
        for line in text.splitlines():
            chain = [word.strip() for word in line.partition("#")[0].split(">")]
            if chain == [""]:
                continue
            port = self._port(chain[0])
            for word in chain[1:]:
                port = Port(port >> self._port(word), 0)

    def _port(self, word: str) -> Port:
        key, _, number = word.partition(":")
        if key not in self.named:
            raise ValueError(f"There is no box {key!r}; there are: {', '.join(self.named)}.")
        return Port(self.named[key], int(number or 0))

    @property
    def inlets(self) -> int:
        return sum(box.maxclass == "inlet" for box in self.boxes)

    @property
    def outlets(self) -> int:
        return sum(box.maxclass == "outlet" for box in self.boxes)

    @property
    def ports(self) -> Ports:
        for kind in ("inlet", "outlet"):
            lefts = [box.rect[0] for box in self.boxes if box.maxclass == kind]
            if lefts != sorted(lefts):
                raise ValueError(f"Max counts {kind}s from the left; put them down in that order.")
        return Ports(self.inlets, (ANY,) * self.outlets)

    def opened_up(self) -> Patch:
        """A copy in which each abstraction is a subpatcher."""
        other = copy.deepcopy(self)
        for box in other.boxes:
            if box.meant is not None:
                box.sub, box.text, box.meant = box.meant.opened_up().replacing("#0-", "#0-in-"), f"p {box.text}", None
            elif box.sub is not None:
                box.sub = box.sub.opened_up()
        return other

    def replacing(self, word: str, by: str) -> Patch:
        """A copy with ``word`` replaced in every text, subpatchers included."""
        other = copy.deepcopy(self)
        for box in other.boxes:
            if box.text is not None:
                box.text = box.text.replace(word, by)
            if box.sub is not None:
                box.sub = box.sub.replacing(word, by)
        return other

    # As Max reads it

    def patcher(self) -> dict[str, Any]:
        """The value of the key ``patcher``, of a file or of a subpatcher's box."""
        return {
            "fileversion": 1,
            "appversion": _APP,
            "classnamespace": "box",
            "rect": [float(side) for side in self.rect],
            "bglocked": 0,
            "openinpresentation": int(self.opens_in_presentation),
            "default_fontsize": 12.0,
            "default_fontface": 0,
            "default_fontname": "Arial",
            "gridonopen": 1,
            "gridsize": [15.0, 15.0],
            "gridsnaponopen": 1,
            "objectsnaponopen": 1,
            "statusbarvisible": 2,
            "toolbarvisible": 1,
            "boxanimatetime": 200,
            "enablehscroll": 1,
            "enablevscroll": 1,
            "devicewidth": 0.0,
            "description": "",
            "digest": "",
            "tags": "",
            "style": "",
            "subpatcher_template": "",
            "assistshowspatchername": 0,
            **self.attributes,
            "boxes": [box.json() for box in self.boxes],
            "lines": [_line(*cord) for cord in self.connections],
        }


def _line(start: Port, end: Port, via: Sequence[Point]) -> dict[str, Any]:
    line: dict[str, Any] = {"destination": [end.box.id, end.number], "source": [start.box.id, start.number]}
    if via:
        line["midpoints"] = [float(number) for point in via for number in point]
    return {"patchline": line}


def to_json(patch: Patch, *, dependencies: Sequence[str] = ()) -> str:
    """A whole file; ``dependencies`` are the package's own patches that it names."""
    cache = [{"name": f"{name}.maxpat", "bootpath": ".", "patcherrelativepath": ".", "type": "JSON", "implicit": 1}
             for name in dependencies]  # fmt: skip
    whole = {"patcher": {**patch.patcher(), "dependency_cache": cache, "autosave": 0}}
    return json.dumps(whole, indent=1, ensure_ascii=False) + "\n"
