"""The description of the calls: valid, complete, and what the calls really do."""

from __future__ import annotations

import json
import re
from pathlib import Path

import msgspec
import pytest
from openapi_spec_validator import validate

from sonograft.engines.parameters import DECLARED
from sonograft.frontends.web import openapi, page
from sonograft.frontends.web.endpoint import Raw

DOCS = Path(__file__).parents[3] / "docs"


@pytest.fixture(scope="module")
def document() -> dict:
    return json.loads(openapi.document())


def test_it_is_valid(document):
    validate(document)


def test_the_copy_in_the_repository_is_this_one():
    assert (DOCS / "openapi.json").read_bytes() == openapi.document(), "run make docs"


def test_the_server_gives_it(quiet_studio, document):
    answer = quiet_studio.ask("/api/openapi.json")
    assert answer.headers["content-type"] == "application/json"
    assert answer.json == document


def test_every_call_says_what_it_does(document):
    for path, calls in document["paths"].items():
        for method, call in calls.items():
            assert call["summary"].endswith("."), (method, path)
            assert "default" in call["responses"]


def test_every_parameter_of_a_render_is_there(document):
    body = document["paths"]["/api/jobs"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert {*DECLARED, "content", "style", "start", "end", "priority"} <= set(body["properties"])
    assert body["properties"]["quality"]["enum"] == ["draft", "standard", "best"]


@pytest.mark.parametrize("path", ["/api/jobs", "/api/status", "/api/styles", "/api/contents", "/api/parameters"])
def test_answers_are_what_is_declared(quiet_studio, path):
    declared = next(one for one in page.endpoints() if (one.method, one.path) == ("GET", path))
    msgspec.json.decode(quiet_studio.ask(path).body, type=declared.answer)


def test_every_route_is_answered_by_the_api(quiet_studio):
    for one in page.endpoints():
        if one.body is Raw or one.path == "/api/events":
            continue
        path = re.sub(r"{\w+}", "nothing", one.path)
        answer = quiet_studio.change(one.method, path, None if one.method == "GET" else {})
        assert answer.status in (200, 400, 403, 404), path
        assert answer.headers["content-type"].startswith(("application/json", "image/")), path


def test_the_page_of_the_manual_knows_every_call():
    manual = (DOCS / "http.md").read_text("utf-8")
    for one in page.endpoints():
        assert f"`{one.method} {one.path}" in manual, f"{one.method} {one.path} is not in docs/http.md"
