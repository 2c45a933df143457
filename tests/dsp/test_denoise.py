import pytest
import torch
from torch import Tensor

from sonograft.dsp.denoise import floor, subtraction_gains
from sonograft.dsp.stft import Stft, magnitudes, scaled

RATE = 44100
LENGTH = 6 * RATE
STFT = Stft(2048, LENGTH, torch.device("cpu"))
TIME = torch.arange(LENGTH) / RATE
PAUSE = (TIME % 1 > 0.58) & (TIME % 1 < 0.95)
SOUND = (TIME % 1 > 0.03) & (TIME % 1 < 0.45)


def notes() -> Tensor:
    """Half a second of sound at -20 dBFS, half a second of nothing."""
    now = TIME % 1
    edges = (now * 200).clamp(0, 1) * ((0.5 - now) * 50).clamp(0, 1)
    tones = sum(torch.sin(2 * torch.pi * 220 * k * TIME) / k for k in (1, 2, 3, 4, 6, 12))
    return (0.1 * tones * edges)[None]


def noise(db: float, seed: int) -> Tensor:
    return 10 ** (db / 20) * torch.randn(1, LENGTH, generator=torch.Generator().manual_seed(seed))


def level(signal: Tensor, where: Tensor) -> float:
    return float(10 * torch.log10(signal[:, where].square().mean()))


def cleaned(signal: Tensor, content: Tensor, amount: float = 1.0) -> Tensor:
    spectrum = STFT.analyse(signal)
    wanted = floor(magnitudes(STFT.analyse(content)))
    return STFT.synthesise(scaled(spectrum, subtraction_gains(magnitudes(spectrum), wanted, amount)))


@pytest.mark.parametrize(("wanted", "added"), [(-60, -50), (-60, -45), (-75, -45), (-70, -40)])
def test_noise_goes_down_to_the_floor_and_notes_stay(wanted: float, added: float):
    noisy = notes() + noise(added, 2)
    result = cleaned(noisy, notes() + noise(wanted, 1))
    assert abs(level(result, PAUSE) - wanted) < 1
    assert abs(level(result, SOUND) - level(noisy, SOUND)) < 0.1


def test_what_is_left_of_the_noise_does_not_tinkle():
    """Powers of noise have a mean square of twice their squared mean; single peaks left standing make it many times."""
    result = cleaned(notes() + noise(-40, 2), notes() + noise(-70, 1))
    stft = Stft(512, LENGTH, result.device)
    moments = PAUSE[(torch.arange(stft.frames) * stft.hop).clamp_max(LENGTH - 1)]
    powers = magnitudes(stft.analyse(result))[0, moments, 4:-4].square()
    assert powers.square().mean() / powers.mean().square() < 2.5


def test_half_of_it_is_half_the_decibels():
    result = cleaned(notes() + noise(-40, 2), notes() + noise(-60, 1), amount=0.5)
    assert abs(level(result, PAUSE) + 50) < 1


def test_gains_leave_loud_moments_and_low_floors_alone():
    sizes = torch.ones(2, 60, 30)
    sizes[:, 20:30] = 10
    wanted = torch.full((2, 30), 0.1)
    wanted[:, 15:] = 2
    gains = subtraction_gains(sizes, wanted, 1.0)
    assert gains.shape == sizes.shape
    torch.testing.assert_close(gains[:, :18, :13], torch.full((2, 18, 13), 0.1))
    assert (gains[:, 20:30] > 0.97).all()
    assert (gains[..., 15:] == 1).all()
    assert gains.max() <= 1
    assert (subtraction_gains(sizes, wanted, 0.0) == 1).all()


def test_the_floor_is_the_lowest_tenth():
    sizes = torch.stack([torch.randperm(200) + 1.0, torch.randperm(200) + 1001.0], 1)
    torch.testing.assert_close(floor(sizes.expand(3, 200, 2)), torch.tensor([21.0, 1021.0]).expand(3, 2))
    many = torch.rand(1, 20000, 4, generator=torch.Generator().manual_seed(1))
    assert (floor(many) - 0.1).abs().max() < 0.06


@pytest.mark.parametrize("frames", [1, 2, 3])
def test_silence_and_short_sounds_give_numbers(frames: int):
    gains = subtraction_gains(torch.zeros(1, frames, 7), torch.zeros(1, 7), 1.0)
    assert gains.isfinite().all()


def test_never_looks_at_the_host():
    """Tensors on this device have no values to look at."""
    nowhere = torch.empty(2, 900, 65, device="meta")
    assert subtraction_gains(nowhere, floor(nowhere), 0.5).shape == nowhere.shape


def test_moments_of_nothing_beside_a_floor_that_is_wanted_are_no_trouble():
    sizes = torch.full((1, 40, 8), 1e-3)
    sizes[:, 30:] = 0.0
    gains = subtraction_gains(sizes, torch.full((1, 8), 1e-3), 0.5)
    assert torch.isfinite(gains).all()
