"""The patch to play with and the examples, as they are built, beside a real server."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from max_patch.source.parameters import parameters

from sonograft.core import PARAMETERS

from .atoms import Atom, said
from .conftest import HABITS
from .interpreter import Box, Max, Patcher
from .validator import PACKAGE

one_way = pytest.mark.parametrize("habits", HABITS[:1], ids=["one way"], indirect=True)


class Page:
    """An open patch, and its boxes by what stands in them."""

    def __init__(self, program: Max, path: Path, port: int) -> None:
        self.program = program
        beside = PACKAGE / "patchers"
        program.packages.append(beside)
        self.patch: Patcher = program.load(path)
        client = next(box for box in self.patch.boxes.values() if box.name == "sonograft.client")
        client.hear(0, said("port", port))
        program.settle()

    def box(self, name: str, place: int = 0) -> Any:
        found: list[Box] = [
            box
            for box in self.patch.boxes.values()
            if name in (box.box["maxclass"], box.box.get("varname"), box.box.get("text"), box.box.get("annotation"))
        ]
        return found[place]

    def asked(self) -> list[dict[str, Atom]]:
        """The pairs of each render, content and style with them."""
        renders = {one.args[0]: one for one in self.program.sent if one.selector == "/sonograft/render"}
        return [
            {"content": args[1], "style": args[2]} | dict(zip(args[3:-2:2], args[4:-2:2], strict=True))
            for args in (one.args for one in renders.values())
        ]


@pytest.fixture
def open_page(server: Any, max_program: Max) -> Callable[[str], Page]:
    return lambda name: Page(max_program, PACKAGE / name, server.osc_port)


def test_the_table_of_parameters_is_the_servers() -> None:
    by_name = {one.name: one for one in parameters()}
    assert set(by_name) == set(PARAMETERS)
    assert {"draft", "standard", "best"} == set(by_name["quality"].choices)
    assert (by_name["ceiling"].low, by_name["ceiling"].high) == (-20, 0)


@one_way
def test_drop_choose_render_and_compare(open_page: Callable[[str], Page], server: Any) -> None:
    clip = server.put_sound("take.wav", seconds=0.7, sample_rate=22_050)
    page = open_page("extras/Sonograft Performance.maxpat")
    assert page.box("Strength").shown == 1.0  # the server's default, and nothing is said of it
    page.program.until(lambda: page.box("umenu").items == ["vinyl"])
    page.box("dropfile").give(str(clip))
    page.program.run(0.2)
    before, after = (page.program.buffers[f"sonograft.{name}"] for name in ("before", "after"))
    assert np.array_equal(before.samples, after.samples)
    page.box("Strength").move(0.7)
    page.box("textbutton").give()
    page.program.until(lambda: not np.array_equal(before.samples, after.samples))
    page.program.until(lambda: "Done." in str(page.box("Looking for the server …").told[-1]))
    page.program.run(0.2)
    assert page.asked() == [{"content": str(clip), "style": "vinyl", "strength": 0.7}]
    assert after.samples.shape == before.samples.shape
    assert np.array_equal(before.samples, soundfile.read(clip, dtype="float32", always_2d=True)[0])


@one_way
def test_between_two_styles(open_page: Callable[[str], Page], server: Any) -> None:
    server.put_sound("styles/rain.wav", seconds=0.6, seed=5)
    clip = server.put_sound("take.wav", seconds=0.7)
    page = open_page("examples/Between two styles.maxpat")
    page.program.until(lambda: page.box("led").told)
    page.box("dropfile").give(str(clip))
    page.box("slider").send(0, said(0.3))
    page.program.until(page.asked)
    assert page.asked() == [{"content": str(clip), "style": "vinyl*0.70+rain*0.30", "quality": "draft"}]
    page.program.until(lambda: page.program.buffers["sonograft.between"].samples.size)
