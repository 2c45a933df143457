"""What a patch is made of: subpatchers, their doors, message boxes, and what speaks when a patch is opened."""

from __future__ import annotations

import re
from itertools import pairwise

from .atoms import BANG, Atom, Said, parsed, said, shown
from .interpreter import Box, Patcher
from .vanilla import vanilla


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
