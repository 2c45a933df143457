"""From a selected item to the new take in it, and everything that can come between."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .driver import AGAIN, WATCH, Reaper, audio_item, section_source
from .file_server import FileServer, sound


def test_a_result_becomes_a_new_take_that_plays_as_the_old_one(reaper: Reaper, files: FileServer, piano: Path) -> None:
    numbers = {
        "D_STARTOFFS": 0.5, "D_PLAYRATE": 1.25, "D_PITCH": -3.0, "B_PPITCH": 0, "D_VOL": 0.7, "D_PAN": -0.4,
        "I_CHANMODE": 2, "I_PITCHMODE": 65536, "I_CUSTOMCOLOR": 0x1223344, "D_PANLAW": 0.5,
    }  # fmt: skip
    reaper.project(audio_item(piano, position=2.0, length=1.0, **numbers))
    reaper.ask(1)
    (name,) = files.requests()
    result = files.finish(name)
    reaper.turn_until(lambda: len(reaper.takes()) == 2)
    old, new = reaper.takes()
    assert new["name"] == "piano · drums"
    assert {key: new["numbers"][key] for key in numbers} == numbers
    assert new["source"]["file"] == str(result)
    assert old["name"] == "piano"
    assert old["source"]["file"] == str(piano)
    (item,) = reaper.items(1)
    assert item["active"] == 2
    assert (item["numbers"]["D_POSITION"], item["numbers"]["D_LENGTH"]) == (2.0, 1.0)
    assert reaper.history(1) == ["Sonograft: 'piano' in the style drums"]
    reaper.turn_until(lambda: reaper.peaks() == 1)
    assert files.requests() == {}
    assert reaper.ext(1) == []


def test_markers_envelopes_and_effects_come_along(reaper: Reaper, files: FileServer, piano: Path) -> None:
    envelope = ["<VOLENV", "EGUID {OLD-1}", "ACT 1 -1", "PT 0 1 0", "PT 1 0.5 0", ">"]
    take: dict[str, Any] = {
        "markers": [[0.5, "verse", 0x1FF0000], [1.5, "chorus", 0]],
        "stretch": [[0.0, 0.0, 0.2], [1.0, 1.4, 0]],
        "fx": ["ReaEQ", "ReaComp"],
        "envelopes": {"VOLENV": envelope},
    }
    reaper.project(audio_item(piano, length=3.0, **take))
    reaper.ask(1)
    files.finish_all()
    reaper.turn_until(lambda: len(reaper.takes()) == 2)
    old, new = reaper.takes()
    assert (new["markers"], new["stretch"], new["fx"]) == (take["markers"], take["stretch"], take["fx"])
    assert new["envelopes"] == {"VOLENV": [line for line in envelope if "EGUID" not in line]}
    assert old["envelopes"] == {"VOLENV": envelope}


def test_twenty_items_at_once(reaper: Reaper, files: FileServer, piano: Path) -> None:
    reaper.project(*(audio_item(piano, position=index * 5.0, length=4.0) for index in range(20)))
    reaper.select(1, list(range(1, 21)))
    reaper.action(AGAIN)
    reaper.turn_until(lambda: len(files.requests()) == 20)
    files.answer_all("queued", ahead=3)
    reaper.turn_until(lambda: reaper.states() == ["queued"] * 20)
    before = reaper.looks(WATCH)["total"]
    reaper.pass_time(5)
    assert reaper.looks(WATCH)["total"] - before <= 5 * 11  # many jobs share what few looks there are
    files.finish_all()
    reaper.turn_until(lambda: all(len(item["takes"]) == 2 for item in reaper.items(1)))
    assert len(reaper.history(1)) == 20
    assert files.requests() == {}
    assert reaper.looks(WATCH)["most"] <= 4


def test_the_undo_history_gains_one_step_and_loses_it_again(reaper: Reaper, files: FileServer, piano: Path) -> None:
    reaper.project(audio_item(piano, length=4.0))
    reaper.ask(1)
    files.finish_all()
    reaper.turn_until(lambda: len(reaper.takes()) == 2)
    reaper.undo(1)
    (item,) = reaper.items(1)
    assert [take["name"] for take in item["takes"]] == ["piano"]
    assert item["active"] == 1
    assert reaper.history(1) == []
    reaper.pass_time(10)
    assert len(reaper.takes()) == 1  # what was undone does not come again


def test_selection_cursor_and_other_takes_stay(reaper: Reaper, files: FileServer, piano: Path) -> None:
    item = audio_item(piano, length=4.0)
    item["takes"].append(item["takes"][0] | {"name": "second"})
    item["active"] = 2
    reaper.project(item, audio_item(piano, position=5.0, length=4.0), cursor=7.5, time=[5.0, 6.0])
    reaper.remember("time_selection", "0")
    reaper.ask(1)
    reaper.select(1, [2])
    files.finish_all()
    reaper.turn_until(lambda: len(reaper.takes()) == 3)
    assert [take["name"] for take in reaper.takes()] == ["piano", "second", "second · drums"]
    assert [item["numbers"]["B_UISEL"] for item in reaper.items(1)] == [0, 1]
    assert reaper.cursor(1) == 7.5


def test_the_new_take_can_stay_behind(reaper: Reaper, files: FileServer, piano: Path) -> None:
    reaper.remember("activate", "0")
    reaper.project(audio_item(piano, length=4.0, source=section_source(piano, offset=0.0, length=4.0)))
    reaper.ask(1)
    files.finish_all()
    reaper.turn_until(lambda: len(reaper.takes()) == 2)
    assert reaper.items(1)[0]["active"] == 1


def test_another_style_starts_from_the_original_again(reaper: Reaper, files: FileServer, piano: Path) -> None:
    reaper.project(audio_item(piano, length=4.0))
    reaper.ask(1)
    files.finish_all()
    reaper.turn_until(lambda: len(reaper.takes()) == 2)
    reaper.remember("style", "vinyl")
    reaper.ask(1)
    assert files.the_request()["content"] == str(piano)
    files.finish_all()
    reaper.turn_until(lambda: len(reaper.takes()) == 3)
    assert reaper.takes()[2]["name"] == "piano · vinyl"


def test_a_result_is_rendered_on_if_that_is_wanted(reaper: Reaper, files: FileServer, piano: Path) -> None:
    reaper.remember("from_original", "0")
    reaper.project(audio_item(piano, length=4.0))
    reaper.ask(1)
    (result,) = files.finish_all()
    reaper.turn_until(lambda: len(reaper.takes()) == 2)
    reaper.ask(1)
    assert files.the_request()["content"] == str(result)


def test_both_halves_of_an_item_that_was_split_meanwhile_get_the_result(
    reaper: Reaper, files: FileServer, piano: Path
) -> None:
    reaper.project(audio_item(piano, length=4.0))
    reaper.ask(1)
    reaper.split(1, 1, 1.5)
    (result,) = files.finish_all()
    reaper.turn_until(lambda: len(reaper.takes(item=2)) == 2)
    left, right = reaper.items(1)
    assert [take["source"]["file"] for take in left["takes"]] == [str(piano), str(result)]
    assert [take["source"]["file"] for take in right["takes"]] == [str(piano), str(result)]
    assert right["takes"][1]["numbers"]["D_STARTOFFS"] == 1.5
    assert len(reaper.history(1)) == 2  # the split, and one step for both


def test_the_right_half_gets_the_result_if_the_left_one_was_deleted(
    reaper: Reaper, files: FileServer, piano: Path
) -> None:
    reaper.project(audio_item(piano, length=4.0))
    reaper.ask(1)
    reaper.split(1, 1, 1.5)
    reaper.delete(1, 1)
    files.finish_all()
    reaper.turn_until(lambda: len(reaper.takes()) == 2)


def test_a_deleted_item_is_said_and_gets_its_result_when_that_is_undone(
    reaper: Reaper, files: FileServer, piano: Path
) -> None:
    reaper.project(audio_item(piano, length=4.0))
    reaper.ask(1)
    reaper.delete(1, 1)
    (result,) = files.finish_all()
    reaper.pass_time(10)
    said = reaper.console()
    assert said.count("The item of 'piano' is not in its project any more") == 1
    assert str(result) in said
    assert result.exists()
    reaper.undo(1)
    reaper.turn_until(lambda: len(reaper.takes()) == 2)
    assert files.requests() == {}


def test_a_failure_is_told_in_the_servers_words(reaper: Reaper, files: FileServer, piano: Path) -> None:
    reaper.remember("style", "drms")
    reaper.project(audio_item(piano, length=4.0))
    reaper.ask(1)
    (name,) = files.requests()
    words = "There is no style 'drms' in the library. Did you mean 'drums'?"
    files.fail(name, words)
    reaper.pass_time(1)
    assert reaper.console() == f"Sonograft: 'piano' in the style drms: {words}\n"
    assert files.requests() == {}
    assert len(reaper.takes()) == 1
    assert reaper.takes()[0]["ext"] == []


def test_while_recording_nothing_is_put_into_the_project(reaper: Reaper, files: FileServer, piano: Path) -> None:
    reaper.project(audio_item(piano, length=4.0))
    reaper.ask(1)
    reaper.set_playing(1, 5)
    files.finish_all()
    reaper.pass_time(5)
    assert len(reaper.takes()) == 1
    reaper.set_playing(1, 1)
    reaper.turn_until(lambda: len(reaper.takes()) == 2)


def test_a_result_can_be_copied_to_the_projects_media(reaper: Reaper, files: FileServer, tmp_path: Path) -> None:
    long = sound(tmp_path / "long.wav", seconds=100, sample_rate=16000)  # 4.8 MB in 24 bits: several slices
    media = tmp_path / "song" / "Audio"
    media.mkdir(parents=True)
    reaper.remember("copy", "1")
    reaper.project(audio_item(long, length=100.0), media=str(media))
    reaper.ask(1)
    (result,) = files.finish_all()
    (media / result.name).write_bytes(b"the user's own")
    reaper.turn_until(lambda: len(reaper.takes()) == 2)
    kept = media / f"{result.stem} (2).wav"
    assert reaper.takes()[1]["source"]["file"] == str(kept)
    assert kept.read_bytes() == result.read_bytes()
    assert (media / result.name).read_bytes() == b"the user's own"
    assert not list(media.glob("*.part"))


def test_a_copy_that_fails_is_said_and_the_result_is_placed_from_where_it_is(
    reaper: Reaper, files: FileServer, piano: Path
) -> None:
    reaper.remember("copy", "1")
    reaper.project(audio_item(piano, length=4.0), media="/proc/nowhere")
    reaper.ask(1)
    (result,) = files.finish_all()
    reaper.turn_until(lambda: len(reaper.takes()) == 2)
    assert reaper.takes()[1]["source"]["file"] == str(result)
    assert "was not copied to the project's media" in reaper.console()
