"""The parameters of a render, each declared once, with unit, range and default.

OSC, sidecars, the command line, the page and the documentation read ``DECLARED``; engines get the typed ``Parameters``.
"""

from __future__ import annotations

import math
import typing
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any

import msgspec

from sonograft.engines.catalog import ENGINES
from sonograft.errors import BadArguments, did_you_mean
from sonograft.models import Parameter, ParameterKind, Scalar


@dataclass(frozen=True, slots=True)
class _About:
    """What the type of a field does not say."""

    description: str
    unit: str = ""
    minimum: float | None = None
    maximum: float | None = None
    choices: tuple[str, ...] = ()
    engines: tuple[str, ...] = ()


class Parameters(msgspec.Struct, frozen=True, kw_only=True):
    """All parameters of one render, checked. A new parameter is a field here and nothing else."""

    engine: Annotated[str, _About("which engine renders", choices=tuple(ENGINES))] = "auto"
    quality: Annotated[
        str,
        _About("how long to work on it: a first idea, the usual, the last take", choices=("draft", "standard", "best")),
    ] = "standard"
    strength: Annotated[
        float, _About("how far to go from the content to the style; 0 gives the content back", minimum=0, maximum=1)
    ] = 1.0
    seed: Annotated[
        int,
        _About(
            "start of the random numbers, for engines that draw any: same seed, same samples",
            minimum=0,
            maximum=2**31 - 1,
        ),
    ] = 0
    device: Annotated[
        str, _About("where to compute; auto takes the fastest there is", choices=("auto", "cpu", "cuda", "mps"))
    ] = "auto"
    style_notes: Annotated[
        float,
        _About(
            "how much of the style's own notes comes with its sound; 0 leaves the content's",
            minimum=0,
            maximum=1,
            engines=("texture",),
        ),
    ] = 0.0
    variety: Annotated[
        float,
        _About(
            "how much the style's samples and grains take turns, where several would do",
            minimum=0,
            maximum=1,
            engines=("replay", "mosaic", "hybrid"),
        ),
    ] = 0.5
    grain: Annotated[
        float,
        _About(
            "about how long the style is heard before it is left: short follows, long sounds like the recording",
            unit="ms",
            minimum=10,
            maximum=1000,
            engines=("mosaic", "hybrid"),
        ),
    ] = 200.0
    tightness: Annotated[
        float,
        _About(
            "how closely the level follows each attack and decay of the content",
            minimum=0,
            maximum=1,
            engines=("mosaic", "hybrid"),
        ),
    ] = 0.7
    pitch_follow: Annotated[
        int,
        _About(
            "how far a grain may be tuned to play the content's pitch; 0 takes grains as they are",
            unit="semitones",
            minimum=0,
            maximum=24,
            engines=("mosaic", "hybrid"),
        ),
    ] = 12
    layers: Annotated[
        int,
        _About("how many grains may sound at a time, for chords", minimum=1, maximum=8, engines=("mosaic", "hybrid")),
    ] = 3
    content_weight: Annotated[
        float,
        _About(
            "pull back to the content while the style is fitted (the alpha of the literature)",
            minimum=0,
            maximum=10,
            engines=("texture", "article"),
        ),
    ] = 0.05
    kernel: Annotated[
        int,
        _About(
            "width of the random filters in time",
            unit="spectrogram frames",
            minimum=1,
            maximum=31,
            engines=("texture", "article"),
        ),
    ] = 11
    scale: Annotated[
        str,
        _About(
            "scale of frequency: the ear's, or the literature's, where all bins count alike and notes are not spared",
            choices=("perceptual", "linear"),
            engines=("texture",),
        ),
    ] = "perceptual"
    relu: Annotated[
        bool, _About("rectify the random features; off is the article's own code", engines=("article",))
    ] = True
    transients: Annotated[float, _About("how much of the content's attacks survives", minimum=0, maximum=1)] = 0.3
    denoise: Annotated[
        float, _About("take noise down to what the sounds themselves have in their pauses", minimum=0, maximum=1)
    ] = 0.0
    declick: Annotated[bool, _About("repair clicks that the content does not have")] = True
    mix: Annotated[float, _About("blend with the content, in time; 0 is the content alone", minimum=0, maximum=1)] = 1.0
    freq_low: Annotated[
        float, _About("below it the content stays; 0: no lower limit", unit="Hz", minimum=0, maximum=20_000)
    ] = 0.0
    freq_high: Annotated[
        float, _About("above it the content stays; 20000: no upper limit", unit="Hz", minimum=20, maximum=20_000)
    ] = 20_000.0
    loop: Annotated[
        str,
        _About(
            "whether the end goes over into the beginning; auto asks the file (a smpl chunk)",
            choices=("auto", "on", "off"),
        ),
    ] = "auto"
    level: Annotated[
        str, _About("loudness of the result: as the content's, or as the engine leaves it", choices=("match", "off"))
    ] = "match"
    ceiling: Annotated[float, _About("highest true peak of the result", unit="dBTP", minimum=-20, maximum=0)] = -1.0


_KINDS: dict[type, ParameterKind] = {
    bool: ParameterKind.BOOL,
    int: ParameterKind.INT,
    float: ParameterKind.FLOAT,
    str: ParameterKind.CHOICE,
}


def _declare() -> dict[str, Parameter]:
    hints = typing.get_type_hints(Parameters, include_extras=True)
    declared = {}
    for field in msgspec.structs.fields(Parameters):
        plain, about = typing.get_args(hints[field.name])
        declared[field.name] = Parameter(
            name=field.name,
            kind=_KINDS[plain],
            default=field.default,
            description=about.description,
            unit=about.unit,
            minimum=about.minimum,
            maximum=about.maximum,
            choices=about.choices,
            engines=about.engines,
        )
    return declared


DECLARED: Mapping[str, Parameter] = _declare()
"""Every parameter by its name, in the order of declaration."""


def find(name: str) -> Parameter:
    """The declaration of ``name``. Raises ``BadArguments`` with the nearest known name."""
    try:
        return DECLARED[name]
    except KeyError:
        raise BadArguments(
            f"There is no parameter {name!r}.{did_you_mean(name, DECLARED)} Known: {', '.join(DECLARED)}."
        ) from None


def accept(parameter: Parameter, value: Any) -> Scalar:
    """``value``, as it came from OSC, JSON or a command line, as a legal value of ``parameter``.

    Numbers may come as int, float, bool or numeric text (Pd knows only floats, a Max dial sends ints). Raises
    ``BadArguments`` that says what was expected and what came.
    """
    match parameter.kind:
        case ParameterKind.CHOICE:
            word = str(value).strip().lower()
            if word in parameter.choices:
                return word
            raise BadArguments(
                f"{parameter.name} must be one of {', '.join(parameter.choices)}; {value!r} came."
                f"{did_you_mean(word, parameter.choices)}"
            )
        case ParameterKind.BOOL:
            return _accept_bool(parameter, value)
        case ParameterKind.INT | ParameterKind.FLOAT:
            return _accept_number(parameter, value)


def _accept_bool(parameter: Parameter, value: Any) -> bool:
    match value.strip().lower() if isinstance(value, str) else value:
        case "true" | "on" | "yes" | "1" | "1.0":
            return True
        case "false" | "off" | "no" | "0" | "0.0":
            return False
        case bool() | int() | float() as number if number in (0, 1):
            return bool(number)
    raise BadArguments(f"{parameter.name} must be 0 or 1 (off or on); {value!r} came.")


def _accept_number(parameter: Parameter, value: Any) -> int | float:
    kind = "a whole number" if parameter.kind is ParameterKind.INT else "a number"
    unit = f" {parameter.unit}" if parameter.unit else ""
    expected = f"{parameter.name} must be {kind} from {parameter.minimum} to {parameter.maximum}{unit}; {value!r} came."
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        raise BadArguments(expected) from None
    low = -math.inf if parameter.minimum is None else parameter.minimum
    high = math.inf if parameter.maximum is None else parameter.maximum
    if not low <= number <= high:  # also refuses NaN
        raise BadArguments(expected)
    if parameter.kind is ParameterKind.FLOAT:
        return number
    if not number.is_integer():
        raise BadArguments(expected)
    return int(number)


def complete(given: Mapping[str, Any]) -> dict[str, Scalar]:
    """Every declared parameter: those in ``given``, checked, and the defaults of the others."""
    chosen = {name: accept(find(name), value) for name, value in given.items()}
    values = {name: chosen.get(name, parameter.default) for name, parameter in DECLARED.items()}
    if float(values["freq_low"]) >= float(values["freq_high"]):
        raise BadArguments(
            f"freq_low must lie below freq_high; {values['freq_low']:g} and {values['freq_high']:g} Hz came. "
            "Say both in the render where one of them is a default that was set earlier."
        )
    return values


def typed(values: Mapping[str, Scalar]) -> Parameters:
    """The struct of ``values`` as ``complete`` gave them."""
    return Parameters(**typing.cast(dict[str, Any], dict(values)))
