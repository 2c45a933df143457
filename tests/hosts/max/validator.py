"""Checks a patch without Max: what Max would refuse, drop without a word, or pass on to nobody.

``findings`` gives a line for each fault. For each box: is there such an object, and has it as many inlets and outlets
as are stored? For each cord: do its ends exist, and can the one take what the other sends? For each message: does the
object that it goes to understand it? And of our own words (addresses, commands, parameters): are they known to the
server and to ``sonograft.client``? Objects that take anything would swallow a typo in those.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from py2max.maxref import message_error

from . import vocabulary
from .atoms import Atom, parsed
from .databases import DATABASES, canonical, correction, is_known, messages_of

PACKAGE = Path(__file__).parents[3] / "max_patch"
_NEEDS_NO_CORD = {
    "comment",
    "panel",
    "fpic",
    "live.comment",
    "live.line",
    "buffer~",
    "bpatcher",
    "jweb",
    "textbutton",
    "waveform~",
}
_NUMBERS = {"int", "float", "list", "anything", "number"}


@dataclass(frozen=True, slots=True)
class Ports:
    inlets: int
    outlets: int


@dataclass
class Patch:
    """One patcher of a file, with the way to it."""

    document: dict[str, Any]
    where: str
    outer: Patch | None = None
    outer_box: str = ""
    """The box that holds it, in the outer patch."""
    boxes: dict[str, dict[str, Any]] = field(default_factory=dict)

    def cords_from(self, key: str, outlet: int) -> Iterator[tuple[str, int]]:
        for entry in self.document["lines"]:
            if entry["patchline"]["source"] == [key, outlet]:
                yield tuple(entry["patchline"]["destination"])

    def doors(self, kind: str) -> list[str]:
        """The ids of its inlets or outlets, from the left."""
        doors = [entry["box"] for entry in self.document["boxes"] if entry["box"]["maxclass"] == kind]
        return [door["id"] for door in sorted(doors, key=lambda door: door["patching_rect"][0])]


@cache
def abstraction(name: str) -> dict[str, Any] | None:
    """A patch of the package that an object box may name."""
    path = PACKAGE / "patchers" / f"{name}.maxpat"
    return json.loads(path.read_text())["patcher"] if path.exists() else None


def findings(patcher: dict[str, Any], where: str = "") -> list[str]:
    """All that is wrong with a patcher and those in it."""
    return list(_patcher(Patch(patcher, where)))


def name_of(box: dict[str, Any]) -> str:
    words = (box.get("text") or "").split() if box["maxclass"] == "newobj" else [box["maxclass"]]
    return words[0] if words else ""


def said_by(box: dict[str, Any]) -> str:
    """What stands in the box."""
    return str(box.get("text") or box["maxclass"])


def _patcher(patch: Patch) -> Iterator[str]:
    for entry in patch.document["boxes"]:
        box = entry["box"]
        tag = f"{patch.where}{box['id']} [{box.get('text') or box['maxclass']}]"
        if box["id"] in patch.boxes:
            yield f"{tag}: the id is there twice"
        patch.boxes[box["id"]] = box
        yield from (f"{tag}: {fault}" for fault in _box(box))
        if "patcher" in box:
            where = f"{patch.where}{box.get('text') or box['id']}/"
            yield from _patcher(Patch(box["patcher"], where, patch, box["id"]))
    for entry in patch.document["lines"]:
        yield from _cord(patch, entry["patchline"])
    yield from _loose(patch)
    yield from _deaf(patch)
    yield from _doors(patch)


# Boxes


def _box(box: dict[str, Any]) -> Iterator[str]:
    if box["maxclass"] == "newobj" and not (box.get("text") or "").strip():
        yield "an empty box"
        return
    name = name_of(box)
    if "patcher" not in box and abstraction(name) is None and not is_known(name):
        yield f"there is no object {name!r}"
        return
    yield from _counts(box, name)
    yield from _words(box, name)


def _counts(box: dict[str, Any], name: str) -> Iterator[str]:
    stored = (box.get("numinlets"), box.get("numoutlets"))
    inner = box.get("patcher") or abstraction(name)
    if inner is not None:
        doors = [name_of(other["box"]) for other in inner["boxes"]]
        wanted = {"its own patch": (doors.count("inlet"), doors.count("outlet"))}
    else:
        wanted = {database: _counts_by(database, box, name) for database in DATABASES}
        if all(counts == (None, None) for counts in wanted.values()):
            yield "no database knows how many inlets and outlets it has"
    for source, counts in wanted.items():
        for what, have, right in zip(("inlets", "outlets"), stored, counts, strict=True):
            if right is not None and have != right:
                yield f"stores {have} {what}, {source} says {right}"
    if "outlettype" in box and len(box["outlettype"]) != box.get("numoutlets"):
        yield f"stores {len(box['outlettype'])} kinds of outlets for {box.get('numoutlets')}"


def _counts_by(database: str, box: dict[str, Any], name: str) -> tuple[int | None, int | None]:
    row = correction(database, name)
    if row is not None and (row.inlets is not None or row.outlets is not None):
        return row.inlets, row.outlets
    return DATABASES[database](box["text"] if box["maxclass"] == "newobj" else name)


def _words(box: dict[str, Any], name: str) -> Iterator[str]:
    if box["maxclass"] not in ("newobj", "message"):
        return
    for atoms in parsed(box["text"]):
        for wrong in vocabulary.wrong_addresses(atoms):
            yield f"no server knows the address {wrong}"
    if (
        canonical(name) == "coll"
        and len(parsed(box["text"])[0]) > 1
        and "#0" not in box["text"]
        and "---" not in box["text"]
    ):
        yield "all patches would share what it holds; begin its name with #0"
    if name == "sonograft.client":
        attributes = [str(word)[1:] for word in parsed(box["text"])[0] if str(word).startswith("@")]
        for word in attributes:
            if word not in vocabulary.words():
                yield f"{name} knows no {word}"


# Cords


def _cord(patch: Patch, line: dict[str, Any]) -> Iterator[str]:
    (source, outlet), (target, inlet) = line["source"], line["destination"]
    tag = f"{patch.where}{source}:{outlet} → {target}:{inlet}"
    if source not in patch.boxes or target not in patch.boxes:
        yield f"{tag}: a cord to a box that is not there"
        return
    start, end = patch.boxes[source], patch.boxes[target]
    tag = f"{patch.where}[{said_by(start)}]:{outlet} → [{said_by(end)}]:{inlet}"
    if outlet >= start.get("numoutlets", 0):
        yield f"{tag}: there is no such outlet"
    if inlet >= end.get("numinlets", 0):
        yield f"{tag}: there is no such inlet"
    if "patcher" not in start and "patcher" not in end:
        error = message_error(canonical(name_of(start)), outlet, canonical(name_of(end)), inlet)
        if error:
            yield f"{tag}: {error}"
        elif "signal" in start.get("outlettype", [])[outlet : outlet + 1] and not _takes_signals(name_of(end)):
            yield f"{tag}: a signal into an object that takes messages"
    for atoms in _sent(start):
        for receiver, at in _receivers(patch, target, inlet):
            yield from (f"{tag}: {fault}" for fault in _message(atoms, receiver, at))


def _receivers(patch: Patch, key: str, inlet: int) -> Iterator[tuple[dict[str, Any], int]]:
    """Who hears what is sent to a box: through subpatchers and out of them, and through what only passes things on."""
    box = next((entry["box"] for entry in patch.document["boxes"] if entry["box"]["id"] == key), None)
    if box is None:
        return
    if box["maxclass"] == "outlet":
        if patch.outer is not None:
            yield from _all(patch.outer, patch.outer.cords_from(patch.outer_box, patch.doors("outlet").index(key)))
    elif "patcher" in box and inlet < box["numinlets"]:
        inner = Patch(box["patcher"], "", patch, key)
        doors = inner.doors("inlet")
        if inlet < len(doors):
            yield from _all(inner, inner.cords_from(doors[inlet], 0))
    elif name_of(box) == "deferlow":
        yield from _all(patch, patch.cords_from(key, 0))
    else:
        yield box, inlet


def _all(patch: Patch, cords: Iterator[tuple[str, int]]) -> Iterator[tuple[dict[str, Any], int]]:
    for key, inlet in cords:
        yield from _receivers(patch, key, inlet)


def _sent(box: dict[str, Any]) -> Iterator[list[Atom]]:
    """The messages that a box is certain to send, as far as its text tells."""
    if box["maxclass"] == "message":
        yield from parsed(box["text"])
    elif name_of(box) in ("prepend", "loadmess"):
        words = parsed(box["text"])[0][1:]
        yield words if name_of(box) == "loadmess" else [*words, "$1"]


def _message(atoms: list[Atom], box: dict[str, Any], inlet: int) -> Iterator[str]:
    if not atoms or str(atoms[0]).startswith(("$", "#")) or str(atoms[0]) == ";":
        return
    first, name = atoms[0], name_of(box)
    if name == "sonograft.client":
        if inlet == 0 and first not in vocabulary.words():
            yield f"sonograft.client knows no {first!r}"
        return
    if "patcher" in box or abstraction(name) is not None:
        return
    known = messages_of(name)
    if not isinstance(first, str):
        if known and not known & _NUMBERS and not (inlet == 0 and "signal" in known):
            yield f"{name!r} takes no numbers"
        return
    if known and first not in known and (inlet > 0 or "anything" not in known) and not _takes_at_right(name, inlet):
        yield f"{name!r} does not understand {first!r}"
    if canonical(name) in _STRICT and first not in known and not _STRICT[canonical(name)](first):
        yield f"{name!r} would take {first!r} for something else"


def _takes_signals(name: str) -> bool:
    return name.endswith("~") or name in ("outlet", "send~", "live.scope~")


def _takes_at_right(name: str, inlet: int) -> bool:
    """Right inlets that store any message."""
    return inlet > 0 and (name.startswith("zl") or canonical(name) in ("gate", "switch", "join", "message", "sprintf"))


_STRICT = {
    "udpsend": lambda word: word.startswith("/"),
    "coll": lambda word: word in vocabulary.OWN_KEYS,
    "metro": lambda word: False,  # a word would be a tempo, such as 4n
    "delay": lambda word: False,
}
"""Objects that take anything, where we know better what they should be given."""


def _loose(patch: Patch) -> Iterator[str]:
    ends = {
        end[0] for entry in patch.document["lines"] for end in entry["patchline"].values() if isinstance(end[0], str)
    }
    for key, box in patch.boxes.items():
        is_for_cords = box.get("numinlets", 0) + box.get("numoutlets", 0) > 0
        if key not in ends and is_for_cords and name_of(box) not in _NEEDS_NO_CORD and "patcher" not in box:
            yield f"{patch.where}{key} [{box.get('text') or box['maxclass']}]: no cord leads there"


def _deaf(patch: Patch) -> Iterator[str]:
    """Outlets of subpatchers that nobody hears; those of our objects inside of a device may be spare."""
    heard = {tuple(entry["patchline"]["source"]) for entry in patch.document["lines"]}
    for key, box in patch.boxes.items():
        is_part = "patcher" in box and not str(box.get("text")).startswith("p sonograft.")
        for outlet in range(box.get("numoutlets", 0) if is_part else 0):
            if (key, outlet) not in heard:
                yield f"{patch.where}[{box.get('text')}]: nobody hears outlet {outlet}"


def _doors(patch: Patch) -> Iterator[str]:
    for kind in ("inlet", "outlet"):
        doors = [box for box in patch.boxes.values() if box["maxclass"] == kind]
        from_left = sorted(doors, key=lambda door: door["patching_rect"][0])
        if [door.get("index") for door in from_left] != list(range(1, len(doors) + 1)):
            yield f"{patch.where}{kind}s are not numbered from the left"
