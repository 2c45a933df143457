"""The OSCQuery tree and queries to it, without any network."""

from __future__ import annotations

import pytest

from sonograft.engines.parameters import DECLARED
from sonograft.frontends.web.oscquery.board import READINGS
from sonograft.frontends.web.oscquery.query import EXTENSIONS, Asker, Host, Query
from sonograft.frontends.web.oscquery.tree import paths, tree
from sonograft.models import OscAddress, Parameter, ParameterKind, Style


def command(address: str, types: str = "", usage: str = "") -> OscAddress:
    return OscAddress(address=address, description=f"what {address} does", usage=usage, types=types)


def setting(parameter: Parameter) -> OscAddress:
    address = f"/sonograft/param/{parameter.name}"
    return OscAddress(address=address, description="a default", usage="[value]", types="", parameter=parameter.name)


ADDRESSES = (
    command("/sonograft/render", "sss", "token content style [key value]…"),
    command("/sonograft/render/json", "s", "json"),
    command("/sonograft/version"),
    command("/sonograft/styles"),
    command("/sonograft/param", "s", "name [value]"),
    *map(setting, DECLARED.values()),
)


STYLES = (Style("Café 7", "/styles/Café 7.wav", 12.5), Style("Cafe# 7", "/styles/Cafe# 7", 3.0))
VALUES = {f"/sonograft/param/{name}": parameter.default for name, parameter in DECLARED.items()}
STATE = {"/sonograft/queue/length": 3, "/sonograft/last/result": "/renders/take.wav"}


def read(address: str, host: str):
    """One machine has set its strength, the others have not."""
    if (address, host) == ("/sonograft/param/strength", "192.168.1.7"):
        return 0.25
    return {**VALUES, **STATE, "/sonograft/styles/Caf__7": 12.5}.get(address)


@pytest.fixture
def query():
    root = tree(ADDRESSES, DECLARED, READINGS, STYLES)
    asked = Query(lambda: root, read, Host(osc_ip="127.0.0.1", osc_port=7770, ws_port=7771))

    def ask(path: str, attribute: str = "", host: str = "127.0.0.1"):
        answer = asked.answer(path, attribute, Asker(host))
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
    assert set(root["CONTENTS"]["sonograft"]["CONTENTS"]) == {"render", "version", "styles", "param"}
    params = node(query, "/")["CONTENTS"]["sonograft"]["CONTENTS"]["param"]["CONTENTS"]
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
    assert query("/sonograft/render", "OVERLOADS") == (204, None)


def test_each_machine_is_told_its_own_defaults(query):
    assert query("/sonograft/param/strength", "VALUE", "192.168.1.7") == (200, {"VALUE": [0.25]})
    assert query("/sonograft/param/strength", "VALUE", "192.168.1.8") == (200, {"VALUE": [1.0]})


def test_the_state_of_the_server_can_be_read_only(query):
    length = node(query, "/sonograft/queue/length")
    assert (length["ACCESS"], length["TYPE"], length["VALUE"]) == (1, "i", [3])
    result = node(query, "/sonograft/last/result")
    assert (result["EXTENDED_TYPE"], result["VALUE"]) == (["filepath"], ["/renders/take.wav"])
    assert node(query, "/sonograft/queue/eta_s")["UNIT"] == ["time.second"]


def test_a_value_that_is_not_there_yet_is_an_empty_object(query):
    assert query("/sonograft/queue/stage", "VALUE") == (200, {})


def test_the_menu_of_a_renders_style_is_the_library(query):
    render = node(query, "/sonograft/render")
    assert render["RANGE"] == [None, None, {"VALS": ["Café 7", "Cafe# 7"]}]
    assert "RANGE" not in node(query, "/sonograft/render/json")


def test_an_empty_library_forbids_nothing():
    assert "RANGE" not in tree(ADDRESSES, DECLARED)["CONTENTS"]["sonograft"]["CONTENTS"]["render"]


def test_each_style_is_a_node_whose_address_osc_allows(query):
    styles = node(query, "/sonograft/styles")["CONTENTS"]
    assert set(styles) == {"Caf__7", "Cafe__7"}
    found = styles["Caf__7"]
    assert (found["VALUE"], found["UNIT"], found["ACCESS"]) == ([12.5], ["time.second"], 1)
    assert "Café 7" in found["DESCRIPTION"]


def test_styles_whose_addresses_would_be_alike_are_told_apart():
    alike = [Style(name, name, 1.0) for name in ("a b", "a#b", "a_b")]
    root = tree((), {}, (), alike)
    assert set(root["CONTENTS"]["sonograft"]["CONTENTS"]["styles"]["CONTENTS"]) == {"a_b", "a_b_2", "a_b_3"}


def test_every_address_is_one_of_osc(query):
    for path in paths(node(query, "/")):
        assert path.isascii()
        assert not set(path) & set(" #*,?[]{}")


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
    assert info == {
        "NAME": "Sonograft",
        "OSC_IP": "127.0.0.1",
        "OSC_PORT": 7770,
        "OSC_TRANSPORT": "UDP",
        "WS_IP": "127.0.0.1",
        "WS_PORT": 7771,
        "EXTENSIONS": dict(EXTENSIONS),
    }


def test_who_comes_over_the_network_is_told_the_address_that_it_came_by():
    asked = Query(lambda: tree((), {}), read, Host(osc_ip="", osc_port=7770, ws_port=7771))
    info = asked.answer("/", "HOST_INFO", Asker("192.168.1.7", reached="192.168.1.2")).body
    assert (info["OSC_IP"], info["WS_IP"]) == ("192.168.1.2", "192.168.1.2")


COMMANDS = {"LISTEN", "PATH_CHANGED", "PATH_ADDED", "PATH_REMOVED", "PATH_RENAMED"}


@pytest.mark.parametrize("attribute", sorted(EXTENSIONS.keys() - COMMANDS))
def test_host_info_promises_exactly_the_attributes_that_are_given(query, attribute):
    assert (query("/sonograft/param/ceiling", attribute)[0] == 200) == EXTENSIONS[attribute]


def test_who_asks_is_called_as_the_osc_door_calls_it():
    scope = {"client": ("::ffff:192.168.1.7", 5), "server": ("::ffff:192.168.1.2", 7771)}
    assert Asker.of(scope) == Asker("192.168.1.7", "192.168.1.2")
