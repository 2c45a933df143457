"""What a sound that is sent here is called on the disk."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import PurePosixPath

from sonograft.audio import formats

_LONGEST = 255
"""Bytes that file systems take; ``_ROOM`` of them are kept free."""
_ROOM = 24
"""For a number behind the name, and for what marks it as unfinished."""
_NOT_IN_NAMES = re.compile(r'[<>:"|?*\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]')
"""What Windows does not take, control characters, and those that turn text round."""
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$|clock\$)(\..*)?", re.IGNORECASE)
"""Names of devices on Windows, with any suffix."""


def clean(said: str, form: str) -> str:
    """A file name made of ``said`` for a sound of the format ``form``: no folder, nothing that any system refuses."""
    name = unicodedata.normalize("NFC", re.split(r"[/\\]", said)[-1])
    name = _NOT_IN_NAMES.sub("", name).encode("utf-8", "ignore").decode()
    name = " ".join(name.split()).lstrip(". ").rstrip(". ")
    stem, suffix = _split(name, form)
    stem = stem.rstrip(". ") or "sound"
    if _RESERVED.fullmatch(stem):
        stem = f"_{stem}"
    return _cut(stem, _LONGEST - _ROOM - len(suffix.encode())) + suffix


def _split(name: str, form: str) -> tuple[str, str]:
    """Stem and suffix; the suffix is one of the format that the sound really has."""
    suffixes = next(row.suffixes for row in formats.FORMATS if row.name == form)
    suffix = PurePosixPath(name).suffix
    if suffix.lower() in suffixes:
        return name[: -len(suffix)], suffix
    if suffix.lower() in formats.SUFFIXES:
        return name[: -len(suffix)], suffixes[0]
    return name, suffixes[0]


def _cut(text: str, most: int) -> str:
    return text.encode()[:most].decode("utf-8", "ignore").rstrip(". ") or "sound"


def numbered(name: str) -> Iterator[str]:
    """``name``, then ``stem-2.wav``, ``stem-3.wav`` and so on."""
    path = PurePosixPath(name)
    yield name
    for number in range(2, 100_000):
        yield f"{path.stem}-{number}{path.suffix}"
