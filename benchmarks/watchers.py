"""What it costs the server to be watched: browsers and OSC clients that follow a hundred jobs as they run.

``python -m benchmarks.watchers`` opens 20 event streams as browsers do, each over an HTTP connection of its own, and 20
OSC clients on UDP ports of their own, and has 100 jobs rendered by a worker that only says how far it is. Each event
must come to each of them once and in order; told are the server's share of one core and how late the news is.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import subprocess
import sys
import tempfile
import time
import wave
from collections import Counter
from collections.abc import Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psutil
import websockets
from pythonosc.osc_message import OscMessage
from pythonosc.osc_message_builder import OscMessageBuilder

MOST_CPU_PERCENT = 25.0
_GIVE_UP_S = 300.0
_ORDER = {"queued": 0, "started": 1, "running": 1, "progress": 1, "done": 2}


@dataclass
class Watcher:
    """What one of them has heard."""

    kind: str
    jobs: int
    """To whose end it watches."""
    heard: dict[str, list[tuple[str, float]]] = field(default_factory=dict)
    """Of each job, in order: what happened, and how much was rendered."""
    late_ms: list[float] = field(default_factory=list)
    """How long after the worker said it the news of a progress came."""
    finished: asyncio.Event = field(default_factory=asyncio.Event)

    def hears(self, job: str, event: str, fraction: float = 0.0, stage: str = "") -> None:
        self.heard.setdefault(job, []).append((event, fraction))
        if stage and event in ("progress", "running"):
            self.late_ms.append(1000 * (time.time() - float(stage)))
        if event == "done" and sum(events[-1][0] == "done" for events in self.heard.values()) == self.jobs:
            self.finished.set()

    def faults(self) -> Iterator[str]:
        """What came twice, in the wrong order or never."""
        for job, events in self.heard.items():
            steps = [(_ORDER[event], fraction) for event, fraction in events]
            if steps != sorted(set(steps)) or events[-1][0] != "done":
                yield f"{self.kind}, job {job}: {events}"


def packet(address: str, *args: str | int) -> bytes:
    builder = OscMessageBuilder(address)
    for arg in args:
        builder.add_arg(arg)
    return builder.build().dgram


class OscClient(asyncio.DatagramProtocol):
    """A subscriber that confirms each end, as clients do."""

    def __init__(self, watcher: Watcher, port: int) -> None:
        self._watcher = watcher
        self._server = ("127.0.0.1", port)
        self._transport: asyncio.DatagramTransport | None = None

    def connection_made(self, transport: Any) -> None:
        self._transport = transport
        self.says("/sonograft/subscribe", 1)

    def says(self, address: str, *args: str | int) -> None:
        assert self._transport is not None
        self._transport.sendto(packet(address, *args), self._server)

    def datagram_received(self, data: bytes, addr: Any) -> None:
        message = OscMessage(data)
        _, _, event = message.address.partition("/sonograft/job/")
        if not event:
            return
        job, _token, _ctx, *told = message.params
        self._watcher.hears(job, event, *(told[:2] if event == "progress" else ()))
        if event == "done":
            self.says("/sonograft/job/seen", job)


async def browse(watcher: Watcher, port: int) -> None:
    """An open page: Server-Sent Events over HTTP, for good."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port, limit=1 << 22)
    writer.write(b"GET /events HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n\r\n")
    event = ""
    try:
        while line := (await reader.readline()).decode():
            if line.startswith("event: "):
                event = line.removeprefix("event: ").strip()
            if line.startswith("data: ") and event == "changed":
                for row in json.loads(line.removeprefix("data: ")):
                    watcher.hears(row["id"], row["state"], row["fraction"] % 1.0, row["stage"])
    finally:
        writer.close()


async def control(watcher: Watcher, port: int) -> None:
    """A controller that listens to the queue over WebSocket, for good. Values are no events: it hears the newest."""
    async with websockets.connect(f"ws://127.0.0.1:{port}/") as connection:
        for name in ("length", "job", "content", "style", "fraction", "stage", "eta_s"):
            await connection.send(json.dumps({"COMMAND": "LISTEN", "DATA": f"/sonograft/queue/{name}"}))
        async for frame in connection:
            message = OscMessage(frame) if isinstance(frame, bytes) else None
            if message and message.address.endswith("/stage") and (stage := message.params[0]):
                watcher.late_ms.append(1000 * (time.time() - float(stage)))


@dataclass(frozen=True, slots=True)
class Watched:
    """The server."""

    pid: int
    osc_port: int
    http_port: int


@contextmanager
def watched_server(home: Path, state: Path) -> Iterator[Watched]:
    """One that runs while the block lasts."""
    command = [sys.executable, "-m", "benchmarks.watched_server", str(home), str(state)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        osc_port, http_port = map(int, process.stdout.readline().split())
        try:
            yield Watched(process.pid, osc_port, http_port)
        finally:
            process.stdin.close()


def _silence(path: Path) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file, wave.open(file, "wb") as out:
        out.setparams((1, 2, 48000, 0, "NONE", ""))
        out.writeframes(bytes(9600))
    return str(path)


async def watch(server: Watched, watchers: Sequence[Watcher], content: str) -> float:
    """Have everybody watch their jobs to the end; the server's share of one core meanwhile, in percent."""
    process = psutil.Process(server.pid)
    loop = asyncio.get_running_loop()
    ways: dict[str, Callable[[Watcher, int], Coroutine[Any, Any, None]]] = {"browser": browse, "controller": control}
    tasks = [asyncio.create_task(ways[each.kind](each, server.http_port)) for each in watchers if each.kind in ways]
    clients = [
        await loop.create_datagram_endpoint(
            lambda each=each: OscClient(each, server.osc_port),  # type: ignore[misc]
            local_addr=("127.0.0.1", 0),
        )
        for each in watchers
        if each.kind == "OSC"
    ]
    await asyncio.sleep(2.0)  # all are there, the worker is loaded
    began, before = time.monotonic(), sum(process.cpu_times()[:2])
    for number in range(watchers[0].jobs):
        clients[0][1].says("/sonograft/render", f"job {number}", content, "paced")
        await asyncio.sleep(0.01)
    async with asyncio.timeout(_GIVE_UP_S):
        await asyncio.gather(*(each.finished.wait() for each in watchers if each.kind != "controller"))
    share = 100 * (sum(process.cpu_times()[:2]) - before) / (time.monotonic() - began)
    await asyncio.sleep(1.5)  # whatever is said again would have come by now
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    for transport, _ in clients:
        transport.close()
    return share


def row(kind: str, watchers: Sequence[Watcher]) -> str:
    late = sorted(ms for each in watchers for ms in each.late_ms)
    events = sum(len(events) for each in watchers for events in each.heard.values())
    at = [late[int(part * (len(late) - 1))] for part in (0.5, 0.9, 0.99, 1.0)]
    return f"| {kind} | {len(watchers)} | {events} | " + " | ".join(f"{ms:.1f}" for ms in at) + " |"


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.watchers", description=__doc__)
    for name, count in (("browsers", 20), ("osc", 20), ("controllers", 0), ("jobs", 100)):
        parser.add_argument(f"--{name}", type=int, default=count)
    given = parser.parse_args()
    kinds = Counter({"browser": given.browsers, "OSC": max(given.osc, 1), "controller": given.controllers})
    watchers = [Watcher(kind, given.jobs) for kind in kinds.elements()]
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        content = _silence(home / "take.wav")
        _silence(home / "styles" / "paced.wav")
        with watched_server(home, Path(folder) / "state") as server:
            share = asyncio.run(watch(server, watchers, content))
    print("| watchers | how many | events heard | p50 ms | p90 ms | p99 ms | max ms |\n|---|---|---|---|---|---|---|")
    for kind in kinds:
        if kinds[kind]:
            print(row(kind, [each for each in watchers if each.kind == kind]))
    faults = [fault for each in watchers for fault in each.faults()]
    print(f"{len(faults)} events came twice, in the wrong order or never.", *faults[:5], sep="\n")
    print(f"The server took {share:.1f} % of a core; at most {MOST_CPU_PERCENT:g} % is wanted.")
    sys.exit(bool(faults) or share > MOST_CPU_PERCENT)


if __name__ == "__main__":
    main()
