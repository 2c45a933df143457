"""A real Ardour for the tests: on a screen of its own (Xvfb), with the Dummy backend, driven over its OSC surface."""

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
from xml.etree import ElementTree
from xml.sax.saxutils import quoteattr

import numpy as np
import pytest
import soundfile
from pythonosc.osc_message_builder import OscMessageBuilder

CLIENT = Path(__file__).parents[3] / "clients" / "ardour"
LUA = Path(__file__).with_name("lua")
SAMPLE_RATE = 48_000
_TICKS = 282_240_000 // SAMPLE_RATE  # what a frame is in the times of a session file
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

_OSC_ON = {
    "active": "1", "feedback": "0", "debugmode": "0", "address-only": "0", "remote-port": "8000", "banksize": "0",
    "striptypes": "159", "gainmode": "0", "send-page-size": "0", "plug-page-size": "0",
}  # fmt: skip

_REGION = {
    "muted": "0", "opaque": "1", "locked": "0", "video-locked": "0", "automatic": "0", "import": "0", "external": "1",
    "sync-marked": "0", "left-of-split": "0", "right-of-split": "0", "hidden": "0", "position-locked": "0",
    "valid-transients": "0", "sync-position": "a0", "ancestral-start": "a0", "ancestral-length": "a0@a0",
    "stretch": "1", "shift": "1", "tags": "", "contents": "0", "envelope-active": "0", "default-fade-in": "0",
    "default-fade-out": "0", "fade-in-active": "1", "fade-out-active": "1", "scale-amplitude": "1", "type": "audio",
    "first-edit": "nothing",
}  # fmt: skip


@dataclass(frozen=True)
class Region:
    """What a test looks at of a region."""

    name: str
    track: str
    path: str
    position: int
    length: int
    layer: int
    muted: bool


class Session:
    """An Ardour session on the disk, while no Ardour has it open."""

    def __init__(self, blank: Path, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(blank, folder)
        self.file = folder / f"{blank.name}.ardour"
        self.audio = next((folder / "interchange").iterdir()) / "audiofiles"
        self._change(lambda root: self._find(root, "Protocol", "Open Sound Control (OSC)").attrib.update(_OSC_ON))

    @staticmethod
    def _find(root: ElementTree.Element, tag: str, name: str) -> ElementTree.Element:
        return next(node for node in root.iter(tag) if node.get("name") == name)

    def _change(self, change: Callable[[ElementTree.Element], None]) -> None:
        tree = ElementTree.parse(self.file)
        change(tree.getroot())
        tree.write(self.file, encoding="UTF-8", xml_declaration=True)

    def write_audio(self, name: str, sound: np.ndarray) -> list[str]:
        """Put ``sound`` (frames, channels) where Ardour keeps it, a file for each channel; the names of those."""
        files = [f"{name}.wav"] if sound.shape[1] == 1 else [f"{name}%L.wav", f"{name}%R.wav"]
        for channel, file in zip(sound.T, files, strict=True):
            soundfile.write(self.audio / file, channel, SAMPLE_RATE, subtype="FLOAT")
        return files

    def put(self, name: str, sound: np.ndarray, position: int, start: int, length: int) -> None:
        """A region called ``name.1`` at ``position``, on top, with ``length`` frames of ``sound`` from ``start`` on."""
        files = self.write_audio(name, sound)
        self._change(lambda root: self._add(root, name, files, len(sound), (position, start, length)))

    def _add(
        self, root: ElementTree.Element, name: str, files: list[str], frames: int, place: tuple[int, int, int]
    ) -> None:
        position, start, length = place
        first = int(root.attrib["id-counter"]) + 100
        root.set("id-counter", str(first + 100))
        shape = {**_REGION, "channels": str(len(files))}
        for index, file in enumerate(files):
            source = {"name": file, "type": "audio", "flags": "", "id": str(first + index), "channel": "0", "gain": "1"}
            ElementTree.SubElement(root.find("Sources"), "Source", source)  # type: ignore[arg-type]
            shape |= {f"source-{index}": str(first + index), f"master-source-{index}": str(first + index)}
        whole = {
            "name": name,
            "id": str(first + 2),
            "whole-file": "1",
            "start": "a0",
            "length": f"a{frames * _TICKS}@a0",
        }
        ElementTree.SubElement(root.find("Regions"), "Region", {**shape, **whole})  # type: ignore[arg-type]
        playlist = self._find(root, "Playlist", "Guitar")
        placed = {
            "name": f"{name}.1", "id": str(first + 3), "whole-file": "0", "layering-index": str(len(playlist)),
            "start": f"a{start * _TICKS}", "length": f"a{length * _TICKS}@a{position * _TICKS}",
        }  # fmt: skip
        ElementTree.SubElement(playlist, "Region", {**shape, **placed})
        self._last_until(root, position + length, str(first + 4))

    @staticmethod
    def _last_until(root: ElementTree.Element, end: int, id_: str) -> None:
        """Exports go to the end of the session, so there has to be one."""
        places = root.find("Locations")
        assert places is not None
        if len(places) == 0:
            range_ = {"name": "session", "flags": "IsSessionRange", "locked": "0", "cue": "0", "start": "a0", "id": id_}
            ElementTree.SubElement(places, "Location", range_)
        places[0].set("end", f"a{end * _TICKS}")


def _free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def _quoted(value: bytes) -> bytes:
    """A text of Lua that is these bytes."""
    return b'"' + b"".join(b"\\%03d" % byte for byte in value) + b'"'


def _kept(script: Path) -> bytes:
    return subprocess.run(["lua5.3", LUA / "keep.lua", script], capture_output=True, check=True).stdout


def _actions(scripts: list[Path]) -> str:
    """The state that Ardour saves for the scripts in its slots: Lua in base64."""
    state = b"scripts = {} "
    for index, script in enumerate(scripts, 1):
        fields = b'n = %s, s = "", f = %s, c = "", a = {}' % (_quoted(script.stem.encode()), _quoted(_kept(script)))
        state += b"scripts[%d] = { %s } " % (index, fields)
    return base64.b64encode(state).decode()


def _hook(script: Path) -> str:
    """The same for one that is called by a timer."""
    name = re.search(r'name = "([^"]+)"', script.read_text(encoding="utf-8"))
    assert name
    state = b's = { n = %s, s = "", f = %s, a = {} }' % (_quoted(name[1].encode()), _quoted(_kept(script)))
    signals = "1" + "0" * _HOOK_TIMER
    body = base64.b64encode(state).decode()
    return f'<LuaCallback lua="Lua 5.3" id="90000" name={quoteattr(name[1])} signals="{signals}">{body}</LuaCallback>'


def _environment(home: Path) -> dict[str, str]:
    return {
        **{key: value for key, value in os.environ.items() if key != "XDG_CONFIG_HOME"},
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8",
        "NO_AT_BRIDGE": "1",
        "ARDOUR_FPU_FLAGS": "0",  # before 8.10, its routines for AVX512F write beyond their buffers
    }


class Ardour:
    """Ardour with its window on a screen that nobody sees."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.log = folder / "ardour.log"
        self.config = folder / ".config" / "ardour7"
        self.config.mkdir(parents=True)
        self.actions: list[Path] = []
        self._osc_port = _free_port()
        self._stack = ExitStack()
        self.environment = _environment(folder)

    def install(self, hook: bool) -> None:
        """Set Ardour up with the scripts in its slots."""
        (self.config / ".a7").touch()  # no questions for new users
        (self.config / "config").write_text(_CONFIG.format(osc_port=self._osc_port, rate=SAMPLE_RATE))
        scripts = sorted(CLIENT.glob("*.lua"))
        hooks = [script for script in scripts if "EditorHook" in script.read_text(encoding="utf-8")]
        self.actions = [LUA / "door.lua", *(script for script in scripts if script not in hooks)]
        (self.config / "ui_scripts").write_text(
            '<?xml version="1.0" encoding="UTF-8"?>'
            f'<UIScripts><ActionScript lua="Lua 5.3">{_actions(self.actions)}</ActionScript>'
            f"<ActionHooks>{''.join(map(_hook, hooks)) if hook else ''}</ActionHooks></UIScripts>"
        )

    def open(self, session: Session) -> None:
        """Start, and wait until it can be talked to."""
        self.environment["DISPLAY"] = self._screen()
        command = ["ardour", "-n", "-a", str(session.folder)]
        with self.log.open("wb") as log:
            process = subprocess.Popen(
                command, env=self.environment, stdout=log, stderr=subprocess.STDOUT, start_new_session=True
            )
        self._stack.callback(self._end, process)
        self.until(self._listens, "Ardour did not come up")

    def _screen(self) -> str:
        reads, writes = os.pipe()
        command = ["Xvfb", "-displayfd", str(writes), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
        server = subprocess.Popen(command, pass_fds=[writes], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._stack.callback(self._end, server)
        os.close(writes)
        with os.fdopen(reads) as number:
            return f":{number.readline().strip()}"

    def _listens(self) -> bool:
        mark = f":{self._osc_port:04X} "
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

    def until(self, condition: Callable[[], object], otherwise: str) -> None:
        deadline = time.monotonic() + _PATIENCE_S
        while not condition():
            assert time.monotonic() < deadline, f"{otherwise}: {self.log.read_text(errors='replace')[-2000:]}"
            threading.Event().wait(0.02)

    def act(self, name: str) -> None:
        """Run one of the actions, as by its shortcut."""
        (number,) = [index for index, script in enumerate(self.actions, 1) if script.stem == name]
        message = OscMessageBuilder(address="/access_action")
        message.add_arg(f"LuaAction/script-{number}")
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
            out.sendto(message.build().dgram, ("127.0.0.1", self._osc_port))

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

    def run(self, script: str, **values: str | int | list[str]) -> str:
        """Run one of the scripts beside this file with these values in it."""
        given = [f"local {name} = {self._as_lua(value)}" for name, value in values.items()]
        return self.lua("\n".join([*given, (LUA / f"{script}.lua").read_text()]))

    def _as_lua(self, value: str | int | list[str]) -> str:
        if isinstance(value, list):
            return "{ " + ", ".join(map(self._as_lua, value)) + " }"
        return str(value) if isinstance(value, int) else f'"{value}"'

    def select(self, *names: str) -> None:
        """Select the regions of these names, as by clicks; waits until they are drawn."""
        self.until(lambda: self.run("select", NAMES=[*names]) == str(len(names)), f"{names} could not be selected")

    def regions(self) -> dict[str, Region]:
        """The regions of all tracks, by name."""
        return {row[0]: Region(*row) for row in json.loads(self.run("regions"))}

    def heard(self, frames: int, track: str = "Guitar") -> np.ndarray:
        """What the track plays from the start of the session on: fades, layers and all, before its plugins."""
        path = self.folder / "heard.raw"
        self.run("heard", TRACK=track, PATH=str(path), FRAMES=frames)
        return np.fromfile(path, dtype="<f4").reshape(2, -1).T

    def words(self) -> str:
        """What messages said since the last call; to be had after ``run("no_windows")``."""
        return self.lua('local said = table.concat (Said, "\\n") Said = {} return said')

    def save(self) -> None:
        assert self.lua("return Session:save_state ('', false, false, false, false, false)") == "0"

    def close(self) -> None:
        self._stack.close()


@pytest.fixture(scope="session")
def blank_session(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A session with one stereo track; made once."""
    place = tmp_path_factory.mktemp("ardour")
    command = ["ardour7-lua", str(LUA / "new_session.lua"), str(place / "song"), "song", str(SAMPLE_RATE)]
    subprocess.run(command, env=_environment(place), check=True, timeout=60, capture_output=True)
    return place / "song"


def strum(frames: int) -> np.ndarray:
    """Some music in stereo, with nothing that is silent and nothing that repeats."""
    chance = np.random.default_rng(7)
    at = np.arange(frames) / SAMPLE_RATE
    tones = np.sum([np.sin(2 * np.pi * hertz * at) for hertz in (110.0, 164.8, 220.0, 277.2)], axis=0)
    sound = np.outer(0.08 * tones * np.exp(-4 * (at % 0.5)), [1.0, 0.7]) + 0.003 * chance.standard_normal((frames, 2))
    return np.asarray(sound, np.float32)


@pytest.fixture
def new_session(blank_session: Path, tmp_path: Path) -> Callable[..., Session]:
    """Makes a session with one stereo region, strum.1: from frame 1234 of its sound on, at an odd sample."""

    def make(name: str = "song", seconds: float = 1.0, position: int = 48_001) -> Session:
        session = Session(blank_session, tmp_path / name / "song")
        frames = round(seconds * SAMPLE_RATE)
        session.put("strum", strum(frames + 5000), position, 1234, frames)
        return session

    return make


@pytest.fixture
def open_ardour(tmp_path: Path) -> Iterator[Callable[..., Ardour]]:
    """Opens a session in an Ardour of its own; ``last`` is what was chosen last in the window of the scripts."""
    opened: list[Ardour] = []

    def start(session: Session, home: Path, hook: bool = True, **last: object) -> Ardour:
        ardour = Ardour(tmp_path / f"user{len(opened)}")
        opened.append(ardour)
        ardour.install(hook)
        choice = {"style": "vinyl", "quality": "draft", "strength": 1, "mix": 1, "more": ""} | last
        (ardour.config / "sonograft.json").write_text(json.dumps({"home": str(home), "last": choice, "told": True}))
        ardour.open(session)
        return ardour

    yield start
    for ardour in opened:
        ardour.close()


class ByHand:
    """The server's side of the mailbox, where a test says what a server would say."""

    def __init__(self, home: Path) -> None:
        self.home = home
        for folder in ("inbox", "outbox", "renders", "styles"):
            (home / folder).mkdir(parents=True)
        self.card(protocol=1)

    def card(self, **fields: object) -> None:
        (self.home / "server.json").write_text(json.dumps(fields))

    def requests(self) -> list[Path]:
        return list((self.home / "inbox").glob("*.json"))

    def asked(self, ardour: Ardour) -> dict[str, object]:
        """Send the region; the request that lies in the inbox then."""
        ardour.select("strum.1")
        ardour.act("sonograft_again")
        ardour.until(self.requests, "no request came")
        (request,) = self.requests()
        return dict(json.loads(request.read_text()))

    def answer(self, **fields: object) -> None:
        """Answer the only request."""
        whole = {
            "protocol": 1, "job": "j1", "token": "", "ctx": "", "state": "running", "fraction": 0.5, "eta_s": 3.0,
            "stage": "refining", "ahead": 0, "preview": "", "result": "", "frames": 0, "sample_rate": 0,
            "error": {"code": 0, "name": "", "message": ""},
        } | fields  # fmt: skip
        (request,) = self.requests()
        part = self.home / "outbox" / "part"
        part.write_text(json.dumps(whole))
        part.rename(self.home / "outbox" / request.name)

    def sound(self, level: float, folder: str = "renders") -> str:
        """A result, called as real ones are, that is as long as the region."""
        path = self.home / folder / "strum_vinyl_j1.wav"
        path.parent.mkdir(exist_ok=True)
        soundfile.write(path, np.full((SAMPLE_RATE, 2), level, np.float32), SAMPLE_RATE, subtype="FLOAT")
        return str(path)

    def render(self, ardour: Ardour, result: str | None = None, name: str = "strum.1 · vinyl") -> Region:
        """Have the region rendered: its own sound, or that of ``result``; the region that comes back."""
        content = Path(str(self.asked(ardour)["content"]))
        same = self.home / "renders" / content.name
        if result is None:
            shutil.copy(content, same)
        self.answer(state="done", result=result or str(same))
        ardour.until(lambda: name in ardour.regions(), f"{name} did not come")
        return ardour.regions()[name]


@pytest.fixture
def by_hand(tmp_path: Path) -> ByHand:
    return ByHand(tmp_path / "home")
