"""A worker that computes nothing: each job takes half a second and says five times how far it is, and when that was."""

from __future__ import annotations

import time
from pathlib import Path

from sonograft.jobs import child
from sonograft.jobs.child import REPORTS_PER_S, Reporter
from sonograft.jobs.messages import Assignment, Rendered

_STEPS = 5
_STEP_S = 1.05 / REPORTS_PER_S


def render(assignment: Assignment, reporter: Reporter) -> Rendered:
    for step in range(_STEPS):
        reporter.progress((step + 1) / (_STEPS + 1), f"{time.time():.6f}")
        time.sleep(_STEP_S)
    result = Path(assignment.renders) / f"{assignment.job}.wav"
    result.touch()
    return Rendered(str(result), 441, 44_100)


if __name__ == "__main__":
    child.serve(render, lambda: "cpu")
