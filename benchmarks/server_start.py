"""How soon a server answers after its start, how much memory it takes, and what it costs while nobody asks.

Run: python -m benchmarks.server_start [--runs 5]
"""

from __future__ import annotations

import argparse
import json
import socket
import statistics
import time

import psutil
from pythonosc.osc_message_builder import OscMessageBuilder

from benchmarks.serving import serving

_PING = OscMessageBuilder("/sonograft/ping").build().dgram
_GIVE_UP_S = 30.0


def _first_answer_s(port: int) -> float:
    """Seconds until the server answers a ping that is repeated every 10 ms."""
    began = time.perf_counter()
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client:
        client.connect(("127.0.0.1", port))
        client.settimeout(0.01)
        while time.perf_counter() - began < _GIVE_UP_S:
            try:
                client.send(_PING)
                client.recv(2048)
            except (TimeoutError, ConnectionRefusedError):
                time.sleep(0.01)
            else:
                return time.perf_counter() - began
    raise RuntimeError("the server does not answer")


def measure(runs: int) -> dict[str, float]:
    """Medians over ``runs`` starts; idle figures of the last one."""
    answers, memory, idle = [], 0.0, 0.0
    for run in range(runs):
        with serving() as server:
            answers.append(_first_answer_s(server.port))
            if run == runs - 1:
                memory, idle = _at_rest(psutil.Process(server.pid))
    return {"first_answer_s": statistics.median(answers), "resident_mb": memory, "idle_cpu_percent": idle}


def _at_rest(process: psutil.Process) -> tuple[float, float]:
    """Resident megabytes, and percent of one core over 20 s, once the engines are loaded."""
    time.sleep(15)
    before = sum(process.cpu_times()[:2])
    time.sleep(20)
    return process.memory_info().rss / 1e6, (sum(process.cpu_times()[:2]) - before) / 20 * 100


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    print(json.dumps(measure(parser.parse_args().runs), indent=2))


if __name__ == "__main__":
    main()
