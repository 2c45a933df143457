from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from sonograft.errors import NotAudio, UnknownStyle
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
