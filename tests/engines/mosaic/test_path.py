from __future__ import annotations

import itertools

import numpy as np
import torch

from sonograft.engines.mosaic.path import Run, Terrain, best_path, steps


def found(query: np.ndarray, features: np.ndarray, ends: list[int], jump: float, penalty=None) -> list[Run]:
    own = np.zeros(len(features)) if penalty is None else penalty
    last = np.isin(np.arange(len(features)), ends)
    query, features, own, last = (torch.from_numpy(np.asarray(v)) for v in (query, features, own, last))
    terrain = Terrain(features.float(), own.float(), last)
    return best_path(query.float(), terrain, np.full(len(query), jump, np.float32), lambda: None)


def states(runs: list[Run]) -> list[int]:
    return [run.state + each for run in runs for each in range(run.moments)]


def cost(path, query, features, ends, jump) -> float:
    total = sum(((query[t] - features[s]) ** 2).sum() for t, s in enumerate(path))
    return total + sum(jump for a, b in itertools.pairwise(path) if b != a + 1 or a in ends)


def test_it_is_the_cheapest_of_all_paths():
    chance = np.random.default_rng(3)
    for jump in (0.1, 1.0, 5.0):
        query, features = chance.standard_normal((5, 2)), chance.standard_normal((6, 2))
        ends = [2, 5]
        best = min(itertools.product(range(6), repeat=5), key=lambda path: cost(path, query, features, ends, jump))
        ours = states(found(query, features, ends, jump))
        assert np.isclose(cost(ours, query, features, ends, jump), cost(best, query, features, ends, jump), rtol=1e-4)


def test_a_sound_finds_itself_in_one_run():
    features = np.random.default_rng(1).standard_normal((200, 8))
    assert found(features[50:120], features, [199], 3.0) == [Run(0, 70, 50)]


def test_it_does_not_run_over_an_end():
    features = np.zeros((10, 2))
    runs = found(np.zeros((12, 2)), features, [4, 9], 0.5)
    assert all(not (run.state <= 4 < run.state + run.moments - 1) for run in runs)
    assert sum(run.moments for run in runs) == 12


def test_what_is_penalised_is_left_alone():
    features = np.zeros((4, 2))
    assert set(states(found(np.zeros((3, 2)), features, [0, 1, 2, 3], 0.0, np.array([9.0, 0.0, 9.0, 9.0])))) == {1}


def test_every_step_is_told():
    called = []
    query = torch.zeros(50, 2)
    terrain = Terrain(torch.zeros(7, 2), torch.zeros(7), torch.zeros(7, dtype=torch.bool))
    best_path(query, terrain, np.ones(50, np.float32), lambda: called.append(1))
    assert len(called) == steps(50)
