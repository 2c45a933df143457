"""What open pages have not been told yet."""

from __future__ import annotations

import asyncio

import msgspec
import pytest

from sonograft.engines import parameters
from sonograft.frontends.web.feed import Feed, News
from sonograft.jobs.events import last_event
from sonograft.models import Job, JobState, Request, StyleChoice


@pytest.fixture
def job() -> Job:
    styles = (StyleChoice("rain", ("/rain.wav",)),)
    request = Request(content="/take.wav", styles=styles, style_name="rain", parameters=parameters.complete({}))
    return Job(id="j1", request=request, state=JobState.RUNNING, origin="osc", created=0.0)


def hear(feed: Feed, *jobs: Job) -> None:
    for job in jobs:
        feed.hear(job, last_event(job))


def test_of_each_job_only_the_newest_state_is_told(job):
    async def listen():
        feed = Feed(most=9)
        other = msgspec.structs.replace(job, id="j2")
        hear(feed, job, other, msgspec.structs.replace(job, fraction=0.5))
        return await feed.news(60)

    assert [(told.id, told.fraction) for told in asyncio.run(listen()).jobs] == [("j1", 0.5), ("j2", 0.0)]


def test_nothing_is_told_twice(job):
    async def listen():
        feed = Feed(most=9)
        hear(feed, job)
        return [await feed.news(60), await feed.news(0)]

    first, second = asyncio.run(listen())
    assert (len(first.jobs), second) == (1, News())


def test_a_page_that_lets_too_much_pile_up_is_closed_and_holds_nothing(job):
    async def listen():
        feed = Feed(most=2)
        hear(feed, *(msgspec.structs.replace(job, id=f"j{number}") for number in range(9)))
        return feed.is_open, await feed.news(60)

    assert asyncio.run(listen()) == (False, News())


def test_closing_wakes_who_waits():
    async def listen():
        feed = Feed(most=2)
        waiting = asyncio.create_task(feed.news(60))
        await asyncio.sleep(0)
        feed.close()
        return await waiting

    assert asyncio.run(listen()) == News()


def test_order_and_styles_are_told_once(job):
    async def listen():
        feed = Feed(most=9)
        feed.hear_order()
        feed.hear_order()
        feed.hear_styles()
        return [await feed.news(60), await feed.news(0)]

    assert asyncio.run(listen()) == [News(order=True, styles=True), News()]
