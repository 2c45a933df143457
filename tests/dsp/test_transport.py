import pytest
import torch

from sonograft.dsp.transport import gaussian_transport


def cloud(count: int, seed: int) -> torch.Tensor:
    generator = torch.Generator().manual_seed(seed)
    mixing = torch.randn(6, 6, generator=generator, dtype=torch.float64)
    return torch.randn(count, 6, generator=generator, dtype=torch.float64) @ mixing + seed


@pytest.mark.parametrize(("source", "target"), [(300, 300), (300, 80), (80, 300)])
def test_moves_mean_and_covariance_to_the_targets(source: int, target: int):
    wanted = cloud(target, 2)
    moved = gaussian_transport(cloud(source, 1), wanted)
    torch.testing.assert_close(moved.mean(0), wanted.mean(0))
    torch.testing.assert_close(moved.T.cov(correction=0), wanted.T.cov(correction=0))


def test_is_the_known_map_between_gaussians():
    source, target = cloud(200, 1), cloud(150, 2)
    first, second = source.T.cov(correction=0), target.T.cov(correction=0)

    def root(matrix: torch.Tensor) -> torch.Tensor:
        values, vectors = torch.linalg.eigh(matrix)
        return vectors * values.clamp_min(0).sqrt() @ vectors.T

    half = root(second)
    matrix = half @ torch.linalg.inv(root(half @ first @ half)) @ half
    expected = target.mean(0) + (source - source.mean(0)) @ matrix.T
    torch.testing.assert_close(gaussian_transport(source, target), expected)


def test_leaves_a_cloud_where_it_already_is():
    source = cloud(100, 1)
    torch.testing.assert_close(gaussian_transport(source, source), source)


def test_more_values_than_frames():
    """Spectra have more bins than a short clip has frames: moved frames are mixtures of the target's."""
    generator = torch.Generator().manual_seed(3)
    source, target = torch.rand(9, 50, generator=generator), torch.rand(5, 50, generator=generator)
    moved = gaussian_transport(source, target)
    torch.testing.assert_close(moved.T.cov(correction=0), target.T.cov(correction=0), rtol=1e-3, atol=1e-4)
    assert torch.linalg.matrix_rank(torch.cat([moved, target]), rtol=1e-4) == 5


def test_one_frame_becomes_the_mean():
    target = cloud(20, 2)
    torch.testing.assert_close(gaussian_transport(cloud(1, 1), target), target.mean(0, keepdim=True))
