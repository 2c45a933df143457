"""What is clicked, shown and saved: Live's controls, menus, ``pattr``."""

from __future__ import annotations

from typing import Any

from .atoms import Atom, Said, parsed, said
from .interpreter import Box
from .vanilla import vanilla


class Control(Box):
    """A control of Live: says its value when the set is opened, and when it is moved."""

    def setup(self) -> None:
        values: dict[str, Any] = self.box["saved_attribute_attributes"]["valueof"]
        self.initial: list[Atom] = values.get("parameter_initial", [])
        self.choices: list[str] = values.get("parameter_enum", [])
        self.is_float = values["parameter_type"] == 0
        self.shown: Atom = 0

    def wake(self) -> None:
        if self.initial:
            self.move(self.initial[0])

    def hear(self, inlet: int, message: Said) -> None:
        if message.selector != "set":
            self.refuse(message)
        self.shown = message.args[0]

    def move(self, value: Atom) -> None:
        """As with the mouse."""
        number = value if isinstance(value, str) else float(value) if self.is_float else int(value)
        if self.choices and not isinstance(number, str):
            self.send(1, said(self.choices[int(number)]))
        self.send(0, said(number))
        self.max.settle()


@vanilla("live.dial", "live.tab", "live.numbox")
class Dial(Control):
    pass


@vanilla("live.text")
class Button(Control):
    def press(self) -> None:
        self.send(0, said(1))
        self.send(0, said(0))
        self.max.settle()


class Shown(Box):
    """What only shows what it is told."""

    def setup(self) -> None:
        self.told: list[Said] = []

    def hear(self, inlet: int, message: Said) -> None:
        self.told.append(message)


@vanilla("slider", "led", "waveform~", "comment")
class Display(Shown):
    pass


@vanilla("textedit")
class TextEdit(Shown):
    def type(self, text: str) -> None:
        self.send(0, said("text", text))
        self.max.settle()


@vanilla("umenu")
class Menu(Box):
    def setup(self) -> None:
        self.items: list[str] = [word for word in self.box.get("items", []) if word != ","]
        self.shown = 0

    @property
    def item(self) -> str:
        return self.items[self.shown] if self.shown < len(self.items) else ""

    def hear(self, inlet: int, message: Said) -> None:
        if message.selector == "clear":
            self.items, self.shown = [], 0
        elif message.selector == "append":
            self.items.append(" ".join(map(str, message.args)))
        elif message.selector == "setsymbol":
            if str(message.args[0]) in self.items:
                self.shown = self.items.index(str(message.args[0]))
        elif message.selector == "int":
            self.choose(self.items[int(message.args[0])]) if self.items else None
        else:
            self.refuse(message)

    def choose(self, item: str) -> None:
        self.shown = self.items.index(item)
        self.send(1, said(*parsed(item)[0]))
        self.send(0, said(self.shown))
        self.max.settle()


@vanilla("pattr")
class Pattr(Box):
    """Keeps what it is sent in the Live set; says it when the set is opened: 0, if nothing was ever kept."""

    def wake(self) -> None:
        self.send(0, self.max.live.saved.get(self.name_kept, said(0)))

    @property
    def name_kept(self) -> str:
        return str(self.args[0])

    def hear(self, inlet: int, message: Said) -> None:
        self.max.live.saved[self.name_kept] = message
        self.send(0, message)


@vanilla("live.thisdevice")
class ThisDevice(Box):
    def wake(self) -> None:
        self.max.later(lambda: self.send(0, said()))


@vanilla("dropfile", "textbutton", "toggle", "number")
class Clickable(Shown):
    """Says what the user does with it; what it is told, it says as well, but for ``set``."""

    def give(self, *atoms: Atom) -> None:
        self.send(0, said(*atoms))
        self.max.settle()


@vanilla("wave~", "play~", "line~", "live.gain~", "ezdac~")
class Unheard(Shown):
    """Sound that a test does not listen to."""
