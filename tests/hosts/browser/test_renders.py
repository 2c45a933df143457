"""The list of renders: what runs, what waits, what has ended, while somebody looks."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from sonograft.jobs.store import JobStore
from sonograft.models import JobState, Request, StyleChoice

RENDER_MS = 60_000


def expect_order(studio, *names):
    expect(studio.page.locator(".jobs .content-name")).to_have_text(list(names))


def test_a_render_that_a_host_asks_for_comes_runs_and_ends_without_a_reload(studio, shared):
    job = studio.ask(shared.put_sound("contents/riff.wav", seconds=1.0, seed=8))
    row = studio.page.locator(f".job:has(a[href$={job}])")
    expect(row).to_contain_text("vinyl")
    expect(row).to_contain_text("done", timeout=RENDER_MS)
    expect(studio.page.locator("#news")).to_have_text("riff in the sound of vinyl is done.")


@pytest.fixture
def busy(open_studio, start_server):
    """A server that computes for minutes, with three more that wait: first, second, third."""
    server = start_server()
    server.put_sound("styles/vinyl.wav", seconds=0.6, seed=3)
    studio = open_studio(server, allow="Failed to load resource")
    studio.running = studio.ask(server.put_sound("contents/long.wav", seconds=60, seed=9), quality="best")
    studio.waiting = [studio.ask(server.put_sound(f"contents/{name}.wav")) for name in ("first", "second", "third")]
    expect(studio.page.locator(".job")).to_have_count(4)
    return studio


def test_progress_stage_and_time_left_are_shown_and_it_can_be_cancelled(busy):
    row = busy.page.locator(".job.running")
    expect(row.locator("progress")).to_be_visible()
    expect(row).to_contain_text("left", timeout=RENDER_MS)
    busy.page.get_by_role("button", name="Cancel long").focus()
    busy.page.keyboard.press("Enter")
    expect(busy.page.locator(f".job.cancelled a[href$={busy.running}]")).to_be_visible()


def test_the_order_of_the_queue_by_keyboard_and_by_dragging(busy):
    page = busy.page
    first, second, third = busy.waiting
    page.locator(f"a[href$={third}]").focus()
    page.keyboard.press("Alt+ArrowUp")
    expect(page.locator("#news")).to_have_text("It is number 2 of those that wait now.")
    expect_order(busy, "long", "first", "third", "second")
    page.locator(f"a[href$={third}]").press("Alt+ArrowUp")
    expect(page.locator("#news")).to_have_text("It is the first of those that wait now.")
    expect_order(busy, "long", "third", "first", "second")
    page.get_by_role("listitem").filter(has_text="first").drag_to(page.get_by_role("listitem").filter(has_text="third"))
    expect_order(busy, "long", "first", "third", "second")
    order = [row["id"] for row in busy.get("api/jobs")["jobs"] if row["state"] == "queued"]
    assert order == [first, third, second]


def test_the_page_goes_on_after_the_server_was_started_again(busy, start_server):
    page, server = busy.page, busy.server
    page.evaluate("window.isTheSamePage = true")
    server.close()
    expect(page.locator(".connection")).to_have_text("No answer. Goes on by itself.")
    start_server("--http-port", str(server.http_port))
    expect(page.locator(".connection.on")).to_be_visible()
    busy.post(f"api/jobs/{busy.waiting[1]}/cancel")
    expect(page.locator(f".job.cancelled a[href$={busy.waiting[1]}]")).to_be_visible()
    expect_order(busy, "long", "first", "third", "second")
    assert page.evaluate("window.isTheSamePage")


@pytest.fixture
def full_store(tmp_path: Path) -> None:
    """A thousand renders that have ended."""
    store = JobStore(tmp_path / "state" / "jobs.sqlite")
    for number in range(1000):
        style = StyleChoice("vinyl", (str(tmp_path / "vinyl.wav"),))
        wish = Request(
            content=str(tmp_path / f"take {number}.wav"),
            styles=(style,),
            style_name="vinyl",
            parameters={"engine": "texture", "quality": "draft"},
        )
        store.finish(store.add(wish, origin="test", key=str(number)).id, JobState.CANCELLED)
    store.close()


@pytest.mark.usefixtures("full_store")
def test_a_thousand_renders_come_in_pages_and_are_all_found(open_studio, start_server):
    studio = open_studio(start_server())
    page = studio.page
    expect(page.locator("#ended .count")).to_have_text("1000")
    expect(page.locator(".job")).to_have_count(40)
    page.get_by_role("button", name="Show 40 more of 960").click()
    expect(page.locator(".job")).to_have_count(80)
    page.get_by_role("searchbox").fill("VINYL take 777")
    expect(page.get_by_role("link", name="take 777 ")).to_be_visible()
    page.get_by_role("searchbox").fill("nothing like that")
    expect(page.get_by_text("Nothing that has ended is called so.")).to_be_visible()


def test_a_failed_render_says_why_and_is_asked_for_again(open_studio, start_server):
    server = start_server()
    studio = open_studio(server, allow="Failed to load resource")
    server.put_sound("styles/vinyl.wav", seconds=0.6)
    content = server.put_sound("contents/gone.wav")
    blocker = studio.ask(server.put_sound("contents/long.wav", seconds=60), quality="best")
    job = studio.ask(content)
    content.unlink()
    studio.post(f"api/jobs/{blocker}/cancel")
    studio.go(f"renders/{job}")
    expect(studio.page.locator(".failure")).to_contain_text("gone.wav", timeout=RENDER_MS)
    server.put_sound("contents/gone.wav")
    studio.page.locator(".render-actions").get_by_role("button", name="Again", exact=True).click()
    expect(studio.page.locator(".job.done")).to_contain_text("gone", timeout=RENDER_MS)
    expect(studio.page.locator(".job.failed")).to_contain_text("gone")
