"""Reads the weights in a checkpoint of TensorFlow, without TensorFlow.

A checkpoint is two files: an index, which is a sorted table of LevelDB whose values are protocol buffers, and the
numbers themselves, one after the other. Only what such files of one shard hold is understood: tensors of float32.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

Weights = dict[str, npt.NDArray[np.float32]]

_FOOTER_BYTES = 48
_MAGIC = 0xDB4775248B80FB57
_FLOAT32 = 1
_DTYPE, _SHAPE, _OFFSET, _SIZE = 1, 2, 4, 5
"""Fields of an entry of the index."""


class NotACheckpoint(ValueError):
    """The files are not what they should be; the message says in what."""


def read(index: Path, data: Path) -> Weights:
    """All float32 tensors by their names. Raises ``NotACheckpoint``."""
    numbers = data.read_bytes()
    found: Weights = {}
    for name, value in _table(index.read_bytes()):
        fields = dict(_fields(value))
        if not name or fields.get(_DTYPE) != _FLOAT32:
            continue
        offset, size = _number(fields.get(_OFFSET, 0)), _number(fields.get(_SIZE, 0))
        if offset + size > len(numbers):
            raise NotACheckpoint(f"{data} ends before the tensor {name.decode()}.")
        shape = [_dimension(part) for field, part in _fields(_bytes(fields.get(_SHAPE, b""))) if field == _SHAPE]
        flat = np.frombuffer(numbers, "<f4", size // 4, offset)
        found[name.decode()] = flat.reshape(shape).astype(np.float32)
    return found


def _dimension(part: int | bytes) -> int:
    return _number(dict(_fields(_bytes(part))).get(1, 0))


def _table(file: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Keys and values of a sorted table."""
    if len(file) < _FOOTER_BYTES or struct.unpack("<Q", file[-8:])[0] != _MAGIC:
        raise NotACheckpoint("The index is no sorted table.")
    footer = file[-_FOOTER_BYTES:]
    _, at = _handle(footer, 0)
    (start, size), _ = _handle(footer, at)
    for _, value in _block(file, start, size):
        (start, size), _ = _handle(value, 0)
        yield from _block(file, start, size)


def _block(file: bytes, start: int, size: int) -> Iterator[tuple[bytes, bytes]]:
    """Entries of one block. Each key says how much of the one before it begins with."""
    if file[start + size]:
        raise NotACheckpoint("The index is compressed.")
    block = file[start : start + size]
    (restarts,) = struct.unpack("<I", block[-4:])
    at, end, key = 0, len(block) - 4 * (restarts + 1), b""
    while at < end:
        shared, at = _varint(block, at)
        own, at = _varint(block, at)
        length, at = _varint(block, at)
        key = key[:shared] + block[at : at + own]
        at += own
        yield key, block[at : at + length]
        at += length


def _handle(data: bytes, at: int) -> tuple[tuple[int, int], int]:
    """Where a block is: offset and size."""
    offset, at = _varint(data, at)
    size, at = _varint(data, at)
    return (offset, size), at


def _fields(message: bytes) -> Iterator[tuple[int, int | bytes]]:
    """Numbers and values of the fields of a protocol buffer."""
    at = 0
    while at < len(message):
        tag, at = _varint(message, at)
        match tag & 7:
            case 0:
                value, at = _varint(message, at)
                yield tag >> 3, value
            case 2:
                length, at = _varint(message, at)
                yield tag >> 3, message[at : at + length]
                at += length
            case 5:
                at += 4
            case kind:
                raise NotACheckpoint(f"The index holds a field of kind {kind}.")


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, at
        shift += 7


def _number(value: int | bytes) -> int:
    if isinstance(value, bytes):
        raise NotACheckpoint("The index holds text where a number belongs.")
    return value


def _bytes(value: int | bytes) -> bytes:
    if isinstance(value, int):
        raise NotACheckpoint("The index holds a number where a message belongs.")
    return value
