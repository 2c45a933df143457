import itertools

import numpy as np
import pytest

from sonograft.audio.clip import Audio
from sonograft.engines.parameters import Parameters
from sonograft.engines.texture import TextureEngine


@pytest.fixture
def render(recorder):
    def run(content: Audio, style: Audio, **parameters) -> Audio:
        return TextureEngine().transfer(content, style, Parameters(**parameters), recorder())

    return run


def test_the_result_sounds_like_the_style_and_the_better_the_longer(render, judge, melody, rain):
    content, style = melody(1.0), rain(1.0)
    error = judge(content, style).style_error
    draft, standard, best = (
        error(render(content, style, quality=quality)) for quality in ("draft", "standard", "best")
    )
    assert best < standard < draft < error(content) / 20
    assert standard < error(content) / 200


@pytest.mark.parametrize("quality", ["draft", "standard"])
def test_more_strength_is_more_style_and_less_content(render, judge, melody, rain, quality):
    content, style = melody(1.0), rain(1.0)
    judged = judge(content, style)
    heard = [render(content, style, quality=quality, strength=strength) for strength in (0, 0.1, 0.3, 0.5, 0.7, 0.9, 1)]
    style_errors, content_errors = map(judged.style_error, heard), map(judged.content_error, heard)
    assert all(later < earlier for earlier, later in itertools.pairwise(style_errors))
    assert all(later > earlier for earlier, later in itertools.pairwise(content_errors))


def test_a_little_strength_changes_little(render, melody, rain):
    content = melody(1.0)
    result = render(content, rain(1.0), strength=0.01)
    difference = np.linalg.norm(result.samples - content.samples) / np.linalg.norm(content.samples)
    assert 1e-4 < difference < 0.3


def test_content_weight_holds_on_to_the_content(render, judge, melody, rain):
    content, style = melody(1.0), rain(1.0)
    error = judge(content, style).content_error
    free, held = (error(render(content, style, content_weight=weight)) for weight in (0.0, 10.0))
    assert held < free / 2


def test_one_sound_on_both_channels_stays_in_the_middle(render, melody, rain):
    def both(clip: Audio) -> Audio:
        return Audio(np.concatenate([clip.samples, clip.samples]), clip.sample_rate)

    result = render(both(melody()), both(rain())).samples
    assert np.linalg.norm(result[0] - result[1]) < 0.02 * np.linalg.norm(result[0])


def test_the_stereo_image_becomes_that_of_the_style(render, melody):
    """Correlation of the channels: a content near the middle, a style that is wide, and the other way round."""
    noise = np.random.default_rng(1).standard_normal((2, 8000)).astype(np.float32)
    narrow = Audio(melody(1.0).samples + 0.02 * noise, 8000)
    wide = Audio(0.1 * (noise + 0.3 * noise[::-1]), 8000)

    def correlation(clip: Audio) -> float:
        return float(np.corrcoef(clip.samples)[0, 1])

    assert abs(correlation(render(narrow, wide)) - correlation(wide)) < 0.2
    assert abs(correlation(render(wide, narrow)) - correlation(narrow)) < 0.2


def test_a_mono_content_is_widened_without_moving_aside(render, rain):
    middle = Audio(np.repeat(rain().samples, 2, axis=0), 8000)
    noise = np.random.default_rng(1).standard_normal((2, 8000)).astype(np.float32)
    left, right = render(middle, Audio(0.1 * noise, 8000)).samples
    assert np.corrcoef(left, right)[0, 1] < 0.6
    assert abs(20 * np.log10(np.linalg.norm(left) / np.linalg.norm(right))) < 1


def test_neither_channel_is_preferred(render, melody, rain):
    content, style = melody(channels=2), rain(channels=2)
    plain = render(content, style, quality="draft").samples
    swapped = render(
        Audio(content.samples[::-1].copy(), 8000), Audio(style.samples[::-1].copy(), 8000), quality="draft"
    ).samples
    assert np.linalg.norm(swapped[::-1] - plain) < 0.1 * np.linalg.norm(plain)


def test_a_preview_comes_before_the_long_work(melody, rain, recorder):
    monitor = recorder()
    seen: list[str] = []
    monitor.preview = lambda audio: seen.extend(monitor.stages)
    TextureEngine().transfer(melody(), rain(), Parameters(), monitor)
    assert set(seen) == {"analysing", "sketching"}


def test_nothing_is_drawn(render, melody, rain):
    one, two = (render(melody(), rain(), seed=seed).samples for seed in (1, 2))
    assert np.array_equal(one, two)
