"""Scores as sound: FluidSynth with one of two SoundFonts of the distribution, dry, and kept once it was played."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import soundfile

from benchmarks.scores import Score, write_midi
from sonograft.audio.clip import Audio

SAMPLE_RATE = 44_100
SECONDS = 8.0
PLAYED_S = 7.3
"""After it, the last notes ring."""
SOUNDFONTS = Path("/usr/share/sounds/sf2")
"""Where Debian and Ubuntu put them."""
FLUID, TIM = "FluidR3_GM.sf2", "TimGM6mb.sf2"
_PACKAGES = {FLUID: "fluid-soundfont-gm", TIM: "timgm6mb-soundfont"}
_RMS, _PEAK = 0.1, 0.99
_FADE_S = 0.03

_PROGRAMS = {
    "piano": 0, "electric piano": 4, "harpsichord": 6, "clavinet": 7, "music box": 10, "vibraphone": 11, "marimba": 12,
    "drawbar organ": 16, "organ": 19, "church organ": 19, "accordion": 21, "nylon guitar": 24, "steel guitar": 25,
    "distortion guitar": 30, "acoustic bass": 32, "violin": 40, "cello": 42, "pizzicato": 45, "harp": 46,
    "strings": 48, "slow strings": 49, "choir": 52, "trumpet": 56, "tuba": 58, "brass": 61, "alto sax": 65, "oboe": 68,
    "bassoon": 70, "clarinet": 71, "flute": 73, "pan flute": 75, "saw lead": 81, "warm pad": 89, "banjo": 105,
    "kalimba": 108,
}  # fmt: skip
"""Of General MIDI, counted from 0."""
_KITS = {
    "standard kit": 0, "room kit": 8, "power kit": 16, "electronic kit": 24, "808 kit": 25, "jazz kit": 32,
    "brush kit": 40,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Instrument:
    name: str
    soundfont: str = FLUID

    @property
    def is_kit(self) -> bool:
        return self.name in _KITS

    @property
    def program(self) -> int:
        return _KITS[self.name] if self.is_kit else _PROGRAMS[self.name]


class NoSynthesiser(RuntimeError):
    """FluidSynth or a SoundFont is missing; the message says what to install."""


def require(soundfonts: Path) -> None:
    """Raises ``NoSynthesiser`` where something is missing."""
    if shutil.which("fluidsynth") is None:
        raise NoSynthesiser("The known-answer cases need FluidSynth: install the package fluidsynth.")
    if importlib.util.find_spec("mido") is None:
        raise NoSynthesiser("The known-answer cases need mido: install the dependency group dev.")
    for name, package in _PACKAGES.items():
        if not (soundfonts / name).exists():
            raise NoSynthesiser(
                f"There is no {name} in {soundfonts}: install the package {package}, or name the folder (--soundfonts)."
            )


def played(score: Score, name: str, instrument: Instrument, folder: Path, soundfonts: Path = SOUNDFONTS) -> Audio:
    """``score`` on ``instrument``: stereo at 44.1 kHz, 8 s, at the common level. Raises ``NoSynthesiser``.

    The sound is kept in ``folder`` under ``name``, and read from there where it was made of the same notes.
    """
    soundfont = soundfonts / instrument.soundfont
    # Another process may want the same score: each writes its own, and moves it into place whole.
    midi = folder / f"{name}_{instrument.name.replace(' ', '_')}.{os.getpid()}.mid"
    write_midi(midi, score, instrument.program, SECONDS, is_kit=instrument.is_kit)
    known_by = hashlib.sha256(midi.read_bytes() + f"{soundfont} {soundfont.stat().st_size}".encode())
    path = midi.with_name(f"{midi.name.split('.')[0]}_{known_by.hexdigest()[:12]}.wav")
    if not path.exists():
        _synthesise(midi, path, soundfont)
    midi.replace(path.with_suffix(".mid"))
    samples, _ = soundfile.read(path, dtype="float64", always_2d=True)
    return finished(samples.T)


def _synthesise(midi: Path, path: Path, soundfont: Path) -> None:
    """Dry: no reverb, no chorus; one core, so that voices are added in one order."""
    part = midi.with_suffix(".part.wav")
    command = ["fluidsynth", "-n", "-i", "-q", "-R", "0", "-C", "0", "-g", "0.4", "-r", str(SAMPLE_RATE)]
    command += ["-o", "synth.cpu-cores=1", "-T", "wav", "-O", "float", "-F", str(part), str(soundfont), str(midi)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode or not part.exists():
        raise NoSynthesiser(f"fluidsynth could not play {midi}: {done.stderr.strip()[-400:]}")
    part.replace(path)


def finished(samples: npt.NDArray[np.float64]) -> Audio:
    """Exactly ``SECONDS`` long, at the common level, with an end that does not click."""
    frames = round(SECONDS * SAMPLE_RATE)
    samples = np.pad(samples[:, :frames], ((0, 0), (0, max(frames - samples.shape[1], 0))))
    fade = round(_FADE_S * SAMPLE_RATE)
    samples[:, -fade:] *= np.linspace(1, 0, fade)
    gain = min(_RMS / np.sqrt(np.mean(samples**2)), _PEAK / np.abs(samples).max())
    return Audio((gain * samples).astype(np.float32), SAMPLE_RATE)
