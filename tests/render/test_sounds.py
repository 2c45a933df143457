"""Styles: one or several, files or folders; read once, known from then on."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from sonograft.audio import files
from sonograft.errors import FileMissing, TooShort, UnusableAudio
from sonograft.models import StyleChoice


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of all files whose sound is decoded."""
    names: list[str] = []
    read = files.read

    def reading(path: Path, spool: Path) -> files.Clip:
        names.append(path.name)
        return read(path, spool)

    monkeypatch.setattr(files, "read", reading)
    return names


@pytest.fixture
def choir(studio: Any) -> StyleChoice:
    """A folder of three sounds that differ in rate and channels, as one style."""
    sounds = [
        studio.file("choir/a.wav", studio.music(seed=1)),
        studio.file("choir/b.wav", studio.music(0.3, 22_050, 1, seed=2), sample_rate=22_050),
        studio.file("choir/c.flac", studio.music(0.2, seed=3)),
    ]
    return StyleChoice("choir", tuple(map(str, sounds)))


def rain(studio: Any, weight: float = 1.0) -> StyleChoice:
    return StyleChoice("rain", (str(studio.file("rain.wav", studio.music(0.4, seed=9))),), weight)


def weighted(choice: StyleChoice, weight: float) -> StyleChoice:
    return StyleChoice(choice.name, choice.paths, weight)


def test_the_sidecar_tells_of_all_styles_and_their_files(studio: Any, choir: StyleChoice) -> None:
    result = studio.render(studio.file("a.wav"), [weighted(choir, 0.75), rain(studio, 0.25)])
    assert result.path.name == "a_choir+rain_j234567.wav"
    told = studio.sidecar(result)["styles"]
    assert [(style["name"], style["weight"]) for style in told] == [("choir", 0.75), ("rain", 0.25)]
    assert [Path(file["path"]).name for file in told[0]["files"]] == ["a.wav", "b.wav", "c.flac"]
    assert [file["format"] for file in told[0]["files"]] == ["WAV PCM_16", "WAV PCM_16", "FLAC PCM_16"]
    assert [(file["sample_rate"], file["channels"]) for file in told[0]["files"]] == [
        (16_000, 2),
        (22_050, 1),
        (16_000, 2),
    ]
    for file in told[0]["files"] + told[1]["files"]:
        assert file["sha256"] == hashlib.sha256(Path(file["path"]).read_bytes()).hexdigest()


def test_each_style_has_its_share(studio: Any, choir: StyleChoice) -> None:
    content = studio.file("a.wav", subtype="FLOAT")
    mixed = {
        share: studio.heard(content, [weighted(choir, share), rain(studio, 1 - share)], f"j{share}")
        for share in (0.2, 0.8)
    }
    alone = {style.name: studio.heard(content, [style], f"j{style.name}") for style in (choir, rain(studio))}

    def apart(one: np.ndarray, other: np.ndarray) -> float:
        return float(np.abs(one - other).mean())

    assert apart(mixed[0.8], alone["choir"]) < apart(mixed[0.2], alone["choir"])
    assert apart(mixed[0.2], alone["rain"]) < apart(mixed[0.8], alone["rain"])


def test_one_style_twice_is_that_style(studio: Any) -> None:
    content = studio.file("a.wav", subtype="FLOAT")
    twice = studio.heard(content, [rain(studio, 0.5), rain(studio, 0.5)], "jtwice")
    assert np.abs(twice - studio.heard(content, [rain(studio)], "jonce")).max() < 0.02


@pytest.mark.parametrize("role", ["content", "style"])
def test_a_file_that_is_gone_is_said(studio: Any, role: str) -> None:
    gone, there = studio.folder / "gone.wav", studio.file("there.wav")
    content, style = (gone, there) if role == "content" else (there, gone)
    with pytest.raises(FileMissing, match=r"gone\.wav"):
        studio.render(content, style)


@pytest.mark.parametrize(
    ("sound", "error"), [(lambda s: s.music() * 0, UnusableAudio), (lambda s: s.music(0.02), TooShort)]
)
def test_one_bad_file_of_a_folder_is_named(
    studio: Any, choir: StyleChoice, sound: Callable[[Any], np.ndarray], error: type[Exception]
) -> None:
    bad = studio.file("choir/d.wav", sound(studio))
    with pytest.raises(error, match=r"d\.wav"):
        studio.render(studio.file("a.wav"), [StyleChoice("choir", (*choir.paths, str(bad)))])
    assert not list(studio.work.iterdir())


class TestCache:
    def test_a_style_is_opened_once(self, studio: Any, choir: StyleChoice, opened: list[str]) -> None:
        content, other = studio.file("a.wav"), studio.file("other.wav", studio.music(seed=5))
        first = studio.heard(content, [choir], "ja")
        assert opened == ["a.wav", "a.wav", "b.wav", "c.flac"]
        (study,) = studio.names(studio.cache / "studies")
        assert study.endswith(".npz")
        opened.clear()
        assert np.array_equal(studio.heard(content, [choir], "jb"), first)
        studio.render(other, [choir], "jc", strength=0.5)
        assert opened == ["a.wav", "other.wav"]

    @pytest.mark.parametrize("setting", [{"kernel": 7}, {"scale": "linear"}])
    def test_what_a_study_depends_on_makes_another(self, studio: Any, setting: dict[str, Any]) -> None:
        content = studio.file("a.wav")
        studio.render(content, job="ja")
        studio.render(content, job="jb", **setting)
        assert len(studio.names(studio.cache / "studies")) == 2

    def test_another_sound_under_the_same_name_is_studied(self, studio: Any) -> None:
        content = studio.file("a.wav")
        first = studio.heard(content, [rain(studio)], "ja")
        studio.file("rain.wav", studio.music(0.4, seed=10))
        again = studio.heard(content, [StyleChoice("rain", (str(studio.folder / "rain.wav"),))], "jb")
        assert not np.array_equal(first, again)

    @pytest.mark.parametrize("damage", ["empty", "cut", "flipped", "text", "other arrays", "an array"])
    def test_a_damaged_study_does_no_harm(self, studio: Any, opened: list[str], damage: str) -> None:
        content = studio.file("a.wav")
        first = studio.heard(content, job="ja")
        (study,) = (studio.cache / "studies").iterdir()
        good = study.read_bytes()
        match damage:
            case "empty":
                study.write_bytes(b"")
            case "cut":
                study.write_bytes(good[: len(good) // 2])
            case "flipped":
                study.write_bytes(good[:400] + bytes([good[400] ^ 255]) + good[401:])
            case "text":
                study.write_text("Dear diary, today we recorded the drums.\n")
            case "other arrays":
                np.savez(study, frames=np.zeros(3), tempo=np.ones(2))
            case "an array":
                with study.open("wb") as file:
                    np.save(file, np.zeros(3))
        opened.clear()
        assert np.array_equal(studio.heard(content, job="jb"), first)
        assert opened == ["a.wav", "vinyl.wav"]
        assert study.read_bytes() == good

    def test_without_a_cache_it_is_the_same(self, studio: Any) -> None:
        content = studio.file("a.wav")
        studio.cache.write_text("a file where the folder should be")
        with_none = studio.heard(content, job="ja")
        studio.cache.unlink()
        assert np.array_equal(studio.heard(content, job="jb"), with_none)
