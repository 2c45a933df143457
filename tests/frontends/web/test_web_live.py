"""Jobs on the page: the list, and what happens to them while somebody looks."""

from __future__ import annotations

import pytest

from sonograft.frontends.web.feed import MAX_PAGES
from sonograft.frontends.web.rows import MAX_ENDED
from sonograft.models import Failure, JobState


def states(rows):
    return [(row["id"], row["state"]) for row in rows]


def test_the_queue_in_its_order_then_what_ended_newest_first(studio):
    first, second, third = (studio.queue(f"/music/take {number}.wav") for number in range(3))
    urgent = studio.queue("/music/urgent.wav", priority=5)
    studio.start_next()
    studio.finish(second, JobState.CANCELLED)
    studio.finish(first, JobState.FAILED, failure=Failure(10, "out_of_memory", "Try quality draft."))
    rows = studio.ask("/api/jobs").json["jobs"]
    assert states(rows) == [
        (urgent.id, "running"),
        (third.id, "queued"),
        (first.id, "failed"),
        (second.id, "cancelled"),
    ]
    assert rows[2]["error"] == "Try quality draft."


def test_a_long_past_is_not_told_whole(studio):
    for number in range(MAX_ENDED + 3):
        studio.finish(studio.queue(f"/music/{number}.wav"))
    assert len(studio.ask("/api/jobs").json["jobs"]) == MAX_ENDED


def test_a_file_name_that_is_no_text_is_shown_all_the_same(studio):
    studio.queue("/music/caf\udce9.wav")
    assert studio.ask("/api/jobs").json["jobs"][0]["content"] == "/music/caf\udce9.wav"


def test_every_new_page_hears_the_present_state_first(studio):
    job = studio.queue()
    with studio.open_page() as one, studio.open_page() as other:
        assert one.response.headers["content-type"].startswith("text/event-stream")
        kind, told = one.hears()
        assert kind == "all"
        assert states(told["jobs"]) == [(job.id, "queued")]
        assert other.hears() == (kind, told)
        studio.start_next()
        assert one.hears() == other.hears()


def test_a_page_follows_a_job_to_its_end(studio):
    with studio.open_page() as page:
        assert page.hears() == ("all", {"jobs": [], "unlisted": 0})
        job = studio.queue(content="/music/<b>take</b>.wav", style="rain")
        kind, (row,) = page.hears()
        assert (kind, row["state"]) == ("changed", "queued")
        assert (row["content"], row["style"]) == ("/music/<b>take</b>.wav", "rain")
        studio.start_next()
        assert page.hears()[1][0]["state"] == "running"
        studio.progress(job, 0.25, eta_s=12.5)
        _, (row,) = page.hears()
        assert (row["fraction"], row["eta_s"], row["stage"]) == (0.25, 12.5, "fitting")
        studio.finish(job, result="/renders/take - rain.wav", frames=5, sample_rate=48000)
        _, (row,) = page.hears()
        assert (row["state"], row["result"]) == ("done", "/renders/take - rain.wav")


def test_a_page_that_goes_is_forgotten(studio, wait_until):
    with studio.open_page() as page:
        page.hears()
        assert "page gone" in studio.tasks()
    wait_until(lambda: "page gone" not in studio.tasks())
    studio.queue()
    with studio.open_page() as page:
        assert len(page.hears()[1]["jobs"]) == 1


def test_more_pages_than_anybody_looks_at_are_turned_away(studio):
    pages = [studio.open_page() for _ in range(MAX_PAGES)]
    try:
        for page in pages:
            page.__enter__().hears()
        assert studio.ask("/events").status == 503
        assert studio.ask("/api/jobs").status == 200
    finally:
        for page in pages:
            page.__exit__(None, None, None)


@pytest.mark.parametrize("looking", [0, 3])
def test_stopping_lets_every_page_go(studio, looking):
    pages = [studio.open_page() for _ in range(looking)]
    opened = [page.__enter__() for page in pages]
    for page in opened:
        page.hears()
    studio.stop_door()
    assert all(page.is_let_go() for page in opened)
    assert studio.tasks() == set()
    with pytest.raises(ConnectionRefusedError):
        studio.ask("/")
    for page in pages:
        page.__exit__(None, None, None)
