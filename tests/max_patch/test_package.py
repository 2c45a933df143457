"""The Max package: what is committed is what its source builds; it says nothing that the server does not know."""

from __future__ import annotations

import io
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping
from pathlib import Path

import pytest
from PIL import Image

import sonograft
from sonograft.core import PARAMETERS
from sonograft.frontends.osc.commands import table_for
from sonograft.frontends.osc.messages import SAID_BY_SERVERS

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "max_patch"
sys.path.insert(0, str(ROOT))  # the package's source is no part of the server

from max_patch.source.client_request import COMMANDS  # noqa: E402
from max_patch.source.package import files  # noqa: E402
from max_patch.source.vocabulary import PROTOCOL  # noqa: E402

THERE = {str(path.relative_to(PACKAGE)) for path in PACKAGE.rglob("*") if path.is_file()}
COMMITTED = {name for name in THERE if not name.startswith("source/")}
TEXTS = sorted(name for name in COMMITTED if not name.endswith(".png"))


@pytest.fixture(scope="module")
def built() -> Mapping[str, bytes]:
    return files()


def test_the_icon_shows_what_is_built(built: Mapping[str, bytes]) -> None:
    there, made = (Image.open(data) for data in (PACKAGE / "icon.png", io.BytesIO(built["icon.png"])))
    assert there.size == made.size == (500, 500)
    assert there.tobytes() == made.tobytes()  # zlib packs the same pixels differently from version to version


@pytest.mark.parametrize("name", TEXTS)
def test_what_is_committed_is_what_is_built(built: Mapping[str, bytes], name: str) -> None:
    assert (PACKAGE / name).read_bytes() == built[name], "build it anew: python max_patch/source/build.py"


def test_all_that_is_built_and_nothing_else_lies_in_the_package(built: Mapping[str, bytes]) -> None:
    assert set(built) == COMMITTED


@pytest.mark.parametrize("name", TEXTS)
def test_every_address_is_known_to_the_server(built: Mapping[str, bytes], name: str) -> None:
    known = {row.address for row in table_for(PARAMETERS)} | set(SAID_BY_SERVERS)
    said = set(re.findall(r"/sonograft/[a-z/_]*[a-z]", built[name].decode()))
    assert said <= known


def test_no_command_of_the_object_is_called_like_a_parameter() -> None:
    assert not set(COMMANDS) & set(PARAMETERS)


def test_the_parameters_in_the_help_are_known(built: Mapping[str, bytes]) -> None:
    tabs = json.loads(built["help/sonograft.client.maxhelp"])["patcher"]["boxes"]
    page = next(tab["box"]["patcher"] for tab in tabs if tab["box"]["text"] == "p parameters")
    said = {entry["box"]["text"].split()[0] for entry in page["boxes"] if entry["box"]["maxclass"] == "message"}
    assert len(said) > 6
    assert said <= {*PARAMETERS, "start", "end", "render", "clear"}


def test_it_speaks_the_protocol_of_the_server(built: Mapping[str, bytes]) -> None:
    assert PROTOCOL == sonograft.PROTOCOL
    assert json.loads(built["package-info.json"])["version"] == sonograft.__version__


@pytest.mark.parametrize("name", [name for name in TEXTS if name.endswith(".xml")])
def test_a_reference_page_names_all_messages(built: Mapping[str, bytes], name: str) -> None:
    page = ElementTree.fromstring(built[name])
    methods = {method.get("name") for method in page.iter("method")}
    patch = json.loads(built[f"patchers/{page.get('name')}.maxpat"])["patcher"]
    outlets = [entry["box"]["comment"] for entry in patch["boxes"] if entry["box"]["maxclass"] == "outlet"]
    assert [outlet.findtext("digest") for outlet in page.iter("outlet")] == outlets
    assert methods >= {"render", "bang", "style", "cancel", "styles", "jobs", "host", "port", "anything"}
