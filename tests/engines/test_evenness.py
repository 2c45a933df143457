"""The slow course of a content's level: taken away before the work, given back after it."""

import math

import numpy as np
import pytest

from sonograft.audio.clip import Audio
from sonograft.engines import sections
from sonograft.engines.evenness import Evenness
from sonograft.engines.sections import plan
from sonograft.engines.spectrogram import OPERATING_RMS

RATE = 8000


@pytest.fixture(autouse=True)
def _short_sections(monkeypatch):
    monkeypatch.setattr(sections, "_STEP_S", 0.6)
    monkeypatch.setattr(sections, "_OVERLAP_S", 0.3)
    monkeypatch.setattr(sections, "_FADE_S", 0.1)


def song(verse_db: float, seconds: float = 6.0, channels: int = 1) -> Audio:
    """A verse, then a chorus at -20 dB; tones in a little noise, so that no rounding is made audible."""
    time = np.arange(round(seconds * RATE)) / RATE
    tones = 0.01 * np.random.default_rng(1).standard_normal(len(time))
    tones += sum(np.sin(2 * np.pi * hertz * time) for hertz in (220, 330, 441))
    level = np.where(time < seconds / 2, 10 ** (verse_db / 20), 0.1)
    return Audio((np.ones((channels, 1)) * level * tones / math.sqrt(1.5)).astype(np.float32), RATE)


def level_db(samples: np.ndarray) -> float:
    return float(10 * np.log10(np.mean(samples.astype(np.float64) ** 2)))


def test_every_section_is_brought_to_the_operating_level():
    content = song(-50)
    planned = plan(content.frames, RATE)
    evenness = Evenness(content, planned)
    for section in planned:
        if abs((section.start + section.stop) / 2 - content.frames / 2) < RATE:
            continue  # half of it is the other
        heard = content.samples[:, section.start : section.stop] * evenness.gains(section)
        assert level_db(heard) == pytest.approx(20 * math.log10(OPERATING_RMS), abs=1)


def test_neighbours_see_the_same_sound_and_gains_have_no_steps():
    content = song(-50)
    planned = plan(content.frames, RATE)
    evenness = Evenness(content, planned)
    everywhere = np.full(content.frames, np.nan)
    for section in planned:
        gains = evenness.gains(section)
        assert gains.shape == (section.frames,)
        before = everywhere[section.start : section.stop]
        known = ~np.isnan(before)
        np.testing.assert_allclose(gains[known], before[known], rtol=1e-6)
        everywhere[section.start : section.stop] = gains
    steps_db = np.abs(np.diff(20 * np.log10(everywhere)))
    assert steps_db.max() < 40 / (0.5 * RATE)


def test_what_is_nearly_silent_is_not_raised_without_end():
    content = song(-20 - 60)
    planned = plan(content.frames, RATE)
    evenness = Evenness(content, planned)
    assert not any(evenness.is_silent(section) for section in planned)
    gains = evenness.gains(planned[0])
    assert 20 * np.log10(gains.max()) < 41


def test_silence_is_left_as_it_is():
    content = song(-200)
    planned = plan(content.frames, RATE)
    evenness = Evenness(content, planned)
    silent = [evenness.is_silent(section) for section in planned]
    assert silent[0]
    assert not silent[-1]
    assert np.isfinite(evenness.gains(planned[0])).all()


@pytest.mark.parametrize(("left", "right", "image"), [(1, 1, (1, 0)), (1, -1, (0, 1)), (1, 0, (0.5**0.5, 0.5**0.5))])
def test_the_image_tells_how_wide_a_content_is(left, right, image):
    tone = song(-20).samples
    content = Audio(np.concatenate([left * tone, right * tone]).astype(np.float32), RATE)
    assert Evenness(content, plan(content.frames, RATE)).image == pytest.approx(image, abs=1e-6)


@pytest.mark.parametrize("quality", ["draft", "standard"])
def test_what_is_quiet_comes_back_as_quiet(render, rain, quality):
    content = song(-45)
    result = render(content, rain(1.0), quality=quality).samples
    verse, chorus = slice(RATE // 2, 2 * RATE), slice(4 * RATE, 5 * RATE + RATE // 2)
    course = level_db(result[:, chorus]) - level_db(result[:, verse])
    assert course == pytest.approx(25, abs=2)


def test_a_quiet_verse_is_played_in_the_style_as_a_loud_one_is(render, rain):
    # As far as no section sees, or is raised towards, the chorus.
    loud, quiet = (render(song(db), rain(1.0)).samples[:, RATE // 4 : RATE + RATE // 4] for db in (-20, -45))
    assert np.corrcoef(loud[0], quiet[0])[0, 1] > 0.95
