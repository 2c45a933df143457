"""What every engine promises. An engine that is added to the table is held to all of this."""

from __future__ import annotations

import functools

import numpy as np
import pytest

from sonograft.audio.clip import Audio, whole
from sonograft.engines.article import ArticleEngine, Effort
from sonograft.engines.base import Engine
from sonograft.engines.catalog import ENGINES, load
from sonograft.errors import Cancelled

SMALL = {
    "article": lambda: ArticleEngine(filters=24, efforts=dict.fromkeys(("draft", "standard", "best"), Effort(6, 6))),
}
"""Engines that are too slow to be tested as they are used."""
RATES = (8000, 22_050, 44_100, 96_000)


@pytest.fixture(params=ENGINES)
def name(request) -> str:
    return request.param


@pytest.fixture
def engine(name: str) -> Engine:
    return SMALL.get(name, lambda: load(name))()


@pytest.fixture
def play(render, engine, known_styles):
    """Renders with the engine that is tested."""
    return functools.partial(render, engine=engine, studies=known_styles)


def assert_fits(result: Audio, content: Audio) -> None:
    assert (result.channels, result.frames, result.sample_rate) == (
        content.channels,
        content.frames,
        content.sample_rate,
    )
    assert np.isfinite(result.samples).all()
    assert np.any(result.samples)


def null_db(a: Audio, b: Audio) -> float:
    difference = a.samples.astype(np.float64) - b.samples
    return float(10 * np.log10(np.sum(difference**2) / np.sum(b.samples.astype(np.float64) ** 2) + 1e-30))


@pytest.mark.parametrize("quality", ["draft", "standard", "best"])
@pytest.mark.parametrize("channels", [1, 2])
def test_the_result_has_the_form_of_the_content(play, melody, rain, quality, channels):
    content, style = melody(channels=channels), rain(channels=channels)
    assert_fits(play(content, style, quality=quality), content)


@pytest.mark.parametrize("sample_rate", RATES)
def test_any_rate(play, melody, rain, sample_rate):
    content = melody(0.3, sample_rate, channels=2)
    assert_fits(play(content, rain(0.3, sample_rate, channels=2), quality="draft"), content)


@pytest.mark.parametrize("style_seconds", [0.05, 0.2, 1.5])
def test_a_style_of_any_length(play, melody, rain, style_seconds):
    """From shorter than one patch to three times the content."""
    content = melody()
    assert_fits(play(content, rain(style_seconds)), content)


@pytest.mark.parametrize("frames", [400, 511, 512, 513, 128 * 20, 128 * 20 + 1])
def test_a_content_of_any_length(play, melody, rain, frames):
    """From shorter than a window of the analysis to one frame more than a whole number of hops."""
    content = melody(frames=frames)
    assert_fits(play(content, rain()), content)


@pytest.mark.parametrize("gain", [2.0**-20, 2.0**10])
def test_level_does_not_matter(play, melody, rain, gain):
    content, style = melody(), rain()
    scaled = Audio(content.samples * np.float32(gain), 8000), Audio(style.samples / np.float32(gain), 8000)
    result = play(*scaled)
    assert_fits(result, content)
    np.testing.assert_allclose(result.samples, gain * play(content, style).samples, rtol=1e-5)


def test_the_same_again_is_the_same_to_the_bit(play, melody, rain):
    """Whether the style was heard before or not."""
    known, again, anew = (
        play(melody(channels=2), rain(channels=2), seed=5, **studies) for studies in ({}, {}, {"studies": None})
    )
    assert np.array_equal(known.samples, again.samples)
    assert np.array_equal(known.samples, anew.samples)


@pytest.mark.parametrize("quality", ["draft", "standard", "best"])
@pytest.mark.parametrize("channels", [1, 2])
def test_no_strength_gives_the_content_back(play, melody, rain, quality, channels):
    content = melody(channels=channels)
    result = play(content, rain(channels=channels), quality=quality, strength=0.0)
    assert null_db(result, content) < -90


@pytest.mark.parametrize("quality", ["draft", "standard"])
def test_no_strength_gives_noise_and_attacks_back_too(play, melody, rain, quality):
    """What is done to the results of engines finds nothing to do."""
    content = rain(1.0, channels=2)
    content.samples[:, 3000] += 0.7
    assert null_db(play(content, melody(1.0, channels=2), quality=quality, strength=0.0), content) < -90


@pytest.mark.parametrize("channels", [(1, 2), (2, 1)])
def test_content_and_style_may_differ_in_their_channels(play, melody, rain, channels):
    content = melody(channels=channels[0])
    assert_fits(play(content, rain(channels=channels[1])), content)


@pytest.mark.parametrize("kernel", [1, 31])
def test_patches_of_any_width(play, melody, rain, kernel):
    content = melody()
    assert_fits(play(content, rain(0.2), kernel=kernel, quality="draft"), content)


def test_a_long_style(play, melody, rain):
    """More frames than a study keeps."""
    content = melody()
    assert_fits(play(content, rain(15.0), quality="draft"), content)


def test_inputs_are_left_alone(play, melody, rain):
    content, style = melody(), rain()
    before = content.samples.copy(), style.samples.copy()
    play(content, style)
    assert np.array_equal(content.samples, before[0])
    assert np.array_equal(style.samples, before[1])


def test_a_channel_may_be_silent(play, melody, rain):
    content = melody(channels=2)
    content.samples[1] = 0
    assert_fits(play(content, rain(channels=2)), content)


def test_long_silences_are_no_trouble(play, melody, rain):
    content, style = melody(1.0), rain(1.0)
    content.samples[:, :6000] = 0
    style.samples[:, 2000:] = 0
    assert_fits(play(content, style), content)


@pytest.mark.parametrize("quality", ["draft", "standard", "best"])
def test_progress_rises_to_one_and_says_in_words_what_is_done(play, melody, rain, recorder, quality):
    monitor = recorder()
    play(melody(), rain(), monitor, quality=quality, studies=None)
    assert monitor.fractions == sorted(monitor.fractions)
    assert monitor.fractions[0] == 0
    assert monitor.fractions[-1] == 1
    assert max(np.diff(monitor.fractions)) < 0.3
    assert all(stage.strip() for stage in monitor.stages)
    assert len(set(monitor.stages)) > 2


def test_a_first_version_comes_before_the_long_work(play, name, melody, rain, recorder):
    monitor, content = recorder(), melody(channels=2)
    begun: list[str] = []
    show = monitor.preview
    monitor.preview = lambda signal: (begun.extend(monitor.stages), show(signal))
    play(content, rain(channels=2), monitor)
    if name == "article":  # as published: it has no short way
        assert not monitor.previews
        return
    (preview,) = monitor.previews
    assert_fits(whole(preview), content)
    assert set(begun) == {"listening to the style", "sketching"}


def test_a_draft_is_its_own_first_version(play, melody, rain, recorder):
    monitor = recorder()
    play(melody(), rain(), monitor, quality="draft")
    assert not monitor.previews


@pytest.mark.parametrize("call", [0, 1, 5, 12])
def test_a_cancel_comes_through(play, melody, rain, recorder, call):
    with pytest.raises(Cancelled):
        play(melody(), rain(), recorder(cancel_at=call), studies=None)


def notes_in_silence(melody, seconds: float = 2.0, share: float = 0.1) -> Audio:
    """A short phrase, then nothing, over and over; it ends in the middle of a sound."""
    audio = melody(seconds)
    period = audio.frames // 4
    sounds = (np.arange(audio.frames) - audio.frames) % period >= period * (1 - share)
    return Audio(audio.samples * sounds.astype(np.float32), audio.sample_rate)


def peak_db(samples: np.ndarray) -> float:
    return float(20 * np.log10(np.abs(samples).max() + 1e-12))


@pytest.mark.parametrize("quality", ["draft", "standard"])
def test_a_sparse_content_is_not_driven_to_extremes(play, melody, rain, quality):
    """Its few sounds would otherwise carry all that a dense style has."""
    content = notes_in_silence(melody)
    result = play(content, rain(2.0), quality=quality)
    assert peak_db(result.samples) < peak_db(content.samples) + 20


@pytest.mark.parametrize("quality", ["draft", "standard"])
def test_silence_stays_silent(play, melody, rain, quality):
    content = notes_in_silence(melody)
    result = play(content, rain(2.0), quality=quality)
    gap = slice(content.frames // 16, content.frames // 8)
    assert not np.any(content.samples[:, gap])
    assert peak_db(result.samples[:, gap]) < peak_db(result.samples) - 80


@pytest.mark.parametrize("quality", ["draft", "standard"])
def test_the_ends_are_the_contents_own(play, melody, rain, quality):
    """What is cut off in the middle of a sound must not click in another."""
    content = notes_in_silence(melody)
    result = play(content, rain(2.0), quality=quality)
    for end in (0, -1):
        assert np.allclose(result.samples[:, end], content.samples[:, end], atol=1e-4)
