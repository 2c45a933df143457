"""Contents of any length: in sections, joined, stopped and begun again."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sonograft.audio.clip import Audio, whole
from sonograft.engines import sections
from sonograft.engines.sections import Joined, plan
from sonograft.engines.texture import TextureEngine
from sonograft.errors import Cancelled

RATE = 8000


@pytest.fixture
def _short_sections(monkeypatch):
    monkeypatch.setattr(sections, "_STEP_S", 0.6)
    monkeypatch.setattr(sections, "_OVERLAP_S", 0.3)
    monkeypatch.setattr(sections, "_FADE_S", 0.1)


def chance(seed: int, frames: int, channels: int = 1) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal((channels, frames)).astype(np.float32)


def choir(seconds: float = 3.0, channels: int = 1) -> Audio:
    """A steady content: tones in a little noise."""
    time = np.arange(round(seconds * RATE)) / RATE
    tones = sum(np.sin(2 * np.pi * hertz * (time + 0.1 * hertz)) for hertz in (220, 277, 330, 441, 554))
    return Audio((0.05 * tones + 0.01 * chance(1, len(time), channels)).astype(np.float32), RATE)


def surf(seconds: float = 3.0, channels: int = 1) -> Audio:
    """A steady style."""
    noise = chance(2, round(seconds * RATE), channels)
    return Audio((0.1 * (noise[:, 1:] + noise[:, :-1])).astype(np.float32), RATE)


@given(frames=st.integers(1, 40 * 60 * RATE), rate=st.sampled_from([RATE, 44_100, 192_000]))
def test_sections_cover_a_content_and_overlap(frames, rate):
    planned = plan(frames, rate)
    overlap, step = round(sections._OVERLAP_S * rate), round(sections._STEP_S * rate)
    assert (planned[0].start, planned[-1].stop) == (0, frames)
    assert len({section.frames for section in planned}) == 1
    assert planned[0].frames <= step + overlap + 1
    assert [section.number for section in planned] == list(range(len(planned)))
    for left, right in itertools.pairwise(planned):
        assert left.start < right.start
        assert left.stop - right.start >= overlap - 1
    for left, after in zip(planned, planned[2:], strict=False):
        assert after.start - left.stop > -overlap


def test_a_short_content_is_one_section():
    (only,) = plan(round((sections._STEP_S + sections._OVERLAP_S) * RATE), RATE)
    assert only.start == 0
    assert len(plan(only.stop + 1, RATE)) == 2


@pytest.fixture
def pieces(_short_sections):
    """A sound, its plan and its sections."""
    sound = choir(channels=2)
    planned = plan(sound.frames, RATE)
    return sound, planned, [Audio(sound.samples[:, s.start : s.stop], RATE) for s in planned]


def test_sections_of_one_sound_are_joined_to_it(pieces):
    sound, planned, parts = pieces
    assert len(planned) > 3
    joined = Joined(planned, parts)
    assert (joined.frames, joined.channels, joined.sample_rate) == (sound.frames, 2, RATE)
    np.testing.assert_allclose(whole(joined).samples, sound.samples, rtol=0, atol=1e-6)


def test_what_is_read_does_not_depend_on_how(pieces):
    _, planned, parts = pieces
    joined = Joined(planned, parts)
    everything = whole(joined).samples
    starts = np.random.default_rng(4).integers(0, joined.frames, 40)
    edges = [edge for seam in joined._seams for edge in (seam.start, seam.stop)]
    for start in [0, joined.frames, *starts.tolist(), *edges]:
        for length in (0, 1, 700, 9000):
            stop = min(start + length, joined.frames)
            assert np.array_equal(joined.read(start, stop), everything[:, start:stop])


def seam_middles(frames: int) -> list[int]:
    return [(left.stop + right.start) // 2 for left, right in itertools.pairwise(plan(frames, RATE))]


def level_db(samples: np.ndarray) -> float:
    return float(10 * np.log10(np.mean(samples.astype(np.float64) ** 2)))


@pytest.mark.usefixtures("_short_sections")
@pytest.mark.parametrize("alike", [1.0, 0.7, 0.0])
def test_the_level_stays_across_a_seam_however_alike_both_sides_are(alike):
    """Noise: averaged over many, its level in the middle of a seam is that of both sides."""
    frames, common, levels = 3 * RATE, chance(3, 3 * RATE), []
    planned = plan(frames, RATE)
    for seed in range(12):
        parts = []
        for section in planned:
            own = chance(100 * seed + section.number, section.frames)
            parts.append(
                Audio(
                    (alike**0.5 * common[:, section.start : section.stop] + (1 - alike) ** 0.5 * own).astype(
                        np.float32
                    ),
                    RATE,
                )
            )
        joined = whole(Joined(planned, parts)).samples
        levels += [joined[:, middle - 80 : middle + 80] for middle in seam_middles(frames)]
    assert abs(level_db(np.concatenate(levels, 1))) < 0.5


def test_the_tail_of_a_section_is_not_heard(pieces):
    """What has heard too little of its surroundings lies outside of the crossfade."""
    sound, planned, parts = pieces
    spoilt = [Audio(part.samples.copy(), RATE) for part in parts]
    margin = round(0.5 * (sections._OVERLAP_S - sections._FADE_S) * RATE) - 2
    for number, part in enumerate(spoilt):
        if number:
            part.samples[:, :margin] = 9
        if number < len(spoilt) - 1:
            part.samples[:, -margin:] = 9
    np.testing.assert_allclose(whole(Joined(planned, spoilt)).samples, sound.samples, rtol=0, atol=1e-6)


@pytest.mark.usefixtures("_short_sections")
@pytest.mark.parametrize("quality", ["draft", "standard"])
@pytest.mark.parametrize("channels", [1, 2])
def test_no_strength_gives_back_a_content_in_sections(render, melody, rain, quality, channels):
    """Loud and quiet passages, silence among them."""
    content = melody(3.0, channels=channels)
    content.samples[:, RATE : RATE + RATE // 2] *= 0.01
    content.samples[:, 2 * RATE : 2 * RATE + RATE // 2] = 0
    result = render(content, rain(channels=channels), quality=quality, strength=0.0)
    assert result.frames == content.frames
    error = level_db(result.samples - content.samples) - level_db(content.samples)
    assert error < -90


@pytest.mark.parametrize("quality", ["draft", "standard"])
def test_seams_are_not_heard(render, monkeypatch, quality):
    """Level within 20 ms against that of both sides, and jumps from sample to sample; overlap and fade are the real."""
    monkeypatch.setattr(sections, "_STEP_S", 1.2)
    content = choir(8.0)
    result = render(content, surf(2.0), quality=quality).samples
    assert result.shape == content.samples.shape
    middles = seam_middles(content.frames)
    assert len(middles) > 5
    block, beside = round(0.01 * RATE), round(0.15 * RATE)
    differences = []
    for middle in middles:
        around = [result[:, middle - beside : middle - block], result[:, middle + block : middle + beside]]
        here = result[:, middle - block : middle + block]
        differences.append(level_db(here) - level_db(np.concatenate(around, 1)))
    assert abs(np.mean(differences)) < 0.5
    assert max(np.abs(differences)) < 1.5
    jumps = np.abs(np.diff(result[0]))
    at_seams = np.zeros(len(jumps), bool)
    for middle in middles:
        at_seams[middle - beside : middle + beside] = True
    assert jumps[at_seams].max() <= 1.1 * jumps[~at_seams].max()
    assert abs(level_db(jumps[at_seams]) - level_db(jumps[~at_seams])) < 1


class Counting(TextureEngine):
    """Counts the sections that it renders and those that it sketches."""

    def __init__(self) -> None:
        self.rendered = 0
        self.sketched = 0

    def learn(self, *arguments):
        rendition = super().learn(*arguments)
        render, sketch = rendition.render, rendition.sketch

        def counted(contents, report):
            self.rendered += len(contents)
            return render(contents, report)

        def counted_sketch(contents):
            self.sketched += len(contents)
            return sketch(contents)

        rendition.render, rendition.sketch = counted, counted_sketch
        return rendition


@pytest.mark.usefixtures("_short_sections")
@pytest.mark.parametrize("quality", ["draft", "standard"])
def test_a_render_that_was_stopped_goes_on_where_it_was(render, melody, rain, recorder, tmp_path, quality):
    content, style = melody(3.0, channels=2), rain(channels=2)
    total = len(plan(content.frames, RATE))
    straight, listener = Counting(), recorder()
    expected = render(content, style, listener, engine=straight, quality=quality)
    assert straight.rendered == total
    calls = len(listener.fractions)
    for share in (0.5, 0.8):
        work = tmp_path / f"stopped-{share}"
        engine, again = Counting(), Counting()
        with pytest.raises(Cancelled):
            render(content, style, recorder(round(share * calls)), engine=engine, work=work, quality=quality)
        finished = len(list(work.glob("section-*.f32")))
        assert 0 < finished < total
        monitor = recorder()
        result = render(content, style, monitor, engine=again, work=work, quality=quality)
        assert np.array_equal(result.samples, expected.samples)
        assert again.rendered == total - finished
        assert again.sketched == 0
        assert not monitor.previews
        assert monitor.fractions == sorted(monitor.fractions)
        assert monitor.fractions[-1] == 1


@pytest.mark.usefixtures("_short_sections")
def test_a_section_that_was_cut_off_is_rendered_again(render, melody, rain, tmp_path):
    content, style, engine = melody(3.0), rain(), Counting()
    expected = render(content, style, work=tmp_path, quality="draft")
    cut, half = tmp_path / "section-1.f32", tmp_path / "section-2.part"
    cut.write_bytes(cut.read_bytes()[:1000])
    half.write_bytes(b"half")
    result = render(content, style, work=tmp_path, quality="draft", engine=engine)
    assert engine.rendered == 1
    assert np.array_equal(result.samples, expected.samples)


@pytest.mark.usefixtures("_short_sections")
def test_a_preview_is_of_the_whole_content_in_its_form(render, melody, rain, recorder):
    content, monitor = melody(3.0, channels=2), recorder()
    render(content, rain(channels=2), monitor)
    (preview,) = monitor.previews
    assert (preview.frames, preview.channels, preview.sample_rate) == (content.frames, 2, RATE)
    assert np.isfinite(whole(preview).samples).all()


@pytest.mark.usefixtures("_short_sections")
def test_sections_rendered_together_are_as_if_alone(render, melody, rain, monkeypatch):
    """What a graphics card does with many at once."""
    content, style = melody(3.0, channels=2), rain(channels=2)
    content.samples[:, : RATE + RATE // 2] = 0  # some are left out of their batch
    alone = render(content, style, quality="standard").samples
    monkeypatch.setattr("sonograft.engines.transfer._AT_ONCE", {"cpu": 3})
    together = render(content, style, quality="standard").samples
    assert np.linalg.norm(together - alone) < 0.03 * np.linalg.norm(alone)  # on some processors the same to the bit


@pytest.mark.usefixtures("_short_sections")
def test_progress_is_even_over_sections(render, melody, rain, recorder):
    monitor = recorder()
    render(melody(3.0), rain(), monitor)
    assert monitor.fractions == sorted(monitor.fractions)
    assert monitor.fractions[-1] == 1
    assert max(np.diff(monitor.fractions)) < 0.1
