import functools
from collections.abc import Callable

import pytest
import torch
from torch import Tensor

from sonograft.dsp.stft import Stft, scaled
from sonograft.dsp.transients import attacks, keep_transients

RATE = 44100
LENGTH = 2 * RATE
HITS = torch.arange(RATE // 4, LENGTH - RATE // 8, RATE // 4)


def time() -> Tensor:
    return torch.arange(LENGTH) / RATE


def noise(seed: int) -> Tensor:
    return 0.1 * torch.randn(2, LENGTH, generator=torch.Generator().manual_seed(seed))


def clicks() -> Tensor:
    signal = 1e-4 * noise(1)
    signal[:, HITS] += 0.5
    return signal


@functools.cache
def plucks() -> Tensor:
    since = (time() - 0.25).clamp_min(0) % 0.25 * (time() >= 0.25)
    tones = sum(torch.sin(2 * torch.pi * 220 * k * since) * torch.exp(-(8 + 4 * k) * since) / k for k in range(1, 12))
    return 0.3 * torch.stack([tones, 0.5 * tones])


def chord() -> Tensor:
    pitches = (55.0, 110, 138.6, 164.8, 166.0, 331, 2200)
    return 0.05 * sum(torch.sin(2 * torch.pi * pitch * time() + pitch) for pitch in pitches).expand(2, -1)


def saw(pitch: float) -> Tensor:
    return (0.3 * (time() * pitch % 1) - 0.15).expand(2, -1)


def smeared(signal: Tensor) -> Tensor:
    """The same magnitudes at random phases, in long windows."""
    stft = Stft(4096, LENGTH, signal.device)
    spectrum = stft.analyse(signal)
    turns = 2 * torch.pi * torch.rand(spectrum.shape, generator=torch.Generator().manual_seed(2))
    return stft.synthesise(torch.polar(torch.ones_like(turns), turns) * spectrum)


def attack_db(signal: Tensor) -> Tensor:
    """Energy in the 5 ms from each hit on."""
    return 10 * torch.log10(torch.stack([signal[:, hit : hit + 220].square().sum() for hit in HITS]))


@pytest.mark.parametrize("play", [clicks, plucks])
def test_attacks_come_back(play: Callable[[], Tensor]):
    content = play()
    result = smeared(content)
    assert (attack_db(result) < attack_db(content) - 3).all()
    kept = keep_transients(result, content, RATE, 1.0)
    torch.testing.assert_close(attack_db(kept), attack_db(content), rtol=0, atol=0.5)


@pytest.mark.parametrize("play", [clicks, plucks])
def test_more_is_nearer(play: Callable[[], Tensor]):
    content = play()
    result = smeared(content)
    amounts = [0, 0.25, 0.5, 0.75, 1]
    missing = [
        (attack_db(keep_transients(result, content, RATE, amount)) - attack_db(content)).mean() for amount in amounts
    ]
    distances = [(keep_transients(result, content, RATE, amount) - content).norm() for amount in amounts]
    assert missing == sorted(missing)
    assert distances == sorted(distances, reverse=True)


@pytest.mark.parametrize(
    "play",
    [chord, lambda: saw(27.5), lambda: saw(110), lambda: noise(3)],
    ids=["chord", "low pulses", "saw", "noise"],
)
def test_what_is_steady_has_no_attacks(play: Callable[[], Tensor]):
    result = noise(4)
    changed = (keep_transients(result, play(), RATE, 1.0) - result)[:, RATE // 10 : -RATE // 10]
    assert changed.norm() < 0.01 * result.norm()


@pytest.mark.parametrize("rate", [22050, 44100, 96000])
def test_an_attack_is_over_soon(rate: int):
    content = torch.zeros(1, rate)
    content[:, rate // 2] = 0.5
    mask = attacks(content, rate)[0].amax(1)
    moments = (mask > 0.01).nonzero()[:, 0] * (rate / (len(mask) - 1)) / rate - 0.5
    assert mask.max() > 0.99
    assert moments.min() > -0.005
    assert moments.max() < 0.035


def test_none_to_keep_is_the_result():
    result = noise(5)
    assert torch.equal(keep_transients(result, clicks(), RATE, 0.0), result)
    assert torch.equal(keep_transients(result, torch.zeros_like(result), RATE, 1.0), result)


def test_the_mask_is_the_same_for_all_rows():
    left = clicks() * torch.tensor([[1.0], [0.0]])
    mask = attacks(left, RATE)
    stft = Stft(256, LENGTH, left.device)
    assert mask.shape == (1, stft.frames, stft.bins)
    result = noise(6)
    wanted = stft.synthesise(scaled(stft.analyse(result), 1 - mask) + scaled(stft.analyse(left), mask))
    torch.testing.assert_close(keep_transients(result, left, RATE, 1.0), wanted, rtol=0, atol=1e-5)


@pytest.mark.parametrize("samples", [1, 100, 1000])
def test_short_sounds(samples: int):
    kept = keep_transients(torch.zeros(1, samples), torch.ones(1, samples), RATE, 1.0)
    assert kept.shape == (1, samples)
    assert kept.isfinite().all()


def test_never_looks_at_the_host():
    """Tensors on this device have no values to look at."""
    nowhere = torch.empty(2, LENGTH, device="meta")
    assert keep_transients(nowhere, nowhere, RATE, 0.5).shape == nowhere.shape
