"""A Live that is none: a transport, a track to listen to, and what the device asks of the Live Object Model."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from . import objects  # noqa: F401  they enter themselves into the table
from .amxd import read_device
from .atoms import Atom, Said, said
from .interpreter import Box, Max, Patcher
from .signals import BLOCK, Dsp
from .vanilla import vanilla


@dataclass(eq=False)
class LiveObject:
    """One object of the model: what can be read and set, and what can be called."""

    properties: dict[str, tuple[Atom, ...]] = field(default_factory=dict)
    calls: dict[str, Any] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Atom:
        return self.properties[name][0]


@dataclass
class Live:
    """The transport, what is on the track, what is in the set."""

    tempo: float = 120.0
    signature: tuple[int, int] = (4, 4)
    sample_rate: int = 16_000
    plays: bool = False
    ticks: float = 0.0
    saved: dict[str, Said] = field(default_factory=dict)
    """What the Live set keeps of ``pattr`` objects."""
    heard: list[np.ndarray] = field(default_factory=list)
    track: np.ndarray = field(default_factory=lambda: np.zeros((BLOCK, 2)))
    song_ticks: np.ndarray = field(default_factory=lambda: np.zeros(BLOCK))
    objects: dict[int, LiveObject] = field(default_factory=dict)
    paths: dict[str, int] = field(default_factory=dict)

    @property
    def ticks_per_sample(self) -> float:
        return self.tempo / 60 * 480 / self.sample_rate

    def add(self, path: str = "", **properties: Atom | tuple[Atom, ...]) -> int:
        """An object of the model; gives the number by which Live knows it."""
        number = len(self.objects) + 1
        values = {name: value if isinstance(value, tuple) else (value,) for name, value in properties.items()}
        self.objects[number] = LiveObject(values)
        if path:
            self.paths[path] = number
        return number

    def step(self, track: np.ndarray) -> None:
        """The song goes on by a block, if it plays."""
        self.track = track
        self.song_ticks = self.ticks + np.arange(BLOCK) * (self.ticks_per_sample if self.plays else 0.0)
        self.ticks += BLOCK * self.ticks_per_sample if self.plays else 0.0


@vanilla("live.path")
class LivePath(Box):
    def hear(self, inlet: int, message: Said) -> None:
        if message.selector != "goto":
            self.refuse(message)
        path = " ".join(map(str, message.args))
        self.send(0, said("id", self.max.live.paths.get(path, 0)))


@vanilla("live.object")
class LiveObjectBox(Box):
    """Unknown properties and calls are an error in Max's console, and no answer."""

    def setup(self) -> None:
        self.number = 0

    def hear(self, inlet: int, message: Said) -> None:
        if inlet == 1:
            selector, number = message.atoms
            assert selector == "id"
            self.number = int(number)
            return
        verb, name, *args = message.atoms
        there = self.max.live.objects.get(self.number, LiveObject())
        if verb == "get" and name in there.properties:
            self.send(0, said(name, *there.properties[str(name)]))
        elif verb == "set" and name in there.properties:
            there.properties[str(name)] = tuple(args)
        elif verb == "call" and name in there.calls:
            answer = there.calls[str(name)](*args)
            self.send(0, said(name, *answer))
        else:
            self.max.log.append(f"{self.max.now_ms:8.0f} live.object {self.number}: no {message}")


class DeviceOnTrack:
    """The device, opened on a track; the song and the patch's clock run together."""

    def __init__(self, program: Max, path: Path, live: Live | None = None) -> None:
        self.program, self.live = program, live or Live()
        program.live = self.live
        program.dsp = Dsp(program)
        patcher = read_device(path).patcher
        self.patch = Patcher(program, patcher, (), next(program._unique), folder=path.parent)
        self.patch.wake()
        program.settle()

    def control(self, name: str) -> Any:
        """A box by its name in the patch, or what it is."""
        for key in ("varname", "maxclass", "text"):
            for box in self.patch.boxes.values():
                if box.box.get(key) == name:
                    return box
        raise KeyError(name)

    @property
    def text(self) -> str:
        said_last = self.control("Looking for the server …").told[-1]
        return " ".join(map(str, said_last.args))

    def play(self, sound: np.ndarray) -> np.ndarray:
        """Let the track sound; gives what is heard."""
        self.live.heard.clear()
        for start in range(0, len(sound) - BLOCK + 1, BLOCK):
            self.live.step(sound[start : start + BLOCK])
            self.program.dsp.run(self.patch)
            self.program.advance(1000 * BLOCK / self.live.sample_rate)
        return np.concatenate(self.live.heard) if self.live.heard else np.zeros((0, 2))
