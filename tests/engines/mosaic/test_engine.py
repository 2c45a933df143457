"""The whole engine: what is heard is the style, what is played is the content."""

from __future__ import annotations

import functools

import numpy as np
import pytest
import torch
from scipy import signal

from sonograft.audio.clip import Audio
from sonograft.engines.mosaic import building
from sonograft.engines.mosaic.engine import MosaicEngine
from sonograft.engines.mosaic.listening import listen
from sonograft.engines.replay import hits


@pytest.fixture
def mosaic(render, known_styles):
    """Renders with this engine."""
    return functools.partial(render, engine=MosaicEngine(), studies=known_styles)


def copied(result: Audio, style: Audio, seconds: float = 0.1) -> float:
    """Mean over pieces of their best normalised correlation with any place of the style."""
    size = round(seconds * result.sample_rate)
    ours, theirs = (sound.samples.mean(0).astype(float) for sound in (result, style))
    norms = np.sqrt(signal.correlate(theirs**2, np.ones(size), "valid").clip(1e-12))
    pieces = [piece for piece in ours[: len(ours) // size * size].reshape(-1, size) if piece @ piece > 1e-4]
    likeness = [np.abs(signal.correlate(theirs, piece, "valid")) / norms / np.linalg.norm(piece) for piece in pieces]
    return float(np.mean([each.max() for each in likeness]))


def chroma(sound: Audio) -> np.ndarray:
    return listen(sound, torch.device("cpu"), lambda: None).chroma


def agreement(a: Audio, b: Audio) -> float:
    ours, theirs = chroma(a), chroma(b)
    both = (np.linalg.norm(ours, axis=1) > 0) & (np.linalg.norm(theirs, axis=1) > 0)
    return float((ours * theirs).sum(1)[both].mean())


def in_tune(result: Audio, content: Audio) -> float:
    """Of the moments at which both have one sure pitch, the share at which it is the same, to a semitone."""
    heard, wanted = (listen(sound, torch.device("cpu"), lambda: None) for sound in (result, content))
    sure = (heard.single > 0.5) & (wanted.single > 0.5)
    assert sure.sum() > 20
    return float((np.abs(heard.height - wanted.height)[sure] < 1).mean())


def test_what_is_heard_is_the_styles_own_recording(drums, perform, mosaic, melody_notes):
    content, style = perform("flute", melody_notes), drums("k.s.h.k.h.s.k.h.")
    grains = mosaic(content, style, pitch_follow=0, layers=1, tightness=0.0)
    assert copied(grains, style) > copied(content, style) + 0.15


def test_a_beat_keeps_its_time(drums, mosaic):
    pattern = "k.h.s.h.k.h.s.h."
    result = mosaic(drums(pattern, 0), drums("k.s.h.k.h.s.k.h.", 1))
    found = [hit.start / result.sample_rate for hit in hits.find(result, lambda: None)]
    wanted = np.arange(0, len(pattern), 2) * 0.125
    assert all(np.abs(np.array(found) - at).min() < 0.02 for at in wanted)


def test_grains_are_tuned_to_the_content(perform, mosaic, melody_notes):
    content, style = perform("flute", melody_notes), perform("reed", [(0.1, 2.0, 70)])
    follows, stays = mosaic(content, style, pitch_follow=6), mosaic(content, style, pitch_follow=0)
    assert agreement(follows, content) > agreement(stays, content) + 0.4
    assert in_tune(follows, content) > 0.9


def test_chords_take_several_layers(perform, mosaic):
    chord = perform("flute", [(0.2, 2.0, 60), (0.2, 2.0, 64), (0.2, 2.0, 67)])
    style = perform("flute", [(0.0, 0.8, 60), (0.9, 0.8, 64), (1.7, 0.8, 67)])
    one, three = (mosaic(chord, style, pitch_follow=0, layers=layers) for layers in (1, 3))
    assert agreement(three, chord) > agreement(one, chord) + 0.03


def test_variety_uses_more_of_the_style(drums, mosaic):
    content, style = drums("k.k.k.k.k.k.k.k.", 0), drums("k.ks.khk.sk.k.h.", 1)
    few, many = mosaic(content, style, variety=0.0), mosaic(content, style, variety=1.0)
    assert not np.array_equal(few.samples, many.samples)


def test_both_channels_are_at_their_level(perform, mosaic, melody_notes, other_notes):
    content = perform("flute", melody_notes, places=(1.0, 0.25))
    result = mosaic(content, perform("reed", other_notes, places=(0.5, 1.0)))
    left, right = (result.samples.astype(float) ** 2).mean(1)
    assert 10 * np.log10(left / right) == pytest.approx(12.0, abs=1.5)


def test_a_style_that_is_known_is_not_listened_to_again(perform, mosaic, melody_notes, other_notes, tmp_path):
    content, style = perform("flute", melody_notes), perform("reed", other_notes)
    first = mosaic(content, style, studies=tmp_path / "studies")
    assert list((tmp_path / "studies").glob("*mosaic*.npz"))
    again = mosaic(content, style, studies=tmp_path / "studies")
    assert np.array_equal(first.samples, again.samples)


def attacks(sound: Audio) -> np.ndarray:
    """Seconds at which something suddenly begins."""
    found = listen(sound, torch.device("cpu"), lambda: None).attack
    return found[found >= 0] / sound.sample_rate


def test_attacks_play_attacks_to_the_millisecond(drums, mosaic):
    content = drums("k.h.s.h.k.h.s.h.")
    result = mosaic(content, drums("s.k.h.k.h.s.k.h.", 1))
    ours, theirs = attacks(result), attacks(content)
    late = [np.abs(ours - at).min() for at in theirs]
    assert np.median(late) < 0.002
    assert max(late) < 0.012


def test_a_tone_is_played_in_its_octave(perform, mosaic):
    content = perform("flute", [(0.2, 0.5, 57), (1.0, 0.5, 60)], 2.0)
    style = perform("reed", [(0.2, 0.5, 69), (1.0, 0.5, 57), (1.8, 0.5, 81)], 2.5)
    assert in_tune(mosaic(content, style), content) > 0.9


@pytest.mark.parametrize(("seconds", "by_texture"), [(0.03, True), (0.5, False)])
def test_a_style_of_next_to_nothing_plays_by_its_texture(perform, mosaic, recorder, seconds, by_texture):
    monitor = recorder()
    style = perform("reed", [(0.0, 1.0, 69)], seconds)
    result = mosaic(perform("flute", [(0.1, 0.6, 69)], 1.0), style, monitor)
    assert ("matching the texture" in monitor.stages) == by_texture
    reason = "what sounds in the style, 0.03 s long, is too short to be cut into grains."
    assert monitor.chosen == (("texture", reason) if by_texture else ("", ""))
    assert (result.samples.astype(float) ** 2).mean() > 1e-5


def test_a_long_content_is_chosen_for_in_sections(perform, mosaic, recorder, melody_notes, other_notes, monkeypatch):
    content, style = perform("flute", melody_notes), perform("reed", other_notes)
    whole = mosaic(content, style)
    monkeypatch.setattr(building, "_SECTION", 20)
    parts = mosaic(content, style)
    assert agreement(parts, content) > agreement(whole, content) - 0.1
    assert parts.samples.std() == pytest.approx(whole.samples.std(), rel=0.2)
