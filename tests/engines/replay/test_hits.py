from __future__ import annotations

import numpy as np
import pytest

from sonograft.audio.clip import Audio
from sonograft.dsp.ringing import BANDS
from sonograft.engines.replay import hits

PATTERN = "k.h.s.h.kkh.s.hh"
STEP_S = 0.125


def struck(pattern: str) -> list[float]:
    return [place * STEP_S for place, hit in enumerate(pattern) if hit != "."]


def found_in(sound: Audio) -> list[hits.Hit]:
    return hits.find(sound, lambda: None)


def sounds_of(sound: Audio) -> list[np.ndarray]:
    found = found_in(sound)
    return list(hits.cut(sound, found, [(place, None) for place in range(len(found))]))


@pytest.mark.parametrize("kit", [0, 1])
@pytest.mark.parametrize("channels", [1, 2])
def test_every_hit_is_found_where_it_is(drums, kit, channels):
    beat = drums(PATTERN, kit, channels)
    found = [hit.start / beat.sample_rate for hit in found_in(beat)]
    assert found == pytest.approx(struck(PATTERN), abs=0.005)


def test_a_hit_sounds_as_if_it_were_alone(drums):
    alone, beat = drums("k......."), drums("kh.h.h.s")
    (wanted,), (kick, *_) = sounds_of(alone), sounds_of(beat)
    frames = min(wanted.shape[1], kick.shape[1])
    apart = wanted[:, :frames] - kick[:, :frames]
    assert 10 * np.log10((apart**2).sum() / (wanted**2).sum()) < -15
    cut_off = wanted.copy()
    cut_off[:, hits.before(22_050) + round(STEP_S * 22_050) :] = 0  # as if it had ended where the next begins
    assert ((wanted - cut_off)[:, :frames] ** 2).sum() > (apart**2).sum()


def test_a_hit_is_as_loud_as_it_sounds(drums):
    beat = drums(PATTERN, channels=2)
    beat.samples[1] *= 0.5
    for hit, sound in zip(found_in(beat), sounds_of(beat), strict=True):
        left, right = hit.rms()
        assert 20 * np.log10(left / right) == pytest.approx(6.0, abs=0.5)
        assert 20 * np.log10(hit.rms() / hits.rms(sound, hits.before(22_050), 22_050)) == pytest.approx(0.0, abs=2.0)


def test_a_share_of_a_hit_is_softer(drums):
    beat = drums("k...")
    found = found_in(beat)
    half = np.full((hits.PARTS, BANDS), 0.25)
    (whole,), (part,) = hits.cut(beat, found, [(0, None)]), hits.cut(beat, found, [(0, half)])
    assert found[0].rms(half) == pytest.approx(0.5 * found[0].rms())
    frames = min(whole.shape[1], part.shape[1])
    np.testing.assert_allclose(part[:, : frames - 200], 0.5 * whole[:, : frames - 200], atol=1e-3)


def test_a_hit_begins_and_ends_without_a_click(drums):
    for sound in sounds_of(drums("kskh")):
        assert sound.shape[1] <= 1.9 * 22_050
        assert abs(sound[0, -1]) < 1e-3
        assert abs(sound[0, 0]) < 1e-3


def test_a_steady_sound_has_none():
    time = np.arange(44_100) / 22_050
    tone = (0.2 * np.sin(2 * np.pi * 300 * time)).astype(np.float32)
    assert len(found_in(Audio(tone[None], 22_050))) <= 1  # where it begins
    assert found_in(Audio(np.zeros((2, 22_050), np.float32), 22_050)) == []


def test_hits_are_found_over_the_borders_of_stretches(drums):
    pattern = "k...s..." * 12
    beat, steps = drums(pattern), []
    found = [hit.start / 22_050 for hit in hits.find(beat, lambda: steps.append(1))]
    assert found == pytest.approx(struck(pattern), abs=0.005)
    assert len(steps) == hits.stretches(beat.seconds)
