"""A real sclang with the Quark as it is shipped, and a real scsynth for its Buffers; no sound card, no screen."""

from __future__ import annotations

import os
import queue
import re
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.conftest import RunningServer

QUARK = Path(__file__).parents[3] / "clients" / "supercollider"
_INTERPRET = "\x1b"
"""Tells sclang that the code before it is whole."""


class Posted(str):
    """What came to the post window; ``posted["path"]`` is what stands there after ``path: ``."""

    def __getitem__(self, name: Any) -> str:
        if not isinstance(name, str):
            return super().__getitem__(name)
        found = re.search(rf"^{re.escape(name)}: (.*)$", self, re.MULTILINE)
        assert found, f"{name} is not in: {self}"
        return found[1]


class Sclang:
    """A running sclang that is told code and whose post window is read."""

    def __init__(self, folder: Path, *options: str) -> None:
        nothing_of_the_user = {
            "HOME": str(folder),
            "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_DATA_HOME": str(folder / "data"),
            "XDG_CACHE_HOME": str(folder / "cache"),
            "QT_QPA_PLATFORM": "offscreen",
            "QTWEBENGINE_DISABLE_SANDBOX": "1",
        }
        # "-i": a plain pipe, no line editor.
        self.process = subprocess.Popen(
            ["sclang", "-i", "pytest", *options],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=os.environ | nothing_of_the_user,
            start_new_session=True,  # scsynth is its child and must go with it
            text=True,
            errors="replace",
        )
        self._posted: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self._runs = 0
        self.start_up = self.until("Welcome to SuperCollider")
        self.temporary = folder / "temporary"
        self.temporary.mkdir(exist_ok=True)
        self.run(f'PathName.tmp = "{self.temporary}"')

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._posted.put(line.rstrip("\n"))

    def until(self, wanted: str, patience_s: float = 40.0) -> Posted:
        """What is posted up to the line in which ``wanted`` stands; that line is not in it."""
        heard: list[str] = []
        deadline = time.monotonic() + patience_s
        while True:
            try:
                heard.append(self._posted.get(timeout=max(deadline - time.monotonic(), 0.001)))
            except queue.Empty:
                raise AssertionError(f"{wanted!r} was not posted, but: " + "\n".join(heard)) from None
            if wanted in heard[-1]:
                return Posted("\n".join(heard[:-1]))

    def tell(self, code: str) -> None:
        """Interpret ``code`` and do not wait for anything."""
        assert self.process.stdin is not None
        self.process.stdin.write(code + _INTERPRET)
        self.process.stdin.flush()

    def run(self, code: str, patience_s: float = 40.0) -> Posted:
        """What is posted while ``code`` runs in a Routine on the AppClock; so it may wait, and open windows."""
        self._runs += 1
        mark = f"--- {self._runs} ---"
        self.tell(f'{{ try {{\n{code}\n}} {{ |error| error.reportError }}; "{mark}".postln }}.fork(AppClock)')
        return self.until(mark, patience_s)

    def kill(self) -> None:
        """As by a crash, with all its children."""
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
        self._gone()

    def close(self) -> None:
        if self.process.poll() is None:
            self.tell("Server.killAll; 0.exit;")
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
        self._gone()

    def _gone(self) -> None:
        self.process.wait(5)
        self._reader.join(5)
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()


def _with_quark(folder: Path) -> list[str]:
    config = folder / "sclang.yaml"
    config.write_text(f"includePaths:\n    - {QUARK}\nexcludePaths: []\npostInlineWarnings: true\n")
    return ["-l", str(config)]


@pytest.fixture(scope="session")
def sclang(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sclang]:
    """One for all tests: it starts in two seconds."""
    folder = tmp_path_factory.mktemp("sclang")
    sclang = Sclang(folder, *_with_quark(folder))
    sclang.run('~nowhere = Server(\\nowhere, NetAddr("127.0.0.1", 9))')  # a sound server that never runs
    yield sclang
    sclang.close()


@pytest.fixture
def start_sclang(tmp_path: Path) -> Iterator[Callable[..., Sclang]]:
    """Further ones, with the Quark unless ``options`` say otherwise."""
    started: list[Sclang] = []

    def start(*options: str, folder: Path = tmp_path) -> Sclang:
        started.append(Sclang(folder, *(options or _with_quark(folder))))
        return started[-1]

    yield start
    for each in started:
        each.close()


@pytest.fixture(scope="session")
def sound_server(sclang: Sclang) -> Iterator[Sclang]:
    """``sclang`` with a scsynth at 48 kHz, the default server ``s``."""
    # JACK keeps eight names for ever, also of servers that were killed, and gives a name only to the same one again.
    name = f"sonograft-test-{os.environ.get('PYTEST_XDIST_WORKER', 'alone')}"
    command = ["jackd", "-r", "-n", name, "-d", "dummy", "-r", "48000", "-p", "1024"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as jack:
        try:
            subprocess.run(["jack_wait", "-s", name, "-w", "-t", "5"], stdout=subprocess.DEVNULL, check=True)
            said = sclang.run(
                f"""
                var ready = Condition.new;
                "JACK_DEFAULT_SERVER".setenv("{name}");
                Server.default = s = Server(\\sonograft, NetAddr("127.0.0.1", {_free_port()}));
                s.options.maxLogins = 1;
                s.waitForBoot {{ ready.test = true; ready.signal }};
                ready.wait;
                "rate %".format(s.sampleRate).postln;
                """
            )
            assert "rate 48000" in said, said
            yield sclang
            sclang.run("s.quit; while { s.serverRunning } { 0.05.wait }")
        finally:
            jack.terminate()


@pytest.fixture
def free_port() -> int:
    return _free_port()


def _free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
def at(sclang: Sclang) -> Iterator[Callable[[int], Sclang]]:
    """``sclang`` whose Sonograft asks the server at a port; what a test has left open is given up after it."""

    def use(port: int) -> Sclang:
        sclang.run(f"Sonograft.client = SonograftClient(port: {port})")
        return sclang

    yield use
    sclang.run("Sonograft.cancelAll; Sonograft.client.free")


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    """One for all tests that do not end it: the first render of each loads torch."""
    server = RunningServer(tmp_path_factory.mktemp("server"))
    server.put_sound("styles/vinyl.wav", seconds=0.6, seed=3)
    server.render(server.put_sound("first.wav"), "vinyl")
    yield server
    server.close()


@pytest.fixture
def session(at: Callable[[int], Sclang], server: RunningServer) -> Sclang:
    """``sclang`` beside a server that has the style ``vinyl``."""
    return at(server.osc_port)


@pytest.fixture
def studio(sound_server: Sclang, session: Sclang) -> Sclang:
    """The same with a sound server for Buffers."""
    return session
