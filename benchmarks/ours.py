"""The one door to our engines: nothing else in the benchmarks calls them.

``render`` gives what a user would get: the engine's sound at the content's loudness. Its time is the engine's.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.form import with_channels
from sonograft.audio import level
from sonograft.audio.clip import Audio, Signal, whole
from sonograft.engines import catalog, device
from sonograft.engines.base import HeardNote, Places, StyleSound
from sonograft.engines.parameters import DECLARED, Parameters, accept, find
from sonograft.engines.transfer import transfer

VERSIONS: dict[str, str] = {name: info.version for name, info in catalog.ENGINES.items()}
SLOW = frozenset({"article"})
"""Engines that take minutes for ten seconds: only measured when they are asked for."""

_warm: set[tuple[str, int, int]] = set()


@dataclass(frozen=True, slots=True)
class Rendered:
    audio: Audio
    seconds: float
    """That the engine took; reading, level and writing are not counted."""
    first_sound_seconds: float
    """Until there was something to listen to: the preview, or the whole where there is none."""


def qualities() -> tuple[str, ...]:
    return DECLARED["quality"].choices


def understood(**parameters: Any) -> dict[str, Any]:
    """Those of ``parameters`` that this version of the engines knows."""
    return {name: value for name, value in parameters.items() if name in DECLARED}


def typed(words: dict[str, str]) -> dict[str, Any]:
    """Parameters as they come from a command line. Raises ``BadArguments``."""
    return {name: accept(find(name), value) for name, value in words.items()}


def render(content: Audio, style: Audio, **parameters: Any) -> Rendered:
    """``content`` in the sound of ``style``, both of one sample rate and number of channels.

    The first render of a process (of each engine and form of sound) is not measured: it warms the libraries up.
    """
    device.use_all_cores()
    chosen = Parameters(**parameters)
    form = (chosen.engine, content.sample_rate, content.channels)
    if form not in _warm and chosen.engine not in SLOW:
        _timed(_first_second(content), _first_second(style), Parameters(**parameters | {"quality": "draft"}))
        _warm.add(form)
    made, seconds, first = _timed(content, style, chosen)
    return Rendered(_levelled(made, content, chosen), seconds, first)


def sound(content: Audio, style: Audio, **parameters: Any) -> Audio:
    """The same where time does not matter: not warmed up, on as many cores as this process takes already."""
    chosen = Parameters(**parameters)
    return _levelled(_timed(content, style, chosen)[0], content, chosen)


def _levelled(made: Audio, content: Audio, chosen: Parameters) -> Audio:
    levelled, _ = level.match_level(made, content, chosen.ceiling, match=chosen.level == "match")
    return whole(levelled)


def _timed(content: Audio, style: Audio, parameters: Parameters) -> tuple[Audio, float, float]:
    watch = _Stopwatch()
    with tempfile.TemporaryDirectory(prefix="sonograft-") as folder:
        sound = StyleSound("", style.channels, style.frames, 1.0, lambda channels: with_channels(style, channels))
        made = whole(transfer(content, [sound], parameters, watch, Places(Path(folder), None)))
        seconds = watch.seconds()
    return made, seconds, watch.first_sound or seconds


class _Stopwatch:
    """A monitor that notes when the preview came."""

    def __init__(self) -> None:
        self.first_sound = 0.0
        self._began = time.perf_counter()

    def seconds(self) -> float:
        return time.perf_counter() - self._began

    def progress(self, fraction: float, stage: str) -> None:
        """Nothing to do: only the ends count here."""

    def preview(self, signal: Signal) -> None:
        self.first_sound = self.seconds()

    def score(self, notes: Sequence[HeardNote]) -> None:
        """Nobody plays on with them."""

    def choice(self, engine: str, why: str) -> None:
        """The figures speak for themselves."""


def _first_second(audio: Audio) -> Audio:
    return Audio(audio.samples[:, : audio.sample_rate], audio.sample_rate)
