"""Who is let in: asked as the HTTP server would ask the application, from any address and under any name."""

from __future__ import annotations

import asyncio
import socket

import pytest

from sonograft.frontends.web.access import MAX_WRONG, Tokens
from sonograft.frontends.web.guard import Guard

PORT = 7771
TOKEN = "the-right-one"
PHONE = "192.168.1.20"
HERE = "192.168.1.5"
PAGE = f"http://{HERE}:{PORT}"


class Hall:
    """What stands behind the guard: says ``let in``."""

    def __init__(self, token: str | None = TOKEN) -> None:
        self.now = 0.0
        self.guard = Guard(self._let_in, PORT, Tokens(token, clock=lambda: self.now), "abc=")

    async def _let_in(self, scope, receive, send) -> None:
        if scope["type"] == "websocket":
            await send({"type": "websocket.accept"})
            return
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"let in"})

    def ask(self, path="/api/jobs", method="GET", *, client="127.0.0.1", server=None, kind="http", **headers):
        """The status, and the headers of the answer."""
        address, _, query = path.partition("?")
        server = server or ("127.0.0.1" if client.startswith("127.") else HERE)
        said = {"host": f"{server}:{PORT}"} | {name.replace("_", "-"): value for name, value in headers.items()}
        sent = []
        scope = {
            "type": kind,
            "path": address,
            "query_string": query.encode(),
            "headers": [(name.encode(), value.encode("latin-1")) for name, value in said.items()],
            "client": (client, 50000),
            "server": (server, PORT),
            "extensions": {"websocket.http.response": {}},
        }
        if kind == "http":
            scope["method"] = method

        async def send(message) -> None:
            sent.append(message)

        asyncio.run(self.guard(scope, lambda: None, send))
        first = sent[0]
        names = {name.decode(): value.decode() for name, value in first.get("headers", [])}
        return first.get("status", 101), names


@pytest.fixture
def hall() -> Hall:
    return Hall()


def test_this_machine_needs_no_token(hall):
    assert hall.ask()[0] == 200
    assert hall.ask(client="::1", server="::1", host=f"[::1]:{PORT}")[0] == 200
    assert hall.ask(client="::ffff:127.0.0.1", host=f"localhost:{PORT}")[0] == 200


def test_nobody_of_the_network_is_let_in_without_the_token(hall):
    status, headers = hall.ask(client=PHONE)
    assert status == 401
    assert headers["www-authenticate"].startswith("Bearer")


@pytest.mark.parametrize(
    "shown",
    [
        {"authorization": f"Bearer {TOKEN}"},
        {"authorization": f"bearer  {TOKEN} "},
        {"cookie": f"sonograft-{PORT}={TOKEN}"},
        {"cookie": f"other=1; sonograft-{PORT}={TOKEN}"},
    ],
)
def test_the_token_lets_in(hall, shown):
    assert hall.ask(client=PHONE, **shown)[0] == 200


@pytest.mark.parametrize(
    "shown",
    [
        {"authorization": "Bearer wrong"},
        {"authorization": "Bearer "},
        {"authorization": f"Basic {TOKEN}"},
        {"authorization": f"Bearer {TOKEN[:-1]}"},
        {"authorization": "Bearer \xff\xfe"},
        {"cookie": f"sonograft-9999={TOKEN}"},
        {"cookie": "sonograft-7771=; ="},
        {"cookie": "\x00;;=\xff"},
    ],
)
def test_nothing_else_does(hall, shown):
    assert hall.ask(client=PHONE, **shown)[0] == 401


def test_a_server_without_token_lets_nobody_of_the_network_in():
    assert Hall(token=None).ask(client=PHONE, authorization="Bearer ")[0] == 401
    assert Hall(token=None).ask(client=PHONE, authorization="Bearer None")[0] == 401


def test_the_first_visit_turns_the_token_into_a_cookie(hall):
    status, headers = hall.ask(f"/?token={TOKEN}", client=PHONE)
    assert (status, headers["location"]) == (303, "/")
    cookie = headers["set-cookie"]
    assert cookie.startswith(f"sonograft-{PORT}={TOKEN};")
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    assert headers["referrer-policy"] == "no-referrer"
    assert hall.ask(client=PHONE, cookie=cookie.partition(";")[0])[0] == 200


def test_a_token_in_the_address_counts_on_the_first_page_only(hall):
    assert hall.ask(f"/api/jobs?token={TOKEN}", client=PHONE)[0] == 401
    assert hall.ask("/?token=wrong", client=PHONE)[0] == 401


def test_whoever_guesses_has_to_wait(hall):
    for number in range(MAX_WRONG):
        assert hall.ask(client=PHONE, authorization=f"Bearer guess {number}")[0] == 401
    status, headers = hall.ask(client=PHONE, authorization=f"Bearer {TOKEN}")
    assert (status, headers["retry-after"]) == (429, "60")
    assert hall.ask(client="192.168.1.21", authorization=f"Bearer {TOKEN}")[0] == 200
    hall.now = 61.0
    assert hall.ask(client=PHONE, authorization=f"Bearer {TOKEN}")[0] == 200


def test_an_old_cookie_that_is_shown_again_and_again_is_one_wrong_token(hall):
    for _ in range(3 * MAX_WRONG):
        assert hall.ask(client=PHONE, cookie=f"sonograft-{PORT}=of yesterday")[0] == 401
    assert hall.ask(client=PHONE, authorization=f"Bearer {TOKEN}")[0] == 200


def test_strangers_do_not_fill_the_memory(hall):
    for number in range(1100):
        hall.ask(client=f"10.0.{number // 250}.{number % 250}", authorization="Bearer x")
    assert len(hall.guard._tokens._wrong) <= 1024


@pytest.mark.parametrize("name", [f"{HERE}:{PORT}", f"{socket.gethostname()}:{PORT}".upper()])
def test_the_machine_by_its_names_in_the_network(hall, name):
    assert hall.ask(client=PHONE, host=name, authorization=f"Bearer {TOKEN}")[0] == 200


@pytest.mark.parametrize(
    "name",
    ["evil.example", f"evil.example:{PORT}", f"127.0.0.1:{PORT}", f"localhost:{PORT}", "", HERE, "192.168.1.6:7771"],
)
def test_another_name_in_the_network_is_refused_even_with_the_token(hall, name):
    assert hall.ask(client=PHONE, host=name, authorization=f"Bearer {TOKEN}")[0] == 403


@pytest.mark.parametrize("client", ["127.0.0.1", PHONE])
@pytest.mark.parametrize("origin", ["http://evil.example", "null", f"https://{HERE}:{PORT}", f"http://{HERE}:1", ""])
def test_pages_of_other_sites_are_refused(hall, client, origin):
    assert hall.ask(client=client, origin=origin, authorization=f"Bearer {TOKEN}")[0] == 403


def test_the_own_page_is_let_in(hall):
    assert hall.ask(origin=f"http://127.0.0.1:{PORT}", sec_fetch_site="same-origin")[0] == 200
    assert hall.ask(client=PHONE, origin=PAGE, authorization=f"Bearer {TOKEN}", sec_fetch_site="same-origin")[0] == 200


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
@pytest.mark.parametrize(
    ("path", "method", "mode", "dest"),
    [
        ("/api/jobs", "GET", "no-cors", "image"),
        ("/api/jobs/j1/sound/result", "GET", "no-cors", "audio"),
        ("/api/jobs", "GET", "navigate", "document"),
        ("/", "GET", "navigate", "iframe"),
        ("/", "GET", "no-cors", "script"),
        ("/api/jobs", "POST", "navigate", "document"),
    ],
)
def test_nothing_is_embedded_elsewhere(hall, site, path, method, mode, dest):
    headers = {"sec_fetch_site": site, "sec_fetch_mode": mode, "sec_fetch_dest": dest, "x_sonograft": "1"}
    assert hall.ask(path, method, **headers)[0] == 403


def test_a_link_to_the_page_may_be_followed(hall):
    headers = {"sec_fetch_site": "cross-site", "sec_fetch_mode": "navigate", "sec_fetch_dest": "document"}
    assert hall.ask("/", **headers)[0] == 200


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_what_changes_something_has_the_own_header(hall, method):
    assert hall.ask("/api/jobs", method)[0] == 403
    assert hall.ask("/api/jobs", method, x_sonograft="1")[0] == 200


@pytest.mark.parametrize("method", ["OPTIONS", "PATCH", "TRACE", "CONNECT", "PROPFIND"])
def test_no_other_method(hall, method):
    assert hall.ask("/api/jobs", method, x_sonograft="1")[0] == 405


def test_no_site_is_told_that_it_may_ask(hall):
    asked = {"origin": f"http://127.0.0.1:{PORT}", "access_control_request_headers": "x-sonograft"}
    _, headers = hall.ask("/api/jobs", "OPTIONS", **asked)
    assert not [name for name in headers if name.startswith("access-control")]


def test_a_websocket_is_looked_at_as_well(hall):
    assert hall.ask("/", kind="websocket")[0] == 101
    assert hall.ask("/", kind="websocket", origin="http://evil.example")[0] == 403
    assert hall.ask("/", kind="websocket", host="evil.example")[0] == 403
    assert hall.ask("/", kind="websocket", client=PHONE)[0] == 401
    assert hall.ask("/", kind="websocket", client=PHONE, authorization=f"Bearer {TOKEN}")[0] == 101


def test_what_browsers_are_told(hall):
    _, headers = hall.ask("/")
    policy = headers["content-security-policy"]
    assert "default-src 'self'; style-src 'self' 'sha256-abc=';" in policy
    assert "unsafe" not in policy
    assert "*" not in policy
    assert headers["permissions-policy"].startswith("microphone=(self)")
    assert headers["cross-origin-resource-policy"] == "same-origin"
