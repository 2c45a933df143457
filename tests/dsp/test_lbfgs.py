import math

import pytest
import torch
from torch import Tensor

from sonograft.dsp.lbfgs import minimise


def rosenbrock(x: Tensor) -> tuple[float, Tensor]:
    """The banana valley in every pair of coordinates; its floor is at ones."""
    a, b = x[::2], x[1::2]
    bend = b - a * a
    gradient = torch.empty_like(x)
    gradient[::2] = -400 * a * bend - 2 * (1 - a)
    gradient[1::2] = 200 * bend
    return float((100 * bend**2 + (1 - a) ** 2).sum()), gradient


class Bowl:
    """A quadratic with curvatures from 1 to ``condition`` around ``bottom``; counts its calls."""

    def __init__(self, bottom: Tensor, condition: float) -> None:
        self.bottom = bottom
        self.curvature = torch.logspace(0, math.log10(condition), bottom.numel()).reshape(bottom.shape)
        self.calls = 0

    def __call__(self, x: Tensor) -> tuple[float, Tensor]:
        self.calls += 1
        slope = self.curvature * (x - self.bottom)
        return float(0.5 * (slope * (x - self.bottom)).sum()), slope


@pytest.mark.parametrize("size", [2, 20])
def test_finds_the_floor_of_the_banana_valley(size: int):
    start = torch.tensor([-1.2, 1.0], dtype=torch.float64).repeat(size // 2)
    found = minimise(rosenbrock, start, 120)
    torch.testing.assert_close(found, torch.ones(size, dtype=torch.float64), rtol=0, atol=1e-5)


@pytest.mark.parametrize("start", [0.0, 1e-3, 1e4])
def test_finds_the_bottom_of_a_long_bowl_from_anywhere(start: float):
    bowl = Bowl(torch.linspace(-2, 3, 60, dtype=torch.float64).reshape(6, 10), 1e3)
    found = minimise(bowl, torch.full((6, 10), start, dtype=torch.float64), 300)
    torch.testing.assert_close(found, bowl.bottom, rtol=0, atol=1e-3)


@pytest.mark.parametrize("evaluations", [1, 2, 7, 30])
def test_keeps_to_its_budget_and_never_ends_above_its_start(evaluations: int):
    bowl = Bowl(torch.ones(50), 1e4)
    start = torch.zeros(50)
    told = []
    found = minimise(bowl, start, evaluations, on_evaluation=lambda: told.append(None))
    assert bowl.calls == len(told) == evaluations
    assert bowl(found)[0] <= bowl(start)[0]


def test_stops_at_once_where_it_is_good_enough():
    bowl = Bowl(torch.zeros(5), 10)
    start = torch.full((5,), 1e-4)
    assert torch.equal(minimise(bowl, start, 50, enough=1e-3), start)
    assert bowl.calls == 1


def test_stays_at_a_minimum():
    bowl = Bowl(torch.ones(5), 10)
    assert torch.equal(minimise(bowl, torch.ones(5), 50), torch.ones(5))


def test_walks_around_a_hole_in_the_domain():
    """-log x + x: not a number for x <= 0, which the first long steps meet."""

    def objective(x: Tensor) -> tuple[float, Tensor]:
        return float((x - x.log()).sum()), 1 - 1 / x

    found = minimise(objective, torch.full((3,), 20.0, dtype=torch.float64), 60)
    torch.testing.assert_close(found, torch.ones(3, dtype=torch.float64), rtol=0, atol=1e-4)


def test_a_listener_can_stop_it():
    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        minimise(Bowl(torch.ones(5), 10), torch.zeros(5), 50, on_evaluation=stop)
