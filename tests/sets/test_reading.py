"""From the text of a set to its variations, or to what is wrong with it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from sonograft.errors import FileMissing
from sonograft.sets import Order
from sonograft.sets.mistakes import BadSet


def labels(a_set: Any) -> list[str]:
    return [f"{Path(a_set.contents[found.content].path).stem}: {found.label}" for found in a_set.variations]


def test_contents_times_styles_times_values(studio: Any) -> None:
    a_set = studio.read(
        'contents = ["stems/take*.WAV"]\nstyles = ["vinyl", "vinyl*0.7+rain*0.3"]\n'
        '[parameters]\nquality = "best"\nstrength = [0.4, 1.0]'
    )
    assert a_set.name == "set"
    assert labels(a_set) == [
        f"{content}: {style} – s{strength}"
        for content in ("take 2", "take 10")
        for style in ("vinyl", "vinyl 0.7 + rain 0.3")
        for strength in ("0.4", "1")
    ]
    assert {found.parameters["quality"] for found in a_set.variations} == {"best"}
    assert a_set.variations[0].said == {"quality": "best", "strength": 0.4}
    assert a_set.contents[0].frames == 1600


def test_a_section_says_what_is_different_and_has_its_own_priority(studio: Any) -> None:
    a_set = studio.read(
        'contents = "stems/kick.wav"\nstyles = "vinyl"\n[parameters]\nstrength = [0.4, 1.0]\n'
        '[[section]]\ncontents = ["stems/take 2.wav"]\nstyles = ["rain"]\npriority = 10\n'
        '[section.parameters]\nstrength = 0.5\n[[section]]\nstyles = ["rain"]'
    )
    assert labels(a_set) == [
        "take 2: rain",
        "kick: vinyl – s0.4",
        "kick: vinyl – s1",
        "kick: rain – s0.4",
        "kick: rain – s1",
    ]
    assert [found.priority for found in a_set.variations] == [10, -1, -1, -1, -1]


def test_for_a_deadline_each_content_comes_once_before_any_comes_twice(studio: Any) -> None:
    a_set = studio.read(
        'contents = "stems/*.wav"\nstyles = ["vinyl", "rain"]\ndeadline = 2026-11-27T18:00:00\n'
        '[[section]]\ncontents = "stems/take 2.wav"\nstyles = ["vinyl"]\npriority = 5\n[section.parameters]\nmix = 0.5'
    )
    assert a_set.order is Order.DEADLINE
    assert a_set.deadline.isoformat().startswith("2026-11-27T18:00:00")
    assert a_set.deadline.tzinfo is not None
    stems = [Path(a_set.contents[found.content].path).stem for found in a_set.variations]
    assert sorted(stems[:3]) == sorted(stems[3:6]) == ["kick", "take 10", "take 2"]
    assert a_set.variations[0].parameters["mix"] == 0.5


def test_styles_beside_the_set_are_said_so_that_a_server_finds_them(studio: Any) -> None:
    studio.put("refs/choir.wav")
    studio.put("refs/organ.wav")
    a_set = studio.read('contents = "stems/kick.wav"\nstyles = ["refs/choir.wav", "refs/choir.wav+rain*2", "refs/"]')
    one, mixed, folder = a_set.variations
    assert one.style == str(studio.folder / "refs/choir.wav")
    assert json.loads(mixed.style) == [
        {"style": str(studio.folder / "refs/choir.wav"), "weight": 1.0},
        {"style": "rain", "weight": "2"},
    ]
    assert mixed.style_label == "choir 0.33 + rain 0.67"
    assert folder.style_label == "refs"


def test_a_token_stays_until_the_sound_changes(studio: Any, friday: Any) -> None:
    before = {found.token for found in friday().variations}
    assert {found.token for found in friday().variations} == before
    studio.put("stems/kick.wav", seconds=0.2)
    assert len({found.token for found in friday().variations} & before) == 2


def test_names_that_look_like_patterns_are_found(studio: Any) -> None:
    studio.put("stems/kick [final].wav")
    assert len(studio.read('contents = "stems/kick [final].wav"\nstyles = "vinyl"').variations) == 1


def test_all_mistakes_are_told_at_once_with_their_lines(studio: Any) -> None:
    studio.put("stems/notes.txt.wav").write_text("no sound")
    studio.put("docs/readme.wav").rename(studio.folder / "docs/readme.txt")
    with pytest.raises(BadSet) as refused:
        studio.read(
            """name = "Friday"
contents = [
    "stems/kick.wav",
    "loops/**/*.aiff",
    "stems/kikc.wav",
    "docs/*",
    "stems",
    "stems/notes.txt.wav",
]
styles = ["vynil", "rain", "rain"]
ordre = "priority"
deadline = "tomorrow"
[parameters]
strength = [0.5, 2.0]
qualty = "best"
[[section]]
contents = ["stems/kick.wav"]
styles = ["rain"]
priority = 5000
[section.parameters]
freq_low = 5000
freq_high = 200
"""
        )
    lines = refused.value.message.splitlines()
    assert lines[0] == "set.toml has 13 mistakes; nothing was rendered."
    found = {int(line.split()[1].rstrip(":")): line for line in lines[1:]}
    for number, words in {
        4: "'loops/**/*.aiff' matches nothing",
        5: "There is no file 'stems/kikc.wav'. Did you mean 'kick.wav'?",
        6: "'docs/*' matches 1 files, none of them sound",
        7: "'stems' is a folder. Say which files of it are meant: stems/*.wav",
        8: "notes.txt.wav is not sound",
        11: "A set has no 'ordre'. Did you mean 'order'?",
        12: "deadline must be a date and time without quotes",
        14: "strength must be a number from 0 to 1; 2.0 came.",
        15: "There is no parameter 'qualty'. Did you mean 'quality'?",
        19: "priority must be a whole number from -1000 to 1000",
        20: "freq_low must lie below freq_high",
    }.items():
        assert words in found[number]
    assert "  line 10: There is no style 'vynil' in the library. Did you mean 'vinyl'?" in refused.value.message
    assert "  line 10: styles has 'rain' twice." in lines


def test_the_same_variation_twice_is_a_mistake(studio: Any) -> None:
    text = 'contents = "stems/kick.wav"\nstyles = "vinyl"\n[[section]]\ncontents = "stems/*.wav"\n'
    with pytest.raises(BadSet, match=r"line 4: kick.wav in vinyl with these parameters is asked for twice"):
        studio.read(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("contents = stems", "set.toml is not TOML: Invalid value (at line 1, column 12)"),
        ('styles = "vinyl"', "The set says no contents: contents = "),
        ('contents = "stems/kick.wav"', "The set says no styles: styles = "),
        ('contents = []\nstyles = "vinyl"', "line 1: contents is empty"),
        ('name = 7\ncontents = "stems/kick.wav"\nstyles = "vinyl"', "line 1: name must be a text"),
        ('order = "dedline"\ncontents = "stems/kick.wav"\nstyles = "vinyl"', "Did you mean 'deadline'?"),
        ('crate = "link"\ncontents = "stems/kick.wav"\nstyles = "vinyl"', "Did you mean 'links'?"),
        ('deadline = 2026-11-27\ncontents = "stems/kick.wav"\nstyles = "vinyl"', "needs a time, too"),
        ('contents = "stems/kick.wav"\nstyles = "vinyl"\n[section]\nstyles = "rain"', r"begins with [[section]]"),
        ('contents = [1]\nstyles = "vinyl"', "A path or pattern in quotes was expected; 1 came."),
        ('contents = "stems/kick.wav"\nstyles = [[1]]', "each style is a name"),
        ('parameters = 1\ncontents = "stems/kick.wav"\nstyles = "vinyl"', "holds lines such as strength = 0.7"),
        (
            'contents = "stems/kick.wav"\nstyles = "vinyl"\n[parameters]\nseed = [' + "1," * 1 + ",".join(
                str(number) for number in range(2, 5003)
            ) + "]",
            "A set has 5000 variations at most; 5002 came.",
        ),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_in_the_words_of_its_writer(studio: Any, text: str, words: str) -> None:
    with pytest.raises(BadSet) as refused:
        studio.read(text)
    assert words in refused.value.message


def test_a_set_that_is_none(studio: Any, tmp_path: Path) -> None:
    from sonograft import sets

    with pytest.raises(FileMissing, match=r"The set '.*none.toml' cannot be read"):
        sets.read(tmp_path / "none.toml", lambda said: ())
    (tmp_path / "latin.toml").write_bytes(b'name = "H\xf6rspiel"')
    with pytest.raises(BadSet, match="Save it as UTF-8"):
        sets.read(tmp_path / "latin.toml", lambda said: ())
