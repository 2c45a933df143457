import math
from collections.abc import Callable

import pytest
import torch
from torch import Tensor

from sonograft.dsp.arc_cosine import (
    ContentTerm,
    Patches,
    Scale,
    StyleTerm,
    diagonal_spread,
    diagonal_sums,
    every_patch,
    kernel_between,
    mixture,
    window_spread,
    window_sums,
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


def sounds(count: int, seed: int, batch: int = 2, dtype: torch.dtype = torch.float64) -> Tensor:
    return torch.stack([frames(count, seed + 100 * each, dtype) for each in range(batch)])


def uneven(patches: int, seed: int) -> Tensor:
    weights = torch.rand(patches, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)
    weights[2:4] = 0
    return weights / weights.sum()


def network(width: int, seed: int) -> RandomNetwork:
    return RandomNetwork(CHANNELS, width, FILTERS, variance=VARIANCE, seed=seed, device=torch.device("cpu"))


def gradient_error(term: Callable[[Tensor], tuple[Tensor, Tensor]], x: Tensor) -> float:
    """Error against central differences along random directions in float64, as a share of the gradient's length."""
    _, gradient = term(x)
    worst = 0.0
    for seed in range(4):
        direction = torch.randn(x.shape, generator=torch.Generator().manual_seed(seed), dtype=x.dtype)
        step = 1e-6
        slopes = (term(x + step * direction)[0] - term(x - step * direction)[0]) / (2 * step)
        errors = (slopes - (gradient * direction).sum((1, 2))).abs() / gradient.flatten(1).norm(dim=1)
        worst = max(worst, float(errors.max()))
    return worst


@pytest.mark.parametrize("width", [1, 3, 11])
def test_the_closed_form_is_what_large_random_networks_tend_to(width: int):
    content, style, x = frames(60, 1), frames(50, 2) * 1.5, frames(60, 3)
    drawn = []
    for seed in range(4):
        drawing = network(width, seed)
        seen, wanted = drawing.features(x), drawing.features(content)
        style_loss = (gram(seen) - gram(drawing.features(style))).square().sum()
        content_loss = (seen - wanted).square().sum(1).mean()
        drawn.append(torch.stack([SCALE.style * style_loss, SCALE.content * content_loss]))
    found = [
        StyleTerm(every_patch(style, width), 60, SCALE)(x[None])[0],
        ContentTerm(content[None], width, SCALE)(x[None])[0],
    ]
    torch.testing.assert_close(torch.cat(found), torch.stack(drawn).mean(0), rtol=0.05, atol=0)


def test_weights_are_those_of_a_weighted_gram_matrix():
    style, x = frames(50, 2) * 1.5, frames(60, 3)
    weights = uneven(44, 4).float()
    drawing = network(7, 1)
    wanted = gram(drawing.features(style), weights)
    expected = SCALE.style * (gram(drawing.features(x)) - wanted).square().sum()
    plain = StyleTerm(every_patch(style, 7), 60, SCALE)(x[None])[0]
    found = StyleTerm(Patches(style, weights), 60, SCALE)(x[None])[0]
    assert float(found) == pytest.approx(float(expected), rel=0.15)
    assert abs(float(found) - float(plain)) > 1e-3 * float(plain)


@pytest.mark.parametrize("width", [1, 2, 11])
def test_the_gradient_of_style_is_exact(width: int):
    term = StyleTerm(Patches(frames(31, 2, torch.float64), uneven(32 - width, 3)), 24, SCALE)
    assert gradient_error(term, sounds(24, 3)) < 1e-6


@pytest.mark.parametrize("width", [1, 2, 11])
@pytest.mark.parametrize("share", [0.3, 0.0])
def test_the_gradient_of_style_is_exact_where_each_has_a_target_of_its_own(width: int, share: float):
    own, style = every_patch(sounds(24, 1), width), every_patch(frames(31, 2, torch.float64), width)
    term = StyleTerm(mixture([(own, 1 - share), (style, share)]), 24, SCALE)
    assert gradient_error(term, sounds(24, 3)) < 1e-6


@pytest.mark.parametrize("width", [1, 2, 11])
def test_the_gradient_of_content_is_exact(width: int):
    assert gradient_error(ContentTerm(sounds(24, 1), width, SCALE), sounds(24, 3)) < 1e-6


def test_gradients_are_exact_beside_silence():
    content, x = sounds(24, 1), sounds(24, 3)
    x[:, 5:20] = 0
    x[:, 5:20, 0] = 1e-3
    content[:, :6] = 0
    assert gradient_error(StyleTerm(every_patch(frames(24, 2, torch.float64), 3), 24, SCALE), x) < 1e-4
    assert gradient_error(ContentTerm(content, 3, SCALE), x) < 1e-4


def test_silence_gives_numbers():
    silence = torch.zeros(2, 20, CHANNELS)
    for term in (StyleTerm(every_patch(torch.zeros(30, CHANNELS), 5), 20, SCALE), ContentTerm(silence, 5, SCALE)):
        loss, gradient = term(silence)
        assert bool(loss.isfinite().all())
        assert bool(gradient.isfinite().all())


def test_the_size_is_the_loss_of_silence():
    style, content = StyleTerm(every_patch(frames(30, 2), 5), 20, SCALE), ContentTerm(sounds(20, 1), 5, SCALE)
    assert float(style(torch.zeros(1, 20, CHANNELS))[0]) == pytest.approx(style.size, rel=1e-4)
    assert float(content(torch.zeros(2, 20, CHANNELS, dtype=torch.float64))[0].min()) == pytest.approx(
        content.size, rel=1e-4
    )


def test_a_sound_has_its_own_texture_and_content():
    own = sounds(40, 1, dtype=torch.float32)
    style, content = StyleTerm(every_patch(own, 5), 40, SCALE), ContentTerm(own, 5, SCALE)
    assert float(style(own)[0].abs().max()) < 1e-6 * style.size
    assert float(content(own)[0].abs().max()) < 1e-6 * content.size


def test_order_does_not_matter_to_the_texture_but_to_the_content():
    sound = frames(40, 1)[None]
    style = StyleTerm(every_patch(sound[0], 1), 40, SCALE)
    assert abs(float(style(sound.flip(1))[0])) < 1e-6 * style.size
    assert float(ContentTerm(sound, 1, SCALE)(sound.flip(1))[0]) > 1


@pytest.mark.parametrize("width", [1, 6])
def test_each_of_a_batch_is_judged_for_itself(width: int):
    x, contents, style = (
        sounds(24, 3, 3),
        sounds(24, 1, 3),
        Patches(frames(31, 2, torch.float64), uneven(32 - width, 3)),
    )
    own = every_patch(contents, width)
    blended = mixture([(own, 0.6), (style, 0.4)])
    for together, alone in (
        (StyleTerm(style, 24, SCALE), lambda i: StyleTerm(style, 24, SCALE)),
        (
            StyleTerm(blended, 24, SCALE),
            lambda i: StyleTerm(Patches(blended.frames[i], blended.weights), 24, SCALE),
        ),
        (ContentTerm(contents, width, SCALE), lambda i: ContentTerm(contents[i : i + 1], width, SCALE)),
    ):
        losses, gradients = together(x)
        for i in range(3):
            loss, gradient = alone(i)(x[i : i + 1])
            torch.testing.assert_close(losses[i : i + 1], loss)
            torch.testing.assert_close(gradients[i : i + 1], gradient)


def test_a_mixture_is_the_weighted_mean_of_gram_matrices():
    """Seams must not count: patches that straddle two sounds belong to neither."""
    sets = [(every_patch(frames(40, 1), 7), 0.5), (every_patch(frames(25, 2) * 2, 7), 0.2)]
    sets.append((Patches(frames(30, 5) * 3, uneven(24, 6).float()), 0.3))
    x = frames(40, 3)
    drawing = network(7, 1)
    wanted = sum(share * gram(drawing.features(patches.frames), patches.weights) for patches, share in sets)
    expected = SCALE.style * float((gram(drawing.features(x)) - wanted).square().sum())
    target = mixture(sets)
    assert target.width == 7
    assert float(target.weights.sum()) == pytest.approx(1)
    assert float(StyleTerm(target, 40, SCALE)(x[None])[0]) == pytest.approx(expected, rel=0.15)


def test_sets_without_a_share_are_left_out_of_a_mixture():
    one, none = every_patch(frames(40, 1), 7), every_patch(frames(25, 2), 7)
    assert mixture([(none, 0.0), (one, 1.0)]) is one


def test_a_mixture_with_sounds_that_each_have_their_own():
    own, style = every_patch(sounds(24, 1, 3), 5), every_patch(frames(31, 2, torch.float64), 5)
    target = mixture([(own, 0.25), (style, 0.75)])
    assert target.frames.shape == (3, 24 + 31, CHANNELS)
    for each, sound in zip(target.frames, own.frames, strict=True):
        assert torch.equal(each, torch.cat([sound, style.frames]))


def test_a_weight_of_two_is_the_same_as_two_patches():
    a, b = frames(1, 1), frames(1, 2)
    twice = StyleTerm(Patches(torch.cat([a, a, b]), torch.full((3,), 1 / 3)), 10, SCALE)
    weighed = StyleTerm(Patches(torch.cat([a, b]), torch.tensor([2 / 3, 1 / 3])), 10, SCALE)
    x = frames(10, 4)[None]
    torch.testing.assert_close(twice(x)[0], weighed(x)[0], rtol=1e-5, atol=0)
    torch.testing.assert_close(twice(x)[1], weighed(x)[1], rtol=1e-3, atol=1e-4)


def test_the_kernel_is_the_expected_product_of_rectified_features():
    a, b = frames(12, 1), frames(15, 2)
    drawn = []
    for seed in range(8):
        drawing = network(4, seed)
        drawn.append(drawing.features(a) @ drawing.features(b).T)
    expected = torch.stack(drawn).mean(0) * (2 * math.pi / (FILTERS * VARIANCE))
    torch.testing.assert_close(kernel_between(a, b, 4), expected, rtol=0.05, atol=0)


def test_a_style_shorter_than_a_patch_is_padded_with_silence():
    patches = every_patch(frames(3, 1), 11)
    assert patches.frames.shape == (11, CHANNELS)
    assert patches.width == 11
    assert patches.weights.tolist() == [1.0]


def test_never_looks_at_the_host():
    """Tensors on this device have no values to look at."""
    nowhere = torch.empty(2, 30, CHANNELS, device="meta")
    style = mixture([(every_patch(nowhere, 5), 0.5), (every_patch(nowhere[0], 5), 0.5)])
    for term in (StyleTerm(style, 30, SCALE), ContentTerm(nowhere, 5, SCALE)):
        loss, gradient = term(nowhere)
        assert loss.shape == (2,)
        assert gradient.shape == nowhere.shape


@pytest.mark.parametrize("width", [*range(1, 14), 31])
def test_diagonal_sums_and_their_transpose(width: int):
    matrix = torch.randn(2, 40, 50, dtype=torch.float64)
    sums = diagonal_sums(matrix, width)
    plain = sum(matrix[:, d : 40 - width + 1 + d, d : 50 - width + 1 + d] for d in range(width))
    torch.testing.assert_close(sums, plain)
    other = torch.randn_like(sums)
    torch.testing.assert_close((sums * other).sum(), (matrix * diagonal_spread(other, width)).sum())


@pytest.mark.parametrize("width", [1, 2, 11])
def test_window_sums_and_their_transpose(width: int):
    values = torch.randn(2, 40, dtype=torch.float64)
    sums = window_sums(values, width)
    torch.testing.assert_close(sums, sum(values[:, d : 40 - width + 1 + d] for d in range(width)))
    other = torch.randn_like(sums)
    torch.testing.assert_close((sums * other).sum(), (values * window_spread(other, width)).sum())
