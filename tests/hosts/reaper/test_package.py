"""The scripts as a whole: what ReaPack installs, what luacheck says, and what of REAPER they call."""

from __future__ import annotations

import re
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path
from urllib.parse import unquote

import pytest

from . import api
from .driver import CLIENT, Reaper, ScriptError, audio_item

ACTIONS = sorted(path.name for path in CLIENT.glob("*.lua"))
ROOMS = sorted(path for path in (CLIENT / "sonograft").glob("*.lua"))
STAND_IN = Path(__file__).parent / "standin"
MAILBOX = CLIENT.parent / "lua" / "mailbox.lua"
BASE = "http://127.0.0.1:7771/clients/reaper"


def index() -> ET.Element:
    text = (CLIENT / "index.xml").read_text(encoding="utf-8")
    return ET.fromstring(text.replace("{base}", BASE).replace("{version}", "0.4.0"))


def test_the_index_lists_every_script_under_an_address_that_leads_to_it() -> None:
    root = index()
    assert (root.tag, root.get("version"), root.get("name")) == ("index", "1", "Sonograft")
    (package,) = root.findall("category/reapack")
    assert package.get("type") == "script"
    assert [one.get("name") for one in package.findall("version")] == ["0.4.0"]
    listed = {source.get("file"): source.text or "" for source in package.iter("source")}
    wanted = {path.relative_to(CLIENT).as_posix() for path in CLIENT.rglob("*.lua")} | {"mailbox.lua"}
    assert set(listed) == wanted
    for file, address in listed.items():
        assert unquote(address) == f"{BASE}/{file}"
        assert " " not in address
    assert MAILBOX.exists()


def test_only_the_actions_go_into_the_list_of_actions() -> None:
    sources = index().iter("source")
    assert sorted(one.get("file", "") for one in sources if one.get("main") == "main") == ACTIONS


def test_the_package_is_described_in_the_file_that_it_is_called_by() -> None:
    (package,) = index().findall("category/reapack")
    header = (CLIENT / str(package.get("name"))).read_text(encoding="utf-8")
    assert f"@description {package.get('desc')}" in header
    for action in ACTIONS:
        if action != package.get("name"):
            assert f"[main] {action}" in header
            assert (CLIENT / action).read_text(encoding="utf-8").startswith("-- @noindex\n")
    for field in ("@version", "@author", "@changelog", "@provides", "@about"):
        assert field in header


@pytest.mark.parametrize("standard", ["lua53", "lua54"])
def test_luacheck_has_nothing_to_say(standard: str, tmp_path: Path) -> None:
    config = api.write_luacheck(tmp_path / "luacheckrc", standard)
    command = ["luacheck", "--config", str(config), "--no-cache", "--codes", "-q", "--", str(CLIENT), str(STAND_IN)]
    checked = subprocess.run(command, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout


def called() -> set[str]:
    scripts = [*CLIENT.glob("*.lua"), *ROOMS]
    return {name for path in scripts for name in re.findall(r"\breaper\.(\w+)", path.read_text(encoding="utf-8"))}


def test_nothing_of_an_extension_is_called() -> None:
    extensions = ("BR_", "CF_", "SNM_", "NF_", "FNG_", "JS_", "ImGui_", "ReaPack_", "Xen_", "ULT_")
    assert [name for name in called() if name.startswith(extensions)] == []
    assert called() <= {*api.reference(), *api.BUILT_IN}


def test_what_reaper_6_does_not_have_is_asked_for_before_it_is_called() -> None:
    for name in called() & set(api.NEWER):
        for path in [*CLIENT.glob("*.lua"), *ROOMS]:
            text = path.read_text(encoding="utf-8")
            assert text.count(f"reaper.{name}(") <= text.count(f"if reaper.{name} then"), path.name


def test_no_script_reaches_a_network_or_another_program() -> None:
    for path in [*CLIENT.rglob("*.lua"), MAILBOX]:
        code = re.sub(r"--.*", "", path.read_text(encoding="utf-8"))
        assert not re.search(r"os\.execute|io\.popen|ExecProcess|socket|loadlib", code), path.name


def test_the_drawing_functions_are_those_of_the_reference() -> None:
    assert set(api.GFX) <= api.drawing_functions()


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        ("reaper.GetMediaItems(0)", "is not in the published API"),
        ("reaper.EnumProjects()", "takes 1 to 1 arguments, 0 came"),
        ("reaper.EnumProjects(-1, '', 1)", "takes 1 to 1 arguments, 3 came"),
        ("reaper.EnumProjects('first')", "is to be a integer, string came"),
        ("reaper.CountTakes((reaper.EnumProjects(-1)))", "is to be a MediaItem, ReaProject came"),
        ("reaper.SetExtState('a', 'b', 'c\\n', true)", "a line break in an ExtState"),
        ("reaper.Undo_BeginBlock2(0)", "an undo block stays open"),
        ("reaper.PreventUIRefresh(1)", "the user interface stays frozen"),
        ("reaper.Undo_EndBlock2(0, 'x', 4)", "no undo block is open"),
        ("reaper.SetMediaItemTakeInfo_Value(TAKE, 'D_VOL', 1)", "outside of an undo block"),
        ("x = 1", "a new global"),
        ("return print", "an unknown global"),
        ("gfx.roundrectangle(1, 2, 3, 4)", "gfx.roundrectangle is not there"),
        ("gfx.rect(1, 2, 3)", "gfx.rect takes 4 to 5 arguments, 3 came"),
        ("gfx.w = 3", "gfx.w is not to be written"),
    ],
)
def test_the_stand_in_finds_faults(reaper: Reaper, piano: Path, source: str, fault: str) -> None:
    reaper.project(audio_item(piano, length=1.0))
    source = source.replace("TAKE", "reaper.GetTake(reaper.GetMediaItem(0, 0), 0)")
    with pytest.raises(ScriptError, match=re.escape(fault)):
        reaper.script(source)


def test_a_pointer_into_what_was_undone_is_dead(reaper: Reaper, piano: Path) -> None:
    reaper.project(audio_item(piano, length=1.0), audio_item(piano, position=2.0, length=1.0))
    reaper.delete(1, 2)
    with pytest.raises(ScriptError, match=r"argument 1 \(item\) is a MediaItem that is no more"):
        reaper.script(
            "local item = reaper.GetMediaItem(0, 0) "
            "reaper.Undo_BeginBlock2(0) reaper.AddTakeToMediaItem(item) "
            "reaper.Undo_EndBlock2(0, 'x', 4) reaper.Undo_DoUndo2(0) reaper.CountTakes(item)"
        )
