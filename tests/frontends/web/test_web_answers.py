"""What the door answers over real HTTP, and whom it refuses."""

from __future__ import annotations

from urllib.parse import quote

import pytest

from sonograft.engines.parameters import DECLARED
from sonograft.frontends.web import static


def test_a_browser_gets_the_page(quiet_studio):
    page = quiet_studio.ask("/", Accept="text/html,application/xhtml+xml,*/*;q=0.8")
    assert page.status == 200
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert "<h1>Sonograft</h1>" in page.text


def test_an_osc_controller_gets_the_tree_at_the_same_place(quiet_studio):
    root = quiet_studio.ask("/", Accept="*/*")
    assert root.headers["content-type"] == "application/json"
    assert root.json["CONTENTS"]["sonograft"]["CONTENTS"]["render"]["TYPE"] == "sss"


@pytest.mark.parametrize("path", sorted(static.files()))
def test_the_page_gets_its_files_and_keeps_them_while_they_are_the_same(quiet_studio, path):
    first = quiet_studio.ask(f"/static/{quote(path)}")
    assert (first.status, first.body) == (200, (static.FOLDER / path).read_bytes())
    assert first.headers["cache-control"] == "no-cache"
    again = quiet_studio.ask(f"/static/{quote(path)}", **{"If-None-Match": first.headers["etag"]})
    assert (again.status, again.body) == (304, b"")


@pytest.mark.parametrize(
    "path", ["../door.py", "..%2fdoor.py", "%2e%2e/door.py", "..%5cdoor.py", "/etc/passwd", "page.html%00", "", "."]
)
def test_nothing_but_the_pages_own_files(quiet_studio, path):
    assert quiet_studio.ask(f"/static/{path}").status == 404


def test_host_info(quiet_studio):
    info = quiet_studio.ask("/?HOST_INFO", Accept="text/html")
    assert info.json["OSC_PORT"] == 7770
    assert info.headers["content-type"] == "application/json"


def test_every_parameter_is_published_with_its_default(quiet_studio):
    for name, parameter in DECLARED.items():
        assert quiet_studio.ask(f"/sonograft/param/{name}?VALUE").json == {"VALUE": [parameter.default]}


def test_a_range_alone(quiet_studio):
    answer = quiet_studio.ask("/sonograft/param/quality?RANGE")
    assert answer.json == {"RANGE": [{"VALS": ["draft", "standard", "best"]}]}


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/sonograft/cancel?VALUE", 204),
        ("/sonograft/cancel?NONSENSE", 400),
        ("/sonograft/nowhere", 404),
        ("/favicon.ico", 404),
        ("/page.html", 404),
        ("/..%2f..%2fdoor.py", 404),
        ("/sonograft/%3FVALUE", 404),
    ],
)
def test_status_codes(quiet_studio, path, status):
    assert quiet_studio.ask(path).status == status


def test_the_style_library_and_the_ports(quiet_studio):
    (quiet_studio.styles / "rain on tin.wav").write_bytes(b"")
    status = quiet_studio.ask("/api/status").json
    assert status["styles"] == [{"name": "rain on tin", "seconds": 2.5, "tags": [], "sounds": 1}]
    assert status["ports"] == {"osc_ip": "127.0.0.1", "osc_port": 7770, "http_port": quiet_studio.door.port}


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "LOCALHOST", "[::1]"])
def test_this_machine_by_any_of_its_names(quiet_studio, name):
    assert quiet_studio.ask("/api/jobs", Host=f"{name}:{quiet_studio.door.port}").status == 200


def test_a_controller_that_leaves_the_port_out(quiet_studio):
    assert quiet_studio.ask("/", Host="127.0.0.1").status == 200


@pytest.mark.parametrize(
    "host", ["evil.example:{port}", "127.0.0.1.evil.example", "localhost:1", "", "[::1]:{port}.example"]
)
@pytest.mark.parametrize("path", ["/api/jobs", "/?HOST_INFO"])
def test_another_name_for_this_machine_is_refused(quiet_studio, host, path):
    answer = quiet_studio.ask(path, Host=host.format(port=quiet_studio.door.port))
    assert answer.status == 403
    assert f"http://127.0.0.1:{quiet_studio.door.port}/" in answer.text


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", "http://127.0.0.1:1", "https://127.0.0.1:{port}", ""]
)
def test_a_page_of_another_site_is_refused(quiet_studio, origin):
    answer = quiet_studio.ask("/api/jobs", Origin=origin.format(port=quiet_studio.door.port))
    assert answer.status == 403
    assert "access-control-allow-origin" not in answer.headers


def test_its_own_page_is_let_in(quiet_studio):
    assert quiet_studio.ask("/api/jobs", Origin=f"http://127.0.0.1:{quiet_studio.door.port}").status == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])
@pytest.mark.parametrize("path", ["/", "/events", "/sonograft/render", "/static/page.html"])
def test_outside_of_the_api_things_can_only_be_looked_at(quiet_studio, path, method):
    answer = quiet_studio.ask(path, method, **{"X-Sonograft": "1"})
    assert answer.status == 405
    assert answer.headers["allow"] == "GET, HEAD"


@pytest.mark.parametrize("path", ["/", "/api/jobs", "/events", "/sonograft"])
def test_head_answers_without_a_body(quiet_studio, path):
    answer = quiet_studio.ask(path, "HEAD")
    assert (answer.status, answer.body) == (200, b"")


@pytest.mark.parametrize("path", ["/", "/api/jobs", "/sonograft", "/nowhere", "/static/page.html"])
def test_browsers_are_told_to_be_strict(quiet_studio, path):
    headers = quiet_studio.ask(path, Accept="text/html").headers
    assert headers["content-security-policy"].startswith("default-src 'self';")
    assert headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("path", ["/api/jobs", "/api/status", "/sonograft?CONTENTS", "/?HOST_INFO"])
def test_what_changes_is_not_kept(quiet_studio, path):
    assert quiet_studio.ask(path).headers["cache-control"] == "no-store"
