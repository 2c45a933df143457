"""The validator itself: faults are put into the client as it is built, one at a time, and each has to be found."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from .validator import PACKAGE, findings

Patcher = dict[str, Any]
CLIENT = (PACKAGE / "patchers" / "sonograft.client.maxpat").read_text()


def boxes(patcher: Patcher) -> list[dict[str, Any]]:
    found = [entry["box"] for entry in patcher["boxes"]]
    return found + [box for outer in found if "patcher" in outer for box in boxes(outer["patcher"])]


def box(patcher: Patcher, text: str) -> dict[str, Any]:
    """The first box whose text begins so."""
    return next(box for box in boxes(patcher) if (box.get("text") or "").startswith(text))


def inner(patcher: Patcher, name: str) -> Patcher:
    return box(patcher, f"p {name}")["patcher"]


def add(patcher: Patcher, **values: Any) -> str:
    key = f"obj-{len(patcher['boxes']) + 100}"
    patcher["boxes"].append({"box": {"id": key, "patching_rect": [0, 0, 40, 22], **values}})
    return key


def cord(patcher: Patcher, source: str, outlet: int, target: str, inlet: int) -> None:
    patcher["lines"].append({"patchline": {"source": [source, outlet], "destination": [target, inlet]}})


def message(text: str, to: str) -> Callable[[Patcher], None]:
    """A message box with a cord to the first box whose text begins so."""

    def fault(patcher: Patcher) -> None:
        owner = next(
            part for part in parts(patcher) if any((b["box"].get("text") or "").startswith(to) for b in part["boxes"])
        )
        key = add(owner, maxclass="message", text=text, numinlets=2, numoutlets=1, outlettype=[""])
        target = next(b["box"] for b in owner["boxes"] if (b["box"].get("text") or "").startswith(to))
        cord(owner, key, 0, target["id"], 0)

    return fault


def parts(patcher: Patcher) -> list[Patcher]:
    return [patcher] + [
        part for entry in patcher["boxes"] if "patcher" in entry["box"] for part in parts(entry["box"]["patcher"])
    ]


def set_box(text: str, /, **values: Any) -> Callable[[Patcher], None]:
    return lambda patcher: box(patcher, text).update(values)


def bend(text: str, end: str, number: int) -> Callable[[Patcher], None]:
    """The first cord from, or to, that box in the outermost patch goes to another outlet, or inlet."""

    def fault(patcher: Patcher) -> None:
        key = next(
            entry["box"]["id"] for entry in patcher["boxes"] if (entry["box"].get("text") or "").startswith(text)
        )
        line = next(e["patchline"] for e in patcher["lines"] if e["patchline"][end][0] == key)
        line[end][1] = number

    return fault


def signal_into_control(patcher: Patcher) -> None:
    key = add(patcher, maxclass="newobj", text="cycle~ 440", numinlets=2, numoutlets=1, outlettype=["signal"])
    cord(patcher, key, 0, box(patcher, "metro")["id"], 0)


def client_with(text: str, said: str = "bang") -> Callable[[Patcher], None]:
    def fault(patcher: Patcher) -> None:
        outs = [""] * 6
        key = add(patcher, maxclass="newobj", text=text, numinlets=1, numoutlets=6, outlettype=outs)
        to = add(patcher, maxclass="message", text=said, numinlets=2, numoutlets=1, outlettype=[""])
        cord(patcher, to, 0, key, 0)

    return fault


def cut(patcher: Patcher, text: str, outlet: int) -> None:
    """Take the first cord from that outlet away."""
    source = [box(patcher, text)["id"], outlet]
    patcher["lines"].remove(next(entry for entry in patcher["lines"] if entry["patchline"]["source"] == source))


def swapped_doors(patcher: Patcher) -> None:
    doors = [b for b in inner(patcher, "jobs")["boxes"] if b["box"]["maxclass"] == "inlet"]
    doors[0]["box"]["patching_rect"][0], doors[1]["box"]["patching_rect"][0] = 300.0, 10.0


FAULTS: dict[str, tuple[Callable[[Patcher], None], str]] = {
    "no such object": (set_box("metro", text="metronome 2000"), "there is no object 'metronome'"),
    "an empty box": (set_box("metro", text=""), "an empty box"),
    "an outlet too far": (bend("t 1 b", "source", 7), "there is no such outlet"),
    "an inlet too far": (bend("deferlow", "destination", 3), "there is no such inlet"),
    "a cord to nothing": (lambda p: cord(p, "obj-999", 0, "obj-1", 0), "a box that is not there"),
    "a wrong number of outlets": (set_box("deferlow", numoutlets=2, outlettype=["", ""]), "stores 2 outlets"),
    "a wrong number of inlets": (set_box("gate", numinlets=1), "stores 1 inlets"),
    "a route with an argument more": (set_box("route bang all", text="route bang all none"), "outlets"),
    "kinds of outlets that do not fit": (set_box("t b b", outlettype=["bang"]), "kinds of outlets"),
    "a subpatcher with an outlet less": (set_box("p jobs", numoutlets=1, outlettype=[""]), "its own patch says"),
    "a message that is not understood": (message("sett 1", to="change"), "'change' does not understand 'sett'"),
    "a typo to a metro": (message("strat", to="metro"), "would take 'strat' for something else"),
    "a typo that anything would swallow": (message("prot 9000", to="udpsend"), "would take 'prot' for something else"),
    "a typo to a coll": (message("dmup", to="coll"), "would take 'dmup' for something else"),
    "a wrong message through a subpatcher": (
        lambda p: box(inner(p, "commands"), "prepend host").update(text="prepend hots"), "'hots'"),
    "a signal into a control inlet": (signal_into_control, "signal"),
    "an address with a typo": (set_box("/sonograft/styles", text="/sonograft/stiles"), "/sonograft/stiles"),
    "an address that is routed with a typo": (
        set_box("route /sonograft/pong", text="route /sonograft/png /sonograft/version"), "/sonograft/png"),
    "the same id twice": (lambda p: p["boxes"].append(p["boxes"][3]), "the id is there twice"),
    "a box without a cord": (lambda p: add(p, maxclass="newobj", text="t b", numinlets=1, numoutlets=1), "no cord"),
    "an outlet that nobody hears": (lambda p: cut(p, "p events", 8), "nobody hears outlet 8"),
    "inlets out of order": (swapped_doors, "not numbered from the left"),
    "what all patches would share": (set_box("coll #0-asked", text="coll asked 1"), "all patches would share"),
    "an attribute with a typo": (client_with("sonograft.client @prot 7770"), "sonograft.client knows no prot"),
    "a parameter with a typo": (client_with("sonograft.client", "strenght 0.7"), "knows no 'strenght'"),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_found(fault: str) -> None:
    put_in, words = FAULTS[fault]
    patcher = json.loads(CLIENT)["patcher"]
    put_in(patcher)
    assert any(words in finding for finding in findings(patcher)), findings(patcher)


def test_a_bad_name_in_a_file_is_named(tmp_path: Path) -> None:
    patcher = json.loads(CLIENT)["patcher"]
    set_box("prepend host", text="prepnd host")(patcher)
    assert any("p commands" in line or "p arguments" in line for line in findings(patcher))
