"""The real server with ``paced_worker`` in place of its own, so that no engine's load is measured.

``python -m benchmarks.watched_server HOME STATE`` prints its OSC and its HTTP port, and ends with its standard input.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from unittest.mock import patch

from sonograft import app
from sonograft.config import Settings
from sonograft.jobs.worker import Worker

_WORKER = Path(__file__).with_name("paced_worker.py")


async def _serve(home: Path, state: Path) -> None:
    settings = Settings(home=home, state=state, osc_port=0, http_port=0)
    async with app.running(settings) as server:
        print(server.address.osc_port, server.address.http_port, flush=True)
        ended = asyncio.Event()
        asyncio.get_running_loop().add_reader(sys.stdin, ended.set)
        await ended.wait()


def main() -> None:
    with patch.object(app, "Worker", lambda command, log_file: Worker([sys.executable, str(_WORKER)], log_file)):
        asyncio.run(_serve(Path(sys.argv[1]), Path(sys.argv[2])))


if __name__ == "__main__":
    main()
