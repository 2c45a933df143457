from __future__ import annotations

import pytest
import torch

from sonograft.dsp.stft import Stft, powers
from sonograft.engines.replay.ghosts import without_ghosts
from sonograft.engines.replay.notes import Note


@pytest.fixture
def heard(perform):
    """A reed at 220 Hz, and whom of the notes it holds."""

    def real(notes, played=((0.2, 1.0, 57),)):
        sound = perform("flute", played)
        stft = Stft(2048, sound.frames, torch.device("cpu"))
        spectrum = powers(stft.analyse(torch.from_numpy(sound.samples))).sum(0)
        times = torch.arange(stft.frames) * stft.hop / sound.sample_rate
        return without_ghosts(notes, spectrum, times, sound.sample_rate / 2048)

    return real


def test_a_note_an_octave_too_low_is_a_ghost(heard):
    right, ghost = Note(0.2, 1.2, 57.0, 0.8), Note(0.2, 1.2, 45.0, 0.5)
    assert heard([right, ghost]) == [right]


def test_an_octave_that_is_played_is_none(heard):
    low, high = Note(0.2, 1.2, 45.0, 0.8), Note(0.2, 1.2, 57.0, 0.8)
    assert heard([low, high], [(0.2, 1.0, 57), (0.2, 1.0, 45)]) == [low, high]


def test_what_lies_elsewhere_is_not_judged(heard):
    beyond = Note(7.0, 8.0, 45.0, 0.5)
    assert heard([beyond]) == [beyond]
