"""Cases whose right answer is known: melody A on instrument X in the style of melody B on instrument Y is A on Y.

The protocol is that of Cifka et al. 2021 (*Self-Supervised VQ-VAE for One-Shot Music Style Transfer*). Their data
cannot be redistributed; these scores are made by ``benchmarks.scores`` and played by FluidSynth with a SoundFont of the
distribution, dry. Content and target are the same MIDI file but for the instrument, so they match sample by sample.

Run: python -m benchmarks.known_answer FOLDER (to hear them)
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile

from benchmarks.scores import Plan, compose, write_midi
from sonograft.audio.clip import Audio

SAMPLE_RATE = 44_100
SECONDS = 8.0
SOUNDFONT = Path("/usr/share/sounds/sf2/FluidR3_GM.sf2")
"""Where the package fluid-soundfont-gm of Debian and Ubuntu puts it."""
_PLAYED_S = 7.3
"""After it, the last notes ring."""
_RMS, _PEAK = 0.1, 0.99
_FADE_S = 0.03

_PROGRAMS = {
    "piano": 0, "electric piano": 4, "harpsichord": 6, "vibraphone": 11, "marimba": 12, "organ": 19, "accordion": 21,
    "nylon guitar": 24, "steel guitar": 25, "violin": 40, "cello": 42, "harp": 46, "strings": 48, "choir": 52,
    "trumpet": 56, "brass": 61, "oboe": 68, "clarinet": 71, "flute": 73,
}  # fmt: skip
"""Of General MIDI, counted from 0."""


@dataclass(frozen=True, slots=True)
class Case:
    """Stereo at 44.1 kHz, 8 s each, at one RMS level."""

    name: str
    content: Audio
    style: Audio
    target: Audio
    polyphonic: bool = False


@dataclass(frozen=True, slots=True)
class _Recipe:
    content: str
    """The instrument."""
    style: str
    plan: Plan
    """Of melody A; B has another seed, tempo and key."""


_RECIPES = (
    _Recipe("flute", "trumpet", Plan(101, 96, 65)),
    _Recipe("piano", "strings", Plan(102, 84, 50, polyphonic=True)),
    _Recipe("marimba", "violin", Plan(103, 120, 60)),
    _Recipe("steel guitar", "organ", Plan(104, 100, 48, polyphonic=True)),
    _Recipe("clarinet", "harpsichord", Plan(105, 108, 58)),
    _Recipe("harpsichord", "choir", Plan(106, 76, 52, polyphonic=True)),
    _Recipe("oboe", "nylon guitar", Plan(107, 88, 62)),
    _Recipe("electric piano", "accordion", Plan(108, 112, 53, polyphonic=True)),
    _Recipe("cello", "vibraphone", Plan(109, 72, 53)),
    _Recipe("harp", "brass", Plan(110, 92, 51, polyphonic=True)),
)


class NoSynthesiser(RuntimeError):
    """FluidSynth or its SoundFont is missing; the message says what to install."""


def cases(folder: Path, count: int | None = None, soundfont: Path = SOUNDFONT) -> list[Case]:
    """The first ``count`` cases (all: ten), alternately of one voice and of chords.

    What was rendered into ``folder`` before is read from there. Raises ``NoSynthesiser``.
    """
    _require(soundfont)
    folder.mkdir(parents=True, exist_ok=True)
    return [_case(recipe, folder, soundfont) for recipe in _RECIPES[:count]]


def _case(recipe: _Recipe, folder: Path, soundfont: Path) -> Case:
    first = recipe.plan
    second = Plan(first.seed + 1000, 0.87 * first.tempo, first.lowest + 3, first.polyphonic)
    content = _played(first, recipe.content, folder, soundfont)
    style = _played(second, recipe.style, folder, soundfont)
    target = _played(first, recipe.style, folder, soundfont)
    return Case(f"{recipe.content} to {recipe.style}", content, style, target, first.polyphonic)


def _played(plan: Plan, instrument: str, folder: Path, soundfont: Path) -> Audio:
    score = folder / f"{plan.seed}_{instrument.replace(' ', '_')}.mid"
    write_midi(score, compose(plan, _PLAYED_S), _PROGRAMS[instrument], SECONDS)
    known_by = hashlib.sha256(score.read_bytes() + f"{soundfont} {soundfont.stat().st_size}".encode())
    path = score.with_name(f"{score.stem}_{known_by.hexdigest()[:12]}.wav")
    if not path.exists():
        _synthesise(score, path, soundfont)
    samples, _ = soundfile.read(path, dtype="float64", always_2d=True)
    return _finished(samples.T)


def _synthesise(score: Path, path: Path, soundfont: Path) -> None:
    """Dry: no reverb, no chorus; one core, so that voices are added in one order."""
    part = path.with_suffix(".part.wav")
    command = ["fluidsynth", "-n", "-i", "-q", "-R", "0", "-C", "0", "-g", "0.4", "-r", str(SAMPLE_RATE)]
    command += ["-o", "synth.cpu-cores=1", "-T", "wav", "-O", "float", "-F", str(part), str(soundfont), str(score)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode or not part.exists():
        raise NoSynthesiser(f"fluidsynth could not play {score}: {done.stderr.strip()[-400:]}")
    part.replace(path)


def _finished(samples: np.ndarray) -> Audio:
    """Exactly ``SECONDS`` long, at the common level, with an end that does not click."""
    frames = round(SECONDS * SAMPLE_RATE)
    samples = np.pad(samples[:, :frames], ((0, 0), (0, max(frames - samples.shape[1], 0))))
    fade = round(_FADE_S * SAMPLE_RATE)
    samples[:, -fade:] *= np.linspace(1, 0, fade)
    gain = min(_RMS / np.sqrt(np.mean(samples**2)), _PEAK / np.abs(samples).max())
    return Audio((gain * samples).astype(np.float32), SAMPLE_RATE)


def _require(soundfont: Path) -> None:
    if shutil.which("fluidsynth") is None:
        raise NoSynthesiser("The known-answer cases need FluidSynth: install the package fluidsynth.")
    if importlib.util.find_spec("mido") is None:
        raise NoSynthesiser("The known-answer cases need mido: install the dependency group dev.")
    if not soundfont.exists():
        raise NoSynthesiser(
            f"There is no SoundFont {soundfont}: install the package fluid-soundfont-gm, or name one (--soundfont)."
        )


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=Path)
    options.add_argument("--cases", type=int)
    options.add_argument("--soundfont", type=Path, default=SOUNDFONT)
    given = options.parse_args()
    for number, case in enumerate(cases(given.folder, given.cases, given.soundfont), 1):
        for what, audio in (("content", case.content), ("style", case.style), ("target", case.target)):
            soundfile.write(given.folder / f"case{number:02}_{what}.wav", audio.samples.T, SAMPLE_RATE, subtype="FLOAT")
        print(f"case{number:02}: {case.name}")


if __name__ == "__main__":
    main()
