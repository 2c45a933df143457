"""How each parameter of a render is set by hand: as a fader with a curve, by steps, or by one of a few buttons."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from sonograft.core import PARAMETERS
from sonograft.models import Parameter, ParameterKind, Scalar

Curve: TypeAlias = Literal["line", "cube", "octaves"]
Way: TypeAlias = Literal["fader", "steps", "choice", "switch"]

LARGE = ("strength", "mix", "transients", "style_notes")
"""What a musician moves while listening: large faders on the first page."""
LARGE_CHOICE = "quality"

MOST_FADER_STEPS = 1000
"""Whole numbers with more values than this are not to be hit on a fader."""
LONGEST_UNIT = 6
"""Letters; a longer one has no room beside its value."""
LOWEST_HZ = 20.0
"""Below it a fader in octaves has only its minimum."""


@dataclass(frozen=True, slots=True)
class Dial:
    parameter: Parameter
    way: Way
    curve: Curve = "line"

    @property
    def name(self) -> str:
        return self.parameter.name

    @property
    def low(self) -> float:
        return float(self.parameter.minimum or 0.0)

    @property
    def high(self) -> float:
        return float(1.0 if self.parameter.maximum is None else self.parameter.maximum)

    def position(self, value: Scalar) -> float:
        """Where on the fader ``value`` is, from 0 to 1. The scripts have the way back."""
        number = float(value)
        if self.curve == "octaves":
            return _octaves_position(number, self.low, self.high)
        part = (number - self.low) / (self.high - self.low)
        return float(part ** (1 / 3)) if self.curve == "cube" else part

    @property
    def digits(self) -> int:
        """Behind the point: what is shown is what is sent."""
        if self.parameter.kind is not ParameterKind.FLOAT or self.curve == "octaves":
            return 0
        return 1 if self.high - self.low > 10 else 2

    @property
    def unit(self) -> str:
        return self.parameter.unit if len(self.parameter.unit) <= LONGEST_UNIT else ""

    def words(self, value: Scalar) -> str:
        """``value`` as the panel shows it."""
        shown = f"{float(value):.{self.digits}f}" if self.parameter.kind is ParameterKind.FLOAT else str(value)
        return f"{shown} {self.unit}".rstrip()


def _octaves_position(number: float, low: float, high: float) -> float:
    start = max(low, LOWEST_HZ)
    if number <= start:
        return 0.0
    return math.log(number / start) / math.log(high / start)


def dial(parameter: Parameter) -> Dial:
    match parameter.kind:
        case ParameterKind.CHOICE:
            return Dial(parameter, "choice")
        case ParameterKind.BOOL:
            return Dial(parameter, "switch")
        case ParameterKind.INT if float(parameter.maximum or 0) - float(parameter.minimum or 0) > MOST_FADER_STEPS:
            return Dial(parameter, "steps")
        case _:
            return Dial(parameter, "fader", _curve(parameter))


def _curve(parameter: Parameter) -> Curve:
    if parameter.unit == "Hz":
        return "octaves"
    low, high = float(parameter.minimum or 0), float(parameter.maximum or 1)
    # A default near the bottom says that most of what is useful lies there.
    return "cube" if low < float(parameter.default) < low + 0.02 * (high - low) else "line"


def dials(parameters: Mapping[str, Parameter] = PARAMETERS) -> dict[str, Dial]:
    """One dial for each parameter of the server, in its order."""
    return {name: dial(parameter) for name, parameter in parameters.items()}
