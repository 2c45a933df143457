"""The chunks of RIFF, RF64, BW64 (all WAVE) and FORM (AIFF) files, found without reading the sound.

RF64 is EBU Tech 3306, BW64 is ITU-R BS.2088; in both a ``ds64`` chunk holds the sizes that 32 bits cannot.
"""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass
from typing import BinaryIO

MAGICS = frozenset({b"RIFF", b"RF64", b"BW64", b"FORM"})
SOUND_IDS = frozenset({b"data", b"SSND"})
_UNKNOWN_SIZE = 0xFFFFFFFF
_MOST_CHUNKS = 4096
"""Where a walk ends at the latest; no real file has as many, a hostile one may have a billion."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """A piece of metadata: ``id`` is four characters, ``data`` is without header and padding."""

    id: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Span:
    """Where a chunk's data lies in a file. All numbers are bytes."""

    id: bytes
    start: int
    claimed: int | None
    """Size by its header; None: not stated."""
    present: int
    """How much of that lies within the file."""

    @property
    def is_complete(self) -> bool:
        return self.present == self.claimed


@dataclass(frozen=True, slots=True)
class Survey:
    """What the headers of a file say, beside what is there. All numbers are bytes."""

    magic: bytes
    form: bytes
    """``WAVE``, ``AIFF`` or ``AIFC``."""
    claimed_end: int | None
    """Where the file ends by its header; None: not stated."""
    length: int
    spans: tuple[Span, ...]

    def find(self, *ids: bytes) -> Span | None:
        """The first chunk with one of ``ids``."""
        return next((span for span in self.spans if span.id in ids), None)

    @property
    def sound(self) -> Span | None:
        return self.find(*SOUND_IDS)

    @property
    def is_whole(self) -> bool:
        """Whether the headers agree with the length; what trails behind the end is forgiven, as is a little less.

        Eight bytes less are forgiven: some programs count the outermost header, or a missing pad byte, as content.
        """
        if self.claimed_end is None or self.claimed_end <= 8 or self.claimed_end > self.length + 8:
            return False
        if self.sound is None or self.sound.claimed == 0:
            # Empty for good where the file ends here; where it goes on, its header is still that of the first second.
            return self.claimed_end + 1 >= self.length
        return self.sound.is_complete


def survey(file: BinaryIO) -> Survey | None:
    """Walk the chunks of ``file``; None where it is no RIFF, RF64, BW64 or FORM file. Broken tails end the walk."""
    length = file.seek(0, os.SEEK_END)
    file.seek(0)
    head = file.read(12)
    if head[:4] not in MAGICS:
        return None
    head = head.ljust(12, b"\0")
    return _Walk(file, head[:4], length).survey(head)


class _Walk:
    def __init__(self, file: BinaryIO, magic: bytes, length: int) -> None:
        self._file = file
        self._length = length
        self._magic = magic
        self._header = struct.Struct(">4sI" if magic == b"FORM" else "<4sI")
        self._long_sizes: dict[bytes, int] = {}

    def survey(self, head: bytes) -> Survey:
        first, spans = 12, list[Span]()
        size = self._size(head[:8])
        if self._magic in (b"RF64", b"BW64") and (long_sizes := self._span_at(first)) and long_sizes.id == b"ds64":
            self._read_long_sizes(long_sizes)
            size = self._size(head[:8])
        end = self._length if not size else min(self._length, 8 + size)
        position = first
        while position + 8 <= end and len(spans) < _MOST_CHUNKS and (span := self._span_at(position)):
            spans.append(span)
            if not span.is_complete:
                break
            position = self._after(span)
        return Survey(self._magic, head[8:], None if size is None else 8 + size, self._length, tuple(spans))

    def _span_at(self, position: int) -> Span | None:
        self._file.seek(position)
        header = self._file.read(8)
        if len(header) < 8 or not _is_id(header[:4]):
            return None
        size, left = self._size(header), self._length - position - 8
        return Span(header[:4], position + 8, size, left if size is None else min(size, left))

    def _size(self, header: bytes) -> int | None:
        chunk_id, size = self._header.unpack(header)
        return self._long_sizes.get(chunk_id) if size == _UNKNOWN_SIZE else int(size)

    def _read_long_sizes(self, span: Span) -> None:
        self._file.seek(span.start)
        sizes = self._file.read(16)
        if len(sizes) == 16:
            whole, sound = struct.unpack("<QQ", sizes)
            self._long_sizes = {self._magic: whole, b"data": sound}

    def _after(self, span: Span) -> int:
        """Where the next chunk starts: chunks are padded to even sizes, except by the programs that forget to."""
        end = span.start + span.present
        if span.present % 2 == 0:
            return end
        self._file.seek(end)
        return end if _is_id(self._file.read(4)) else end + 1


def pack(chunk_id: bytes, data: bytes) -> bytes:
    """A chunk as WAV has it: id, size, data, and a zero where the size is odd."""
    return struct.pack("<4sI", chunk_id, len(data)) + data + b"\0" * (len(data) % 2)


def _is_id(word: bytes) -> bool:
    return len(word) == 4 and all(0x20 <= byte < 0x7F for byte in word)
