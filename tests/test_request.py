from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from sonograft import request as requests
from sonograft.errors import BadArguments, FileMissing, NotAudio, SonograftError, UnknownStyle
from sonograft.library import StyleLibrary
from sonograft.models import Position, Request, StyleChoice
from sonograft.paths import PathRules
from sonograft.request import Requests

WAV = b"RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\1\0\1\0\x44\xac\0\0\x88\x58\1\0\2\0\x10\0data\0\0\0\0"


@pytest.fixture
def desk(tmp_path: Path) -> Requests:
    (tmp_path / "styles").mkdir()
    (tmp_path / "styles" / "vinyl.wav").write_bytes(WAV)
    (tmp_path / "take.wav").write_bytes(WAV)
    return Requests(StyleLibrary(tmp_path / "styles", lambda _: 0.0), PathRules())


@pytest.fixture
def ask(desk: Requests, tmp_path: Path) -> Any:
    def ask(defaults: dict[str, Any] | None = None, **fields: Any) -> Request:
        return desk.build({"content": str(tmp_path / "take.wav"), "style": "vinyl", **fields}, defaults or {})

    return ask


def test_every_parameter_has_a_value(ask: Any) -> None:
    request = ask(strength="0.5")
    assert request.parameters["strength"] == 0.5
    assert request.parameters["engine"] == "auto"
    assert request.style_name == "vinyl"


def test_what_is_asked_beats_the_senders_defaults(ask: Any) -> None:
    request = ask({"strength": 0.2, "seed": 9}, strength=0.7)
    assert (request.parameters["strength"], request.parameters["seed"]) == (0.7, 9)


def test_a_style_may_be_a_file(ask: Any, tmp_path: Path) -> None:
    other = tmp_path / "other style.wav"
    other.write_bytes(WAV)
    assert ask(style=str(other)).styles == (StyleChoice("other style", (str(other),)),)


def test_several_styles_are_called_by_all_their_names(ask: Any, tmp_path: Path) -> None:
    (tmp_path / "styles" / "rain.wav").write_bytes(WAV)
    request = ask(style={"vinyl": 3, "rain": 1})
    assert request.style_name == "vinyl+rain"
    assert [choice.weight for choice in request.styles] == [0.75, 0.25]


@pytest.mark.parametrize(
    ("value", "position"),
    [
        (0, Position(0.0)),
        (12.5, Position(12.5)),
        ("12.5", Position(12.5)),
        ("172800123@48000", Position(172_800_123, 48_000)),
        (" 441@44100 ", Position(441, 44_100)),
    ],
)
def test_positions_are_seconds_or_samples(ask: Any, value: object, position: Position) -> None:
    assert ask(start=value).start == position


@pytest.mark.parametrize("value", ["soon", -1, "nan", "inf", "12@", "@48000", "1.5@48000", "1@0", "-3@48000"])
def test_other_positions_are_refused(ask: Any, value: object) -> None:
    with pytest.raises(BadArguments, match=r"start must be seconds \(12\.5\) or samples@rate"):
        ask(start=value)


def test_positions_in_samples_are_exact_at_any_rate() -> None:
    late = Position(172_800_123, 48_000)  # an hour: beyond what 32-bit floats count
    assert late.frame(48_000) == 172_800_123
    assert late.frame(96_000) == 345_600_246
    assert Position(1, 48_000).frame(44_100) == 1
    assert Position(3600.000001).frame(48_000) == 172_800_000


def test_the_end_lies_after_the_start(ask: Any) -> None:
    with pytest.raises(BadArguments, match="end must lie after start"):
        ask(start=2, end="88200@44100")


@pytest.mark.parametrize(
    ("fields", "error", "says"),
    [
        ({"strenght": 0.5}, BadArguments, "Did you mean 'strength'"),
        ({"strength": 2}, BadArguments, "strength must be a number from 0 to 1; 2 came"),
        ({"strength": "loud"}, BadArguments, "strength must be a number from 0 to 1; 'loud' came"),
        (
            {"freq_low": 2000, "freq_high": "300"},
            BadArguments,
            "freq_low must lie below freq_high; 2000 and 300 Hz came",
        ),
        ({"quality": "bset"}, BadArguments, "Did you mean 'best'"),
        ({"style": "vynil"}, UnknownStyle, "Did you mean 'vinyl'"),
        ({"style": ""}, BadArguments, "A render needs style"),
        ({"content": ""}, BadArguments, "A render needs content"),
        ({"content": "/no/such/take.wav"}, FileMissing, "does not exist"),
        ({"priority": "high"}, BadArguments, "priority must be a whole number"),
        ({"ctx": "x" * 513}, BadArguments, "ctx may have 512 bytes at most; 513 came"),
        ({"ctx": "\ud800"}, BadArguments, "half of a character"),
        ({"content": "/\ud800.wav"}, FileMissing, "does not exist"),
        ({"content": "file://[take 1].wav"}, FileMissing, "does not exist"),
        ({"style": "x" * 300}, UnknownStyle, "longer than a file name"),
        ({"style": []}, BadArguments, "A render needs a style"),
        ({"token": ["t"]}, BadArguments, "token must be a number or a text; a list came"),
        ({"strength": {"is": 1}}, BadArguments, "strength must be a number or a text; an object came"),
        ({"token": "ü" * 65}, BadArguments, "token may have 128 bytes at most; 130 came"),
    ],
)
def test_each_mistake_has_its_answer(ask: Any, fields: dict[str, Any], error: type[SonograftError], says: str) -> None:
    with pytest.raises(error, match=says):
        ask(**fields)


def test_text_that_is_called_sound_is_refused_at_once(ask: Any, tmp_path: Path) -> None:
    (tmp_path / "notes.wav").write_text("Dear diary, today we recorded the drums.")
    with pytest.raises(NotAudio, match=r"notes\.wav"):
        ask(content=str(tmp_path / "notes.wav"))


def test_a_number_as_token_is_written_as_people_do(ask: Any) -> None:
    assert ask(token=5.0).token == "5"


class TestKey:
    """When a request counts as the same one."""

    def test_the_same_request_of_the_same_sender(self, ask: Any) -> None:
        assert requests.request_key("10.0.0.2", ask(token="1")) == requests.request_key("10.0.0.2", ask(token="1"))

    def test_not_from_another_sender(self, ask: Any) -> None:
        assert requests.request_key("10.0.0.2", ask(token="1")) != requests.request_key("10.0.0.3", ask(token="1"))

    def test_not_with_another_token_or_setting(self, ask: Any) -> None:
        keys = {requests.request_key("a", each) for each in (ask(token="1"), ask(token="2"), ask(token="1", seed=1))}
        assert len(keys) == 3

    def test_not_once_the_clip_was_bounced_again(self, ask: Any, tmp_path: Path) -> None:
        before = requests.request_key("a", ask(token="1"))
        (tmp_path / "take.wav").write_bytes(WAV + b"more")
        assert requests.request_key("a", ask(token="1")) != before

    @pytest.mark.parametrize("style", ["choir", "vinyl+choir"])
    def test_not_once_a_sound_of_a_style_has_changed(self, ask: Any, tmp_path: Path, style: str) -> None:
        sounds = [tmp_path / "styles" / "choir" / name for name in ("a.wav", "b.wav")]
        sounds[0].parent.mkdir()
        for sound in sounds:
            sound.write_bytes(WAV)
        before = requests.request_key("a", ask(token="1", style=style))
        sounds[1].write_bytes(WAV + b"more")
        assert requests.request_key("a", ask(token="1", style=style)) != before

    def test_not_with_other_weights(self, ask: Any) -> None:
        keys = {requests.request_key("a", ask(style=["vinyl", {"style": "vinyl", "weight": w}])) for w in (1, 2)}
        assert len(keys) == 2
