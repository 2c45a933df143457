from __future__ import annotations

import itertools

import numpy as np
import pytest
import torch

from sonograft.engines.mosaic import path
from sonograft.engines.mosaic.index import Palette
from sonograft.engines.mosaic.path import Run


def palette(features: np.ndarray, ends: set[int] = frozenset()) -> Palette:
    count = len(features)
    last = torch.tensor([place in ends or place == count - 1 for place in range(count)])
    values = torch.from_numpy(features.astype(np.float32))
    return Palette(np.arange(count), values, torch.zeros(count), last)


def best(query: np.ndarray, states: Palette, jump: float) -> list[Run]:
    jumps = np.full(len(query), jump, np.float32)
    wanted = torch.from_numpy(query.astype(np.float32))
    return path.best_path(wanted, states, torch.zeros(len(states.states)), jumps, lambda: None)


def played(runs: list[Run]) -> list[int]:
    return [state for run in runs for state in range(run.state, run.state + run.moments)]


def test_what_is_in_the_style_is_found_there():
    style = np.random.default_rng(0).standard_normal((200, 5))
    assert best(style[50:90], palette(style), 1.0) == [Run(0, 40, 50)]


def test_a_dear_jump_is_avoided_and_a_cheap_one_is_not():
    style = np.eye(6)
    query = style[[0, 1, 4, 3]]
    assert played(best(query, palette(style), 0.1)) == [0, 1, 4, 3]
    assert played(best(query, palette(style), 10.0)) == [0, 1, 2, 3]


def test_nobody_goes_on_where_the_style_ends():
    style = np.eye(6)
    runs = best(style[[1, 2, 3]], palette(style, ends={1}), 0.5)
    assert [run.state for run in runs] == [1, 2]


@pytest.mark.parametrize("seed", range(8))
def test_it_is_the_cheapest_of_all_paths(seed):
    """Against every path there is."""
    chance = np.random.default_rng(seed)
    style, query, jump = chance.standard_normal((5, 2)), chance.standard_normal((4, 2)), 0.7
    ends = {2}

    def cost(states: tuple[int, ...]) -> float:
        own = sum(float(((query[t] - style[s]) ** 2).sum()) for t, s in enumerate(states))
        goes_on = [a + 1 == b and a not in ends for a, b in itertools.pairwise(states)]
        return own + jump * goes_on.count(False)

    cheapest = min(itertools.product(range(5), repeat=4), key=cost)
    assert cost(tuple(played(best(query, palette(style, ends), jump)))) == pytest.approx(cost(cheapest), abs=1e-4)


def test_runs_cover_all_moments_one_after_the_other():
    chance = np.random.default_rng(3)
    runs = best(chance.standard_normal((100, 3)), palette(chance.standard_normal((50, 3))), 0.2)
    assert [run.first for run in runs] == [0, *(run.last for run in runs[:-1])]
    assert runs[-1].last == 100


def test_what_is_dear_is_left_alone():
    jumps = np.zeros(3, np.float32)
    dear = torch.tensor([9.0, 0.0, 9.0, 9.0])
    runs = path.best_path(torch.zeros(3, 2), palette(np.zeros((4, 2)), {0, 1, 2}), dear, jumps, lambda: None)
    assert set(played(runs)) == {1}


def test_every_step_is_told():
    called: list[int] = []
    states = palette(np.zeros((7, 2)))
    path.best_path(torch.zeros(100, 2), states, torch.zeros(7), np.ones(100, np.float32), lambda: called.append(1))
    assert len(called) == path.steps(100)
