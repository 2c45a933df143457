"""What listeners chose, counted."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from sonograft import jsontext
from sonograft.errors import BadArguments, FileMissing
from sonograft.listening.trials import SAME, A, B

_Z = 1.959964
"""Of 95 %."""


class Choice(msgspec.Struct, frozen=True):
    """Of one listener on one blind pair: ``a``, ``b`` or ``same``."""

    content: str
    style: str
    sound: str
    """Which sounds more like the style."""
    music: str
    """Which keeps the music better."""


class Choices(msgspec.Struct, frozen=True):
    """What the page saves."""

    id: str
    """Of the session."""
    a: str
    b: str
    choices: tuple[Choice, ...]


class Wins(msgspec.Struct, frozen=True):
    """Of one question."""

    a: int
    b: int
    same: int

    @property
    def decided(self) -> int:
        return self.a + self.b

    @property
    def share(self) -> tuple[float, float, float]:
        """How often ``a`` was chosen where a choice was made: low end, middle and high end of the 95 % interval."""
        low, high = wilson(self.a, self.decided)
        return low, self.a / self.decided if self.decided else 0.5, high

    @property
    def is_clear(self) -> bool:
        """Whether chance alone would hardly do this."""
        low, _, high = self.share
        return not low <= 0.5 <= high


def read(path: Path) -> Choices:
    """Raises ``FileMissing``, and ``BadArguments`` where the file holds something else."""
    try:
        choices: Choices = jsontext.decode(path.read_bytes(), Choices)
    except OSError as error:
        raise FileMissing(f"{str(path)!r} cannot be read: {error.strerror}.") from None
    except ValueError as error:
        raise BadArguments(f"{str(path)!r} holds no choices of a listening page: {error}.") from None
    for choice in choices.choices:
        if not {choice.sound, choice.music} <= {A, B, SAME}:
            raise BadArguments(f"{str(path)!r} holds a choice that is neither a, b nor same.")
    return choices


def alike(given: Sequence[Choices]) -> None:
    """Raises ``BadArguments`` where they compare different things."""
    compared = {(each.a, each.b) for each in given}
    if len(compared) > 1:
        several = "; ".join(f"{a} with {b}" for a, b in sorted(compared))
        raise BadArguments(f"These choices are of different comparisons and cannot be added up: {several}.")


def count(chosen: Iterable[str]) -> Wins:
    answers = list(chosen)
    return Wins(answers.count(A), answers.count(B), answers.count(SAME))


def wilson(wins: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson 1927), which is right for small numbers, too."""
    if not of:
        return 0.0, 1.0
    share, spread = wins / of, _Z**2 / of
    middle = (share + spread / 2) / (1 + spread)
    reach = _Z / (1 + spread) * math.sqrt(share * (1 - share) / of + spread / (4 * of))
    return max(0.0, middle - reach), min(1.0, middle + reach)
