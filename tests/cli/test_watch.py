"""``sonograft jobs --watch``: the queue as it moves."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from sonograft.cli import watch_view
from sonograft.cli.watch_state import JobRow, Queue
from sonograft.frontends.osc.wire import Message
from sonograft.models import JobState

pytestmark = pytest.mark.timeout(120)


def listed(job: str, state: str, content: str = "/stems/kick.wav") -> JobRow:
    return JobRow.listed(Message("/sonograft/jobs/item", (job, state, 0.0, content, "vinyl", "")))


def event(name: str, job: str, *args: Any) -> Message:
    return Message(f"/sonograft/job/{name}", (job, "token", "ctx", *args))


def drawn(queue: Queue) -> str:
    console = Console(width=100, height=40, force_terminal=False)
    with console.capture() as captured:
        console.print(watch_view.draw(queue))
    return captured.get()


@pytest.fixture
def queue() -> Queue:
    queue = Queue()
    queue.begin("Sonograft 1.2.3")
    for job in ("ja", "jb", "jc"):
        queue.put(listed(job, "queued", f"/stems/{job} [live].wav"))
    return queue


def test_what_waits_stands_in_the_order_of_the_queue(queue: Queue) -> None:
    queue.take(event("started", "ja"))
    queue.take(event("queued", "jb", 2))
    queue.take(event("queued", "jc", 1))
    queue.put(listed("jd", "queued"))
    queue.take(event("queued", "jd", 1))
    assert [row.job for row in queue.waiting()] == ["jd", "jc", "jb"]
    queue.take(event("started", "jd"))
    assert [row.job for row in queue.waiting()] == ["jc", "jb"]


def test_a_view_shows_what_runs_what_waits_and_what_went_wrong(queue: Queue) -> None:
    queue.take(event("progress", "ja", 0.42, "refining", 75.0))
    queue.take(event("done", "jb", "/renders/jb_vinyl.wav", 1, 48_000))
    queue.take(event("failed", "jc", 9, "too_short", "jc.wav is too short."))
    queue.uncounted = 300
    said = drawn(queue)
    assert "Sonograft 1.2.3  1 running, 300 waiting, 1 failed lately" in said
    assert "42%" in said
    assert "refining, 75 s left" in said
    assert "✓  jb [live].wav  vinyl" in said
    assert "too_short: jc.wav is too short." in said
    assert said.index("✗") < said.index("✓")  # the newest end first


def test_of_a_long_queue_the_head_is_shown(queue: Queue) -> None:
    for number in range(40):
        queue.put(listed(f"j{number}", "queued"))
    assert "and 35 more" in drawn(queue)


def test_an_empty_home_says_what_to_do() -> None:
    queue = Queue()
    assert "looking for the server" in drawn(queue)
    queue.begin("Sonograft 1.2.3")
    assert "Nothing was rendered here yet. Put a clip into inbox/STYLE" in drawn(queue)
    queue.trouble = "No server answers; looking again."
    assert "No server answers; looking again." in drawn(queue)


def test_a_view_that_stays_open_for_weeks_stays_small(queue: Queue) -> None:
    for number in range(5000):
        queue.put(listed(f"j{number}", "done"))
    assert len(queue.rows) <= 2000
    assert len(queue.waiting()) == 3


def test_only_quarters_of_a_render_are_worth_telling(queue: Queue) -> None:
    steps = [queue.take(event("progress", "ja", percent / 100, "refining", 0.0)) for percent in range(0, 101, 5)]
    assert [change.came_further for change in steps if change].count(True) == 4


class Watching:
    """A call of ``jobs --watch`` without a terminal."""

    def __init__(self, server: Any, said: Path) -> None:
        self.said = said
        where = ["--home", str(server.home), "--state", str(server.state)]
        call = [sys.executable, "-m", "sonograft", "jobs", "--watch", *where]
        with said.open("wb") as out:
            self.process = subprocess.Popen(call, stdout=out, stderr=subprocess.STDOUT)

    def lines(self) -> list[str]:
        return [line.partition(" ")[2] for line in self.said.read_text("utf-8").splitlines()]

    def says(self, words: str) -> bool:
        return any(words in line for line in self.lines())


@pytest.fixture
def watch(tmp_path: Path) -> Iterator[Callable[..., Watching]]:
    started: list[Watching] = []

    def start(server: Any) -> Watching:
        started.append(Watching(server, tmp_path / "watched.txt"))
        return started[-1]

    yield start
    for watching in started:
        watching.process.terminate()
        watching.process.wait(10)


def test_without_a_terminal_each_change_is_a_line_over_a_restart(
    start_server: Callable[..., Any], watch: Callable[..., Watching], wait_until: Callable[..., None]
) -> None:
    server = start_server()
    server.put_sound("styles/vinyl.wav", seed=3)
    take = server.put_sound("take 1.wav")
    watching = watch(server)
    wait_until(lambda: watching.says("0 running, 0 waiting"), 30)
    server.render(take, "vinyl", "strength", 0)
    wait_until(lambda: watching.says("done "), 30)
    server.close()
    wait_until(lambda: watching.says("No server answers; looking again."), 30)
    again = start_server()
    wait_until(lambda: sum("waiting" in line for line in watching.lines()) == 2, 30)
    broken = again.put_sound("broken.wav", seconds=0.0)
    assert again.render(broken, "vinyl").name == "job/failed"
    wait_until(lambda: watching.says("failed "), 30)

    kinds = [line.partition(" ")[0] for line in watching.lines() if "take 1.wav in vinyl" in line]
    assert kinds[:2] == ["queued", "running"]
    assert kinds[-1] == "done"
    assert sum("looking again" in line for line in watching.lines()) == 1
    assert watching.says("broken.wav in vinyl: unusable_audio: broken.wav holds no sound")


def test_a_state_beside_watch_is_refused() -> None:
    call = [sys.executable, "-m", "sonograft", "jobs", "done", "--watch"]
    done = subprocess.run(call, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert "--watch shows all jobs: leave out the state" in done.stderr


def test_the_names_of_states_are_those_of_jobs() -> None:
    assert watch_view.line(listed("j1", "queued")) == "queued j1 kick.wav in vinyl"
    assert watch_view.line(JobRow("j2", JobState.CANCELLED)) == "cancelled j2 "
