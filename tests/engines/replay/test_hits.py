from __future__ import annotations

import numpy as np
import pytest

from sonograft.audio.clip import Audio
from sonograft.engines.replay import hits

PATTERN = "k.h.s.h.kkh.s.hh"
STEP_S = 0.125


def struck(pattern: str) -> list[float]:
    return [place * STEP_S for place, hit in enumerate(pattern) if hit != "."]


@pytest.mark.parametrize("kit", [0, 1])
@pytest.mark.parametrize("channels", [1, 2])
def test_every_hit_is_found_where_it_is(drums, kit, channels):
    beat = drums(PATTERN, kit, channels)
    found = [hit.start / beat.sample_rate for hit in hits.find(beat)]
    assert found == pytest.approx(struck(PATTERN), abs=0.005)


def test_hits_of_a_kind_are_alike(drums):
    beat = drums(PATTERN)
    kinds: dict[str, list[np.ndarray]] = {}
    for hit in hits.find(beat):
        kinds.setdefault(PATTERN[round(hit.start / beat.sample_rate / STEP_S)], []).append(hit.kind)
    middles = {name: np.mean(each, 0) for name, each in kinds.items()}
    nearest = [
        (name, min(middles, key=lambda other: float(np.linalg.norm(kind - middles[other]))))
        for name, each in kinds.items()
        for kind in each
    ]
    assert sum(name == found for name, found in nearest) >= 0.9 * len(nearest)


def test_a_hit_ends_before_the_next_and_without_a_click(drums):
    beat = drums("kkkk")
    for hit in hits.find(beat):
        assert hit.samples.shape[1] <= (STEP_S + 1.0) * beat.sample_rate
        assert abs(hit.samples[0, -1]) < 1e-3
        assert abs(hit.samples[0, 0]) < 1e-3


def test_a_steady_sound_has_none():
    time = np.arange(44_100) / 22_050
    tone = (0.2 * np.sin(2 * np.pi * 300 * time)).astype(np.float32)
    assert len(list(hits.find(Audio(tone[None], 22_050)))) <= 1  # where it begins
    assert list(hits.find(Audio(np.zeros((2, 22_050), np.float32), 22_050))) == []


def test_hits_are_found_over_the_borders_of_stretches(drums):
    pattern = "k...s..." * 12
    found = [hit.start / 22_050 for hit in hits.find(drums(pattern))]
    assert found == pytest.approx(struck(pattern), abs=0.005)
