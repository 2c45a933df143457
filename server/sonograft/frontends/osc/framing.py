"""Packets in a byte stream. Two ways are in use, and the first byte tells which: a length before each, or SLIP.

OSC 1.0 says a length of four bytes (SuperCollider, liblo); its first byte is 0, as no packet of ours reaches 16 MiB.
OSC 1.1 says SLIP (Pd with mrpeach, QLab), with an END before and after each packet or only after it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Protocol

from pythonosc import slip

from sonograft.errors import BadPacket
from sonograft.frontends.osc.guard import MAX_PACKET

_HEAD = 4
"""Bytes of a length."""
_WRONG_ESCAPE = re.compile(rb"\xdb(?![\xdc\xdd])")


class Framing(Protocol):
    """One way of packing. ``feed`` keeps what is not whole yet."""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The packets that ``data`` completes. Raises ``BadPacket``, after which the stream is lost."""

    def pack(self, packet: bytes) -> bytes: ...


class LengthFraming:
    """``int32`` length, then the packet."""

    def __init__(self) -> None:
        self._kept = bytearray()

    def feed(self, data: bytes) -> Iterator[bytes]:
        self._kept += data
        at = 0
        while len(self._kept) - at >= _HEAD:
            size = int.from_bytes(self._kept[at : at + _HEAD], "big", signed=True)
            if not 0 < size <= MAX_PACKET:
                raise BadPacket(f"The length before a packet must be 1 to {MAX_PACKET}; {size} came.")
            end = at + _HEAD + size
            if end > len(self._kept):
                break
            yield bytes(self._kept[at + _HEAD : end])
            at = end
        del self._kept[:at]

    def pack(self, packet: bytes) -> bytes:
        return len(packet).to_bytes(_HEAD, "big") + packet


class SlipFraming:
    """RFC 1055: packets end with 0xC0; 0xDB escapes."""

    def __init__(self) -> None:
        self._kept = bytearray()

    def feed(self, data: bytes) -> Iterator[bytes]:
        *ended, rest = data.split(slip.END)
        for piece in ended:
            packet = bytes(self._kept) + piece
            self._kept.clear()
            if packet:  # two ENDs in a row: one ends a packet, one begins the next
                yield _unescaped(packet)
        self._kept += rest
        if len(self._kept) > 2 * MAX_PACKET:  # every byte may be escaped
            raise BadPacket(f"A packet may have {MAX_PACKET} bytes at most; this one has no end.")

    def pack(self, packet: bytes) -> bytes:
        return slip.encode(packet)


def _unescaped(packet: bytes) -> bytes:
    if _WRONG_ESCAPE.search(packet):
        raise BadPacket("In SLIP, 0xDB is followed by 0xDC or 0xDD; another byte came.")
    return packet.replace(slip.ESC + slip.ESC_END, slip.END).replace(slip.ESC + slip.ESC_ESC, slip.ESC)


def framing_of(first: int) -> Framing:
    """The framing of a stream that begins with the byte ``first``. Raises ``BadPacket`` where it is neither."""
    if first == 0:
        return LengthFraming()
    if first == slip.END[0] or first in b"/#":
        return SlipFraming()
    raise BadPacket(
        f"A TCP connection begins with a packet's length (4 bytes) or in SLIP (0xC0); the byte {first:#04x} came."
    )
