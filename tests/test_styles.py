from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sonograft import styles
from sonograft.errors import BadArguments, FileMissing, Forbidden, NotAudio, SonograftError, UnknownStyle
from sonograft.library import StyleLibrary
from sonograft.models import StyleChoice
from sonograft.paths import PathRules
from sonograft.styles import Styles

WAV = b"RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x44\xac\0\0\x88\x58\1\0\2\0\x10\0data\0\0\0\0"


def sound(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(WAV)
    return path


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    """A library with files, a folder, a folder beside a file of its name, and an empty folder."""
    shelf = tmp_path / "styles"
    names = (
        "vinyl",
        "rain",
        "rock + roll",
        "kit*2",
        "kit",
        "808",
        "[final] mix",
        "choir/low",
        "choir/High",
        "kit/snare",
    )
    for name in names:
        sound(shelf / f"{name}.wav")
    (shelf / "empty").mkdir()
    return shelf


@pytest.fixture
def desk(shelf: Path) -> Styles:
    return Styles(StyleLibrary(shelf, lambda _: 0.0), PathRules())


def said(choices: tuple[StyleChoice, ...]) -> dict[str, float]:
    return {choice.name: round(choice.weight, 6) for choice in choices}


BOTH = {"vinyl": 0.7, "rain": 0.3}


@pytest.mark.parametrize(
    ("wish", "names"),
    [
        ("vinyl", {"vinyl": 1}),
        ("vinyl.wav", {"vinyl": 1}),
        (808, {"808": 1}),
        (808.0, {"808": 1}),
        ("vinyl*0.7+rain*0.3", BOTH),
        (" vinyl * 7 + rain * 3 ", BOTH),
        ("vinyl+rain", {"vinyl": 0.5, "rain": 0.5}),
        ("vinyl*3+rain", {"vinyl": 0.75, "rain": 0.25}),
        ("vinyl*5", {"vinyl": 1}),
        ("rock + roll", {"rock + roll": 1}),
        ("kit*2", {"kit*2": 1}),
        ("[final] mix", {"[final] mix": 1}),
        (["vinyl", {"style": "rain", "weight": 3}], {"vinyl": 0.25, "rain": 0.75}),
        (["rock + roll", {"style": "rain"}], {"rock + roll": 0.5, "rain": 0.5}),
        ({"vinyl": 0.7, "rain": 0.3}, BOTH),
        ({"vinyl": "0.7", "rain": "0.3"}, BOTH),
        ({"style": "rain", "weight": 0.3}, {"rain": 1}),
        ('{"vinyl": 0.7, "rain": 0.3}', BOTH),
        (' ["vinyl", {"style": "rain", "weight": 1}]', {"vinyl": 0.5, "rain": 0.5}),
        ({"vinyl": 1e308, "rain": 1e308}, {"vinyl": 0.5, "rain": 0.5}),
        ("choir*0.5+rain*0.5", {"choir": 0.5, "rain": 0.5}),
    ],
)
def test_styles_are_said_in_many_ways(desk: Styles, wish: Any, names: dict[str, float]) -> None:
    assert said(desk.choose(wish)) == names


def test_weights_sum_up_to_one(desk: Styles) -> None:
    choices = desk.choose({"vinyl": 3, "rain": 5, "808": 11})
    assert sum(choice.weight for choice in choices) == pytest.approx(1.0, abs=1e-12)


def test_a_folder_of_the_library_is_one_style(desk: Styles, shelf: Path) -> None:
    sounds = (str(shelf / "choir" / "High.wav"), str(shelf / "choir" / "low.wav"))
    assert desk.choose("choir") == (StyleChoice("choir", sounds),)


def test_a_file_wins_over_a_folder_of_its_name(desk: Styles, shelf: Path) -> None:
    assert desk.choose("kit")[0].paths == (str(shelf / "kit.wav"),)
    assert desk.choose("kit/") == (StyleChoice("kit", (str(shelf / "kit" / "snare.wav"),)),)


@pytest.mark.parametrize("ending", ["", "/"])
def test_a_folder_anywhere_is_one_style(desk: Styles, tmp_path: Path, ending: str) -> None:
    take = sound(tmp_path / "my loops" / "1.wav")
    assert desk.choose(f"{take.parent}{ending}") == (StyleChoice("my loops", (str(take),)),)


def test_paths_can_be_together_too(desk: Styles, tmp_path: Path, shelf: Path) -> None:
    loop = sound(tmp_path / "my loops" / "1 + 2.wav")
    assert said(desk.choose(f"{shelf}/vinyl.wav*3+{loop.parent}")) == {"vinyl": 0.75, "my loops": 0.25}
    assert said(desk.choose(str(loop))) == {"1 + 2": 1}
    assert said(desk.choose(json.dumps([str(loop), "rain"]))) == {"1 + 2": 0.5, "rain": 0.5}


@pytest.mark.parametrize(
    ("wish", "error", "says"),
    [
        ("vynil", UnknownStyle, "There is no style 'vynil'.* Did you mean 'vinyl'"),
        ("vynil+rain", UnknownStyle, "There is no style 'vynil'.* Did you mean 'vinyl'"),
        ("vinyl*0.7+rian*0.3", UnknownStyle, "There is no style 'rian'.* Did you mean 'rain'"),
        (["vinyl", "rian"], UnknownStyle, "There is no style 'rian'.* Did you mean 'rain'"),
        ({"vynil": 1, "rain": 1}, UnknownStyle, "There is no style 'vynil'.* Did you mean 'vinyl'"),
        ("rock + rol", UnknownStyle, r"There is no style 'rock \+ rol'.* Did you mean 'rock \+ roll'"),
        ("vinyl*0+rain", BadArguments, "The weight of style 'vinyl' must be a number above 0, such as 0.7; '0' came"),
        ({"vinyl": -1}, BadArguments, "weight of style 'vinyl' must be .*; -1 came"),
        ({"vinyl": True}, BadArguments, "weight of style 'vinyl' must be .*; True came"),
        ({"vinyl": float("nan")}, BadArguments, "weight of style 'vinyl' must be"),
        ({"vinyl": float("inf")}, BadArguments, "weight of style 'vinyl' must be"),
        ({"vinyl": 10**400}, BadArguments, "weight of style 'vinyl' must be"),
        ({"vinyl": None}, BadArguments, "weight of style 'vinyl' must be"),
        ({"vinyl": 1e300, "rain": 1e-300}, BadArguments, r"weight 1e-300 of style 'rain' is nothing beside 1e\+300"),
        ("vinyl*much", BadArguments, "weight of style 'vinyl' must be .*; 'much' came"),
        ("vinyl+", BadArguments, "One of the styles has no name"),
        ([], BadArguments, "the list is empty"),
        ({}, BadArguments, "the list is empty"),
        ("[]", BadArguments, "the list is empty"),
        (["vinyl"] * 17, BadArguments, "16 styles at most; 17 came"),
        (["vinyl", 3], BadArguments, "In a list, each style is .*; 3 came"),
        (["vinyl", {"style": "rain", "wieght": 1}], BadArguments, "In a list, each style is .*'wieght'"),
        ([["vinyl"]], BadArguments, "In a list, each style is"),
        (True, BadArguments, "style must be a name, a path, a list .*; True came"),
        ('{"vinyl": 0.7,', BadArguments, "style is not JSON"),
        ("[[" * 100_000, SonograftError, "style is not JSON"),
        ("empty", FileMissing, "empty holds no sound, so it is no style"),
        ("empty+rain", FileMissing, "empty holds no sound, so it is no style"),
        ("vinyl+/no/such.wav", FileMissing, "'/no/such.wav' does not exist"),
        ("folder/vinyl", BadArguments, "must be a full path"),
    ],
)
def test_each_mistake_has_its_answer(desk: Styles, wish: Any, error: type[SonograftError], says: str) -> None:
    with pytest.raises(error, match=says):
        desk.choose(wish)


def test_one_sound_of_a_folder_that_is_none_is_named(desk: Styles, shelf: Path) -> None:
    (shelf / "choir" / "notes.wav").write_text("Dear diary, today we recorded the drums.")
    with pytest.raises(NotAudio, match=r"notes\.wav"):
        desk.choose("choir")


@pytest.mark.parametrize("text", ["vinyl", "vinyl.wav", "/styles/vinyl.wav", "my vinyl", "", "[final] mix"])
def test_a_text_without_signs_can_mean_one_style_only(text: str) -> None:
    assert styles.several(text) is None


class TestConfined:
    """Styles while other machines can reach the server."""

    @pytest.fixture
    def confined(self, shelf: Path) -> Styles:
        return Styles(StyleLibrary(shelf, lambda _: 0.0), PathRules((shelf,)))

    def test_the_library_can_be_used(self, confined: Styles) -> None:
        assert said(confined.choose("choir+vinyl")) == {"choir": 0.5, "vinyl": 0.5}

    @pytest.mark.parametrize("wish", ["{}", "vinyl+{}", "{}*0.5+vinyl"])
    def test_no_folder_outside(self, confined: Styles, tmp_path: Path, wish: str) -> None:
        with pytest.raises(Forbidden):
            confined.choose(wish.format(sound(tmp_path / "secret" / "a.wav").parent))

    def test_no_folder_that_a_link_leads_to(self, confined: Styles, shelf: Path, tmp_path: Path) -> None:
        (shelf / "linked").symlink_to(sound(tmp_path / "secret" / "a.wav").parent)
        with pytest.raises(Forbidden):
            confined.choose("linked")

    def test_no_file_that_a_link_within_a_folder_leads_to(self, confined: Styles, shelf: Path, tmp_path: Path) -> None:
        (shelf / "choir" / "zz.wav").symlink_to(sound(tmp_path / "secret.wav"))
        with pytest.raises(Forbidden, match=r"choir/zz\.wav"):
            confined.choose("choir")
