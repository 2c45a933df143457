"""The Lua that REAPER and Ardour share: its JSON against Python's, and its files against a real server."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import soundfile

CLIENTS = Path(__file__).parents[3] / "clients" / "lua"
MAILBOX = CLIENTS / "mailbox.lua"

pytestmark = pytest.mark.parametrize("lua", ["lua5.3", "lua5.4"])


def run(lua: str, script: str, *arguments: object, text: str = "", **environment: str) -> str:
    """What ``script`` prints; in it ``mailbox`` is the module and ``...`` are the ``arguments``."""
    command = [lua, "-", *map(str, arguments)]
    source = f'local mailbox = dofile("{MAILBOX}")\nlocal given = [==[{text}]==]\n{script}'
    done = subprocess.run(
        command, input=source, env=os.environ | environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


@pytest.mark.parametrize(
    "value",
    [
        {"a": [1, 2.5, -300, True, False], "b": 'ü "quoted" \\ / \n\t\x01 🎵', "c": [], "d": {"e": {"f": [[]]}}},
        [0.1, 1e300, -2.5e-9, 9007199254740991, "x\x7fy"],
        "only a text",
    ],
)
@pytest.mark.parametrize("ascii_only", [True, False])
def test_json_there_and_back(lua: str, value: Any, ascii_only: bool) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only)
    assert json.loads(run(lua, "print(mailbox.encode(mailbox.decode(given)))", text=text)) == value


@pytest.mark.parametrize(
    "text", ["", "{", "[1,", '{"a" 1}', "nul", "01x", '"\\x"', '"a', '{"a":1} x', "[" * 100, "--1", '"\\ud8"']
)
def test_what_is_no_json_is_refused(lua: str, text: str) -> None:
    assert run(lua, "print(pcall(mailbox.decode, given))", text=text).startswith("false\tJSON: ")


def test_the_home_is_where_the_system_keeps_music(lua: str, tmp_path: Path) -> None:
    config = tmp_path / "config"
    config.mkdir()
    environment = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(config)}
    home = "print((mailbox.default_home(...)))"
    assert run(lua, home, **environment) == f"{tmp_path}/Music/Sonograft"
    (config / "user-dirs.dirs").write_text('XDG_DESKTOP_DIR="$HOME/Tisch"\nXDG_MUSIC_DIR="$HOME/Musik"\n')
    assert run(lua, home, **environment) == f"{tmp_path}/Musik/Sonograft"
    (tmp_path / "sonograft_home.txt").write_text("/disk/My Sonograft\n")
    assert run(lua, home, tmp_path, **environment) == "/disk/My Sonograft"


def test_two_programs_that_begin_at_once_choose_different_names(lua: str) -> None:
    names = [run(lua, 'print(mailbox.new_name("a b"), mailbox.new_name("a b"))').split() for _ in range(2)]
    assert len({name for pair in names for name in pair}) == 4
    assert all(name.startswith("a_b-") for pair in names for name in pair)


@pytest.mark.parametrize(
    ("protocol", "words"),
    [
        (1, "nil"),
        (2, "This server speaks protocol 2, these scripts speak 1. Bring them up to date with: sonograft clients"),
        (0, "This server speaks protocol 0, these scripts need 1. Bring the server up to date, then start it again."),
    ],
)
def test_another_protocol_is_said_in_words(lua: str, protocol: int, words: str) -> None:
    script = 'print((mailbox.open("/home", { client = "These scripts", host = "reaper" }):problem({ protocol = %d })))'
    assert run(lua, script % protocol).startswith(words)


def test_no_server(lua: str, tmp_path: Path) -> None:
    said = run(lua, "local box = mailbox.open(...) print(select(2, box:card())) print(box:answer('r1'))", tmp_path)
    assert said == f"No Sonograft server works in {tmp_path}. Start it with: sonograft serve\nnil"
    said = run(lua, "print(select(2, mailbox.open(...):submit('r1', {})))", tmp_path)
    assert f"Is {tmp_path} the server's home?" in said


RENDER = """
local home, content = ...
local box = mailbox.open(home, { client = "These scripts", host = "reaper" })
local card = assert(box:card())
assert(not box:problem(card))
print(card.styles[1].name)
local name = mailbox.new_name("test")
assert(box:submit(name, { content = content, style = card.styles[1].name, strength = 0, ctx = "{B9A1}" }))
local answer
repeat answer = box:answer(name) until answer and (answer.state == "done" or answer.state == "failed")
assert(answer.ctx == "{B9A1}", answer.ctx)
print(answer.state, answer.frames, answer.sample_rate)
print(answer.result or answer.error.message)
assert(box:forget(name))
while box:answer(name) do end
"""


def test_a_render_by_files(lua: str, server: Any, wait_until: Callable[..., None], assert_null: Any) -> None:
    content = server.put_sound("Übung 1, laut.wav", seconds=1.0)
    card = server.home / "server.json"
    wait_until(lambda: card.exists() and json.loads(card.read_bytes())["styles"])
    style, ended, result = run(lua, RENDER, server.home, content).splitlines()
    assert style == "vinyl"
    assert ended.split() == ["done", str(soundfile.info(content).frames), "16000"]
    assert_null(Path(result), content)
    assert list((server.home / "inbox").glob("*.json")) == []


def test_where_files_can_be_opened_but_not_renamed_or_removed(lua: str, tmp_path: Path) -> None:
    """As in a host on Windows, in a folder with a name beyond the system's code page."""
    (tmp_path / "inbox").mkdir()
    script = """
    os.rename, os.remove = function() return nil, "no" end, function() return nil, "no" end
    local box = mailbox.open(...)
    assert(box:submit("r1", { content = "/a.wav", style = "vinyl" }))
    print(box:request("r1").content)
    assert(box:forget("r1"))
    print(box:request("r1"))
    """
    assert run(lua, script, tmp_path) == "/a.wav\nnil"


def test_luacheck_finds_nothing(lua: str) -> None:
    assert shutil.which("luacheck")
    std = lua.replace(".", "")
    done = subprocess.run(
        ["luacheck", "--std", std, "--no-color", MAILBOX], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stdout
