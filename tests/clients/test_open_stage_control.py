"""The sessions of Open Stage Control as files: up to date, and of widgets and properties that there are."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sonograft.core import PARAMETERS
from sonograft.frontends.osc.commands import table_for
from sonograft.frontends.osc.messages import SAID_BY_SERVERS

ROOT = Path(__file__).parents[2]
CLIENT = ROOT / "clients" / "open-stage-control"
PROPERTIES = json.loads((ROOT / "tests" / "hosts" / "open_stage_control" / "properties.json").read_text("utf-8"))
"""Which properties each widget has, in all of the versions that are named there; from the program's own reference."""
sys.path += [str(CLIENT / "source"), str(ROOT / "clients" / "touchosc" / "source")]

import arrangement  # noqa: E402
import build_session  # noqa: E402
from dials import dials  # noqa: E402
from panel_parts import walk  # noqa: E402

NAMES = list(build_session.SESSIONS)


def content(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((CLIENT / name).read_text("utf-8"))["content"]
    return found


def widgets(of: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield of
    for child in of.get("widgets", []):
        yield from widgets(child)


def scripts(name: str) -> Iterator[str]:
    for widget in widgets(content(name)):
        yield from (str(widget[key]) for key in ("onPreload", "onCreate", "onValue") if key in widget)


@pytest.mark.parametrize("name", NAMES)
def test_the_built_session_is_what_its_source_and_the_server_say_now(name: str) -> None:
    assert (CLIENT / name).read_text("utf-8") == build_session.sessions()[name], (
        "The session is behind: python clients/open-stage-control/source/build_session.py"
    )


@pytest.mark.parametrize("name", NAMES)
def test_widgets_have_only_properties_that_there_are(name: str) -> None:
    for widget in widgets(content(name)):
        known = PROPERTIES["widgets"][widget["type"]]
        for key, value in widget.items():
            assert key in known, (widget["id"], key)
            if isinstance(choices := known[key], list):
                assert value in choices, (widget["id"], key, value)


@pytest.mark.parametrize("name", NAMES)
def test_ids_are_unique_and_no_widget_sends_by_itself(name: str) -> None:
    found = list(widgets(content(name)))
    assert len({widget["id"] for widget in found}) == len(found)
    can = [widget for widget in found if widget["type"] in ("button", "fader", "input", "variable", "script", "panel")]
    assert all(widget["bypass"] is True for widget in can)


@pytest.mark.parametrize("name", NAMES)
def test_scripts_hold_nothing_that_the_program_would_replace(name: str) -> None:
    # Its advanced syntaxes are looked for in scripts, too; and its guard against loops rewrites them.
    for script in scripts(name):
        assert not re.search(r"(@|#|JS|VAR|OSC|IMPORT)\{", script)
        assert not re.search(r"\b(for|while|do)\s*[({]", re.sub(r"//.*", "", script))
        assert "navigator" not in script


def test_both_programs_show_the_same_parts() -> None:
    drawn = {part.name for part in walk(arrangement.tablet(dials(), {}).parts)}
    settings = {f"{name}{end}" for name in build_session.SETTINGS for end in ("", "_name")}
    shown = {w["id"] for w in widgets(content("sonograft.json")) if w["address" if w["type"] != "root" else "id"]}
    assert {name for name in shown if not name.startswith("hear ")} == drawn | settings | {"clock", "root"}


def test_only_addresses_that_there_are_are_said_and_heard() -> None:
    library = content("sonograft.json")["onPreload"]
    said = {f"/sonograft/{name}" for name in re.findall(r"\bask\('([a-z/]+)'", library)}
    assert said >= {"/sonograft/version", "/sonograft/subscribe", "/sonograft/render", "/sonograft/cancel"}
    assert said <= {row.address for row in table_for(PARAMETERS)}
    # Defaults set with /sonograft/param would be those of every program of this machine.
    assert "param" not in " ".join(said)
    heard = {w["address"] for w in widgets(content("sonograft.json")) if w["type"] == "variable"}
    assert heard <= SAID_BY_SERVERS | {"/sonograft/version"}
    assert SAID_BY_SERVERS - heard == {"/sonograft/pong", "/sonograft/synced"}


def test_the_panel_fills_any_window() -> None:
    for widget in widgets(content("sonograft.json")):
        for side in ("left", "top", "width", "height"):
            if side in widget:
                assert 0 <= float(widget[side].removesuffix("%")) <= 100, widget["id"]
