from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from sonograft import library
from sonograft.errors import BadArguments, FileMissing, NotAudio, UnknownStyle
from sonograft.library import StyleLibrary


def shelf(folder: Path, *names: str) -> StyleLibrary:
    for name in names:
        (folder / name).write_bytes(b"sound")
    return StyleLibrary(folder, lambda path: float(path.stat().st_size))


def test_entries_are_the_sounds_by_name(tmp_path: Path) -> None:
    library = shelf(tmp_path, "vinyl.wav", "Choir.flac", "notes.txt", ".hidden.wav", "rain.wav.part")
    assert [(style.name, style.seconds) for style in library.entries()] == [("Choir", 5.0), ("vinyl", 5.0)]


@pytest.mark.parametrize("name", ["Öl", "öl", "ÖL", unicodedata.normalize("NFD", "Öl"), "Öl.wav", " Öl "])
def test_a_style_is_found_as_people_write_it(tmp_path: Path, name: str) -> None:
    assert shelf(tmp_path, "Öl.wav").find(name) == tmp_path / "Öl.wav"


def test_two_sounds_of_one_name_stay_apart(tmp_path: Path) -> None:
    library = shelf(tmp_path, "kit.flac", "kit.wav")
    assert list(library.paths()) == ["kit", "kit.wav"]
    assert library.find("kit.wav") == tmp_path / "kit.wav"


def test_an_unknown_style_suggests_the_nearest(tmp_path: Path) -> None:
    with pytest.raises(UnknownStyle, match=r"There is no style 'vynil' in the library\. Did you mean 'vinyl'\?"):
        shelf(tmp_path, "vinyl.wav", "choir.wav").find("vynil")


def test_an_empty_library_says_where_styles_go(tmp_path: Path) -> None:
    with pytest.raises(UnknownStyle, match="Put audio files into"):
        StyleLibrary(tmp_path / "styles", lambda _: 0.0).find("vinyl")


def test_an_unchanged_file_is_measured_once(tmp_path: Path) -> None:
    measured = []
    shelf(tmp_path, "vinyl.wav")

    def measure(path: Path) -> float:
        measured.append(path)
        return 2.0

    library = StyleLibrary(tmp_path, measure)
    library.entries()
    library.entries()
    assert len(measured) == 1
    (tmp_path / "vinyl.wav").write_bytes(b"a longer sound")
    library.entries()
    assert len(measured) == 2


def test_a_broken_sound_is_listed_without_a_length(tmp_path: Path) -> None:
    def refuse(path: Path) -> float:
        raise NotAudio("broken")

    shelf(tmp_path, "vinyl.wav")
    assert [style.seconds for style in StyleLibrary(tmp_path, refuse).entries()] == [0.0]


class TestFolders:
    """A folder of the library is one style."""

    def test_a_folder_is_listed_with_the_length_of_all_its_sounds(self, tmp_path: Path) -> None:
        for name in ("vinyl", "empty", ".hidden"):
            (tmp_path / name).mkdir()
        shelf(tmp_path, "rain.wav", "vinyl/one.wav", "vinyl/two.flac", "vinyl/notes.txt", ".hidden/three.wav")
        library = shelf(tmp_path)
        assert [(style.name, style.seconds) for style in library.entries()] == [("rain", 5.0), ("vinyl", 10.0)]

    @pytest.mark.parametrize("name", ["vinyl", "Vinyl", "vinyl/", " vinyl "])
    def test_a_folder_is_found_by_its_name(self, tmp_path: Path, name: str) -> None:
        (tmp_path / "vinyl").mkdir()
        assert shelf(tmp_path).find(name) == tmp_path / "vinyl"

    def test_a_file_of_the_same_name_wins_unless_a_slash_is_said(self, tmp_path: Path) -> None:
        (tmp_path / "kit").mkdir()
        library = shelf(tmp_path, "Kit.wav", "kit/one.wav")
        assert [style.name for style in library.entries()] == ["Kit", "kit/"]
        assert library.find("kit") == tmp_path / "Kit.wav"
        assert library.find("kit/") == tmp_path / "kit"

    def test_a_file_is_not_found_with_a_slash(self, tmp_path: Path) -> None:
        with pytest.raises(UnknownStyle, match="Did you mean 'vinyl'"):
            shelf(tmp_path, "vinyl.wav").find("vinyl/")

    def test_sounds_come_in_the_order_of_names_without_those_of_folders_within(self, tmp_path: Path) -> None:
        (tmp_path / "within").mkdir()
        shelf(tmp_path, "b.wav", "A.flac", "c.txt", ".d.wav", "within/e.wav")
        assert [path.name for path in library.sounds(tmp_path)] == ["A.flac", "b.wav"]

    def test_a_folder_without_sounds_is_said_to_be_none(self, tmp_path: Path) -> None:
        with pytest.raises(FileMissing, match="holds no sound"):
            library.sounds(tmp_path)

    def test_a_folder_with_too_many_sounds_is_refused_but_listed(self, tmp_path: Path) -> None:
        (tmp_path / "all").mkdir()
        styles = shelf(tmp_path, *(f"all/{number}.wav" for number in range(library.MAX_SOUNDS + 1)))
        with pytest.raises(BadArguments, match="holds 257 sounds; 256 at most are one style"):
            library.sounds(tmp_path / "all")
        assert [(style.name, style.seconds) for style in styles.entries()] == [("all", 0.0)]

    def test_a_link_that_leads_to_itself_hides_nothing_else(self, tmp_path: Path) -> None:
        (tmp_path / "loop.wav").symlink_to(tmp_path / "loop.wav")
        assert [style.name for style in shelf(tmp_path, "vinyl.wav").entries()] == ["vinyl"]
