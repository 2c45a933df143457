"""What is compared: contents in styles, rendered in two ways, in an order that nobody can guess."""

from __future__ import annotations

import itertools
import random
from collections.abc import Sequence
from pathlib import Path

import msgspec

from sonograft.errors import BadArguments, FileMissing
from sonograft.library import StyleLibrary, sounds

A, B, SAME = "a", "b", "same"


class Trial(msgspec.Struct, frozen=True):
    """One blind pair."""

    content: str
    """Name of its file."""
    style: str
    first: str
    """Which of the two ways is heard as A on the page: ``a`` or ``b``."""

    @property
    def second(self) -> str:
        return B if self.first == A else A


class Session(msgspec.Struct, frozen=True):
    """All blind pairs of one page."""

    id: str
    """What was chosen is remembered under it."""
    a: str
    """The first way, as it was said: ``engine=texture,quality=best``."""
    b: str
    trials: tuple[Trial, ...]


def parameters(said: str) -> dict[str, str]:
    """The parameters in ``engine=texture,quality=best``. Raises ``BadArguments``; whether they exist is not asked."""
    chosen: dict[str, str] = {}
    for word in said.split(","):
        name, equals, value = (part.strip() for part in word.partition("="))
        if not (name and equals and value):
            raise BadArguments(f"A way to render is said as engine=texture,quality=best; {said!r} came.")
        chosen[name.replace("-", "_")] = value
    return chosen


def contents(path: Path) -> dict[str, Path]:
    """The clips of a folder, or the one that ``path`` is, by their names. Raises ``FileMissing``."""
    if path.is_dir():
        return {sound.name: sound for sound in sounds(path)}
    return {path.name: _existing(path, "content")}


def styles(path: Path) -> dict[str, Path]:
    """The styles of a folder (its files and folders of files), or the file that ``path`` is. Raises ``FileMissing``."""
    if not path.is_dir():
        return {path.stem: _existing(path, "style")}
    library = StyleLibrary(path, lambda _: 0.0)
    named = library.paths()
    found = {name: named[name] for name in (style.name for style in library.entries())}
    if not found:
        raise FileMissing(f"The folder {str(path)!r} holds no styles: put audio files into it.")
    return found


def _existing(path: Path, what: str) -> Path:
    if not path.is_file():
        raise FileMissing(f"The {what} {str(path)!r} does not exist.")
    return path


def plan(contents: Sequence[str], styles: Sequence[str], most: int, seed: int) -> tuple[Trial, ...]:
    """Each content in each style, or ``most`` of these pairs, drawn with ``seed``; each way comes first in half."""
    chance = random.Random(seed)
    pairs = list(itertools.product(contents, styles))
    chance.shuffle(pairs)
    pairs = pairs[:most]
    firsts = [A, B] * (len(pairs) // 2) + [chance.choice((A, B))] * (len(pairs) % 2)
    chance.shuffle(firsts)
    return tuple(Trial(content, style, first) for (content, style), first in zip(pairs, firsts, strict=True))
