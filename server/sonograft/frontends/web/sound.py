"""A sound file as a browser can play it: its own bytes, or WAV that is decoded while it is read."""

from __future__ import annotations

import os
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from sonograft.audio import formats, riff
from sonograft.errors import FileMissing

if TYPE_CHECKING:
    from sonograft.frontends.web.ranges import Body

_KINDS: Mapping[str, str] = {
    "WAV": "audio/wav",
    "FLAC": "audio/flac",
    "MP3": "audio/mpeg",
    "AIFF": "audio/aiff",
    "OGG": "audio/ogg",
}
_AS_THEY_ARE = frozenset({"FLAC", "MP3"})
"""Formats that every browser plays. OGG is none of them (Safari), AIFF neither."""
_PLAYED_IN_WAV = frozenset({(1, 8), (1, 16), (1, 24), (1, 32), (3, 32)})
"""Codings in a WAV that every browser plays: tag and bits."""
_PCM, _FLOAT, _EXTENSIBLE = 1, 3, 0xFFFE
_LARGEST = 0xFFFFFFFF
_SIXTEEN_BITS = frozenset({"PCM_S8", "PCM_U8", "PCM_16", "ULAW", "ALAW", "IMA_ADPCM", "MS_ADPCM"})
"""Codings that 16 bits hold without loss."""
_PRE_ROLL = 24 * 1152
"""Frames that an MP3 is decoded before those that are wanted: what it sounds like depends on earlier ones."""


def state(path: Path) -> tuple[int, int]:
    """Size in bytes and time of change in ns, by which a file is known to be the same. Raises ``FileMissing``."""
    try:
        found = path.stat()
    except OSError as error:
        raise FileMissing(f"{str(path)!r} cannot be read: {error.strerror}.") from None
    return found.st_size, found.st_mtime_ns


def kind(path: Path) -> str:
    """The media type of a sound file by its first bytes. Raises ``FileMissing`` and ``NotAudio``."""
    return _KINDS[formats.sniff(path)]


def open_own(path: Path) -> Body:
    """The bytes of ``path`` as they are. Raises ``FileMissing``."""
    return _Own(path)


def open_playable(path: Path, *, as_wav: bool = False) -> tuple[Body, str]:
    """What a browser can play of ``path``, and its media type; with ``as_wav`` always WAV with a plain header.

    Raises ``FileMissing`` and ``NotAudio``.
    """
    name = formats.sniff(path)
    if not as_wav and (name in _AS_THEY_ARE or (name == "WAV" and _is_played(path))):
        return _Own(path), _KINDS[name]
    return _AsWav(path), "audio/wav"


def _is_played(path: Path) -> bool:
    """Whether every browser plays this WAV as it is."""
    with formats.open_file(path) as file:
        found = riff.survey(file)
        if found is None or found.sound is None or not found.is_whole or found.sound.present > _LARGEST:
            return False
        file.seek(0)
        head = file.read(1 << 16)
    at = head.find(b"fmt ")
    if head[:4] != b"RIFF" or at < 0 or len(head) < at + 48:
        return False
    tag, channels, _, _, _, bits = struct.unpack_from("<HHIIHH", head, at + 8)
    if tag == _EXTENSIBLE:
        (tag,) = struct.unpack_from("<H", head, at + 32)
    return (tag, bits) in _PLAYED_IN_WAV and channels <= 2


class _Own:
    """A file's own bytes."""

    def __init__(self, path: Path) -> None:
        with formats.open_file(path):  # says in words what is wrong with it
            pass
        try:
            self._file: BinaryIO = path.open("rb")
        except OSError as error:
            raise FileMissing(f"{str(path)!r} cannot be read: {error.strerror}.") from None
        self.size = os.fstat(self._file.fileno()).st_size

    def read(self, start: int, count: int) -> bytes:
        self._file.seek(start)
        return self._file.read(count)

    def close(self) -> None:
        self._file.close()


class _AsWav:
    """A sound as WAV, 16 bits where they hold all of it and 32-bit float elsewhere, decoded where it is read."""

    def __init__(self, path: Path) -> None:
        from sonograft.audio.decoder import opened

        self._opening = opened(path)
        self._file = self._opening.__enter__()
        self._dtype = "int16" if self._file.subtype in _SIXTEEN_BITS else "float32"
        self._frame = self._file.channels * (2 if self._dtype == "int16" else 4)
        self._at = 0
        sound = self._file.frames * self._frame
        self._head = _header(self._file.channels, self._file.samplerate, self._dtype == "float32", sound)
        self.size = len(self._head) + sound

    def read(self, start: int, count: int) -> bytes:
        head = self._head[start : start + count]
        if len(head) == count or start + len(head) >= self.size:
            return head
        first = max(0, start - len(self._head))
        stop = min(start + count, self.size) - len(self._head)
        begin = first // self._frame
        frames = self._frames(begin, -(-stop // self._frame))
        return head + frames[first - begin * self._frame : stop - begin * self._frame]

    def _frames(self, first: int, stop: int) -> bytes:
        if first != self._at:
            roll = min(first, _PRE_ROLL) if self._file.format == "MP3" else 0
            self._file.seek(first - roll)
            self._file.read(roll, dtype=self._dtype)
        found = self._file.read(stop - first, dtype=self._dtype, always_2d=True)
        self._at = first + len(found)
        # An MP3 may have fewer frames than its header says: what is promised is filled up with silence.
        return bytes(found.astype(found.dtype.newbyteorder("<")).tobytes()).ljust((stop - first) * self._frame, b"\0")

    def close(self) -> None:
        self._opening.__exit__(None, None, None)


def _header(channels: int, sample_rate: int, is_float: bool, sound: int) -> bytes:
    """44 bytes of RIFF, or 58 for float; a sound beyond 4.3 GB is said to be as long as RIFF can say."""
    bits, tag = (32, _FLOAT) if is_float else (16, _PCM)
    frame = channels * bits // 8
    form = struct.pack("<HHIIHH", tag, channels, sample_rate, sample_rate * frame, frame, bits)
    chunks = riff.pack(b"fmt ", form + b"\0\0") if is_float else riff.pack(b"fmt ", form)
    if is_float:
        chunks += riff.pack(b"fact", struct.pack("<I", min(sound // frame, _LARGEST)))
    size = min(4 + len(chunks) + 8 + sound, _LARGEST)
    return struct.pack("<4sI4s", b"RIFF", size, b"WAVE") + chunks + struct.pack("<4sI", b"data", min(sound, _LARGEST))
