"""Ardour itself: on a screen of its own (Xvfb), with the Dummy backend, driven over its OSC surface."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from pythonosc.osc_message_builder import OscMessageBuilder

from .session import SAMPLE_RATE, Session
from .settings import LUA, write_settings

_PATIENCE_S = 90.0
_FAR_FRAME = 600 * SAMPLE_RATE
"""Where there are no regions. Ardour reads what is to be played next as soon as it changes, and two that read one
region at once mislead each other on its gain line."""


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


def _free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


def environment(home: Path) -> dict[str, str]:
    """That of a user whose home this is."""
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
        self.environment = environment(folder)

    def install(self, hook: bool) -> None:
        """Set Ardour up with the scripts in its slots."""
        self.actions = write_settings(self.config, self._osc_port, hook)

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
        self.until(lambda: self.run("go", FRAME=_FAR_FRAME) == str(_FAR_FRAME), "the playhead did not move")
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
