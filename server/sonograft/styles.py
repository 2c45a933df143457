"""What a client may say as the style of a render: one or several with weights, files or folders of them."""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sonograft.audio import formats
from sonograft.errors import BadArguments, FileMissing, Forbidden, UnknownStyle, did_you_mean
from sonograft.library import StyleLibrary, sounds
from sonograft.models import StyleChoice
from sonograft.paths import PathRules

MAX_STYLES = 16
"""In one render."""

_LOOKS_LIKE_JSON = re.compile(r'[\[{]\s*["\[{\]}]')
_NOT_FOUND = (UnknownStyle, FileMissing, Forbidden, BadArguments)
_LONGEST_ECHO = 120
"""Characters of what was said that come back in a message."""


@dataclass(frozen=True, slots=True)
class Wish:
    """One of several styles, as it was said."""

    style: str
    """Name or path."""
    weight: Any = 1.0
    """A number above 0, once it is checked."""


def several(text: str) -> list[Wish] | None:
    """The styles in a text such as ``vinyl*0.7+rain*0.3``, or in one that is JSON; None if it can mean only one.

    A name that has a ``+`` or a ``*`` itself can be said in the forms of JSON. Raises ``BadArguments`` where the JSON
    is none, or says something else.
    """
    text = text.strip()
    if _LOOKS_LIKE_JSON.match(text):
        try:
            return listed(json.loads(text))
        except (ValueError, RecursionError) as error:
            raise BadArguments(
                f'style is not JSON such as {{"vinyl": 0.7, "rain": 0.3}} ({error}); {_shown(text)} came.'
            ) from None
    if "+" not in text and "*" not in text:
        return None
    return [_part(part) for part in text.split("+")]


def _part(text: str) -> Wish:
    style, star, weight = text.rpartition("*")
    return Wish(style.strip(), weight.strip()) if star else Wish(text.strip())


def listed(said: Any) -> list[Wish]:
    """The styles in a list or an object as JSON has them. Raises ``BadArguments``."""
    match said:
        case {"style": str()}:
            return [_item(said)]
        case dict():
            return [Wish(str(style), weight) for style, weight in said.items()]
        case list():
            return [_item(item) for item in said]
    raise BadArguments(
        f'style must be a name, a path, a list such as ["vinyl", "rain"] or an object such as {{"vinyl": 0.7, '
        f'"rain": 0.3}}; {_shown(said)} came.'
    )


def _item(said: Any) -> Wish:
    match said:
        case str():
            return Wish(said)
        case {"style": str(style), **others} if not set(others) - {"weight"}:
            return Wish(style, others.get("weight", 1.0))
    raise BadArguments(
        f'In a list, each style is a name, a path or an object such as {{"style": "rain", "weight": 0.3}}; '
        f"{_shown(said)} came."
    )


class Styles:
    """Finds what is meant by a style: in the library, or wherever paths may lead."""

    def __init__(self, library: StyleLibrary, paths: PathRules) -> None:
        self._library = library
        self._paths = paths

    def choose(self, said: Any) -> tuple[StyleChoice, ...]:
        """The styles that ``said`` means, all of them there and audio, their weights summing up to 1.

        ``said`` is a text, or a list or an object as JSON has them. Raises ``SonograftError`` that says which style is
        meant and what to do.
        """
        if isinstance(said, int | float) and not isinstance(said, bool):
            said = str(int(said) if float(said).is_integer() else said)  # styles are called 808, too
        if not isinstance(said, str):
            return self._together(listed(said))
        try:
            path = self._find(said)
        except _NOT_FOUND as unknown:
            wishes = several(said)
            if wishes is None:
                raise
            try:
                return self._together(wishes)
            except UnknownStyle:
                if did_you_mean(said, self._library.paths()):  # one name with a + in it, and a mistake
                    raise unknown from None
                raise
        return (self._choice(path, 1.0),)

    def _together(self, wishes: list[Wish]) -> tuple[StyleChoice, ...]:
        if not wishes:
            raise BadArguments("A render needs a style: the list is empty.")
        if len(wishes) > MAX_STYLES:
            raise BadArguments(f"A render takes {MAX_STYLES} styles at most; {len(wishes)} came. Leave some out.")
        if not all(wish.style.strip() for wish in wishes):
            raise BadArguments(
                "One of the styles has no name. Say a name or a path for each, as in vinyl*0.7+rain*0.3."
            )
        paths = [self._find(wish.style) for wish in wishes]
        shares = _shares(wishes)
        return tuple(self._choice(path, share) for path, share in zip(paths, shares, strict=True))

    def _find(self, text: str) -> Path:
        """The file or folder that ``text`` names."""
        if not re.search(r"[/\\]", text.strip().rstrip("/\\")):
            text = str(self._library.find(text))  # a link in the library may lead out of the folders, too
        return self._paths.find(text, "style", folders=True)

    def _choice(self, path: Path, weight: float) -> StyleChoice:
        is_folder = path.is_dir()
        files = [self._paths.find(str(sound), "style") for sound in sounds(path)] if is_folder else [path]
        for file in files:
            formats.sniff(file)
        return StyleChoice(path.name if is_folder else path.stem, tuple(map(str, files)), weight)


def _shares(wishes: list[Wish]) -> list[float]:
    """The weights, summing up to 1."""
    weights = [_weight(wish) for wish in wishes]
    greatest = max(weights)  # first, lest the sum of great ones is infinite
    total = sum(weight / greatest for weight in weights)
    shares = [weight / greatest / total for weight in weights]
    for wish, share in zip(wishes, shares, strict=True):
        if share <= 0:
            raise BadArguments(f"The weight {wish.weight!r} of style {wish.style!r} is nothing beside {greatest:g}.")
    return shares


def _weight(wish: Wish) -> float:
    try:
        number = math.nan if isinstance(wish.weight, bool) else float(wish.weight)
    except (TypeError, ValueError, OverflowError):
        number = math.nan
    if not 0 < number < math.inf:
        raise BadArguments(
            f"The weight of style {wish.style!r} must be a number above 0, such as 0.7; {_shown(wish.weight)} came."
        )
    return number


def _shown(said: Any) -> str:
    text = repr(said)
    return text if len(text) <= _LONGEST_ECHO else f"{text[:_LONGEST_ECHO]}…"
