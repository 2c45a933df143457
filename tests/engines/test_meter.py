import pytest

from sonograft.engines.meter import Meter, Stage

PLAN = (Stage("a", 2, 1.0), Stage("b", 4, 2.0))


def test_stages_share_the_whole_by_their_costs(recorder):
    monitor = recorder()
    meter = Meter(monitor.progress, PLAN)
    for name, steps in (("a", 2), ("b", 4)):
        step = meter.enter(name)
        for _ in range(steps):
            step()
    meter.finish()
    assert monitor.fractions == pytest.approx([0, 0, 0.1, 0.2, 0.2, 0.4, 0.6, 0.8, 1.0, 1.0])
    assert monitor.stages == ["a"] * 4 + ["b"] * 6


def test_a_stage_that_ends_early_is_made_up_for(recorder):
    monitor = recorder()
    meter = Meter(monitor.progress, PLAN)
    meter.enter("a")
    meter.enter("b")
    assert monitor.fractions[-1] == pytest.approx(0.2)


def test_a_stage_that_takes_longer_does_not_run_into_the_next(recorder):
    monitor = recorder()
    step = Meter(monitor.progress, PLAN).enter("a")
    for _ in range(5):
        step()
    assert monitor.fractions[-1] == pytest.approx(0.2)


def test_work_with_a_plan_of_its_own_reports_within_its_stage(recorder):
    monitor = recorder()
    meter = Meter(monitor.progress, PLAN)
    report = meter.inside("b")
    inner = Meter(report, (Stage("fine work", 2, 5.0),))
    inner.enter("fine work")()
    inner.finish()
    assert monitor.fractions == pytest.approx([0, 0.2, 0.2, 0.6, 1.0])
    assert monitor.stages[1:] == ["fine work"] * 4


def test_a_stage_without_steps_is_over_at_once(recorder):
    monitor = recorder()
    meter = Meter(monitor.progress, (Stage("none", 0, 3.0), Stage("a", 1, 1.0)))
    meter.enter("none")()
    meter.enter("a")()
    assert monitor.fractions == pytest.approx([0, 0, 0, 0, 1.0])
