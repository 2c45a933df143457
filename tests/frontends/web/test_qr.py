"""The address for phones, and who gets it."""

from __future__ import annotations

import socket

from sonograft.frontends.web import qr


def test_without_an_open_page_there_is_no_code(quiet_studio):
    assert quiet_studio.ask("/api/qr.svg").status == 403
    status = quiet_studio.ask("/api/status").json
    assert (status["phone"], status["lan"]) == (None, False)


def test_the_own_machine_is_shown_the_code_of_the_open_page(studio_with):
    studio = studio_with(host="0.0.0.0", token="secret")
    phone = studio.ask("/api/status").json["phone"]
    assert phone.endswith(f":{studio.door.port}/?token=secret")
    code = studio.ask("/api/qr.svg")
    assert code.headers["content-type"] == "image/svg+xml"
    assert code.headers["cache-control"] == "no-store"
    assert code.body == qr.drawing(phone)


def test_the_terminal_gets_it_in_blocks():
    lines = qr.for_terminal("http://192.168.1.5:7771/?token=abc").splitlines()
    assert len({len(line) for line in lines if line}) == 1
    assert any("\u2584" in line for line in lines)


def test_a_machine_without_network_says_its_own_number(monkeypatch):
    class Cut(socket.socket):
        def connect(self, address: object) -> None:
            raise OSError(101, "Network is unreachable")

    monkeypatch.setattr(socket, "socket", Cut)
    assert qr.address("0.0.0.0", 7771, "t") == "http://127.0.0.1:7771/?token=t"
