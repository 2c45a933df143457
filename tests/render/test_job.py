"""One job from file to file."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
import soundfile
from wavinfo import WavInfoReader

from sonograft import render as rendering
from sonograft.audio import loudness, wav
from sonograft.audio.clip import Audio
from sonograft.audio.riff import Chunk
from sonograft.errors import BadArguments, CannotWrite, NotAudio, SonograftError, TooShort, UnusableAudio
from sonograft.models import Position
from sonograft.render import Order

RATE = 16_000


@pytest.mark.parametrize(
    ("name", "how", "subtype"),
    [
        ("a.wav", {"subtype": "PCM_16"}, "PCM_24"),
        ("a.wav", {"subtype": "PCM_24"}, "PCM_24"),
        ("a.wav", {"subtype": "FLOAT"}, "FLOAT"),
        ("a.aiff", {"subtype": "PCM_24"}, "PCM_24"),
        ("a.flac", {}, "PCM_24"),
        ("a.mp3", {}, "FLOAT"),
        ("a.ogg", {}, "FLOAT"),
    ],
)
@pytest.mark.parametrize("channels", [1, 2])
def test_the_result_has_the_contents_form(
    studio: Any, name: str, how: dict[str, str], subtype: str, channels: int
) -> None:
    content = studio.file(name, studio.music(channels=channels), **how)
    result = studio.render(content)
    given, made = soundfile.info(content), soundfile.info(result.path)
    assert (made.frames, made.samplerate, made.channels) == (given.frames, given.samplerate, channels)
    assert (result.frames, result.sample_rate) == (given.frames, given.samplerate)
    assert made.subtype == subtype
    assert np.abs(studio.sound(result.path) - studio.sound(content)).max() > 1e-3  # something happened


@pytest.mark.parametrize("sample_rate", [8_000, 44_100, 192_000])
def test_any_sample_rate_also_a_style_of_another(studio: Any, sample_rate: int) -> None:
    content = studio.file("a.wav", studio.music(0.3, sample_rate), sample_rate=sample_rate)
    result = studio.render(content, studio.file("b.wav", studio.music(0.4, 22_050, 1), sample_rate=22_050))
    assert soundfile.info(result.path).samplerate == sample_rate


def test_what_the_daw_wrote_into_the_file_comes_back(studio: Any) -> None:
    bext = bytearray(602)
    bext[:8] = b"Scene 12"
    bext[338:346] = struct.pack("<Q", 172_800_123)
    chunks = (
        Chunk("bext", bytes(bext)),
        Chunk("smpl", struct.pack("<9I6I", 0, 0, 62_500, 60, 0, 0, 0, 1, 0, 0, 0, 100, 7_000, 0, 0)),
        Chunk("cue ", struct.pack("<I", 1) + struct.pack("<II4sIII", 1, 1000, b"data", 0, 0, 1000)),
        Chunk("iXML", b"<BWFXML><TAKE>7</TAKE></BWFXML>"),
    )
    content = studio.folder / "a.wav"
    wav.write_whole(content, Audio(studio.music().T.copy(), RATE), bit_depth=24, chunks=chunks)
    read = WavInfoReader(str(studio.render(content).path))
    assert read.bext.time_reference == 172_800_123
    assert "T=Sonograft" in read.bext.coding_history
    assert (read.smpl.sample_loops[0].start, read.smpl.sample_loops[0].end) == (100, 7_000)
    assert read.cues.cues[0].position == 1000
    assert read.ixml.take == "7"


@pytest.mark.parametrize("gain", [0.02, 0.4, 1.5])
def test_the_result_is_as_loud_as_the_content_and_never_clips(studio: Any, gain: float) -> None:
    content = studio.file("a.wav", np.clip(studio.music(1.0) * gain, -1, 1), subtype="FLOAT")
    result = studio.render(content)
    made = Audio(studio.sound(result.path).T.copy(), RATE)
    given = Audio(studio.sound(content).T.copy(), RATE)
    assert loudness.true_peak_dbtp(made) <= -1.0 + 0.05
    assert abs(loudness.loudness_lufs(made) - loudness.loudness_lufs(given)) <= 0.5
    assert studio.sidecar(result)["level"]["matched"]


@pytest.mark.parametrize("subtype", ["PCM_16", "PCM_24", "FLOAT"])
def test_strength_0_gives_the_content_back_to_the_bit(studio: Any, subtype: str) -> None:
    content = studio.file("a.wav", np.clip(studio.music() * 9, -1, 1), subtype=subtype)
    assert np.array_equal(studio.sound(studio.render(content, strength=0).path), studio.sound(content))


def test_outside_of_the_region_every_sample_stays(studio: Any) -> None:
    content = studio.file("a.wav", studio.music(1.0), subtype="PCM_24")
    made = studio.sound(studio.render(content, start=Position(4_000, RATE), end=Position(0.75)).path)
    given = studio.sound(content)
    changed = np.flatnonzero(np.any(made != given, axis=1))
    assert changed.min() >= 4_000
    assert changed.max() < 12_000
    assert changed.size > 7_000


def test_a_region_outside_of_the_content_is_refused(studio: Any) -> None:
    with pytest.raises(BadArguments, match=r"start and end leave 0\.000 s of the content's 0\.500 s"):
        studio.render(studio.file("a.wav"), start=Position(3.0))


def test_the_same_request_gives_the_same_file(studio: Any) -> None:
    content = studio.file("a.wav", subtype="FLOAT")
    first, second = studio.render(content, job="jaaaaaa"), studio.render(content, job="jbbbbbb")
    assert first.path != second.path
    assert first.path.read_bytes() == second.path.read_bytes()


def test_the_sidecar_is_enough_to_render_it_again(studio: Any) -> None:
    content = studio.file("a.wav", subtype="FLOAT")
    result = studio.render(content, strength=0.6, start=Position(0.1), job="jaaaaaa")
    told = studio.sidecar(result)
    region = {
        "start": Position(told["region"]["start_frame"], RATE),
        "end": Position(told["region"]["end_frame"], RATE),
    }
    (style,) = told["styles"]
    (file,) = style["files"]
    again = studio.render(Path(told["content"]["path"]), Path(file["path"]), "jbbbbbb", **region, **told["parameters"])
    assert again.path.read_bytes() == result.path.read_bytes()
    for about in (told["content"], file):
        assert about["sha256"] == hashlib.sha256(Path(about["path"]).read_bytes()).hexdigest()


def test_progress_begins_and_ends_and_the_preview_is_a_file(studio: Any) -> None:
    content = studio.file("a.wav")
    studio.render(content, quality="standard")
    fractions = [fraction for fraction, _ in studio.listener.heard]
    assert fractions[0] == 0.0
    assert fractions[-1] == 1.0
    assert studio.listener.heard[-1][1] == "writing"
    (preview,) = studio.listener.previews
    assert soundfile.info(preview).frames == soundfile.info(content).frames


def write_truncated(studio: Any) -> Path:
    path = studio.file("bad.wav", studio.music(1.0))
    path.write_bytes(path.read_bytes()[:20_000])
    return path


def write_text(studio: Any) -> Path:
    path = studio.folder / "bad.wav"
    path.write_text("Dear diary, today we recorded the drums.\n" * 50)
    return path


def with_sample(studio: Any, value: float) -> npt.NDArray[np.float32]:
    sound = studio.music()
    sound[800, 1] = value
    return sound


BAD: dict[str, tuple[Callable[[Any], Path], type[SonograftError], str]] = {
    "text": (write_text, NotAudio, r"bad\.wav"),
    "cut short": (write_truncated, NotAudio, r"bad\.wav is cut short"),
    "no frames": (lambda s: s.file("bad.wav", s.music(0)), UnusableAudio, "holds no sound"),
    "one sample": (lambda s: s.file("bad.wav", s.music()[:1]), TooShort, "at least 50 ms"),
    "silence": (lambda s: s.file("bad.wav", s.music() * 0), UnusableAudio, r"bad\.wav is silent"),
    "8 channels": (lambda s: s.file("bad.wav", s.music(channels=8)), UnusableAudio, "8 channels"),
    "not a number": (lambda s: s.file("bad.wav", with_sample(s, np.nan), subtype="FLOAT"), UnusableAudio, r"0\.05"),
    "infinite": (lambda s: s.file("bad.wav", with_sample(s, np.inf), subtype="FLOAT"), UnusableAudio, r"0\.05"),
}


@pytest.mark.parametrize("role", ["content", "style"])
@pytest.mark.parametrize("case", BAD)
def test_bad_sound_gets_a_clear_answer_and_loses_nothing(studio: Any, case: str, role: str) -> None:
    make, error, says = BAD[case]
    bad, good = make(studio), studio.file("good.wav")
    before = {path.name: path.read_bytes() for path in (bad, good)}
    content, style = (bad, good) if role == "content" else (good, bad)
    with pytest.raises(error, match=says):
        studio.render(content, style)
    assert studio.names() == set(before)
    assert {path.name: path.read_bytes() for path in (bad, good)} == before


def test_a_style_shorter_than_a_patch_is_enough(studio: Any) -> None:
    hit = studio.file("hit.wav", studio.music(0.06))
    assert studio.render(studio.file("a.wav"), hit, kernel=11).frames == RATE // 2


@pytest.mark.parametrize(
    "name", ["a,b 'c' \"d\".wav", "Übung ✂️.wav", "🎹🎸.wav", "Bu\udcfchne.wav", "x" * 200 + ".wav"]
)
def test_results_of_odd_names_are_found(studio: Any, name: str) -> None:
    content = studio.folder / name
    wav.write_whole(content, Audio(studio.music().T.copy(), RATE), bit_depth=24)
    result = studio.render(content)
    assert result.path.is_file()
    result.path.name.encode("utf-8")  # can be sent in a message
    assert len(result.path.name.encode()) <= 255


def test_a_job_that_an_earlier_server_finished_is_not_rendered_twice(studio: Any) -> None:
    content = studio.file("a.wav")
    first = studio.render(content)
    written = first.path.stat().st_mtime_ns
    studio.listener.heard.clear()
    assert studio.render(content).path == first.path
    assert first.path.stat().st_mtime_ns == written
    assert studio.listener.heard == []


def test_a_result_without_its_sidecar_is_completed(studio: Any) -> None:
    content = studio.file("a.wav")
    first = studio.render(content)
    sound = first.path.read_bytes()
    first.path.with_suffix(".json").unlink()  # the server was killed just there
    first.path.with_name(first.path.name + ".part").write_bytes(sound)
    assert studio.render(content).path == first.path
    assert studio.sidecar(first)["job"] == "j234567"
    assert first.path.read_bytes() == sound
    assert studio.names(first.path.parent) == {first.path.name, first.path.with_suffix(".json").name}


def test_a_named_output_is_never_overwritten(studio: Any) -> None:
    mine = studio.folder / "mine.wav"
    mine.write_bytes(b"my only copy")
    with pytest.raises(CannotWrite, match="nothing is ever overwritten"):
        rendering.render(Order(studio.request(studio.file("a.wav")), mine), studio.listener)
    assert mine.read_bytes() == b"my only copy"


def test_a_missing_renders_folder_is_said(studio: Any) -> None:
    order = Order(studio.request(studio.file("a.wav")), studio.folder / "gone" / "a.wav")
    with pytest.raises(CannotWrite, match="is gone"):
        rendering.render(order, studio.listener)
