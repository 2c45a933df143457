"""What holds for every test: it leaves the processor to the others, and nothing that it started stays behind."""

from __future__ import annotations

import asyncio
import gc
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any, TypeVar

os.environ.setdefault("OMP_WAIT_POLICY", "passive")  # torch
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy and scipy
# Before they are loaded, and for all that is started here: several programs compute side by side, and threads that wait
# for each other would take the processor from them.

import numpy as np
import psutil
import pytest
import soundfile

from sonograft.frontends.osc.client import OscClient, Over, connect
from sonograft.frontends.osc.wire import Message

T = TypeVar("T")

_PATIENCE_S = 5.0


@pytest.fixture(autouse=True)
def _nothing_stays() -> Iterator[None]:
    """Fail on threads, processes and listening ports that outlive a test."""
    before = _present()
    yield
    if not _present() - before:
        return
    gc.collect()
    deadline = time.monotonic() + _PATIENCE_S  # for what ends by itself, like a pool's idle thread
    while (left := _present() - before) and time.monotonic() < deadline:
        threading.Event().wait(0.01)
    assert not left, f"left behind: {sorted(left)}"


def _present() -> set[str]:
    me = psutil.Process()
    threads = {f"thread {thread.name}" for thread in threading.enumerate() if not thread.daemon}
    children = {f"process {child.pid}" for child in me.children(recursive=True)} if _has_children() else set()
    ports = {f"port {c.laddr.port}" for c in me.net_connections(kind="inet") if not c.raddr}
    return threads | children | ports


def _has_children() -> bool:
    """Asks the system about this process alone; psutil has to look at all that run."""
    try:
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except ChildProcessError:
        return False
    except AttributeError:  # Windows
        return True
    return True


@pytest.fixture
def wait_until() -> Callable[[Callable[[], object]], None]:
    """Look at a condition until it holds; for what has no event to wait for. Fails after five seconds."""

    def wait(condition: Callable[[], object], patience_s: float = _PATIENCE_S) -> None:
        deadline = time.monotonic() + patience_s
        while not condition():
            assert time.monotonic() < deadline, "it did not come to be"
            threading.Event().wait(0.01)

    return wait


class RunningServer:
    """A real ``sonograft serve`` in a process of its own, on free ports, and a client of it."""

    def __init__(self, folder: Path, *options: str, shell_limit: str = "") -> None:
        self.home = folder / "home"
        self.state = folder / "state"
        self.errors = folder / "stderr.txt"
        command = [sys.executable, "-m", "sonograft", "serve", "--home", str(self.home), "--state", str(self.state)]
        command += ["--osc-port", "0", "--http-port", "0", *options]
        if shell_limit:
            command = ["sh", "-c", f'{shell_limit}; exec "$@"', "sh", *command]
        with self.errors.open("ab") as errors:
            self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=errors, text=True)
        self.osc_port, self.http_port = self._ports()

    def _ports(self) -> tuple[int, int]:
        assert self.process.stdout is not None
        found: dict[str, int] = {}
        for line in self.process.stdout:
            words = line.split()
            if words[:1] in (["OSC"], ["page"]):
                found[words[0]] = int(words[1].rstrip("/").rpartition(":")[2])
            if line.startswith("Ctrl+C"):
                return found["OSC"], found["page"]
        raise AssertionError(f"the server did not start: {self.errors.read_text()}")

    def put_sound(self, name: str, seconds: float = 0.5, sample_rate: int = 16_000, seed: int = 0) -> Path:
        """A little music at ``name`` below the home."""
        chance = np.random.default_rng(seed)
        time = np.arange(round(seconds * sample_rate)) / sample_rate
        tones = [
            np.sin(2 * np.pi * hertz * time) * np.exp(-3 * (time % 0.25)) for hertz in chance.uniform(150, 2500, 4)
        ]
        sound = 0.1 * np.sum(tones, axis=0) + 0.01 * chance.standard_normal((2, time.size))
        path = self.home / name
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f".{path.name}.part")
        soundfile.write(part, sound.T, sample_rate, subtype="PCM_24", format="WAV")
        part.rename(path)
        return path

    def talk(self, conversation: Callable[[OscClient], Coroutine[Any, Any, T]], over: Over = "tcp") -> T:
        """Run ``conversation``, an async function of a connected client."""

        async def run() -> T:
            async with asyncio.timeout(120), connect("127.0.0.1", self.osc_port, over=over) as client:
                return await conversation(client)

        return asyncio.run(run())

    def render(self, content: Path, style: str, *pairs: Any) -> Message:
        """Ask for a render and wait for its end, which is given."""

        async def conversation(client: OscClient) -> Message:
            ack = await client.ask("/sonograft/render", "t", str(content), style, "quality", "draft", *pairs)
            assert ack.name == "ack", ack
            async for event in client.events():
                if event.name in ("job/done", "job/failed", "job/cancelled") and event.args[0] == ack.args[2]:
                    return event
            raise AssertionError("the server went away")

        return self.talk(conversation)

    def begin(self, content: Path, style: str) -> str:
        """Ask for a render that takes some seconds, and leave when it computes; the job's id."""

        async def conversation(client: OscClient) -> str:
            ack = await client.ask("/sonograft/render", "t", str(content), style, "quality", "standard")
            await self.hears(client, "job/progress")
            return str(ack.args[2])

        return self.talk(conversation)

    @staticmethod
    async def hears(client: OscClient, *names: str) -> Message:
        """The next event of one of these names."""
        async for event in client.events():
            if event.name in names:
                return event
        raise AssertionError("the server went away")

    def worker(self) -> psutil.Process:
        (worker,) = psutil.Process(self.process.pid).children()
        return worker

    def kill(self) -> None:
        """As by a crash: without a word to anyone."""
        self.process.kill()
        self.close()

    def close(self) -> None:
        if self.process.poll() is None:
            self.process.terminate()
        self.process.wait(20)
        if self.process.stdout is not None:
            self.process.stdout.close()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """A server for all tests of a file that leave it as it was but for a few more renders: most of the time that one
    takes is the start of its worker. It has the styles ``vinyl`` and ``rain``, which has a folder."""
    running = RunningServer(tmp_path_factory.mktemp("shared"))
    running.put_sound("styles/vinyl.wav", seed=3)
    running.put_sound("styles/rain/one.wav", seed=4)
    deadline = time.monotonic() + 20
    while not psutil.Process(running.process.pid).children():  # its worker is there before the first test
        assert time.monotonic() < deadline, running.errors.read_text()
        threading.Event().wait(0.01)
    yield running
    running.close()


@pytest.fixture
def start_server(tmp_path: Path) -> Iterator[Callable[..., RunningServer]]:
    """Starts servers that share one home; ends them."""
    servers: list[RunningServer] = []

    def start(*options: str, shell_limit: str = "") -> RunningServer:
        servers.append(RunningServer(tmp_path, *options, shell_limit=shell_limit))
        return servers[-1]

    yield start
    for server in servers:
        server.close()
