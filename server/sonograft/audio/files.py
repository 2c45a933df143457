"""Reading a sound file whole, with all that is wrong with it said in the words of its owner."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

import numpy as np
import numpy.typing as npt
import soundfile

from sonograft.audio import mp3
from sonograft.audio.chunks import Chunk, read_chunks
from sonograft.audio.clip import Audio
from sonograft.audio.formats import open_file, sniff
from sonograft.audio.names import shown_name
from sonograft.audio.riff import survey
from sonograft.audio.wav import BitDepth
from sonograft.errors import NotAudio, OutOfMemory, UnusableAudio

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

    audio: Audio
    source: Source
    chunks: tuple[Chunk, ...]
    sha256: str
    """Of all bytes of the file, in hexadecimal."""


def probe(path: Path) -> Source:
    """What the header of ``path`` says, without decoding the sound. Raises ``FileMissing`` and ``NotAudio``."""
    with _opened(path) as file:
        return _source(file, path)


def read(path: Path) -> Clip:
    """The whole of ``path``.

    Raises ``FileMissing``; ``NotAudio`` where it is something else, damaged or cut short; ``UnusableAudio`` where there
    is no frame, a sample that is no finite number, more than two channels or an extreme sample rate; ``OutOfMemory``.
    """
    with _opened(path) as file:
        source = _source(file, path)
        _refuse_cut_short(path, source)
        _refuse_form(path, source)
        samples = _decode(file, path, source)
    audio = Audio(samples, source.sample_rate)
    if not audio.frames:
        raise UnusableAudio(f"{shown_name(path)} holds no sound (0 frames). Bounce it again.")
    _refuse_not_finite(path, audio)
    return Clip(audio, replace(source, frames=audio.frames), read_chunks(path), _sha256(path))


def require_sound(audio: Audio, what: str) -> None:
    """Raises ``UnusableAudio`` where the peak of ``audio`` lies below -90 dBFS; ``what`` is its name in the message."""
    peak = float(np.abs(audio.samples).max(initial=0.0))
    if peak < 10 ** (_SILENT_DBFS / 20):
        level = f"its peak is {20 * np.log10(peak):.0f} dBFS" if peak else "all its samples are 0"
        raise UnusableAudio(
            f"{what} is silent: {level}, at least {_SILENT_DBFS:.0f} dBFS is needed. "
            "Check for a muted track, then bounce it again."
        )


class _AsRf64:
    """A BW64 file under the name RF64: the same layout (ITU-R BS.2088), and the only one that libsndfile knows."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.seek = file.seek
        self.tell = file.tell

    def read(self, count: int) -> bytes:
        at_start = self._file.tell() == 0
        data = self._file.read(count)
        return b"RF64" + data[4:] if at_start else data


@contextmanager
def _opened(path: Path) -> Iterator[soundfile.SoundFile]:
    sniff(path)
    try:
        with open_file(path) as raw, soundfile.SoundFile(_openable(path, raw)) as file:
            yield file
    except soundfile.SoundFileError as error:
        reason = getattr(error, "error_string", str(error)).strip().rstrip(".")
        raise NotAudio(
            f"{shown_name(path)} is damaged or in a form that is not read ({reason}). Bounce it again."
        ) from error


def _openable(path: Path, raw: BinaryIO) -> _AsRf64 | bytes | str:
    if raw.read(4) == b"BW64":
        raw.seek(0)
        return _AsRf64(raw)
    # As bytes, since a name may hold some that are no UTF-8; Windows has no such names and wants text.
    return str(path) if os.name == "nt" else os.fsencode(path)


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


def _decode(file: soundfile.SoundFile, path: Path, source: Source) -> npt.NDArray[np.float32]:
    """All frames as [channels, frames]. In one go: between two reads soundfile seeks, which MP3 does not do exactly."""
    try:
        frames = np.zeros((source.frames, source.channels), dtype=np.float32)
    except MemoryError:
        raise OutOfMemory(
            f"{shown_name(path)} is {source.seconds / 60:.0f} minutes long, more than fits into memory. "
            "Bounce a part of it."
        ) from None
    try:
        there = len(file.read(out=frames))
    except soundfile.SoundFileError as error:
        raise _cut_short(path, source.seconds, _decoded(file) / source.sample_rate) from error
    if there < source.frames and not (source.format == "MP3" and _mp3_length(path) is mp3.Length.ESTIMATED):
        raise _cut_short(path, source.seconds, there / source.sample_rate)
    return np.ascontiguousarray(frames[:there].T)


def _decoded(file: soundfile.SoundFile) -> int:
    """How many frames there were before decoding failed."""
    try:
        return int(file.tell())
    except soundfile.SoundFileError:
        return 0


def _refuse_not_finite(path: Path, audio: Audio) -> None:
    bad = ~np.isfinite(audio.samples)
    count = int(np.count_nonzero(bad))
    if count:
        first = int(np.argmax(bad.any(axis=0))) / audio.sample_rate
        raise UnusableAudio(
            f"{shown_name(path)} has {count} sample{'s' if count > 1 else ''} that are no numbers (NaN or infinity), "
            f"the first at {first:.3f} s. Look for the plug-in that made them, then bounce it again."
        )


def _sha256(path: Path) -> str:
    with open_file(path) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
