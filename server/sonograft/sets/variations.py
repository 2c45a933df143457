"""What comes of combining contents, styles and values: the variations of a set."""

from __future__ import annotations

import hashlib
import itertools
import json
from collections.abc import Iterator
from pathlib import Path

from sonograft.engines import parameters
from sonograft.errors import BadArguments
from sonograft.models import Scalar
from sonograft.sets import names
from sonograft.sets.mistakes import Mistakes
from sonograft.sets.sections import Section, Style
from sonograft.sets.values import Content, Variation

MAX_VARIATIONS = 5000
"""In one set: more is a mistake in a list of values."""


class Combiner:
    """Adds up the sections of a set called ``name``."""

    def __init__(self, name: str, mistakes: Mistakes) -> None:
        self.name = name
        self._mistakes = mistakes
        self._contents: dict[str, Content] = {}
        self._found: dict[str, Variation] = {}

    def add(self, section: Section) -> None:
        """Every content of ``section`` in every style with every choice of its values."""
        count = len(section.contents) * len(section.styles)
        for values in section.values.values():
            count *= max(len(values), 1)
        if len(self._found) + count > MAX_VARIATIONS:
            text = f"A set has {MAX_VARIATIONS} variations at most; {len(self._found) + count} came. Shorten the lists."
            self._mistakes.add(text, section.table, section.number, "contents")
            return
        try:
            choices = [(said, parameters.complete(said)) for said in _choices(section)]
        except BadArguments as error:
            self._mistakes.add(error, f"{section.table}.parameters".lstrip("."), section.number)
            return
        for content, style, (said, chosen) in itertools.product(section.contents, section.styles, choices):
            self._put(section, content, style, said, chosen)

    def _put(
        self, section: Section, content: Content, style: Style, said: dict[str, Scalar], chosen: dict[str, Scalar]
    ) -> None:
        self._contents.setdefault(content.path, content)
        token = _token(self.name, content, style, chosen)
        if token in self._found:
            name = Path(content.path).name
            text = f"{name} in {style.label} with these parameters is asked for twice. Leave it out in one of them."
            self._mistakes.add(text, section.table, section.number, "contents")
            return
        self._found[token] = Variation(
            token=token,
            content=list(self._contents).index(content.path),
            style=style.asked,
            style_label=style.label,
            said=said,
            parameters=chosen,
            label="",
            place=len(self._found),
            priority=section.priority,
        )

    def contents(self) -> list[Content]:
        """Each content once, in the order of the file."""
        return list(self._contents.values())

    def variations(self) -> Iterator[Variation]:
        """In the order of the file, with their labels: what is the same all over a content is not said."""
        import msgspec

        varying: dict[int, dict[str, set[Scalar]]] = {}
        for found in self._found.values():
            for name, value in found.parameters.items():
                varying.setdefault(found.content, {}).setdefault(name, set()).add(value)
        for found in self._found.values():
            told = {name: value for name, value in found.parameters.items() if len(varying[found.content][name]) > 1}
            label = names.label(found.style_label, told, parameters.DECLARED)
            yield msgspec.structs.replace(found, label=label)


def _choices(section: Section) -> Iterator[dict[str, Scalar]]:
    for values in itertools.product(*section.values.values()):
        yield dict(zip(section.values, values, strict=True))


def _token(name: str, content: Content, style: Style, chosen: dict[str, Scalar]) -> str:
    """The same for the same variation of unchanged files: what was rendered is known again by it.

    Only what is not a default counts, so that a set goes on where a newer version knows more parameters.
    """
    paths = [content.path, *(path for choice in style.choices for path in choice.paths)]
    weights = [choice.weight for choice in style.choices]
    said = {key: value for key, value in chosen.items() if value != parameters.DECLARED[key].default}
    body = json.dumps([name, paths, [_state(path) for path in paths], weights, said])
    mark = hashlib.sha256(body.encode("utf-8", "surrogateescape")).hexdigest()[:16]
    return f"set/{names.portable(name, 60)}/{mark}"


def _state(path: str) -> list[int]:
    try:
        status = Path(path).stat()
    except OSError:
        return []
    return [status.st_size, status.st_mtime_ns]
