"""The scores of the wider cases: playable, the same each time, and what their manner says."""

from __future__ import annotations

import pytest
from benchmarks.known_answer import RECIPES
from benchmarks.pieces import MANNERS, Piece

from benchmarks import known_answer, pieces

SECONDS = 7.0
DRUMS = ("rock", "funk", "swing", "house")


def played(manner: str, **changes: object) -> tuple:
    return pieces.compose(Piece(**{"manner": manner, "seed": 3, "tempo": 100, **changes}), SECONDS).notes


@pytest.mark.parametrize("manner", MANNERS)
def test_a_piece_is_the_same_each_time_and_ends_in_time(manner):
    notes = played(manner)
    assert notes == played(manner)
    assert notes != played(manner, seed=4)
    ends = [(note.start + note.length) * 60 / 100 for note in notes]
    assert 0.8 * SECONDS < max(ends) <= SECONDS
    assert all(note.length > 0 and note.start >= 0 and 20 <= note.velocity <= 124 for note in notes)
    assert len({note.velocity for note in notes}) > 4


@pytest.mark.parametrize("manner", MANNERS)
def test_a_note_is_let_go_before_it_is_struck_again(manner):
    notes = played(manner)
    for first, note in enumerate(notes):
        for other in notes[first + 1 :]:
            assert other.pitch != note.pitch or other.start >= note.start + note.length


def together(notes) -> float:
    """Of the starts of notes, at how many another note sounds that is not just being let go."""
    sounding = [sum(n.start <= at.start < n.start + n.length - 0.1 for n in notes) for at in notes]
    return sum(count > 1 for count in sounding) / len(sounding)


@pytest.mark.parametrize("manner", [manner for manner in MANNERS if manner not in DRUMS])
def test_voices_are_as_many_as_the_cases_say(manner):
    kinds = {recipe.kind for recipe in RECIPES[known_answer.WALKS :] if recipe.first.manner == manner}
    share = together(played(manner, tonic=60))
    assert share > 0.5 if kinds == {"chords"} else share < 0.4


def test_notes_stay_in_their_scale():
    scale = {(60 + step) % 12 for step in (0, 2, 3, 5, 7, 8, 10)}
    assert {note.pitch % 12 for note in played("picking", mode="minor")} <= scale


@pytest.mark.parametrize("manner", DRUMS)
def test_a_kit_is_struck_where_it_has_something(manner):
    assert {note.pitch for note in played(manner)} <= set(range(35, 60))
    assert pieces.KICK in {note.pitch for note in played(manner)}
