import pytest
import torch
from torch import Tensor

from sonograft.dsp import transport
from sonograft.dsp.transport import gaussian_transport


def cloud(count: int, seed: int, size: int = 6) -> Tensor:
    generator = torch.Generator().manual_seed(seed)
    mixing = torch.randn(size, size, generator=generator, dtype=torch.float64)
    return torch.randn(count, size, generator=generator, dtype=torch.float64) @ mixing + seed


def alike(count: int) -> Tensor:
    return torch.full((count,), 1 / count, dtype=torch.float64)


def uneven(count: int) -> Tensor:
    weights = torch.rand(count, generator=torch.Generator().manual_seed(9), dtype=torch.float64) ** 2
    return weights / weights.sum()


def covariance(points: Tensor, weights: Tensor | None = None) -> Tensor:
    return points.T.cov(correction=0, aweights=weights)


@pytest.fixture(params=["covariances", "frames"])
def _either_way(request, monkeypatch):
    """Both ways give the same map; which is taken depends on the shapes."""
    if request.param == "frames":
        monkeypatch.setattr(transport, "_map", lambda *_: pytest.fail("the other way"))
        monkeypatch.setattr(transport, "min", lambda *_: 0, raising=False)
    else:
        monkeypatch.setattr(transport, "_polar", lambda *_: pytest.fail("the other way"))


@pytest.mark.usefixtures("_either_way")
@pytest.mark.parametrize(("source", "target"), [(300, 300), (300, 80), (80, 60)])
@pytest.mark.parametrize("weigh", [alike, uneven])
def test_moves_mean_and_covariance_to_the_targets(source: int, target: int, weigh):
    wanted, weights = cloud(target, 2), weigh(target)
    moved = gaussian_transport(cloud(source, 1)[None], wanted, weights)[0]
    torch.testing.assert_close(moved.mean(0), weights @ wanted)
    goal = covariance(wanted, weights)
    assert float((covariance(moved) - goal).norm()) < 0.01 * float(goal.norm())


@pytest.mark.usefixtures("_either_way")
def test_is_the_known_map_between_gaussians():
    source, target, weights = cloud(200, 1), cloud(150, 2), uneven(150)
    first, second = covariance(source), covariance(target, weights)

    def root(matrix: Tensor) -> Tensor:
        values, vectors = torch.linalg.eigh(matrix)
        return vectors * values.clamp_min(0).sqrt() @ vectors.T

    half = root(second)
    matrix = half @ torch.linalg.inv(root(half @ first @ half)) @ half
    expected = weights @ target + (source - source.mean(0)) @ matrix.T
    moved = gaussian_transport(source[None], target, weights)[0]
    assert float((moved - expected).norm()) < 0.01 * float(expected.norm())


@pytest.mark.usefixtures("_either_way")
def test_leaves_a_cloud_where_it_already_is():
    source = cloud(100, 1)
    moved = gaussian_transport(source[None], source, alike(100))[0]
    assert float((moved - source).norm()) < 1e-3 * float(source.norm())


@pytest.mark.usefixtures("_either_way")
def test_each_of_a_batch_goes_its_own_way():
    sources, target, weights = torch.stack([cloud(50, 1), cloud(50, 5)]), cloud(40, 2), uneven(40)
    together = gaussian_transport(sources, target, weights)
    for source, moved in zip(sources, together, strict=True):
        torch.testing.assert_close(moved, gaussian_transport(source[None], target, weights)[0])


@pytest.mark.usefixtures("_either_way")
def test_a_weight_of_two_is_the_same_as_two_frames():
    source, target = cloud(50, 1)[None], cloud(20, 2)
    weights = torch.ones(20, dtype=torch.float64)
    weights[:5] = 2
    twice = gaussian_transport(source, torch.cat([target[:5], target]), alike(25))
    torch.testing.assert_close(gaussian_transport(source, target, weights / 25), twice)


def test_more_values_than_frames():
    """Spectra have more bins than a short clip has frames: moved frames are mixtures of the target's."""
    generator = torch.Generator().manual_seed(3)
    source, target = torch.rand(9, 50, generator=generator), torch.rand(5, 50, generator=generator)
    moved = gaussian_transport(source[None], target, torch.full((5,), 0.2))[0]
    torch.testing.assert_close(covariance(moved), covariance(target), rtol=1e-3, atol=1e-4)
    assert torch.linalg.matrix_rank(torch.cat([moved, target]), rtol=1e-4) == 5


def test_one_frame_becomes_the_mean():
    target = cloud(20, 2)
    moved = gaussian_transport(cloud(1, 1)[None], target, uneven(20))[0]
    torch.testing.assert_close(moved[0], uneven(20) @ target)


def test_silence_gives_numbers():
    silence = torch.zeros(1, 30, 6)
    for target in (torch.zeros(20, 6), cloud(20, 2).float()):
        moved = gaussian_transport(silence, target, alike(20).float())
        torch.testing.assert_close(moved, target.mean(0).expand(1, 30, -1), rtol=1e-4, atol=1e-4)
