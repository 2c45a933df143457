"""Inlets and outlets of the vanilla objects that the package is made of.

Max writes them into each box, so the builder has to know them; the tests compare every row with two independent
databases of Max objects.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

ANY, BANG, INT, FLOAT, SIGNAL = "", "bang", "int", "float", "signal"


@dataclass(frozen=True, slots=True)
class Ports:
    """What cords may be connected to."""

    inlets: int
    outlets: tuple[str, ...]
    """The kind of message that each outlet sends, as Max writes it: empty for any."""


class UnknownObject(Exception):
    """An object is used whose inlets and outlets are not in the table."""


def _row(inlets: int, *outlets: str) -> Ports:
    return Ports(inlets, outlets)


_FIXED = {
    # user interface
    "button": _row(1, BANG),
    "toggle": _row(1, INT),
    "number": _row(1, ANY, BANG),
    "flonum": _row(1, ANY, BANG),
    "slider": _row(1, ANY),
    "led": _row(1, INT),
    "message": _row(2, ANY),
    "comment": _row(1),
    "panel": _row(1),
    "fpic": _row(1),
    "textedit": _row(1, ANY, INT, ANY, ANY),
    "textbutton": _row(1, ANY, ANY, INT),
    "umenu": _row(1, INT, ANY, ANY),
    "attrui": _row(1, ANY),
    "dropfile": _row(1, ANY, ANY),
    "waveform~": _row(5, FLOAT, FLOAT, FLOAT, FLOAT, "list", ANY),
    "ezdac~": _row(2),
    "gain~": _row(2, SIGNAL, INT),
    "live.gain~": _row(2, SIGNAL, SIGNAL, ANY, FLOAT, "list"),
    "live.dial": _row(1, ANY, FLOAT),
    "live.numbox": _row(1, ANY, FLOAT),
    "live.slider": _row(1, ANY, FLOAT),
    "live.menu": _row(1, ANY, ANY, FLOAT),
    "live.tab": _row(1, ANY, ANY, FLOAT),
    "live.text": _row(1, ANY, ANY),
    "live.toggle": _row(1, ANY),
    "live.button": _row(1, ANY),
    "live.comment": _row(1),
    "live.line": _row(1),
    "live.drop": _row(1, ANY, ANY),
    # Max for Live
    "live.thisdevice": _row(1, BANG, INT, INT),
    "live.path": _row(1, ANY, ANY, ANY),
    "live.object": _row(2, ANY),
    "live.observer": _row(2, ANY, ANY),
    "plugin~": _row(2, SIGNAL, SIGNAL),
    "plugout~": _row(2, SIGNAL, SIGNAL),
    "plugsync~": _row(1, INT, INT, INT, FLOAT, "list", FLOAT, FLOAT, INT, INT),
    # control
    "inlet": _row(0, ANY),
    "outlet": _row(1),
    "append": _row(1, ANY),
    "prepend": _row(1, ANY),
    "absolutepath": _row(1, ANY),
    "change": _row(1, ANY, INT, INT),
    "clip": _row(3, ANY),
    "coll": _row(1, ANY, ANY, ANY, ANY),
    "conformpath": _row(1, ANY, INT),
    "counter": _row(5, INT, ANY, ANY, INT),
    "cpuclock": _row(1, FLOAT),
    "deferlow": _row(1, ANY),
    "delay": _row(2, BANG),
    "float": _row(2, FLOAT),
    "folder": _row(1, ANY, INT),
    "fromsymbol": _row(1, ANY),
    "getattr": _row(1, ANY, ANY, ANY),
    "int": _row(2, INT),
    "loadbang": _row(1, BANG),
    "loadmess": _row(1, ANY),
    "metro": _row(2, BANG),
    "opendialog": _row(1, ANY, BANG),
    "patcherargs": _row(1, ANY, ANY),
    "pattr": _row(1, ANY, ANY, ANY),
    "pcontrol": _row(1, ANY),
    "print": _row(1),
    "random": _row(2, INT),
    "receive": _row(0, ANY),
    "regexp": _row(1, ANY, ANY, ANY, ANY, ANY),
    "send": _row(1),
    "strippath": _row(1, ANY, INT),
    "thispatcher": _row(1, ANY, ANY),
    "tosymbol": _row(1, ANY),
    "udpreceive": _row(1, ANY),
    "udpsend": _row(1),
    "value": _row(1, ANY),
    # sound
    **{f"{sign}~": _row(2, SIGNAL) for sign in ("*", "+", "-", "!=", ">", "<", "%", "+=")},
    "abs~": _row(1, SIGNAL),
    "adc~": _row(1, SIGNAL, SIGNAL),
    "record~": _row(3, SIGNAL),
    "line~": _row(2, SIGNAL, BANG),
    "delta~": _row(1, SIGNAL),
    "dspstate~": _row(1, INT, FLOAT, INT, INT),
    "edge~": _row(1, BANG, BANG),
    "index~": _row(2, SIGNAL, SIGNAL),
    "phasor~": _row(2, SIGNAL),
    "poke~": _row(3, SIGNAL),
    "rampsmooth~": _row(3, SIGNAL),
    "round~": _row(2, SIGNAL),
    "sah~": _row(2, SIGNAL),
    "sig~": _row(1, SIGNAL),
    "snapshot~": _row(2, FLOAT),
    "buffer~": _row(1, FLOAT, BANG),
    "dac~": _row(2),
    "info~": _row(1, FLOAT, "list", FLOAT, FLOAT, FLOAT, FLOAT, FLOAT, ANY, INT, ANY),
    "sfplay~": _row(2, SIGNAL, BANG),
    **{word: _row(2, INT) for word in ("+", "-", "!-", "*", "/", "%", "==", "!=", ">", "<", ">=", "<=", "&&", "||")},
    **{
        f"zl.{mode}": _row(2, ANY, ANY)
        for mode in ("reg", "nth", "slice", "iter", "group", "join", "len", "rev", "compare")
    },
}
ALIASES = {"t": "trigger", "i": "int", "f": "float", "b": "bangbang", "sel": "select", "del": "delay", "p": "patcher",
           "r": "receive", "s": "send", "v": "value"}  # fmt: skip
_TRIGGERS = {"b": BANG, "bang": BANG, "i": INT, "int": INT, "f": FLOAT, "float": FLOAT, "l": ANY, "s": ANY}
_TYPES = {"i": INT, "f": FLOAT, "s": ANY, "l": ANY}


def ports_of(text: str) -> Ports:
    """The ports of an object box that holds ``text``; some objects have as many as they have arguments."""
    name, *words = text.split()
    name = ALIASES.get(name, name)
    args = [word for word in words if not word.startswith("@")] if "@" not in text else _before_attributes(words)
    if name in _BY_ARGUMENTS:
        return _BY_ARGUMENTS[name](args)
    if name not in _FIXED:
        raise UnknownObject(f"{name}: add its inlets and outlets to {__name__}.")
    return _fixed(name, args)


def _fixed(name: str, args: list[str]) -> Ports:
    ports = _FIXED[name]
    if (
        len(ports.outlets) == 1
        and ports.outlets[0] == INT
        and name in ("+", "-", "!-", "*", "/")
        and any("." in arg for arg in args)
    ):
        return Ports(ports.inlets, (FLOAT,))
    return ports


def _before_attributes(words: list[str]) -> list[str]:
    first = next((place for place, word in enumerate(words) if word.startswith("@")), len(words))
    return words[:first]


def _trigger(args: list[str]) -> Ports:
    return Ports(1, tuple(_TRIGGERS.get(arg, ANY) for arg in args or ["i", "i"]))


def _route(args: list[str]) -> Ports:
    return Ports(max(1, len(args)) + 1, (ANY,) * (max(1, len(args)) + 1))


def _select(args: list[str]) -> Ports:
    return Ports(max(1, len(args)) + 1, (BANG,) * max(1, len(args)) + (ANY,))


def _gate(args: list[str]) -> Ports:
    return Ports(2, (ANY,) * int(args[0] if args else 1))


def _switch(args: list[str]) -> Ports:
    return Ports(int(args[0] if args else 2) + 1, (ANY,))


def _unpack(args: list[str]) -> Ports:
    return Ports(1, tuple(map(_type, args or ["0", "0"])))


def _pack(args: list[str]) -> Ports:
    return Ports(len(args or ["0", "0"]), (ANY,))


def _join(args: list[str]) -> Ports:
    return Ports(int(args[0]) if args else 2, (ANY,))


def _type(arg: str) -> str:
    if arg.lstrip("-").isdigit():
        return INT
    return _TYPES.get(arg, FLOAT if arg.replace(".", "", 1).lstrip("-").isdigit() else ANY)


def _sprintf(args: list[str]) -> Ports:
    return Ports(max(1, " ".join(args).replace("%%", "").count("%")), (ANY,))


def _play(args: list[str]) -> Ports:
    return Ports(1, (SIGNAL,) * int(args[1] if len(args) > 1 else 1) + (BANG,))


def _groove(args: list[str]) -> Ports:
    return Ports(3, (SIGNAL,) * int(args[1] if len(args) > 1 else 1) + (SIGNAL,))


def _wave(args: list[str]) -> Ports:
    return Ports(3, (SIGNAL,) * int(args[3] if len(args) > 3 else 1))


def _expr(args: list[str]) -> Ports:
    return Ports(max([1, *(int(number) for number in re.findall(r"\\?\$[ifs](\d)", " ".join(args)))]), (ANY,))


_BY_ARGUMENTS = {
    "expr": _expr,
    "trigger": _trigger,
    "route": _route,
    "select": _select,
    "gate": _gate,
    "switch": _switch,
    "unpack": _unpack,
    "pack": _pack,
    "join": _join,
    "sprintf": _sprintf,
    "play~": _play,
    "groove~": _groove,
    "wave~": _wave,
}
