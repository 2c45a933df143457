"""From the file of a set to a checked ``Set``, or to all that is wrong with it."""

from __future__ import annotations

import enum
import tomllib
from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar

from sonograft.errors import FileMissing, did_you_mean
from sonograft.models import StyleChoice
from sonograft.sets import ordering
from sonograft.sets.lines import Lines
from sonograft.sets.mistakes import BadSet, Mistakes
from sonograft.sets.sections import SECTION_KEYS, Section, SectionReader
from sonograft.sets.values import Crate, Order, Set
from sonograft.sets.variations import Combiner

SET_KEYS = ("name", "order", "deadline", "crate", "section", *SECTION_KEYS)
"""What a set may say."""

_LARGEST = 1 << 20
_Word = TypeVar("_Word", bound=enum.StrEnum)


def read(path: Path, choose_style: Callable[[Any], tuple[StyleChoice, ...]]) -> Set:
    """The set in the file ``path``; ``choose_style`` gives the files of a style, or raises ``SonograftError``.

    Raises ``FileMissing`` where there is no such file, and ``BadSet`` with everything that is wrong in it.
    """
    text = _text(path)
    try:
        said = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadSet(f"{path.name} is not TOML: {error}. Texts stand in quotes, lists in square brackets.") from None
    mistakes = Mistakes(path.name, Lines(text))
    reader = SectionReader(path.absolute().parent, choose_style, mistakes)
    _known_keys(said, SET_KEYS, "", 0, mistakes)
    deadline = _deadline(said, mistakes)
    order = _word(said, "order", Order, Order.DEADLINE if deadline else Order.PRIORITY, mistakes)
    how = _word(said, "crate", Crate, Crate.COPIES, mistakes)
    combiner = Combiner(_name(said, path, mistakes), mistakes)
    for section in _sections(said, reader, mistakes):
        combiner.add(section)
    mistakes.refuse()
    return Set(
        name=combiner.name,
        source=str(path.absolute()),
        contents=tuple(combiner.contents()),
        variations=ordering.ordered(combiner.variations(), order),
        order=order,
        deadline=deadline,
        crate=how,
    )


def _text(path: Path) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise FileMissing(f"The set {str(path)!r} cannot be read: {error.strerror}.") from None
    if len(data) > _LARGEST:
        raise BadSet(f"{path.name} has {len(data)} bytes: that is no set, which is a short text.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadSet(
            f"{path.name} is not UTF-8 text ({error.reason} at byte {error.start}). Save it as UTF-8."
        ) from None


def _known_keys(said: Mapping[str, Any], known: tuple[str, ...], table: str, number: int, mistakes: Mistakes) -> None:
    for key in said:
        if key not in known:
            where = "A section" if table else "A set"
            text = f"{where} has no {key!r}.{did_you_mean(key, known)} Known: {', '.join(known)}."
            mistakes.add(text, table, number, key)


def _name(said: Mapping[str, Any], path: Path, mistakes: Mistakes) -> str:
    name = said.get("name", path.stem)
    if isinstance(name, str) and name.strip() and len(name) <= 100:
        return name.strip()
    mistakes.add(f"name must be a text of up to 100 letters; {name!r} came.", "", 0, "name")
    return path.stem


def _word(said: Mapping[str, Any], key: str, words: type[_Word], default: _Word, mistakes: Mistakes) -> _Word:
    """One of a few ``words``."""
    word = said.get(key, default)
    try:
        return words(word)
    except ValueError:
        near = did_you_mean(str(word), map(str, words))
        mistakes.add(f"{key} must be one of {', '.join(words)}; {word!r} came.{near}", "", 0, key)
        return default


def _deadline(said: Mapping[str, Any], mistakes: Mistakes) -> datetime | None:
    match said.get("deadline"):
        case None:
            return None
        case datetime() as moment:
            return moment.astimezone()
        case date() as day:
            text = f"deadline needs a time, too: {day.isoformat()}T18:00:00; {day.isoformat()} came."
        case other:
            text = f"deadline must be a date and time without quotes, such as 2026-11-27T18:00:00; {other!r} came."
    mistakes.add(text, "", 0, "deadline")
    return None


def _sections(said: Mapping[str, Any], reader: SectionReader, mistakes: Mistakes) -> list[Section]:
    """What the set itself asks for, then what each of its sections does."""
    listed = said.get("section", [])
    if not (isinstance(listed, list) and all(isinstance(section, dict) for section in listed)):
        mistakes.add("A section begins with [[section]], in two pairs of brackets.", "section", 0)
        return []
    main = reader.read({key: value for key, value in said.items() if key in SECTION_KEYS}, "", 0, Section())
    found = [main] if main.contents and main.styles else []
    for number, section in enumerate(listed):
        _known_keys(section, SECTION_KEYS, "section", number, mistakes)
        found.append(reader.read(section, "section", number, main))
    for section in found or [main]:
        _require(section, said, mistakes)
    if not listed:
        _require(main, said, mistakes)
    return found


def _require(section: Section, said: Mapping[str, Any], mistakes: Mistakes) -> None:
    for key, example in (("contents", '["stems/*.wav"]'), ("styles", '["vinyl", "rain"]')):
        if not section.says(key) and key not in said:
            where = "The section" if section.table else "The set"
            mistakes.add(f"{where} says no {key}: {key} = {example}", section.table, section.number)
