"""The cases: what they are, the same each time, and within their time."""

from __future__ import annotations

from pathlib import Path

import mido
import pytest
from benchmarks.known_answer import RECIPES, WALKS
from benchmarks.scores import Plan
from benchmarks.synth import FLUID, TIM

from benchmarks import known_answer, scores, synth


@pytest.mark.parametrize("polyphonic", [False, True])
def test_a_seed_is_a_score(polyphonic):
    plan = Plan(7, 100, 50, polyphonic)
    score = scores.compose(plan, 6.0)
    assert score == scores.compose(plan, 6.0)
    assert score != scores.compose(Plan(8, 100, 50, polyphonic), 6.0)
    ends = [note.start + note.length for note in score.notes]
    assert 5.0 < max(ends) * 60 / score.tempo <= 6.0
    together = max(sum(n.start <= at.start < n.start + n.length for n in score.notes) for at in score.notes)
    assert together == (4 if polyphonic else 1)


def test_the_file_lasts_as_long_as_it_says(tmp_path: Path):
    path = tmp_path / "score.mid"
    scores.write_midi(path, scores.compose(Plan(7, 100, 50), 6.0), 73, 8.0)
    assert mido.MidiFile(path).length == pytest.approx(8.0, abs=0.01)
    assert {message.channel for message in mido.MidiFile(path) if not message.is_meta} == {0}


def test_a_kit_is_played_on_its_channel(tmp_path: Path):
    scores.write_midi(tmp_path / "score.mid", scores.compose(Plan(7, 100, 50), 6.0), 25, 8.0, is_kit=True)
    messages = [message for message in mido.MidiFile(tmp_path / "score.mid") if not message.is_meta]
    assert {message.channel for message in messages} == {9}
    assert messages[0].program == 25


def test_the_cases_are_wide():
    kinds = [recipe.kind for recipe in RECIPES]
    assert len(RECIPES) == len({recipe.name for recipe in RECIPES}) >= 16
    assert kinds.count("voice") <= len(kinds) / 2
    assert kinds.count("drums") >= 3
    for recipe in RECIPES[WALKS:]:
        assert {recipe.content.soundfont, recipe.style.soundfont} == {FLUID, TIM}
        assert recipe.content.is_kit == recipe.style.is_kit == (recipe.kind == "drums")
    notes = [note for recipe in RECIPES if recipe.kind != "drums" for note in known_answer.score(recipe.first).notes]
    assert min(note.pitch for note in notes) < 36
    assert max(note.pitch for note in notes) > 96


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.name)
def test_the_style_plays_something_else(recipe):
    ours, theirs = known_answer.score(recipe.first), known_answer.score(recipe.second)
    assert ours.tempo != theirs.tempo
    assert [note.pitch for note in ours.notes] != [note.pitch for note in theirs.notes]


@pytest.mark.parametrize(
    ("words", "count"),
    [("all", 26), ("none", 0), ("3", 3), ("walks", 10), ("pieces", 16), ("drums", 4), ("mono,poly", 22), ("flute", 3)],
)
def test_cases_are_chosen_by_words(words, count):
    assert len(known_answer.select(words)) == count


def test_a_case_that_is_not_there_is_named():
    with pytest.raises(ValueError, match="no case is called 'theremin'; there are all, none"):
        known_answer.select("theremin")


def test_what_is_missing_is_named(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(synth.shutil, "which", lambda name: None)
    with pytest.raises(synth.NoSynthesiser, match="install the package fluidsynth"):
        known_answer.make(RECIPES[0], tmp_path)
    monkeypatch.setattr(synth.shutil, "which", lambda name: name)
    monkeypatch.setattr(synth.importlib.util, "find_spec", lambda name: name)
    with pytest.raises(synth.NoSynthesiser, match="fluid-soundfont-gm"):
        known_answer.make(RECIPES[0], tmp_path, tmp_path)
    (tmp_path / FLUID).write_bytes(b"")
    with pytest.raises(synth.NoSynthesiser, match="timgm6mb-soundfont"):
        known_answer.make(RECIPES[0], tmp_path, tmp_path)
