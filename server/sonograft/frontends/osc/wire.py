"""OSC messages and how they are written: only ``i``, ``f`` and ``s``, all that Pd, Max and SuperCollider share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from pythonosc.parsing import osc_types

ROOT = "/sonograft"
MAX_DATAGRAM = 1400
"""Bytes that no datagram of ours reaches, lists and long texts included: it passes every network in one piece."""

Atom: TypeAlias = int | float | str | bool | bytes | None

_GREATEST_FLOAT32 = 3.4028234663852886e38


@dataclass(frozen=True, slots=True)
class Message:
    address: str
    args: tuple[Atom, ...] = ()

    @property
    def name(self) -> str:
        """The address without the root: ``job/get`` of ``/sonograft/job/get``."""
        return self.address.removeprefix(f"{ROOT}/")


def encode(message: Message) -> bytes:
    """The packet of ``message``.

    Whole numbers beyond 31 bits and reals beyond float32 become text, for they would not arrive as they are. Nil
    becomes an empty text and a blob its hexadecimal digits.
    """
    written = [_written(arg) for arg in message.args]
    tags = "," + "".join(tag for tag, _ in written)
    return b"".join([_text(message.address), _text(tags), *(data for _, data in written)])


def _written(arg: Atom) -> tuple[str, bytes]:
    match arg:
        case bool():
            return "i", osc_types.write_int(int(arg))
        case int() if -(2**31) <= arg < 2**31:
            return "i", osc_types.write_int(arg)
        case float() if not _GREATEST_FLOAT32 < abs(arg) < float("inf"):
            return "f", osc_types.write_float(arg)
        case None:
            return "s", _text("")
        case bytes():
            return "s", _text(arg.hex())
        case _:
            return "s", _text(str(arg))


def _text(text: str) -> bytes:
    # Not python-osc's own: that refuses file names that are no UTF-8. A host gets them back byte for byte.
    raw = utf8(text).replace(b"\0", b"?")
    return raw + bytes(4 - len(raw) % 4)


def utf8(text: str) -> bytes:
    """The bytes of ``text``; a file name's undecodable bytes as they are on the disk."""
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace")


def shortened(text: str, most_bytes: int) -> str:
    """``text``, or as much of its beginning as ``most_bytes`` holds, with an ellipsis."""
    raw = utf8(text)
    if len(raw) <= most_bytes:
        return text
    return raw[: max(most_bytes - 3, 0)].decode("utf-8", "ignore") + "…"


def shortened_inside(text: str, most_bytes: int) -> str:
    """``text`` with an ellipsis in its middle where it is longer: of a path, the disk and the file are what is told."""
    raw = utf8(text)
    if len(raw) <= most_bytes:
        return text
    half = max(most_bytes - 3, 0) // 2
    head, tail = raw[:half], raw[len(raw) - half :]
    return f"{head.decode('utf-8', 'ignore')}…{tail.decode('utf-8', 'ignore')}"


def fitted(message: Message, shorten: Callable[[str, int], str], *elastic: int) -> Message:
    """``message`` with the texts at the places ``elastic`` shortened so far that it stays below ``MAX_DATAGRAM``."""
    excess = len(encode(message)) - MAX_DATAGRAM + 1
    if excess <= 0:
        return message
    texts = {place: str(message.args[place]) for place in elastic}
    padding = 4 * len(texts)
    share = (sum(len(utf8(text)) for text in texts.values()) - excess - padding) // len(texts)
    return Message(
        message.address,
        tuple(shorten(texts[place], share) if place in texts else arg for place, arg in enumerate(message.args)),
    )
