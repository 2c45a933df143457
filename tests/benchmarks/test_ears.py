"""The ears of the benchmarks, on sounds whose figures are known."""

from __future__ import annotations

import numpy as np
import pytest
from benchmarks.form import at_rate
from benchmarks.known_answer import Case

from benchmarks import analysis, ears, multipitch, tagger
from sonograft.audio.clip import Audio

MELODY = ((60,), (64,), (67,), (72,), (69,), (65,))


@pytest.fixture(autouse=True)
def _without_weights(monkeypatch) -> None:
    def missing() -> None:
        raise tagger.NoWeights

    monkeypatch.setattr(tagger, "_network", missing)


@pytest.fixture
def case(tones) -> Case:
    other = ((62,), (71,), (62,), (59,), (76,), (74,))
    return Case("a to b", tones(*MELODY, slope=2.5), tones(*other, slope=0.3), tones(*MELODY, slope=0.3))


def test_the_target_is_right(case):
    figures = ears.Ears(case).hear(case.target)
    assert (figures.lsd, figures.lsd_ratio, figures.pitch) == (0, 0, 1)
    assert figures.timbre == pytest.approx(0, abs=1e-9)
    assert (figures.chroma, figures.onset, figures.onset_f) == pytest.approx((1, 1, 1))


def test_the_content_has_the_notes_and_not_the_sound(case):
    figures = ears.Ears(case).hear(case.content)
    assert figures.lsd_ratio == 1
    assert figures.pitch > 0.8
    assert figures.timbre > 0.05
    assert figures.style.mel_db > 3
    assert figures.style.copied < 0.9


def test_the_style_has_the_sound_and_not_the_notes(case):
    figures = ears.Ears(case).hear(case.style)
    assert figures.style.timbre_to_style == pytest.approx(0, abs=1e-9)
    assert figures.pitch < 0.3
    assert (figures.style.mel_db, figures.style.mel_db_high, figures.style.hits_db) == (0, 0, 0)
    assert figures.style.copied == pytest.approx(1, abs=1e-4)


def test_level_does_not_count(case):
    quiet = Audio(case.target.samples * np.float32(0.125), case.target.sample_rate)
    assert ears.Ears(case).hear(quiet).lsd == pytest.approx(0, abs=1e-3)


def test_the_distance_is_the_mean_of_the_root_mean_squares():
    difference = np.array([[3.0, 0.0], [-3.0, 8.0]])
    assert ears.log_spectral_distance(difference, np.zeros((2, 2))) == pytest.approx((3 + 32**0.5) / 2)


def test_a_result_without_the_high_bands_is_wrong_in_them(tones):
    style = tones(*MELODY, slope=0.3, sample_rate=44_100)
    noise = np.random.default_rng(0).standard_normal(style.samples.shape).astype(np.float32)
    style = Audio(style.samples + np.float32(0.01) * noise, style.sample_rate)
    overall, high = ears.spectrum_errors_db(at_rate(style, 16_000), style)
    assert high > 2 * overall > 5


def test_the_ratio_of_several_cases_is_that_of_the_means(case):
    ear = ears.Ears(case)
    first, second = ear.hear(case.content), ear.hear(case.target)
    assert ears.mean([first, second]).lsd_ratio == pytest.approx(0.5)
    assert ears.mean([first, second]).pitch == pytest.approx((first.pitch + 1) / 2)


def test_timbre_is_an_angle():
    assert ears.timbre_distance(np.array([1.0, 0]), np.array([0, 2.0])) == 1
    assert ears.timbre_distance(np.array([1.0, 1]), np.array([3.0, 3])) == pytest.approx(0)


@pytest.mark.parametrize("chord", [(57,), (69,), (81,), (60, 67), (52, 59, 68)])
def test_notes_are_found(tones, chord):
    found = multipitch.notes(analysis.mono(tones(chord, chord, chord, chord), multipitch.SAMPLE_RATE))
    middle = found[len(found) // 2]
    assert tuple(np.flatnonzero(middle) + multipitch.LOWEST) == chord


def test_agreement_counts_the_notes_of_both():
    first, second = np.zeros((2, 2, 57), bool)
    first[:, 20] = first[0, 24] = second[:, 20] = True
    assert multipitch.agreement(first, first) == 1
    assert multipitch.agreement(first, second) == pytest.approx(4 / 5)
    assert multipitch.agreement(first, np.roll(first, 1, 1)) == 0
