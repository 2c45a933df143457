"""The tags of styles."""

from __future__ import annotations

from pathlib import Path

import pytest

from sonograft.errors import BadArguments, CannotWrite
from sonograft.tags import FILE, MAX_LENGTH, MAX_TAGS, Tags, clean


@pytest.fixture
def tags(tmp_path: Path) -> Tags:
    return Tags(tmp_path)


def test_they_are_kept(tags: Tags, tmp_path: Path) -> None:
    assert tags.all() == {}
    tags.set("rain", ["wet", "ü🥁"])
    tags.set("vinyl", ["old"])
    assert Tags(tmp_path).all() == {"rain": ["wet", "ü🥁"], "vinyl": ["old"]}
    tags.set("rain", [])
    assert Tags(tmp_path).all() == {"vinyl": ["old"]}
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_they_are_cleaned() -> None:
    assert clean([" a  b ", "A B", "", "   ", "u\u0308"]) == ["a b", "ü"]


@pytest.mark.parametrize(
    "said", [["x" * (MAX_LENGTH + 1)], ["a\0"], ["a\x1b[0m"], [str(n) for n in range(MAX_TAGS + 1)]]
)
def test_what_is_no_tag(said: list[str]) -> None:
    with pytest.raises(BadArguments):
        clean(said)


@pytest.mark.parametrize("damaged", ['{"rain": "wet"}', "[1, 2]", '{"rain": [', "\udcff"])
def test_a_file_that_cannot_be_read_is_not_written_over(tags: Tags, tmp_path: Path, damaged: str) -> None:
    (tmp_path / FILE).write_bytes(damaged.encode("utf-8", "surrogateescape") + b"     ")
    before = (tmp_path / FILE).read_bytes()
    assert tags.all() == {}
    with pytest.raises(CannotWrite, match="damaged"):
        tags.set("rain", ["wet"])
    assert (tmp_path / FILE).read_bytes() == before


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="could not be written"):
        Tags(tmp_path / "gone").set("rain", ["wet"])
