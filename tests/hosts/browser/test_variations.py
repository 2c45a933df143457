"""One content in many ways, side by side."""

from __future__ import annotations

from playwright.sync_api import expect

RENDER_MS = 60_000


def test_a_grid_of_four_is_set_up_rendered_heard_and_judged_by_keys(studio, shared):
    page = studio.page
    shared.put_sound("contents/phrase.wav", seconds=0.8, seed=41)
    studio.go("variations")
    page.get_by_role("button", name="phrase.wav").click()
    for style in ("vinyl", "tape"):
        page.get_by_role("button", name=style).click()
    page.get_by_label("Setting", exact=True).select_option("strength")
    page.get_by_label("Values").fill("0.5 2")
    expect(page.locator("#values-about")).to_have_text("strength goes from 0 to 1; 2 was written.")
    expect(page.get_by_role("button", name="Render them all")).to_be_disabled()
    page.get_by_label("Values").fill("0.5, 1")
    page.get_by_label("Quality").select_option("draft")
    expect(page.locator(".send")).to_contain_text("4 renders")
    page.get_by_role("button", name="Render them all").click()
    expect(page.locator(".cell")).to_have_count(4)
    expect(page.locator("#set-title")).to_contain_text("4 of 4 done", timeout=RENDER_MS)
    studio.wait_for_tracks(5)
    cells = page.locator(".cell")
    expect(cells.nth(1)).to_contain_text("vinyl")
    expect(cells.nth(1)).to_contain_text("Strength 1")
    for key in ("l", "Space", "ArrowRight", "ArrowRight", "s", "ArrowDown", "b"):
        page.keyboard.press(key)
    state = studio.heard()
    assert state["playing"]
    expect(cells.nth(1).get_by_role("button", name="Star vinyl, Strength 1")).to_have_attribute("aria-pressed", "true")
    expect(cells.nth(3)).to_have_class("cell done is-heard is-best")
    expect(page.locator(":focus")).to_contain_text("tape")
    page.keyboard.press("Space")
    assert not studio.heard()["playing"]
    page.reload()
    expect(cells.nth(3)).to_contain_text("best")
    page.get_by_label("Starred only").check()
    expect(cells).to_have_count(2)
    with page.expect_download() as download:
        cells.nth(1).get_by_role("link", name="Download tape, Strength 1").click()
    assert download.value.suggested_filename.startswith("phrase_tape")


def test_a_cell_that_was_cancelled_is_rendered_again_in_its_place(open_studio, start_server):
    server = start_server()
    for number, name in enumerate(("vinyl", "tape")):
        server.put_sound(f"styles/{name}.wav", seconds=0.6, seed=number)
    studio = open_studio(server)
    page = studio.page
    server.put_sound("contents/short.wav", seconds=0.5, seed=42)
    studio.go("variations")
    page.get_by_role("button", name="short.wav").click()
    for style in ("vinyl", "tape"):
        page.get_by_role("button", name=style).click()
    page.get_by_label("Quality").select_option("draft")
    page.get_by_role("button", name="Render them all").click()
    page.get_by_role("button", name="Cancel the rest").click()
    again = page.locator(".cell.cancelled").last.get_by_role("button", name="again")
    expect(again).to_be_visible()
    again.click()
    expect(page.locator(".cell").last).to_have_class("cell done", timeout=RENDER_MS)
