"""The TouchOSC layouts as files: up to date with the server, inside their frames, and only addresses that there are."""

from __future__ import annotations

import itertools
import re
import sys
import zlib
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import msgspec
import pytest
from PIL import ImageFont

from sonograft.core import PARAMETERS
from sonograft.frontends.osc.commands import table_for
from sonograft.frontends.osc.messages import SAID_BY_SERVERS
from sonograft.models import Parameter

CLIENT = Path(__file__).parents[2] / "clients" / "touchosc"
sys.path.append(str(CLIENT / "source"))

import arrangement  # noqa: E402
import build_layouts  # noqa: E402
import dials  # noqa: E402
from panel_parts import Button, Caption, Field, Frame, Group, Panel, Part, Slider, walk  # noqa: E402

ARRANGED = {
    "tablet": arrangement.tablet(dials.dials(), build_layouts.SETTINGS),
    "phone": arrangement.phone(dials.dials(), build_layouts.SETTINGS),
}
SCRIPTS = "\n".join(path.read_text("utf-8") for path in sorted((CLIENT / "source" / "lua").glob("*.lua")))


@pytest.fixture(params=ARRANGED)
def panel(request: pytest.FixtureRequest) -> Panel:
    return ARRANGED[request.param]


@pytest.mark.parametrize("name", build_layouts.LAYOUTS)
def test_the_built_layout_is_what_its_source_and_the_server_say_now(name: str) -> None:
    # Compared as XML: zlib may pack the same text differently from one version to the next.
    built = zlib.decompress((CLIENT / name).read_bytes()).decode("utf-8")
    assert built == zlib.decompress(build_layouts.layouts()[name]).decode("utf-8"), (
        "The layout is behind: python clients/touchosc/source/build_layouts.py"
    )


def test_ids_are_unique_and_only_what_scripts_look_for_by_name_is_named_once(panel: Panel) -> None:
    names = [part.name for part in panel.walk()]
    assert len(names) == len(set(names))


def test_every_parameter_can_be_set(panel: Panel) -> None:
    names = {part.name for part in panel.walk() if isinstance(part, Button | Slider)}
    for name in PARAMETERS:
        assert any(control.startswith((f"{name}_fader", f"{name}_is_", f"{name}_up")) for control in names), name


def test_a_new_parameter_appears_by_building_anew() -> None:
    new = Parameter(name="grain", kind=PARAMETERS["mix"].kind, default=0.5, description="", minimum=0, maximum=2)
    found = dials.dials({**PARAMETERS, "grain": new})
    (slider,) = (p for p in arrangement.tablet(found, build_layouts.SETTINGS).walk() if p.name == "grain_fader")
    assert isinstance(slider, Slider)
    assert slider.position == 0.25


def test_what_the_second_page_has_no_room_for_stands_on_the_first() -> None:
    fader = PARAMETERS["grain"]
    few = (*dials.LARGE, dials.LARGE_CHOICE)
    many = {f"more{i}": msgspec.structs.replace(fader, name=f"more{i}") for i in range(30)}
    found = dials.dials({**{name: PARAMETERS[name] for name in few}, **many})
    parts = {part.name for part in arrangement.tablet(found, build_layouts.SETTINGS).walk()}
    assert parts >= {*(f"{name}_fader" for name in many), *build_layouts.SETTINGS, "defaults"}


def test_more_than_there_is_room_for_is_an_error_of_the_builder() -> None:
    many = {f"more{i}": PARAMETERS["mix"] for i in range(20)}
    with pytest.raises(ValueError, match="do not fit"):
        arrangement.tablet(dials.dials({**PARAMETERS, **many}), build_layouts.SETTINGS)


@pytest.mark.parametrize("name", [name for name, dial in dials.dials().items() if dial.way == "fader"])
def test_a_fader_starts_at_the_default_and_ends_at_the_declared_range(name: str) -> None:
    dial, parameter = dials.dials()[name], PARAMETERS[name]
    assert (dial.low, dial.high) == (parameter.minimum, parameter.maximum)
    assert [dial.position(dial.low), dial.position(dial.high)] == [0, 1]
    assert 0 <= dial.position(parameter.default) <= 1


def test_nothing_leaves_its_frame_and_nothing_to_touch_overlaps(panel: Panel) -> None:
    def check(parts: tuple[Part, ...], width: int, height: int) -> None:
        for part in parts:
            frame = part.frame
            assert min(frame.x, frame.y) >= 0, part
            assert (frame.right <= width, frame.bottom <= height) == (True, True), part
            if isinstance(part, Group):
                check(part.parts, frame.w, frame.h)
        # Pages lie on each other by intent, and so do the words of a row on the row.
        beside = [part for part in parts if not part.name.startswith(("page_",)) and touched(part)]
        for one, other in itertools.combinations(beside, 2):
            assert apart(one.frame, other.frame), (one.name, other.name)

    check(panel.parts, panel.width, panel.height)


def touched(part: Part) -> bool:
    return isinstance(part, Button | Field | Group) or (isinstance(part, Slider) and part.moves)


def apart(one: Frame, other: Frame) -> bool:
    return one.right <= other.x or other.right <= one.x or one.bottom <= other.y or other.bottom <= one.y


def test_what_is_touched_is_large_enough_for_a_finger(panel: Panel) -> None:
    small = [p.name for p in panel.walk() if isinstance(p, Button) and min(p.frame.w, p.frame.h) < 44]
    assert small == []


SPARE = 1.06
"""TouchOSC's own font cannot be measured here; another sans serif can, and some more room is left."""


def test_fixed_words_fit_into_their_frames(panel: Panel) -> None:
    for part in panel.walk():
        if isinstance(part, Caption | Button) and part.words and not getattr(part, "wrapped", False):
            font = ImageFont.load_default(part.size)
            assert font.getlength(part.words) * SPARE <= part.frame.w, part
            assert part.size * 1.2 <= part.frame.h, part


def test_only_addresses_that_there_are_are_said_and_heard() -> None:
    commands = {row.address for row in table_for(PARAMETERS)}
    said = {f"/sonograft/{name}" for name in re.findall(r"\bask\('([a-z/]+)'", SCRIPTS)}
    assert said >= {"/sonograft/version", "/sonograft/subscribe", "/sonograft/render", "/sonograft/cancel"}
    assert said <= commands
    # Defaults set with /sonograft/param would be those of every program of this machine.
    assert "param" not in " ".join(said)
    heard = {f"/sonograft/{name}" for name in table_of("HEAR")}
    heard |= {f"/sonograft/job/{name}" for name in table_of("EVENT")}
    assert heard <= SAID_BY_SERVERS | {"/sonograft/version"}
    assert SAID_BY_SERVERS - heard == {"/sonograft/pong", "/sonograft/synced"}


def table_of(name: str) -> list[str]:
    """The keys of a table of the scripts."""
    (body,) = re.findall(rf"^local {name} = {{\n(.*?)^}}", SCRIPTS, re.M | re.S)
    return re.findall(r"^  \['([a-z/]+)'\] = ", body, re.M)


def test_scripts_are_lua_5_1_without_what_touchosc_leaves_out() -> None:
    for word in ("require", "os", "io", "pcall", "setmetatable", "assert", "goto", "//", "dofile", "load"):
        assert not re.search(rf"(?<![\w./'\"]){re.escape(word)}(?=[.( ])", re.sub(r"--.*", "", SCRIPTS)), word


def test_settings_of_the_builder_come_into_the_layout() -> None:
    layout = build_layouts.layouts({"token": "open <sesame> & co", "receive_port": "9000"})["Sonograft.tosc"]
    nodes = list(ElementTree.fromstring(zlib.decompress(layout)).iter("node"))

    def words(name: str) -> Any:
        (node,) = (
            node for node in nodes if name in [p.findtext("value") for p in node.iterfind("properties/property")]
        )
        return node.findtext("values/value/default")

    assert (words("token"), words("receive_port"), words("connection")) == ("open <sesame> & co", "9000", "1")


def test_parts_are_walked_through_groups() -> None:
    inside = Caption("inside", Frame(0, 0, 1, 1))
    assert list(walk((Group("g", Frame(0, 0, 1, 1), (inside,)),)))[1] is inside
