import pytest
import torch

from sonograft.dsp.gap import fill


@pytest.mark.parametrize("size", [1, 5, 20, 45])
def test_tones_go_on_through_a_gap(size: int):
    time = torch.arange(2000) / 44100
    tones = 0.1 * sum(torch.sin(2 * torch.pi * pitch * time + pitch) for pitch in (110.0, 523.0, 1740.0, 4000.0))
    torch.testing.assert_close(fill(tones, 900, 900 + size), tones[900 : 900 + size], rtol=0, atol=2e-3)


def test_what_was_in_the_gap_does_not_matter():
    signal = torch.randn(1500, generator=torch.Generator().manual_seed(1))
    other = signal.clone()
    other[700:720] = 100
    assert torch.equal(fill(signal, 700, 720), fill(other, 700, 720))


@pytest.mark.parametrize(("start", "stop"), [(0, 5), (95, 100), (40, 60)])
def test_gaps_at_the_edges_of_short_sounds(start: int, stop: int):
    signal = torch.sin(torch.arange(100) / 5)
    assert fill(signal, start, stop).isfinite().all()


def test_silence_stays():
    assert (fill(torch.zeros(2000), 1000, 1020) == 0).all()
