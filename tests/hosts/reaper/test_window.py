"""The windows, used with mouse and keyboard as a user would."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from . import picture
from .driver import CLIENT, RENDER, SETTINGS, WATCH, Reaper, audio_item
from .file_server import FileServer


@pytest.fixture
def window(reaper: Reaper, files: FileServer, piano: Path) -> Reaper:
    """The render window, open, with one item selected."""
    reaper.project(audio_item(piano, length=4.0), audio_item(piano, position=5.0, length=4.0))
    reaper.select(1, [1])
    reaper.action(RENDER)
    reaper.pass_time(0.5)
    return reaper


def choice(reaper: Reaper) -> dict[str, Any]:
    return {"style": reaper.remembered("style"), **json.loads(reaper.remembered("parameters"))}


def test_enter_renders_in_the_style_of_last_time(window: Reaper, files: FileServer) -> None:
    window.press(RENDER, "enter")
    window.pass_time(0.5)
    assert files.the_request()["style"] == "drums"
    files.finish_all()
    window.turn_until(lambda: len(window.takes()) == 2)
    window.turn_until(lambda: window.shows(RENDER, "done"))


def test_typing_finds_a_style_and_enter_takes_it(window: Reaper, files: FileServer) -> None:
    window.press(RENDER, "delete")
    window.type(RENDER, "tin")
    assert window.shows(RENDER, "rain on tin")
    assert not window.shows(RENDER, "vinyl")
    window.press(RENDER, "enter")
    window.pass_time(0.5)
    assert files.the_request()["style"] == "rain on tin"


def test_several_styles_with_weights_are_typed(window: Reaper, files: FileServer) -> None:
    window.press(RENDER, "delete")
    window.type(RENDER, "vinyl*0.7+sur")
    window.press(RENDER, "enter")
    window.pass_time(0.5)
    assert files.the_request()["style"] == "vinyl*0.7+surf"


def test_arrows_move_through_the_library(window: Reaper, files: FileServer) -> None:
    window.press(RENDER, "down")
    window.press(RENDER, "down")
    window.press(RENDER, "up")
    window.press(RENDER, "enter")
    window.pass_time(0.5)
    assert files.the_request()["style"] == "glass harmonica"


def test_letters_beyond_ascii_are_typed_and_erased_whole(window: Reaper, files: FileServer) -> None:
    window.press(RENDER, "delete")
    window.type(RENDER, "Käßü")
    window.press(RENDER, "backspace")
    assert "Käß" in window.texts(RENDER)
    assert window.shows(RENDER, "No style is called so.")


def test_a_click_chooses_and_a_click_with_shift_adds(window: Reaper, files: FileServer) -> None:
    window.click_on(RENDER, "rain on tin")
    box = window.text_box(RENDER, "surf")
    window.click(RENDER, box["x"] + 5, box["y"] + 5, buttons=1 | 8)
    window.click_on(RENDER, "Render")
    window.pass_time(0.5)
    assert files.the_request()["style"] == "rain on tin+surf"


def test_a_double_click_renders(window: Reaper, files: FileServer) -> None:
    box = window.text_box(RENDER, "choir of monks")
    window.click(RENDER, box["x"] + 5, box["y"] + 5)
    for buttons in (1, 0):
        window.mouse(RENDER, box["x"] + 5, box["y"] + 5, buttons)
        window.pass_time(0.05)
    window.pass_time(0.5)
    assert files.the_request()["style"] == "choir of monks"


def test_the_wheel_scrolls_the_library(window: Reaper) -> None:
    window.resize(RENDER, 400, 420)
    window.pass_time(0.1)
    box = window.text_box(RENDER, "choir of monks")
    assert not window.shows(RENDER, "wind in pines")
    for _ in range(5):
        window.mouse(RENDER, box["x"], box["y"], 0, -120)
        window.pass_time(0.1)
    assert window.shows(RENDER, "wind in pines")


def test_quality_strength_and_mix_go_with_the_request(window: Reaper, files: FileServer) -> None:
    window.click_on(RENDER, "best")
    label = window.text_box(RENDER, "Strength")
    left, width = 14 + 80, 400 - 28 - 80 - 84
    window.click(RENDER, left + width * 0.25, label["y"] + 8)
    window.press(RENDER, "enter")
    window.pass_time(0.5)
    request = files.the_request()
    assert (request["quality"], request["strength"]) == ("best", 0.25)
    assert "mix" not in request  # nothing but what was changed
    assert choice(window) == {"style": "drums", "quality": "best", "strength": 0.25}


def test_a_right_click_brings_the_default_back_and_a_double_click_types(window: Reaper, files: FileServer) -> None:
    label = window.text_box(RENDER, "Strength")
    place = (150.0, label["y"] + 8)
    window.answer("0,35")  # as some write it
    window.click(RENDER, *place)
    for buttons in (1, 0):
        window.mouse(RENDER, *place, buttons)
        window.pass_time(0.05)
    assert window.shows(RENDER, "0.35")
    window.click(RENDER, *place, buttons=2)
    window.press(RENDER, "enter")
    window.pass_time(0.5)
    assert "strength" not in files.the_request()


def test_more_shows_all_other_parameters_as_the_server_declares_them(window: Reaper, files: FileServer) -> None:
    window.resize(RENDER, 400, 760)
    window.click_on(RENDER, "More…")
    for label in ("Engine", "Seed", "Style notes", "Kernel", "Relu", "Transients", "Freq low", "Loop", "Ceiling"):
        assert window.shows(RENDER, label)
    window.menu(RENDER, 2)
    window.click_on(RENDER, "texture")
    assert window.menus(RENDER) == ["!texture|article"]
    window.answer("77")
    box = window.text_box(RENDER, "Seed")
    window.click(RENDER, 250, box["y"] + 8)
    window.click_on(RENDER, "on")
    window.press(RENDER, "escape")
    window.press(RENDER, "enter")
    window.pass_time(0.5)
    request = files.the_request()
    assert (request["engine"], request["seed"], request["relu"]) == ("article", 77, False)


def test_what_a_parameter_does_is_said_under_the_mouse(window: Reaper) -> None:
    window.press(RENDER, "tab")
    box = window.text_box(RENDER, "Relu")
    window.mouse(RENDER, box["x"], box["y"] + 5, 0)
    window.pass_time(0.1)
    assert window.shows(RENDER, "Only for the engine article: rectify the random features")


def test_the_progress_is_shown_and_a_cross_stops_it(window: Reaper, files: FileServer) -> None:
    window.press(RENDER, "enter")
    window.pass_time(0.5)
    files.answer_all("running", fraction=0.62, eta_s=6.2)
    window.turn_until(lambda: window.shows(RENDER, "62 % · 6 s left"))
    box = window.text_box(RENDER, "piano · drums")
    window.click(RENDER, 400 - 14 - 10, box["y"] + 7)
    window.turn_until(lambda: files.the_request().get("cancel") is True)
    files.answer_all("cancelled")
    window.turn_until(lambda: window.shows(RENDER, "cancelled"))


def test_a_first_version_is_listened_to_in_the_media_explorer(window: Reaper, files: FileServer) -> None:
    window.press(RENDER, "enter")
    window.pass_time(0.5)
    files.answer_all("running", fraction=0.3, preview="/music/first.wav")
    window.turn_until(lambda: window.shows(RENDER, "30 %"))
    box = window.text_box(RENDER, "piano · drums")
    window.click(RENDER, 400 - 14 - 34, box["y"] + 7)
    assert window.explored() == [{"path": "/music/first.wav", "play": True}]
    assert len(window.takes()) == 1


def test_cancel_all(window: Reaper, files: FileServer) -> None:
    window.select(1, [1, 2])
    window.pass_time(0.5)
    window.click_on(RENDER, "Render 2")
    window.turn_until(lambda: len(files.requests()) == 2 and window.shows(RENDER, "Cancel all"))
    window.click_on(RENDER, "Cancel all")
    window.turn_until(lambda: all(request.get("cancel") for request in files.requests().values()))


def test_a_failure_stays_until_it_was_read(window: Reaper, files: FileServer) -> None:
    window.press(RENDER, "enter")
    window.pass_time(0.5)
    (name,) = files.requests()
    files.fail(name, "There is no style 'drums' in the library any more.")
    window.turn_until(lambda: window.shows(RENDER, "There is no style 'drums' in the library any more."))
    window.pass_time(60)
    assert window.console() == ""  # the window has it; no console besides
    box = window.text_box(RENDER, "piano · drums")
    window.click(RENDER, 400 - 14 - 10, box["y"] + 7)
    window.turn_until(lambda: not window.shows(RENDER, "piano · drums"))


def test_a_server_that_is_away_is_said_in_the_window(window: Reaper, files: FileServer) -> None:
    files.stop()
    window.pass_time(3)
    words = "Start it with: sonograft serve"
    assert window.shows(RENDER, words)
    window.press(RENDER, "enter")  # the request waits for it
    window.pass_time(6)
    assert window.shows(RENDER, words)
    assert window.console() == ""
    files.start()
    files.finish_all()
    window.turn_until(lambda: len(window.takes()) == 2)
    window.pass_time(3)
    assert not window.shows(RENDER, words)


def test_without_any_server_a_style_can_be_typed_all_the_same(reaper: Reaper, files: FileServer, piano: Path) -> None:
    files.stop()
    reaper.project(audio_item(piano, length=4.0))
    reaper.select(1, [1])
    reaper.action(RENDER)
    reaper.pass_time(1)
    reaper.press(RENDER, "delete")
    reaper.type(RENDER, "vinyl")
    reaper.press(RENDER, "enter")
    reaper.pass_time(0.5)
    assert files.the_request()["style"] == "vinyl"


def test_another_protocol_is_said_and_nothing_is_asked(window: Reaper, files: FileServer) -> None:
    files.start(protocol=2)
    window.pass_time(3)
    assert window.shows(RENDER, "This server speaks protocol 2, these scripts speak 1.")
    window.press(RENDER, "enter")
    window.pass_time(1)
    assert files.requests() == {}


def test_an_empty_library_says_where_styles_go(reaper: Reaper, files: FileServer) -> None:
    files.start(styles=[])
    reaper.project()
    reaper.action(RENDER)
    reaper.pass_time(0.5)
    assert reaper.shows(RENDER, "There are no styles yet.")
    assert reaper.shows(RENDER, "Nothing is selected")


def test_the_time_selection_can_be_left_out_of_account(window: Reaper, files: FileServer) -> None:
    window.set_time(1, 1.0, 2.5)
    window.pass_time(0.5)
    window.click_on(RENDER, "Only the time selection, 0:01.000 to 0:02.500")
    window.press(RENDER, "enter")
    window.pass_time(0.5)
    assert "start" not in files.the_request()


def test_escape_closes_and_the_window_comes_back_where_it_was(window: Reaper, files: FileServer) -> None:
    window.move_window(RENDER, [257, 30, 40, 500, 600])
    window.pass_time(1.5)
    window.press(RENDER, "escape")
    window.pass_time(0.1)
    assert window.running() == [WATCH]
    window.action(RENDER)
    window.pass_time(0.2)
    assert window.place(RENDER) == [257, 30, 40, 500, 600]


def test_opened_again_while_it_is_open_it_begins_anew(window: Reaper, lua: str) -> None:
    window.action(RENDER)
    window.pass_time(0.2)
    assert sorted(window.running()) == sorted([RENDER, WATCH])
    assert bool(window.dialogs()) == (lua == "lua5.3")


def test_closing_the_window_remembers_the_choice(window: Reaper) -> None:
    window.click_on(RENDER, "rain on tin")
    window.click_on(RENDER, "draft")
    window.close_window(RENDER)
    window.pass_time(0.1)
    assert choice(window) == {"style": "rain on tin", "quality": "draft"}


def test_the_window_looks_into_few_files(window: Reaper) -> None:
    window.pass_time(10)
    looks = window.looks(RENDER)
    assert looks["most"] <= 4
    assert looks["total"] <= 10


@pytest.mark.parametrize("theme", [(), (0xF0F0F0, 0x202020), (0x333333, 0x333333)], ids=["none", "light", "unreadable"])
@pytest.mark.parametrize(("retina", "system"), [(1, "Other"), (2, "OSX64"), (1.5, "Win64")])
def test_nothing_overlaps_and_nothing_leaves_the_window(
    start_reaper: Callable[..., Reaper],
    files: FileServer,
    piano: Path,
    retina: float,
    system: str,
    theme: tuple[int, ...],
) -> None:
    reaper = start_reaper(retina=retina, system=system)
    reaper.remember("home", str(files.home))
    reaper.remember("style", "vinyl")
    for key, colour in zip(("col_main_bg2", "col_main_text2"), theme, strict=False):
        reaper.theme(key, colour)
    reaper.project(*(audio_item(piano, position=5.0 * index, length=4.0) for index in range(9)), time=[0.0, 44.0])
    reaper.select(1, list(range(1, 10)))
    reaper.action(RENDER)
    reaper.pass_time(0.5)
    assert picture.faults(reaper.frame(RENDER)) == []
    reaper.press(RENDER, "enter")
    reaper.turn_until(lambda: len(files.requests()) == 9)
    first, second, third, *_ = files.requests()
    files.answer(first, "running", fraction=0.4, eta_s=90.0, preview="/music/first.wav")
    files.answer(second, "queued", ahead=1)
    files.fail(third, "There is no style 'vynil' in the library, and this is said at some length, on two lines.")
    reaper.turn_until(lambda: reaper.shows(RENDER, "before it") and reaper.shows(RENDER, "2 min left"))
    assert picture.faults(reaper.frame(RENDER)) == []
    assert [text for text in reaper.texts(RENDER) if text.endswith("…") and text != "More…"] == []
    reaper.press(RENDER, "tab")
    assert picture.faults(reaper.frame(RENDER)) == []
    reaper.action(SETTINGS)
    reaper.pass_time(0.3)
    assert picture.faults(reaper.frame(SETTINGS)) == []
    assert [text for text in reaper.texts(SETTINGS) if text.endswith("…") and text != "Change…"] == []


def test_settings_explain_a_home_that_is_none(reaper: Reaper, files: FileServer, tmp_path: Path) -> None:
    reaper.action(SETTINGS)
    reaper.pass_time(0.3)
    assert reaper.shows(SETTINGS, "A Sonograft server 0.4.0 works here, with 10 styles.")
    reaper.answer(str(tmp_path / "nowhere"))
    reaper.click_on(SETTINGS, "Change…")
    reaper.pass_time(0.3)
    assert reaper.remembered("home") == str(tmp_path / "nowhere")
    assert reaper.shows(SETTINGS, "There is no server's home here.")
    reaper.click_on(SETTINGS, "The usual one")
    assert reaper.remembered("home") == ""


def test_settings_of_a_home_without_a_running_server(reaper: Reaper, files: FileServer) -> None:
    files.stop()
    reaper.action(SETTINGS)
    reaper.pass_time(0.3)
    assert reaper.shows(SETTINGS, "Start it with: sonograft serve")


def test_settings_are_kept(reaper: Reaper, files: FileServer) -> None:
    reaper.action(SETTINGS)
    reaper.pass_time(0.3)
    for label in ("Comes to the front", "Copied to the project's own media", "2 s", "best"):
        reaper.click_on(SETTINGS, label)
    assert reaper.remembered("activate") == "0"
    assert reaper.remembered("copy") == "1"
    assert reaper.remembered("handles") == "2"
    assert choice(reaper)["quality"] == "best"


def test_watching_can_begin_with_reaper_and_the_users_own_lines_stay(reaper: Reaper, files: FileServer) -> None:
    script = reaper.folder / "resources" / "Scripts" / "__startup.lua"
    script.write_text("local mine = 1")
    reaper.action(SETTINGS)
    reaper.pass_time(0.3)
    reaper.click_on(SETTINGS, "Watch for results from REAPER's start on")
    assert script.read_text().startswith("local mine = 1\n")
    reaper.click_on(SETTINGS, "Watch for results from REAPER's start on")
    assert script.read_text() == "local mine = 1\n"
    reaper.click_on(SETTINGS, "Watch for results from REAPER's start on")
    reaper.press(SETTINGS, "escape")
    reaper.run(str(script))
    reaper.pass_time(0.2)
    assert WATCH in reaper.running()
    assert [path.name for path in script.parent.iterdir()] == ["__startup.lua"]


def test_the_actions_need_nothing_but_their_folder(
    start_reaper: Callable[..., Reaper], files: FileServer, piano: Path, tmp_path: Path
) -> None:
    """As installed: without the repository around it, the mailbox beside the other rooms."""
    import shutil

    installed = tmp_path / "Scripts" / "Sonograft scripts"
    shutil.copytree(CLIENT, installed)
    shutil.copy(CLIENT.parent / "lua" / "mailbox.lua", installed / "mailbox.lua")
    (installed / "sonograft_home.txt").write_text(f"{files.home}\n")
    reaper = start_reaper(client=installed)
    reaper.project(audio_item(piano, length=4.0))
    reaper.select(1, [1])
    reaper.action(RENDER)
    reaper.pass_time(0.5)
    reaper.press(RENDER, "enter")
    reaper.turn_until(lambda: len(files.requests()) == 1)
    files.finish_all()
    reaper.turn_until(lambda: len(reaper.takes()) == 2)
