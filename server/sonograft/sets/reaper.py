"""A REAPER project of a set: a track and an item for each content, its variations as takes of that item."""

from __future__ import annotations

import math
import uuid
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from sonograft.sets.values import Content

_SOURCES = {".flac": "FLAC", ".mp3": "MP3", ".ogg": "VORBIS", ".oga": "VORBIS", ".opus": "OPUS"}
"""What REAPER calls its readers; WAV and AIFF are both ``WAVE``."""
_GAP_S = 1
_DIGITS = 15
_OURS = uuid.UUID("5f1bb0a8-8e3c-5c1e-9a2e-6b8a51a6d7f2")
"""GUIDs are made from it, so that the same set gives the same project."""


@dataclass(frozen=True, slots=True)
class Take:
    name: str
    path: str
    """Absolute, or as seen from the folder of the project."""


@dataclass(frozen=True, slots=True)
class Item:
    """A content and what is heard in its place."""

    name: str
    content: Content
    takes: tuple[Take, ...]
    """The content itself comes first."""


def project(title: str, items: Sequence[Item]) -> str:
    """The text of a project with ``items``, each on a track of its own, all levels 0 dB.

    An item whose content says where it stands on its timeline stands there; the others follow one after the other, each
    on a full second. The project has the sample rate that most contents have.
    """
    rate = sample_rate([item.content for item in items])
    lines = ['<REAPER_PROJECT 0.1 "6.40" 0', f"  SAMPLERATE {rate} 1 0", "  TEMPO 120 4 4", "  PLAYRATE 1 0 0.25 4"]
    lines += ["  <NOTES 0 2", *(f"    |{line}" for line in title.splitlines()), "  >"]
    for index, (item, start) in enumerate(zip(items, positions([item.content for item in items]), strict=True)):
        lines += _track(item, start, f"{title}/{index}/{item.content.path}")
    return "\n".join([*lines, ">", ""])


def sample_rate(contents: Sequence[Content]) -> int:
    """The rate that most of the contents have, in Hz; of several, the highest."""
    counted = Counter(content.sample_rate for content in contents)
    return max(counted, key=lambda rate: (counted[rate], rate), default=48_000)


def positions(contents: Sequence[Content]) -> list[Fraction]:
    """Where each content stands, in exact seconds."""
    found, next_free = [], 0
    for content in contents:
        if content.time_reference is not None:
            found.append(Fraction(content.time_reference, content.sample_rate))
            continue
        found.append(Fraction(next_free))
        next_free += math.ceil(Fraction(content.frames, content.sample_rate)) + _GAP_S
    return found


def quoted(text: str) -> str:
    """``text`` as one word of a project: REAPER has three kinds of quotes, and no way to escape one.

    A text that has all three keeps all but its backticks. Line ends become spaces.
    """
    plain = " ".join(text.splitlines())
    for mark in "\"'`":
        if mark not in plain:
            return f"{mark}{plain}{mark}"
    return f"`{plain.replace('`', chr(39))}`"


def is_exact(path: str) -> bool:
    """Whether REAPER finds the file: whether its name can be written as it is."""
    return quoted(path)[1:-1] == path


def _track(item: Item, start: Fraction, seed: str) -> Iterator[str]:
    guid = _guid(f"{seed}/track")
    yield f"  <TRACK {guid}"
    yield f"    NAME {quoted(item.name)}"
    yield "    VOLPAN 1 0 -1 -1 1"
    yield "    MUTESOLO 0 0 0"
    yield f"    TRACKID {guid}"
    yield from (f"    {line}" for line in _item(item, start, seed))
    yield "  >"


def _item(item: Item, start: Fraction, seed: str) -> Iterator[str]:
    length = Fraction(item.content.frames, item.content.sample_rate)
    yield "<ITEM"
    yield f"  POSITION {_seconds(start)}"
    yield "  SNAPOFFS 0"
    yield f"  LENGTH {_seconds(length)}"
    yield "  LOOP 0"
    yield "  ALLTAKES 0"
    yield "  FADEIN 0 0 0 0 0 0 0"
    yield "  FADEOUT 0 0 0 0 0 0 0"
    yield "  MUTE 0 0"
    yield f"  IGUID {_guid(f'{seed}/item')}"
    for number, take in enumerate(item.takes):
        if number:
            yield "  TAKE"
        yield f"  NAME {quoted(take.name)}"
        yield "  VOLPAN 1 0 1 -1" if not number else "  TAKEVOLPAN 0 1 -1"
        yield "  SOFFS 0"
        yield "  PLAYRATE 1 1 0 -1 0 0.0025"
        yield "  CHANMODE 0"
        yield f"  GUID {_guid(f'{seed}/take/{number}')}"
        yield f"  <SOURCE {_SOURCES.get(Path(take.path).suffix.lower(), 'WAVE')}"
        yield f"    FILE {quoted(take.path)}"
        yield "  >"
    yield ">"


def _seconds(value: Fraction) -> str:
    """With so many digits that every sample rate finds its sample again."""
    whole, rest = divmod(round(value * 10**_DIGITS), 10**_DIGITS)
    return f"{whole}.{rest:0{_DIGITS}d}".rstrip("0").rstrip(".")


def _guid(seed: str) -> str:
    return f"{{{str(uuid.uuid5(_OURS, seed.encode('utf-8', 'replace').decode())).upper()}}}"
