from __future__ import annotations

import numpy as np
import pytest
import torch
from tests.engines.conftest import CPU

from sonograft.audio.clip import Audio
from sonograft.engines.mosaic import index, listening
from sonograft.engines.mosaic.index import Index
from sonograft.engines.mosaic.listening import Heard
from sonograft.engines.mosaic.scale import Scale

RATE = 8000


def heard(samples: np.ndarray) -> Heard:
    return listening.listen(Audio(samples.astype(np.float32)[None], RATE), CPU, lambda: None)


def music(seconds: float, seed: int) -> Heard:
    """Tones of chance, one every fifth of a second."""
    chance = np.random.default_rng(seed)
    time = np.arange(round(0.2 * RATE)) / RATE
    tones = [
        np.sin(2 * np.pi * 110 * 2 ** (chance.integers(36) / 12) * time) * np.exp(-chance.uniform(2, 20) * time)
        for _ in range(round(seconds / 0.2))
    ]
    return heard(np.concatenate(tones))


def made(content: Heard, styles: list[tuple[Heard, float]], pitch_follow: int = 3) -> tuple[Scale, Index]:
    scale = Scale(content, [style for style, _ in styles], 0.5, pitch_follow)
    return scale, Index(scale, styles, pitch_follow, CPU)


def test_each_state_knows_its_moment_and_its_pitch():
    style = music(10.0, 1)
    _, all_of_it = made(music(2.0, 2), [(style, 1.0)], 12)
    first, last = all_of_it.where(0), all_of_it.where(len(all_of_it) - 1)
    assert (first[0].semitones, first[1]) == (-12, 0.0)
    assert (last[0].semitones, last[0].speed) == (12, 2.0)
    assert last[1] == pytest.approx(len(style), abs=2)


def test_an_octave_higher_is_twice_as_fast_and_so_half_as_many():
    style = music(10.0, 1)
    _, plain = made(music(2.0, 2), [(style, 1.0)], 0)
    _, all_of_it = made(music(2.0, 2), [(style, 1.0)], 12)
    assert len(plain) == len(style)
    speeds = [2 ** (semitones / 12) for semitones in range(-12, 13)]
    assert len(all_of_it) == pytest.approx(sum(len(style) / speed for speed in speeds), abs=25)


def test_a_palette_has_what_an_exact_search_finds(monkeypatch):
    """In 6400 of 37 000 states, for nine of ten moments, that which is nearest of all."""
    content = music(4.0, 3)
    scale, all_of_it = made(content, [(music(120.0, 4), 1.0)])
    query = torch.from_numpy(scale.query())
    sizes = all_of_it.features.float().square().sum(1) + all_of_it.palette(np.arange(len(all_of_it))).penalty
    nearest = torch.addmm(sizes, query, all_of_it.features.float().T, alpha=-2.0).argmin(1).numpy()
    monkeypatch.setattr(index, "MOST", 6400)
    chosen = all_of_it.near(query, content.begins, lambda: None)
    assert len(chosen) <= 6400 < len(all_of_it) / 4
    assert np.isin(nearest, chosen).mean() > 0.9


def test_a_palette_ends_where_its_next_state_is_missing(monkeypatch):
    content = music(2.0, 3)
    scale, all_of_it = made(content, [(music(60.0, 4), 1.0)])
    monkeypatch.setattr(index, "MOST", 640)
    states = all_of_it.near(torch.from_numpy(scale.query()), content.begins, lambda: None)
    palette = all_of_it.palette(states)
    goes_on = ~palette.ends.numpy()[:-1]
    assert (np.diff(states)[goes_on] == 1).all()
    assert palette.ends[-1]
    for state in states[:-1][goes_on]:
        assert all_of_it.where(int(state))[0] == all_of_it.where(int(state) + 1)[0]


def test_the_search_says_how_far_it_is():
    content = music(2.0, 3)
    scale, all_of_it = made(content, [(music(20.0, 4), 1.0)])
    calls: list[int] = []
    all_of_it.near(torch.from_numpy(scale.query()), content.begins, lambda: calls.append(1))
    assert len(calls) == all_of_it.steps


def test_a_style_with_a_small_share_is_dearer():
    style = music(5.0, 1)
    _, both = made(music(2.0, 2), [(style, 0.9), (style, 0.1)], 0)
    penalty = both.palette(np.arange(len(both))).penalty
    assert (penalty[len(style) :] > penalty[: len(style)]).float().mean() > 0.9


def test_moments_are_moved_to_the_distribution_of_the_style():
    dull, bright = music(8.0, 5), music(8.0, 6)
    scale, all_of_it = made(dull, [(bright, 1.0)], 0)
    ours, theirs = scale.query()[:, 1:14], all_of_it.features[:, 1:14].float().numpy()
    np.testing.assert_allclose(np.quantile(ours, 0.5, 0), np.quantile(theirs, 0.5, 0), atol=0.2)


def test_of_more_than_is_searched_the_style_is_still_there_from_end_to_end(monkeypatch):
    monkeypatch.setattr(index, "_MOST_SEARCHED", 6000)
    style = music(200.0, 1)
    _, some = made(music(2.0, 2), [(style, 1.0)], 1)
    assert 4000 < len(some) < 8000 < 3 * len(style)
    assert some.where(0)[1] == 0
    assert some.moments.max() == len(style) - 1
    ends = some.palette(np.arange(len(some))).ends.numpy()
    apart = np.diff(some.moments) != 1
    assert (ends[:-1] | ~apart | (np.diff(some.moments) == 0) | (np.diff(some.moments) == 2)).all()
