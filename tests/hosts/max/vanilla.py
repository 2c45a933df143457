"""What the vanilla objects of the package do, each from its reference page.

An object that is given what its page does not name raises ``MaxError``, as Max would print an error.
"""

from __future__ import annotations

import operator
import random
import re
from collections.abc import Callable
from itertools import pairwise
from typing import Any

from .atoms import BANG, Atom, Said, encoded, parsed, said, shown
from .interpreter import Box, MaxError, Patcher

CLASSES: dict[str, type[Box]] = {}


def vanilla(*names: str) -> Callable[[type[Box]], type[Box]]:
    def note(made: type[Box]) -> type[Box]:
        CLASSES.update(dict.fromkeys(names, made))
        return made

    return note


def _number(box: Box, message: Said) -> int | float:
    if message.selector not in ("int", "float", "list") or not message.args or isinstance(message.args[0], str):
        box.refuse(message)
    number = message.args[0]
    assert not isinstance(number, str)
    return number


# Patches and messages


class Subpatcher(Box):
    def setup(self) -> None:
        parent = self.patcher
        is_file = "text" in self.box and not self.box["text"].startswith("p")
        args = tuple(map(shown, self.args)) if is_file else parent.args
        unique = next(self.max._unique) if is_file else parent.unique
        self.inner = Patcher(
            self.max, self.box["patcher"], args, unique, parent.folder, f"{parent.name}/{self.name}", self
        )

    def wake(self) -> None:
        self.inner.wake()

    def close(self) -> None:
        self.inner.close()

    def hear(self, inlet: int, message: Said) -> None:
        self.inner.ins[inlet].send(0, message)


class Message(Box):
    def setup(self) -> None:
        self.texts = parsed(self.patcher._filled(self.box["text"]))

    def hear(self, inlet: int, message: Said) -> None:
        if message.selector == "set" and inlet == 0:
            self.texts = [list(message.args)]
            return
        for words in self.texts:
            filled = said(*[self._filled(word, message) for word in words])
            if filled.selector == ";":
                self.max.told.append(said(*filled.args))
            else:
                self.send(0, filled)

    def _filled(self, word: Atom, message: Said) -> Atom:
        if isinstance(word, str) and (match := re.fullmatch(r"\$(\d)", word)):
            place = int(match[1]) - 1
            return message.atoms[place] if place < len(message.atoms) else 0
        return word


@vanilla("inlet", "outlet")
class Door(Box):
    def hear(self, inlet: int, message: Said) -> None:
        self.patcher.leave(self, message)


@vanilla("patcherargs")
class PatcherArgs(Box):
    def wake(self) -> None:
        words = parsed(" ".join(self.patcher.args))[0]
        first = next((place for place, word in enumerate(words) if str(word).startswith("@")), len(words))
        plain, attributes = words[:first], words[first:]
        self.send(0, said(*plain, *self.args[len(plain) :]))
        starts = [place for place, word in enumerate(attributes) if str(word).startswith("@")]
        for start, end in pairwise([*starts, len(attributes)]):
            self.send(1, said(str(attributes[start])[1:], *attributes[start + 1 : end]))
        self.send(1, said("done"))


@vanilla("loadbang")
class LoadBang(Box):
    def wake(self) -> None:
        self.send(0, BANG)


@vanilla("loadmess")
class LoadMess(Box):
    def wake(self) -> None:
        self.send(0, said(*self.args))


@vanilla("deferlow")
class DeferLow(Box):
    def hear(self, inlet: int, message: Said) -> None:
        self.max.later(lambda: self.send(0, message))


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
            number = _number(self, message)
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
            self.wanted = [_number(self, message)]
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
            self.open = int(_number(self, message))
        elif self.open:
            self.send(0 if self.open < 0 else min(self.open, self.outlets) - 1, message)


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


# Numbers


@vanilla("int", "i", "float", "f")
class Stored(Box):
    def setup(self) -> None:
        self.made: Callable[[Any], int | float] = int if self.name in ("int", "i") else float
        self.value = self.made(self.args[0] if self.args else 0)

    def hear(self, inlet: int, message: Said) -> None:
        if message.selector != "bang":
            self.value = self.made(_number(self, message))
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
            number = (
                _number(self, message) if self.is_float or self.name in ("==", "!=") else int(_number(self, message))
            )
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
        self.send(0, said(max(low, min(high, _number(self, message)))))  # type: ignore[type-var]


@vanilla("change")
class Change(Box):
    def setup(self) -> None:
        self.value = self.args[0] if self.args else 0

    def hear(self, inlet: int, message: Said) -> None:
        if message.selector == "set":
            self.value = message.args[0]
            return
        if (number := _number(self, message)) != self.value:
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


@vanilla("cpuclock")
class CpuClock(Box):
    started = 0

    def hear(self, inlet: int, message: Said) -> None:
        CpuClock.started += 1
        self.send(0, said(12_345_678.0 + self.max.now_ms + 0.013 * CpuClock.started))


# Time


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


# Lists


class ListBox(Box):
    """What the ``zl`` objects share: two inlets, a list each."""

    def setup(self) -> None:
        self.left: tuple[Atom, ...] = ()
        self.right: tuple[Atom, ...] = tuple(self.args)

    def hear(self, inlet: int, message: Said) -> None:
        if message.selector == "zlclear":
            self.left = self.right = ()
        elif inlet == 1:
            self.right = message.atoms
        elif message.selector == "bang":
            self.again()
        else:
            self.left = message.atoms
            self.work()

    def again(self) -> None:
        raise MaxError(f"{self}: what a bang does here is not said")

    def work(self) -> None:
        raise NotImplementedError

    def give(self, outlet: int, atoms: tuple[Atom, ...]) -> None:
        if atoms:
            self.send(outlet, said(*atoms))

    @property
    def size(self) -> int:
        return int(self.right[0])


@vanilla("zl.reg")
class ZlReg(ListBox):
    def work(self) -> None:
        self.right = self.left
        self.again()

    def again(self) -> None:
        self.give(0, self.right)


@vanilla("zl.join")
class ZlJoin(ListBox):
    def work(self) -> None:
        self.give(0, (*self.left, *self.right))


@vanilla("zl.nth")
class ZlNth(ListBox):
    def work(self) -> None:
        place = self.size - 1
        if place < len(self.left):
            self.give(1, self.left[:place] + self.left[place + 1 :])
            self.give(0, self.left[place : place + 1])


@vanilla("zl.slice")
class ZlSlice(ListBox):
    def work(self) -> None:
        self.give(1, self.left[self.size :])
        self.give(0, self.left[: self.size])


@vanilla("zl.rev")
class ZlRev(ListBox):
    def work(self) -> None:
        self.give(0, self.left[::-1])


@vanilla("zl.compare")
class ZlCompare(ListBox):
    def work(self) -> None:
        self.send(0, said(int(self.left == self.right)))


@vanilla("fromsymbol")
class FromSymbol(Box):
    def hear(self, inlet: int, message: Said) -> None:
        (text,) = message.atoms
        self.send(0, said(*parsed(str(text))[0]))


@vanilla("regexp")
class RegExp(Box):
    def hear(self, inlet: int, message: Said) -> None:
        (text,) = message.atoms
        pattern, _, by = map(str, self.args)
        if found := re.fullmatch(pattern, str(text)):
            self.send(0, said(re.sub(r"%(\d)", lambda place: found[int(place[1])], by)))
        else:
            self.send(3, said(text))


@vanilla("zl.len")
class ZlLen(ListBox):
    def work(self) -> None:
        self.send(0, said(len(self.left)))


@vanilla("zl.iter")
class ZlIter(ListBox):
    def work(self) -> None:
        atoms, size = self.left, self.size
        for start in range(0, len(atoms), size):
            self.give(0, atoms[start : start + size])


@vanilla("zl.group")
class ZlGroup(ListBox):
    def setup(self) -> None:
        super().setup()
        self.collected: list[Atom] = []

    def hear(self, inlet: int, message: Said) -> None:
        if message.selector == "zlclear":
            self.collected.clear()
        else:
            super().hear(inlet, message)

    def work(self) -> None:
        self.collected += self.left
        if len(self.collected) >= self.size:
            raise MaxError(f"{self}: the list is longer than {self.size}")

    def again(self) -> None:
        atoms = tuple(self.collected)
        self.collected.clear()
        self.give(0, atoms)


@vanilla("coll")
class Coll(Box):
    def setup(self) -> None:
        name = str(self.args[0]) if self.args else f"u{id(self)}"
        self.table = self.max.colls.setdefault(name, {})

    def hear(self, inlet: int, message: Said) -> None:
        if message.selector in ("store", "remove", "clear", "dump"):
            getattr(self, message.selector)(*message.args)
        elif message.selector == "list":
            self.store(*message.args)
        elif message.selector in ("symbol", "int") or (not message.args and message.selector != "bang"):
            (key,) = message.atoms
            if key in self.table:
                self._give(key, self.table[key])
        else:
            raise MaxError(f"{self}: {message} would be stored, or is not known")

    def store(self, key: Atom, *data: Atom) -> None:
        self.table[key] = data

    def remove(self, key: Atom) -> None:
        self.table.pop(key, None)

    def clear(self) -> None:
        self.table.clear()

    def dump(self) -> None:
        before = dict(self.table)
        for key, data in before.items():
            self._give(key, data)
            if self.table != before:
                raise MaxError(f"{self}: changed while it was dumped")
        self.send(3, BANG)

    def _give(self, key: Atom, data: tuple[Atom, ...]) -> None:
        self.send(1, said(key))
        is_symbol = len(data) == 1 and isinstance(data[0], str)
        self.send(0, Said("symbol", data) if is_symbol else said(*data))


# Files and network


@vanilla("conformpath")
class ConformPath(Box):
    def hear(self, inlet: int, message: Said) -> None:
        (path,) = message.atoms
        if not self.max.habits.conforms_paths:
            self.send(1, said(0))
            return
        self.send(1, said(1))
        self.send(0, said(re.sub(r"^[^/:]{2,}:(?=/)", "", str(path))))


@vanilla("udpsend")
class UdpSend(Box):
    def setup(self) -> None:
        self.host, self.port = str(self.args[0]), int(self.args[1])

    def hear(self, inlet: int, message: Said) -> None:
        if message.selector == "host":
            self.host = str(message.args[0])
        elif message.selector == "port":
            self.port = int(message.args[0])
        else:
            self.max.log.append(f"{self.max.now_ms:8.0f} {self.patcher.name} -> {self.port}: {message}")
            if message.selector.startswith("/sonograft/"):
                self.max.sent.append(message)
            self.max.out.sendto(encoded(message), (self.host, self.port))


@vanilla("udpreceive")
class UdpReceive(Box):
    def setup(self) -> None:
        self.port = int(self.args[0])
        if "@defer" not in self.args:
            raise MaxError("udpreceive: what it hears must not come in the middle of something else")
        self.max.bind(self.port, self._heard)

    def hear(self, inlet: int, message: Said) -> None:
        if message.selector != "port":
            self.refuse(message)
        self.max.unbind(self.port, self._heard)
        self.port = int(message.args[0])
        self.max.bind(self.port, self._heard)

    def _heard(self, message: Said) -> None:
        self.max.later(lambda: self.send(0, message))

    def close(self) -> None:
        self.max.unbind(self.port, self._heard)
