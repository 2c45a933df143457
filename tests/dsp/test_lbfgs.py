import math

import pytest
import torch
from torch import Tensor

from sonograft.dsp.lbfgs import _Search, minimise


def rosenbrock(x: Tensor) -> tuple[Tensor, Tensor]:
    """The banana valley in every pair of coordinates; its floor is at ones."""
    a, b = x[:, ::2], x[:, 1::2]
    bend = b - a * a
    gradient = torch.empty_like(x)
    gradient[:, ::2] = -400 * a * bend - 2 * (1 - a)
    gradient[:, 1::2] = 200 * bend
    return (100 * bend**2 + (1 - a) ** 2).sum(1), gradient


def barrier(x: Tensor) -> tuple[Tensor, Tensor]:
    """-log x + x: not a number for x <= 0; lowest at 1."""
    return (x - x.log()).sum(1), 1 - 1 / x


class Bowl:
    """Quadratics with curvatures from 1 to ``condition`` around ``bottom [batch, ...]``; counts its calls."""

    def __init__(self, bottom: Tensor, condition: float) -> None:
        self.bottom = bottom
        shape = bottom.shape[1:]
        self.curvature = torch.logspace(0, math.log10(condition), shape.numel(), dtype=bottom.dtype).reshape(shape)
        self.calls = 0

    def __call__(self, x: Tensor) -> tuple[Tensor, Tensor]:
        self.calls += 1
        slope = self.curvature * (x - self.bottom)
        return 0.5 * (slope * (x - self.bottom)).flatten(1).sum(1), slope


@pytest.mark.parametrize("size", [2, 20])
def test_finds_the_floor_of_the_banana_valley(size: int):
    start = torch.tensor([-1.2, 1.0], dtype=torch.float64).repeat(1, size // 2)
    found = minimise(rosenbrock, start, 150)
    torch.testing.assert_close(found, torch.ones(1, size, dtype=torch.float64), rtol=0, atol=1e-5)


@pytest.mark.parametrize("start", [0.0, 1e-3, 1e4])
def test_finds_the_bottom_of_a_long_bowl_from_anywhere(start: float):
    bowl = Bowl(torch.linspace(-2, 3, 60, dtype=torch.float64).reshape(1, 6, 10), 1e3)
    found = minimise(bowl, torch.full((1, 6, 10), start, dtype=torch.float64), 300)
    torch.testing.assert_close(found, bowl.bottom, rtol=0, atol=1e-3 + 1e-6 * start)


def test_remembers_curvature():
    """Steepest descent would need thousands of steps for this bowl."""
    bowl = Bowl(torch.ones(1, 50, dtype=torch.float64), 1e3)
    start = torch.zeros(1, 50, dtype=torch.float64)
    assert float(bowl(minimise(bowl, start, 60))[0]) < 1e-3 * float(bowl(start)[0])


def test_the_direction_is_that_of_the_two_loop_recursion():
    """Against algorithm 7.4 written out on vectors, with the memory that the search has."""
    start = torch.tensor([[-1.2, 1.0, 0.3, 2.0], [0.7, -0.4, 1.9, 3.0]], dtype=torch.float64)
    search, history = _Search(rosenbrock, start, 3, -math.inf), 3
    for step in range(25):
        search.advance(step % history)
        for problem in range(2):
            rows = search._basis[problem]
            pairs = [(rows[slot], rows[history + slot]) for slot in search._order]
            pairs = [(s, y) for s, y in pairs if s @ y > 1e-6 * s.norm() * y.norm()]
            q, shares = rows[-1].clone(), []
            for s, y in pairs:
                shares.append((s @ q) / (s @ y))
                q -= shares[-1] * y
            if pairs:
                q *= (pairs[0][0] @ pairs[0][1]) / (pairs[0][1] @ pairs[0][1])
            for (s, y), share in zip(reversed(pairs), reversed(shares), strict=True):
                q += (share - (y @ q) / (s @ y)) * s
            torch.testing.assert_close(search._direction[problem], -q, rtol=1e-6, atol=1e-9)


@pytest.mark.parametrize("evaluations", [1, 2, 7, 30])
def test_keeps_to_its_budget_and_never_ends_above_its_start(evaluations: int):
    bowl = Bowl(torch.stack([torch.ones(50), torch.full((50,), -3.0)]), 1e4)
    start = torch.zeros(2, 50)
    told = []
    found = minimise(bowl, start, evaluations, on_evaluation=lambda: told.append(None))
    assert bowl.calls == len(told) == evaluations
    assert bool((bowl(found)[0] <= bowl(start)[0]).all())


@pytest.mark.parametrize("objective", [rosenbrock, barrier], ids=["banana", "barrier"])
@pytest.mark.parametrize("evaluations", [2, 9, 40])
def test_each_of_a_batch_goes_its_own_way(objective, evaluations: int):
    """Also where some meet holes, and some steps are too long, while others go on."""
    start = torch.tensor([[-1.2, 1.0, 0.3, 2.0], [20.0, 30.0, 0.1, 7.0], [1.0, 1.0, 1.0, 1.0]], dtype=torch.float64)
    start = start.abs() if objective is barrier else start
    together = minimise(objective, start, evaluations)
    for index in range(3):
        alone = minimise(objective, start[index : index + 1], evaluations)
        torch.testing.assert_close(together[index : index + 1], alone, rtol=1e-7, atol=1e-9)


def test_one_that_is_not_a_number_leaves_the_others_alone():
    bowl = Bowl(torch.ones(3, 5, dtype=torch.float64), 10)

    def objective(x: Tensor) -> tuple[Tensor, Tensor]:
        value, slope = bowl(x)
        value[1], slope[1] = math.nan, math.nan
        return value, slope

    start = torch.zeros(3, 5, dtype=torch.float64)
    found = minimise(objective, start, 40)
    torch.testing.assert_close(found[::2], bowl.bottom[::2], rtol=0, atol=1e-6)


def test_stops_at_once_where_it_is_good_enough():
    bowl = Bowl(torch.zeros(2, 5), 10)
    start = torch.full((2, 5), 1e-4)
    assert torch.equal(minimise(bowl, start, 50, enough=1e-3), start)
    assert bowl.calls == 1


def test_what_is_good_enough_stays_where_it_is_while_others_go_on():
    bowl = Bowl(torch.zeros(2, 5), 10)
    start = torch.stack([torch.full((5,), 1e-4), torch.ones(5)])
    found = minimise(bowl, start, 50, enough=1e-3)
    assert torch.equal(found[0], start[0])
    assert float(bowl(found)[0][1]) <= 1e-3
    assert 1 < bowl.calls < 50


def test_stays_at_a_minimum():
    bowl = Bowl(torch.ones(1, 5), 10)
    assert torch.equal(minimise(bowl, torch.ones(1, 5), 50), torch.ones(1, 5))


def test_leaves_its_start_alone():
    start = torch.zeros(2, 5)
    minimise(Bowl(torch.ones(2, 5), 10), start, 9)
    assert not start.any()


def test_walks_around_a_hole_in_the_domain():
    found = minimise(barrier, torch.full((1, 3), 20.0, dtype=torch.float64), 60)
    torch.testing.assert_close(found, torch.ones(1, 3, dtype=torch.float64), rtol=0, atol=1e-4)


def test_a_listener_can_stop_it():
    def stop() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        minimise(Bowl(torch.ones(1, 5), 10), torch.zeros(1, 5), 50, on_evaluation=stop)


def test_never_looks_at_the_host():
    """Tensors on this device have no values to look at."""
    nowhere = torch.empty(3, 6, 10, device="meta")
    found = minimise(lambda x: (x.square().sum((1, 2)), 2 * x), nowhere, 12, enough=1.0)
    assert found.shape == nowhere.shape
