"""What keeps, compares and computes numbers."""

from __future__ import annotations

import operator
import random
import re
from collections.abc import Callable
from typing import Any

from .atoms import Said, said
from .interpreter import Box, MaxError
from .vanilla import number_in, vanilla


@vanilla("int", "i", "float", "f")
class Stored(Box):
    def setup(self) -> None:
        self.made: Callable[[Any], int | float] = int if self.name in ("int", "i") else float
        self.value = self.made(self.args[0] if self.args else 0)

    def hear(self, inlet: int, message: Said) -> None:
        if message.selector != "bang":
            self.value = self.made(number_in(self, message))
        if inlet == 0:
            self.send(0, said(self.value))


_ARITHMETIC: dict[str, Callable[[Any, Any], Any]] = {
    "!-": lambda one, other: other - one,
    "+": operator.add, "-": operator.sub, "*": operator.mul, "%": operator.mod, "==": operator.eq, "!=": operator.ne,
    ">": operator.gt, "<": operator.lt, ">=": operator.ge, "<=": operator.le,
    "&&": lambda one, other: bool(one and other), "||": lambda one, other: bool(one or other),
    "/": lambda one, other: one // other if isinstance(other, int) else one / other,
}  # fmt: skip


@vanilla(*_ARITHMETIC)
class Arithmetic(Box):
    def setup(self) -> None:
        self.left: int | float = 0
        self.right = self.args[0] if self.args else 0
        self.is_float = isinstance(self.right, float)

    def hear(self, inlet: int, message: Said) -> None:
        if message.selector != "bang":
            number = number_in(self, message)
            if not self.is_float and self.name not in ("==", "!="):
                number = int(number)
            if inlet == 1:
                self.right = number
                return
            self.left = number
        result = _ARITHMETIC[self.name](self.left, self.right)
        self.send(0, said(int(result) if isinstance(result, bool) else result))


@vanilla("clip")
class Clip(Box):
    def hear(self, inlet: int, message: Said) -> None:
        low, high = self.args
        self.send(0, said(max(low, min(high, number_in(self, message)))))  # type: ignore[type-var]


@vanilla("change")
class Change(Box):
    def setup(self) -> None:
        self.value = self.args[0] if self.args else 0

    def hear(self, inlet: int, message: Said) -> None:
        if message.selector == "set":
            self.value = message.args[0]
            return
        if (number := number_in(self, message)) != self.value:
            self.value = number
            self.send(0, said(number))


@vanilla("counter")
class Counter(Box):
    def setup(self) -> None:
        self.low, self.high = self.args
        self.value = int(self.low) - 1

    def hear(self, inlet: int, message: Said) -> None:
        if message.selector != "bang" or inlet:
            self.refuse(message)
        self.value = self.value + 1 if self.value < int(self.high) else int(self.low)
        self.send(0, said(self.value))


@vanilla("random")
class Random(Box):
    def hear(self, inlet: int, message: Said) -> None:
        self.send(0, said(random.randrange(int(self.args[0]))))


@vanilla("expr")
class Expr(Box):
    def setup(self) -> None:
        self.text = "".join(map(str, self.args))
        self.values = [0.0] * 9

    def hear(self, inlet: int, message: Said) -> None:
        if message.selector != "bang":
            self.values[inlet] = float(message.args[0])
        if inlet == 0:
            text = re.sub(r"\$f(\d)", lambda match: f"({self.values[int(match[1]) - 1]!r})", self.text)
            self.send(0, said(_computed(text)))


def _computed(text: str) -> int | float:
    """Numbers, ``int(…)`` and arithmetic: what the package uses is the same in C and in Python."""
    if not re.fullmatch(r"(int\(|[-+*/().\d]|e[-+]\d|==|<|>)+", text):
        raise MaxError(f"expr: {text}")
    return eval(text, {"__builtins__": {}}, {"int": int})  # type: ignore[no-any-return]
