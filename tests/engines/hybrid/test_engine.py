"""The whole engine, and who plays by ``auto``'s choice."""

from __future__ import annotations

import functools

import numpy as np
import pytest

from sonograft.audio.clip import Audio
from sonograft.engines.auto import AutoEngine
from sonograft.engines.hybrid.engine import HybridEngine


@pytest.fixture
def hybrid(render, known_styles):
    return functools.partial(render, engine=HybridEngine(), studies=known_styles)


@pytest.fixture
def auto(render, known_styles):
    return functools.partial(render, engine=AutoEngine(), studies=known_styles)


MANY = tuple((0.1 + 0.4 * place, 0.35, number) for place, number in enumerate((67, 71, 74, 69, 72)))


@pytest.mark.parametrize(("ours", "theirs"), [("flute", "reed"), ("reed", "pluck")])
def test_a_melody_is_played_by_the_other_instrument(distance, perform, hybrid, melody_notes, ours, theirs):
    content, style = perform(ours, melody_notes), perform(theirs, MANY)
    target = perform(theirs, melody_notes)
    assert distance(hybrid(content, style), target) < 0.7 * distance(content, target)


def test_a_beat_under_a_melody_stays(perform, drums, hybrid, melody_notes):
    beat = drums("k...s...k...s...")
    tune = perform("flute", melody_notes, beat.seconds)
    both = Audio(0.3 * beat.samples + tune.samples, beat.sample_rate)
    result = hybrid(both, perform("reed", MANY))
    level = np.convolve(result.samples[0].astype(float) ** 2, np.ones(200) / 200, "same")
    struck = [level[round((at * 0.5 + 0.01) * beat.sample_rate)] for at in range(4)]
    assert min(struck) > 1e-3 * level.max()


def test_a_beat_is_played_by_the_other_kit(distance, drums, hybrid):
    content, style, target = drums("k.h.s.h.k.h.s.h."), drums("k.s.h.k.h.s.k.h.", 1), drums("k.h.s.h.k.h.s.h.", 1)
    result = hybrid(content, style)
    assert distance(result, target) < 0.7 * distance(content, target)
    level = np.convolve(result.samples[0].astype(float) ** 2, np.ones(200) / 200, "same")
    struck, before = ([level[round((at * 0.25 + s) * result.sample_rate)] for at in range(1, 8)] for s in (0.01, -0.02))
    assert all(a > 10 * b for a, b in zip(struck, before, strict=True))


@pytest.mark.parametrize(("style", "by_grains"), [("kit", False), ("plucked notes", True)])
def test_a_beat_is_played_by_hits_only_where_the_style_is_a_kit(drums, perform, hybrid, recorder, style, by_grains):
    styles = {"kit": drums("k.s.h.k.h.s.k.h.", 1), "plucked notes": perform("pluck", MANY)}
    monitor = recorder()
    hybrid(drums("k.h.s.h.k.h.s.h."), styles[style], monitor)
    assert any("choosing grains" in stage for stage in monitor.stages) == by_grains


def test_it_keeps_the_rhythm_where_grains_play(drums, perform, hybrid, melody_notes):
    content = drums("k.h.s.h.k.h.s.h.")
    result = hybrid(content, perform("reed", MANY))
    ours, theirs = (
        np.sqrt(np.add.reduceat(sound.samples[0].astype(float) ** 2, np.arange(0, sound.frames, 220)))
        for sound in (result, content)
    )
    assert np.corrcoef(ours, theirs)[0, 1] > 0.6


def test_a_click_as_a_style_is_too_short_for_grains(drums, hybrid, recorder):
    monitor = recorder()
    result = hybrid(drums("k.h.s.h."), Audio(drums("k").samples[:, :700], 22_050), monitor)
    assert monitor.chosen == ("texture", "what sounds in the style, 0.03 s long, is too short to be cut into grains.")
    assert (result.samples.astype(float) ** 2).mean() > 1e-5


@pytest.mark.parametrize(
    ("content", "style", "engine", "reason"),
    [
        ("melody", "many notes", "hybrid", "4 notes were heard, and the style has 5 of its own to play them."),
        ("beat", "another beat", "hybrid", "hits were heard, and the style has"),
        ("beat", "click", "texture", "too short to be cut"),
        ("beat", "many notes", "hybrid", "grains play it."),
        ("melody", "two notes", "hybrid", "the style has too few notes (2) for those of the content; grains play."),
        ("full chord", "many notes", "hybrid", "are only a part of the content; grains play all of it."),
    ],
)
def test_auto_says_who_plays_and_why(
    perform, drums, auto, recorder, melody_notes, full_chord, content, style, engine, reason
):
    sounds = {
        "full chord": full_chord,
        "two notes": perform("reed", MANY[:2]),
        "melody": perform("flute", melody_notes),
        "many notes": perform("reed", MANY),
        "beat": drums("k.h.s.h.k.h.s.h."),
        "another beat": drums("k.s.h.k.h.s.k.h.", 1),
        "click": Audio(drums("k").samples[:, :3000], 22_050),
    }
    monitor = recorder()
    auto(sounds[content], sounds[style], monitor)
    assert monitor.chosen[0] == engine
    assert reason in monitor.chosen[1]
    assert any(stage.startswith(f"{engine}: ") for stage in monitor.stages)


@pytest.mark.parametrize("content", ["melody", "beat"])
def test_autos_choice_is_what_is_heard(perform, drums, auto, hybrid, melody_notes, content):
    pairs = {
        "melody": (perform("flute", melody_notes), perform("reed", MANY)),
        "beat": (drums("k.h.s.h."), drums("k.s.h.k.h.s.k.h.", 1)),
    }
    ours, theirs = pairs[content]
    assert np.array_equal(auto(ours, theirs).samples, hybrid(ours, theirs).samples)
