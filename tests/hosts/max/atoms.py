"""Messages of Max: what a box holds as text, what travels along a cord, what OSC makes of it."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass

Atom = int | float | str

_INT = re.compile(r"-?\d+$")
_FLOAT = re.compile(r"-?(\d+\.\d*|\.\d+)(e-?\d+)?$")


@dataclass(frozen=True, slots=True)
class Said:
    """One message: its selector and what follows. A number has the selector ``int`` or ``float``."""

    selector: str
    args: tuple[Atom, ...] = ()

    @property
    def atoms(self) -> tuple[Atom, ...]:
        """All words, without a selector that only tells the kind."""
        return self.args if self.selector in ("int", "float", "list", "symbol", "bang") else (self.selector, *self.args)

    def __str__(self) -> str:
        return " ".join(map(shown, self.atoms)) or self.selector


BANG = Said("bang")


def said(*atoms: Atom) -> Said:
    """The message that ``atoms`` are: a single word is its own selector, nothing at all is a bang."""
    if not atoms:
        return BANG
    first = atoms[0]
    if isinstance(first, str):
        return Said(first, atoms[1:])
    if len(atoms) == 1:
        return Said("int" if isinstance(first, int) else "float", atoms)
    return Said("list", atoms)


def parsed(text: str) -> list[list[Atom]]:
    """What Max makes of the text of a box: one list of words for each message between commas."""
    messages: list[list[Atom]] = [[]]
    for token in re.findall(r'"(?:\\.|[^"\\])*"|(?:\\.|[^\s,\\])+|,', text):
        if token == ",":
            messages.append([])
        else:
            messages[-1].append(_atom(token))
    return messages


def _atom(token: str) -> Atom:
    if token.startswith('"'):
        return re.sub(r"\\(.)", r"\1", token[1:-1])
    if _INT.match(token):
        return int(token)
    if _FLOAT.match(token):
        return float(token)
    return re.sub(r"\\(.)", r"\1", token)


def shown(atom: Atom) -> str:
    return f"{atom:.6f}".rstrip("0") if isinstance(atom, float) else str(atom)


def encoded(message: Said) -> bytes:
    """OSC as ``udpsend`` writes it: ints of 32 bits, floats of 32 bits, strings."""
    address, *args = message.atoms
    if not isinstance(address, str) or not address.startswith("/"):
        raise ValueError(f"udpsend was given {message}, which is no OSC message")
    tags, body = ",", b""
    for arg in args:
        if isinstance(arg, str):
            tags, body = tags + "s", body + _padded(arg)
        else:
            tag, form = ("i", ">i") if isinstance(arg, int) else ("f", ">f")
            tags, body = tags + tag, body + struct.pack(form, arg)
    return _padded(address) + _padded(tags) + body


def decoded(packet: bytes) -> Said:
    address, place = _string(packet, 0)
    tags, place = _string(packet, place)
    args: list[Atom] = []
    for tag in tags[1:]:
        if tag == "s":
            text, place = _string(packet, place)
            args.append(text)
        else:
            (number,) = struct.unpack_from({"i": ">i", "f": ">f"}[tag], packet, place)
            args.append(number)
            place += 4
    return Said(address, tuple(args))


def _padded(text: str) -> bytes:
    raw = text.encode() + b"\0"
    return raw + b"\0" * (-len(raw) % 4)


def _string(packet: bytes, start: int) -> tuple[str, int]:
    end = packet.index(b"\0", start)
    return packet[start:end].decode(), end + 4 - (end - start) % 4
