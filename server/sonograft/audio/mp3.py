"""How an MP3 says how long it is; ISO 11172-3 and 13818-3 for the frames, the Xing, Info and VBRI tags by custom.

Without a tag the length is an estimate from the first frames, and libsndfile decodes no further than that: half of the
music may be missing. It is right where all frames have the same bit rate.
"""

from __future__ import annotations

import enum
import os
from typing import BinaryIO

_KBIT_PER_S = {
    3: (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),  # MPEG 1
    2: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),  # MPEG 2
    0: (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),  # MPEG 2.5
}
_SAMPLE_RATES = {3: (44_100, 48_000, 32_000), 2: (22_050, 24_000, 16_000), 0: (11_025, 12_000, 8_000)}
_LAYER_3 = 1
_TAGS = (b"Xing", b"Info", b"VBRI")


def tag_end(head: bytes) -> int:
    """Where the ID3v2 tag that ``head`` starts with ends, in bytes; 0 where there is none."""
    if not head.startswith(b"ID3") or len(head) < 10:
        return 0
    size = 0
    for byte in head[6:10]:  # four bytes of seven bits each; a footer adds ten
        size = size << 7 | byte & 0x7F
    return 10 + size + (10 if head[5] & 0x10 else 0)


class Length(enum.Enum):
    """What the length that libsndfile gives for an MP3 is worth."""

    STATED = "stated"
    ESTIMATED = "estimated"
    """Right but for a few frames."""
    UNKNOWN = "unknown"


def length(file: BinaryIO) -> Length:
    """How the MP3 ``file`` says how long it is: by a tag, by its constant bit rate, or not at all."""
    end = file.seek(0, os.SEEK_END)
    file.seek(0)
    position = tag_end(file.read(10))
    bit_rates = set[int]()
    while position + 4 <= end:
        file.seek(position)
        frame = _frame(file.read(4))
        if frame is None:
            break
        bit_rate, size = frame
        if not bit_rates and _has_tag(file.read(size)):
            return Length.STATED
        bit_rates.add(bit_rate)
        position += size
    return Length.ESTIMATED if len(bit_rates) < 2 else Length.UNKNOWN


def _has_tag(frame: bytes) -> bool:
    return any(tag in frame for tag in _TAGS)


def _frame(header: bytes) -> tuple[int, int] | None:
    """Bit rate in kbit/s and size in bytes of the layer III frame with this header; None where it is no such."""
    word = int.from_bytes(header, "big")
    version, layer = word >> 19 & 3, word >> 17 & 3
    bit_rate, sample_rate, padding = word >> 12 & 15, word >> 10 & 3, word >> 9 & 1
    if word >> 21 != 0x7FF or version == 1 or layer != _LAYER_3 or bit_rate in (0, 15) or sample_rate == 3:
        return None
    kbit_per_s = _KBIT_PER_S[version][bit_rate]
    bytes_per_frame = (144_000 if version == 3 else 72_000) * kbit_per_s // _SAMPLE_RATES[version][sample_rate]
    return kbit_per_s, bytes_per_frame + padding
