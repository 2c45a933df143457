"""Minimisation by limited-memory BFGS (Nocedal & Wright, Numerical Optimization, 2nd ed., algorithm 7.4), many at once.

A batch of independent problems goes step by step together, each with its own step length and its own memory. The moves,
the changes of gradient and the gradient are rows of one tensor, and the search direction is a combination of these
rows whose coefficients follow from their inner products alone (Chen, Wang & Zhou 2014, "Large-scale L-BFGS using
MapReduce"). So an iteration reads the memory twice, in two matrix products, whatever its depth; and nothing is decided
on the host, so a device that computes by itself is never waited for.

Counts evaluations, not iterations, because evaluations are what a caller pays for: each step costs exactly one. The
line search is backtracking with sufficient decrease; a pair without positive curvature is left out of the memory.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import torch
from torch import Tensor

Objective = Callable[[Tensor], tuple[Tensor, Tensor]]
"""From points ``[batch, ...]`` to their values ``[batch]`` and their gradients, which have the points' shape."""

_SUFFICIENT = 1e-4
"""The share of the decrease promised by the slope that a step must bring."""
_SHORTEST, _LONGEST = 0.1, 0.5
"""By how much a step that was too long is shortened."""
_FIRST_MOVE = 0.01
"""Length of the very first trial step, as a share of the starting point's norm."""
_CURVED = 1e-6
"""Cosine of move and change of gradient below which a pair tells nothing about curvature but rounding."""


def minimise(
    objective: Objective,
    start: Tensor,
    evaluations: int,
    *,
    history: int = 8,
    enough: float = -math.inf,
    on_evaluation: Callable[[], None] = lambda: None,
) -> Tensor:
    """The best points found with at most ``evaluations`` calls of ``objective``, beginning at ``start [batch, ...]``.

    A problem whose value is ``enough`` stays where it is. ``on_evaluation`` is called after each evaluation and may
    raise to stop.
    """
    search = _Search(objective, start, history, enough)
    on_evaluation()
    for step in range(evaluations - 1):
        if search.is_over():
            break
        search.advance(step % history)
        on_evaluation()
    return search.point.reshape(start.shape)


class _Search:
    """The state of a batch. ``basis`` has the rows: moves, changes of gradient (a slot of each is a pair), gradient."""

    def __init__(self, objective: Objective, start: Tensor, history: int, enough: float) -> None:
        self._objective = objective
        self._shape = start.shape
        self._enough = enough
        self._history = history
        self.point = start.reshape(len(start), -1).clone()
        batch, size = self.point.shape
        self._value, gradient = self._evaluate(self.point)
        self._basis = start.new_zeros(batch, 2 * history + 1, size)
        self._basis[:, -1] = gradient
        self._products = start.new_zeros(batch, 2 * history + 1, 2 * history + 1)
        self._products[:, -1, -1] = gradient.square().sum(1)
        self._order: list[int] = []
        """Slots from the newest to the oldest."""
        self._direction = gradient.neg()
        self._slope = -self._products[:, -1, -1]
        self._step = self._first_step()

    def is_over(self) -> bool:
        """Whether there is nothing left to do, where to look costs nothing."""
        return self.point.device.type == "cpu" and bool((self._value <= self._enough).all())

    def advance(self, slot: int) -> None:
        """Try one step in each problem; where it is good, take it; choose the next."""
        trial = torch.addcmul(self.point, self._direction, self._step[:, None])
        value, gradient = self._evaluate(trial)
        promised = self._step * self._slope
        good = (value <= self._value + _SUFFICIENT * promised) & (self._value > self._enough)  # not where it is NaN
        # What is not taken becomes a pair of zeros, which the direction leaves out.
        move, change, current = self._basis[:, slot], self._basis[:, self._history + slot], self._basis[:, -1]
        torch.mul(self._direction, (good * self._step)[:, None], out=move)
        torch.sub(gradient, current, out=change).masked_fill_(~good[:, None], 0.0)
        self.point += move
        current += change
        self._order = [slot, *(s for s in self._order if s != slot)]
        self._measure(slot)
        shorter = self._shorter(value, promised)
        self._value = torch.where(good, value, self._value)
        self._choose_direction()
        self._step = torch.where(good, torch.ones_like(shorter), shorter)
        first = self._first_step()
        self._step = torch.where(self._known(), self._step, torch.where(good, first, torch.minimum(first, shorter)))

    def _evaluate(self, point: Tensor) -> tuple[Tensor, Tensor]:
        value, gradient = self._objective(point.reshape(self._shape))
        return value, gradient.reshape(point.shape)

    def _measure(self, slot: int) -> None:
        """Inner products of the rows that are new."""
        rows = (slot, self._history + slot, 2 * self._history)
        # Row by row: a list of rows as an index would have to travel to the device, and be waited for.
        new = torch.stack([self._basis[:, row] for row in rows], 1)
        fresh = torch.matmul(new, self._basis.transpose(1, 2))
        for place, row in enumerate(rows):
            self._products[:, row] = fresh[:, place]
            self._products[:, :, row] = fresh[:, place]

    def _shorter(self, value: Tensor, promised: Tensor) -> Tensor:
        """Where the parabola through both values and the slope is lowest."""
        excess = value - self._value - promised
        share = (-promised / (2 * excess)).nan_to_num(_SHORTEST, _LONGEST, _SHORTEST)
        return self._step * share.clamp(_SHORTEST, _LONGEST)

    def _curvature(self, slot: int) -> tuple[Tensor, Tensor]:
        """Inner product of a pair, and whether it tells of curvature."""
        products, change = self._products, self._history + slot
        curvature = products[:, slot, change]
        sizes = (products[:, slot, slot] * products[:, change, change]).sqrt()
        return curvature, curvature > _CURVED * sizes

    def _known(self) -> Tensor:
        """Whether anything is known of the Hessian."""
        return torch.stack([self._curvature(slot)[1] for slot in self._order]).any(0)

    def _choose_direction(self) -> None:
        """Minus the inverse Hessian times the gradient: the two-loop recursion on coefficients of the rows."""
        products, last = self._products, 2 * self._history
        weights = products.new_zeros(products.shape[:2])
        weights[:, last] = -1.0
        pairs = [(slot, *self._curvature(slot)) for slot in self._order]
        shares = []
        scale, found = products.new_ones(len(products)), torch.zeros_like(pairs[0][2])
        for slot, curvature, curved in pairs:
            change = self._history + slot
            share = torch.where(curved, (products[:, slot] * weights).sum(1) / curvature, 0.0)
            weights[:, change] -= share
            shares.append(share)
            scale = torch.where(curved & ~found, curvature / products[:, change, change], scale)
            found = found | curved
        weights *= scale[:, None]
        for (slot, curvature, curved), share in zip(reversed(pairs), reversed(shares), strict=True):
            change = self._history + slot
            back = torch.where(curved, (products[:, change] * weights).sum(1) / curvature, 0.0)
            weights[:, slot] += torch.where(curved, share - back, 0.0)
        slope = (products[:, last] * weights).sum(1)
        downhill = (slope < 0)[:, None]
        steepest = torch.zeros_like(weights)
        steepest[:, last] = -1.0
        weights = torch.where(downhill, weights, steepest)
        self._slope = torch.where(downhill[:, 0], slope, -products[:, last, last])
        self._direction = torch.matmul(weights[:, None], self._basis)[:, 0]

    def _first_step(self) -> Tensor:
        """The step that moves by a small share of the point's own size; used where nothing is known of the Hessian."""
        size = torch.linalg.vector_norm(self.point, dim=1)
        gradient = self._products[:, -1, -1].sqrt().clamp_min(torch.finfo(size.dtype).tiny)
        return torch.where(size > 0, _FIRST_MOVE * size, 1.0) / gradient
