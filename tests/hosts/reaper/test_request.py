"""What is asked of the server: the part of a file that is heard, and what cannot be asked for."""

from __future__ import annotations

from pathlib import Path

from .driver import AGAIN, Reaper, audio_item, section_source
from .file_server import FileServer


def test_the_request_names_the_part_that_is_heard_with_handles(reaper: Reaper, files: FileServer, piano: Path) -> None:
    reaper.remember("handles", "0.25")
    reaper.project(audio_item(piano, position=10.0, length=1.0, D_STARTOFFS=1.0, D_PLAYRATE=2.0))
    reaper.ask(1)
    request = files.the_request()
    assert request["content"] == str(piano)
    assert (request["start"], request["end"]) == ("6000@8000", "26000@8000")  # 1 s to 3 s, a quarter on both sides


def test_an_item_of_the_whole_file_asks_for_the_whole_file(reaper: Reaper, files: FileServer, piano: Path) -> None:
    reaper.project(audio_item(piano, length=4.0))
    reaper.ask(1)
    assert not {"start", "end"} & files.the_request().keys()


def test_a_time_selection_is_exact_to_the_sample(reaper: Reaper, files: FileServer, piano: Path) -> None:
    reaper.project(audio_item(piano, position=10.0, length=2.0, D_STARTOFFS=0.5), time=[10.1, 10.6001])
    reaper.ask(1)
    request = files.the_request()
    assert (request["start"], request["end"]) == ("4800@8000", "8801@8000")


def test_without_items_the_time_selection_takes_those_of_the_selected_tracks(
    reaper: Reaper, files: FileServer, piano: Path
) -> None:
    reaper.project(audio_item(piano, length=2.0), audio_item(piano, position=3.0, length=1.0), time=[3.2, 3.4])
    reaper.select_tracks(1, [1])
    reaper.ask()
    request = files.the_request()
    assert (request["start"], request["end"]) == ("1600@8000", "3200@8000")


def test_a_time_selection_beside_the_item_renders_nothing(reaper: Reaper, files: FileServer, piano: Path) -> None:
    reaper.project(audio_item(piano, length=2.0), time=[5.0, 6.0])
    reaper.ask(1)
    assert files.requests() == {}
    assert reaper.boxes() == ["'piano' has no sound there."]


def test_a_looped_item_asks_for_all_that_comes_round(reaper: Reaper, files: FileServer, piano: Path) -> None:
    reaper.remember("handles", "0")
    reaper.project(
        audio_item(piano, length=3.0, D_STARTOFFS=2.5),  # over the end of the file
        audio_item(piano, position=5.0, length=1.0, D_STARTOFFS=9.0),  # in the third round
    )
    reaper.ask(1, 2)
    over, within = files.requests().values()
    assert "start" not in over
    assert (within["start"], within["end"]) == ("8000@8000", "16000@8000")


def test_an_item_that_does_not_loop_ends_with_its_file(reaper: Reaper, files: FileServer, piano: Path) -> None:
    reaper.remember("handles", "0")
    item = audio_item(piano, length=9.0, D_STARTOFFS=2.0)
    item["numbers"]["B_LOOPSRC"] = 0
    reaper.project(item)
    reaper.ask(1)
    request = files.the_request()
    assert (request["start"], request["end"]) == ("16000@8000", "32000@8000")


def test_a_stretched_take_asks_for_what_its_markers_reach(reaper: Reaper, files: FileServer, piano: Path) -> None:
    reaper.remember("handles", "0")
    reaper.project(audio_item(piano, length=2.0, stretch=[[0.0, 0.5, 0], [1.0, 2.5, 0]]), time=[0.5, 1.5])
    reaper.ask(1)
    request = files.the_request()
    assert (request["start"], request["end"]) == ("12000@8000", "24000@8000")  # 1.5 s (within) to 3 s (behind)


def test_a_section_of_a_file_is_counted_from_the_file(reaper: Reaper, files: FileServer, piano: Path) -> None:
    reaper.remember("handles", "0")
    section = section_source(piano, offset=1.0, length=2.0)
    reaper.project(audio_item(piano, length=1.0, D_STARTOFFS=0.5, source=section))
    reaper.ask(1)
    request = files.the_request()
    assert (request["start"], request["end"]) == ("12000@8000", "20000@8000")
    (result,) = files.finish_all()
    reaper.turn_until(lambda: len(reaper.takes()) == 2)
    made = reaper.takes()[1]["source"]
    assert made["section"] == section["section"]
    assert made["parent"]["file"] == str(result)


def test_a_reversed_take_asks_for_the_mirrored_part_and_stays_reversed(
    reaper: Reaper, files: FileServer, piano: Path
) -> None:
    reaper.remember("handles", "0")
    backwards = section_source(piano, offset=0.0, length=4.0, reversed_=True)
    reaper.project(audio_item(piano, length=1.0, D_STARTOFFS=0.5, source=backwards))
    reaper.ask(1)
    request = files.the_request()
    assert (request["start"], request["end"]) == ("20000@8000", "28000@8000")
    (result,) = files.finish_all()
    reaper.turn_until(lambda: len(reaper.takes()) == 2)
    made = reaper.takes()[1]["source"]
    assert made["section"]["reversed"] is True
    assert made["parent"]["file"] == str(result)


def test_a_reversed_section_of_a_section_is_followed_to_its_file(
    reaper: Reaper, files: FileServer, piano: Path
) -> None:
    reaper.remember("handles", "0")
    inner = section_source(piano, offset=1.0, length=2.0, reversed_=True)  # plays 3 s … 1 s
    outer = {"type": "SECTION", "section": {"offset": 0.5, "length": 1.0, "reversed": False}, "parent": inner}
    reaper.project(audio_item(piano, length=0.5, source=outer))
    reaper.ask(1)
    request = files.the_request()
    assert (request["start"], request["end"]) == ("16000@8000", "20000@8000")  # 2.5 s … 2 s


def test_what_cannot_be_rendered_is_left_out_in_words(
    reaper: Reaper, files: FileServer, piano: Path, tmp_path: Path
) -> None:
    lost = {"type": "WAVE", "file": str(tmp_path / "lost.wav"), "length": 1.0, "rate": 8000}
    offline = {"type": "WAVE", "file": str(piano)}
    reaper.project(
        audio_item(piano, length=1.0, source={"type": "MIDI"}),
        {"takes": []},
        audio_item(piano, length=1.0, source=lost),
        audio_item(piano, length=1.0, source=offline),
        audio_item(piano, length=1.0, source={"type": "RPP_PROJECT", "file": str(piano)}),
        audio_item(piano, length=4.0),
    )
    reaper.ask(1, 2, 3, 4, 5, 6)
    assert len(files.requests()) == 1
    said = reaper.console()
    assert "'piano' is MIDI: render it to audio first." in said
    assert "'a take without a name' is empty." in said
    assert f"'piano' has lost its file: {tmp_path / 'lost.wav'}." in said
    assert f"'piano' is offline, or REAPER cannot read it: {piano}." in said
    assert "'piano' is a subproject: glue it first." in said


def test_nothing_selected_is_said(reaper: Reaper, files: FileServer, piano: Path) -> None:
    reaper.project(audio_item(piano, length=1.0))
    reaper.action(AGAIN)
    assert reaper.boxes() == [
        "Select one or more items first; or a time selection and the tracks whose items lie in it."
    ]
    assert files.requests() == {}


def test_several_styles_written_as_json_are_sent_as_such(reaper: Reaper, files: FileServer, piano: Path) -> None:
    reaper.remember("style", '{"vinyl": 0.7, "rain+wind": 0.3}')
    reaper.project(audio_item(piano, length=4.0))
    reaper.ask(1)
    assert files.the_request()["style"] == {"vinyl": 0.7, "rain+wind": 0.3}
    files.finish_all()
    reaper.turn_until(lambda: len(reaper.takes()) == 2)
    assert reaper.takes()[1]["name"] == "piano · rain+wind+vinyl"


def test_all_that_was_set_goes_with_the_request(reaper: Reaper, files: FileServer, piano: Path) -> None:
    reaper.remember("parameters", '{"strength": 0.5, "quality": "draft", "not_yet_known": 3}')
    reaper.project(audio_item(piano, length=4.0))
    reaper.ask(1)
    request = files.the_request()
    assert (request["strength"], request["quality"], request["not_yet_known"]) == (0.5, "draft", 3)


def test_a_very_long_name_fits_into_what_the_server_keeps(reaper: Reaper, files: FileServer, piano: Path) -> None:
    item = audio_item(piano, length=4.0)
    item["takes"][0]["name"] = "Ü" * 300
    reaper.project(item)
    reaper.ask(1)
    request = files.the_request()  # it is UTF-8, or reading it fails
    assert len(request["ctx"].encode()) <= 512
    files.finish_all()
    reaper.turn_until(lambda: len(reaper.takes()) == 2)
    assert reaper.takes()[1]["name"] == "Ü" * 300 + " · drums"
