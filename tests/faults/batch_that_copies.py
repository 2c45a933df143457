"""The command line with the worker of ``copying_worker.py`` in its server."""

from __future__ import annotations

import sys
from pathlib import Path

from sonograft import app
from sonograft.cli import main
from sonograft.jobs.worker import Worker

COPYING = Path(__file__).with_name("copying_worker.py")

app.Worker = lambda command, log_file: Worker([sys.executable, str(COPYING)], log_file)  # type: ignore[assignment, misc]
main()
