"""The layouts as another program reads and writes them, which keeps to what TouchOSC's own editor saves."""

from __future__ import annotations

import zlib
from pathlib import Path

import py2tosc
import pytest
from py2tosc.codec import to_xml

CLIENT = Path(__file__).parents[3] / "clients" / "touchosc"


@pytest.mark.parametrize("name", ["Sonograft.tosc", "Sonograft-phone.tosc"])
def test_an_independent_reader_has_nothing_to_complain_of(name: str) -> None:
    document = py2tosc.load(CLIENT / name)
    assert [str(issue) for issue in document.validate()] == []
    assert to_xml(document.root) == zlib.decompress((CLIENT / name).read_bytes()).decode("utf-8")


@pytest.mark.parametrize("name", ["Sonograft.tosc", "Sonograft-phone.tosc"])
def test_an_independent_reader_finds_controls_and_scripts(name: str) -> None:
    document = py2tosc.load(CLIENT / name)
    assert "function onReceiveOSC" in document.root.script
    render = document.find("render")
    assert render is not None
    assert (render.control_type.value, "root:notify('press'" in render.script) == ("BUTTON", True)
    assert all(not control.messages for control in document.walk()), "everything is said by scripts"
