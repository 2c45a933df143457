"""Writing WAV: the same sound and metadata always give the same bytes (no time of writing, no peak chunk)."""

from __future__ import annotations

import itertools
import struct
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from sonograft.audio.clip import Signal, blocks
from sonograft.audio.riff import Chunk, pack
from sonograft.audio.whole import publish_blocks

BitDepth: TypeAlias = Literal[24, "float"]
"""24-bit integers or 32-bit float."""

_PCM, _FLOAT = 1, 3
_FULL_SCALE = 1 << 23
_LARGEST = 0xFFFFFFFF
"""Bytes that RIFF can count; what is longer becomes RF64 (EBU Tech 3306)."""
_ELSEWHERE = 0xFFFFFFFF
"""In the place of a size: it stands in the ``ds64`` chunk."""
_LONG_SIZES = struct.Struct("<QQQI")
"""Of the file without its first 8 bytes, of the sound, in frames; then how many other chunks are as long (none)."""
_BEFORE_SOUND = frozenset({"bext", "iXML", "axml", "chna", "cart", "acid", "strc"})
"""EBU Tech 3285 wants ``bext`` there, samplers look for the tempo there; all else follows, as most DAWs write it."""


def write_whole(path: Path, signal: Signal, *, bit_depth: BitDepth, chunks: Sequence[Chunk] = ()) -> None:
    """Write ``signal``, which must be finite, with ``chunks`` to ``path``, whole or not at all, block by block.

    24 bits: rounded to the nearest, not dithered, so that samples which came from 16 or 24 bits come back exactly; what
    lies above full scale is held at it. Beyond 4.3 GB it is an RF64 file. Raises ``FileExistsError`` where ``path`` is
    taken and ``CannotWrite`` where it cannot be written.
    """
    sound = signal.frames * signal.channels * (3 if bit_depth == 24 else 4)
    form = _form(signal, bit_depth)
    before = [chunk for chunk in chunks if chunk.id in _BEFORE_SOUND]
    after = [chunk for chunk in chunks if chunk.id not in _BEFORE_SOUND]
    size = 12 + len(form) + len(_pack(chunks)) + 8 + sound + sound % 2
    if size - 8 <= _LARGEST:
        head, in_riff, sizes = b"RIFF", (size - 8, sound), b""
    else:
        size += 8 + _LONG_SIZES.size
        head, in_riff = b"RF64", (_ELSEWHERE, _ELSEWHERE)
        sizes = pack(b"ds64", _LONG_SIZES.pack(size - 8, sound, signal.frames, 0))
        # There libsndfile does not find the sound behind a chunk of odd size.
        after = [chunk for chunk in before if len(chunk.data) % 2] + after
        before = [chunk for chunk in before if not len(chunk.data) % 2]
    start = struct.pack("<4sI4s", head, in_riff[0], b"WAVE") + sizes + form + _pack(before)
    start += struct.pack("<4sI", b"data", in_riff[1])
    end = b"\0" * (sound % 2) + _pack(after)
    publish_blocks(path, itertools.chain([start], _encoded(signal, bit_depth), [end]), size)


def _encoded(signal: Signal, bit_depth: BitDepth) -> Iterator[bytes]:
    encode = _int24 if bit_depth == 24 else _float32
    return (encode(block.T) for block in blocks(signal))


def _int24(frames: npt.NDArray[np.float32]) -> bytes:
    scaled = np.rint(np.clip(frames, -1, 1) * np.float32(_FULL_SCALE))  # exact: float32 has 24 bits, this adds none
    whole = np.minimum(scaled, _FULL_SCALE - 1).astype("<i4", order="C")
    return bytes(whole.view(np.uint8).reshape(-1, 4)[:, :3].tobytes())


def _float32(frames: npt.NDArray[np.float32]) -> bytes:
    return frames.astype("<f4", order="C").tobytes()


def _form(signal: Signal, bit_depth: BitDepth) -> bytes:
    tag, bits = (_PCM, 24) if bit_depth == 24 else (_FLOAT, 32)
    frame = signal.channels * bits // 8
    form = struct.pack("<HHIIHH", tag, signal.channels, signal.sample_rate, signal.sample_rate * frame, frame, bits)
    if bit_depth == 24:
        return pack(b"fmt ", form)
    # What is not PCM also states the size of an extension (none) and the number of frames.
    return pack(b"fmt ", form + b"\0\0") + pack(b"fact", struct.pack("<I", min(signal.frames, _ELSEWHERE)))


def _pack(chunks: Iterable[Chunk]) -> bytes:
    return b"".join(pack(chunk.id.encode("ascii"), chunk.data) for chunk in chunks)
