import torch

from sonograft.dsp.random_network import RandomNetwork, gram

CPU = torch.device("cpu")


def test_features_are_those_of_a_convolution_over_time():
    network = RandomNetwork(6, 4, 10, variance=0.5, seed=3, device=CPU)
    frames = torch.randn(20, 6)
    impulses = torch.eye(24).reshape(24, 4, 6)
    kernels = RandomNetwork(6, 4, 10, variance=0.5, seed=3, device=CPU, relu=False).features(impulses.reshape(-1, 6))[
        ::4
    ]
    weights = kernels.T.reshape(10, 4, 6).transpose(1, 2)
    expected = torch.relu(torch.nn.functional.conv1d(frames.T[None], weights)[0].T)
    torch.testing.assert_close(network.features(frames), expected)


def test_the_seed_draws_the_filters():
    frames = torch.randn(20, 6)

    def features(seed: int) -> torch.Tensor:
        return RandomNetwork(6, 4, 10, variance=0.5, seed=seed, device=CPU).features(frames)

    assert torch.equal(features(1), features(1))
    assert not torch.equal(features(1), features(2))


def test_without_relu_features_are_linear():
    network = RandomNetwork(6, 4, 10, variance=0.5, seed=1, device=CPU, relu=False)
    frames = torch.randn(20, 6)
    torch.testing.assert_close(network.features(-2 * frames), -2 * network.features(frames))


def test_the_gram_matrix_does_not_grow_with_length():
    features = torch.randn(30, 5)
    torch.testing.assert_close(gram(torch.cat([features, features])), gram(features))


def test_a_weight_of_two_is_the_same_as_two_frames():
    features = torch.randn(30, 5)
    weights = torch.ones(30)
    weights[:10] = 2
    torch.testing.assert_close(gram(features, weights / 40), gram(torch.cat([features, features[:10]])))
