"""What is learnt of a style, however long it is."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from sonograft.audio.clip import Audio
from sonograft.dsp.arc_cosine import Patches, every_patch, kernel_between
from sonograft.dsp.timbre import Timbre
from sonograft.engines import study as studying
from sonograft.engines.kept import Studies
from sonograft.engines.spectrogram import OPERATING_RMS, Form, Lens, Spectrograms, middle_and_side
from sonograft.engines.study import MOST_FRAMES, RUN_FRAMES, Arrays, Brief, Study, pieces, rms, study

CPU = torch.device("cpu")
HOP = 128
"""At 8 kHz."""
WIDTH = 11


def brief(channels: int = 1, width: int = WIDTH, *, perceptual: bool = True) -> Brief:
    return Brief(Form(8000, channels, perceptual), width)


def radio(frames: int = 3000, channels: int = 1) -> Audio:
    """A programme of very uneven parts: much hum, some noise, rarely bells; each is the same throughout."""
    chance = np.random.default_rng(3)
    time = np.arange(HOP * (frames - 1)) / 8000
    hum = np.sin(2 * np.pi * 110 * time) + 0.5 * np.sin(2 * np.pi * 220 * time)
    noise = chance.standard_normal(len(time))
    bells = np.sin(2 * np.pi * 1730 * time) + np.sin(2 * np.pi * 2910 * time)
    place = time / time[-1]
    parts = np.where(place < 0.6, hum, np.where(place < 0.93, noise, bells))
    sides = 1 + 0.3 * np.arange(channels)[:, None]
    return Audio((0.2 * sides * parts + 0.002 * chance.standard_normal((channels, len(time)))).astype(np.float32), 8000)


def features(sound: Audio, form: Form) -> torch.Tensor:
    signals = middle_and_side(torch.from_numpy(sound.samples * np.float32(OPERATING_RMS / rms(sound))))
    return Spectrograms(Lens(form, CPU), signals[None]).features[0]


def discrepancy(found: Patches, wanted: Patches) -> float:
    """Squared distance of two sets of patches under the kernel that they are compared by (MMD)."""

    def product(a: Patches, b: Patches) -> float:
        kernel = kernel_between(a.frames, b.frames, a.width).square()
        return float((kernel @ b.weights) @ a.weights)

    return product(found, found) - 2 * product(found, wanted) + product(wanted, wanted)


def test_a_short_style_is_kept_whole(rain):
    sound = rain(1.0, channels=2)
    known = study(sound, brief(2), CPU)
    wanted = features(sound, brief(2).form)
    torch.testing.assert_close(known.frames, wanted)
    torch.testing.assert_close(known.loudest, wanted.amax(0))
    patches = known.patches(WIDTH)
    torch.testing.assert_close(patches.weights, every_patch(wanted, WIDTH).weights)


def test_a_style_shorter_than_a_patch_is_padded_with_silence(rain):
    known = study(rain(0.05), brief(), CPU)
    assert len(known.frames) == WIDTH
    assert known.weights.tolist() == [1.0] + [0.0] * (WIDTH - 1)


@pytest.mark.parametrize("width", [1, 11, 31])
@pytest.mark.parametrize("perceptual", [True, False])
def test_of_a_long_style_a_bounded_number_of_runs_is_kept(width, perceptual):
    known = study(radio(), brief(width=width, perceptual=perceptual), CPU)
    assert len(known.frames) <= MOST_FRAMES
    assert len(known.frames) % RUN_FRAMES == 0
    assert float(known.weights.sum()) == pytest.approx(1, abs=1e-5)
    assert bool((known.weights >= 0).all())
    beyond = known.weights.unflatten(0, (-1, RUN_FRAMES))[:, RUN_FRAMES - width + 1 :]
    assert not beyond.any()


def test_runs_are_the_styles_own():
    """Every run is a stretch of the style, wherever pieces of the analysis begin and end."""
    sound = radio(1500)
    known = study(sound, brief(), CPU)
    whole = features(sound, brief().form)
    runs = whole[: len(whole) // RUN_FRAMES * RUN_FRAMES].unflatten(0, (-1, RUN_FRAMES))
    scale = float(whole.norm()) / len(runs) ** 0.5
    for run in known.frames.unflatten(0, (-1, RUN_FRAMES)):
        assert float((runs - run).flatten(1).norm(dim=1).min()) < 1e-3 * scale


def test_what_is_kept_stands_for_all_of_it_far_better_than_any_runs_would(monkeypatch):
    """Also for what is there only for a moment."""
    sound = radio(1500)
    see = Timbre(Lens(brief().form, CPU).bands, 1, fine=0.0)
    whole = every_patch(see(features(sound, brief().form)), WIDTH)

    def mapped(known: Study) -> Patches:
        patches = known.patches(WIDTH)
        return Patches(see(patches.frames), patches.weights)

    monkeypatch.setattr(studying, "MOST_FRAMES", 128)
    good = discrepancy(mapped(study(sound, brief(), CPU)), whole)
    monkeypatch.setattr(studying, "_UPDATES", 0)
    unweighed = discrepancy(mapped(study(sound, brief(), CPU)), whole)
    first = whole.frames[:128]
    inside = torch.arange(128) % RUN_FRAMES <= RUN_FRAMES - WIDTH
    weights = inside[: 128 - WIDTH + 1].float()
    naive = discrepancy(Patches(first, weights / weights.sum()), whole)
    drawn = []
    for seed in range(5):
        starts = torch.randperm(len(whole.frames) // RUN_FRAMES, generator=torch.Generator().manual_seed(seed))[:4]
        frames = torch.cat([whole.frames[s * RUN_FRAMES : (s + 1) * RUN_FRAMES] for s in starts])
        drawn.append(discrepancy(Patches(frames, weights / weights.sum()), whole))
    assert good < 0.2 * unweighed
    assert good < 0.05 * np.median(drawn)
    assert good < 0.05 * naive


def test_what_holds_for_each_band_is_known_of_all_of_the_style():
    sound = radio()
    known, whole = study(sound, brief(), CPU), features(sound, brief().form)
    scale = float(whole.amax())
    torch.testing.assert_close(known.loudest, whole.amax(0), rtol=0, atol=1e-3 * scale)
    below = (whole < known.floor - 1e-3 * scale).float().mean(0)
    assert bool((below <= 0.12).all())
    assert bool(((whole <= known.floor + 1e-3 * scale).float().mean(0) >= 0.08).all())


@pytest.mark.parametrize("extra", [0, 1, 31, 32, 33, 511])
def test_a_style_of_any_length(extra):
    """Whatever is left over for the last piece of the analysis."""
    sound = radio(2 * 512 + extra)
    known = study(sound, brief(), CPU)
    assert bool(known.frames.isfinite().all())
    assert float(known.weights.sum()) == pytest.approx(1, abs=1e-5)


@pytest.mark.parametrize("frames", [100, MOST_FRAMES, MOST_FRAMES + 1, 2000])
def test_says_each_of_its_pieces(frames):
    told = []
    sound = radio(frames)
    study(sound, brief(), CPU, lambda: told.append(None))
    assert len(told) == pieces(sound.frames, brief())


def test_the_level_of_a_style_does_not_matter():
    sound = radio(1000)
    quiet = Audio(sound.samples * np.float32(2**-10), 8000)
    one, other = (study(each, brief(), CPU) for each in (sound, quiet))
    torch.testing.assert_close(other.frames, one.frames, rtol=1e-4, atol=1e-3)


def test_shortened_to_its_heaviest_runs():
    known = study(radio(), brief(), CPU)
    short = known.shortened(128, WIDTH)
    assert len(short.frames) <= 128
    assert float(short.weights.sum()) == pytest.approx(1, abs=1e-5)
    assert not short.weights.unflatten(0, (-1, RUN_FRAMES))[:, RUN_FRAMES - WIDTH + 1 :].any()
    heavy = known.weights.unflatten(0, (-1, RUN_FRAMES)).sum(1).topk(4).indices.sort().values
    assert torch.equal(short.frames, known.frames.unflatten(0, (-1, RUN_FRAMES))[heavy].flatten(0, 1))
    assert known.shortened(MOST_FRAMES, WIDTH) is known


def test_a_style_that_was_kept_whole_is_shortened_too():
    known = study(radio(500), brief(), CPU)
    short = known.shortened(256, WIDTH)
    assert len(short.frames) == 256
    assert float(short.weights.sum()) == pytest.approx(1, abs=1e-5)
    assert not short.weights.unflatten(0, (-1, RUN_FRAMES))[:, RUN_FRAMES - WIDTH + 1 :].any()


def test_frames_count_as_much_as_the_patches_that_they_are_in():
    known = study(radio(500), brief(), CPU)
    weights = known.frame_weights(WIDTH)
    assert weights.shape == (len(known.frames),)
    assert float(weights.sum()) == pytest.approx(1, abs=1e-5)
    assert float(weights[250]) == pytest.approx(1 / (500 - WIDTH + 1), rel=1e-3)
    assert weights[0] < weights[5] < weights[250]


def test_a_mono_style_gets_the_image_of_the_content(rain):
    known = study(rain(1.0), brief(), CPU)
    lens = Lens(brief(2).form, CPU)
    wide = known.widened(lens.bands, (0.8, 0.6))
    for of_one, of_two in ((known.frames, wide.frames), (known.loudest, wide.loudest), (known.floor, wide.floor)):
        middle, side = (lens.bands.sizes_of(half) for half in of_two.chunk(2, -1))
        sizes = lens.bands.sizes_of(of_one)
        torch.testing.assert_close(middle, 0.8 * sizes, rtol=1e-3, atol=1e-4)
        torch.testing.assert_close(side, 0.6 * sizes, rtol=1e-3, atol=1e-4)
    assert torch.equal(wide.weights, known.weights)


def found(arrays: Arrays) -> Study:
    return Study.of(arrays, CPU)


def assert_equal(one: Study | None, other: Study) -> None:
    assert one is not None
    for name, values in other.arrays().items():
        assert np.array_equal(one.arrays()[name], values), name


def test_what_is_known_is_kept_and_found_again(tmp_path, rain):
    known = study(rain(), brief(), CPU)
    Studies(tmp_path / "styles").keep("abc", brief().words, known.arrays())
    again = Studies(tmp_path / "styles")
    assert_equal(again.find("abc", brief().words, found), known)
    others = [brief(2), brief(width=5), brief(perceptual=False), Brief(Form(16_000, 1, perceptual=True), WIDTH)]
    assert all(again.find("abc", other.words, found) is None for other in others)
    assert again.find("abd", brief().words, found) is None


@pytest.mark.parametrize("damage", ["cut", "empty", "garbage", "flipped", "encrypted", "packed", "foreign"])
def test_a_damaged_study_is_as_none(tmp_path, rain, damage):
    studies, known = Studies(tmp_path), study(rain(), brief(), CPU)
    studies.keep("abc", brief().words, known.arrays())
    (file,) = tmp_path.iterdir()
    content = bytearray(file.read_bytes())
    if damage == "flipped":
        content[len(content) // 2] ^= 0xFF
    directory = content.index(b"PK\x01\x02")
    if damage == "encrypted":
        content[directory + 8] ^= 1
    if damage == "packed":
        content[directory + 10] ^= 0x40
    if damage == "foreign":
        with file.open("wb") as other:
            np.savez(other, something=np.zeros(3))
    else:
        file.write_bytes(
            {"cut": content[: len(content) // 2], "empty": b"", "garbage": b"x" * 1000}.get(damage, content)
        )
    assert studies.find("abc", brief().words, found) is None
    studies.keep("abc", brief().words, known.arrays())
    assert_equal(studies.find("abc", brief().words, found), known)


def test_those_used_least_lately_are_given_up(tmp_path, rain, monkeypatch):
    monkeypatch.setattr("sonograft.engines.kept._MOST_STUDIES", 3)
    studies, known = Studies(tmp_path), study(rain(0.2), brief(), CPU)
    for sound in "abcde":
        studies.keep(sound, brief().words, known.arrays())
    assert len(list(tmp_path.iterdir())) == 3
    assert studies.find("e", brief().words, found) is not None


def test_without_a_folder_nothing_is_kept(rain):
    studies = Studies(None)
    studies.keep("abc", brief().words, study(rain(), brief(), CPU).arrays())
    assert studies.find("abc", brief().words, found) is None


def test_a_folder_that_cannot_be_written_is_no_trouble(tmp_path, rain):
    (tmp_path / "file").write_text("in the way")
    studies = Studies(tmp_path / "file" / "styles")
    studies.keep("abc", brief().words, study(rain(), brief(), CPU).arrays())
    assert studies.find("abc", brief().words, found) is None


def test_a_style_is_listened_to_once(tmp_path, render, melody, rain):
    """A later render opens no sound, and gives the same to the bit."""
    content, style = melody(), rain()
    first = render(content, style, studies=tmp_path / "styles")
    (file,) = (tmp_path / "styles").iterdir()
    again = render(content, style, studies=tmp_path / "styles")
    assert np.array_equal(again.samples, first.samples)
    file.write_bytes(b"damaged")
    assert np.array_equal(render(content, style, studies=tmp_path / "styles").samples, first.samples)
    assert file.stat().st_size > 1000
