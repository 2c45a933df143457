"""The files of the clients as they come with Sonograft."""

from __future__ import annotations

import fnmatch
import importlib.resources
from collections.abc import Iterator
from importlib.resources.abc import Traversable
from pathlib import Path

from sonograft.clients.hosts import Host, Part
from sonograft.errors import FileMissing

_CHECKOUT = Path(__file__).parents[3]
_NOT_MEANT = ("source", "__pycache__", "node_modules", "*.part", "*.pyc", ".*")
"""What a client is made from, and what editors, tests and systems leave in a folder of a checkout."""


def root() -> Traversable:
    """What holds ``clients`` and ``max_patch``: in a wheel a folder of this package, else the checkout."""
    packed = importlib.resources.files("sonograft.clients") / "files"
    return packed if packed.is_dir() else _CHECKOUT


def files(host: Host, root: Traversable) -> dict[str, bytes]:
    """What belongs into the client's folder: name (with ``/`` between folders) and contents.

    Raises:
        FileMissing: a part is not there, so that the client would not work.
    """
    found: dict[str, bytes] = {}
    for part in host.parts:
        of_part = dict(_files(part, root))
        if not of_part:
            raise FileMissing(
                f"The client for {host.title} is not whole: {part.source} is missing. Install Sonograft again."
            )
        found.update(of_part)
    return found


def _files(part: Part, root: Traversable) -> Iterator[tuple[str, bytes]]:
    source = root.joinpath(*part.source.split("/"))
    into = f"{part.into}/" if part.into else ""
    if source.is_file():
        yield into + source.name, source.read_bytes()
    elif source.is_dir():
        for name, file in _walk(source):
            if fnmatch.fnmatchcase(file.name, part.only):
                yield into + name, file.read_bytes()


def _walk(folder: Traversable, before: str = "") -> Iterator[tuple[str, Traversable]]:
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if any(fnmatch.fnmatchcase(entry.name, pattern) for pattern in _NOT_MEANT):
            continue
        if entry.is_dir():
            yield from _walk(entry, f"{before}{entry.name}/")
        else:
            yield before + entry.name, entry
