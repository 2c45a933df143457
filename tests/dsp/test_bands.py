import pytest
import torch
from torch import Tensor

from sonograft.dsp.bands import Bands, erb_number

CPU = torch.device("cpu")
FORMS = [(8000, 512), (16_000, 1024), (22_050, 2048), (44_100, 4096), (48_000, 4096), (96_000, 8192), (192_000, 16_384)]


def bands(rate: int = 44_100, n_fft: int = 4096, *, perceptual: bool = True, unit: float = 2.0) -> Bands:
    return Bands(n_fft // 2 + 1, rate / n_fft, unit, CPU, perceptual=perceptual)


def spectrum(bins: int, frames: int = 4, dtype: torch.dtype = torch.float32) -> Tensor:
    """Squared magnitudes over a wide range."""
    generator = torch.Generator().manual_seed(1)
    return torch.exp(3 * torch.randn(frames, bins, generator=generator, dtype=dtype))


def test_on_the_linear_scale_features_are_those_of_the_literature():
    linear = bands(perceptual=False, unit=1.0)
    power = spectrum(2049)
    assert linear.count == 2049
    torch.testing.assert_close(linear.features(linear.sizes(power)), torch.log1p(power.sqrt()))


def test_the_unit_of_the_linear_scale_is_the_squared_weight_of_a_bin():
    plain, heavy = bands(perceptual=False, unit=1.0), bands(perceptual=False, unit=4.0)
    sizes = plain.sizes(spectrum(2049))
    torch.testing.assert_close(heavy.features(sizes), 2 * plain.features(sizes))


@pytest.mark.parametrize("perceptual", [True, False])
@pytest.mark.parametrize(("rate", "n_fft"), FORMS)
def test_every_bin_lies_in_exactly_one_band(rate: int, n_fft: int, perceptual: bool):
    scale, bins = bands(rate, n_fft, perceptual=perceptual), n_fft // 2 + 1
    each = scale.spread(torch.arange(scale.count), bins)
    assert each.shape == (bins,)
    steps = each.diff()
    assert bool(((steps == 0) | (steps == 1)).all())
    assert (each[0], each[-1]) == (0, scale.count - 1)
    counts = torch.bincount(each, minlength=scale.count).float()
    torch.testing.assert_close(scale.sizes(torch.ones(1, bins))[0].square(), counts)


@pytest.mark.parametrize(("rate", "n_fft"), FORMS)
def test_bands_are_as_fine_as_ears_and_no_finer_than_bins(rate: int, n_fft: int):
    scale, bin_hz = bands(rate, n_fft), rate / n_fft
    counts = torch.bincount(scale.spread(torch.arange(scale.count), n_fft // 2 + 1))
    centres = scale.centres_hz
    assert bool((centres.diff() > 0).all())
    assert centres[0] > 0
    assert centres[-2] < rate / 2
    erb = 24.7 * (1 + 0.00437 * centres)
    assert bool((counts * bin_hz < torch.maximum(0.3 * erb, torch.tensor(1.01 * bin_hz))).all())
    assert bool((counts[centres < 900] == 1).all())


@pytest.mark.parametrize(("rate", "n_fft"), FORMS)
def test_a_critical_band_weighs_the_same_everywhere_and_at_every_rate(rate: int, n_fft: int):
    scale = bands(rate, n_fft)
    below = scale.centres_hz < min(10_000.0, 0.45 * rate)
    total = float(scale.weights[below].square().sum())
    erbs = float(erb_number(scale.centres_hz[below][-1]))
    assert total == pytest.approx(2.0 * erbs, rel=0.02)


@pytest.mark.parametrize("perceptual", [True, False])
@pytest.mark.parametrize(("rate", "n_fft"), FORMS)
def test_spreading_is_the_transpose_of_gathering_energy(rate: int, n_fft: int, perceptual: bool):
    scale, bins = bands(rate, n_fft, perceptual=perceptual), n_fft // 2 + 1
    power = spectrum(bins, dtype=torch.float64)
    values = torch.randn(4, scale.count, dtype=torch.float64)
    torch.testing.assert_close((scale.sizes(power).square() * values).sum(), (power * scale.spread(values, bins)).sum())


@pytest.mark.parametrize("perceptual", [True, False])
def test_sizes_come_back_from_features(perceptual: bool):
    scale = bands(perceptual=perceptual)
    sizes = scale.sizes(spectrum(2049))
    torch.testing.assert_close(scale.sizes_of(scale.features(sizes)), sizes, rtol=1e-3, atol=1e-5)


def test_what_lies_below_silence_is_silence():
    scale = bands()
    assert not scale.sizes_of(torch.full((3, scale.count), -0.1)).any()


def test_high_bands_are_lifted():
    scale = bands()
    same = scale.features(torch.ones(scale.count)) / scale.weights
    low, middle, high = (int((scale.centres_hz - hertz).abs().argmin()) for hertz in (400, 1000, 12_000))
    assert float(same[low]) == pytest.approx(float(torch.log1p(torch.tensor(1.0))))
    assert same[low] < same[middle] < same[high]


@pytest.mark.parametrize("perceptual", [True, False])
def test_the_pull_is_the_gradient_by_the_spectrum(perceptual: bool):
    scale = bands(8000, 512, perceptual=perceptual)
    generator = torch.Generator().manual_seed(3)
    spectra = torch.randn(3, 257, generator=generator, dtype=torch.complex64).requires_grad_()
    slopes = torch.randn(3, scale.count, generator=generator)
    sizes = scale.sizes(torch.view_as_real(spectra).square().sum(-1))
    loss = (slopes * scale.weights * torch.log1p(scale.tilts * sizes)).sum()
    (wanted,) = torch.autograd.grad(loss, spectra)
    pull = scale.spread(scale.pull(slopes, sizes.detach()), 257)
    torch.testing.assert_close(spectra.detach() * pull, wanted, rtol=1e-4, atol=1e-5)


def test_nothing_pulls_at_silence_without_end():
    scale = bands()
    assert bool(scale.pull(torch.ones(scale.count), torch.zeros(scale.count)).isfinite().all())
