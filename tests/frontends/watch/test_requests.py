"""Requests by file and their answers, as a host without sockets sees them."""

from __future__ import annotations

import asyncio
import json
import os
from pathlib import Path
from typing import Any

import pytest

from sonograft.frontends.watch.card import Card, Facts
from sonograft.models import Failure, JobState


def put(house: Any, name: str, fields: dict[str, Any] | str) -> Path:
    """As a host does it: written beside, then renamed."""
    path: Path = house.inbox / name
    path.parent.mkdir(exist_ok=True)
    part = path.with_name(path.name + ".part")
    part.write_text(fields if isinstance(fields, str) else json.dumps(fields))
    part.rename(path)
    return path


def wish(house: Any, **fields: Any) -> dict[str, Any]:
    take = house.inbox.parent / "project" / "take.wav"
    if not take.exists():
        house.write(take)
    return {"content": str(take), "style": "vinyl", "ctx": "{B9A1}", **fields}


def answer(house: Any, name: str = "r1.json") -> dict[str, Any]:
    try:
        read: dict[str, Any] = json.loads((house.outbox / name).read_bytes())
    except FileNotFoundError:
        return {"state": "none"}
    return read


async def until(house: Any, state: str, name: str = "r1.json") -> dict[str, Any]:
    await house.until(lambda: answer(house, name)["state"] == state)
    return answer(house, name)


def test_the_answer_follows_the_job(house: Any) -> None:
    async def scene() -> None:
        async with house.watching():
            put(house, "r1.json", wish(house))
            heard = await until(house, "queued")
            (job,) = await house.jobs(1)
            assert (heard["protocol"], heard["job"], heard["ctx"]) == (1, job.id, "{B9A1}")
            house.start(job, 0.4, "refining", 6.5)
            heard = await until(house, "running")
            assert (heard["fraction"], heard["stage"], heard["eta_s"]) == (0.4, "refining", 6.5)
            house.end(job, JobState.DONE, result="/renders/take_vinyl.wav", frames=4410, sample_rate=44_100)
            heard = await until(house, "done")
            assert (heard["result"], heard["frames"], heard["sample_rate"]) == ("/renders/take_vinyl.wav", 4410, 44_100)
            assert (heard["fraction"], heard["stage"]) == (1.0, "")

    asyncio.run(scene())


def test_a_whole_request_needs_no_rest(house: Any) -> None:
    """A rename brings it whole; a second of quiet, as for sounds, would be a second that the musician waits."""

    async def scene() -> None:
        async with house.watching(quiet_s=60.0):
            put(house, "r1.json", wish(house))
            await house.jobs(1)

    asyncio.run(scene())


def test_half_a_request_waits_for_its_other_half(house: Any) -> None:
    async def scene() -> None:
        async with house.watching(quiet_s=60.0):
            text = json.dumps(wish(house))
            (house.inbox / "half.json").write_text(text[:-5])
            put(house, "whole.json", wish(house))
            await until(house, "queued", "whole.json")
            assert len(house.core.jobs()) == 1
            (house.inbox / "half.json").write_text(text)
            assert len(await house.jobs(2)) == 2

    asyncio.run(scene())


def test_what_is_wrong_is_said_in_the_answer_and_beside_the_request(house: Any) -> None:
    async def scene() -> None:
        async with house.watching():
            request = put(house, "r1.json", wish(house, style="vynil"))
            heard = await until(house, "failed")
            assert heard["job"] == ""
            assert heard["error"]["name"] == "unknown_style"
            assert "Did you mean 'vinyl'?" in heard["error"]["message"]
            letter = house.inbox / "r1.error.txt"
            assert letter.exists()
            request.unlink()
            await house.until(lambda: not letter.exists() and not (house.outbox / "r1.json").exists())

    asyncio.run(scene())


def test_a_failed_job_says_why(house: Any) -> None:
    async def scene() -> None:
        async with house.watching():
            put(house, "r1.json", wish(house))
            (job,) = await house.jobs(1)
            house.end(job, JobState.FAILED, Failure(10, "out_of_memory", "Render a shorter part."))
            heard = await until(house, "failed")
            assert (heard["job"], heard["error"]["message"]) == (job.id, "Render a shorter part.")

    asyncio.run(scene())


@pytest.mark.parametrize("when", ["before it was taken", "in the queue", "after a restart"])
def test_cancel(house: Any, when: str) -> None:
    async def scene() -> None:
        fields = wish(house)
        if when != "before it was taken":
            async with house.watching():
                put(house, "r1.json", fields)
                await until(house, "queued")
                if when == "in the queue":
                    put(house, "r1.json", fields | {"cancel": True})
                    await until(house, "cancelled")
        put(house, "r1.json", fields | {"cancel": True})
        async with house.watching():
            heard = await until(house, "cancelled")
            assert bool(heard["job"]) == (when != "before it was taken")

    asyncio.run(scene())
    assert {job.state for job in house.core.jobs()} <= {JobState.CANCELLED}


def test_a_cancel_that_comes_too_late_hears_how_it_ended(house: Any) -> None:
    async def scene() -> None:
        async with house.watching():
            fields = wish(house)
            put(house, "r1.json", fields)
            (job,) = await house.jobs(1)
            house.end(job, JobState.DONE, result="/renders/take_vinyl.wav")
            await until(house, "done")
            put(house, "r1.json", fields | {"cancel": True})
            put(house, "r2.json", fields)
            await until(house, "queued", "r2.json")
            assert answer(house)["state"] == "done"

    asyncio.run(scene())


def test_a_changed_request_under_the_same_name_is_a_new_one(house: Any) -> None:
    async def scene() -> None:
        async with house.watching():
            put(house, "r1.json", wish(house))
            (first,) = await house.jobs(1)
            put(house, "r1.json", wish(house, strength=0.5))
            _, second = await house.jobs(2)
            await house.until(lambda: answer(house).get("job") == second.id)
            house.end(first, JobState.DONE, result="/renders/first.wav")
            house.end(second, JobState.DONE, result="/renders/second.wav")
            assert (await until(house, "done"))["result"] == "/renders/second.wav"

    asyncio.run(scene())


def test_the_answer_stays_until_the_request_is_taken_back(house: Any) -> None:
    async def scene() -> None:
        async with house.watching():
            request = put(house, "vinyl/r1.json", wish(house))
            (job,) = await house.jobs(1)
        async with house.watching():  # the next server
            house.end(job, JobState.DONE, result="/renders/take_vinyl.wav")
            await until(house, "done", "vinyl/r1.json")
        (house.outbox / "vinyl" / "r1.json").unlink()  # as if the server had died before it could write it
        async with house.watching():
            await until(house, "done", "vinyl/r1.json")
            request.unlink()
            await house.until(lambda: not (house.outbox / "vinyl").exists())
        assert len(house.core.jobs()) == 1

    asyncio.run(scene())


def test_the_answer_of_an_unfinished_job_outlives_its_request(house: Any) -> None:
    async def scene() -> None:
        async with house.watching():
            put(house, "r1.json", wish(house)).unlink()
            request = put(house, "r2.json", wish(house))
            await until(house, "queued", "r2.json")
            request.unlink()
            put(house, "r3.json", wish(house))
            await until(house, "queued", "r3.json")
            assert answer(house, "r2.json")["state"] == "queued"

    asyncio.run(scene())


def test_takes_have_no_answer(house: Any) -> None:
    async def scene() -> None:
        async with house.watching():
            house.bounce("vinyl/take.wav")
            (job,) = await house.jobs(1)
            house.end(job, JobState.DONE, result="/renders/take_vinyl.wav")
            put(house, "r1.json", wish(house))
            await until(house, "queued")
            assert [path.name for path in house.outbox.iterdir()] == ["r1.json"]

    asyncio.run(scene())


def test_an_outbox_that_cannot_be_written_does_not_end_the_watch(house: Any) -> None:
    async def scene() -> None:
        house.outbox.write_text("in the way")
        async with house.watching():
            put(house, "r1.json", wish(house))
            await house.jobs(1)
            put(house, "r2.json", wish(house))
            await house.jobs(2)
            house.outbox.unlink()
            put(house, "r3.json", wish(house))
            await until(house, "queued", "r3.json")

    asyncio.run(scene())


def test_the_card_tells_hosts_what_there_is(house: Any) -> None:
    async def scene() -> None:
        path = house.inbox.parent / "server.json"
        facts = Facts(
            pid=os.getpid(),
            host="127.0.0.1",
            osc_port=7770,
            http_port=7771,
            inbox=house.inbox,
            outbox=house.outbox,
            styles_folder=house.styles,
            renders=house.inbox.parent / "renders",
        )
        card = Card(house.core, path, facts, look_s=0.01)
        task = asyncio.create_task(card.run())
        await house.until(path.exists)
        told = json.loads(path.read_bytes())
        assert (told["protocol"], told["osc_port"], told["outbox"]) == (1, 7770, str(house.outbox))
        assert [style["name"] for style in told["styles"]] == ["vinyl"]
        (strength,) = [one for one in told["parameters"] if one["name"] == "strength"]
        assert (strength["kind"], strength["minimum"], strength["maximum"]) == ("float", 0.0, 1.0)
        house.write(house.styles / "rain.wav")
        await house.until(lambda: len(json.loads(path.read_bytes())["styles"]) == 2)
        task.cancel()
        await asyncio.wait([task])
        card.withdraw()
        assert not path.exists()

    asyncio.run(scene())
