import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from sonograft.dsp.stft import Stft

CPU = torch.device("cpu")


def null_db(a: torch.Tensor, b: torch.Tensor) -> float:
    return float(20 * torch.log10((a - b).norm() / b.norm()))


@settings(max_examples=25, deadline=None)
@given(samples=st.integers(1, 3000), channels=st.integers(1, 2), n_fft=st.sampled_from([64, 256, 1024]))
def test_synthesis_undoes_analysis_at_any_length(samples: int, channels: int, n_fft: int):
    stft = Stft(n_fft, samples, CPU, scale=3.0)
    signal = torch.randn(channels, samples, generator=torch.Generator().manual_seed(samples)) + 0.1
    assert null_db(stft.synthesise(stft.analyse(signal)), signal) < -120


@pytest.mark.parametrize("samples", [100, 1024, 1025, 5000])
def test_the_adjoint_is_the_adjoint(samples: int):
    stft = Stft(256, samples, CPU, scale=0.5)
    signal = torch.randn(2, samples)
    spectrum = torch.randn(2, stft.frames, stft.bins, dtype=torch.complex64)
    there = (torch.view_as_real(stft.analyse(signal)).double() * torch.view_as_real(spectrum)).sum()
    back = (signal.double() * stft.adjoint(spectrum)).sum()
    assert abs(there - back) < 1e-5 * stft.analyse(signal).norm() * spectrum.norm()


def test_analysis_is_that_of_torch():
    signal = torch.randn(1, 4000)
    ours = Stft(512, 4000, CPU).analyse(signal)
    theirs = torch.stft(
        signal, 512, 128, window=torch.hann_window(512), center=True, pad_mode="constant", return_complex=True
    )
    torch.testing.assert_close(ours, theirs.transpose(1, 2), rtol=1e-4, atol=1e-4)


def test_a_change_stays_where_it_is():
    """No frame reaches further than half a window: what is far away is untouched, to the bit."""
    stft = Stft(256, 4000, CPU)
    spectrum = stft.analyse(torch.randn(1, 4000))
    before = stft.synthesise(spectrum)
    spectrum[:, 20] *= 2
    changed = (stft.synthesise(spectrum) != before)[0].nonzero().flatten()
    assert 20 * stft.hop - 128 <= changed.min()
    assert changed.max() < 20 * stft.hop + 128
