import math

import pytest
import torch
from torch import Tensor

from sonograft.dsp.arc_cosine import (
    Patches,
    Scale,
    TextureObjective,
    diagonal_spread,
    diagonal_sums,
    every_patch,
    mixture,
)
from sonograft.dsp.random_network import RandomNetwork, gram

CHANNELS = 20
FILTERS = 4096
VARIANCE = 1e-3
SCALE = Scale(feature=FILTERS * VARIANCE / (2 * math.pi), style=1.3, content=0.7)


def frames(count: int, seed: int, dtype: torch.dtype = torch.float32) -> Tensor:
    """Something like log magnitudes: positive, uneven."""
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(count, CHANNELS, generator=generator, dtype=dtype).abs() * torch.linspace(
        2, 0.1, CHANNELS, dtype=dtype
    )


def gradient_error(objective: TextureObjective, x: Tensor) -> float:
    """Error against central differences along random directions in float64, as a share of the gradient's length."""
    _, gradient = objective(x)
    worst = 0.0
    for seed in range(4):
        direction = torch.randn(x.shape, generator=torch.Generator().manual_seed(seed), dtype=x.dtype)
        step = 1e-6
        slope = (objective(x + step * direction)[0] - objective(x - step * direction)[0]) / (2 * step)
        worst = max(worst, abs(slope - float((gradient * direction).sum())) / float(gradient.norm()))
    return worst


@pytest.mark.parametrize("width", [1, 3, 11])
def test_the_closed_form_is_what_large_random_networks_tend_to(width: int):
    content, style, x = frames(60, 1), frames(50, 2) * 1.5, frames(60, 3)
    objective = TextureObjective(every_patch(style, width), content, SCALE)
    drawn = []
    for seed in range(4):
        network = RandomNetwork(CHANNELS, width, FILTERS, variance=VARIANCE, seed=seed, device=torch.device("cpu"))
        seen, wanted = network.features(x), network.features(content)
        style_loss = (gram(seen) - gram(network.features(style))).square().sum()
        content_loss = (seen - wanted).square().sum(1).mean()
        drawn.append(torch.stack([SCALE.style * style_loss, SCALE.content * content_loss]))
    expected = torch.stack(drawn).mean(0)
    torch.testing.assert_close(torch.tensor(objective.losses(x)), expected, rtol=0.05, atol=0)


@pytest.mark.parametrize("width", [1, 2, 11])
@pytest.mark.parametrize("share", [0.0, 0.3, 1.0])
def test_the_gradient_is_exact(width: int, share: float):
    content, style = frames(24, 1, torch.float64), frames(31, 2, torch.float64)
    target = mixture(every_patch(content, width), every_patch(style, width), share)
    objective = TextureObjective(target, content, SCALE)
    assert gradient_error(objective, frames(24, 3, torch.float64)) < 1e-6


def test_the_gradient_is_exact_beside_silence():
    content, style, x = (frames(24, seed, torch.float64) for seed in (1, 2, 3))
    x[5:20] = 0
    x[5:20, 0] = 1e-3
    content[:6] = 0
    objective = TextureObjective(every_patch(style, 3), content, SCALE)
    assert gradient_error(objective, x) < 1e-4


def test_silence_gives_numbers():
    objective = TextureObjective(every_patch(torch.zeros(30, CHANNELS), 5), torch.zeros(20, CHANNELS), SCALE)
    loss, gradient = objective(torch.zeros(20, CHANNELS))
    assert math.isfinite(loss)
    assert bool(gradient.isfinite().all())


def test_a_sound_has_its_own_texture_and_content():
    content = frames(40, 1)
    objective = TextureObjective(every_patch(content, 5), content, SCALE)
    assert abs(objective(content)[0]) < objective.rounding


def test_order_does_not_matter_to_the_texture_but_to_the_content():
    content = frames(40, 1)
    objective = TextureObjective(every_patch(content, 1), content, SCALE)
    style_loss, content_loss = objective.losses(content.flip(0))
    assert abs(style_loss) < objective.rounding
    assert content_loss > 1


def test_a_mixture_is_the_weighted_mean_of_gram_matrices():
    """Seams must not count: patches that straddle both sounds belong to neither."""
    content, style, x = frames(40, 1), frames(25, 2) * 2, frames(40, 3)
    network = RandomNetwork(CHANNELS, 7, FILTERS, variance=VARIANCE, seed=1, device=torch.device("cpu"))
    wanted = torch.lerp(gram(network.features(content)), gram(network.features(style)), 0.25)
    expected = SCALE.style * float((gram(network.features(x)) - wanted).square().sum())
    target = mixture(every_patch(content, 7), every_patch(style, 7), 0.25)
    assert float(target.weights.sum()) == pytest.approx(1)
    assert TextureObjective(target, content, SCALE).losses(x)[0] == pytest.approx(expected, rel=0.15)


def test_a_weight_of_two_is_the_same_as_two_patches():
    a, b = frames(1, 1), frames(1, 2)
    content = frames(10, 3)
    twice = TextureObjective(Patches(torch.cat([a, a, b]), torch.full((3,), 1 / 3)), content, SCALE)
    weighed = TextureObjective(Patches(torch.cat([a, b]), torch.tensor([2 / 3, 1 / 3])), content, SCALE)
    x = frames(10, 4)
    assert twice(x)[0] == pytest.approx(weighed(x)[0], rel=1e-5)
    torch.testing.assert_close(twice(x)[1], weighed(x)[1], rtol=1e-3, atol=1e-4)


def test_a_style_shorter_than_a_patch_is_padded_with_silence():
    patches = every_patch(frames(3, 1), 11)
    assert patches.frames.shape == (11, CHANNELS)
    assert patches.width == 11
    assert patches.weights.tolist() == [1.0]


@pytest.mark.parametrize("width", [*range(1, 14), 31])
def test_diagonal_sums_and_their_transpose(width: int):
    matrix = torch.randn(40, 50, dtype=torch.float64)
    sums = diagonal_sums(matrix, width)
    plain = sum(matrix[d : 40 - width + 1 + d, d : 50 - width + 1 + d] for d in range(width))
    torch.testing.assert_close(sums, plain)
    other = torch.randn_like(sums)
    torch.testing.assert_close((sums * other).sum(), (matrix * diagonal_spread(other, width)).sum())
