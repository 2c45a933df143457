"""The shipped [sonograft] in real Pd: there and back, exactly, and through all that can go wrong on the way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

STEREO = ("left", "right")


def saved(pd: Any, path: Path, *arrays: str, bytes_per_sample: int = 3, sample_rate: int = 22_050) -> Path:
    """What is in ``arrays``, written by Pd itself."""
    pd.soundfiler("write", "-wave", "-bytes", bytes_per_sample, "-rate", sample_rate, path, *arrays)
    return path


@pytest.mark.parametrize("name", ["take.wav", "Übung 1, laut; $2 (é).wav"])
def test_a_result_reaches_the_arrays_to_the_sample(
    shared: Any, pd: Any, tmp_path: Path, assert_null: Callable[[Path, Path], None], name: str
) -> None:
    content = shared.put_sound(name, seconds=1.0, sample_rate=22_050)
    pd.goes_to(shared.osc_port)
    pd.tell("array", *STEREO)
    pd.tell("strength", 0)
    result = pd.renders("render", content, "vinyl", "quality", "draft")
    assert pd.said[-1] == f"done: list {result} {soundfile.info(content).frames} 22050 2"
    assert_null(result, content)
    assert_null(saved(pd, tmp_path / "back.wav", *STEREO), content)


def test_what_a_render_goes_through(shared: Any, pd: Any) -> None:
    content = shared.put_sound("take.wav", seconds=2.0)
    pd.goes_to(shared.osc_port)
    pd.hears("info: version Sonograft .* 1$")
    pd.tell("styles")
    pd.hears(r"info: style vinyl 0\.6")
    pd.hears(r"info: styles \d")
    pd.tell("content", content)
    pd.tell("style", "vinyl")
    pd.tell("quality", "draft")
    pd.tell("bang")
    job = pd.hears(rf"info: ack (j\w{{6}}) {content} vinyl")[1]
    pd.hears(f"info: queued {job} 0")
    pd.hears(f"info: started {job}")
    pd.hears(f"info: progress {job} 0[.0-9]* \\w+ ")
    pd.hears(r"progress: 0")
    pd.hears(f"info: done {job} /")
    pd.hears("progress: 1")
    pd.hears("done: list /")
    pd.tell("jobs", "done")
    pd.hears(f"info: job {job} done 1 {content} vinyl /")
    pd.hears(r"info: jobs \d+")


def test_an_array_is_rendered_in_place_and_kept_as_a_file(
    shared: Any, pd: Any, tmp_path: Path, assert_null: Callable[[Path, Path], None]
) -> None:
    samples = np.random.default_rng(4).uniform(-0.5, 0.5, 22_050).astype(np.float32)
    soundfile.write(tmp_path / "in.wav", samples, 44_100, subtype="FLOAT")
    assert pd.soundfiler("read", "-resize", tmp_path / "in.wav", "content-l") == samples.size
    pd.goes_to(shared.osc_port)
    result = pd.renders("renderarray", "content-l", "vinyl", "quality", "draft", "strength", 0)
    (take,) = (pd.patch.parent / "sonograft-takes").iterdir()
    assert_null(take, tmp_path / "in.wav")
    assert_null(result, take)
    assert_null(saved(pd, tmp_path / "out.wav", "content-l", bytes_per_sample=4, sample_rate=44_100), take)


def test_arrays_are_rendered_into_others(
    shared: Any, pd: Any, tmp_path: Path, assert_null: Callable[[Path, Path], None]
) -> None:
    source = shared.put_sound("stereo.wav", seconds=0.5, sample_rate=44_100)
    pd.soundfiler("read", "-resize", source, "content-l", "content-r")
    pd.goes_to(shared.osc_port)
    pd.tell("contentarray", "content-l", "content-r")
    pd.tell("array", *STEREO)
    pd.tell("style", "vinyl")
    result = pd.renders("render")
    heard, _ = soundfile.read(result, dtype="float32", always_2d=True)
    dry, _ = soundfile.read(source, dtype="float32", always_2d=True)
    assert heard.shape == dry.shape
    assert np.abs(heard - dry).max() > 0.001
    assert_null(saved(pd, tmp_path / "out.wav", *STEREO, bytes_per_sample=4, sample_rate=44_100), result)
    assert_null(
        saved(pd, tmp_path / "in.wav", "content-l", "content-r", bytes_per_sample=3, sample_rate=44_100), source
    )


def test_a_mono_result_fills_both_arrays(shared: Any, pd: Any, tmp_path: Path) -> None:
    samples = np.random.default_rng(4).uniform(-0.5, 0.5, 8_000)
    soundfile.write(tmp_path / "mono.wav", samples, 16_000, subtype="PCM_16")
    pd.goes_to(shared.osc_port)
    pd.tell("array", *STEREO)
    pd.renders("render", tmp_path / "mono.wav", "vinyl", "quality", "draft")
    assert any("The result is at 16000 Hz" in line for line in pd.said)
    both, _ = soundfile.read(saved(pd, tmp_path / "both.wav", *STEREO), always_2d=True)
    assert np.array_equal(both[:, 0], both[:, 1])
    assert np.abs(both).max() > 0.1


def test_a_result_that_found_no_array_is_loaded_later(shared: Any, pd: Any, tmp_path: Path) -> None:
    content = shared.put_sound("take.wav", sample_rate=22_050)
    pd.goes_to(shared.osc_port)
    pd.tell("array", "nowhere")
    pd.tell("render", content, "vinyl", "quality", "draft")
    pd.hears("error: symbol The result is there, but not in the arrays")
    pd.hears("done: list /")
    pd.tell("load", "left")
    pd.hears("info: note The result has 2 channels")
    assert pd.soundfiler("write", "-wave", tmp_path / "left.wav", "left") == soundfile.info(content).frames


def test_a_content_without_a_folder_lies_beside_the_patch(shared: Any, pd: Any) -> None:
    content = shared.put_sound("take.wav")
    content.rename(pd.patch.parent / "take.wav")
    pd.goes_to(shared.osc_port)
    pd.tell("symbol", "take.wav")
    pd.tell("style", "vinyl")
    assert pd.renders("render").is_file()


def test_parameters_stay_until_they_are_taken_back(shared: Any, pd: Any) -> None:
    content = shared.put_sound("take.wav")
    pd.goes_to(shared.osc_port)
    pd.tell("quality", "draft")
    pd.tell("strengh", 0.5)
    pd.tell("render", content, "vinyl")
    pd.hears("error: symbol .*'strengh'.*Did you mean 'strength'")
    pd.tell("strengh")
    assert pd.renders("render").is_file()
    pd.tell("seed", -1)
    pd.tell("render", content, "vinyl", "seed", 7)
    pd.hears("done: list /")
    pd.tell("bang")
    pd.hears("error: symbol .*seed")
    pd.tell("reset")
    pd.renders("render", content, "vinyl", "quality", "draft")


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        (("render", "/no/such/take.wav", "vinyl"), "error: symbol .*/no/such/take.wav.* does not exist"),
        (("render", "TAKE", "vynil"), "error: symbol There is no style 'vynil' in the library. Did you mean 'vinyl'"),
        (("render", "TAKE", "vinyl", "strength"), "error: symbol After content, style come pairs of key and value"),
        (("render", "TAKE", "vinyl", "strength", 2), "error: symbol strength must"),
        (("bang",), "error: symbol No style yet"),
        (("renderarray", "nowhere", "vinyl"), "error: symbol The array could not be written"),
        (("cancel", "jnothing"), "error: symbol This object has no such render"),
        ((0.5,), "error: symbol A word is expected first, such as: strength 0.7"),
        (("load",), "error: symbol Nothing is rendered yet"),
    ],
)
def test_what_is_wrong_is_said_in_words(shared: Any, pd: Any, words: tuple[object, ...], answer: str) -> None:
    content = shared.put_sound("take.wav")
    pd.goes_to(shared.osc_port)
    pd.tell(*(content if word == "TAKE" else word for word in words))
    pd.hears(answer)


def test_cancel_stops_its_own_renders_only(shared: Any, start_pd: Callable[[], Any]) -> None:
    one, other = start_pd(), start_pd()
    content = shared.put_sound("long.wav", seconds=10.0, sample_rate=44_100)
    for pd in (one, other):
        pd.goes_to(shared.osc_port)
        pd.tell("render", content, "vinyl", "quality", "draft")
    job = one.hears(r"info: ack (j\w+)")[1]
    job_of_other = other.hears(r"info: ack (j\w+)")[1]
    one.tell("cancel")
    one.hears(f"info: cancelled {job}$")
    other.hears(f"info: done {job_of_other} ")
    assert not any(job_of_other in line for line in one.rest())
    assert not any(job in line for line in other.rest())


def test_a_killed_pd_does_not_disturb_another(shared: Any, start_pd: Callable[[], Any]) -> None:
    one, other = start_pd(), start_pd()
    content = shared.put_sound("take.wav", seconds=6.0, sample_rate=44_100)
    for pd in (one, other):
        pd.goes_to(shared.osc_port)
        pd.tell("render", content, "vinyl", "quality", "draft")
    one.hears("info: progress")
    one.kill()
    other.hears("done: list /")
    assert not [line for line in other.rest() if line.startswith("error")]
