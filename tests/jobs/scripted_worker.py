"""A worker process that plays out what can become of a render; the style's name says which."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from sonograft.errors import TooShort
from sonograft.jobs import child
from sonograft.jobs.child import Reporter
from sonograft.jobs.messages import Assignment, Rendered


def render(assignment: Assignment, reporter: Reporter) -> Rendered:
    folder = Path(assignment.work) / assignment.job
    folder.mkdir(parents=True)
    (folder / "section.wav").write_bytes(b"half of it")
    _SCENES[assignment.request.style_name](reporter)
    return Rendered(f"{assignment.renders}/{assignment.job}.wav", 441, 44_100)


def _refuse(reporter: Reporter) -> None:
    raise TooShort("voice.wav is too short.")


def _break(reporter: Reporter) -> None:
    raise ZeroDivisionError("by a fault of ours")


def _ignore_stop(reporter: Reporter) -> None:
    reporter.preview("/previews/started.wav")
    while True:
        sum(range(10_000))


def _count(reporter: Reporter) -> None:
    for step in range(40):
        reporter.progress(step / 40, "counting")
        time.sleep(0.01)  # the pace of an engine: this is what is reported on


def _work_until_stopped(reporter: Reporter) -> None:
    reporter.preview("/previews/started.wav")
    while True:
        reporter.progress(0.5, "working")


_SCENES: dict[str, Callable[[Reporter], object]] = {
    "works": lambda reporter: None,
    "refuses": _refuse,
    "breaks": _break,
    "is_killed": lambda reporter: os.kill(os.getpid(), signal.SIGKILL),
    "leaves": lambda reporter: os._exit(3),
    "chatters": lambda reporter: sys.stdout.write("noise on standard output\n") and sys.stdout.flush(),
    "yields": _work_until_stopped,
    "ignores_stop": _ignore_stop,
    "counts": _count,
}

child.serve(render, lambda: "cpu")
