"""The stand-in for REAPER with the real server."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import soundfile

from .driver import AGAIN, CANCEL, CLIENT, RENDER, WATCH, Reaper, audio_item, section_source

Null = Callable[[Path, Path], None]

# What is between the server and any client needs no second Lua.
one_lua = pytest.mark.parametrize("lua", ["lua5.4"], indirect=True)


@pytest.fixture
def session(start_reaper: Callable[..., Reaper], server: Any) -> Reaper:
    """REAPER in real time, set to the home of the real server and to a quick render."""
    reaper = start_reaper(real_time=True)
    reaper.remember("home", str(server.home))
    reaper.remember("style", "vinyl")
    reaper.remember("parameters", '{"quality": "draft"}')
    return reaper


def test_at_strength_0_the_new_take_nulls_with_the_old_one(session: Reaper, server: Any, assert_null: Null) -> None:
    content = server.put_sound("media/piano.wav", seconds=2.0, seed=1)
    session.remember("parameters", '{"quality": "draft", "strength": 0}')
    session.remember("handles", "0.1")
    session.project(
        audio_item(content, position=1.0, length=0.8, D_STARTOFFS=0.4),
        audio_item(content, position=3.0, length=0.5, source=section_source(content, offset=0.3, length=1.0)),
    )
    session.select(1, [1, 2])
    session.action(AGAIN)
    session.turn_until(lambda: all(len(item["takes"]) == 2 for item in session.items(1)))
    for item in (1, 2):
        old, new = session.takes(item=item)
        assert new["numbers"]["D_STARTOFFS"] == old["numbers"]["D_STARTOFFS"]
        file = new["source"]["file"] if item == 1 else new["source"]["parent"]["file"]
        assert_null(Path(file), content)
    session.pass_time(1)
    assert list(server.home.glob("inbox/*.json")) == []
    assert list(server.home.glob("outbox/*.json")) == []


@one_lua
def test_only_the_time_selection_changes(session: Reaper, server: Any) -> None:
    content = server.put_sound("media/piano.wav", seconds=2.0, seed=1)
    session.project(audio_item(content, position=1.0, length=2.0), time=[1.5, 2.25])
    session.select(1, [1])
    session.action(AGAIN)
    session.turn_until(lambda: len(session.takes()) == 2)
    was, _ = soundfile.read(content)
    now, _ = soundfile.read(session.takes()[1]["source"]["file"])
    assert now.shape == was.shape
    changed = abs(now - was).max(axis=1) > 2**-23
    assert not changed[:8000].any()
    assert not changed[20000:].any()
    assert changed[8000:20000].mean() > 0.9


@one_lua
def test_what_the_server_refuses_is_told_in_its_words(session: Reaper, server: Any) -> None:
    content = server.put_sound("media/piano.wav")
    session.remember("style", "vynil")
    session.project(audio_item(content, length=0.5))
    session.select(1, [1])
    session.action(AGAIN)
    session.pass_time(1.5)
    said = session.console()
    assert "There is no style 'vynil'" in said
    assert "Did you mean 'vinyl'?" in said


@one_lua
def test_cancel_reaches_the_server(session: Reaper, server: Any) -> None:
    content = server.put_sound("media/long.wav", seconds=240.0)
    session.remember("parameters", '{"quality": "best"}')
    session.project(audio_item(content, length=240.0))
    session.select(1, [1])
    session.action(AGAIN)
    session.turn_until(lambda: session.states() == ["running"])
    session.action(CANCEL)
    session.turn_until(lambda: session.states() == ["cancelled"])
    assert len(session.takes()) == 1


@one_lua
def test_a_server_that_starts_late_is_found_and_renders(
    session: Reaper, server: Any, start_server: Callable[..., Any]
) -> None:
    content = server.put_sound("media/piano.wav")
    server.close()
    session.project(audio_item(content, length=0.5))
    session.select(1, [1])
    session.action(AGAIN)
    session.turn_until(lambda: "Start it with: sonograft serve" in session.board()["words"])
    start_server()
    session.turn_until(lambda: len(session.takes()) == 2)
    assert session.board()["words"] == ""


@one_lua
def test_after_a_crash_of_the_server_the_job_is_taken_up_again(
    session: Reaper, server: Any, start_server: Callable[..., Any]
) -> None:
    content = server.put_sound("media/piano.wav", seconds=4.0)
    session.project(audio_item(content, length=4.0))
    session.select(1, [1])
    session.action(AGAIN)
    session.turn_until(lambda: session.states() in (["queued"], ["running"]))
    server.kill()
    start_server()
    session.turn_until(lambda: len(session.takes()) == 2)


@one_lua
def test_the_server_answers_when_it_is_asked_whether_it_is_there(session: Reaper, server: Any) -> None:
    room = CLIENT / "sonograft/?.lua", CLIENT.parent / "lua/?.lua"
    name = session.script(
        f"package.path = '{room[0]};{room[1]}' return require('requests').ping(require('server').box())"
    )
    session.turn_until((server.home / "outbox" / f"{name}.json").exists)
    session.action(WATCH)
    session.turn_until(lambda: not list(server.home.glob("inbox/*.json")))  # what a crash left is swept


@one_lua
def test_the_window_shows_the_servers_styles_and_parameters(session: Reaper, server: Any) -> None:
    content = server.put_sound("media/piano.wav")
    session.project(audio_item(content, length=0.5))
    session.select(1, [1])
    session.action(RENDER)
    session.turn_until(lambda: session.shows(RENDER, "vinyl"))
    session.press(RENDER, "tab")
    session.turn_until(lambda: session.shows(RENDER, "Content weight"))
    session.press(RENDER, "enter")
    session.turn_until(lambda: len(session.takes()) == 2)
