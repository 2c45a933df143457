"""What changes the words of a message: ``prepend``, ``sprintf``, ``pack``, ``regexp`` and others."""

from __future__ import annotations

import re

from .atoms import Atom, Said, parsed, said, shown
from .interpreter import Box, MaxError
from .vanilla import vanilla


@vanilla("prepend")
class Prepend(Box):
    def hear(self, inlet: int, message: Said) -> None:
        if message.selector in ("bang", "symbol"):
            raise MaxError(f"{self}: the word {message.selector} would stay in the message")
        self.send(0, said(*self.args, *message.atoms))


@vanilla("append")
class Append(Box):
    def hear(self, inlet: int, message: Said) -> None:
        self.send(0, said(*message.atoms, *self.args))


@vanilla("tosymbol")
class ToSymbol(Box):
    def hear(self, inlet: int, message: Said) -> None:
        if message.selector == "bang":
            self.refuse(message)
        self.send(0, said(" ".join(map(shown, message.atoms))))


@vanilla("fromsymbol")
class FromSymbol(Box):
    def hear(self, inlet: int, message: Said) -> None:
        (text,) = message.atoms
        self.send(0, said(*parsed(str(text))[0]))


@vanilla("sprintf")
class Sprintf(Box):
    def setup(self) -> None:
        words = list(self.args)
        self.whole = words[:1] == ["symout"]
        if any(isinstance(word, float) for word in words):
            raise MaxError(f"{self}: a number with a point in the text is not printed as it is written")
        self.text = " ".join(map(str, words[1:] if self.whole else words))
        self.forms = re.findall(r"%(?:\.\d+)?(?:ld|[sfc])", self.text)
        self.values: list[Atom] = ["" if form == "%s" else 0 for form in self.forms]

    def hear(self, inlet: int, message: Said) -> None:
        for place, atom in enumerate(message.atoms, start=inlet):  # of a bang, none: what there is, once more
            if place < len(self.values):
                if isinstance(atom, str) != (self.forms[place] == "%s"):
                    raise MaxError(f"{self}: {atom!r} for {self.forms[place]}")
                self.values[place] = int(atom) if self.forms[place] == "%ld" else atom
        if inlet == 0:
            text = self.text.replace("%ld", "%d") % tuple(self.values)
            self.send(0, said(text) if self.whole else said(*parsed(text)[0]))


@vanilla("regexp")
class RegExp(Box):
    def hear(self, inlet: int, message: Said) -> None:
        (text,) = message.atoms
        pattern, _, by = map(str, self.args)
        if found := re.fullmatch(pattern, str(text)):
            self.send(0, said(re.sub(r"%(\d)", lambda place: found[int(place[1])], by)))
        else:
            self.send(3, said(text))


@vanilla("unpack")
class Unpack(Box):
    def hear(self, inlet: int, message: Said) -> None:
        for outlet, atom in reversed(list(enumerate(message.atoms[: len(self.args)]))):
            kind = self.args[outlet]
            if isinstance(atom, str) != (kind == "s"):
                raise MaxError(f"{self}: {atom!r} at place {outlet + 1}")
            self.send(outlet, said(int(atom) if kind == "i" or isinstance(kind, int) else atom))


@vanilla("pack")
class Pack(Box):
    def setup(self) -> None:
        self.values = list(self.args)

    def hear(self, inlet: int, message: Said) -> None:
        for place, atom in enumerate(message.atoms, start=inlet):
            self.values[place] = atom
        if inlet == 0:
            self.send(0, said(*self.values))
