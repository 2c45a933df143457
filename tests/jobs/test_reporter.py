"""What a worker tells of its progress; the clock is played by the test."""

from __future__ import annotations

import threading

import pytest

from sonograft.errors import Cancelled
from sonograft.jobs.child import Reporter
from sonograft.jobs.messages import Advanced


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def reports(clock: Clock, course: list[tuple[float, float]]) -> list[Advanced]:
    """What is sent when the work is so far (second) at such a time (first)."""
    sent: list[Advanced] = []
    reporter = Reporter(sent.append, threading.Event(), clock)
    began = clock.now
    for at, fraction in course:
        clock.now = began + at
        reporter.progress(fraction, "refining")
    return sent


def test_the_time_left_follows_from_the_pace(clock):
    assert [report.eta_s for report in reports(clock, [(0.0, 0.0), (1.0, 0.1), (2.0, 0.3), (4.0, 0.7)])] == [
        0.0,
        0.0,
        pytest.approx(3.5),
        pytest.approx(1.5),
    ]


def test_what_came_before_the_work_is_no_pace(clock):
    """A long look at a file is not a hundredth of the render."""
    *_, last = reports(clock, [(0.0, 0.0), (30.0, 0.01), (31.0, 0.11)])
    assert last.eta_s == pytest.approx(8.9)


def test_too_early_to_tell(clock):
    assert [report.eta_s for report in reports(clock, [(0.0, 0.0), (5.0, 0.001), (6.0, 0.015)])] == [0.0, 0.0, 0.0]


def test_ten_times_a_second_at_most(clock):
    assert len(reports(clock, [(0.01 * step, 0.01 * step) for step in range(100)])) <= 11


def test_a_stop_gets_through_at_once(clock):
    stopped = threading.Event()
    reporter = Reporter(lambda _: None, stopped, clock)
    reporter.progress(0.1, "refining")
    stopped.set()
    with pytest.raises(Cancelled):
        reporter.progress(0.1, "refining")
