import functools
from collections.abc import Callable

import pytest
import torch
from torch import Tensor

from sonograft.dsp.declick import remove_clicks

RATE = 44100
TIME = torch.arange(3 * RATE) / RATE


def noise(seed: int) -> Tensor:
    return 0.1 * torch.randn(2, len(TIME), generator=torch.Generator().manual_seed(seed))


@functools.cache
def chord() -> Tensor:
    pitches = (110.0, 138.6, 164.8, 220, 331, 1107, 2200)
    return (0.05 * sum(torch.sin(2 * torch.pi * pitch * TIME + pitch) for pitch in pitches)).expand(2, -1)


@functools.cache
def plucks() -> Tensor:
    since = TIME % 0.5
    tones = sum(torch.sin(2 * torch.pi * 196 * k * since) * torch.exp(-(8 + 3 * k) * since) / k for k in range(1, 12))
    return (0.3 * tones).expand(2, -1)


def saw(pitch: float) -> Tensor:
    return (0.3 * (TIME * pitch % 1) - 0.15).expand(2, -1)


def hats() -> Tensor:
    return noise(2) * torch.exp(-60 * (TIME % 0.125)) * 3


@functools.cache
def music() -> Tensor:
    return chord() + 0.5 * plucks() + 0.01 * noise(1)


@pytest.mark.parametrize("rate", [44100, 96000])
@pytest.mark.parametrize("size", [1, 2, 5, 10, 20])
@pytest.mark.parametrize("kind", ["step", "random"])
def test_clicks_are_taken_out(kind: str, size: int, rate: int):
    clean = music()
    damaged = clean.clone()
    places = [(row % 2, int(at * RATE)) for row, at in enumerate((0.28, 0.71, 1.29, 1.83, 2.4))]
    generator = torch.Generator().manual_seed(size)
    for row, at in places:
        shape = torch.ones(size) if kind == "step" else torch.randn(size, generator=generator).sign()
        damaged[row, at : at + size] += 0.2 * shape
    mended, count = remove_clicks(damaged, clean, rate)
    assert count == len(places)
    before, after = damaged - clean, mended - clean
    for row, at in places:
        near = slice(at - 60, at + size + 60)
        assert after[row, near].norm() < 0.1 * before[row, near].norm()
        after[row, near] = 0
    assert (after == 0).all()


@pytest.mark.parametrize(
    "play",
    [
        plucks,
        lambda: noise(3),
        lambda: saw(27.5),
        lambda: saw(41.2),
        lambda: saw(110),
        hats,
        music,
        lambda: torch.zeros(2, RATE),
    ],
    ids=["plucks", "noise", "lowest saw", "saw bass", "saw", "hats", "music", "silence"],
)
def test_sounds_without_clicks_come_back_to_the_bit(play: Callable[[], Tensor]):
    sound = play()
    for content in (sound, chord()[:, : sound.shape[1]]):
        same, count = remove_clicks(sound, content, RATE)
        assert count == 0
        assert torch.equal(same, sound)
    coarse = (sound * 32768).round() / 32768
    assert remove_clicks(coarse, coarse, RATE)[1] == 0


def test_attacks_of_the_content_are_not_clicks():
    content = chord() * 0.1
    content[:, RATE] += 0.5
    same, count = remove_clicks(content, content, RATE)
    assert count == 0
    assert torch.equal(same, content)
    assert remove_clicks(content, chord() * 0.1, RATE)[1] == 2


def test_a_sound_that_sets_in_is_not_a_click():
    held = chord() * (TIME > 1) * (TIME < 2)
    assert remove_clicks(held, chord(), RATE)[1] == 0


@pytest.mark.parametrize("samples", [1, 2, 3, 50, 300])
@pytest.mark.parametrize("at", [0.0, 0.5, 1.0])
def test_short_sounds(samples: int, at: float):
    signal = 1e-3 * noise(1)[:, :samples].clone()
    signal[:, int(at * (samples - 1))] = 0.5
    mended, _ = remove_clicks(signal, torch.zeros_like(signal), RATE)
    assert mended.shape == signal.shape
    assert mended.isfinite().all()
