"""The notes of a content, written beside its result."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import mido
import numpy as np
import pytest

from sonograft.engines.base import HeardNote
from sonograft.models import Position
from sonograft.render.score import midi_file

RATE = 16_000
TUNE = ((0.3, 69), (0.8, 72), (1.3, 76))


def played(file: Path | bytes) -> list[tuple[float, int, int]]:
    """When which key begins to sound, and with which velocity."""
    midi = mido.MidiFile(file) if isinstance(file, Path) else mido.MidiFile(file=io.BytesIO(file))
    now, keys = 0.0, []
    for message in midi:
        now += message.time
        if message.type == "note_on":
            keys.append((now, message.note, message.velocity))
    return keys


def tune(louder: float = 1.0) -> np.ndarray:
    time = np.arange(2 * RATE) / RATE
    sound = np.zeros_like(time)
    for start, key in TUNE:
        since = time - start
        envelope = np.clip(since / 0.01, 0, 1) * np.clip((0.4 - since) / 0.03, 0, 1)
        hertz = 440 * 2 ** ((key - 69) / 12)
        sound += envelope * sum(np.sin(2 * np.pi * hertz * k * time) / k**louder for k in range(1, 8))
    return np.repeat(0.1 * sound[:, None], 2, 1).astype(np.float32)


def test_loud_notes_are_struck_hard_and_all_keep_their_time():
    notes = [HeardNote(0.5, 0.25, 60.2, -20.0), HeardNote(0.5, 1.0, 64.0, -32.0), HeardNote(2.0, 0.0, 200.0, -80.0)]
    (first, low, hard), (_, high, soft), (last, top, softest) = played(midi_file(notes, 1.0))
    assert (first, last) == (1.5, 3.0)
    assert (low, high, top) == (60, 64, 127)
    assert 127 > hard > soft > softest == 1


def test_no_notes_are_a_file_all_the_same():
    assert played(midi_file([], 0.0)) == []


@pytest.mark.parametrize("region", [{}, {"start": Position(0.2), "end": Position(1.7)}])
def test_it_lies_beside_the_result_in_the_time_of_the_content(studio: Any, region: dict[str, Position]) -> None:
    content = studio.file("take.wav", tune())
    style = studio.file("reed.wav", tune(0.5))
    result = studio.render(content, style, engine="replay", **region)
    score = result.path.with_suffix(".mid")
    heard = played(score)
    assert [key for _, key, _ in heard] == [key for _, key in TUNE]
    assert [at for at, *_ in heard] == pytest.approx([start for start, _ in TUNE], abs=0.03)
    assert json.loads(result.path.with_suffix(".json").read_text())["score"] == str(score)


def test_the_texture_hears_no_notes(studio: Any) -> None:
    result = studio.render(studio.file("take.wav", tune()))
    assert not result.path.with_suffix(".mid").exists()
