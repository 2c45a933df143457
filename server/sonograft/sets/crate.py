"""The crate: the results under names that are read in the dark and sorted by a sampler, and a playlist of them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from sonograft.sets import names
from sonograft.sets.own_files import OwnFiles, linked
from sonograft.sets.values import Content, Crate, Outcome, Set

FOLDER = "crate"
_LONGEST_LABEL_BYTES = 90


def content_names(contents: tuple[Content, ...]) -> list[str]:
    """What each content is called, its number first: ``01 Intro``."""
    digits = max(len(str(len(contents))), 2)
    stems = [Path(content.path).stem for content in contents]
    return [names.portable(f"{number:0{digits}d} {stem}") for number, stem in enumerate(stems, 1)]


def paths(a_set: Set) -> dict[str, str]:
    """Where each variation belongs in the set's folder, by its token."""
    called = content_names(a_set.contents)
    ordered = sorted(a_set.variations, key=lambda variation: (variation.content, variation.place))
    stems = names.distinct(
        f"{called[variation.content]} – {names.portable(variation.label, _LONGEST_LABEL_BYTES)}"
        for variation in ordered
    )
    return {found.token: f"{FOLDER}/{stem}.wav" for found, stem in zip(ordered, stems, strict=True)}


def fill(wanted: Mapping[str, str], results: Mapping[str, Outcome], own: OwnFiles, how: Crate) -> dict[str, str]:
    """Put the ``results`` where they are ``wanted`` (by token, as ``paths`` says); where each is then.

    What the user took out of the crate stays out. Raises ``CannotWrite``.
    """
    placed = {}
    for token, path in wanted.items():
        result = Path(results[token].result)
        where = own.put(token, path, result, linked(result) if how is Crate.LINKS else None)
        if where is not None:
            placed[token] = where
    return placed


def playlist(a_set: Set, placed: Mapping[str, str]) -> str:
    """An extended M3U of the crate, to lie in it: titles and lengths, and names that hold wherever it is copied."""
    lines = ["#EXTM3U", f"#PLAYLIST:{a_set.name}"]
    ordered = sorted((variation for variation in a_set.variations if variation.token in placed), key=lambda v: v.place)
    for variation in sorted(ordered, key=lambda variation: variation.content):
        content = a_set.contents[variation.content]
        name = PurePosixPath(placed[variation.token]).name
        lines += [f"#EXTINF:{round(content.seconds)},{Path(name).stem}", name]
    return "\n".join([*lines, ""])
