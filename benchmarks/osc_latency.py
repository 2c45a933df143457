"""How long a client waits for its answer: a mix of commands at a steady rate over UDP.

``python -m benchmarks.osc_latency`` starts a server, has its worker compute with every core, and asks. A python-osc
server that echoes what it gets is asked the same in the same run, as the measure of what the machine and its loopback
take.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import re
import select
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import wave
from collections import defaultdict, deque
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pythonosc.osc_message import OscMessage
from pythonosc.osc_message_builder import OscMessageBuilder

from benchmarks.serving import Serving, keep_busy, serving
from sonograft.errors import NoServer

PATIENCE_S = 5.0
"""How long after the last command answers are waited for."""

_ECHO = """
from pythonosc.dispatcher import Dispatcher
from pythonosc.osc_server import BlockingOSCUDPServer

dispatcher = Dispatcher()
dispatcher.set_default_handler(lambda address, *args: (address, *args))
with BlockingOSCUDPServer(("127.0.0.1", 0), dispatcher) as server:
    print(server.server_address[1], flush=True)
    server.serve_forever()
"""


@dataclass(frozen=True, slots=True)
class Command:
    packet: bytes
    key: Hashable
    """What its answer is known by."""


@dataclass(frozen=True, slots=True)
class Latency:
    """Of one run; times in milliseconds."""

    sent: int
    unanswered: int
    surplus: int
    """Answers that no command was waiting for."""
    answer_ms: list[float]

    @property
    def is_exact(self) -> bool:
        """Whether each command was answered exactly once."""
        return not self.unanswered and not self.surplus

    def row(self, name: str) -> str:
        ordered = sorted(self.answer_ms) or [float("nan")]
        p50, p99, most = statistics.median(ordered), ordered[int(0.99 * (len(ordered) - 1))], ordered[-1]
        return f"| {name} | {self.sent} | {self.unanswered} | {self.surplus} | {p50:.2f} | {p99:.2f} | {most:.2f} |"


HEAD = "| server | commands | unanswered | surplus | p50 ms | p99 ms | max ms |\n|---|---|---|---|---|---|---|"


def packet(address: str, *args: str | int | float) -> bytes:
    builder = OscMessageBuilder(address)
    for arg in args:
        builder.add_arg(arg)
    return builder.build().dgram


def mixed(count: int, content: Path) -> list[tuple[bytes, Hashable]]:
    """Five kinds of commands in turn, each packet with what Sonograft's answer to it is known by."""
    kinds: list[Callable[[int], tuple[bytes, Hashable]]] = [
        lambda n: (packet("/sonograft/ping", n, "take", 0.5), ("pong", n)),
        lambda n: (packet("/sonograft/param", "seed", n), ("param", n)),
        lambda n: (packet("/sonograft/job/get", f"x{n}"), ("fail", f"x{n}")),
        lambda n: (packet("/sonograft/render", f"t{n}", str(content), "no such style"), ("fail", f"t{n}")),
        lambda n: (packet("/sonograft/version"), ("version",)),
    ]
    return [kinds[n % len(kinds)](n) for n in range(count)]


def answer_key(answer: bytes) -> Hashable:
    """What an answer of Sonograft is known by."""
    message = OscMessage(answer)
    name, args = message.address.removeprefix("/sonograft/"), message.params
    if name == "fail":
        job = re.search(r"'(x\d+)'", args[4])
        return name, args[1] or (job and job[1])
    return {"pong": (name, args[:1] and args[0]), "param": (name, args[-1])}.get(name, (name,))


def measure(
    port: int, commands: Sequence[Command], key: Callable[[bytes], Hashable], *, rate_hz: float = 200.0
) -> Latency:
    """Send ``commands`` to 127.0.0.1:``port`` at ``rate_hz`` and note when each is answered."""
    asked: defaultdict[Hashable, deque[float]] = defaultdict(deque)
    times: list[float] = []
    surplus = 0

    def take() -> None:
        nonlocal surplus
        answer = own.recv(65535)
        now = time.perf_counter()
        waiting = asked[key(answer)]
        if waiting:
            times.append(1000 * (now - waiting.popleft()))
        else:
            surplus += 1

    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as own:
        own.connect(("127.0.0.1", port))
        begun = time.perf_counter()
        for number, command in enumerate(commands):
            while (left := begun + number / rate_hz - time.perf_counter()) > 0:
                if select.select([own], [], [], left)[0]:
                    take()
            asked[command.key].append(time.perf_counter())
            own.send(command.packet)
        # One round more than is waited for, so that a second answer to the last command is seen too.
        while select.select([own], [], [], PATIENCE_S if len(times) < len(commands) else 0.2)[0]:
            take()
    return Latency(len(commands), len(commands) - len(times), surplus, times)


@contextlib.contextmanager
def echo_server() -> Iterator[int]:
    """The port of a bare python-osc server in a process of its own."""
    with subprocess.Popen([sys.executable, "-c", _ECHO], stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield int(process.stdout.readline())
        finally:
            process.terminate()


def compare(port: int, count: int = 1000, rate_hz: float = 200.0) -> tuple[Latency, Latency]:
    """Sonograft at ``port``, and the bare echo, under the same packets."""
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder) / "take.wav"
        with wave.open(str(content), "wb") as clip:
            clip.setparams((1, 2, 48000, 0, "NONE", ""))
            clip.writeframes(bytes(9600))
        asked = mixed(count, content)
        ours = measure(port, [Command(*each) for each in asked], answer_key, rate_hz=rate_hz)
    with echo_server() as echo_port:
        echoed = [Command(sent, sent) for sent, _ in asked]
        bare = measure(echo_port, echoed, lambda answer: answer, rate_hz=rate_hz)
    return ours, bare


def compare_busy(count: int, rate_hz: float) -> tuple[Latency, Latency]:
    """The same with a server of its own, whose worker computes with every core all the while."""
    with serving() as server:
        asyncio.run(wait_until_busy(server))
        return compare(server.port, count, rate_hz)


async def wait_until_busy(server: Serving) -> None:
    async with asyncio.timeout(60):
        while True:
            try:
                return await keep_busy(server)
            except NoServer:
                await asyncio.sleep(0.05)  # it is not up yet


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--port", type=int, help="of a running server; without, one is started and kept busy")
    options.add_argument("--count", type=int, default=1000)
    options.add_argument("--rate", type=float, default=200.0, help="commands in a second")
    given = options.parse_args()
    if given.port:
        ours, bare = compare(given.port, given.count, given.rate)
    else:
        ours, bare = compare_busy(given.count, given.rate)
    print(HEAD, ours.row("sonograft"), bare.row("python-osc echo"), sep="\n")
    return 0 if ours.is_exact else 1


if __name__ == "__main__":
    sys.exit(main())
