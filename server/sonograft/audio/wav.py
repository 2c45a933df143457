"""Writing WAV: the same sound and metadata always give the same bytes (no time of writing, no peak chunk)."""

from __future__ import annotations

import itertools
import struct
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Literal, TypeAlias

import numpy as np
import numpy.typing as npt

from sonograft.audio.clip import Audio
from sonograft.audio.names import shown_name
from sonograft.audio.riff import Chunk, pack
from sonograft.audio.whole import publish_blocks
from sonograft.errors import CannotWrite

BitDepth: TypeAlias = Literal[24, "float"]
"""24-bit integers or 32-bit float."""

_PCM, _FLOAT = 1, 3
_FULL_SCALE = 1 << 23
_BLOCK = 1 << 16
"""Frames encoded at a time."""
_LARGEST = 0xFFFFFFFF
_BEFORE_SOUND = frozenset({"bext", "iXML", "axml", "chna", "cart", "acid", "strc"})
"""EBU Tech 3285 wants ``bext`` there, samplers look for the tempo there; all else follows, as most DAWs write it."""


def write_whole(path: Path, audio: Audio, *, bit_depth: BitDepth, chunks: Sequence[Chunk] = ()) -> None:
    """Write ``audio``, which must be finite, with ``chunks`` to ``path``, whole or not at all.

    24 bits: rounded to the nearest, not dithered, so that samples which came from 16 or 24 bits come back exactly; what
    lies above full scale is held at it. Raises ``FileExistsError`` where ``path`` is taken and ``CannotWrite`` where it
    cannot be written.
    """
    bytes_per_sample = 3 if bit_depth == 24 else 4
    sound = audio.frames * audio.channels * bytes_per_sample
    pad = b"\0" * (sound % 2)
    before = _header(audio, bit_depth) + _pack(chunk for chunk in chunks if chunk.id in _BEFORE_SOUND)
    after = pad + _pack(chunk for chunk in chunks if chunk.id not in _BEFORE_SOUND)
    size = 12 + len(before) + 8 + sound + len(after)
    if size - 8 > _LARGEST:
        raise CannotWrite(
            f"{shown_name(path)} would be {size / 1e9:.1f} GB; WAV ends at 4.3 GB. Render a shorter piece."
        )
    start = struct.pack("<4sI4s", b"RIFF", size - 8, b"WAVE") + before + struct.pack("<4sI", b"data", sound)
    publish_blocks(path, itertools.chain([start], _encoded(audio, bit_depth), [after]), size)


def _encoded(audio: Audio, bit_depth: BitDepth) -> Iterator[bytes]:
    encode = _int24 if bit_depth == 24 else _float32
    for first in range(0, audio.frames, _BLOCK):
        yield encode(audio.samples[:, first : first + _BLOCK].T)


def _int24(frames: npt.NDArray[np.float32]) -> bytes:
    scaled = np.rint(np.clip(frames, -1, 1) * np.float32(_FULL_SCALE))  # exact: float32 has 24 bits, this adds none
    whole = np.minimum(scaled, _FULL_SCALE - 1).astype("<i4", order="C")
    return bytes(whole.view(np.uint8).reshape(-1, 4)[:, :3].tobytes())


def _float32(frames: npt.NDArray[np.float32]) -> bytes:
    return frames.astype("<f4", order="C").tobytes()


def _header(audio: Audio, bit_depth: BitDepth) -> bytes:
    tag, bits = (_PCM, 24) if bit_depth == 24 else (_FLOAT, 32)
    frame = audio.channels * bits // 8
    form = struct.pack("<HHIIHH", tag, audio.channels, audio.sample_rate, audio.sample_rate * frame, frame, bits)
    if bit_depth == 24:
        return pack(b"fmt ", form)
    # What is not PCM also states the size of an extension (none) and the number of frames.
    return pack(b"fmt ", form + b"\0\0") + pack(b"fact", struct.pack("<I", audio.frames))


def _pack(chunks: Iterable[Chunk]) -> bytes:
    return b"".join(pack(chunk.id.encode("ascii"), chunk.data) for chunk in chunks)
