"""The markers, loops and texts of AIFF files in the chunks that WAV has for them.

Source: Audio Interchange File Format "AIFF", version 1.3 (Apple, 1989); Multimedia Programming Interface 1.0 and New
Multimedia Data Types 3.0 (Microsoft, 1991 and 1994) for ``cue ``, ``LIST``, ``inst`` and ``smpl``.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Mapping
from dataclasses import dataclass

from sonograft.audio.riff import Chunk, pack

TRANSLATED = frozenset({b"COMM", b"MARK", b"INST", b"NAME", b"AUTH", b"ANNO", b"(c) "})
"""The AIFF chunks that ``translate`` makes use of."""

_TEXTS = {b"NAME": b"INAM", b"AUTH": b"IART", b"ANNO": b"ICMT", b"(c) ": b"ICOP"}
_LOOP_TYPES = {1: 0, 2: 1}
"""AIFF play mode to ``smpl`` loop type: forward, there and back. Mode 0 is no loop."""


@dataclass(frozen=True, slots=True)
class _Marker:
    id: int
    position: int
    """Frames before it."""
    label: bytes


def translate(found: Mapping[bytes, bytes]) -> tuple[Chunk, ...]:
    """The WAV chunks for the AIFF chunks in ``found`` (data by id). Raises ``struct.error`` or
    ``OverflowError`` where they are broken."""
    markers = _read_markers(found.get(b"MARK", b""))
    chunks = []
    if markers:
        chunks += [_cue(markers), _labels(markers)]
    if b"INST" in found and len(found.get(b"COMM", b"")) >= 18:
        chunks += _instrument(found[b"INST"], markers, _extended(found[b"COMM"][8:18]))
    texts = [(name, found[key].rstrip(b"\0")) for key, name in _TEXTS.items() if found.get(key)]
    if texts:
        chunks.append(Chunk("LIST", b"INFO" + b"".join(pack(name, text + b"\0") for name, text in texts)))
    return tuple(chunks)


def _read_markers(data: bytes) -> list[_Marker]:
    markers = []
    count = struct.unpack_from(">H", data)[0] if data else 0
    offset = 2
    for _ in range(count):
        marker, position, length = struct.unpack_from(">hIB", data, offset)
        offset += 7
        markers.append(_Marker(marker, position, data[offset : offset + length]))
        offset += length + (length + 1) % 2  # the count byte and the text together are even
    return markers


def _cue(markers: list[_Marker]) -> Chunk:
    points = (struct.pack("<II4sIII", m.id & 0xFFFF, m.position, b"data", 0, 0, m.position) for m in markers)
    return Chunk("cue ", struct.pack("<I", len(markers)) + b"".join(points))


def _labels(markers: list[_Marker]) -> Chunk:
    labels = (pack(b"labl", struct.pack("<I", m.id & 0xFFFF) + m.label + b"\0") for m in markers)
    return Chunk("LIST", b"adtl" + b"".join(labels))


def _instrument(data: bytes, markers: list[_Marker], sample_rate: float) -> list[Chunk]:
    note, detune, low, high, soft, hard, gain = struct.unpack_from(">bbbbbbh", data)
    positions = {marker.id: marker.position for marker in markers}
    loops = []
    for offset in (8, 14):  # the sustain loop, the release loop
        mode, first, last = struct.unpack_from(">hhh", data, offset)
        if mode in _LOOP_TYPES and positions.get(first, 0) < positions.get(last, 0):
            # An AIFF marker lies between two frames; smpl names the last frame that is played.
            loops.append(
                struct.pack("<6I", first & 0xFFFF, _LOOP_TYPES[mode], positions[first], positions[last] - 1, 0, 0)
            )
    period = round(1e9 / sample_rate) if sample_rate else 0
    sampler = struct.pack("<9I", 0, 0, period, note & 0x7F, 0, 0, 0, len(loops), 0)
    instrument = struct.pack("<bbbbbbb", note, detune, max(-128, min(127, gain)), low, high, soft, hard)
    return [Chunk("inst", instrument), Chunk("smpl", sampler + b"".join(loops))]


def _extended(data: bytes) -> float:
    """The 80-bit number (IEEE 754 extended, big-endian) that AIFF states its sample rate in."""
    exponent, mantissa = struct.unpack(">HQ", data)
    return math.ldexp(mantissa, (exponent & 0x7FFF) - 16383 - 63)
