import pytest
import torch
from torch import Tensor

from sonograft.dsp.bands import Bands
from sonograft.dsp.stft import Stft, powers
from sonograft.dsp.timbre import Timbre

RATE, N_FFT = 22_050, 2048
CPU = torch.device("cpu")
BANDS = Bands(N_FFT // 2 + 1, RATE / N_FFT, 28.0, CPU, perceptual=True)
DARK, BRIGHT = 600.0, 3000.0
"""Hz: where the envelope of an instrument is highest."""


def heard(signal: Tensor) -> Tensor:
    """Band features of ``signal [samples]`` at one level, ``[1, T, bands]``."""
    signal = 0.1 * signal / signal.square().mean().sqrt()
    spectra = Stft(N_FFT, len(signal), CPU).analyse(signal[None])
    return BANDS.features(BANDS.sizes(powers(spectra)))


def resonance(hertz: Tensor, formant: float) -> Tensor:
    return torch.exp(-0.5 * ((hertz / formant).log2() / 0.7) ** 2)


def melody(first: float, formant: float, steps: tuple[float, ...] = (0, 4, 7, 3)) -> Tensor:
    """An instrument with one envelope for all its notes."""
    time = torch.arange(RATE // 3) / RATE
    notes = []
    for step in steps:
        pitch = first * 2 ** (step / 12)
        harmonics = pitch * torch.arange(1, int(9000 / pitch))
        notes.append(resonance(harmonics, formant) @ torch.sin(2 * torch.pi * harmonics[:, None] * time))
    return torch.cat(notes)


def breath(formant: float) -> Tensor:
    """Noise with an instrument's envelope."""
    noise = torch.fft.rfft(torch.randn(4 * (RATE // 3), generator=torch.Generator().manual_seed(1)))
    hertz = torch.linspace(0, RATE / 2, len(noise)).clamp_min(1.0)
    return torch.fft.irfft(noise * resonance(hertz, formant), 4 * (RATE // 3))


def mean(timbre: Timbre, signal: Tensor) -> Tensor:
    return timbre(heard(signal))[0].mean(0)


def moved(timbre: Timbre, one: Tensor, other: Tensor) -> float:
    """How far two sounds are apart on average."""
    return float((mean(timbre, one) - mean(timbre, other)).norm())


@pytest.mark.parametrize("higher", [1, 3, 5, 7])
def test_other_notes_are_a_far_smaller_change_than_another_instrument(higher: int):
    timbre = Timbre(BANDS, 1, fine=0.0)
    sound = melody(220, DARK)
    transposed = melody(220 * 2 ** (higher / 12), DARK)
    assert moved(timbre, sound, transposed) < moved(timbre, sound, melody(220, BRIGHT)) / 6


def test_the_fine_structure_is_what_sees_notes():
    without, whole = Timbre(BANDS, 1, fine=0.0), Timbre(BANDS, 1, fine=1.0)
    # A semitone apart, each held: the harmonics of one lie between those of the other.
    sounds = melody(220, DARK, (0,)), melody(220, DARK, (1,))
    assert moved(whole, *sounds) > 2.5 * moved(without, *sounds)


def test_a_share_of_the_fine_structure_is_brought_in():
    sounds = [melody(220, DARK, (0,)), melody(220, DARK, (1,))]
    apart = [moved(Timbre(BANDS, 1, fine=fine), *sounds) for fine in (0.0, 0.3, 0.6, 1.0)]
    assert apart == sorted(apart)
    assert apart[0] < apart[1]


def test_tones_and_noise_of_one_envelope_differ_in_contrast():
    timbre = Timbre(BANDS, 1, fine=0.0)
    tones, noise = mean(timbre, melody(220, DARK)), mean(timbre, breath(DARK))
    points = len(tones) // 2
    contrasts = [each[points:].sum() for each in (tones, noise)]
    assert contrasts[0] > 1.5 * contrasts[1]
    apart = (tones - noise)[points:].norm()
    assert apart > 2 * (mean(timbre, melody(233, DARK)) - tones)[points:].norm()


@pytest.mark.parametrize("channels", [1, 2])
@pytest.mark.parametrize("fine", [0.0, 0.4, 1.0])
def test_slopes_are_carried_back_as_by_autograd(channels: int, fine: float):
    timbre = Timbre(BANDS, channels, fine=fine)
    generator = torch.Generator().manual_seed(2)
    features = torch.rand(2, 7, channels * BANDS.count, generator=generator).requires_grad_()
    mapped = timbre(features)
    slopes = torch.randn(mapped.shape, generator=generator)
    (wanted,) = torch.autograd.grad((mapped * slopes).sum(), features)
    again, carry = timbre.with_slopes(features.detach())
    torch.testing.assert_close(again, mapped.detach())
    torch.testing.assert_close(carry(slopes), wanted, rtol=1e-3, atol=1e-4 * float(wanted.abs().max()))


def test_both_channels_are_seen_alike_and_apart():
    one, two = Timbre(BANDS, 1, fine=0.5), Timbre(BANDS, 2, fine=0.5)
    left, right = torch.rand(2, 3, 5, BANDS.count, generator=torch.Generator().manual_seed(3)).unbind(0)
    together = two(torch.cat([left, right], -1))
    torch.testing.assert_close(together, torch.cat([one(left), one(right)], -1))


def test_the_envelope_moves_and_the_fine_structure_stays():
    timbre = Timbre(BANDS, 1, fine=1.0)
    features = heard(melody(220, DARK))
    envelope = timbre.envelope(features)
    rise = torch.full_like(envelope, 0.5)
    shifted = timbre.with_envelope_moved(features, rise)
    torch.testing.assert_close(timbre.envelope(shifted), envelope + rise, rtol=1e-3, atol=1e-3)
    size = envelope.shape[-1]
    torch.testing.assert_close(timbre(shifted)[..., size:], timbre(features)[..., size:], rtol=1e-2, atol=1e-2)
    torch.testing.assert_close(timbre.with_envelope_moved(features, torch.zeros_like(rise)), features)


def test_silence_gives_numbers():
    timbre = Timbre(BANDS, 2, fine=0.5)
    mapped, carry = timbre.with_slopes(torch.zeros(1, 4, 2 * BANDS.count))
    assert bool(mapped.isfinite().all())
    assert bool(carry(torch.ones_like(mapped)).isfinite().all())


@pytest.mark.parametrize(("rate", "n_fft"), [(8000, 512), (44_100, 4096), (192_000, 16_384)])
def test_any_rate(rate: int, n_fft: int):
    bands = Bands(n_fft // 2 + 1, rate / n_fft, 28.0, CPU, perceptual=True)
    features = torch.rand(1, 3, bands.count)
    assert bool(Timbre(bands, 1, fine=1.0)(features).isfinite().all())
