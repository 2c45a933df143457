"""What comes from outside, checked before python-osc's codec sees it.

The codec trusts its input: a bundle element of negative size lets it turn for ever, a deep bundle exhausts the stack, a
tag that it does not know shifts every argument after it, text that is no UTF-8 raises what nobody expects. Here each
packet is gone over once, in time proportional to its length; what is left for the codec cannot harm it.
"""

from __future__ import annotations

from collections.abc import Iterator

from pythonosc import osc_message

from sonograft.errors import BadPacket
from sonograft.frontends.osc.wire import Message, shortened

MAX_PACKET = 1 << 20
"""Bytes; only TCP can bring so much."""
MAX_MESSAGE = 65_507
"""Bytes: the greatest datagram of UDP."""
MAX_ARGUMENTS = 256
"""Of one message. The codec copies the rest of the message for each number, so this keeps its time in proportion."""
MAX_MESSAGES = 256
"""Of one packet."""
MAX_DEPTH = 8
"""Bundles inside bundles."""

_BUNDLE = b"#bundle\0"
_BUNDLE_HEAD = len(_BUNDLE) + 8
_SIZES = {"i": 4, "f": 4, "h": 8, "d": 8, "T": 0, "F": 0, "N": 0}
"""Bytes of each type of argument that has a fixed size."""


class Unreadable(BadPacket):
    """A packet, or a message in it, that is no OSC; ``address`` says whose answer this is, as far as it can be told."""

    def __init__(self, text: str, address: str = "") -> None:
        super().__init__(text)
        self.address = address


def decode(packet: bytes) -> list[Message | Unreadable]:
    """The messages of ``packet`` in their order, with an error in the place of each that cannot be read.

    Time tags are ignored, also those in the future: a clock that is wrong on another machine must not hold back a
    command. Text that is no UTF-8 is read as latin-1. Never raises.
    """
    found: list[Message | Unreadable] = []
    try:
        for raw in _messages(packet):
            if len(found) == MAX_MESSAGES:
                raise Unreadable(f"A packet may have {MAX_MESSAGES} messages at most; the rest was left out.")
            found.append(_read(raw))
    except Unreadable as error:
        found.append(error)
    return found


def _messages(packet: bytes) -> Iterator[bytes]:
    if not packet:
        raise Unreadable("An OSC packet was expected; an empty one came.")
    if len(packet) > MAX_PACKET:
        raise Unreadable(f"A packet may have {MAX_PACKET} bytes at most; {len(packet)} came.")
    if packet.startswith(_BUNDLE):
        yield from _leaves(packet, 1)
    else:
        yield packet


def _leaves(bundle: bytes, depth: int) -> Iterator[bytes]:
    """The messages of ``bundle``; a bundle in it is gone into where it stands."""
    if depth > MAX_DEPTH:
        raise Unreadable(f"Bundles may lie {MAX_DEPTH} deep in each other at most.")
    for element in _elements(bundle):
        if element.startswith(_BUNDLE):
            yield from _leaves(element, depth + 1)
        else:
            yield element


def _elements(bundle: bytes) -> Iterator[bytes]:
    if len(bundle) < _BUNDLE_HEAD:
        raise Unreadable("A bundle ends before its time tag does.")
    at = _BUNDLE_HEAD
    while at < len(bundle):
        size = _int32(bundle, at)
        if size is None:
            raise Unreadable("A bundle ends inside the size of an element.")
        at += 4
        if size <= 0 or size % 4:
            raise Unreadable(f"The size of a bundle's element must be a positive multiple of 4; {size} came.")
        if at + size > len(bundle):
            raise Unreadable(f"A bundle's element of {size} bytes reaches past the end: {len(bundle) - at} are left.")
        yield bundle[at : at + size]
        at += size


def _int32(data: bytes, at: int) -> int | None:
    return int.from_bytes(data[at : at + 4], "big", signed=True) if at + 4 <= len(data) else None


def _read(raw: bytes) -> Message | Unreadable:
    try:
        clean = _checked(raw)
        decoded = osc_message.OscMessage(clean)
        return Message(decoded.address, tuple(decoded.params))
    except Unreadable as error:
        return error
    except osc_message.ParseError as error:
        return Unreadable(f"This is no OSC message: {error}.", _address(raw))


def _address(raw: bytes) -> str:
    """The address that ``raw`` begins with, or nothing where that cannot be told."""
    end = raw.find(b"\0")
    return _as_utf8(raw[:end]).decode("utf-8") if raw.startswith(b"/") and end > 0 else ""


def _checked(raw: bytes) -> bytes:
    """The message ``raw``, known to be whole, with each text in UTF-8."""
    address = _address(raw)
    if not raw.startswith(b"/"):
        raise Unreadable(f"An OSC address begins with '/'; {raw[:16]!r} came.")
    if len(raw) > MAX_MESSAGE:
        raise Unreadable(f"A message may have {MAX_MESSAGE} bytes at most; {len(raw)} came.", address)
    if len(raw) % 4:
        raise Unreadable(f"The length of an OSC message must be a multiple of 4; {len(raw)} bytes came.", address)
    start, at = _cut_text(raw, 0, address)
    if at == len(raw):
        return start + _padded(b",")  # older senders leave the tags of no arguments out
    tags, at = _cut_text(raw, at, address)
    if not tags.startswith(b","):
        raise Unreadable(f"Type tags begin with ','; {tags[:16]!r} came.", address)
    kinds = tags.rstrip(b"\0").decode("utf-8")[1:]
    if len(kinds) > MAX_ARGUMENTS:
        raise Unreadable(f"A message may have {MAX_ARGUMENTS} arguments at most; {len(kinds)} came.", address)
    pieces = [start, tags]
    for place, kind in enumerate(kinds, 1):
        piece, at = _cut(raw, at, kind, place, address)
        pieces.append(piece)
    return b"".join(pieces)


def _cut(raw: bytes, at: int, kind: str, place: int, address: str) -> tuple[bytes, int]:
    """The argument at ``at``, and where the next begins."""
    if kind == "s":
        return _cut_text(raw, at, address)
    if kind == "b":
        length = _int32(raw, at)
        if length is None or length < 0:
            raise Unreadable(f"Argument {place} is a blob without a valid size.", address)
        size = 4 + length + -length % 4
    elif kind in _SIZES:
        size = _SIZES[kind]
    else:
        raise Unreadable(
            f"Argument {place} has the type tag {kind!r}, which is not read here; send i, f, d, h, T, F or s.", address
        )
    if at + size > len(raw):
        raise Unreadable(f"The message ends inside argument {place} (type {kind}).", address)
    return raw[at : at + size], at + size


def _cut_text(raw: bytes, at: int, address: str) -> tuple[bytes, int]:
    end = raw.find(b"\0", at)
    if end < 0:
        raise Unreadable(f"A text has no end: {shortened(repr(raw[at : at + 64]), 64)}.", address)
    after = end + 4 - (end - at) % 4
    if after > len(raw):
        raise Unreadable("The message ends inside the padding of a text.", address)
    return _padded(_as_utf8(raw[at:end])), after


def _as_utf8(text: bytes) -> bytes:
    """Old hosts on Windows and macOS send latin-1, which has a letter for every byte."""
    try:
        text.decode("utf-8")
    except UnicodeDecodeError:
        return text.decode("latin-1").encode("utf-8")
    return text


def _padded(text: bytes) -> bytes:
    return text + bytes(4 - len(text) % 4)
