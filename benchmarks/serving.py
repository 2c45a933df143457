"""A server for a benchmark, in a process of its own."""

from __future__ import annotations

import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sonograft.audio import wav
from sonograft.audio.clip import Audio
from sonograft.demo import clips
from sonograft.frontends.osc.client import connect


@dataclass(frozen=True, slots=True)
class Serving:
    pid: int
    port: int
    """OSC."""
    home: Path


@contextmanager
def serving() -> Iterator[Serving]:
    """A server that has just been started, perhaps not up yet; ended afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        home, port = Path(folder) / "home", _free_port()
        command = [sys.executable, "-m", "sonograft", "serve", "--home", str(home), "--state", f"{folder}/state"]
        command += ["--osc-port", str(port), "--http-port", "0"]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
            try:
                yield Serving(process.pid, port, home)
            finally:
                process.terminate()


async def keep_busy(server: Serving) -> None:
    """Have a server that is up render something that takes minutes; returns once it computes."""
    sounds = {"content": clips.melody(30.0), "style": clips.rain(30.0)}
    for name, audio in sounds.items():
        _write(server.home / f"{name}.wav", audio)
    async with connect("127.0.0.1", server.port) as client:
        wish = ("busy", str(server.home / "content.wav"), str(server.home / "style.wav"), "quality", "best")
        await client.ask("/sonograft/render", *wish)
        async for event in client.events():
            if event.name == "job/progress" and event.args[4] != "reading":
                return


def _write(path: Path, audio: Audio) -> None:
    wav.write_whole(path, audio, bit_depth=24)


def _free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
