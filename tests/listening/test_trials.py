"""Which pairs are heard, and in which order."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from sonograft.errors import BadArguments, FileMissing
from sonograft.listening import trials


def test_each_way_comes_first_in_half_of_the_pairs() -> None:
    planned = trials.plan(["one.wav", "two.wav", "three.wav"], ["vinyl", "rain"], most=100, seed=1)
    assert len({(trial.content, trial.style) for trial in planned}) == len(planned) == 6
    assert Counter(trial.first for trial in planned) == {"a": 3, "b": 3}
    assert all({trial.first, trial.second} == {"a", "b"} for trial in planned)


def test_a_seed_is_an_order() -> None:
    def plan(seed: int) -> object:
        return trials.plan([f"{number}.wav" for number in range(9)], ["vinyl"], most=5, seed=seed)

    assert plan(1) == plan(1) != plan(2)


def test_parameters_are_said_with_commas() -> None:
    assert trials.parameters("engine=texture, style-notes=0.5") == {"engine": "texture", "style_notes": "0.5"}
    with pytest.raises(BadArguments, match="said as engine=texture,quality=best; 'best' came"):
        trials.parameters("best")


def test_contents_and_styles_are_files_or_folders_of_them(tmp_path: Path) -> None:
    for name in ("a.wav", "b.flac", "kit/kick.wav", "empty/readme.txt", "notes.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    assert list(trials.contents(tmp_path)) == ["a.wav", "b.flac"]
    assert trials.styles(tmp_path) == {"a": tmp_path / "a.wav", "b": tmp_path / "b.flac", "kit": tmp_path / "kit"}
    assert trials.styles(tmp_path / "a.wav") == {"a": tmp_path / "a.wav"}
    with pytest.raises(FileMissing, match="holds no styles"):
        trials.styles(tmp_path / "empty")
    with pytest.raises(FileMissing, match=r"The content .* does not exist"):
        trials.contents(tmp_path / "gone.wav")
