"""What keeps data by keys, under a name that all who know it share: ``coll``."""

from __future__ import annotations

from .atoms import BANG, Atom, Said, said
from .interpreter import Box, MaxError
from .vanilla import vanilla


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
