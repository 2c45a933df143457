from __future__ import annotations

import os
import sys
import unicodedata
from pathlib import Path

import pytest

from sonograft import paths
from sonograft.errors import BadArguments, FileMissing, Forbidden
from sonograft.paths import PathRules

NAMES = ["take 1.wav", "a,b.wav", 'it\'s "the" one.wav', "Übung.wav", "🎹.wav", "a;b$c.wav", "trailing space .wav"]


def file(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"sound")
    return path


@pytest.mark.parametrize("name", NAMES)
def test_any_name_is_found(tmp_path: Path, name: str) -> None:
    take = file(tmp_path / name)
    assert PathRules().find(str(take), "content") == take


def test_a_name_is_found_however_umlauts_are_composed(tmp_path: Path) -> None:
    take = file(tmp_path / unicodedata.normalize("NFD", "Übung.wav"))
    assert PathRules().find(str(tmp_path / unicodedata.normalize("NFC", "Übung.wav")), "content") == take


@pytest.mark.skipif(sys.platform != "linux", reason="only here may a name be any bytes")
def test_a_latin_1_name_is_found(tmp_path: Path) -> None:
    take = Path(os.fsdecode(os.fsencode(tmp_path) + b"/B\xfchne.wav"))
    file(take)
    assert PathRules().find(str(tmp_path / "Bühne.wav"), "content") == take


@pytest.mark.parametrize("form", ['"{}"', "'{}'", " {} ", "file://{}", "FILE://{}"])
def test_wrappings_of_other_programs_come_off(tmp_path: Path, form: str) -> None:
    take = file(tmp_path / "take.wav")
    assert PathRules().find(form.format(take), "content") == take


def test_percent_signs_of_urls_are_resolved(tmp_path: Path) -> None:
    take = file(tmp_path / "take 1 ü.wav")
    assert PathRules().find(take.as_uri(), "content") == take


def test_the_home_sign_is_resolved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    take = file(tmp_path / "take.wav")
    assert PathRules().find("~/take.wav", "content") == take


def test_a_path_as_max_says_it_is_understood() -> None:
    said = list(paths.spellings("Macintosh HD:/Users/ann/take.wav"))
    assert "/Users/ann/take.wav" in said
    assert "/Volumes/Macintosh HD/Users/ann/take.wav" in said


@pytest.mark.skipif(os.name == "nt", reason="a path of this system there")
@pytest.mark.parametrize("text", ["C:\\Users\\ann\\take.wav", "C:/Users/ann/take.wav", "\\\\nas\\takes\\take.wav"])
def test_a_path_of_another_system_is_recognised(text: str) -> None:
    with pytest.raises(BadArguments, match="looks like a path of another system"):
        PathRules().find(text, "content")


@pytest.mark.parametrize("text", ["", "  ", "take.wav", "../take.wav", "a\0b", "/" + "x" * 5000])
def test_what_is_no_full_path_is_refused(text: str) -> None:
    with pytest.raises(BadArguments, match="content must be"):
        PathRules().find(text, "content")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileMissing, match=r"content '.*nothing\.wav' does not exist"):
        PathRules().find(str(tmp_path / "nothing.wav"), "content")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(FileMissing, match="is a folder; an audio file was expected"):
        PathRules().find(str(tmp_path), "style")


def test_a_folder_is_found_where_one_may_be(tmp_path: Path) -> None:
    assert PathRules().find(str(tmp_path), "style", folders=True) == tmp_path
    take = file(tmp_path / "take.wav")
    assert PathRules().find(str(take), "style", folders=True) == take


def test_a_pipe_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.wav")
    with pytest.raises(FileMissing, match="not a regular file"):
        PathRules().find(str(tmp_path / "pipe.wav"), "content")


class TestConfined:
    """Paths while other machines can reach the server."""

    @pytest.fixture
    def rules(self, tmp_path: Path) -> PathRules:
        (tmp_path / "home").mkdir()
        return PathRules((tmp_path / "home",))

    def test_inside_is_allowed(self, rules: PathRules, tmp_path: Path) -> None:
        take = file(tmp_path / "home" / "inbox" / "take.wav")
        assert rules.find(str(take), "content") == take

    @pytest.mark.parametrize(
        "way", ["{}/secret.wav", "{}/home/../secret.wav", "{}/home/link.wav", "{}/home/linked/s.wav"]
    )
    def test_no_way_leads_outside(self, rules: PathRules, tmp_path: Path, way: str) -> None:
        secret = file(tmp_path / "secret.wav")
        file(tmp_path / "elsewhere" / "s.wav")
        (tmp_path / "home" / "link.wav").symlink_to(secret)
        (tmp_path / "home" / "linked").symlink_to(tmp_path / "elsewhere")
        with pytest.raises(Forbidden, match="lies outside of the folders that may be used"):
            rules.find(way.format(tmp_path), "content")

    def test_nothing_is_told_of_what_exists_outside(self, rules: PathRules, tmp_path: Path) -> None:
        with pytest.raises(Forbidden):
            rules.find(str(tmp_path / "not_there.wav"), "content")
