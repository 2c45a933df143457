import pytest

from sonograft.engines.meter import Meter, Stage

PLAN = (Stage("a", 2, 1.0), Stage("b", 4, 2.0))


def test_stages_share_the_whole_by_their_costs(recorder):
    monitor = recorder()
    meter = Meter(monitor, PLAN)
    for name, steps in (("a", 2), ("b", 4)):
        step = meter.enter(name)
        for _ in range(steps):
            step()
    meter.finish()
    assert monitor.fractions == pytest.approx([0, 0, 0.1, 0.2, 0.2, 0.4, 0.6, 0.8, 1.0, 1.0])
    assert monitor.stages == ["a"] * 4 + ["b"] * 6


def test_a_stage_that_ends_early_is_made_up_for(recorder):
    monitor = recorder()
    meter = Meter(monitor, PLAN)
    meter.enter("a")
    meter.enter("b")
    assert monitor.fractions[-1] == pytest.approx(0.2)


def test_a_stage_that_takes_longer_does_not_run_into_the_next(recorder):
    monitor = recorder()
    step = Meter(monitor, PLAN).enter("a")
    for _ in range(5):
        step()
    assert monitor.fractions[-1] == pytest.approx(0.2)
