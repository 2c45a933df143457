"""The worker process, the only one that loads the engines; the server starts this module."""

from __future__ import annotations

import logging
from pathlib import Path

from sonograft.jobs import child
from sonograft.jobs.child import Reporter
from sonograft.jobs.messages import Assignment, Rendered


def render(assignment: Assignment, reporter: Reporter) -> Rendered:
    """One assignment; the engines are loaded by then."""
    from sonograft import render as rendering

    order = rendering.for_job(
        assignment.job,
        assignment.request,
        renders=Path(assignment.renders),
        previews=Path(assignment.previews),
        work=Path(assignment.work),
        cache=Path(assignment.cache),
    )
    result = rendering.render(order, reporter)
    return Rendered(str(result.path), result.frames, result.sample_rate)


def warm_up() -> str:
    """Load torch and run the default engine once, so that the first job does not wait for it."""
    from sonograft import render as rendering

    return rendering.warm_up()


def main() -> None:
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    child.serve(render, warm_up)


if __name__ == "__main__":
    main()
