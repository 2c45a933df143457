from __future__ import annotations

import numpy as np
import pytest

from sonograft.audio.clip import BLOCK, Audio, whole
from sonograft.errors import Cancelled
from sonograft.render.course import Course


class Listener:
    def __init__(self) -> None:
        self.heard: list[tuple[float, str]] = []

    def progress(self, fraction: float, stage: str) -> None:
        self.heard.append((fraction, stage))

    def preview(self, path: str) -> None: ...


LONG = Audio(np.random.default_rng(0).standard_normal((1, 3 * BLOCK + 5)).astype(np.float32), 8_000)


def test_it_goes_forward_from_the_engine_to_the_last_block() -> None:
    listener = Listener()
    course = Course(listener)
    course.engine(0.5, "rendering")
    course.engine(1.0, "rendering")
    levelled = course.levelling(LONG)
    for _ in range(5):
        assert np.array_equal(whole(levelled).samples, LONG.samples)
    assert np.array_equal(whole(course.writing(levelled)).samples, LONG.samples)
    fractions = [fraction for fraction, _ in listener.heard]
    assert fractions == sorted(fractions)
    assert fractions[0] == pytest.approx(0.485)
    assert fractions[-1] == 1.0
    stages = [stage for _, stage in listener.heard]
    assert stages == ["rendering"] * 2 + ["level"] * 21 + ["writing"] * 5
    assert len({fraction for fraction, stage in listener.heard if stage == "level"}) == 21


def test_a_cancel_is_heard_at_the_next_block() -> None:
    class Impatient(Listener):
        def progress(self, fraction: float, stage: str) -> None:
            super().progress(fraction, stage)
            if len(self.heard) == 3:
                raise Cancelled("stopped as asked")

    listener = Impatient()
    with pytest.raises(Cancelled):
        whole(Course(listener).writing(LONG))
    assert len(listener.heard) == 3
