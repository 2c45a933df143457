"""Cases whose right answer is known: melody A on instrument X in the style of melody B on instrument Y is A on Y.

The protocol is that of Cifka et al. 2021 (*Self-Supervised VQ-VAE for One-Shot Music Style Transfer*). Their data
cannot be redistributed; these scores are made by ``benchmarks.scores`` and ``benchmarks.pieces``. Content and target
are the same MIDI file but for the instrument and the SoundFont, so they match note by note.

The first ten come from random walks, content and style from one SoundFont. The others are pieces with harmony, phrases
and grooves: hands and voices, short and bound notes, soft and loud, from the bass to chimes, and drums on another kit;
content from one SoundFont, style and target from the other.

Run: python -m benchmarks.known_answer FOLDER [--cases drums] (to hear them)
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import soundfile

from benchmarks import pieces, scores, synth
from benchmarks.pieces import Piece
from benchmarks.scores import Plan, Score
from benchmarks.synth import FLUID, SOUNDFONTS, TIM, Instrument
from sonograft.audio.clip import Audio

VOICE, CHORDS, DRUMS = KINDS = ("voice", "chords", "drums")
"""What plays in a case: one note at a time, several, or a kit."""


@dataclass(frozen=True, slots=True)
class Case:
    """Stereo at 44.1 kHz, 8 s each, at one RMS level."""

    name: str
    content: Audio
    style: Audio
    target: Audio
    kind: str = VOICE


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a case is made."""

    kind: str
    content: Instrument
    first: Plan | Piece
    """Melody A."""
    style: Instrument
    second: Plan | Piece
    """Melody B."""

    @property
    def name(self) -> str:
        return f"{self.content.name} to {self.style.name}"


def _walk(content: str, style: str, plan: Plan) -> Recipe:
    """One of the first ten: B is another walk, slower and in another key."""
    other = Plan(plan.seed + 1000, 0.87 * plan.tempo, plan.lowest + 3, plan.polyphonic)
    kind = CHORDS if plan.polyphonic else VOICE
    return Recipe(kind, _fluid(content), plan, _fluid(style), other)


def _fluid(name: str) -> Instrument:
    return Instrument(name, FLUID)


def _tim(name: str) -> Instrument:
    return Instrument(name, TIM)


RECIPES = (
    _walk("flute", "trumpet", Plan(101, 96, 65)),
    _walk("piano", "strings", Plan(102, 84, 50, polyphonic=True)),
    _walk("marimba", "violin", Plan(103, 120, 60)),
    _walk("steel guitar", "organ", Plan(104, 100, 48, polyphonic=True)),
    _walk("clarinet", "harpsichord", Plan(105, 108, 58)),
    _walk("harpsichord", "choir", Plan(106, 76, 52, polyphonic=True)),
    _walk("oboe", "nylon guitar", Plan(107, 88, 62)),
    _walk("electric piano", "accordion", Plan(108, 112, 53, polyphonic=True)),
    _walk("cello", "vibraphone", Plan(109, 72, 53)),
    _walk("harp", "brass", Plan(110, 92, 51, polyphonic=True)),
    Recipe(
        CHORDS,
        _tim("piano"),
        Piece("ballad", 201, 76, 62),
        _fluid("electric piano"),
        Piece("comping", 301, 92, 57, "dorian"),
    ),
    Recipe(
        CHORDS,
        _tim("church organ"),
        Piece("chorale", 202, 66, 60),
        _fluid("slow strings"),
        Piece("pad", 302, 84, 55, "minor"),
    ),
    Recipe(
        CHORDS,
        _fluid("nylon guitar"),
        Piece("picking", 203, 100, 64),
        _tim("piano"),
        Piece("ballad", 303, 70, 59, "minor"),
    ),
    Recipe(
        CHORDS, _fluid("strings"), Piece("pad", 204, 90, 62, "minor"), _tim("warm pad"), Piece("chorale", 304, 72, 57)
    ),
    Recipe(
        CHORDS,
        _tim("clavinet"),
        Piece("comping", 205, 108, 60, "dorian"),
        _fluid("drawbar organ"),
        Piece("comping", 305, 96, 65, "minor"),
    ),
    Recipe(CHORDS, _fluid("steel guitar"), Piece("strum", 206, 122, 55), _tim("banjo"), Piece("picking", 306, 104, 60)),
    Recipe(
        CHORDS,
        _tim("music box"),
        Piece("chimes", 207, 96, 77),
        _fluid("kalimba"),
        Piece("picking", 307, 112, 72, "minor"),
    ),
    Recipe(
        VOICE,
        _tim("acoustic bass"),
        Piece("walking", 208, 144, 36, "dorian"),
        _fluid("tuba"),
        Piece("singing", 308, 100, 41),
    ),
    Recipe(
        VOICE, _fluid("flute"), Piece("short", 209, 116, 74), _tim("pizzicato"), Piece("walking", 309, 132, 55, "minor")
    ),
    Recipe(
        VOICE,
        _tim("trumpet"),
        Piece("singing", 210, 68, 62, "minor"),
        _fluid("alto sax"),
        Piece("short", 310, 110, 58, "dorian"),
    ),
    Recipe(
        VOICE,
        _tim("distortion guitar"),
        Piece("riff", 211, 132, 52, "minor"),
        _fluid("saw lead"),
        Piece("riff", 311, 118, 57, "dorian"),
    ),
    Recipe(
        VOICE,
        _fluid("bassoon"),
        Piece("singing", 212, 80, 48),
        _tim("pan flute"),
        Piece("singing", 312, 92, 74, "minor"),
    ),
    Recipe(DRUMS, _tim("standard kit"), Piece("funk", 213, 98), _fluid("808 kit"), Piece("house", 313, 122)),
    Recipe(DRUMS, _fluid("brush kit"), Piece("swing", 214, 152), _tim("room kit"), Piece("rock", 314, 106)),
    Recipe(DRUMS, _tim("electronic kit"), Piece("house", 215, 126), _fluid("jazz kit"), Piece("swing", 315, 138)),
    Recipe(DRUMS, _fluid("room kit"), Piece("rock", 216, 112), _tim("power kit"), Piece("funk", 316, 92)),
)
WALKS = 10
"""How many of them are random walks: those that were there first."""
_QUICK = (0, 1, 10, 19, 24)


def select(words: str) -> list[Recipe]:
    """all, none, a number (the first so many), walks, pieces, quick, mono, poly, drums, or a part of a name; several
    with commas between. Raises ``ValueError``."""
    chosen = [recipe for word in words.split(",") for recipe in _meant(word.strip().lower())]
    return [recipe for recipe in RECIPES if recipe in chosen]


def _meant(word: str) -> Sequence[Recipe]:
    groups: dict[str, Sequence[Recipe]] = {
        "all": RECIPES,
        "none": (),
        "walks": RECIPES[:WALKS],
        "pieces": RECIPES[WALKS:],
        "quick": [RECIPES[place] for place in _QUICK],
        "mono": [recipe for recipe in RECIPES if recipe.kind == VOICE],
        "poly": [recipe for recipe in RECIPES if recipe.kind == CHORDS],
        "drums": [recipe for recipe in RECIPES if recipe.kind == DRUMS],
    }
    if word in groups:
        return groups[word]
    if word.isdigit():
        return RECIPES[: int(word)]
    named = [recipe for recipe in RECIPES if word and word in recipe.name]
    if not named:
        raise ValueError(f"no case is called {word!r}; there are {', '.join(groups)}, a number, or a part of a name")
    return named


def make(recipe: Recipe, folder: Path, soundfonts: Path = SOUNDFONTS) -> Case:
    """The sounds of a case; what was rendered into ``folder`` before is read from there. Raises ``NoSynthesiser``."""
    synth.require(soundfonts)
    folder.mkdir(parents=True, exist_ok=True)
    content, style, target = (
        synth.played(score(part), _file_name(part), instrument, folder, soundfonts)
        for part, instrument in (
            (recipe.first, recipe.content),
            (recipe.second, recipe.style),
            (recipe.first, recipe.style),
        )
    )
    return Case(recipe.name, content, style, target, recipe.kind)


def score(part: Plan | Piece) -> Score:
    if isinstance(part, Plan):
        return scores.compose(part, synth.PLAYED_S)
    return pieces.compose(part, synth.PLAYED_S)


def _file_name(part: Plan | Piece) -> str:
    return str(part.seed) if isinstance(part, Plan) else f"{part.seed}_{part.manner}"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=Path)
    options.add_argument("--cases", default="all", help=select.__doc__)
    options.add_argument("--soundfonts", type=Path, default=SOUNDFONTS)
    given = options.parse_args()
    for recipe in select(given.cases):
        case = make(recipe, given.folder / "parts", given.soundfonts)
        for what, audio in (("content", case.content), ("style", case.style), ("target", case.target)):
            path = given.folder / f"{case.name}, {what}.wav"
            soundfile.write(path, audio.samples.T, audio.sample_rate, subtype="FLOAT")
        print(f"{case.kind}: {case.name}")


if __name__ == "__main__":
    main()
