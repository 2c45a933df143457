"""The layouts as other programs read them that know the format."""

from __future__ import annotations

import zlib
from pathlib import Path

import py2tosc
import pytest
import tosclib
from py2tosc.codec import to_xml

CLIENT = Path(__file__).parents[3] / "clients" / "touchosc"
LAYOUTS = [CLIENT / "Sonograft.tosc", CLIENT / "Sonograft-phone.tosc"]


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda path: path.name)
def test_a_reader_that_knows_what_touchosc_writes_has_nothing_to_complain_of(layout: Path) -> None:
    document = py2tosc.load(layout)
    assert [str(issue) for issue in document.validate()] == []
    # It writes files byte for byte as TouchOSC's editor does; so do we.
    assert to_xml(document.root) == zlib.decompress(layout.read_bytes()).decode("utf-8")


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda path: path.name)
def test_another_reader_finds_the_controls_and_their_scripts(layout: Path) -> None:
    root = tosclib.ElementTOSC(tosclib.load(str(layout))[0])
    assert root.getPropertyValue("name").text == "Sonograft"
    assert "onReceiveOSC" in root.getPropertyValue("script").text
    render = tosclib.ElementTOSC(root.findChildByName("render"))
    assert render.isControlType(tosclib.ControlType.BUTTON)
    assert "notify" in render.getPropertyValue("script").text
