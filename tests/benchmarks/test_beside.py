"""What others made of two sounds, beside what the engines make of them."""

from __future__ import annotations

import pytest
from benchmarks.beside import figures

from benchmarks import tagger


@pytest.fixture(autouse=True)
def _without_weights(monkeypatch) -> None:
    def missing() -> None:
        raise tagger.NoWeights

    monkeypatch.setattr(tagger, "_network", missing)


def test_each_is_heard_against_the_same_two_sounds(tones):
    content, style = tones((60,), (64,), (67,), (72,)), tones((62,), (71,), (59,), (76,), slope=0.3)
    rows = {row.name: row for row in figures(content, style, {"theirs.wav": style}, ["texture"])}
    assert list(rows) == ["the content itself", "theirs.wav", "texture"]
    ours, theirs = rows["texture"], rows["theirs.wav"]
    assert rows["the content itself"].real.chroma == pytest.approx(1)
    assert theirs.real_style.mel_db == pytest.approx(0, abs=1e-6)
    assert theirs.real.chroma < ours.real.chroma < 1
    assert 0 < ours.real_style.mel_db < rows["the content itself"].real_style.mel_db
