"""The page from another machine of the network, as a phone opens it by the QR code."""

from __future__ import annotations

import re
from contextlib import ExitStack

import pytest
from playwright.sync_api import expect


@pytest.fixture
def at_home(open_studio, start_server):
    """The page of a server that is open to the network, on its own machine."""
    server = start_server("--page-host", "0.0.0.0")
    server.put_sound("styles/vinyl.wav", seconds=0.6, seed=3)
    studio = open_studio(server)
    assert studio.get("api/status")["phone"], "this machine is in no network: it needs an address other than 127.0.0.1"
    return studio


@pytest.fixture
def stranger(chromium):
    """Opens the browser of another machine, which knows nothing of the page; closes it."""
    with ExitStack() as contexts:
        yield lambda **context: contexts.enter_context(chromium.new_context(**context)).new_page()


def test_the_machine_itself_shows_the_code(at_home):
    at_home.page.get_by_role("button", name="Open on a phone").click()
    code = at_home.page.get_by_role("img", name="QR code of this page's address")
    at_home.wait("document.querySelector('.qr').naturalWidth > 0")
    expect(code).to_be_visible()


def test_a_phone_hears_and_renders_but_is_offered_nothing_of_the_other_machine(at_home, stranger):
    server = at_home.server
    job = at_home.rendered(server.put_sound("contents/hum.wav", seconds=0.6, seed=71))
    phone = stranger(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    phone.goto(at_home.get("api/status")["phone"])
    phone.locator(f"a[href$={job}]").tap()
    expect(phone.get_by_role("link", name="Download")).to_be_visible()
    expect(phone.get_by_role("button", name="Show in folder")).to_have_count(0)
    expect(phone.get_by_role("button", name="Copy path")).to_have_count(0)
    expect(phone.locator(".lane.result .lane-name")).to_contain_text("LUFS")
    phone.get_by_role("button", name="Play", exact=True).tap()
    expect(phone.get_by_role("button", name="Pause", exact=True)).to_be_visible()
    phone.get_by_role("button", name="Again", exact=True).tap()
    expect(phone).not_to_have_url(re.compile(f"{job}$"))  # it shows the new one
    expect(at_home.page.locator(".job")).to_have_count(2)
    phone.goto(phone.url.partition("#")[0] + "#/new/sing")
    expect(phone.locator(".message.error")).to_contain_text("pages of its own machine")


def test_whoever_does_not_know_the_token_is_not_let_in(at_home, stranger):
    page = stranger()
    answer = page.goto(at_home.get("api/status")["phone"].partition("?")[0])
    assert answer is not None
    assert answer.status in (401, 403)
    expect(page.locator(".job")).to_have_count(0)
