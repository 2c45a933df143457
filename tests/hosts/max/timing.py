"""What waits: ``metro``, ``delay``, ``deferlow``; and the clock."""

from __future__ import annotations

from collections.abc import Callable

from .atoms import BANG, Said, said
from .interpreter import Box
from .vanilla import vanilla


@vanilla("deferlow")
class DeferLow(Box):
    def hear(self, inlet: int, message: Said) -> None:
        self.max.later(lambda: self.send(0, message))


@vanilla("metro")
class Metro(Box):
    def setup(self) -> None:
        self.stop: Callable[[], None] = lambda: None

    def hear(self, inlet: int, message: Said) -> None:
        self.stop()
        if message.selector == "bang" or (message.selector == "int" and message.args[0]):
            self._tick()
        elif message.selector not in ("int", "stop"):
            self.refuse(message)

    def _tick(self) -> None:
        self.stop = self.max.at(float(self.args[0]), self._tick)
        self.send(0, BANG)

    def close(self) -> None:
        self.stop()


@vanilla("delay", "del")
class Delay(Box):
    def setup(self) -> None:
        self.stop: Callable[[], None] = lambda: None

    def hear(self, inlet: int, message: Said) -> None:
        self.stop()
        if message.selector == "bang":
            self.stop = self.max.at(float(self.args[0]), lambda: self.send(0, BANG))
        elif message.selector != "stop":
            self.refuse(message)

    def close(self) -> None:
        self.stop()


@vanilla("cpuclock")
class CpuClock(Box):
    started = 0

    def hear(self, inlet: int, message: Said) -> None:
        CpuClock.started += 1
        self.send(0, said(12_345_678.0 + self.max.now_ms + 0.013 * CpuClock.started))
