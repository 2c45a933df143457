"""A new render from the page: files that are dropped, the microphone, the settings."""

from __future__ import annotations

import soundfile
from playwright.sync_api import expect

RENDER_MS = 60_000


def test_two_dropped_files_become_a_render_that_can_be_heard(studio, wav, noise):
    page = studio.page
    studio.drop(".list-side", {"guitar.wav": wav(noise(1.0, 1)), "organ.wav": wav(noise(0.8, 2))})
    dialog = page.get_by_role("dialog", name="Which is which?")
    dialog.get_by_role("button", name="Swap").click()
    guitar = dialog.get_by_role("group", name="What guitar.wav is")
    expect(guitar.get_by_role("button", name="Style")).to_have_attribute("aria-pressed", "true")
    dialog.get_by_role("button", name="Swap").click()
    dialog.get_by_role("button", name="Use them").click()
    expect(page.locator(".send")).to_contain_text("guitar in the sound of organ")
    page.get_by_label("Quality").select_option("draft")
    page.get_by_role("button", name="Render", exact=True).click()
    expect(page.get_by_role("heading", name="guitar in the sound of organ")).to_be_visible()
    expect(page.get_by_role("link", name="Download")).to_be_visible(timeout=RENDER_MS)
    studio.wait_for_tracks(3)
    with page.expect_download() as download:
        page.get_by_role("link", name="Download").click()
    assert soundfile.info(download.value.path()).duration == 1.0
    assert download.value.suggested_filename.startswith("guitar_organ")


def test_what_is_no_sound_is_refused_with_a_reason(open_studio, shared):
    studio = open_studio(shared, "new", allow="415")
    studio.drop(".panel.content .drop", {"letter.wav": b"Dear Sir or Madam"})
    expect(studio.page.locator(".message.error")).to_contain_text("letter.wav")
    expect(studio.page.locator(".panel.content .drop")).to_be_visible()


def test_the_settings_are_those_of_the_chosen_engine(studio):
    studio.go("new")
    page = studio.page
    page.get_by_text("More settings").click()
    expect(page.get_by_role("slider", name="Style notes")).to_have_count(0)  # auto chooses
    page.get_by_role("radio", name="texture the style").check()
    expect(page.get_by_role("slider", name="Style notes")).to_be_visible()
    expect(page.get_by_role("slider", name="Variety")).to_have_count(0)
    page.get_by_role("radio", name="replay").check()
    expect(page.get_by_role("slider", name="Variety")).to_be_visible()
    expect(page.get_by_role("slider", name="Style notes")).to_have_count(0)


def test_a_changed_setting_is_marked_sent_and_taken_over_by_again_with(studio, shared):
    page = studio.page
    job = studio.ask(shared.put_sound("contents/loop.wav", seed=5), strength=0.4, seed=7)
    studio.go(f"renders/{job}")
    expect(page.locator(".facts")).to_contain_text("0.4")
    page.locator(".render-actions").get_by_role("button", name="Again with…").click()
    strength = page.locator("#parameter-strength")
    expect(strength).to_have_value("0.4")
    expect(page.locator(".field.changed")).to_have_count(3)  # and the quality, and the seed
    strength.fill("7")
    strength.blur()
    expect(strength).to_have_value("1")  # as far as it goes, and that is its default
    expect(page.locator(".field.changed")).to_have_count(2)
    strength.fill("0.25")
    strength.blur()
    page.get_by_role("button", name="Seed back to 0").click()
    page.get_by_role("button", name="Render", exact=True).click()
    expect(page.get_by_role("heading", name="loop in the sound of vinyl")).to_be_visible()
    again = page.url.rpartition("/")[2]
    assert again != job
    asked = studio.get(f"api/jobs/{again}")["parameters"]
    assert (asked["strength"], asked["seed"], asked["quality"]) == (0.25, 0, "draft")


def test_several_styles_are_blended_by_weight(studio, shared):
    page = studio.page
    shared.put_sound("contents/blended.wav", seconds=0.5, seed=9)
    studio.go("new")
    page.get_by_role("button", name="blended.wav").click()
    page.get_by_role("button", name="vinyl").click()
    page.get_by_role("button", name="tape").click()
    page.get_by_role("slider", name="tape").fill("0.5")
    expect(page.locator(".blend")).to_contain_text("67 %")
    page.get_by_label("Quality").select_option("draft")
    page.get_by_role("button", name="Render", exact=True).click()
    expect(page.locator(".facts")).to_contain_text("vinyl 67 %, tape 33 %")
    page.locator(".render-actions").get_by_role("button", name="Again with…").click()
    expect(page.get_by_role("slider", name="tape")).to_have_value("0.5")


def test_a_take_from_the_microphone_is_a_content(studio, shared):
    page = studio.page
    studio.go("new")
    page.get_by_role("button", name="Sing it…").click()
    page.get_by_role("button", name="Record").click()
    studio.wait("parseFloat(document.querySelector('.microphone .place').textContent.slice(2)) > 0.8")
    page.get_by_role("button", name="Stop").click()
    expect(page.get_by_label("The take")).to_be_visible()
    page.get_by_role("button", name="Use this take").click()
    expect(page.locator(".panel.content .chosen")).to_contain_text("take ")
    (take,) = shared.home.glob("contents/take *.wav")
    samples, sample_rate = soundfile.read(take)
    assert (sample_rate, samples.ndim, soundfile.info(take).subtype) == (48_000, 1, "PCM_24")
    assert samples.size > 0.8 * sample_rate
    assert abs(samples).max() > 0.05  # the beeps of the browser's own pretended microphone


def test_the_first_visit_says_what_to_do(open_studio, start_server, wav, noise):
    studio = open_studio(start_server())
    expect(studio.page.locator(".welcome .drop")).to_contain_text("Drop a clip here")
    studio.drop(".welcome .drop", {"one.wav": wav(noise(0.5, 1))})
    expect(studio.page.get_by_role("dialog", name="What is this sound?")).to_be_visible()


def test_a_result_that_is_there_before_the_style_is_loaded_stays(studio):
    """The style's sound comes late: its loading began when there was no result yet."""
    server, page = studio.server, studio.page
    studio.ask(server.put_sound("contents/long.wav", seconds=40, seed=8))  # what is asked for next has to wait
    job = studio.ask(server.put_sound("contents/short.wav", seconds=0.6, seed=9))
    held = []

    def hold(route):
        held.append(route)

    page.route("**/sound/style*", hold)
    studio.go(f"renders/{job}")
    studio.wait_for_tracks(1)
    studio.wait_for_tracks(2)
    assert [track["id"] for track in studio.heard()["tracks"]] == ["content", "result"]
    for route in held:
        route.continue_()
    studio.wait_for_tracks(3)
    page.wait_for_timeout(200)
    assert len(studio.heard()["tracks"]) == 3
