"""How long a set takes, and how much of the disk."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sonograft.engines.parameters import DECLARED
from sonograft.models import Scalar
from sonograft.sets import sidecars
from sonograft.sets.values import Content, Crate, Variation

START_S = 0.15
"""Of each render, however short: files are opened, written, made durable."""

FIRST_RATES: Mapping[tuple[str, str], float] = {
    ("auto", "draft"): 0.3,
    ("auto", "standard"): 0.4,
    ("auto", "best"): 0.7,
    ("texture", "draft"): 0.06,
    ("texture", "standard"): 0.12,
    ("texture", "best"): 0.4,
    ("replay", "draft"): 0.25,
    ("replay", "standard"): 0.25,
    ("replay", "best"): 0.25,
    ("mosaic", "draft"): 0.05,
    ("mosaic", "standard"): 0.1,
    ("mosaic", "best"): 0.1,
    ("hybrid", "draft"): 0.3,
    ("hybrid", "standard"): 0.4,
    ("hybrid", "best"): 0.7,
    ("article", "draft"): 5.0,
    ("article", "standard"): 15.0,
    ("article", "best"): 40.0,
}
"""Seconds for a second of sound on two cores without a graphics card; they only hold until something was rendered."""
_OF_ANOTHER_ENGINE = 0.3
_ENOUGH_S = 600.0
"""Seconds of sound that a rate is taken from: the newest ones."""
_HEADER_BYTES = 64_000
"""Of a result: its header, what it carries of its content, its sidecar."""


@dataclass(frozen=True, slots=True)
class Rates:
    """Seconds of computing for a second of sound, as this home's renders took."""

    measured: Mapping[tuple[str, str], float]
    """By engine and quality."""

    def of(self, parameters: Mapping[str, Scalar]) -> tuple[float, bool]:
        """The rate for a render with ``parameters``, and whether it was measured here."""
        key = _key(parameters)
        if key in self.measured:
            return self.measured[key], True
        return FIRST_RATES.get(key, _OF_ANOTHER_ENGINE), False

    def seconds(self, variation: Variation, content: Content) -> float:
        """How long ``variation`` takes."""
        if _is_untouched(variation.parameters):
            return START_S
        return START_S + self.of(variation.parameters)[0] * content.seconds

    def is_measured(self, variations: Iterable[Variation]) -> bool:
        """Whether the rates of all ``variations`` were measured here."""
        return all(self.of(variation.parameters)[1] for variation in variations)


def rates(sidecars_read: Iterable[Mapping[str, Any]]) -> Rates:
    """The rates of earlier renders, newest first, by what stands beside their results."""
    sound: defaultdict[tuple[str, str], float] = defaultdict(float)
    work: defaultdict[tuple[str, str], float] = defaultdict(float)
    for said in sidecars_read:
        chosen, took = said.get("parameters"), said.get("render_seconds")
        seconds = sidecars.seconds_of_sound(said)
        if not isinstance(chosen, dict) or not isinstance(took, int | float) or seconds <= 0:
            continue
        key = _key(chosen)
        if sound[key] < _ENOUGH_S and not _is_untouched(chosen):
            sound[key] += seconds
            work[key] += max(took - START_S, 0.0)
    return Rates({key: work[key] / seconds for key, seconds in sound.items() if seconds})


def _key(parameters: Mapping[str, Any]) -> tuple[str, str]:
    engine, quality = (str(parameters.get(name, DECLARED[name].default)) for name in ("engine", "quality"))
    return engine, quality


def _is_untouched(parameters: Mapping[str, Any]) -> bool:
    """Whether the content is given back, for which nothing is computed."""
    return not (parameters.get("strength", 1.0) and parameters.get("mix", 1.0))


def bytes_of(content: Content, crate: Crate) -> int:
    """What a variation of ``content`` takes on the disk: its result, and where it is a copy what lies in the crate."""
    result = content.frames * content.channels * content.bytes_per_sample + _HEADER_BYTES
    return result * 2 if crate is Crate.COPIES else result
