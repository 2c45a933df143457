"""Reading a sound file, with all that is wrong with it said in the words of its owner."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt
import soundfile

from sonograft.audio import mp3
from sonograft.audio.chunks import Chunk, read_chunks
from sonograft.audio.clip import BLOCK, Signal, blocks
from sonograft.audio.decoder import opened
from sonograft.audio.formats import open_file
from sonograft.audio.names import shown_name
from sonograft.audio.riff import survey
from sonograft.audio.spool import Spool, SpoolWriter
from sonograft.audio.wav import BitDepth
from sonograft.errors import NotAudio, UnusableAudio

_MOST_FRAMES = 1 << 40
"""Above this a header's count is a placeholder: no sound lasts for months."""
_SLOWEST, _FASTEST = 8_000, 384_000
_SILENT_DBFS = -90.0
_BEYOND_24_BIT = frozenset({"FLOAT", "DOUBLE", "PCM_32"})
_LOSSY = frozenset({"MP3", "OGG"})
"""Formats that are decoded to float, often above full scale."""


@dataclass(frozen=True, slots=True)
class Source:
    """What a file's header says."""

    format: str
    """As soundfile names it: ``WAV``, ``FLAC``, …"""
    subtype: str
    """As soundfile names it: ``PCM_24``, ``FLOAT``, ``VORBIS``, …"""
    sample_rate: int
    """Hz."""
    channels: int
    frames: int

    @property
    def seconds(self) -> float:
        return self.frames / self.sample_rate

    @property
    def bit_depth(self) -> BitDepth:
        """What a result has to be written in so that it is not worse than this."""
        return "float" if self.subtype in _BEYOND_24_BIT or self.format in _LOSSY else 24


@dataclass(frozen=True, slots=True)
class Clip:
    """A file that was read: its sound, where that came from, and what a DAW wants back."""

    audio: Signal
    source: Source
    chunks: tuple[Chunk, ...]
    sha256: str
    """Of all bytes of the file, in hexadecimal."""


def probe(path: Path) -> Source:
    """What the header of ``path`` says, without decoding the sound. Raises ``FileMissing`` and ``NotAudio``."""
    with opened(path) as file:
        return _source(file, path)


def read(path: Path, spool: Path) -> Clip:
    """All of ``path``; its sound, decoded block by block, lies at ``spool``, where nothing stays if this fails.

    Raises ``FileMissing``; ``NotAudio`` where it is something else, damaged or cut short; ``UnusableAudio`` where there
    is no frame, a sample that is no finite number, more than two channels or an extreme sample rate; ``CannotWrite``
    where the spool cannot be written.
    """
    with opened(path) as file:
        source = _source(file, path)
        _refuse_cut_short(path, source)
        _refuse_form(path, source)
        with Spool.writing(spool, source.channels, source.sample_rate, expected=source.frames) as writer:
            frames = _decode(file, path, source, writer)
    return Clip(writer.spool, replace(source, frames=frames), read_chunks(path), sha256(path))


def require_sound(signal: Signal, what: str) -> None:
    """Raises ``UnusableAudio`` where no peak of ``signal`` reaches -90 dBFS; ``what`` is its name in the message."""
    peak = 0.0
    for block in blocks(signal):
        peak = max(peak, float(block.max()), -float(block.min()))
        if peak >= 10 ** (_SILENT_DBFS / 20):
            return
    level = f"its peak is {20 * np.log10(peak):.0f} dBFS" if peak else "all its samples are 0"
    raise UnusableAudio(
        f"{what} is silent: {level}, at least {_SILENT_DBFS:.0f} dBFS is needed. "
        "Check for a muted track, then bounce it again."
    )


def _source(file: soundfile.SoundFile, path: Path) -> Source:
    if file.frames > _MOST_FRAMES:
        raise _length_unknown(path)
    if file.format == "MP3" and _mp3_length(path) is mp3.Length.UNKNOWN:
        raise _length_unknown(path)
    return Source(file.format, file.subtype, file.samplerate, file.channels, file.frames)


def _mp3_length(path: Path) -> mp3.Length:
    with open_file(path) as file:
        return mp3.length(file)


def _length_unknown(path: Path) -> NotAudio:
    return NotAudio(f"The header of {shown_name(path)} does not say how long it is. Convert it to WAV.")


def _refuse_cut_short(path: Path, source: Source) -> None:
    """A WAV or AIFF whose header promises more than there is; libsndfile would give what is there."""
    with open_file(path) as file:
        found = survey(file)
    sound = found.sound if found else None
    if sound is None or sound.is_complete:
        return
    if sound.claimed is None:
        raise NotAudio(
            f"{shown_name(path)} was never finished: its header does not say how long it is. Bounce it again."
        )
    promised = sound.claimed / max(sound.present, 1) * source.seconds
    raise _cut_short(path, promised, source.seconds)


def _cut_short(path: Path, promised: float, there: float) -> NotAudio:
    return NotAudio(
        f"{shown_name(path)} is cut short: its header promises {promised:.2f} s, {there:.2f} s are there. "
        "Bounce it again."
    )


def _refuse_form(path: Path, source: Source) -> None:
    if source.channels > 2:
        raise UnusableAudio(
            f"{shown_name(path)} has {source.channels} channels; mono and stereo are rendered. "
            "Bounce it to stereo, or split it."
        )
    if not _SLOWEST <= source.sample_rate <= _FASTEST:
        raise UnusableAudio(
            f"{shown_name(path)} has a sample rate of {source.sample_rate} Hz; "
            f"{_SLOWEST} to {_FASTEST} Hz are rendered. Resample it."
        )


def _decode(file: soundfile.SoundFile, path: Path, source: Source, writer: SpoolWriter) -> int:
    """Write all frames from the first to the last; how many there were."""
    broken = _NotFinite(source.sample_rate)
    there = 0
    buffer = np.empty((BLOCK, source.channels), dtype=np.float32)
    while there < source.frames:
        try:
            found = file.read(out=buffer[: source.frames - there])
        except soundfile.SoundFileError as error:
            raise _cut_short(path, source.seconds, max(there, _decoded(file)) / source.sample_rate) from error
        if not len(found):
            break
        broken.look(found, there)
        writer.write(found.T)
        there += len(found)
    if there < source.frames and not (source.format == "MP3" and _mp3_length(path) is mp3.Length.ESTIMATED):
        raise _cut_short(path, source.seconds, there / source.sample_rate)
    if not there:
        raise UnusableAudio(f"{shown_name(path)} holds no sound (0 frames). Bounce it again.")
    broken.refuse(path)
    return there


def _decoded(file: soundfile.SoundFile) -> int:
    """How many frames there were before decoding failed."""
    try:
        return int(file.tell())
    except soundfile.SoundFileError:
        return 0


class _NotFinite:
    """Counts samples that are no finite numbers."""

    def __init__(self, sample_rate: int) -> None:
        self._sample_rate = sample_rate
        self._count = 0
        self._first_s = 0.0

    def look(self, frames: npt.NDArray[np.float32], before: int) -> None:
        """Count in [frames, channels], which follow upon ``before`` others."""
        bad = ~np.isfinite(frames)
        if bad.any():
            if not self._count:
                self._first_s = (before + int(np.argmax(bad.any(axis=1)))) / self._sample_rate
            self._count += int(np.count_nonzero(bad))

    def refuse(self, path: Path) -> None:
        if self._count:
            raise UnusableAudio(
                f"{shown_name(path)} has {self._count} sample{'s' if self._count > 1 else ''} that are no numbers "
                f"(NaN or infinity), the first at {self._first_s:.3f} s. Look for the plug-in that made them, then "
                "bounce it again."
            )


def sha256(path: Path) -> str:
    """Of all bytes of a file, in hexadecimal. Raises ``FileMissing``."""
    with open_file(path) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
