"""What a DAW writes into a sound file beside the sound, carried from the content to the result.

Time reference (``bext``), loops (``smpl``), markers (``cue ``, ``LIST``), tempo (``acid``), ``iXML`` and all else that
is not about the samples themselves. The result has as many frames as the content, so positions stay as they are.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

from sonograft.audio import aiff
from sonograft.audio.formats import open_file
from sonograft.audio.riff import Chunk, Span, Survey, survey

__all__ = ["Chunk", "history_line", "loop_of", "read_chunks", "with_history"]

_ABOUT_THE_SAMPLES = frozenset(
    {
        b"fmt ",
        b"data",
        b"fact",
        b"PEAK",
        b"ds64",
        b"levl",
        b"wavl",
        b"slnt",
        b"JUNK",
        b"junk",
        b"FLLR",
        b"PAD ",
        b"filr",
        b"fake",
        b"MD5 ",  # a checksum of the old samples
        b"LGWV",  # a waveform overview
    }
)
"""Form, sound, peak caches and filling; the result has its own."""
_LARGEST = 4 << 20
"""Bytes; nothing that a DAW needs is larger, and all of it is held in memory."""
_MOST = 256
_BEXT_FIXED = 602
"""Bytes before the coding history of a ``bext`` chunk (EBU Tech 3285)."""
_VERSION_AT, _UMID, _LOUDNESS = 346, slice(348, 412), slice(412, 422)
_NOT_MEASURED = 0x7FFF
_SAMPLER, _LOOP = struct.Struct("<9I"), struct.Struct("<6I")
"""The head of a ``smpl`` chunk (its eighth number counts the loops) and each loop in it: id, type, start, end, …"""
_FORWARD, _ALTERNATING = 0, 1


def read_chunks(path: Path) -> tuple[Chunk, ...]:
    """The metadata of ``path`` as WAV chunks in the order of the file; of an AIFF what can be translated.

    Nothing for other formats. What is broken, cut off or over 4 MiB is left out. Raises ``FileMissing``.
    """
    with open_file(path) as file:
        found = survey(file)
        if found is None:
            return ()
        if found.magic == b"FORM":
            return _from_aiff(file, found)
        kept = [span for span in found.spans if span.id not in _ABOUT_THE_SAMPLES and _is_carried(span)]
        return tuple(Chunk(span.id.decode("ascii"), _data(file, span)) for span in kept[:_MOST])


def history_line(sample_rate: int, bits: int, channels: int, text: str) -> str:
    """A line of coding history (EBU R 98): ``A=PCM,F=48000,W=24,M=stereo,T=Sonograft 0.1.0``."""
    mode = {1: "mono", 2: "stereo"}.get(channels, "multichannel")
    return f"A=PCM,F={sample_rate},W={bits},M={mode},T={text}"


def with_history(chunk: Chunk, line: str) -> Chunk:
    """``chunk``, a ``bext``, with ``line`` added to its coding history.

    What was measured on the old samples, or is to be unique to them (loudness, UMID), is marked as not known. All else
    stays as it is, the time reference too.
    """
    fixed, history = _forgetting(chunk.data[:_BEXT_FIXED]), chunk.data[_BEXT_FIXED:].rstrip(b"\0")
    if history and not history.endswith(b"\n"):
        history += b"\r\n"
    added = line.rstrip("\r\n").encode("ascii", "replace") + b"\r\n"
    return Chunk(chunk.id, fixed.ljust(_BEXT_FIXED, b"\0") + history + added)


def loop_of(chunks: Sequence[Chunk], frames: int) -> tuple[int, int] | None:
    """The first forward or alternating loop of a sound of ``frames``, as its first frame and the one after its last.

    None where there is none, or where it is broken or lies outside.
    """
    sampler = next((chunk.data for chunk in chunks if chunk.id == "smpl"), b"")
    if len(sampler) < _SAMPLER.size:
        return None
    count = _SAMPLER.unpack_from(sampler)[7]
    present = (len(sampler) - _SAMPLER.size) // _LOOP.size
    for n in range(min(count, present)):
        _, kind, start, last, *_ = _LOOP.unpack_from(sampler, _SAMPLER.size + n * _LOOP.size)
        if kind in (_FORWARD, _ALTERNATING):
            return (start, last + 1) if start <= last < frames else None  # smpl names the last frame that is played
    return None


def _forgetting(fixed: bytes) -> bytes:
    """The fixed part of a ``bext`` without what holds for the old samples only."""
    fields = bytearray(fixed.ljust(_BEXT_FIXED, b"\0"))
    (version,) = struct.unpack_from("<H", fields, _VERSION_AT)
    if version >= 1:
        fields[_UMID] = bytes(64)
    if version >= 2:
        fields[_LOUDNESS] = struct.pack("<H", _NOT_MEASURED) * 5
    return bytes(fields)


def _is_carried(span: Span) -> bool:
    return span.is_complete and span.present <= _LARGEST


def _data(file: BinaryIO, span: Span) -> bytes:
    file.seek(span.start)
    return file.read(span.present)


def _from_aiff(file: BinaryIO, found: Survey) -> tuple[Chunk, ...]:
    kept = [span for span in found.spans if span.id in aiff.TRANSLATED and _is_carried(span)]
    try:
        return aiff.translate({span.id: _data(file, span) for span in reversed(kept)})  # of two, the first counts
    except (struct.error, OverflowError):
        return ()
