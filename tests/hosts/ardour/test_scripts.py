"""The scripts themselves: what Ardour asks of a file in its folder, and the window that a person sees."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
CLIENT = HERE.parents[2] / "clients" / "ardour"
SCRIPTS = sorted(CLIENT.glob("*.lua"))


def test_luacheck_has_nothing_to_say() -> None:
    command = ["luacheck", "--no-color", "--config", str(HERE / "luacheckrc"), str(CLIENT), str(CLIENT.parent / "lua")]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout
    assert "0 warnings / 0 errors" in run.stdout


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_ardour_takes_each_script(script: Path) -> None:
    run = subprocess.run(["lua5.3", HERE / "lua" / "scan.lua", script], capture_output=True, text=True, check=True)
    kind, name, keeps = run.stdout.splitlines()
    assert kind == ("EditorHook" if script.stem == "sonograft_hook" else "EditorAction")
    assert name.startswith("Sonograft: ")
    assert keeps == "1"  # the factory needs nothing from around it but the globals


def test_each_script_has_a_name_of_its_own() -> None:
    names = {line for script in SCRIPTS for line in script.read_text().splitlines() if line.startswith("  name = ")}
    assert len(names) == len(SCRIPTS) == 7


class Screen:
    """Ardour's screen, with keys and a camera."""

    def __init__(self, ardour: Any) -> None:
        self._ardour = ardour

    def _xdotool(self, *words: str) -> str:
        run = subprocess.run(
            ["xdotool", *words], env=self._ardour.environment, capture_output=True, text=True, check=False
        )
        return run.stdout.strip()

    def window(self, title: str) -> str:
        """The window of this title, once it is there; keys go to it from here on."""
        found: list[str] = []
        self._ardour.until(lambda: found.extend(self._xdotool("search", "--name", title).split()) or found, title)
        self._xdotool("windowfocus", "--sync", found[0])
        return found[0]

    def keys(self, *keys: str) -> None:
        for key in keys:
            self._xdotool(*(("type", key[1:]) if key.startswith("=") else ("key", key)))

    def size(self, window: str) -> tuple[int, int]:
        lines = self._xdotool("getwindowgeometry", window).splitlines()
        width, height = lines[-1].split()[-1].split("x")
        return int(width), int(height)


def test_the_window_asks_and_what_was_chosen_is_rendered(
    server: Any, new_session: Callable[..., Any], open_ardour: Callable[..., Any]
) -> None:
    server.put_sound("styles/rain.wav", seconds=0.6, seed=4)
    ardour = open_ardour(new_session(), server.home)
    ardour.until(lambda: "rain" in (server.home / "server.json").read_text(), "the server's list lacks the style")
    ardour.select("strum.1")
    ardour.act("sonograft_render")
    screen = Screen(ardour)
    window = screen.window("Sonograft: Render in style")
    width, height = screen.size(window)
    assert width > 250
    assert height > 180
    # The first field takes several styles, or a path; then come strength, mix, and further parameters.
    screen.keys("=vinyl*0.7+rain*0.3", "Tab", "=0.25", "Tab", "Tab", "=seed=3", "alt+o")
    ardour.until(lambda: "strum.1 · vinyl*0.7+rain*0.3" in ardour.regions(), "the result did not come")
    (made,) = (server.home / "renders").glob("*.json")
    text = json.dumps(json.loads(made.read_text()))
    for said in ('"strength": 0.25', '"seed": 3', '"quality": "draft"'):
        assert said in text
    kept = json.loads((ardour.config / "sonograft.json").read_text())["last"]
    assert (kept["style"], kept["strength"], kept["more"]) == ("vinyl*0.7+rain*0.3", 0.25, "seed=3")


def test_the_settings_name_the_servers_home(
    by_hand: Any, new_session: Callable[..., Any], open_ardour: Callable[..., Any]
) -> None:
    ardour = open_ardour(new_session(), by_hand.home)
    ardour.act("sonograft_settings")
    screen = Screen(ardour)
    screen.window("Sonograft: Settings")
    kept = ardour.config / "sonograft.json"
    before = kept.stat().st_ino
    screen.keys("alt+o")
    ardour.until(lambda: kept.stat().st_ino != before, "nothing was kept")
    assert json.loads(kept.read_text())["home"] == str(by_hand.home)
