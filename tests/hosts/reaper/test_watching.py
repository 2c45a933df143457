"""Results that come late: with the server away, projects closed, several of them open, and REAPER gone in between."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from .driver import CANCEL, CLIENT, WATCH, Reaper, ScriptError, audio_item
from .file_server import FileServer, sound

AWAY = "No Sonograft server works in {home}. Start it with: sonograft serve"
NEWER = (
    "This server speaks protocol 2, these scripts speak 1. Bring them up to date with: sonograft clients install reaper"
)
OLDER = "This server speaks protocol 0, these scripts need 1. Bring the server up to date, then start it again."


@pytest.fixture
def song(reaper: Reaper, piano: Path, tmp_path: Path) -> Path:
    """A saved project with one item, open."""
    path = tmp_path / "song.rpp"
    reaper.project(audio_item(piano, length=4.0), path=path)
    return path


def test_a_server_that_is_away_is_said_once_and_the_request_waits(
    reaper: Reaper, files: FileServer, song: Path
) -> None:
    files.stop()
    reaper.ask(1)
    reaper.pass_time(20)
    assert reaper.console() == f"Sonograft: {AWAY.format(home=files.home)}\n"
    assert reaper.board()["words"] == AWAY.format(home=files.home)
    files.start()
    files.finish_all()
    reaper.turn_until(lambda: len(reaper.takes()) == 2)
    assert reaper.console() == "Sonograft: The server is back.\n"
    assert reaper.board()["words"] == ""


def test_a_card_that_a_crash_left_behind_does_not_deceive(reaper: Reaper, files: FileServer, song: Path) -> None:
    reaper.ask(1)
    reaper.pass_time(6)
    assert AWAY.format(home=files.home) in reaper.console()


def test_a_render_of_which_nothing_is_heard_is_asked_after(reaper: Reaper, files: FileServer, song: Path) -> None:
    reaper.ask(1)
    files.answer_all("running", fraction=0.4)
    reaper.pass_time(9)
    assert files.answer_pings() == 0  # it may just be a long stage
    reaper.pass_time(3)
    assert files.answer_pings() == 1
    reaper.pass_time(4)
    assert reaper.console() == ""  # it is there, only slow
    reaper.pass_time(8)
    reaper.pass_time(6)
    assert AWAY.format(home=files.home) in reaper.console()
    files.answer_pings()
    reaper.turn_until(lambda: "The server is back." in reaper.console())
    assert not list(files.home.glob("inbox/reaper-ping-*.json"))


@pytest.mark.parametrize(("protocol", "words"), [(2, NEWER), (0, OLDER)])
def test_another_protocol_is_said_and_nothing_is_asked(
    reaper: Reaper, files: FileServer, song: Path, protocol: int, words: str
) -> None:
    files.start(protocol=protocol)
    reaper.ask(1)
    assert reaper.boxes() == [words]
    assert files.requests() == {}


def test_a_server_that_comes_back_with_another_protocol_is_said_and_looked_after(
    reaper: Reaper, files: FileServer, song: Path
) -> None:
    reaper.ask(1)
    files.start(protocol=2)
    (name,) = files.requests()
    files.answer(name, "done", protocol=2, result="in another form")
    reaper.pass_time(10)
    assert reaper.console() == f"Sonograft: {NEWER}\n"
    assert len(reaper.takes()) == 1
    files.start(protocol=1)
    files.finish(name)
    reaper.turn_until(lambda: len(reaper.takes()) == 2)


def test_without_an_inbox_it_says_where_it_looked(reaper: Reaper, song: Path, tmp_path: Path) -> None:
    reaper.remember("home", str(tmp_path / "nowhere"))
    reaper.ask(1)
    (words,) = reaper.boxes()
    assert words.startswith(f"The request cannot be written into {tmp_path / 'nowhere'}/inbox")
    assert "Settings can change it." in words
    assert reaper.takes()[0]["ext"] == []


def test_while_reaper_stands_still_no_server_is_missed(reaper: Reaper, files: FileServer, song: Path) -> None:
    reaper.ask(1)
    reaper.stand_still(90)
    files.answer_all("running", fraction=0.5)
    reaper.pass_time(2)
    reaper.stand_still(90)
    reaper.pass_time(2)
    assert reaper.console() == ""
    assert reaper.board()["words"] == ""


def test_an_inbox_outside_of_the_home_is_found_and_remembered(
    reaper: Reaper, files: FileServer, song: Path, tmp_path: Path
) -> None:
    files.move_boxes(tmp_path / "elsewhere")
    files.start()
    reaper.ask(1)
    files.stop()
    reaper.ask(1)
    assert len(files.requests()) == 2
    files.finish_all()
    reaper.turn_until(lambda: len(reaper.takes()) == 3)
    assert files.requests() == {}


def test_the_watching_script_runs_once(reaper: Reaper, files: FileServer, song: Path) -> None:
    reaper.ask(1)
    reaper.ask(1)
    reaper.pass_time(1)
    assert reaper.running() == [WATCH]
    assert reaper.dialogs() == []
    assert len(files.requests()) == 2


def test_two_watching_scripts_become_one(
    reaper: Reaper, files: FileServer, song: Path, start_reaper: Callable[..., Reaper], tmp_path: Path
) -> None:
    # The same scripts from another folder (ReaPack's and the installer's): REAPER takes them for others.
    other = tmp_path / "elsewhere"
    other.symlink_to(CLIENT)
    reaper.action(WATCH)
    reaper.run(str(other / f"{WATCH}.lua"))
    reaper.pass_time(2)
    assert reaper.running() == [WATCH]


def test_watching_is_switched_off_by_running_it_again(
    start_reaper: Callable[..., Reaper], reaper: Reaper, lua: str
) -> None:
    script = str(CLIENT / f"{WATCH}.lua")
    reaper.action(WATCH)
    reaper.pass_time(1)
    assert reaper.toggle(script) == 1
    reaper.action(WATCH)
    if lua == "lua5.4":
        assert reaper.running() == []
        assert reaper.toggle(script) == 0
    else:
        assert reaper.dialogs() == [script]  # REAPER 6 asks the user what is meant


def test_looking_is_cheap(reaper: Reaper, files: FileServer, song: Path) -> None:
    reaper.ask(1)
    files.answer_all("running", fraction=0.1)
    before = reaper.looks(WATCH)["total"]
    reaper.pass_time(8)
    looks = reaper.looks(WATCH)
    assert looks["total"] - before <= 8 * 5
    assert looks["most"] <= 4


def test_a_project_that_was_closed_gets_its_result_when_it_is_opened_again(
    reaper: Reaper, files: FileServer, song: Path
) -> None:
    reaper.ask(1)
    reaper.save_project(1)
    reaper.close_project(1)
    reaper.project()
    files.finish_all()
    reaper.pass_time(10)
    assert reaper.board()["jobs"][0]["words"] == "waits for its project to be opened"
    assert reaper.console() == ""
    project = reaper.open_project(str(song))
    reaper.turn_until(lambda: len(reaper.takes(project)) == 2)
    assert files.requests() == {}


def test_a_project_saved_before_the_request_gets_its_result_too(reaper: Reaper, files: FileServer, song: Path) -> None:
    reaper.save_project(1)
    reaper.ask(1)
    reaper.close_project(1)
    reaper.project()
    files.finish_all()
    reaper.pass_time(3)
    project = reaper.open_project(str(song))
    reaper.turn_until(lambda: len(reaper.takes(project)) == 2)


def test_an_item_that_the_project_lost_for_good_is_said(reaper: Reaper, files: FileServer, song: Path) -> None:
    reaper.ask(1)
    reaper.delete(1, 1)
    reaper.save_project(1)
    reaper.close_project(1)
    reaper.project()
    (result,) = files.finish_all()
    reaper.pass_time(5)
    reaper.open_project(str(song))
    reaper.turn_until(lambda: files.requests() == {})
    assert f"The item of 'piano' is not in its project any more. Its result in the style drums stays at {result}." in (
        reaper.console()
    )
    assert result.exists()


def test_with_two_projects_open_each_gets_its_own(
    reaper: Reaper, files: FileServer, song: Path, piano: Path, tmp_path: Path
) -> None:
    guitar = sound(tmp_path / "guitar.wav")
    reaper.project(audio_item(guitar, length=4.0))
    reaper.ask(1)
    reaper.ask(1, project=2)
    reaper.front(2)
    files.finish_all()
    reaper.turn_until(lambda: len(reaper.takes(1)) == 2 and len(reaper.takes(2)) == 2)
    assert [take["name"] for take in reaper.takes(1)] == ["piano", "piano · drums"]
    assert [take["name"] for take in reaper.takes(2)] == ["guitar", "guitar · drums"]
    assert len(reaper.history(1)) == len(reaper.history(2)) == 1


def test_after_a_crash_of_reaper_the_results_arrive(
    reaper: Reaper, files: FileServer, song: Path, start_reaper: Callable[..., Reaper]
) -> None:
    reaper.save_project(1)
    reaper.ask(1)
    reaper.crash()
    files.finish_all()
    again = start_reaper()
    again.open_project(str(song))
    again.action(WATCH)
    again.turn_until(lambda: len(again.takes()) == 2)
    assert files.requests() == {}


def test_a_crash_between_placing_and_taking_back_places_nothing_twice(
    reaper: Reaper, files: FileServer, song: Path, start_reaper: Callable[..., Reaper]
) -> None:
    reaper.ask(1)
    (name,) = files.requests()
    request = (files.home / "inbox" / f"{name}.json").read_bytes()
    files.finish(name)
    reaper.turn_until(lambda: len(reaper.takes()) == 2)
    reaper.save_project(1)
    reaper.crash()
    (files.home / "inbox" / f"{name}.json").write_bytes(request)
    again = start_reaper()
    again.open_project(str(song))
    again.action(WATCH)
    again.turn_until(lambda: files.requests() == {})
    assert len(again.takes()) == 2
    assert again.history(1) == []


def test_requests_of_other_clients_are_left_alone(reaper: Reaper, files: FileServer, song: Path) -> None:
    for name in ("ardour-1", "take", "reaper-by-hand"):
        (files.home / "inbox" / f"{name}.json").write_text('{"content": "/music/a.wav", "style": "drums"}')
        files.answer(name, "done", result="/music/b.wav")
    reaper.action(WATCH)
    reaper.pass_time(10)
    assert reaper.board()["jobs"] == []
    assert len(list(files.home.glob("inbox/*.json"))) == 3


def test_a_request_that_was_taken_out_by_hand_ends(reaper: Reaper, files: FileServer, song: Path) -> None:
    reaper.ask(1)
    reaper.pass_time(1)
    (name,) = files.requests()
    (files.home / "inbox" / f"{name}.json").unlink()
    reaper.turn_until(lambda: reaper.states() == ["gone"])


def test_cancel_stops_the_selected_items_only(reaper: Reaper, files: FileServer, piano: Path, tmp_path: Path) -> None:
    reaper.project(audio_item(piano, length=4.0), audio_item(piano, position=5.0, length=4.0))
    reaper.ask(1)
    reaper.ask(2)
    files.answer_all("queued")
    first, second = files.requests()
    reaper.select(1, [2])
    reaper.action(CANCEL)
    reaper.pass_time(0.2)
    assert [request.get("cancel") for request in files.requests().values()] == [None, True]
    files.answer(second, "cancelled")
    reaper.turn_until(lambda: list(files.requests()) == [first])
    assert "sonograft_waits" not in str(reaper.takes(item=2))
    assert reaper.console() == ""


def test_cancel_without_a_selection_stops_all(reaper: Reaper, files: FileServer, piano: Path) -> None:
    reaper.project(audio_item(piano, length=4.0), audio_item(piano, position=5.0, length=4.0))
    reaper.ask(1)
    reaper.ask(2)
    reaper.select(1, [])
    reaper.action(CANCEL)
    reaper.pass_time(0.3)
    assert [request.get("cancel") for request in files.requests().values()] == [True, True]


def test_cancel_with_nothing_to_stop_says_so(reaper: Reaper, files: FileServer, song: Path) -> None:
    reaper.action(CANCEL)
    assert reaper.boxes() == ["Nothing is being rendered."]
    reaper.pass_time(0.1)
    reaper.select(1, [1])
    reaper.action(CANCEL)
    assert reaper.boxes() == ["Nothing is being rendered for the selected items."]


def test_what_no_server_ever_took_is_simply_withdrawn(reaper: Reaper, files: FileServer, song: Path) -> None:
    files.stop()
    reaper.ask(1)
    reaper.action(CANCEL)
    reaper.turn_until(lambda: files.requests() == {})
    assert reaper.states() == ["cancelled"]


def test_a_result_that_vanished_is_said(reaper: Reaper, files: FileServer, song: Path) -> None:
    reaper.ask(1)
    (result,) = files.finish_all()
    result.unlink()
    reaper.turn_until(lambda: files.requests() == {})
    assert f"The result of 'piano' is not there any more: {result}" in reaper.console()


def test_another_home_is_watched_beside_the_one_of_before(
    reaper: Reaper, files: FileServer, song: Path, tmp_path: Path
) -> None:
    reaper.ask(1)
    other = FileServer(tmp_path / "other")
    other.start()
    reaper.remember("home", str(other.home))
    reaper.ask(1)
    other.finish_all()
    reaper.turn_until(lambda: len(reaper.takes()) == 2)
    files.finish_all()
    reaper.turn_until(lambda: len(reaper.takes()) == 3)


def test_a_script_may_not_hold_up_the_user(reaper: Reaper) -> None:
    """The stand-in finds what this suite relies on it to find."""
    with pytest.raises(ScriptError, match="looks into files in one turn"):
        reaper.script("for _ = 1, 10 do reaper.file_exists('/') end")
