"""Twenty people look at once."""

from __future__ import annotations

import contextlib
import threading

from sonograft.models import JobState

PAGES = 20


def test_everybody_hears_everything_once_and_in_order(studio):
    heard: list[list[tuple[str, object]]] = [[] for _ in range(PAGES)]

    def listen(page, told) -> None:
        with contextlib.suppress(EOFError):
            while True:
                told.append(page.hears())

    with contextlib.ExitStack() as open_pages:
        pages = [open_pages.enter_context(studio.open_page()) for _ in range(PAGES)]
        for page in pages:
            assert page.hears()[0] == "all"
        ears = [threading.Thread(target=listen, args=pair) for pair in zip(pages, heard, strict=True)]
        for ear in ears:
            ear.start()
        jobs = [studio.queue(f"/music/{number}.wav") for number in range(3)]
        running = studio.start_next()
        for step in range(200):
            studio.progress(running, step / 200)
        studio.finish(running, JobState.DONE, result="/r.wav")
        for job in jobs[1:]:
            studio.finish(job, JobState.CANCELLED)
        studio.finish(last := studio.queue("/music/last.wav"), JobState.CANCELLED)
        while not all(told and _ended(told, last.id) for told in heard):
            threading.Event().wait(0.01)
        studio.stop_door()
        for ear in ears:
            ear.join()
    for told in heard:
        rows = [row for kind, rows in told for row in rows if kind == "changed" and row["id"] == running.id]
        fractions = [row["fraction"] for row in rows]
        assert fractions == sorted(fractions)
        assert len(fractions) == len(set(zip(fractions, (row["state"] for row in rows), strict=True)))
        assert rows[-1]["state"] == "done"
        assert len(told) < 40  # told together what came together


def _ended(told, job: str) -> bool:
    return any(row["id"] == job and row["state"] == "cancelled" for _, rows in told for row in rows)
