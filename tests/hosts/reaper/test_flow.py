"""From a selected item to the new take in it, and everything that can come between."""

from __future__ import annotations

from pathlib import Path

from .driver import AGAIN, Reaper, audio_item
from .file_server import FileServer


def test_a_result_becomes_a_new_take_that_plays_as_the_old_one(
    reaper: Reaper, files: FileServer, piano: Path
) -> None:
    numbers = {
        "D_STARTOFFS": 0.5, "D_PLAYRATE": 1.25, "D_PITCH": -3.0, "B_PPITCH": 0, "D_VOL": 0.7, "D_PAN": -0.4,
        "I_CHANMODE": 2, "I_PITCHMODE": 65536, "I_CUSTOMCOLOR": 0x1223344, "D_PANLAW": 0.5,
    }  # fmt: skip
    reaper.project(audio_item(piano, position=2.0, length=1.0, **numbers))
    reaper.select(1, [1])
    reaper.action(AGAIN)
    reaper.pass_time(0.2)
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
