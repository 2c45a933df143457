"""What the panel makes of the reason of a failure that comes twice, late or not at all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize("comes", ["twice", "late"])
def test_a_failure_that_was_asked_for_gives_way_to_what_comes_next(
    start_fake: Callable[..., Any], browse: Callable[..., Any], two_jobs: dict[str, Any], comes: str
) -> None:
    end = two_jobs["job/get"][0]
    fake = start_fake(two_jobs if comes == "twice" else {**two_jobs, "job/get": []})
    panel = browse(fake.port)
    panel.until(lambda: panel.words("chosen") == "click.wav  in  vinyl")
    assert panel.words("message") == ""
    panel.press("job_1_choose")
    if comes == "twice":
        panel.until(lambda: panel.words("message") == end[-1])
    # The server says an end more than once; here it comes after what the user did next.
    fake.answers["render"] = [end, ("job/queued", "j3", "", "", 0)]
    panel.press("render")
    panel.until(lambda: panel.words("job_1_state") == "queued")
    assert panel.words("message") == "Asked to render; the server has not answered yet."


def test_why_a_render_failed_is_asked_again_where_the_answer_was_lost(
    start_fake: Callable[..., Any], browse: Callable[..., Any], two_jobs: dict[str, Any]
) -> None:
    panel = browse(start_fake(two_jobs).port)
    panel.until(lambda: panel.words("job_1_content") == "click.wav")
    panel.loses = ("/sonograft/job/",)
    panel.press("job_1_choose")
    panel.until(lambda: len(panel.commands("job/get")) > 1)
    panel.loses = ()
    panel.until(lambda: panel.words("message") == two_jobs["job/get"][0][-1])
