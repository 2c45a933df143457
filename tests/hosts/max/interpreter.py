"""Runs built patches without Max: boxes, cords, a clock and real sockets.

What the objects do is in the files that ``objects.py`` names, from their reference pages. Here is what holds for all of
them: a message goes depth first along each cord; of several cords of one outlet, the one to the box furthest right is
first, and of those the lowest; what is deferred is done when all that is going on is over.

Where the reference pages leave something open, ``Habits`` says which of the answers a run takes, and the tests run with
each of them.
"""

from __future__ import annotations

import heapq
import json
import select
import socket
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count, takewhile
from pathlib import Path
from typing import Any

from .atoms import BANG, Atom, Said, decoded, parsed, said

_TICK_S = 0.01


@dataclass(frozen=True, slots=True)
class Habits:
    """What Max may do either way."""

    shares_ports: bool = False
    """Two ``udpreceive`` of one program on one port: both hear (or the second is deaf)."""
    arguments_first: bool = True
    """``patcherargs`` speaks before ``loadbang`` does."""
    conforms_paths: bool = True
    """``conformpath`` can make something of a path (or says 0, and nothing else)."""
    cords_from_right: bool = True
    """Max's own order of the cords at one outlet; a patch that needs it would break when a box is moved."""


class MaxError(Exception):
    """What Max would print in red in its console."""


class Max:
    """The program: its clock, its queue, its ports, and what is shared by name."""

    def __init__(self, habits: Habits | None = None) -> None:
        self.habits = habits or Habits()
        self.now_ms = 0.0
        self.colls: dict[str, dict[Atom, tuple[Atom, ...]]] = {}
        self.buffers: dict[str, Any] = {}
        self.live: Any = None
        """The Live around it, for devices."""
        self.dsp: Any = None
        self.packages: list[Path] = []
        """Where abstractions are looked for, besides the patch's own folder."""
        self.told: list[Said] = []
        """What was said to the program itself: ``; max …``."""
        self.log: list[str] = []
        self.sent: list[Said] = []
        """All that went out over the network, but for what patches say to themselves."""
        self._unique = count(1000)
        self._numbers = count()
        self._timers: list[tuple[float, int, Callable[[], None]]] = []
        self._later: deque[Callable[[], None]] = deque()
        self._sockets: dict[int, tuple[socket.socket, list[Callable[[Said], None]]]] = {}
        self.out = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)

    # Time

    def at(self, delay_ms: float, action: Callable[[], None]) -> Callable[[], None]:
        """Do ``action`` then; gives what takes it back."""
        timer = [True]
        heapq.heappush(
            self._timers, (self.now_ms + delay_ms, next(self._numbers), lambda: action() if timer[0] else None)
        )
        return lambda: timer.__setitem__(0, False)

    def later(self, action: Callable[[], None]) -> None:
        self._later.append(action)

    def settle(self) -> None:
        """Do all that was deferred."""
        while self._later:
            self._later.popleft()()

    def run(self, seconds: float) -> None:
        """Let time pass on the patch's own clock; the network is listened to before each step."""
        end = self.now_ms + 1000 * seconds
        while True:
            self.listen(_TICK_S)
            if not self._timers or self._timers[0][0] > end:
                break
            self._step()
        self.now_ms = end

    def until(self, condition: Callable[[], object], *, patience_s: float = 60.0, speed: float = 2.0) -> None:
        """Run until it holds; the patch's clock goes ``speed`` times as fast as ours."""
        deadline = time.monotonic() + patience_s
        while time.monotonic() < deadline:
            if condition():
                return
            self.listen(_TICK_S)
            end = self.now_ms + 1000 * _TICK_S * speed
            while self._timers and self._timers[0][0] <= end:
                self._step()
            self.now_ms = end
        raise AssertionError(
            "it did not come to be\n"
            + "\n".join(line for line in self.log[-4000:] if "here" not in line and "ping" not in line)[-6000:]
        )

    def advance(self, milliseconds: float) -> None:
        """Let time pass without listening to the network."""
        end = self.now_ms + milliseconds
        while self._timers and self._timers[0][0] <= end:
            self._step()
        self.now_ms = end
        self.settle()

    def _step(self) -> None:
        when, _, action = heapq.heappop(self._timers)
        self.now_ms = max(self.now_ms, when)
        action()
        self.settle()

    # Network

    def bind(self, port: int, hears: Callable[[Said], None]) -> bool:
        if port in self._sockets:
            if self.habits.shares_ports:
                self._sockets[port][1].append(hears)
            return self.habits.shares_ports
        listener = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            listener.bind(("127.0.0.1", port))
        except OSError:
            listener.close()
            return False
        self._sockets[port] = (listener, [hears])
        return True

    def unbind(self, port: int, hears: Callable[[Said], None]) -> None:
        if port in self._sockets and hears in self._sockets[port][1]:
            self._sockets[port][1].remove(hears)
            if not self._sockets[port][1]:
                self._sockets.pop(port)[0].close()

    def listen(self, patience_s: float) -> None:
        """Hear what has come; waits until nothing more does."""
        listeners = dict(self._sockets.values())
        while ready := select.select(list(listeners), [], [], patience_s)[0]:
            for listener in ready:
                message = decoded(listener.recv(65536))
                for hears in listeners[listener]:
                    hears(message)
            self.settle()
            patience_s = 0.0
            listeners = dict(self._sockets.values())

    def close(self) -> None:
        for listener, _ in self._sockets.values():
            listener.close()
        self._sockets.clear()
        self.out.close()

    # Patches

    def load(self, path: Path, *args: str) -> Patcher:
        """Open a patch as an object box would that holds its name and ``args``."""
        document = json.loads(path.read_text())
        patcher = Patcher(self, document["patcher"], args, next(self._unique), folder=path.parent)
        patcher.wake()
        self.settle()
        return patcher


class Box:
    """What every object has: cords at its outlets, and what it does with a message."""

    def __init__(self, patcher: Patcher, name: str, args: list[Atom], box: dict[str, Any]) -> None:
        self.patcher, self.name, self.args, self.box = patcher, name, args, box
        self.max = patcher.max
        self.cords: dict[int, list[tuple[Box, int]]] = {}
        self.setup()

    def setup(self) -> None:
        """Its state when it is made."""

    def wake(self) -> None:
        """What it does when the patch has been loaded."""

    def close(self) -> None:
        """What it does when the patch is closed."""

    def hear(self, inlet: int, message: Said) -> None:
        raise MaxError(f"{self}: doesn't understand {message}")

    def send(self, outlet: int, message: Said) -> None:
        for box, inlet in self.cords.get(outlet, []):
            box.hear(inlet, message)

    def refuse(self, message: Said) -> None:
        raise MaxError(f"{self} in {self.patcher.name}: doesn't understand {message.selector!r} ({message})")

    def __str__(self) -> str:
        return str(self.box.get("text", self.name))


@dataclass
class Patcher:
    """One open patch or subpatcher."""

    max: Max
    document: dict[str, Any]
    args: tuple[str, ...]
    unique: int
    folder: Path
    name: str = "patch"
    outer: Box | None = None
    boxes: dict[str, Box] = field(default_factory=dict)
    heard: dict[int, list[Said]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for entry in self.document["boxes"]:
            box = entry["box"]
            if box["maxclass"] not in ("panel", "fpic", "live.line", "live.comment"):
                self.boxes[box["id"]] = self._made(box)
        for line in self.document["lines"]:
            (source, outlet), (target, inlet) = line["patchline"]["source"], line["patchline"]["destination"]
            self.boxes[source].cords.setdefault(outlet, []).append((self.boxes[target], inlet))
        for made in self.boxes.values():
            for cords in made.cords.values():
                cords.sort(key=lambda cord: cord[0].box["patching_rect"][:2], reverse=self.max.habits.cords_from_right)
        self.ins = self._doors("inlet")
        self.outs = self._doors("outlet")

    def _made(self, box: dict[str, Any]) -> Box:
        from . import objects  # noqa: F401  they enter themselves into the table
        from .patching import Message, Subpatcher
        from .vanilla import CLASSES

        if "patcher" in box:
            return Subpatcher(self, box["text"], [], box)
        if box["maxclass"] == "message":
            return Message(self, "message", [], box)
        text = self._filled(box["text"]) if box["maxclass"] == "newobj" else box["maxclass"]
        (words,) = parsed(text)
        name = str(words[0])
        if name in CLASSES:
            return CLASSES[name](self, name, words[1:], box)
        places = (folder / f"{name}.maxpat" for folder in (self.folder, *self.max.packages))
        if beside := next((place for place in places if place.exists()), None):
            return Subpatcher(self, name, words[1:], box | {"patcher": json.loads(beside.read_text())["patcher"]})
        raise MaxError(f"{text}: No such object")

    def _filled(self, text: str) -> str:
        """``#0`` is the patch's own number, ``#1`` its first argument, 0 where there is none."""
        plain = list(takewhile(lambda word: not word.startswith("@"), self.args))
        numbered = {f"#{place}": plain[place - 1] if place <= len(plain) else "0" for place in range(1, 10)}
        for word, value in {"#0": str(self.unique), **numbered}.items():
            text = text.replace(word, value)
        return text

    def _doors(self, kind: str) -> list[Box]:
        doors = [box for box in self.boxes.values() if box.box["maxclass"] == kind]
        return sorted(doors, key=lambda door: door.box["patching_rect"][0])

    def wake(self) -> None:
        first = self.max.habits.arguments_first
        order = sorted(self.boxes.values(), key=lambda box: (box.name == "patcherargs") != first)
        for box in order:
            box.wake()

    def close(self) -> None:
        for box in self.boxes.values():
            box.close()

    # For the tests

    def hear(self, *atoms: Atom, inlet: int = 0) -> None:
        """Send a message to an inlet, as a user would."""
        self.ins[inlet].send(0, said(*atoms) if atoms else BANG)
        self.max.settle()

    def write(self, text: str, inlet: int = 0) -> None:
        """The same as text, as in a message box."""
        for words in parsed(text):
            self.hear(*words, inlet=inlet)

    def out(self, outlet: int) -> list[tuple[Atom, ...]]:
        """All that an outlet has said so far."""
        return [message.atoms for message in self.heard.get(outlet, [])]

    def leave(self, door: Box, message: Said) -> None:
        number = self.outs.index(door)
        if self.outer is not None:
            self.outer.send(number, message)
            return
        self.heard.setdefault(number, []).append(message)
        self.max.log.append(f"{self.max.now_ms:8.0f} {self.name} [{number}] {message}")
