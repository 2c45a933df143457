"""Choices, counted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sonograft.errors import BadArguments, FileMissing
from sonograft.listening import tally
from sonograft.listening.tally import Wins


@pytest.mark.parametrize(
    ("wins", "of", "interval"),
    [(5, 10, (0.2366, 0.7634)), (0, 5, (0.0, 0.4345)), (10, 10, (0.7225, 1.0)), (0, 0, (0.0, 1.0))],
)
def test_the_interval_of_wilson(wins: int, of: int, interval: tuple[float, float]) -> None:
    assert tally.wilson(wins, of) == pytest.approx(interval, abs=1e-4)


def test_no_difference_counts_for_neither() -> None:
    wins = tally.count(["a", "same", "b", "a", "same"])
    assert wins == Wins(a=2, b=1, same=2)
    assert wins.share[1] == pytest.approx(2 / 3)


def test_a_win_is_clear_where_chance_hardly_does_it() -> None:
    assert Wins(9, 1, 3).is_clear
    assert Wins(1, 9, 0).is_clear
    assert not Wins(7, 3, 0).is_clear
    assert not Wins(0, 0, 4).is_clear


@pytest.fixture
def saved(tmp_path: Path):
    def save(name: str = "choices.json", **changes: object) -> Path:
        choice = {"content": "take.wav", "style": "vinyl", "sound": "a", "music": "same"}
        record = {"id": "1a2b", "a": "quality=best", "b": "quality=draft", "choices": [choice]} | changes
        (tmp_path / name).write_text(json.dumps(record))
        return tmp_path / name

    return save


def test_what_the_page_saves_is_read(saved) -> None:
    read = tally.read(saved())
    assert (read.a, read.choices[0].sound, read.choices[0].music) == ("quality=best", "a", "same")


def test_what_is_something_else_is_named(saved, tmp_path: Path) -> None:
    with pytest.raises(FileMissing, match=r"gone\.json"):
        tally.read(tmp_path / "gone.json")
    with pytest.raises(BadArguments, match="holds no choices of a listening page"):
        tally.read(saved(choices="none"))
    choice = {"content": "take.wav", "style": "vinyl", "sound": "left", "music": "same"}
    with pytest.raises(BadArguments, match="neither a, b nor same"):
        tally.read(saved(choices=[choice]))


def test_different_comparisons_are_not_added_up(saved) -> None:
    with pytest.raises(BadArguments, match="different comparisons"):
        tally.alike([tally.read(saved()), tally.read(saved("other.json", b="strength=0.5"))])
