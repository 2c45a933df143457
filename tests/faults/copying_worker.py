"""A worker process whose renders are copies, quick enough for hundreds, with the files that a real one leaves."""

from __future__ import annotations

import json
import os
import shutil
import time
from pathlib import Path

from sonograft.errors import TooShort
from sonograft.jobs import child
from sonograft.jobs.child import Reporter
from sonograft.jobs.messages import Assignment, Rendered

FRAMES, RATE = 1600, 16_000


def render(assignment: Assignment, reporter: Reporter) -> Rendered:
    request, name = assignment.request, f"{Path(assignment.request.content).stem}_{assignment.job}"
    result = Path(assignment.renders) / f"{name}.wav"
    sidecar = result.with_suffix(".json")
    if result.exists() and sidecar.exists():  # of a server that was killed before it could note it, as the real one
        return Rendered(str(result), FRAMES, RATE)
    if "broken" in request.style_name:
        raise TooShort("voice.wav is too short.")
    time.sleep(float(Path(os.environ["PACE"]).read_text()))
    reporter.progress(0.5, "copying")
    part = result.with_suffix(".part")
    shutil.copyfile(request.content, part)
    if result.exists():  # of a server that was killed between the two files; a result is never put in another's place
        part.unlink()
    else:
        part.rename(result)
    side = {
        "sonograft": "test",
        "job": assignment.job,
        "token": request.token,
        "parameters": request.parameters,
        "content": {"sample_rate": RATE},
        "region": {"start_frame": 0, "end_frame": FRAMES},
        "render_seconds": 0.2,
    }
    part.write_text(json.dumps(side))
    part.rename(sidecar)
    return Rendered(str(result), FRAMES, RATE)


if __name__ == "__main__":
    child.serve(render, lambda: "cpu")
