import itertools

import numpy as np
import pytest
import torch

from sonograft.audio.clip import Audio, whole
from sonograft.dsp.stft import Stft
from sonograft.engines.texture import TextureEngine

SCALES = ["perceptual", "linear"]


@pytest.fixture
def play(render):
    """As the engine gives it: nothing is done to it afterwards."""

    def run(content: Audio, style: Audio, monitor=None, **parameters) -> Audio:
        return render(content, style, monitor, engine=TextureEngine(), bare=True, **parameters)

    return run


@pytest.mark.parametrize(("scale", "nearer"), [("perceptual", 30), ("linear", 60)])
def test_the_result_sounds_like_the_style_and_the_better_the_longer(play, judge, melody, rain, scale, nearer):
    content, style = melody(1.0), rain(1.0)
    error = judge(content, style, scale).style_error
    draft, standard, best = (
        error(play(content, style, quality=quality, scale=scale)) for quality in ("draft", "standard", "best")
    )
    assert best < min(standard, draft)
    assert max(standard, draft) < error(content) / nearer


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("quality", ["draft", "standard"])
def test_more_strength_is_more_style_and_less_content(play, judge, melody, rain, quality, scale):
    content, style = melody(1.0), rain(1.0)
    judged = judge(content, style, scale)
    strengths = (0, 0.1, 0.3, 0.5, 0.7, 0.9, 1)
    heard = [play(content, style, quality=quality, scale=scale, strength=strength) for strength in strengths]
    style_errors, content_errors = map(judged.style_error, heard), map(judged.content_error, heard)
    style_errors, content_errors = list(style_errors), list(content_errors)
    assert all(later < earlier for earlier, later in itertools.pairwise(style_errors))
    assert all(later > earlier for earlier, later in itertools.pairwise(content_errors))


def tones(pitches: tuple[float, ...], brightness: float, seed: int) -> Audio:
    """Held chords of an instrument, one after the other, with a little breath."""
    time = np.arange(8000 // 2) / 8000
    chords = []
    for pitch in pitches:
        harmonics = pitch * np.arange(1, int(3800 / pitch))
        sizes = np.exp(-harmonics / brightness)
        chords.append(sizes @ np.sin(2 * np.pi * harmonics[:, None] * time))
    breath = np.random.default_rng(seed).standard_normal(len(time) * len(pitches))
    return Audio((0.1 * np.concatenate(chords) + 0.003 * breath)[None].astype(np.float32), 8000)


def fine_structure(clip: Audio) -> np.ndarray:
    """Where the partials of a sound lie: long-window log spectra less their envelope, ``[frames, bins]``."""
    stft = Stft(2048, clip.frames, torch.device("cpu"))
    log = torch.log(stft.analyse(torch.from_numpy(clip.samples)).abs() + 1e-2)[0].double()
    envelope = torch.nn.functional.avg_pool1d(log, 61, 1, 30, count_include_pad=False)
    return (log - envelope).numpy()


def likeness(one: Audio, other: Audio) -> float:
    """Of the notes of two sounds, frame by frame: a cosine."""
    a, b = fine_structure(one), fine_structure(other)
    return float(np.sum(a * b) / np.sqrt(np.sum(a * a) * np.sum(b * b)))


LOW, HIGH = (220.0, 262.0, 330.0), (247.0, 247.0, 247.0)


@pytest.mark.parametrize("quality", ["draft", "standard"])
def test_without_the_styles_notes_those_of_the_content_stay(play, quality):
    content, style = tones(LOW, 500.0, 1), tones(HIGH, 3000.0, 2)
    without, whole = (play(content, style, quality=quality, style_notes=notes) for notes in (0.0, 1.0))
    assert likeness(without, content) > likeness(whole, content)
    assert likeness(without, style) < likeness(whole, style)
    assert likeness(without, content) > 0.7


def test_notes_of_the_style_come_in_by_and_by(play):
    content, style = tones(LOW, 500.0, 1), tones(HIGH, 3000.0, 2)
    heard = [likeness(play(content, style, style_notes=notes), style) for notes in (0.0, 0.5, 1.0)]
    assert heard[0] < 0.5 * min(heard[1:])


def spectral_centre(clip: Audio) -> float:
    """Hz."""
    power = np.abs(np.fft.rfft(clip.samples[0])) ** 2
    return float(power @ np.fft.rfftfreq(clip.frames, 1 / clip.sample_rate) / power.sum())


@pytest.mark.parametrize("quality", ["draft", "standard"])
def test_the_timbre_becomes_the_styles_while_the_notes_stay(play, quality):
    content, style = tones(LOW, 300.0, 1), tones(HIGH, 3000.0, 2)
    result = play(content, style, quality=quality)
    before, after, wanted = map(spectral_centre, (content, result, style))
    assert before < after < wanted
    assert quality == "draft" or after - before > 0.25 * (wanted - before)


@pytest.mark.parametrize("quality", ["draft", "standard"])
def test_shares_lead_from_one_style_to_the_other(render, judge, melody, rain, quality):
    content, dark, bright = melody(1.0), rain(1.0), tones(HIGH, 3000.0, 2)
    bright = Audio(bright.samples[:, :8000], 8000)
    to_dark, to_bright = judge(content, dark).style_error, judge(content, bright).style_error
    heard = [
        render(content, [(dark, 1 - share), (bright, share)], bare=True, quality=quality)
        for share in (0.0, 0.25, 0.5, 0.75, 1.0)
    ]
    assert all(later > earlier for earlier, later in itertools.pairwise(map(to_dark, heard)))
    assert all(later < earlier for earlier, later in itertools.pairwise(map(to_bright, heard)))


def test_the_preview_goes_by_the_shares_too(render, judge, melody, rain, recorder):
    content, dark, bright = melody(1.0), rain(1.0), tones(HIGH, 3000.0, 2)
    bright = Audio(bright.samples[:, :8000], 8000)
    to_dark = judge(content, dark).style_error
    previews = []
    for share in (0.1, 0.5, 0.9):
        monitor = recorder()
        render(content, [(dark, 1 - share), (bright, share)], monitor, bare=True)
        previews.append(whole(monitor.previews[0]))
    assert all(later > 1.05 * earlier for earlier, later in itertools.pairwise(map(to_dark, previews)))


def test_a_style_without_a_share_is_not_heard(render, melody, rain):
    content, style, other = melody(), rain(), tones(HIGH, 3000.0, 2)
    both = render(content, [(style, 1.0), (other, 0.0)], bare=True, quality="standard").samples
    alone = render(content, style, bare=True, quality="standard").samples
    assert np.linalg.norm(both - alone) < 0.05 * np.linalg.norm(alone)


def test_a_style_twice_is_that_style(render, melody, rain):
    content, style = melody(), rain()
    twice = render(content, [(style, 0.5), (style, 0.5)], bare=True).samples
    alone = render(content, style, bare=True).samples
    assert np.linalg.norm(twice - alone) < 0.05 * np.linalg.norm(alone)


def test_on_the_ears_scale_each_quality_is_better_than_the_one_before(play, judge, melody, rain):
    content = melody(1.0)
    for style in (rain(1.0), tones(HIGH, 3000.0, 2)):
        error = judge(content, style).style_error
        errors = [error(play(content, style, quality=quality)) for quality in ("draft", "standard", "best")]
        assert errors[2] < errors[1] < errors[0]


def test_a_little_strength_changes_little(play, melody, rain):
    content = melody(1.0)
    result = play(content, rain(1.0), strength=0.01)
    difference = np.linalg.norm(result.samples - content.samples) / np.linalg.norm(content.samples)
    assert 1e-4 < difference < 0.3


def test_content_weight_holds_on_to_the_content(play, judge, melody, rain):
    content, style = melody(1.0), rain(1.0)
    error = judge(content, style).content_error
    free, held = (error(play(content, style, content_weight=weight)) for weight in (0.0, 10.0))
    assert held < free / 2


def test_one_sound_on_both_channels_stays_in_the_middle(play, melody, rain):
    def both(clip: Audio) -> Audio:
        return Audio(np.concatenate([clip.samples, clip.samples]), clip.sample_rate)

    result = play(both(melody()), both(rain())).samples
    assert np.linalg.norm(result[0] - result[1]) < 0.02 * np.linalg.norm(result[0])


def test_the_stereo_image_becomes_that_of_the_style(play, melody):
    """Correlation of the channels: a content near the middle, a style that is wide, and the other way round."""
    noise = np.random.default_rng(1).standard_normal((2, 8000)).astype(np.float32)
    narrow = Audio(melody(1.0).samples + 0.1 * noise[:1] + 0.02 * noise, 8000)
    wide = Audio(0.1 * (noise + 0.3 * noise[::-1]), 8000)

    def correlation(clip: Audio) -> float:
        return float(np.corrcoef(clip.samples)[0, 1])

    assert abs(correlation(play(narrow, wide)) - correlation(wide)) < 0.2
    assert abs(correlation(play(wide, narrow)) - correlation(narrow)) < 0.2


def test_a_mono_content_is_widened_without_moving_aside(play, rain):
    middle = Audio(np.repeat(rain().samples, 2, axis=0), 8000)
    noise = np.random.default_rng(1).standard_normal((2, 8000)).astype(np.float32)
    left, right = play(middle, Audio(0.1 * noise, 8000)).samples
    assert np.corrcoef(left, right)[0, 1] < 0.6
    assert abs(20 * np.log10(np.linalg.norm(left) / np.linalg.norm(right))) < 1


def test_neither_channel_is_preferred(play, melody, rain):
    content, style = melody(channels=2), rain(channels=2)
    plain = play(content, style, quality="draft").samples
    swapped = play(
        Audio(content.samples[::-1].copy(), 8000), Audio(style.samples[::-1].copy(), 8000), quality="draft"
    ).samples
    assert np.linalg.norm(swapped[::-1] - plain) < 0.1 * np.linalg.norm(plain)


def test_nothing_is_drawn(play, melody, rain):
    one, two = (play(melody(), rain(), seed=seed).samples for seed in (1, 2))
    assert np.array_equal(one, two)
