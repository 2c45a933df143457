"""The watched folder with a real core, store and file events; see ``conftest.py``."""

from __future__ import annotations

import asyncio
import json
import os
from pathlib import Path
from typing import Any

import pytest

from sonograft.models import Failure, JobState


@pytest.mark.parametrize("poll", [False, True], ids=["file events", "polling"])
def test_a_take_is_rendered_once(house: Any, poll: bool) -> None:
    async def scene() -> None:
        async with house.watching(poll=poll):
            take = house.bounce("vinyl/take.wav")
            (job,) = await house.jobs(1)
            assert job.request.content == str(take)
            assert job.request.style_name == "vinyl"
            take.parent.joinpath("note.txt").write_text("makes the folder look again")
            house.bounce("vinyl/second.wav")
            assert len(await house.jobs(2)) == 2

    asyncio.run(scene())
    assert len(house.core.jobs()) == 2


def test_what_came_while_the_server_was_down_is_taken_and_never_twice(house: Any) -> None:
    house.bounce("vinyl/take.wav")

    async def one_run() -> None:
        async with house.watching():
            await house.jobs(1)
            house.bounce(f"vinyl/marker{len(house.core.jobs())}.wav")
            await house.until(lambda: any("marker" in job.request.content for job in house.core.jobs()))

    asyncio.run(one_run())
    assert len(house.core.jobs()) == 2
    asyncio.run(one_run())
    assert [Path(job.request.content).name for job in house.core.jobs()].count("take.wav") == 1


def test_a_file_that_is_being_written_waits(house: Any) -> None:
    whole = house.inbox.parent / "whole.wav"
    house.write(whole)
    data = whole.read_bytes()

    async def scene() -> None:
        growing = house.inbox / "vinyl" / "growing.wav"
        growing.parent.mkdir()
        async with house.watching():
            with growing.open("wb") as file:
                file.write(data[:2000])  # its header promises more
                file.flush()
                house.bounce("vinyl/other.wav")
                jobs = await house.jobs(1)
                assert [Path(job.request.content).name for job in jobs] == ["other.wav"]
                file.write(data[2000:])
            assert len(await house.jobs(2)) == 2

    asyncio.run(scene())


def test_a_file_that_stays_cut_short_is_taken_so_that_its_owner_hears_of_it(house: Any) -> None:
    whole = house.bounce("vinyl/take.wav").read_bytes()
    (house.inbox / "vinyl" / "take.wav").unlink()
    (house.inbox / "vinyl" / "cut.wav").write_bytes(whole[:3000])

    async def scene() -> None:
        async with house.watching():
            await house.jobs(1)

    asyncio.run(scene())


def test_a_bad_file_gets_a_letter_that_goes_when_it_is_mended(house: Any) -> None:
    letter = house.inbox / "vinyl" / "take.error.txt"

    async def scene() -> None:
        async with house.watching():
            letter.parent.mkdir()
            take = letter.with_name("take.wav")
            take.write_text("this is not sound")
            await house.until(letter.exists)
            text = letter.read_text()
            assert text.startswith("take.wav was not rendered.")
            assert "not_audio" in text
            assert take.read_text() == "this is not sound"
            take.unlink()
            house.bounce("vinyl/take.wav")
            await house.jobs(1)
            assert not letter.exists()

    asyncio.run(scene())


def test_a_folder_of_the_library_is_a_style_like_any_other(house: Any) -> None:
    async def scene() -> None:
        (house.styles / "choir").mkdir()
        for name in ("low", "high"):
            house.write(house.styles / "choir" / f"{name}.wav")
        async with house.watching():
            house.bounce("choir/take.wav")
            (job,) = await house.jobs(1)
            assert [Path(path).name for path in job.request.styles[0].paths] == ["high.wav", "low.wav"]

    asyncio.run(scene())


def test_a_sidecar_may_ask_for_several_styles(house: Any) -> None:
    async def scene() -> None:
        house.write(house.styles / "rain.wav")
        async with house.watching():
            (house.inbox / "take.json").write_text(json.dumps({"style": {"vinyl": 3, "rain": 1}}))
            house.bounce("take.wav")
            (job,) = await house.jobs(1)
            assert job.request.style_name == "vinyl+rain"
            assert [choice.weight for choice in job.request.styles] == [0.75, 0.25]

    asyncio.run(scene())


def test_an_unknown_style_is_answered_beside_the_take(house: Any) -> None:
    async def scene() -> None:
        async with house.watching():
            house.bounce("vynil/take.wav")
            letter = house.inbox / "vynil" / "take.error.txt"
            await house.until(letter.exists)
            assert "Did you mean 'vinyl'?" in letter.read_text()

    asyncio.run(scene())


def test_a_failed_job_is_answered_beside_the_take_also_after_a_restart(house: Any) -> None:
    async def scene() -> None:
        async with house.watching():
            house.bounce("vinyl/take.wav")
            await house.jobs(1)
        async with house.watching():  # the next server
            (job,) = house.core.jobs()
            house.end(job, JobState.FAILED, Failure(10, "out_of_memory", "Render a shorter part."))
            assert "Render a shorter part." in (house.inbox / "vinyl" / "take.error.txt").read_text()

    asyncio.run(scene())


def test_a_name_that_is_no_utf8_is_taken(house: Any) -> None:
    async def scene() -> None:
        async with house.watching():
            house.bounce("vinyl/B\udcfchne.wav")
            (job,) = await house.jobs(1)
            assert job.request.content.endswith("B\udcfchne.wav")
            house.end(job, JobState.FAILED, Failure(6, "not_audio", "Bounce it again."))
            letter = house.inbox / "vinyl" / "B\udcfchne.error.txt"
            assert "Bounce it again." in letter.read_text()

    asyncio.run(scene())


def test_a_request_by_file_is_taken(house: Any) -> None:
    async def scene() -> None:
        take = house.inbox.parent / "project take.wav"
        house.write(take)
        async with house.watching():
            request = {"content": str(take), "style": "vinyl", "strength": 0.25, "ctx": "{B9A1}"}
            part = house.inbox / "r1.json.part"
            part.write_text(json.dumps(request))
            part.rename(house.inbox / "r1.json")
            (job,) = await house.jobs(1)
            assert job.request.ctx == "{B9A1}"
            assert job.request.parameters["strength"] == 0.25

    asyncio.run(scene())


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("surrogate.json", '{"content": "/a.wav", "style": "vinyl", "ctx": "\\ud800"}'),
        ("url.json", '{"content": "file://[take 1].wav", "style": "vinyl"}'),
        ("url2.json", '{"content": "/\\ud800.wav", "style": "vinyl"}'),
        ("x" * 240 + ".json", "no JSON"),
    ],
)
def test_an_odd_file_does_not_end_the_watch(house: Any, name: str, text: str) -> None:
    async def scene() -> None:
        async with house.watching():
            (house.inbox / name).write_text(text)
            await house.until(lambda: list(house.inbox.glob("*.error.txt")))
            house.bounce("vinyl/good.wav")
            await house.jobs(1)

    asyncio.run(scene())


def test_a_pipe_in_the_inbox_does_not_end_the_watch(house: Any) -> None:
    async def scene() -> None:
        async with house.watching():
            (house.inbox / "vinyl").mkdir()
            os.mkfifo(house.inbox / "vinyl" / "pipe.wav")
            await house.until((house.inbox / "vinyl" / "pipe.error.txt").exists)
            house.bounce("vinyl/good.wav")
            await house.jobs(1)

    asyncio.run(scene())


def test_an_inbox_that_is_gone_does_not_end_the_watch(house: Any) -> None:
    async def scene() -> None:
        house.inbox.rmdir()
        async with house.watching(poll=True):
            house.bounce("vinyl/take.wav")
            await house.jobs(1)

    asyncio.run(scene())
