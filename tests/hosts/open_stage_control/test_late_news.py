"""What the panel makes of the reason of a failure that comes twice, late or not at all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

CLICK = "click.wav is 10.0 ms long; a content needs at least 50 ms."
END_OF_CLICK = ("job/failed", "j2", "", "", 9, "too_short", CLICK)
TWO_JOBS = {
    "version": [("version", "Sonograft", 1, 0, 0, 1)],
    "styles": [("styles/item", "vinyl", 1.0), ("styles/end", 1)],
    "jobs": [
        ("jobs/item", "j1", "done", 1.0, "/music/take.wav", "vinyl", ""),
        ("jobs/item", "j2", "failed", 0.3, "/music/click.wav", "vinyl", ""),
        ("jobs/end", 2),
    ],
    "job/get": [END_OF_CLICK],
}


def panel_with_two_jobs(browse: Callable[..., Any], port: int) -> Any:
    panel = browse(port)
    panel.until(lambda: panel.words("chosen") == "click.wav  in  vinyl")
    assert panel.words("message") == ""
    return panel


def test_a_failure_that_was_asked_for_is_said_once_and_gives_way_to_what_comes_next(
    start_fake: Callable[..., Any], browse: Callable[..., Any]
) -> None:
    fake = start_fake(TWO_JOBS)
    panel = panel_with_two_jobs(browse, fake.port)
    panel.press("job_1_choose")
    panel.until(lambda: panel.words("message") == CLICK)
    # The server says an end more than once; here it comes after what the user did next.
    fake.answers["render"] = [END_OF_CLICK, ("job/queued", "j3", "", "", 0)]
    panel.press("render")
    panel.until(lambda: panel.words("job_1_state") == "queued")
    assert panel.words("message") == "Asked to render; the server has not answered yet."


def test_an_answer_that_comes_after_the_next_render_was_asked_for_is_no_news_any_more(
    start_fake: Callable[..., Any], browse: Callable[..., Any]
) -> None:
    fake = start_fake({**TWO_JOBS, "job/get": []})
    panel = panel_with_two_jobs(browse, fake.port)
    panel.press("job_1_choose")
    fake.answers["render"] = [END_OF_CLICK, ("job/queued", "j3", "", "", 0)]
    panel.press("render")
    panel.until(lambda: panel.words("job_1_state") == "queued")
    assert panel.words("message") == "Asked to render; the server has not answered yet."


def test_why_a_render_failed_is_asked_again_where_the_answer_was_lost(
    start_fake: Callable[..., Any], browse: Callable[..., Any]
) -> None:
    panel = panel_with_two_jobs(browse, start_fake(TWO_JOBS).port)
    panel.loses = ("/sonograft/job/",)
    panel.press("job_1_choose")
    panel.until(lambda: len(panel.commands("job/get")) > 1)
    panel.loses = ()
    panel.until(lambda: panel.words("message") == CLICK)
