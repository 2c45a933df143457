"""Outlines and spectrograms: what they show, and that they are kept."""

from __future__ import annotations

import asyncio
import io
import os

import numpy as np
import pytest
import soundfile
from PIL import Image

from sonograft.errors import Cancelled, NotAudio
from sonograft.frontends.web import overview, spectrogram
from sonograft.frontends.web.views import Views

RATE = 44_100


@pytest.fixture
def written(tmp_path):
    def make(samples, name: str = "a.wav", subtype: str = "FLOAT"):
        soundfile.write(tmp_path / name, np.asarray(samples, dtype=np.float32), RATE, subtype=subtype)
        return tmp_path / name

    return make


def pixels(png: bytes) -> np.ndarray:
    """Lightness [height, width]."""
    return np.asarray(Image.open(io.BytesIO(png)).convert("L")).astype(int)


def tone(hz: float, seconds: float = 1.0) -> np.ndarray:
    return 0.5 * np.sin(2 * np.pi * hz * np.arange(int(seconds * RATE)) / RATE)


def test_the_outline_is_that_of_all_samples(written):
    samples = np.random.default_rng(1).uniform(-1, 1, (100_000, 2)) * np.linspace(0, 1, 100_000)[:, None]
    found = overview.outline(written(samples))
    assert (found.frames, found.sample_rate) == (100_000, RATE)
    for channel, drawn in enumerate(found.peaks(50)):
        lows, highs = drawn[::2], drawn[1::2]
        parts = samples[:, channel].reshape(50, 2000)
        np.testing.assert_allclose(lows, parts.min(1), atol=0.02)
        np.testing.assert_allclose(highs, parts.max(1), atol=0.02)


@pytest.mark.parametrize("frames", [0, 1, 5, 70_000])
def test_any_length_fits_any_width(written, frames):
    found = overview.outline(written(np.zeros((frames, 1))))
    assert [len(channel) for channel in found.peaks(300)] == [600]
    assert Image.open(io.BytesIO(spectrogram.picture(written(np.zeros(frames)), 40, 20))).size == (40, 20)


def test_one_click_is_seen_however_long_the_sound_is(written):
    samples = np.zeros(3_000_000, dtype=np.float32)
    samples[1_950_000] = -0.75
    (drawn,) = overview.outline(written(samples)).peaks(30)
    assert min(drawn) == pytest.approx(-0.75, abs=1e-3)
    assert drawn.index(min(drawn)) == 2 * 19


def test_what_is_beyond_full_scale_or_no_number_is_drawn_at_its_edge(written):
    (drawn,) = overview.outline(written([3.0, -3.0, np.nan, np.inf])).peaks(4)
    assert max(drawn) == 1
    assert min(drawn) == -1
    spectrogram.picture(written([np.nan, np.inf] * 9000), 40, 20)


@pytest.mark.parametrize("hz", [100.0, 440.0, 3000.0, 12_000.0])
def test_a_tone_is_a_line_at_its_height(written, hz):
    image = pixels(spectrogram.picture(written(tone(hz)), 200, 256))
    octaves = np.log2(spectrogram.HIGHEST_HZ / spectrogram.LOWEST_HZ)
    row = (1 - np.log2(hz / spectrogram.LOWEST_HZ) / octaves) * 256
    assert image[:, 100].argmax() == pytest.approx(row, abs=3)
    assert image[:, 100].max() > 200
    assert np.median(image[:, 100]) < 60


@pytest.mark.parametrize("seconds", [0.4, 2.0, 30.0])
def test_what_comes_later_lies_further_right(written, seconds):
    samples = np.concatenate([tone(300, seconds), np.zeros(int(seconds * RATE)), tone(2000, seconds)])
    image = pixels(spectrogram.picture(written(samples), 300, 100))
    first, second, third = image[:, 20:80], image[:, 120:180], image[:, 220:280]
    assert first.max() > 180
    assert third.max() > 180
    assert second.max() < 30
    assert first.max(1).argmax() > third.max(1).argmax()


def test_loudness_is_relative_to_the_loudest_and_silence_stays_dark(written):
    quiet, loud = (pixels(spectrogram.picture(written(tone(440) * gain), 64, 64)) for gain in (0.05, 1.0))
    assert abs(quiet - loud).max() <= 2
    assert pixels(spectrogram.picture(written(np.zeros(RATE)), 64, 64)).max() < 30


def run(work):
    async def going():
        return await work()

    return asyncio.run(going())


@pytest.fixture
def views(tmp_path):
    made = Views(tmp_path / "views", most_bytes=100_000)
    yield made
    made.close()


def test_a_picture_is_made_once(views, written, monkeypatch):
    path, drawn, draw = written(tone(440)), [], spectrogram.picture
    monkeypatch.setattr(spectrogram, "picture", lambda *given: drawn.append(1) or draw(*given))

    async def all_at_once():
        return await asyncio.gather(*(views.spectrogram(path, 64, 32) for _ in range(5)))

    first = run(all_at_once)
    again = run(lambda: views.spectrogram(path, 64, 32))
    assert {*first, again} == {again}
    assert len(drawn) == 1
    os.utime(path, (1, 1))
    run(lambda: views.spectrogram(path, 64, 32))
    run(lambda: views.spectrogram(path, 32, 32))
    assert len(drawn) == 3


def test_an_outline_comes_back_as_it_was(views, written):
    path = written(np.random.default_rng(1).uniform(-1, 1, (9000, 2)))
    first, again = run(lambda: views.outline(path)), run(lambda: views.outline(path))
    assert (first.frames, first.peaks(100)) == (again.frames, again.peaks(100))


def test_a_picture_that_was_damaged_or_lost_its_folder_is_made_again(views, written, tmp_path):
    path = written(tone(440))
    run(lambda: views.outline(path))
    for kept in (tmp_path / "views").iterdir():
        kept.write_bytes(b"\xff\xff")
    assert run(lambda: views.outline(path)).frames == RATE


def test_old_pictures_make_room(views, written, tmp_path):
    folder = tmp_path / "views"
    folder.mkdir()
    for number in range(20):
        (folder / f"{number:032x}").write_bytes(bytes(10_000))
        os.utime(folder / f"{number:032x}", (number, number))
    run(lambda: views.spectrogram(written(tone(440)), 64, 32))
    left = sorted(path.name for path in folder.iterdir() if path.name.startswith("0000"))
    assert left == [f"{number:032x}" for number in range(20 - len(left), 20)]
    assert 5 <= len(left) <= 10


def test_an_error_is_not_kept(views, tmp_path):
    path = tmp_path / "letter.wav"
    path.write_text("no sound")
    with pytest.raises(NotAudio):
        run(lambda: views.outline(path))
    soundfile.write(path, tone(440), RATE)
    assert run(lambda: views.outline(path)).frames == RATE


def test_the_end_of_the_server_waits_for_no_picture(written):
    def stop() -> None:
        raise Cancelled("the end")

    with pytest.raises(Cancelled):
        spectrogram.picture(written(tone(440)), 64, 32, stop)
    with pytest.raises(Cancelled):
        overview.outline(written(tone(440)), stop)
