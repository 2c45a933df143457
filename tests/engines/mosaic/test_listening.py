from __future__ import annotations

import numpy as np
import pytest
import torch

from sonograft.audio.clip import Audio
from sonograft.engines.mosaic import listening
from sonograft.engines.mosaic.listening import Heard, hop, listen, stretches

CPU = torch.device("cpu")


def heard(sound: Audio) -> Heard:
    return listen(sound, CPU, lambda: None)


@pytest.mark.parametrize("number", [57, 64, 69])
def test_a_note_is_its_pitch_class(perform, number):
    sound = heard(perform("reed", [(0.2, 1.0, number)]))
    loud = sound.level_db > -3
    assert (sound.chroma[loud].argmax(1) == (number - 69) % 12).mean() > 0.95


def test_a_beginning_is_at_its_moment(perform):
    sound = perform("pluck", [(0.5, 0.3, 69), (1.5, 0.3, 72)])
    onsets = heard(sound).begins
    strongest = np.sort(np.argsort(onsets)[-2:]) * hop(sound.sample_rate) / sound.sample_rate
    assert strongest == pytest.approx([0.5, 1.5], abs=0.06)


def test_levels_are_below_the_loudest(perform):
    sound = perform("reed", [(0.2, 0.6, 57), (1.2, 0.6, 57)])
    sound.samples[:, : round(1.0 * sound.sample_rate)] *= 0.1
    levels = heard(sound).level_db
    at = [round(t * sound.sample_rate / hop(sound.sample_rate)) for t in (0.5, 1.5)]
    assert levels[at] == pytest.approx([-20, 0], abs=1.0)


def test_how_loud_it_is_makes_no_difference(perform):
    sound = perform("reed", [(0.2, 0.6, 57)])
    loud, soft = heard(sound), heard(Audio(sound.samples * np.float32(2.0**-15), sound.sample_rate))
    for name in ("bands_db", "chroma", "level_db", "begins", "attack", "height"):
        assert np.array_equal(getattr(loud, name), getattr(soft, name))
    assert loud.loudest == pytest.approx(soft.loudest * 4.0**15)


def test_a_long_sound_is_heard_in_stretches(perform, monkeypatch):
    sound = perform("reed", [(start, 0.4, 60) for start in range(4)], 5.0)
    whole = heard(sound)
    monkeypatch.setattr(listening, "_STRETCH", 50)
    called = []
    parts = listen(sound, CPU, lambda: called.append(1))
    np.testing.assert_allclose(parts.bands_db, whole.bands_db, atol=0.1)
    assert len(called) == stretches(sound.frames, sound.sample_rate) > 1


def test_what_is_kept_is_what_was_heard(perform):
    first = heard(perform("reed", [(0.2, 0.6, 57)]))
    again = Heard.of(first.arrays())
    for name in ("bands_db", "chroma", "level_db", "tonal", "height", "single", "begins", "attack", "loudest"):
        assert np.array_equal(getattr(first, name), getattr(again, name))


@pytest.mark.parametrize("frames", [1, 100, 600])
def test_it_may_be_very_short(frames):
    short = heard(Audio(np.ones((2, frames), np.float32), 22_050))
    assert len(short) >= 1
    assert np.isfinite(short.bands_db).all()
