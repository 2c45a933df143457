import torch

from sonograft.dsp.griffin_lim import griffin_lim, with_phase_of
from sonograft.dsp.stft import Stft

SAMPLES = 8000
STFT = Stft(512, SAMPLES, torch.device("cpu"))


def chord() -> torch.Tensor:
    time = torch.arange(SAMPLES) / 8000
    tones = sum(torch.sin(2 * torch.pi * pitch * time) for pitch in (220.0, 277.2, 329.6))
    return (tones * torch.exp(-3 * (time % 0.25)))[None]


def random_phase(like: torch.Tensor) -> torch.Tensor:
    turn = 2 * torch.pi * torch.rand(like.shape, generator=torch.Generator().manual_seed(1))
    return torch.polar(torch.ones_like(turn), turn)


def inconsistency(signal: torch.Tensor, magnitudes: torch.Tensor) -> float:
    """Spectral convergence in dB."""
    return float(20 * torch.log10((STFT.analyse(signal).abs() - magnitudes).norm() / magnitudes.norm()))


def test_the_accelerated_iteration_beats_the_plain_one():
    magnitudes = STFT.analyse(chord()).abs()
    start = random_phase(magnitudes)
    plain = griffin_lim(STFT, magnitudes, start, 40, momentum=0.0)
    fast = griffin_lim(STFT, magnitudes, start, 40)
    assert inconsistency(fast, magnitudes) < inconsistency(plain, magnitudes) - 2


def test_a_true_spectrum_is_given_back():
    signal = chord()
    spectrum = STFT.analyse(signal)
    found = griffin_lim(STFT, spectrum.abs(), spectrum, 100)
    assert 20 * torch.log10((found - signal).norm() / signal.norm()) < -120


def test_magnitudes_without_any_phase_are_taken_as_they_are():
    spectrum = torch.tensor([0j, 2j, -4 + 0j])
    given = with_phase_of(torch.tensor([1.0, 1.0, 0.0]), spectrum)
    torch.testing.assert_close(given, torch.tensor([1 + 0j, 1j, 0j]))


def test_says_each_iteration():
    told = []
    griffin_lim(STFT, torch.ones(1, STFT.frames, STFT.bins), STFT.analyse(chord()), 3, on_step=lambda: told.append(1))
    assert len(told) == 3
