"""Real Pd with the shipped [sonograft] in it; see ``drive.pd``."""

from __future__ import annotations

import contextlib
import queue
import re
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[2]
SHIPPED = TESTS.parent / "clients" / "pd"
DRIVER = Path(__file__).with_name("drive.pd")
PATIENCE_S = 60.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def atom(word: object) -> str:
    """``word`` as one atom of a Pd message."""
    return re.sub(r"([\\ ,;$])", r"\\\1", str(word))


class Pd:
    """One Pd: takes messages for [sonograft], and gives what its outlets said, in order."""

    def __init__(self, folder: Path, *others: Path) -> None:
        # The driver lies in the test's folder, as that is where [sonograft] keeps what it writes.
        self.patch = folder / DRIVER.name
        self.patch.write_text(DRIVER.read_text())
        port = free_port()
        command = ["pd", "-nogui", "-noprefs", "-nosound", "-nomidi", "-stderr", "-path", str(SHIPPED)]
        for patch in (*others, self.patch):
            command += ["-open", str(patch)]
        command += ["-send", f"listen {port}"]
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        self.said: list[str] = []
        self._lines: queue.Queue[str] = queue.Queue()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()
        self._hand = self._connected(port)

    def _read(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            # Pd prints a symbol with a backslash before each of its blanks.
            self._lines.put(line.rstrip("\n").replace("\\", ""))

    def _connected(self, port: int) -> socket.socket:
        deadline = time.monotonic() + PATIENCE_S
        while True:
            with contextlib.suppress(OSError):
                return socket.create_connection(("127.0.0.1", port))
            assert self.process.poll() is None, "Pd ended"
            assert time.monotonic() < deadline, "Pd does not listen"
            threading.Event().wait(0.02)

    def tell(self, *words: object) -> None:
        """Send a message to [sonograft]."""
        self._send("sonograft", *words)

    def soundfiler(self, *words: object) -> int:
        """Send a message to a [soundfiler]; how many frames it read or wrote."""
        self._send("soundfiler", *words)
        return int(self.hears(r"frames: (\d+)")[1])

    def tell_anyone(self, receiver: str, *words: object) -> None:
        """Send a message to whatever receives by this name."""
        self._send("to", receiver, *words)

    def _send(self, *words: object) -> None:
        self._hand.sendall((" ".join(map(atom, words)) + ";\n").encode())

    def hears(self, pattern: str) -> re.Match[str]:
        """Wait for the next line that begins so."""
        deadline = time.monotonic() + PATIENCE_S
        while True:
            try:
                line = self._lines.get(timeout=max(0, deadline - time.monotonic()))
            except queue.Empty:
                raise AssertionError(f"Pd never said {pattern!r}; it said {self.said}") from None
            self.said.append(line)
            if found := re.match(pattern, line):
                return found

    def goes_to(self, port: int) -> None:
        """Connect to the server at ``port`` and wait until it is there."""
        self.tell("port", port)
        self.hears("status: 1")

    def renders(self, *words: object) -> Path:
        """Ask for a render and wait for its end; the result."""
        self.tell(*words)
        return Path(self.hears(r"done: list (/.*\.wav) ")[1])

    def rest(self) -> list[str]:
        """All that it said, until now."""
        while not self._lines.empty():
            self.said.append(self._lines.get())
        return self.said

    def kill(self) -> None:
        self.process.kill()
        self.close()

    def close(self) -> None:
        if self.process.poll() is None:
            with contextlib.suppress(OSError):
                self._send("quit")
        self._hand.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(5)
        self.process.kill()
        self.process.wait(5)
        self._reader.join(5)
        assert self.process.stderr is not None
        self.process.stderr.close()


@pytest.fixture
def start_pd(tmp_path: Path) -> Iterator[Callable[..., Pd]]:
    started: list[Pd] = []

    def start(*others: Path) -> Pd:
        folder = tmp_path / f"Stücke {len(started)}, neu"
        folder.mkdir()
        started.append(Pd(folder, *others))
        return started[-1]

    yield start
    for pd in started:
        pd.close()


@pytest.fixture
def pd(start_pd: Callable[..., Pd]) -> Pd:
    return start_pd()
