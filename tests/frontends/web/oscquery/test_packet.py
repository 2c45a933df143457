"""Values as OSC, read by python-osc."""

from __future__ import annotations

import pytest
from pythonosc.osc_message import OscMessage

from sonograft.frontends.web.oscquery.packet import packet


@pytest.mark.parametrize(
    ("type_tag", "value", "tags"),
    [
        ("f", 0.25, b",f"),
        ("f", 1, b",f"),
        ("i", 7, b",i"),
        ("s", "Café", b",s"),
        ("T", True, b",T"),
        ("T", False, b",F"),
    ],
)
def test_a_value_has_the_type_of_its_node(type_tag, value, tags):
    written = packet("/a", type_tag, value)
    assert written[4:8].rstrip(b"\0") == tags
    assert OscMessage(written).params == [value]


def test_a_file_name_that_is_no_text_arrives_as_well_as_it_can():
    assert OscMessage(packet("/a", "s", "caf\udce9\0.wav")).params == ["caf??.wav"]
