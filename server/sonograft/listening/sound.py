"""The sounds of a page: as long as one wants to listen, all of a pair equally loud, and small."""

from __future__ import annotations

import io
import math
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import soundfile

from sonograft.audio import files, resample
from sonograft.audio.clip import Audio, whole
from sonograft.audio.loudness import loudness_lufs, true_peak_dbtp
from sonograft.library import sounds

_LOUDEST_LUFS = -16.0
_CEILING_DBTP = -1.0
_FADE_S = 0.01


def beginning(path: Path, seconds: float) -> Audio:
    """At most the first ``seconds`` of a file; of a folder of them, one after the other. Raises ``SonograftError``."""
    if not path.is_dir():
        return _cut(_read(path), seconds)
    parts: list[Audio] = []
    for sound in sounds(path):
        parts.append(_read(sound))
        if sum(part.seconds for part in parts) >= seconds:
            break
    return _cut(_joined(parts), seconds)


def _read(path: Path) -> Audio:
    with tempfile.TemporaryDirectory(prefix="sonograft-") as folder:
        return whole(files.read(path, Path(folder) / "sound.f32").audio)


def _joined(parts: Sequence[Audio]) -> Audio:
    """In the form of the first."""
    rate, channels = parts[0].sample_rate, parts[0].channels
    with tempfile.TemporaryDirectory(prefix="sonograft-") as folder:
        alike = [
            whole(resample.with_channels(resample.resample(part, rate, Path(folder) / f"{number}.f32"), channels))
            for number, part in enumerate(parts)
        ]
    return Audio(np.concatenate([part.samples for part in alike], axis=1), rate)


def _cut(audio: Audio, seconds: float) -> Audio:
    """What is cut off ends in a short fade."""
    if audio.seconds <= seconds:
        return audio
    frames = round(seconds * audio.sample_rate)
    samples = audio.samples[:, :frames].copy()
    fade = min(round(_FADE_S * audio.sample_rate), frames)
    samples[:, frames - fade :] *= np.linspace(1, 0, fade, dtype=np.float32)
    return Audio(samples, audio.sample_rate)


def equally_loud(heard: Sequence[Audio]) -> list[Audio]:
    """All of them at one loudness, below -1 dBTP: at most -16 LUFS, and less where peaks stand in the way.

    Silence stays silent.
    """
    loudness = [loudness_lufs(sound) for sound in heard]
    room = [lufs - true_peak_dbtp(sound) + _CEILING_DBTP for lufs, sound in zip(loudness, heard, strict=True)]
    aim = min([_LOUDEST_LUFS, *(most for most in room if math.isfinite(most))])
    return [_amplified(sound, aim - lufs) for lufs, sound in zip(loudness, heard, strict=True)]


def _amplified(sound: Audio, gain_db: float) -> Audio:
    if not math.isfinite(gain_db):
        return sound
    return Audio((sound.samples * np.float32(10 ** (gain_db / 20))).astype(np.float32), sound.sample_rate)


def flac(sound: Audio) -> bytes:
    """As a FLAC file in 16 bits, dithered: every browser plays it."""
    step = 2.0**-15
    chance = np.random.default_rng(0)
    dither = chance.uniform(-0.5, 0.5, (2, *sound.samples.shape)).sum(0) * step
    audible = np.abs(sound.samples).max(axis=0, initial=0.0) > 0  # digital silence stays silent
    samples = np.clip(sound.samples + dither * audible, -1, 1 - step)
    file = io.BytesIO()
    soundfile.write(file, samples.T, sound.sample_rate, format="FLAC", subtype="PCM_16")
    return file.getvalue()
