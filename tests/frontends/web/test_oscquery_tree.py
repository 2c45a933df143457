"""The OSCQuery tree, without any network."""

from __future__ import annotations

import pytest

from sonograft.engines.parameters import DECLARED
from sonograft.frontends.web.oscquery import OscQuery, tree
from sonograft.models import OscAddress, Parameter, ParameterKind


def command(address: str, types: str = "", usage: str = "") -> OscAddress:
    return OscAddress(address=address, description=f"what {address} does", usage=usage, types=types)


def setting(parameter: Parameter) -> OscAddress:
    address = f"/sonograft/param/{parameter.name}"
    return OscAddress(address=address, description="a default", usage="[value]", types="", parameter=parameter.name)


ADDRESSES = (
    command("/sonograft/render", "sss", "token content style [key value]…"),
    command("/sonograft/render/json", "s", "json"),
    command("/sonograft/version"),
    command("/sonograft/param", "s", "name [value]"),
    *map(setting, DECLARED.values()),
)


@pytest.fixture
def query():
    asked = OscQuery(ADDRESSES, DECLARED, "127.0.0.1", 7770)

    def ask(path: str, attribute: str = ""):
        answer = asked.answer(path, attribute)
        return answer.status, answer.body

    return ask


def node(query, path):
    status, found = query(path)
    assert status == 200
    return found


def test_every_address_is_at_its_path(query):
    for row in ADDRESSES:
        assert node(query, row.address)["FULL_PATH"] == row.address


def test_a_node_lies_in_the_contents_of_the_one_above(query):
    root = tree(ADDRESSES, DECLARED)
    assert root["FULL_PATH"] == "/"
    assert set(root["CONTENTS"]["sonograft"]["CONTENTS"]) == {"render", "version", "param"}
    params = root["CONTENTS"]["sonograft"]["CONTENTS"]["param"]["CONTENTS"]
    assert params["seed"] == node(query, "/sonograft/param/seed")


def test_a_command_is_write_only_and_says_its_arguments(query):
    render = node(query, "/sonograft/render")
    assert (render["ACCESS"], render["TYPE"]) == (2, "sss")
    assert "token content style [key value]…" in render["DESCRIPTION"]
    assert "VALUE" not in render


def test_a_command_below_which_there_is_another_is_a_container_too(query):
    render = node(query, "/sonograft/render")
    assert render["CONTENTS"]["json"]["TYPE"] == "s"


def test_a_command_without_arguments_is_a_button(query):
    assert node(query, "/sonograft/version")["TYPE"] == "N"


@pytest.mark.parametrize(
    ("name", "type_tag", "value", "allowed"),
    [
        ("strength", "f", 1.0, {"MIN": 0.0, "MAX": 1.0}),
        ("seed", "i", 0, {"MIN": 0, "MAX": 2147483647}),
        ("quality", "s", "standard", {"VALS": ["draft", "standard", "best"]}),
    ],
)
def test_a_parameter_can_be_read_and_written_and_says_its_range(query, name, type_tag, value, allowed):
    found = node(query, f"/sonograft/param/{name}")
    assert (found["ACCESS"], found["TYPE"]) == (3, type_tag)
    assert found["VALUE"] == [value]
    assert found["RANGE"] == [allowed]
    assert found["CLIPMODE"] == ["none"]
    # In JSON 0 and 0.0 differ: the latter would make a slider of fractions.
    assert repr(found["RANGE"]) == repr([allowed])


def test_a_switch_is_a_toggle(query):
    relu = node(query, "/sonograft/param/relu")
    assert (relu["TYPE"], relu["VALUE"]) == ("T", [True])
    assert "RANGE" not in relu


def test_units_are_called_as_the_proposal_calls_them_or_not_at_all(query):
    assert node(query, "/sonograft/param/ceiling")["UNIT"] == ["gain.db-raw"]
    kernel = node(query, "/sonograft/param/kernel")
    assert "UNIT" not in kernel
    assert "spectrogram frames" in kernel["DESCRIPTION"]


def test_per_value_attributes_have_one_entry_for_each_type_tag(query):
    for name in DECLARED:
        found = node(query, f"/sonograft/param/{name}")
        for attribute in ("VALUE", "RANGE", "CLIPMODE", "UNIT"):
            assert len(found.get(attribute, [0])) == len(found["TYPE"])


def test_an_open_end_is_left_out_of_the_range():
    gain = Parameter(name="gain", kind=ParameterKind.FLOAT, default=0.0, description="gain", maximum=6)
    root = tree([setting(gain)], {"gain": gain})
    assert root["CONTENTS"]["sonograft"]["CONTENTS"]["param"]["CONTENTS"]["gain"]["RANGE"] == [{"MAX": 6.0}]


@pytest.mark.parametrize(
    ("attribute", "answer"),
    [
        ("VALUE", {"VALUE": [1.0]}),
        ("RANGE", {"RANGE": [{"MIN": 0.0, "MAX": 1.0}]}),
        ("TYPE", {"TYPE": "f"}),
        ("UNIT", {}),
        ("TYPE&ACCESS", {"TYPE": "f", "ACCESS": 3}),
    ],
)
def test_an_attribute_alone(query, attribute, answer):
    assert query("/sonograft/param/strength", attribute) == (200, answer)


def test_what_has_no_value_to_read_answers_no_content(query):
    assert query("/sonograft/render", "VALUE") == (204, None)
    assert query("/sonograft", "VALUE") == (204, None)


def test_an_attribute_of_the_proposal_that_is_not_offered_answers_no_content(query):
    assert query("/sonograft/render", "EXTENDED_TYPE") == (204, None)


def test_an_attribute_that_nobody_knows_is_a_bad_request(query):
    status, body = query("/sonograft/render", "COLOUR")
    assert status == 400
    assert "COLOUR" in body["error"]


@pytest.mark.parametrize(
    "path", ["/nowhere", "/sonograft/render/nothing", "/sonograft/param/seed/deeper", "/FULL_PATH"]
)
def test_an_address_that_is_not_there_is_not_found(query, path):
    status, body = query(path)
    assert status == 404
    assert path in body["error"]


def test_host_info_whatever_the_path(query):
    status, info = query("/no/matter/where", "HOST_INFO")
    assert status == 200
    assert (info["NAME"], info["OSC_IP"], info["OSC_PORT"], info["OSC_TRANSPORT"]) == (
        "Sonograft",
        "127.0.0.1",
        7770,
        "UDP",
    )


def test_host_info_promises_exactly_what_is_given(query):
    _, info = query("/", "HOST_INFO")
    for attribute, is_given in info["EXTENSIONS"].items():
        if attribute != "HTML":
            assert (query("/sonograft/param/ceiling", attribute)[0] == 200) == is_given
    assert not info["EXTENSIONS"]["LISTEN"]
    assert not info["EXTENSIONS"]["PATH_CHANGED"]
