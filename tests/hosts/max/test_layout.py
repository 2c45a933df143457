"""Every built patch can be read: nothing lies on anything else, no text is cut, no cord runs across a box."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from .drawing import drawn, patcher_of
from .geometry import crossed_boxes, cut_texts, outside, overlaps, upward_cords
from .validator import PACKAGE

FILES = sorted(path for path in PACKAGE.rglob("*") if path.suffix in (".maxpat", ".maxhelp", ".amxd"))
_DEVICE_HEIGHT = 169.0


def patchers(patcher: dict[str, Any], name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    yield name, patcher
    for entry in patcher["boxes"]:
        if "patcher" in entry["box"]:
            yield from patchers(entry["box"]["patcher"], f"{name}/{entry['box']['text']}")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_patching_view(path: Path) -> None:
    for name, patcher in patchers(patcher_of(path), path.name):
        _, _, width, height = patcher["rect"]
        assert overlaps(patcher, "patching_rect") == [], name
        assert cut_texts(patcher, "patching_rect") == [], name
        assert crossed_boxes(patcher) == [], name
        if not patcher["openinpresentation"]:  # else the window is as big as what it shows then
            assert outside(patcher, "patching_rect", width, height) == [], name
        assert upward_cords(patcher) <= 0.25, name  # loops have to lead back somewhere


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_presentation_view(path: Path) -> None:
    for name, patcher in patchers(patcher_of(path), path.name):
        if not any(entry["box"].get("presentation") for entry in patcher["boxes"]):
            continue
        width, height = patcher["rect"][2:]
        if patcher.get("devicewidth"):
            width, height = patcher["devicewidth"], _DEVICE_HEIGHT
        assert overlaps(patcher, "presentation_rect") == [], name
        assert cut_texts(patcher, "presentation_rect") == [], name
        assert outside(patcher, "presentation_rect", width, height) == [], name


def test_a_picture_of_a_patch() -> None:
    image = drawn(patcher_of(PACKAGE / "extras" / "Sonograft Overview.maxpat"))
    assert image.size == (1640, 1000)
    assert len(image.getcolors(1 << 20) or []) > 50


def box(text: str, left: float, top: float, width: float = 100.0) -> dict[str, Any]:
    return {"box": {"id": text, "maxclass": "newobj", "text": text, "numinlets": 1, "numoutlets": 1,
                    "patching_rect": [left, top, width, 22.0]}}  # fmt: skip


def test_what_cannot_be_read_is_found() -> None:
    line = {"patchline": {"source": ["one", 0], "destination": ["three", 0]}}
    patcher = {
        "rect": [0, 0, 200, 200],
        "boxes": [box("one", 0, 0), box("two", 0, 60), box("three", 0, 120), box("on it", 90, 10),
                  box("much too long", 0, 190, 40)],
        "lines": [line],
    }  # fmt: skip
    assert overlaps(patcher, "patching_rect") == ["[one] lies on [on it]"]
    assert cut_texts(patcher, "patching_rect") == ["[much too long]"]
    assert crossed_boxes(patcher) == ["[one] → [three] runs across [two]"]
    assert outside(patcher, "patching_rect", 200, 200) == ["[much too long]"]
    assert upward_cords(patcher) == 0
    around = line | {"patchline": line["patchline"] | {"midpoints": [9, 40, 150, 40, 150, 110, 9, 110]}}
    assert crossed_boxes(patcher | {"lines": [around]}) == []
