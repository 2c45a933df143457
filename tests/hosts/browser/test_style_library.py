"""The style library on the page."""

from __future__ import annotations

from playwright.sync_api import expect


def test_a_style_is_added_by_dropping_it_tagged_found_and_heard(studio, wav, noise):
    page = studio.page
    studio.go("styles")
    studio.drop(".library .drop", {"cassette.wav": wav(noise(2.0, 51))})
    card = page.locator(".style-card").filter(has=page.get_by_role("heading", name="cassette", exact=True))
    expect(card).to_be_visible()
    card.get_by_role("button", name="Tag cassette").click()
    page.get_by_label("New tag of cassette").fill("warm")
    page.keyboard.press("Enter")
    expect(card.locator(".tag")).to_contain_text("warm")
    page.get_by_role("group", name="Show only the tag").get_by_role("button", name="warm").click()
    expect(page.locator(".style-card")).to_have_count(1)
    card.get_by_role("button", name="Play cassette").click()
    expect(card.get_by_role("button", name="Pause cassette")).to_be_visible()
    page.reload()
    card.get_by_role("button", name="Take the tag warm off cassette").click()
    expect(card.locator(".tag")).to_have_count(0)
    page.get_by_role("searchbox").fill("cass")
    card.get_by_role("button", name="Render with it: cassette").click()
    expect(page.get_by_role("button", name="cassette")).to_have_attribute("aria-pressed", "true")


def test_an_empty_library_says_what_to_do(open_studio, start_server):
    studio = open_studio(start_server(), "styles")
    expect(studio.page.locator(".empty")).to_contain_text("Drop a sound here")


def test_a_style_that_comes_into_the_folder_comes_onto_the_page(studio, shared):
    studio.go("styles")
    expect(studio.page.get_by_role("heading", name="vinyl", exact=True)).to_be_visible()
    studio.page.evaluate("window.isTheSamePage = true")
    shared.put_sound("styles/late.wav", seconds=0.5, seed=6)
    studio.page.evaluate("dispatchEvent(new Event('focus'))")  # one comes back from the file manager
    expect(studio.page.get_by_role("heading", name="late", exact=True)).to_be_visible()
    assert studio.page.evaluate("window.isTheSamePage")
