"""The table of the vanilla objects; each does what its reference page says.

They are in the files that ``objects.py`` names, by what they are about. An object that is given what its page does not
name raises ``MaxError``, as Max would print an error.
"""

from __future__ import annotations

from collections.abc import Callable

from .atoms import Said
from .interpreter import Box

CLASSES: dict[str, type[Box]] = {}


def vanilla(*names: str) -> Callable[[type[Box]], type[Box]]:
    """The class under this decorator is what objects of these names are made of."""

    def note(made: type[Box]) -> type[Box]:
        CLASSES.update(dict.fromkeys(names, made))
        return made

    return note


def number_in(box: Box, message: Said) -> int | float:
    """The number that ``message`` is or begins with; ``box`` refuses what has none."""
    if message.selector not in ("int", "float", "list") or not message.args or isinstance(message.args[0], str):
        box.refuse(message)
    number = message.args[0]
    assert not isinstance(number, str)
    return number
