from __future__ import annotations

import json
from pathlib import Path

import pytest

from sonograft.audio import formats
from sonograft.errors import BadArguments
from sonograft.frontends.watch import inbox
from sonograft.frontends.watch.inbox import Item


def put(path: Path, text: str = "sound") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def only(folder: Path) -> Item:
    (item,) = inbox.scan(folder, formats.accepts)
    return item


def test_the_sub_folder_names_the_style(tmp_path: Path) -> None:
    take = put(tmp_path / "Öl & Kreide" / "take 1.wav")
    assert inbox.fields(only(tmp_path)) == {"content": str(take), "style": "Öl & Kreide"}


def test_a_folder_within_belongs_to_the_style_above(tmp_path: Path) -> None:
    put(tmp_path / "vinyl" / "monday" / "take.wav")
    assert only(tmp_path).style == "vinyl"


def test_a_sidecar_brings_its_own_settings(tmp_path: Path) -> None:
    put(tmp_path / "vinyl" / "take.wav")
    put(tmp_path / "vinyl" / "take.json", json.dumps({"style": "choir", "strength": 0.5, "ctx": "{GUID}"}))
    fields = inbox.fields(only(tmp_path))
    assert fields is not None
    assert (fields["style"], fields["strength"], fields["ctx"]) == ("choir", 0.5, "{GUID}")


def test_a_changed_sidecar_changes_the_state(tmp_path: Path) -> None:
    put(tmp_path / "vinyl" / "take.wav")
    before = only(tmp_path).state
    put(tmp_path / "vinyl" / "take.json", "{}")
    assert only(tmp_path).state != before


def test_a_request_by_file_names_a_content_elsewhere(tmp_path: Path) -> None:
    put(tmp_path / "r1.json", json.dumps({"content": "/project/audio/drums.wav", "style": "vinyl"}))
    assert inbox.fields(only(tmp_path)) == {"content": "/project/audio/drums.wav", "style": "vinyl"}


def test_a_sidecar_waits_for_its_sound(tmp_path: Path) -> None:
    put(tmp_path / "take.json", '{"style": "vinyl"}')
    assert inbox.fields(only(tmp_path)) is None


@pytest.mark.parametrize("name", ["._take.wav", ".take.wav", "take.wav.part", "take.txt", "take.asd", "take.error.txt"])
def test_what_is_no_sound_is_left_alone(tmp_path: Path, name: str) -> None:
    put(tmp_path / "vinyl" / name)
    assert inbox.scan(tmp_path, formats.accepts) == []


def test_hidden_folders_are_left_alone(tmp_path: Path) -> None:
    put(tmp_path / ".Trash" / "take.wav")
    assert inbox.scan(tmp_path, formats.accepts) == []


def test_a_sound_without_a_style_is_told_the_two_ways(tmp_path: Path) -> None:
    put(tmp_path / "take.wav")
    with pytest.raises(BadArguments, match=r"Put take\.wav into a sub-folder .* or lay a file take\.json beside it"):
        inbox.fields(only(tmp_path))


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{style: vinyl}", "take.json is not JSON"),
        ("[1, 2]", "must hold settings like"),
        ("[" * 100_000, "take.json is"),
        ('{"style": "' + "x" * 70_000 + '"}', "larger than 64 KiB"),
    ],
)
def test_a_bad_sidecar_says_what_is_wrong(tmp_path: Path, text: str, says: str) -> None:
    put(tmp_path / "vinyl" / "take.wav")
    put(tmp_path / "vinyl" / "take.json", text)
    with pytest.raises(BadArguments, match=says):
        inbox.fields(only(tmp_path))


def test_a_sidecar_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    put(tmp_path / "vinyl" / "take.wav")
    (tmp_path / "vinyl" / "take.json").write_bytes(b'\xef\xbb\xbf{"seed": 3}')
    fields = inbox.fields(only(tmp_path))
    assert fields is not None
    assert fields["seed"] == 3
