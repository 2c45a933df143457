"""What works on lists: the ``zl`` objects."""

from __future__ import annotations

from .atoms import Atom, Said, said
from .interpreter import Box, MaxError
from .vanilla import vanilla


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
