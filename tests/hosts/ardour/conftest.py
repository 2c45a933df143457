"""A real Ardour for the tests: on a screen of its own (Xvfb), with the Dummy backend, driven over its own OSC surface."""

from __future__ import annotations

import base64
import json
import os
import re
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import soundfile
from pythonosc.osc_message_builder import OscMessageBuilder

CLIENT = Path(__file__).parents[3] / "clients" / "ardour"
SAMPLE_RATE = 48_000
_SECOND = 282_240_000  # what a second is in the times of a session file
_HOOK_TIMER = 47  # where LuaTimerDS stands among the signals of Ardour 7.3
_PATIENCE_S = 40.0

_CONFIG = """<?xml version="1.0" encoding="UTF-8"?>
<Ardour>
  <Config>
    <Option name="osc-port" value="{osc_port}"/>
    <Option name="try-autostart-engine" value="1"/>
    <Option name="check-announcements" value="0"/>
    <Option name="use-osc" value="1"/>
    <Option name="discover-plugins-on-start" value="0"/>
    <Option name="new-plugins-active" value="0"/>
    <Option name="hide-dummy-backend" value="0"/>
    <Option name="periodic-safety-backups" value="0"/>
  </Config>
  <Extra>
    <AudioMIDISetup>
      <EngineStates>
        <State backend="None (Dummy)" driver="Normal Speed" device="Silence" input-device="Silence"
          output-device="Silence" sample-rate="{rate}" buffer-size="1024" n-periods="0" input-latency="0"
          output-latency="0" lm-input="" lm-output="" active="1" use-buffered-io="0"
          midi-option="1 in, 1 out, Silence" lru="2000000000"><MIDIDevices/></State>
      </EngineStates>
    </AudioMIDISetup>
  </Extra>
</Ardour>
"""

_NEW_SESSION = """AudioEngine:set_backend ("None (Dummy)", "t", "")
assert (create_session ("{folder}", "{name}", {rate}))
Session:new_audio_track (2, 2, nil, 1, "Guitar", ARDOUR.PresentationInfo.max_order, ARDOUR.TrackMode.Normal, true)
Session:save_state ("") close_session () quit ()
"""

# Ardour keeps a script as the byte code of its factory, without what lies around it; this makes the same.
_KEEP = """function ardour () end
local path, kept = ...
local chunk = assert (loadfile (path, "t"))
chunk ()
io.stdout:write (string.dump (factory, true))
"""

# The door of the tests: runs the Lua of a file in Ardour and leaves what it returned beside it.
_DOOR = """ardour {{ ["type"] = "EditorAction", name = "Door" }}
function factory () return function ()
  local chunk, why = loadfile ("{folder}/do.lua")
  local fine, said = chunk ~= nil, why
  if chunk then fine, said = pcall (chunk) end
  local file = io.open ("{folder}/did.part", "w")
  file:write (fine and "+" or "-", tostring (said))
  file:close ()
  os.rename ("{folder}/did.part", "{folder}/did")
end end
"""


def _free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def _quoted(value: bytes) -> bytes:
    escapes = {0: b"\\0", 10: b"\\n", 13: b"\\r", 34: b'\\"', 92: b"\\\\"}
    parts = []
    for index, byte in enumerate(value):
        follows = value[index + 1 : index + 2]
        parts.append(b"\\000" if byte == 0 and follows.isdigit() else escapes.get(byte, bytes([byte])))
    return b'"' + b"".join(parts) + b'"'


def _kept(script: Path) -> bytes:
    """What Ardour keeps of a script: Lua text that gives the byte code of its factory."""
    return subprocess.run(["lua5.3", "-e", _KEEP.replace("...", f'"{script}"', 1)], capture_output=True, check=True).stdout


def _actions(scripts: list[Path]) -> str:
    state = b"scripts = {} "
    for index, script in enumerate(scripts, 1):
        slot = b"scripts[%d]" % index
        state += slot + b" = {} " + slot + b'["n"] = ' + _quoted(script.stem.encode()) + b" " + slot + b'["s"] = "" '
        state += slot + b'["f"] = ' + _quoted(_kept(script)) + b" " + slot + b'["c"] = "" ' + slot + b'["a"] = {} '
    return base64.b64encode(state).decode()


def _hook(script: Path) -> str:
    state = b's = {} s["n"] = ' + _quoted(script.stem.encode()) + b' s["s"] = "" s["f"] = ' + _quoted(_kept(script))
    signals = "1" + "0" * _HOOK_TIMER
    name = re.search(r'name = "([^"]+)"', script.read_text())
    assert name
    return (
        f'<LuaCallback lua="Lua 5.3" id="90000" name="{name[1]}" signals="{signals}">'
        + base64.b64encode(state + b' s["a"] = {} ').decode()
        + "</LuaCallback>"
    )


class Session:
    """An Ardour session on the disk, while no Ardour has it open."""

    def __init__(self, blank: Path, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(blank, folder)
        self.file = folder / f"{blank.name}.ardour"
        self.audio = next((folder / "interchange").iterdir()) / "audiofiles"

    def write_audio(self, name: str, sound: np.ndarray) -> None:
        """Put ``sound`` (frames, channels) where Ardour keeps it: a file for each channel."""
        for channel, side in zip(sound.T, self.sides(sound.shape[1]), strict=True):
            soundfile.write(self.audio / f"{name}{side}.wav", channel, SAMPLE_RATE, subtype="FLOAT")

    @staticmethod
    def sides(channels: int) -> tuple[str, ...]:
        return ("",) if channels == 1 else ("%L", "%R")

    def put(self, name: str, sound: np.ndarray, position: int, start: int, length: int, **more: str) -> None:
        """A region at ``position`` on the track that plays ``length`` frames of ``sound`` from ``start`` on."""
        self.write_audio(name, sound)
        text = self.file.read_text()
        first = int(re.search(r'id-counter="(\d+)"', text)[1]) + 100  # type: ignore[index]
        tick = _SECOND // SAMPLE_RATE
        sources = regions = ""
        for index, side in enumerate(self.sides(sound.shape[1])):
            sources += (
                f'<Source name="{name}{side}.wav" take-id="" type="audio" flags="" id="{first + index}"'
                ' natural-position="a0" channel="0" origin="" gain="1"/>'
            )
            regions += f' source-{index}="{first + index}" master-source-{index}="{first + index}"'
        plain = (
            ' muted="0" opaque="1" locked="0" video-locked="0" automatic="0" import="0" external="1" sync-marked="0"'
            ' left-of-split="0" right-of-split="0" hidden="0" position-locked="0" valid-transients="0"'
            ' sync-position="a0" ancestral-start="a0" ancestral-length="a0@a0" stretch="1" shift="1"'
            ' layering-index="0" tags="" contents="0" envelope-active="0" default-fade-in="0" default-fade-out="0"'
            ' fade-in-active="1" fade-out-active="1" scale-amplitude="1" type="audio" first-edit="nothing"'
            f' channels="{sound.shape[1]}"{regions}'
        )
        whole = (
            f'<Region name="{name}" whole-file="1" start="a0" length="a{len(sound) * tick}@a0" id="{first + 2}"{plain}/>'
        )
        placed = (
            f'<Region name="{name}.1" whole-file="0" start="a{start * tick}" length="a{length * tick}@a{position * tick}"'
            f' id="{first + 3}"{plain}/>'
        )
        for key, value in more.items():
            placed = re.sub(rf'{key.replace("_", "-")}="[^"]*"', f'{key.replace("_", "-")}="{value}"', placed)
        text = re.sub(r'id-counter="\d+"', f'id-counter="{first + 200}"', text)
        text = re.sub(r"<Sources/>|(?<=<Sources>)", lambda m: f"<Sources>{sources}</Sources>" if m[0] else sources, text, count=1)
        text = re.sub(r"<Regions/>|(?<=<Regions>)", lambda m: f"<Regions>{whole}</Regions>" if m[0] else whole, text, count=1)
        range_ = (
            f'<Location id="{first + 4}" name="session" start="a0" end="a{(position + length) * tick}"'
            ' flags="IsSessionRange" locked="0" cue="0"/>'
        )
        text = text.replace("<Locations/>", f"<Locations>{range_}</Locations>")
        text = re.sub(r'(<Playlist [^>]*name="Guitar"[^>]*?)/>', rf"\1>{placed}</Playlist>", text, count=1)
        self.file.write_text(text)


class Ardour:
    """Ardour with its window on a screen that nobody sees."""

    def __init__(self, folder: Path, home: Path, session: Session, hook: bool, last: dict[str, object]) -> None:
        self.folder, self.session = folder, session
        folder.mkdir(exist_ok=True)
        self.log = folder / "ardour.log"
        self.osc_port = _free_port()
        self._stack = ExitStack()
        self._configure(home, hook, last)
        self.environment = {
            **{key: value for key, value in os.environ.items() if key != "XDG_CONFIG_HOME"},
            "HOME": str(folder),
            "LANG": "C.UTF-8",
            "LC_ALL": "C.UTF-8",
            "NO_AT_BRIDGE": "1",
            "DISPLAY": self._screen(),
        }
        self.process = self._begin()

    def _configure(self, home: Path, hook: bool, last: dict[str, object]) -> None:
        config = self.folder / ".config" / "ardour7"
        config.mkdir(parents=True)
        (config / ".a7").touch()
        (config / "config").write_text(_CONFIG.format(osc_port=self.osc_port, rate=SAMPLE_RATE))
        choice = {"style": "vinyl", "quality": "draft", "strength": 1, "mix": 1, "more": ""} | last
        (config / "sonograft.json").write_text(json.dumps({"home": str(home), "last": choice, "told": True}))
        door = self.folder / "door.lua"
        door.write_text(_DOOR.format(folder=self.folder))
        self.scripts = sorted(CLIENT.glob("*.lua"))
        hooks = [script for script in self.scripts if "EditorHook" in script.read_text()]
        self.actions = [door, *(script for script in self.scripts if script not in hooks)]
        (config / "ui_scripts").write_text(
            f'<?xml version="1.0" encoding="UTF-8"?><UIScripts><ActionScript lua="Lua 5.3">{_actions(self.actions)}'
            f"</ActionScript><ActionHooks>{''.join(map(_hook, hooks)) if hook else ''}</ActionHooks></UIScripts>"
        )

    def _screen(self) -> str:
        reads, writes = os.pipe()
        command = ["Xvfb", "-displayfd", str(writes), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
        server = subprocess.Popen(command, pass_fds=[writes], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._stack.callback(self._end, server)
        os.close(writes)
        with os.fdopen(reads) as number:
            return f":{number.readline().strip()}"

    def _begin(self) -> subprocess.Popen[bytes]:
        text = self.session.file.read_text()
        surface = r'(<Protocol name="Open Sound Control \(OSC\)"[^>]*)active="0"'
        on = r'\1 feedback="0" debugmode="0" address-only="0" remote-port="8000" banksize="0" striptypes="159" gainmode="0" send-page-size="0" plug-page-size="0" active="1"'
        self.session.file.write_text(re.sub(surface, on, text))
        with self.log.open("wb") as log:
            process = subprocess.Popen(
                ["ardour", "-n", "-a", str(self.session.folder)],
                env=self.environment, stdout=log, stderr=subprocess.STDOUT, start_new_session=True,
            )
        self._stack.callback(self._end, process)
        self.until(self._listens, "Ardour did not come up")
        return process

    def _listens(self) -> bool:
        mark = f":{self.osc_port:04X} "
        return any(mark in Path(f"/proc/net/{table}").read_text() for table in ("udp", "udp6"))

    @staticmethod
    def _end(process: subprocess.Popen[bytes]) -> None:
        if process.poll() is None:
            process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def until(self, condition: Callable[[], object], otherwise: str = "it did not come to be") -> None:
        deadline = time.monotonic() + _PATIENCE_S
        while not condition():
            assert time.monotonic() < deadline, f"{otherwise}: {self.log.read_text(errors='replace')[-3000:]}"
            threading.Event().wait(0.02)

    def act(self, name: str) -> None:
        """Run one of the actions, as by its shortcut."""
        (number,) = [index for index, script in enumerate(self.actions, 1) if script.stem == name]
        message = OscMessageBuilder(address="/access_action")
        message.add_arg(f"LuaAction/script-{number}")
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
            out.sendto(message.build().dgram, ("127.0.0.1", self.osc_port))

    def lua(self, text: str) -> str:
        """Run ``text`` in Ardour; what it returned."""
        did = self.folder / "did"
        did.unlink(missing_ok=True)
        (self.folder / "do.lua").write_text(text)
        self.act("door")
        self.until(did.exists, f"Ardour did not run {text[:60]}")
        said = did.read_text()
        assert said.startswith("+"), said
        return said[1:]

    def select(self, *names: str) -> None:
        """Select the regions of these names, as by clicks; waits until they are drawn."""
        wanted = ", ".join(f'["{name}"] = true' for name in names)
        self.until(lambda: self.lua(_SELECT % wanted) == str(len(names)), f"{names} could not be selected")

    def regions(self) -> dict[str, Region]:
        """The regions of all tracks, by name."""
        return {row[0]: Region(*row) for row in json.loads(self.lua(_REGIONS))}

    def heard(self, frames: int, track: str = "Guitar") -> np.ndarray:
        """What the track plays from the start of the session on: fades, layers and all, before its plugins."""
        into = self.folder / "heard.raw"
        self.lua(_HEARD % (track, into, frames))
        return np.fromfile(into, dtype="<f4").reshape(2, -1).T

    def say_instead_of_windows(self) -> None:
        """From here on messages open no window; ``words`` gives them."""
        self.lua(_NO_WINDOWS)

    def words(self) -> str:
        """What messages said since the last call."""
        return self.lua('local said = table.concat (Said, "\\n") Said = {} return said')

    def save(self) -> None:
        assert self.lua("return Session:save_state ('', false, false, false, false, false)") == "0"

    def close(self) -> None:
        self._stack.close()


_SELECT = """local wanted, list, count = { %s }, ArdourUI.SelectionList (), 0
for route in Session:get_tracks ():iter () do
  for region in route:to_track ():playlist ():region_list ():iter () do
    local view = wanted[region:name ()] and Editor:regionview_from_region (region)
    if view then list:push_back (view) count = count + 1 end
  end
end
Editor:set_selection (list, ArdourUI.SelectionOp.Set)
return count
"""

_REGIONS = """local rows = {}
for route in Session:get_tracks ():iter () do
  for r in route:to_track ():playlist ():region_list ():iter () do
    rows[#rows + 1] = ('["%s", "%s", %d, %d, %d, %s, "%s"]'):format (r:name (), route:name (), r:position ():samples (),
      r:length ():samples (), r:layer (), r:muted (), r:source (0):to_filesource ():path ())
  end
end
return "[" .. table.concat (rows, ", ") .. "]"
"""

_HEARD = """local playlist = Session:route_by_name ("%s"):to_track ():playlist ():to_audioplaylist ()
local file, frames, block = io.open ("%s", "wb"), %d, 8192
local sound, mix, gain = ARDOUR.DSP.DspShm (block), ARDOUR.DSP.DspShm (block), ARDOUR.DSP.DspShm (block)
for channel = 0, 1 do
  for at = 0, frames - 1, block do
    local count = math.min (block, frames - at)
    playlist:read (sound:to_float (0), mix:to_float (0), gain:to_float (0), Temporal.timepos_t (at),
      Temporal.timecnt_t.from_samples (count), channel)
    for _, value in ipairs (sound:to_float (0):get_table (count)) do file:write (string.pack ("<f", value)) end
  end
end
file:close ()
"""

_NO_WINDOWS = """Said = {}
local real = LuaDialog
LuaDialog = setmetatable ({ Message = function (_, text)
  Said[#Said + 1] = text
  return { run = function () return real.Response.Yes end }
end }, { __index = real })
"""


@dataclass(frozen=True)
class Region:
    """What a test looks at of a region."""

    name: str
    track: str
    position: int
    length: int
    layer: int
    muted: bool
    path: str


@pytest.fixture(scope="session")
def blank_session(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A session with one stereo track; made once."""
    place = tmp_path_factory.mktemp("ardour")
    script = place / "new.lua"
    script.write_text(_NEW_SESSION.format(folder=place / "song", name="song", rate=SAMPLE_RATE))
    environment = {**os.environ, "HOME": str(place), "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8"}
    environment.pop("XDG_CONFIG_HOME", None)
    subprocess.run(["ardour7-lua", str(script)], env=environment, check=True, timeout=60, capture_output=True)
    return place / "song"


@pytest.fixture
def new_session(blank_session: Path, tmp_path: Path) -> Callable[..., Session]:
    """Makes a session with one stereo region: from frame 1234 of its sound on, at an odd sample."""

    def make(name: str = "song", seconds: float = 1.0, position: int = 48_001) -> Session:
        session = Session(blank_session, tmp_path / name)
        frames = round(seconds * SAMPLE_RATE)
        session.put("strum", strum(frames + 5000), position, 1234, frames)
        return session

    return make


def strum(frames: int) -> np.ndarray:
    """Some music, with nothing that is silent and nothing that repeats."""
    chance = np.random.default_rng(7)
    time_ = np.arange(frames) / SAMPLE_RATE
    tones = sum(np.sin(2 * np.pi * hertz * time_) for hertz in (110.0, 164.8, 220.0, 277.2))
    swell = np.exp(-4 * (time_ % 0.5))
    sound = np.outer(0.08 * tones * swell, [1.0, 0.7]) + 0.003 * chance.standard_normal((frames, 2))
    return sound.astype(np.float32)


@pytest.fixture
def open_ardour(tmp_path: Path) -> Iterator[Callable[..., Ardour]]:
    """Opens sessions in an Ardour of their own; closes what is open at the end."""
    opened: list[Ardour] = []

    def start(session: Session, home: Path, hook: bool = True, **last: object) -> Ardour:
        opened.append(Ardour(tmp_path / f"user{len(opened)}", home, session, hook, last))
        return opened[-1]

    yield start
    for ardour in opened:
        ardour.close()
