"""What the signal objects of the device do, in blocks of samples as Max runs them.

A block is asked for backwards, from what has an effect (``poke~``, ``plugout~``, ``snapshot~`` …) to where it comes
from, so that everything is computed once and after what it needs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from .atoms import BANG, Said, said
from .interpreter import Box, Max, Patcher
from .patching import Subpatcher
from .sound import Sound
from .vanilla import vanilla

Samples = NDArray[np.float64]
BLOCK = 64


class Signal(Box):
    """An object with signals at its outlets; what is no signal at an inlet is a number that stays."""

    def setup(self) -> None:
        number = next((arg for arg in self.args if not isinstance(arg, str)), 0.0)
        self.numbers = {1: float(number)}
        self.blocks: tuple[Samples, ...] = ()
        self.begin()

    def begin(self) -> None:
        """Its state when the sound begins."""

    def hear(self, inlet: int, message: Said) -> None:
        if message.selector not in ("int", "float"):
            self.refuse(message)
        self.numbers[inlet] = float(message.args[0])

    def into(self, inlet: int) -> Samples:
        sources = self.max.dsp.sources(self, inlet)
        if not sources:
            return np.full(BLOCK, self.numbers.get(inlet, 0.0))
        return np.sum([self.max.dsp.block(box, outlet) for box, outlet in sources], axis=0)

    def work(self) -> tuple[Samples, ...]:
        raise NotImplementedError


class Dsp:
    """The graph of all signal objects of a program."""

    def __init__(self, program: Max) -> None:
        self.max = program
        self.made: set[Box] = set()
        self.known: dict[tuple[Box, int], list[tuple[Signal, int]]] = {}

    def sources(self, box: Box, inlet: int) -> list[tuple[Signal, int]]:
        if (box, inlet) not in self.known:
            self.known[box, inlet] = self._found(box, inlet)
        return self.known[box, inlet]

    def _found(self, box: Box, inlet: int) -> list[tuple[Signal, int]]:
        found: list[tuple[Signal, int]] = []
        for other in box.patcher.boxes.values():
            for outlet, cords in other.cords.items():
                found += [source for end, at in cords if end is box and at == inlet for source in _made(other, outlet)]
        return found

    def block(self, box: Signal, outlet: int) -> Samples:
        if box not in self.made:
            self.made.add(box)
            box.blocks = box.work()
        return box.blocks[outlet]

    def run(self, patcher: Patcher) -> None:
        """One block of everything in ``patcher``."""
        self.made.clear()
        for box in signals(patcher):
            self.block(box, 0) if not isinstance(box, Silent) else self._end(box)

    def _end(self, box: Silent) -> None:
        if box not in self.made:
            self.made.add(box)
            box.work()


def _made(box: Box, outlet: int) -> list[tuple[Signal, int]]:
    """The signal objects that an outlet comes from, through the doors of patches."""
    if isinstance(box, Signal):
        return [] if isinstance(box, Silent) else [(box, outlet)]
    if isinstance(box, Subpatcher):
        return box.max.dsp.sources(box.inner.outs[outlet], 0)
    if box.name == "inlet" and box.patcher.outer is not None:
        return box.max.dsp.sources(box.patcher.outer, box.patcher.ins.index(box))
    return []


def signals(patcher: Patcher) -> Iterator[Signal]:
    for box in patcher.boxes.values():
        if isinstance(box, Signal):
            yield box
        if isinstance(box, Subpatcher):
            yield from signals(box.inner)


_ARITHMETIC: dict[str, Callable[[Samples, Samples], Samples]] = {
    "*~": np.multiply,
    "+~": np.add,
    "-~": np.subtract,
    "!=~": lambda one, other: (one != other).astype(float),
    ">~": lambda one, other: (one > other).astype(float),
    "<~": lambda one, other: (one < other).astype(float),
    "%~": np.fmod,
    "round~": lambda one, to: np.floor(one / to + 0.5) * to,
}


@vanilla(*_ARITHMETIC)
class Arithmetic(Signal):
    def work(self) -> tuple[Samples, ...]:
        return (_ARITHMETIC[self.name](self.into(0), self.into(1)),)


@vanilla("abs~")
class Abs(Signal):
    def work(self) -> tuple[Samples, ...]:
        return (np.abs(self.into(0)),)


@vanilla("sig~")
class Sig(Signal):
    def begin(self) -> None:
        self.numbers[0] = self.numbers[1]

    def work(self) -> tuple[Samples, ...]:
        return (np.full(BLOCK, self.numbers[0]),)


@vanilla("delta~")
class Delta(Signal):
    def begin(self) -> None:
        self.last = 0.0

    def work(self) -> tuple[Samples, ...]:
        came = self.into(0)
        out = np.diff(came, prepend=self.last)
        self.last = came[-1]
        return (out,)


@vanilla("+=~")
class Sum(Signal):
    def begin(self) -> None:
        self.sum = 0.0

    def hear(self, inlet: int, message: Said) -> None:
        if message.selector != "bang":
            self.refuse(message)
        self.sum = 0.0

    def work(self) -> tuple[Samples, ...]:
        out = self.sum + np.cumsum(self.into(0))
        self.sum = out[-1]
        return (out,)


@vanilla("sah~")
class SampleAndHold(Signal):
    def begin(self) -> None:
        self.threshold, self.held, self.last = self.numbers.pop(1), 0.0, 0.0

    def work(self) -> tuple[Samples, ...]:
        came, trigger = self.into(0), self.into(1)
        before = np.concatenate([[self.last], trigger[:-1]])
        out = np.empty(BLOCK)
        for place, is_new in enumerate((trigger > self.threshold) & (before <= self.threshold)):
            if is_new:
                self.held = came[place]
            out[place] = self.held
        self.last = trigger[-1]
        return (out,)


@vanilla("rampsmooth~")
class RampSmooth(Signal):
    def begin(self) -> None:
        self.up, self.down = (int(arg) for arg in self.args)
        self.value = self.target = 0.0
        self.left, self.step = 0, 0.0

    def work(self) -> tuple[Samples, ...]:
        out = np.empty(BLOCK)
        for place, target in enumerate(self.into(0)):
            if target != self.target:
                self.target, self.left = target, self.up if target > self.value else self.down
                self.step = (target - self.value) / self.left
            if self.left:
                self.left -= 1
                self.value = self.value + self.step if self.left else target
            out[place] = self.value
        return (out,)


@vanilla("phasor~")
class Phasor(Signal):
    """Locked to the song: the ramp that Live drives. One that runs by itself is not listened to."""

    def begin(self) -> None:
        is_locked = list(self.args[2:]) == ["ticks", "@lock", 1]
        self.ticks = float(self.args[1]) if is_locked else 0.0

    def hear(self, inlet: int, message: Said) -> None:
        if not self.ticks:
            super().hear(inlet, message)
            return
        frequency, ticks, unit = message.atoms
        if (frequency, unit) != ("frequency", "ticks"):
            self.refuse(message)
        self.ticks = float(ticks)

    def work(self) -> tuple[Samples, ...]:
        return (self.max.live.song_ticks / self.ticks % 1.0,)


class _Memory(Signal):
    def begin(self) -> None:
        self.sound: Sound = self.max.buffers.setdefault(str(self.args[0]), Sound())
        self.channel = int(self.args[1]) - 1

    def hear(self, inlet: int, message: Said) -> None:
        self.refuse(message)


@vanilla("index~")
class Index(_Memory):
    def work(self) -> tuple[Samples, ...]:
        places, samples = self.into(0).astype(int), self.sound.samples
        if not len(samples) or self.channel >= samples.shape[1]:
            return np.zeros(BLOCK), np.zeros(BLOCK)
        return samples[np.clip(places, 0, len(samples) - 1), self.channel].astype(float), np.zeros(BLOCK)


@vanilla("poke~")
class Poke(_Memory):
    def work(self) -> tuple[Samples, ...]:
        values, places, samples = self.into(0), self.into(1).astype(int), self.sound.samples
        is_there = (places >= 0) & (places < len(samples))
        samples[places[is_there], self.channel] = values[is_there]
        return (np.zeros(BLOCK),)


class Silent(Signal):
    """Listens to a signal, and says something about it."""

    def work(self) -> tuple[Samples, ...]:
        self.listen(self.into(0))
        return ()

    def listen(self, came: Samples) -> None:
        raise NotImplementedError


@vanilla("snapshot~")
class Snapshot(Silent):
    def begin(self) -> None:
        self.last = 0.0

    def hear(self, inlet: int, message: Said) -> None:
        if message.selector != "bang":
            self.refuse(message)
        self.send(0, said(self.last))

    def listen(self, came: Samples) -> None:
        self.last = float(came[-1])


@vanilla("edge~")
class Edge(Silent):
    def begin(self) -> None:
        self.last = 0.0

    def listen(self, came: Samples) -> None:
        before = np.concatenate([[self.last], came[:-1]])
        self.last = float(came[-1])
        if np.any((before == 0) & (came != 0)):
            self.max.at(0, lambda: self.send(0, BANG))


@vanilla("plugin~")
class PlugIn(Signal):
    def work(self) -> tuple[Samples, ...]:
        return self.max.live.track[:, 0], self.max.live.track[:, 1]


@vanilla("plugout~")
class PlugOut(Silent):
    def work(self) -> tuple[Samples, ...]:
        self.max.live.heard.append(np.stack([self.into(0), self.into(1)], axis=1))
        return ()


@vanilla("dspstate~")
class DspState(Box):
    def hear(self, inlet: int, message: Said) -> None:
        for outlet, value in ((3, BLOCK), (2, BLOCK), (1, float(self.max.live.sample_rate)), (0, 1)):
            self.send(outlet, said(value))


@vanilla("plugsync~")
class PlugSync(Box):
    def hear(self, inlet: int, message: Said) -> None:
        live = self.max.live
        self.send(5, said(float(live.tempo)))
        self.send(4, said(*live.signature))
        self.send(0, said(int(live.plays)))
