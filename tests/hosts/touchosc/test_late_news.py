"""What the panel makes of news that comes twice, in another order, late or not at all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

ANSWERS = "0.25 0.72 0.66"


def test_what_an_event_names_before_the_list_does_stands_where_the_list_has_it(
    start_fake: Callable[..., Any], play_at: Callable[..., Any], two_jobs: dict[str, Any]
) -> None:
    first = ("job/progress", "j1", "", "", 0.5, "rendering", 3.0)
    tablet = play_at(start_fake({**two_jobs, "subscribe": [two_jobs["job/get"][0], first]}).port)
    tablet.until(lambda: "take.wav" in {tablet.words("job_1_content"), tablet.words("job_2_content")})
    assert [tablet.words(f"job_{row}_content") for row in (1, 2)] == ["click.wav", "take.wav"]
    assert tablet.words("chosen") == "click.wav  in  vinyl"
    assert tablet.words("message") == two_jobs["job/get"][0][-1]


def test_a_failure_that_was_asked_for_is_said_once_and_gives_way_to_what_comes_next(
    start_fake: Callable[..., Any], play_at: Callable[..., Any], two_jobs: dict[str, Any]
) -> None:
    fake = start_fake(two_jobs)
    tablet = play_at(fake.port)
    tablet.until(lambda: tablet.words("job_1_content") == "click.wav")
    assert tablet.words("message") == ""
    tablet.tap("job_1_choose")
    tablet.until(lambda: tablet.words("message") == two_jobs["job/get"][0][-1])
    # The server says an end more than once; here it comes after what the user did next.
    fake.answers["render"] = [two_jobs["job/get"][0], ("job/queued", "j3", "", "", 0)]
    tablet.tap("render")
    tablet.until(lambda: tablet.words("job_1_state") == "queued")
    assert tablet.words("message") == "Asked to render; the server has not answered yet."


def test_why_a_render_failed_is_asked_again_where_the_answer_was_lost(
    start_fake: Callable[..., Any], play_at: Callable[..., Any], two_jobs: dict[str, Any]
) -> None:
    tablet = play_at(start_fake(two_jobs).port)
    tablet.until(lambda: tablet.words("job_1_content") == "click.wav")
    tablet.loses = ("/sonograft/job/",)
    tablet.tap("job_1_choose")
    tablet.until(lambda: len(tablet.commands("job/get")) > 1)
    tablet.loses = ()
    tablet.until(lambda: tablet.words("message") == two_jobs["job/get"][0][-1])


def test_a_tablet_that_slept_still_says_what_it_said_and_asks_what_it_missed(
    start_fake: Callable[..., Any], play_at: Callable[..., Any], two_jobs: dict[str, Any]
) -> None:
    fake = start_fake(two_jobs)
    tablet = play_at(fake.port)
    tablet.until(lambda: tablet.words("job_1_content") == "click.wav")
    tablet.tap("job_1_choose")
    tablet.until(lambda: tablet.words("message") == two_jobs["job/get"][0][-1])
    heard = fake.asked.count("jobs")
    tablet.sleep(8)
    assert (tablet.words("message"), tablet.colour("lamp")) == (two_jobs["job/get"][0][-1], ANSWERS)
    tablet.until(lambda: fake.asked.count("jobs") > heard)
    tablet.play(0.2)
    assert (tablet.words("message"), tablet.colour("lamp")) == (two_jobs["job/get"][0][-1], ANSWERS)
