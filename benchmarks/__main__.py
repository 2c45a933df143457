"""``make bench``: how fast the server answers, and how the engines do beside the published methods, in one run.

Four to six minutes on two cores. Give two sounds of about ten seconds to time the engines on:
``make bench PAIR="content.wav style.wav"``; without, they are those of the demo. ``--full`` gives the published methods
all of their steps, which takes an hour. For the engines alone, or some cases: ``python -m benchmarks.engines --help``.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

from benchmarks import server_start


def main() -> None:
    options = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    options.add_argument("pair", nargs="*", type=Path, metavar="CONTENT STYLE")
    options.add_argument("--full", action="store_true")
    given = options.parse_args()
    if len(given.pair) not in (0, 2):
        options.error("give a content and a style, or neither")
    print("A server from its start on:", json.dumps(server_start.measure(runs=3)), flush=True)
    print("Answers while the worker computes:", flush=True)
    _run("benchmarks.osc_latency")
    pair = ["--pair", *map(str, given.pair)] if given.pair else []
    _run("benchmarks.engines", *pair, *(["--full"] if given.full else []))


def _run(module: str, *words: str) -> None:
    """In a process of its own, so that none is measured with what another has left in memory."""
    subprocess.run([sys.executable, "-m", module, *words], check=True)


if __name__ == "__main__":
    main()
