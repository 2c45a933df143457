"""The scripts for REAPER, as ReaPack fetches them."""

from __future__ import annotations

from urllib.parse import quote, urlsplit
from xml.etree import ElementTree

import pytest

import sonograft
from sonograft.clients import hosts, shipped

INDEX = "/clients/reaper/index.xml"


@pytest.fixture
def studio(studio_with):
    return studio_with(scripts=lambda: shipped.files(hosts.named("reaper"), shipped.root()))


def test_every_script_that_the_index_names_is_there(studio):
    index = studio.ask(INDEX)
    assert index.headers["content-type"].startswith("application/xml")
    package = ElementTree.fromstring(index.body)
    assert {version.get("name") for version in package.iter("version")} == {sonograft.__version__}
    sources = [source.text or "" for source in package.iter("source")]
    assert len(sources) > 10
    for source in sources:
        address = urlsplit(source)
        assert address.netloc == f"127.0.0.1:{studio.door.port}"
        assert studio.ask(address.path).status == 200
    assert any(source.endswith("/mailbox.lua") for source in sources)


def test_what_is_no_script_is_said(studio):
    answer = studio.ask("/clients/reaper/" + quote("no such.lua"))
    assert answer.status == 404
    assert INDEX in answer.text


@pytest.mark.parametrize("name", ["..%2f..%2fREADME.md", "../../README.md", "%2e%2e/lua/mailbox.lua", "//etc/passwd"])
def test_only_scripts_are_given(studio, name):
    assert studio.ask(f"/clients/reaper/{name}").status == 404


def test_a_page_of_another_site_does_not_get_them(studio):
    assert studio.ask(INDEX, Host="evil.example").status == 403
