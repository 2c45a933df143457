"""Real recordings in pairs, without a known answer: drum loops, guitar, tabla, piano, choir.

They are those of the package sonic-pi-samples of Debian and Ubuntu, put into the public domain (CC0) by their makers
on freesound. What can be heard of a result without an answer: how near it is to the style, whether the content's rhythm
and harmony are still there, and how much of it is copied.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

from benchmarks.form import at_rate, with_channels
from sonograft.audio.clip import Audio

SAMPLES = Path("/usr/share/sonic-pi/samples")
SAMPLE_RATE = 44_100
_LONGEST_S = 10.0
_GAP_S = 0.1
"""Between one-shots that make one style."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Both stereo at 44.1 kHz."""

    name: str
    content: Audio
    style: Audio
    is_drums: bool


@dataclass(frozen=True, slots=True)
class PairRecipe:
    name: str
    content: str
    """A pattern of the names of files, without their suffix."""
    style: str
    """Several files are one style, one after the other."""
    is_drums: bool = False
    """As in ``known_answer``: drums have no harmony that a result should keep."""


RECIPES = (
    PairRecipe("drums as hand drums", "loop_mika", "loop_safari", is_drums=True),
    PairRecipe("drum machine as acoustic one-shots", "loop_compus", "drum_*", is_drums=True),
    PairRecipe("tabla as electronic one-shots", "loop_tabla", "elec_*"),
    PairRecipe("tabla as piano", "loop_tabla", "ambi_piano"),
    PairRecipe("guitar as choir", "guit_em9", "ambi_choir"),
    PairRecipe("guitar as glass", "guit_e_fifths", "ambi_glass_hum"),
    PairRecipe("synth loop as guitar", "loop_garzul", "guit_em9"),
)


def are_there(folder: Path = SAMPLES) -> bool:
    return folder.is_dir()


def select(words: str) -> list[PairRecipe]:
    """all, none, or a part of a name. Raises ``ValueError``."""
    if words in ("all", "none"):
        return list(RECIPES) if words == "all" else []
    named = [recipe for recipe in RECIPES if words in recipe.name]
    if not named:
        raise ValueError(f"no pair is called {words!r}; there are {', '.join(recipe.name for recipe in RECIPES)}")
    return named


def load(recipe: PairRecipe, folder: Path = SAMPLES) -> Pair:
    """At most the first ten seconds of the content, and of the style."""
    return Pair(recipe.name, _sound(recipe.content, folder), _sound(recipe.style, folder), recipe.is_drums)


def _sound(pattern: str, folder: Path) -> Audio:
    parts = [_read(path) for path in sorted(folder.glob(f"{pattern}.flac"))]
    gap = np.zeros((2, round(_GAP_S * SAMPLE_RATE)), np.float32)
    joined = np.concatenate([each for part in parts for each in (part, gap)][:-1], axis=1)
    return Audio(joined[:, : round(_LONGEST_S * SAMPLE_RATE)], SAMPLE_RATE)


def _read(path: Path) -> np.ndarray:
    samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
    return at_rate(with_channels(Audio(samples.T.copy(), rate), 2), SAMPLE_RATE).samples
