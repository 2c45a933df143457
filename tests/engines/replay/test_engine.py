"""The whole engine, on answers that are known: the same notes on the style's instrument."""

from __future__ import annotations

import functools
from collections import Counter

import numpy as np
import pytest

from sonograft.audio.clip import Audio
from sonograft.engines.replay import hits
from sonograft.engines.replay.engine import ReplayEngine
from sonograft.engines.texture import TextureEngine


@pytest.fixture
def replay(render, known_styles):
    """Renders with this engine."""
    return functools.partial(render, engine=ReplayEngine(), studies=known_styles)


def replay_texture(content: Audio, style: Audio, replay) -> Audio:
    """The same by the engine ``texture``."""
    return replay.func(content, style, **{**replay.keywords, "engine": TextureEngine()})


@pytest.mark.parametrize(("ours", "theirs"), [("flute", "reed"), ("reed", "pluck"), ("pluck", "flute")])
def test_a_melody_is_played_by_the_other_instrument(distance, perform, replay, melody_notes, other_notes, ours, theirs):
    content, style = perform(ours, melody_notes), perform(theirs, other_notes)
    target = perform(theirs, melody_notes)
    assert distance(replay(content, style), target) < 0.65 * distance(content, target)


def test_notes_begin_where_they_began(perform, replay, melody_notes, other_notes):
    result = replay(perform("flute", melody_notes), perform("pluck", other_notes))
    level = np.convolve(result.samples[0].astype(float) ** 2, np.ones(64) / 64, "same")
    for start, *_ in melody_notes:
        place = round(start * result.sample_rate)
        around = level[place - 2000 : place + 2000]
        assert abs(int((around > 0.1 * around.max()).argmax()) - 2000) < 0.015 * result.sample_rate


def test_every_note_stays_at_its_place_in_the_image(perform, replay, melody_notes, other_notes):
    content = perform("flute", melody_notes, places=(1.0, 0.25))
    result = replay(content, perform("reed", other_notes, places=(0.5, 1.0)))
    left, right = (result.samples.astype(float) ** 2).mean(1)
    assert 10 * np.log10(left / right) == pytest.approx(12.0, abs=1.5)


def test_loud_notes_stay_loud(perform, replay, other_notes):
    content = perform("flute", [(0.2, 0.5, 69), (1.2, 0.5, 69)])
    content.samples[:, : round(0.9 * content.sample_rate)] *= 0.1
    result = replay(content, perform("reed", other_notes))
    soft, loud = (
        (result.samples[:, round(at * 22_050) : round((at + 0.4) * 22_050)].astype(float) ** 2).mean()
        for at in (0.25, 1.25)
    )
    assert 10 * np.log10(loud / soft) == pytest.approx(20.0, abs=2.0)


@pytest.mark.parametrize("channels", [1, 2])
def test_a_beat_is_played_by_another_kit(distance, drums, replay, channels):
    pattern = "k.h.s.h.kkh.s.hh"
    result = replay(drums(pattern, 0, channels), drums("k.s.h.k.h.s.k.h.", 1, channels))
    target = drums(pattern, 1, channels)
    assert distance(result, target) < 0.75 * distance(drums(pattern, 0, channels), target)
    found, wanted = ([hit.start / 22_050 for hit in hits.find(sound, lambda: None)] for sound in (result, target))
    assert found == pytest.approx(wanted, abs=0.01)


def test_drums_struck_at_once_are_both_played(distance, drums, replay):
    low, high = "k...k...k.k.k...", "h.h.h.h.h...h.h."
    both = [Audio(drums(low, kit).samples + drums(high, kit).samples, 22_050) for kit in (0, 1)]
    style, kicks = drums("k...h...k...h...", 1), drums(low, 1)  # where they are never struck at once
    result = replay(both[0], style)
    assert distance(result, both[1]) < 0.75 * distance(both[0], both[1])
    assert distance(result, both[1]) < 0.75 * distance(kicks, both[1])


def test_a_melody_over_drums_keeps_both(distance, perform, drums, replay, recorder, melody_notes, other_notes):
    pattern = "k...s...k...s..."
    beat, other = drums(pattern, 0), drums("s...k...k...s...", 1)
    content = Audio(perform("flute", melody_notes, beat.seconds).samples + beat.samples, 22_050)
    style = Audio(perform("reed", other_notes, other.seconds).samples + other.samples, 22_050)
    monitor = recorder()
    result = replay(content, style, monitor)
    assert [round(note.pitch) for note in monitor.notes] == [number for *_, number in melody_notes]
    assert "rendering" not in monitor.stages  # nothing was left to the texture
    target = Audio(perform("reed", melody_notes, beat.seconds).samples + drums(pattern, 1).samples, 22_050)
    assert distance(result, target) < distance(replay_texture(content, style, replay), target)


def test_the_notes_are_told(perform, replay, recorder, melody_notes, other_notes):
    monitor = recorder()
    replay(perform("flute", melody_notes), perform("reed", other_notes), monitor)
    assert [round(note.pitch) for note in monitor.notes] == [number for *_, number in melody_notes]
    assert [note.start for note in monitor.notes] == pytest.approx([start for start, *_ in melody_notes], abs=0.02)
    assert [note.seconds for note in monitor.notes] == pytest.approx([held for _, held, _ in melody_notes], abs=0.05)


@pytest.mark.parametrize(
    ("case", "why"),
    [
        ("noise in noise", "neither notes nor hits of its own were heard in the style."),
        ("a melody in noise", "neither notes nor hits of its own were heard in the style."),
        ("noise by notes", "neither notes nor hits were heard in the content."),
        ("a beat by notes", "the style has no hits of its own to play those of the content."),
        ("one note by one note", ""),
    ],
)
def test_what_cannot_be_played_is_still_a_sound(perform, drums, replay, recorder, melody_notes, case, why):
    chance = np.random.default_rng(1)
    noise = Audio((0.05 * chance.standard_normal((1, 44_100))).astype(np.float32), 22_050)
    tune, note = perform("flute", melody_notes), perform("reed", [(0.3, 0.5, 64)], 1.5)
    content, style = {
        "noise in noise": (noise, noise),
        "a melody in noise": (tune, noise),
        "noise by notes": (noise, tune),
        "a beat by notes": (drums("k.h.s.h."), tune),
        "one note by one note": (note, note),
    }[case]
    monitor = recorder()
    result = replay(content, style, monitor)
    assert np.isfinite(result.samples).all()
    assert (result.samples.astype(float) ** 2).mean() > 0.005 * (content.samples.astype(float) ** 2).mean()
    assert ("rendering" in Counter(monitor.stages)) == bool(why)
    assert monitor.chosen == (("texture", why) if why else ("", ""))


def test_several_styles_take_turns(distance, perform, replay, melody_notes, other_notes):
    content = perform("flute", melody_notes)
    reed, pluck = perform("reed", other_notes), perform("pluck", other_notes)
    both = replay(content, [(reed, 0.5), (pluck, 0.5)])
    ends = (perform("reed", melody_notes), perform("pluck", melody_notes))
    alone = [distance(replay(content, one), end) for one, end in zip((reed, pluck), ends, strict=True)]
    assert all(distance(both, end) > own for end, own in zip(ends, alone, strict=True))
    assert all(distance(both, end) < distance(content, end) for end in ends)


def test_half_strength_is_half_the_content(perform, replay, melody_notes, other_notes):
    content, style = perform("flute", melody_notes), perform("reed", other_notes)
    whole, half = replay(content, style), replay(content, style, strength=0.5)
    np.testing.assert_allclose(half.samples, 0.5 * (content.samples + whole.samples), atol=1e-6)


def test_a_style_is_learnt_once(perform, replay, recorder, melody_notes, other_notes, tmp_path):
    content, style = perform("flute", melody_notes), perform("reed", other_notes)
    first = replay(content, style, studies=tmp_path / "studies")
    (kept,) = (tmp_path / "studies").glob("*-replay*.npz")
    stamp = kept.stat().st_mtime_ns
    monitor = recorder()
    again = replay(content, style, monitor, studies=tmp_path / "studies")
    assert np.array_equal(first.samples, again.samples)
    assert kept.stat().st_mtime_ns >= stamp
    kept.write_bytes(b"torn")
    assert np.array_equal(first.samples, replay(content, style, studies=tmp_path / "studies").samples)
