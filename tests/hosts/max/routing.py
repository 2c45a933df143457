"""Where a message goes, and in which order: ``trigger``, ``route``, ``select``, ``gate``."""

from __future__ import annotations

from .atoms import BANG, Atom, Said, said
from .interpreter import Box, MaxError
from .vanilla import number_in, vanilla


@vanilla("t", "trigger")
class Trigger(Box):
    def hear(self, inlet: int, message: Said) -> None:
        for outlet in reversed(range(len(self.args))):
            self.send(outlet, self._converted(self.args[outlet], message))

    def _converted(self, kind: Atom, message: Said) -> Said:
        atoms = message.atoms
        if kind == "b":
            return BANG
        if kind == "l":
            if message.selector == "bang":
                raise MaxError(f"{self}: a bang would become the list 0")
            return message
        if kind == "s":
            if len(atoms) != 1 or not isinstance(atoms[0], str):
                raise MaxError(f"{self}: {message} is no symbol")
            return message
        if kind in ("i", "f"):
            number = number_in(self, message)
            return said(int(number) if kind == "i" else float(number))
        return said(kind)


@vanilla("route")
class Route(Box):
    def hear(self, inlet: int, message: Said) -> None:
        for outlet, arg in enumerate(self.args):
            if arg in ("bang", "int", "float", "symbol", "list"):
                if message.selector == arg:
                    return self.send(outlet, message if arg != "symbol" else said(*message.args))
            elif message.atoms and message.atoms[0] == arg:
                return self.send(outlet, said(*message.atoms[1:]))
        return self.send(len(self.args), message)


@vanilla("sel", "select")
class Select(Box):
    def setup(self) -> None:
        self.wanted = list(self.args) or [0]

    def hear(self, inlet: int, message: Said) -> None:
        if inlet == 1:
            self.wanted = [number_in(self, message)]
            return None
        for outlet, wanted in enumerate(self.wanted):
            if message.atoms[:1] == (wanted,):
                return self.send(outlet, BANG)
        self.send(len(self.wanted), message)
        return None


@vanilla("gate")
class Gate(Box):
    def setup(self) -> None:
        self.outlets = int(self.args[0]) if self.args else 1
        self.open = int(self.args[1]) if len(self.args) > 1 else 0

    def hear(self, inlet: int, message: Said) -> None:
        if inlet == 0:
            self.open = int(number_in(self, message))
        elif self.open:
            self.send(0 if self.open < 0 else min(self.open, self.outlets) - 1, message)
