"""The cases: the same each time, and within their time."""

from __future__ import annotations

from pathlib import Path

import mido
import pytest
from benchmarks.scores import Plan

from benchmarks import known_answer, scores


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


def test_what_is_missing_is_named(tmp_path: Path, monkeypatch):
    monkeypatch.setattr(known_answer.shutil, "which", lambda name: None)
    with pytest.raises(known_answer.NoSynthesiser, match="install the package fluidsynth"):
        known_answer.cases(tmp_path)
    monkeypatch.setattr(known_answer.shutil, "which", lambda name: name)
    monkeypatch.setattr(known_answer.importlib.util, "find_spec", lambda name: name)
    with pytest.raises(known_answer.NoSynthesiser, match="fluid-soundfont-gm"):
        known_answer.cases(tmp_path, soundfont=tmp_path / "no.sf2")
