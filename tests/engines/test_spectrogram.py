import numpy as np
import pytest
import torch

from sonograft.audio.clip import Audio
from sonograft.engines.spectrogram import (
    OPERATING_RMS,
    Form,
    Lens,
    Spectrograms,
    left_and_right,
    middle_and_side,
    window_length,
)

CPU = torch.device("cpu")


def seen(clip: Audio, *, perceptual: bool = True) -> Spectrograms:
    gain = OPERATING_RMS / np.sqrt(np.mean(clip.samples.astype(np.float64) ** 2))
    signals = middle_and_side(torch.from_numpy(clip.samples * np.float32(gain)))
    return Spectrograms(Lens(Form(clip.sample_rate, clip.channels, perceptual), CPU), signals[None])


@pytest.mark.parametrize(
    ("sample_rate", "expected"),
    [(8000, 512), (16_000, 1024), (22_050, 2048), (44_100, 4096), (48_000, 4096), (96_000, 8192), (192_000, 16_384)],
)
def test_the_window_lasts_about_as_long_at_every_rate(sample_rate, expected):
    assert window_length(sample_rate) == expected
    assert 0.046 <= expected / sample_rate <= 0.14


def test_middle_and_side_and_back(melody):
    signal = torch.from_numpy(melody(channels=2).samples)
    middle, side = middle_and_side(signal)
    torch.testing.assert_close(middle, signal.mean(0))
    torch.testing.assert_close(side, (signal[0] - signal[1]) / 2)
    torch.testing.assert_close(left_and_right(middle_and_side(signal)), signal)
    assert middle_and_side(signal[:1]) is signal[:1] or torch.equal(middle_and_side(signal[:1]), signal[:1])


def test_on_the_linear_scale_features_are_those_of_the_literature(melody):
    clip = seen(melody(channels=2), perceptual=False)
    torch.testing.assert_close(clip.unstack(clip.features), torch.log1p(clip.spectra.abs()))
    torch.testing.assert_close(clip.stack(clip.unstack(clip.features)), clip.features)


@pytest.mark.parametrize("perceptual", [True, False])
def test_spectra_that_have_the_own_features_are_the_own(melody, perceptual):
    clip = seen(melody(channels=2), perceptual=perceptual)
    back = clip.synthesise(clip.with_features(clip.features))
    assert float((back - clip.signals).norm()) < 1e-3 * float(clip.signals.norm())


@pytest.mark.parametrize("perceptual", [True, False])
def test_spectra_get_the_features_that_are_asked_for(melody, rain, perceptual):
    clip, other = (seen(sound(channels=2), perceptual=perceptual) for sound in (melody, rain))
    spectra = clip.with_features(other.features)
    bands = clip._bands
    found = clip.stack(bands.features(bands.sizes(spectra.abs().square())))
    torch.testing.assert_close(found, other.features, rtol=1e-3, atol=1e-3 * float(bands.weights.max()))


@pytest.mark.parametrize("perceptual", [True, False])
def test_slopes_by_features_become_slopes_by_samples(rain, perceptual):
    """Against central differences in the direction of another sound."""
    clip = seen(rain(0.2, channels=2), perceptual=perceptual)
    generator = torch.Generator().manual_seed(1)
    slopes = torch.randn(clip.features.shape, generator=generator)
    direction = torch.randn(clip.signals.shape, generator=generator)
    _, heard = clip.heard(clip.signals)
    found = float((heard.slopes(slopes) * direction).sum())
    step = 3e-5

    def value(signals: torch.Tensor) -> float:
        return float((clip.heard(signals)[0].double() * slopes).sum())

    wanted = (value(clip.signals + step * direction) - value(clip.signals - step * direction)) / (2 * step)
    assert found == pytest.approx(wanted, rel=0.02)


def test_each_of_a_batch_is_seen_for_itself(melody, rain):
    clips = [seen(sound(channels=2)) for sound in (melody, rain)]
    lens = Lens(Form(8000, 2, perceptual=True), CPU)
    together = Spectrograms(lens, torch.cat([clip.signals for clip in clips]))
    torch.testing.assert_close(together.features, torch.cat([clip.features for clip in clips]))


def figures(judge, content: Audio, style: Audio, scale: str) -> list[float]:
    """Style error of ``content``, content error of ``style``."""
    judged = judge(content, style, scale)
    return [judged.style_error(content), judged.content_error(style)]


@pytest.mark.parametrize(("scale", "tolerance"), [("linear", 0.05), ("perceptual", 0.3)])
def test_figures_mean_the_same_at_twice_the_rate(judge, melody, rain, scale, tolerance):
    """The same band of sound, once with an empty octave above it, which is a few more critical bands."""

    def upsampled(clip: Audio) -> Audio:
        spectrum = np.fft.rfft(clip.samples)
        return Audio((2 * np.fft.irfft(spectrum, 2 * clip.frames)).astype(np.float32), 2 * clip.sample_rate)

    content, style = melody(2.0, 22_050), rain(2.0, 22_050)
    np.testing.assert_allclose(
        figures(judge, upsampled(content), upsampled(style), scale),
        figures(judge, content, style, scale),
        rtol=tolerance,
    )


@pytest.mark.parametrize("scale", ["linear", "perceptual"])
def test_figures_mean_the_same_in_stereo_and_at_any_length(judge, melody, rain, scale):
    content, style = melody(4.0), rain(4.0)

    def doubled(clip: Audio) -> Audio:
        return Audio(np.concatenate([clip.samples, clip.samples]), clip.sample_rate)

    plain = figures(judge, content, style, scale)
    np.testing.assert_allclose(figures(judge, doubled(content), doubled(style), scale), plain, rtol=0.01)
    np.testing.assert_allclose(figures(judge, melody(8.0), rain(8.0), scale), plain, rtol=0.25)
