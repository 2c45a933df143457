"""One section of a set: its files, its styles, its values of the parameters, each checked where it stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sonograft.engines import parameters
from sonograft.errors import BadArguments, SonograftError
from sonograft.models import Scalar, StyleChoice
from sonograft.sets import contents, style_words
from sonograft.sets.mistakes import Mistakes
from sonograft.sets.values import Content

SECTION_KEYS = ("contents", "styles", "priority", "parameters")
"""What a section may say, and so may the set itself, for all of them."""

DEFAULT_PRIORITY = -1
"""Below that of other renders: what somebody asks for in between comes first."""
_GREATEST_PRIORITY = 1000


@dataclass(frozen=True, slots=True)
class Style:
    """A style of a section."""

    asked: str
    """As a server is asked for it."""
    choices: tuple[StyleChoice, ...]

    @property
    def label(self) -> str:
        if len(self.choices) == 1:
            return self.choices[0].name
        return " + ".join(f"{choice.name} {choice.weight:.2g}" for choice in self.choices)


@dataclass(frozen=True, slots=True)
class Section:
    """What is combined with what: every content with every style with every choice of parameters."""

    contents: tuple[Content, ...] = ()
    styles: tuple[Style, ...] = ()
    values: Mapping[str, tuple[Scalar, ...]] = field(default_factory=dict)
    """By parameter; several: a variation each."""
    priority: int = DEFAULT_PRIORITY
    table: str = ""
    """Where it stands."""
    number: int = 0
    keys: frozenset[str] = frozenset()
    """What was said in it."""

    def says(self, key: str) -> bool:
        return key in self.keys


class SectionReader:
    """Reads sections; what is wrong goes to the mistakes, so that all of it is told at once."""

    def __init__(self, base: Path, choose_style: Callable[[Any], tuple[StyleChoice, ...]], mistakes: Mistakes) -> None:
        """Paths are seen from the folder ``base``."""
        self._base = base
        self._choose = choose_style
        self._mistakes = mistakes
        self._measured: dict[Path, Content] = {}

    def read(self, said: Mapping[str, Any], table: str, number: int, above: Section) -> Section:
        """The section in ``said``; what it does not say is as in ``above``."""
        at = (table, number)
        return Section(
            contents=self._contents(said, at) if "contents" in said else above.contents,
            styles=self._styles(said, at) if "styles" in said else above.styles,
            values={**above.values, **self._values(said.get("parameters", {}), at)},
            priority=self._priority(said, at, above.priority),
            table=table,
            number=number,
            keys=frozenset(said),
        )

    def _contents(self, said: Mapping[str, Any], at: tuple[str, int]) -> tuple[Content, ...]:
        found: dict[Path, Content] = {}
        for pattern in self._listed(said, "contents", at):
            if not isinstance(pattern, str):
                self._mistakes.add(f"A path or pattern in quotes was expected; {pattern!r} came.", *at, "contents")
                continue
            try:
                paths = contents.find(pattern, self._base)
            except SonograftError as error:
                self._mistakes.add(error, *at, "contents", pattern)
                continue
            for path in paths:
                if (content := self._measure(path, at, pattern)) is not None:
                    found.setdefault(path, content)
        return tuple(found.values())

    def _measure(self, path: Path, at: tuple[str, int], pattern: str) -> Content | None:
        if path not in self._measured:
            try:
                self._measured[path] = contents.measure(path)
            except SonograftError as error:
                self._mistakes.add(error, *at, "contents", pattern)
                return None
        return self._measured[path]

    def _styles(self, said: Mapping[str, Any], at: tuple[str, int]) -> tuple[Style, ...]:
        found: list[Style] = []
        for style in self._listed(said, "styles", at):
            try:
                asked = style_words.asked(style, self._base)
                found.append(Style(asked, self._choose(asked)))
            except SonograftError as error:
                self._mistakes.add(error, *at, "styles", style)
        return tuple(found)

    def _values(self, said: Any, at: tuple[str, int]) -> dict[str, tuple[Scalar, ...]]:
        table = f"{at[0]}.parameters" if at[0] else "parameters"
        if not isinstance(said, dict):
            self._mistakes.add(f"[{table}] holds lines such as strength = 0.7; {said!r} came.", *at, "parameters")
            return {}
        found = {}
        for name, value in said.items():
            accepted = []
            for one in self._listed(said, name, (table, at[1])) if isinstance(value, list) else [value]:
                try:
                    accepted.append(_accept(name, one))
                except BadArguments as error:
                    self._mistakes.add(error, table, at[1], name, one)
            if accepted:
                found[name] = tuple(accepted)
        return found

    def _listed(self, said: Mapping[str, Any], key: str, at: tuple[str, int]) -> list[Any]:
        """The list at ``key``, each of its items once; one that stands alone is a list, too."""
        value = said[key]
        items = value if isinstance(value, list) else [value]
        if not items:
            self._mistakes.add(f"{key} is empty. Leave it out, or say what is meant.", *at, key)
        seen: list[Any] = []
        for item in items:
            if item in seen:
                self._mistakes.add(f"{key} has {item!r} twice.", *at, key, item)
            else:
                seen.append(item)
        return seen

    def _priority(self, said: Mapping[str, Any], at: tuple[str, int], above: int) -> int:
        value = said.get("priority", above)
        if isinstance(value, int) and not isinstance(value, bool) and abs(value) <= _GREATEST_PRIORITY:
            return value
        self._mistakes.add(
            f"priority must be a whole number from -{_GREATEST_PRIORITY} to {_GREATEST_PRIORITY}, higher is earlier; "
            f"{value!r} came.",
            *at,
            "priority",
        )
        return above


def _accept(name: str, value: Any) -> Scalar:
    if isinstance(value, list | dict):
        raise BadArguments(f"{name} must be a number or a text, or a list of them; {value!r} came.")
    return parameters.accept(parameters.find(name), value)
