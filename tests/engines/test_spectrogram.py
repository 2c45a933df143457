import numpy as np
import pytest
import torch

from sonograft.audio.clip import Audio
from sonograft.engines.spectrogram import OPERATING_RMS, Spectrogram, window_length

CPU = torch.device("cpu")


@pytest.mark.parametrize(
    ("sample_rate", "expected"),
    [(8000, 512), (16_000, 1024), (22_050, 2048), (44_100, 4096), (48_000, 4096), (96_000, 8192), (192_000, 16_384)],
)
def test_the_window_lasts_about_as_long_at_every_rate(sample_rate, expected):
    assert window_length(sample_rate) == expected
    assert 0.046 <= expected / sample_rate <= 0.14


def test_features_go_back_to_the_magnitudes_they_came_from(melody):
    clip = Spectrogram(melody(channels=2), CPU)
    torch.testing.assert_close(clip.magnitudes(clip.features), clip.spectrum.abs(), rtol=1e-4, atol=1e-5)


def test_features_do_not_know_the_level(melody):
    quiet, loud = (Spectrogram(Audio(melody().samples * np.float32(gain), 8000), CPU) for gain in (1e-7, 100))
    torch.testing.assert_close(quiet.features, loud.features, rtol=1e-4, atol=1e-5)


def test_a_clip_comes_back_at_its_own_level(melody):
    content = melody()
    clip = Spectrogram(content, CPU)
    assert float(clip.signal.square().mean().sqrt()) == pytest.approx(OPERATING_RMS, rel=1e-4)
    np.testing.assert_allclose(clip.audio(clip.signal).samples, content.samples, rtol=1e-5)


def figures(judge, content: Audio, style: Audio) -> list[float]:
    """Style error of ``content``, content error of ``style``."""
    judged = judge(content, style)
    return [judged.style_error(content), judged.content_error(style)]


def test_figures_mean_the_same_at_twice_the_rate(judge, melody, rain):
    """The same band of sound, once with an empty octave above it."""

    def upsampled(clip: Audio) -> Audio:
        spectrum = np.fft.rfft(clip.samples)
        return Audio((2 * np.fft.irfft(spectrum, 2 * clip.frames)).astype(np.float32), 2 * clip.sample_rate)

    content, style = melody(2.0, 22_050), rain(2.0, 22_050)
    np.testing.assert_allclose(
        figures(judge, upsampled(content), upsampled(style)), figures(judge, content, style), rtol=0.05
    )


def test_figures_mean_the_same_in_stereo_and_at_any_length(judge, melody, rain):
    content, style = melody(4.0), rain(4.0)

    def doubled(clip: Audio) -> Audio:
        return Audio(np.concatenate([clip.samples, clip.samples]), clip.sample_rate)

    np.testing.assert_allclose(
        figures(judge, doubled(content), doubled(style)), figures(judge, content, style), rtol=0.01
    )
    np.testing.assert_allclose(figures(judge, melody(8.0), rain(8.0)), figures(judge, content, style), rtol=0.25)
