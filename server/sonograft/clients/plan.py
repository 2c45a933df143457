"""What to do with each file, from three fingerprints of it: ours, what we wrote last time, what is there now.

A file that is there and is not what we wrote is the user's. It is never lost.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

Prints = Mapping[str, str]
"""Names and the SHA-256 of what is in them; no entry: no such file."""

NO_FILE = "no regular file"
"""Stands for the fingerprint of a link or the like: the user's in any case."""


class Do(enum.Enum):
    """What happens to a file."""

    KEEP = "it is as it should be"
    WRITE = "it is not there"
    UPDATE = "it is as we wrote it, and ours is newer"
    LEAVE = "it is the user's"
    SAVE = "it is the user's; it goes aside, ours comes in its place"
    REMOVE = "it is as we wrote it, and belongs to the client no more"


@dataclass(frozen=True, slots=True)
class Step:
    do: Do
    name: str
    contents: str = ""
    """Name of the file of ours that is to be in it; empty: none."""


def beside(name: str) -> str:
    """Where ours goes if the user changed what is called ``name``."""
    return f"{name}.new"


def install(ours: Prints, wrote: Prints, there: Prints, *, force: bool = False) -> list[Step]:
    """Bring ``there`` up to ``ours``; with ``force`` also where the user changed something."""
    steps: list[Step] = []
    for name, print_ in sorted(ours.items()):
        do = _decide(print_, wrote.get(name), there.get(name))
        if do is not Do.LEAVE:
            steps.append(Step(do, name, name))
        elif force:
            steps.append(Step(Do.SAVE, name, name))
        else:
            new = beside(name)
            steps.append(Step(Do.LEAVE, name))
            steps.append(Step(_decide(print_, wrote.get(new), there.get(new)), new, name))
    settled = {step.name for step in steps}
    steps += uninstall({name: print_ for name, print_ in wrote.items() if name not in settled}, there)
    return steps


def uninstall(wrote: Prints, there: Prints) -> list[Step]:
    """Take away what is as we wrote it."""
    return list(_away(wrote, there))


def _away(wrote: Prints, there: Prints) -> Iterator[Step]:
    for name, print_ in sorted(wrote.items()):
        if name in there:
            yield Step(Do.REMOVE if there[name] == print_ else Do.LEAVE, name)


def _decide(ours: str, wrote: str | None, there: str | None) -> Do:
    if there is None:
        return Do.WRITE
    if there == ours:
        return Do.KEEP
    return Do.UPDATE if there == wrote else Do.LEAVE
