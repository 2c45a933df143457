"""The table of commands: plain functions whose annotations say what arguments they take.

A row is made by ``@commands.add("/sonograft/…", answer="…")``. What comes from a host is converted to what the function
asks for, or refused with what was expected, what came and how the command is used.
"""

from __future__ import annotations

import inspect
import math
import typing
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, TypeAlias

from sonograft.errors import BadArguments, UnknownCommand, did_you_mean
from sonograft.frontends.osc.lines import Later
from sonograft.frontends.osc.wire import ROOT, Atom, Message, shortened
from sonograft.models import Scalar

Handler: TypeAlias = Callable[..., list[Message] | Later]

_MOST = 2**63
"""Whole numbers beyond this are no count of anything."""


def whole(value: Atom) -> int:
    """The whole number that ``value`` says, however it came. Raises ``ValueError``."""
    if isinstance(value, str):
        value = _parsed(value)
    is_whole = isinstance(value, int) or (isinstance(value, float) and value.is_integer())
    if is_whole and isinstance(value, int | float) and abs(value) < _MOST:
        return int(value)
    raise ValueError


def _number(value: Atom) -> float:
    if isinstance(value, str):
        value = _parsed(value)
    if isinstance(value, int | float) and math.isfinite(value):
        return float(value)
    raise ValueError


def _parsed(text: str) -> int | float:
    """The number that ``text`` says. Raises ``ValueError``."""
    try:
        return int(text)
    except ValueError:
        return float(text)


def _switch(value: Atom) -> bool:
    number = whole(value)
    if number not in (0, 1):
        raise ValueError
    return bool(number)


def _text(value: Atom) -> str:
    match value:
        case str():
            return value
        case bool() | int():
            return str(int(value))
        case float():
            return str(int(value)) if value.is_integer() else repr(value)  # Pd's token 5 comes as 5.0
    raise ValueError


def _scalar(value: Atom) -> Scalar:
    if value is None or isinstance(value, bytes):
        raise ValueError
    return value


def _anything(value: Atom) -> Atom:
    return value


@dataclass(frozen=True, slots=True)
class Kind:
    """A type of argument."""

    tag: str
    """Of OSC."""
    expected: str
    convert: Callable[[Any], Any]
    """Raises ``ValueError`` where the value does not fit."""


_KINDS: Mapping[Any, Kind] = {
    str: Kind("s", "text", _text),
    int: Kind("i", "a whole number", whole),
    float: Kind("f", "a number", _number),
    bool: Kind("i", "0 or 1", _switch),
    Scalar: Kind("s", "a number or text", _scalar),
    Scalar | None: Kind("s", "a number or text", _scalar),
    Atom: Kind("s", "anything", _anything),
}


@dataclass(frozen=True, slots=True)
class Argument:
    name: str
    shown: str
    """How the usage line calls it."""
    kind: Kind
    is_optional: bool = False

    def convert(self, value: Atom) -> Any:
        """Raises ``ValueError`` that says what was expected and what came."""
        try:
            return self.kind.convert(value)
        except (ValueError, OverflowError):
            raise ValueError(f"{self.name} must be {self.kind.expected}; {_came(value)} came") from None


def _came(value: Atom) -> str:
    match value:
        case None:
            return "nil"
        case bytes():
            return f"a blob of {len(value)} bytes"
        case _:
            return shortened(repr(value), 120)


@dataclass(frozen=True, slots=True)
class Command:
    """One row."""

    address: str
    handler: Handler
    arguments: tuple[Argument, ...]
    rest: Argument | None
    """Takes all further arguments, any number."""
    answer: str
    """What comes back, for the documentation."""
    doc: str
    """One line."""

    @property
    def name(self) -> str:
        """What answers call it: the address without the root."""
        return self.address.removeprefix(f"{ROOT}/")

    @property
    def usage(self) -> str:
        needed = [argument.shown for argument in self.arguments if not argument.is_optional]
        optional = ""
        for argument in reversed([argument for argument in self.arguments if argument.is_optional]):
            optional = f"[{argument.shown} {optional}".rstrip() + "]"
        words = [*needed, optional, self.rest.shown if self.rest else ""]
        return " ".join(word for word in words if word)

    def bind(self, values: Sequence[Atom]) -> list[Any]:
        """``values`` as what the function takes. Raises ``BadArguments``."""
        needed = [argument for argument in self.arguments if not argument.is_optional]
        if len(values) < len(needed):
            raise self._refusal(f"{needed[len(values)].name} is missing")
        surplus = len(values) - len(self.arguments)
        if surplus > 0 and self.rest is None:
            most = f"{len(self.arguments)} arguments at most" if self.arguments else "no arguments"
            raise self._refusal(f"it takes {most}; {len(values)} came")
        takers = [*self.arguments, *([self.rest] * surplus if self.rest else [])]
        try:
            return [taker.convert(value) for taker, value in zip(takers, values, strict=False)]
        except ValueError as error:
            raise self._refusal(str(error)) from None

    def token(self, values: Sequence[Atom]) -> str:
        """The client's word for the request, where the command has one, whatever else is wrong with ``values``."""
        for argument, value in zip(self.arguments, values, strict=False):
            if argument.name == "token":
                try:
                    return str(argument.convert(value))
                except ValueError:
                    return ""
        return ""

    def _refusal(self, text: str) -> BadArguments:
        return BadArguments(f"{self.address}: {text}. Usage: {self.address} {self.usage}".rstrip())


class CommandTable:
    """Commands by their exact address. Patterns are not honoured: ids are arguments here, never parts of addresses."""

    def __init__(self) -> None:
        self._rows: dict[str, Command] = {}

    def add(self, address: str, *, answer: str) -> Callable[[Handler], Handler]:
        """A decorator: the function answers ``address``.

        Its first parameter is the ``Call``; the annotations of the others are the types of the arguments. Raises
        ``TypeError`` or ``ValueError`` at once, so when the module is imported, where a row makes no sense.
        """

        def register(handler: Handler) -> Handler:
            self.put(_row(address, handler, answer))
            return handler

        return register

    def put(self, row: Command) -> None:
        """Raises ``ValueError`` where the address has a row already."""
        if row.address in self._rows:
            raise ValueError(f"{row.address} is in the table already")
        self._rows[row.address] = row

    def find(self, address: str) -> Command:
        """Raises ``UnknownCommand`` with the nearest address."""
        try:
            return self._rows[address]
        except KeyError:
            near = did_you_mean(address[:120], self._rows)
            hint = near or f" Every command is told in docs/protocol.md; {ROOT}/ping always answers."
            raise UnknownCommand(f"There is no command {shortened(address, 120)!r}.{hint}") from None

    def __iter__(self) -> Iterator[Command]:
        return iter(self._rows.values())


def _row(address: str, handler: Handler, answer: str) -> Command:
    doc = (inspect.getdoc(handler) or "").split("\n")[0]
    if not doc:
        raise ValueError(f"{address}: the function needs a docstring; its first line is the documentation")
    hints = typing.get_type_hints(handler, include_extras=True)
    arguments = []
    rest = None
    for parameter in list(inspect.signature(handler).parameters.values())[1:]:
        argument = _argument(address, parameter, hints.get(parameter.name))
        if parameter.kind is parameter.VAR_POSITIONAL:
            rest = argument
        else:
            arguments.append(argument)
    return Command(address, handler, tuple(arguments), rest, answer, doc)


def _argument(address: str, parameter: inspect.Parameter, annotation: Any) -> Argument:
    shown = parameter.name
    if typing.get_origin(annotation) is Annotated:
        annotation, shown = typing.get_args(annotation)
    try:
        kind = _KINDS[annotation]
    except (KeyError, TypeError):
        raise TypeError(
            f"{address}: {parameter.name} is annotated {annotation!r}; no argument is converted to that"
        ) from None
    return Argument(parameter.name, shown, kind, parameter.default is not parameter.empty)
