"""Minimisation by limited-memory BFGS (Nocedal & Wright, Numerical Optimization, 2nd ed., algorithms 3.5, 3.6 and 7.4).

Counts evaluations, not iterations, because evaluations are what a caller pays for.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

import torch
from torch import Tensor

Objective = Callable[[Tensor], tuple[float, Tensor]]
"""From a point to its value and its gradient, which has the point's shape."""

_SUFFICIENT = 1e-4
"""Wolfe: the share of the decrease promised by the slope that a step must bring."""
_FLATTER = 0.9
"""Wolfe: the share of the slope that may be left after a step."""
_TRIALS = 12
"""Evaluations in one line search before it makes do with its best."""
_FIRST_MOVE = 0.01
"""Length of the very first trial step, as a share of the starting point's norm."""


def minimise(
    objective: Objective,
    start: Tensor,
    evaluations: int,
    *,
    history: int = 10,
    enough: float = -math.inf,
    on_evaluation: Callable[[], None] = lambda: None,
) -> Tensor:
    """The best point found with at most ``evaluations`` calls of ``objective``, beginning at ``start``.

    Stops early where the value is ``enough`` or rounding allows no further decrease. ``on_evaluation`` is called after
    each evaluation and may raise to stop.
    """
    search = _LineSearch(objective, evaluations, on_evaluation)
    here = search.evaluate(start)
    memory = _Memory(history)
    while search.left and here.value > enough:
        direction = memory.direction(here.gradient)
        slope = _dot(here.gradient, direction)
        found = search.along(here, direction, slope, memory.first_step(here)) if slope < 0 else None
        if found is not None:
            memory.remember(found.x - here.x, found.gradient - here.gradient)
            here = found
        elif memory.empty:
            break
        else:
            memory = _Memory(history)
    return here.x


@dataclass(frozen=True)
class _Point:
    """A point on a search line: how far along, where that is, and what is found there."""

    step: float
    x: Tensor
    value: float
    gradient: Tensor
    slope: float


class _Memory:
    """The last moves and the changes of gradient that came with them: a picture of the inverse Hessian."""

    def __init__(self, history: int) -> None:
        self._pairs: deque[tuple[Tensor, Tensor, float]] = deque(maxlen=history)

    @property
    def empty(self) -> bool:
        return not self._pairs

    def remember(self, move: Tensor, change: Tensor) -> None:
        curvature = _dot(move, change)
        if curvature > 0:
            self._pairs.append((move, change, curvature))

    def direction(self, gradient: Tensor) -> Tensor:
        """Minus the inverse Hessian times ``gradient``, by the two-loop recursion."""
        result = gradient.neg()
        if self.empty:
            return result
        shares = []
        for move, change, curvature in reversed(self._pairs):
            share = _dot(move, result) / curvature
            result.sub_(change, alpha=share)
            shares.append(share)
        _, change, curvature = self._pairs[-1]
        result.mul_(curvature / _dot(change, change))
        for (move, change, curvature), share in zip(self._pairs, reversed(shares), strict=True):
            result.add_(move, alpha=share - _dot(change, result) / curvature)
        return result

    def first_step(self, here: _Point) -> float:
        """1 where the Hessian is known; else one that moves by a small share of the point's own size."""
        if not self.empty:
            return 1.0
        size, gradient = math.sqrt(_dot(here.x, here.x)), math.sqrt(_dot(here.gradient, here.gradient))
        return (_FIRST_MOVE * size if size else 1.0) / max(gradient, torch.finfo(here.x.dtype).tiny)


@dataclass
class _LineSearch:
    objective: Objective
    left: int
    """Evaluations that may still be made."""
    on_evaluation: Callable[[], None] = field(repr=False)

    def evaluate(self, x: Tensor, step: float = 0.0, direction: Tensor | None = None) -> _Point:
        value, gradient = self.objective(x)
        self.left -= 1
        self.on_evaluation()
        return _Point(step, x, value, gradient, 0.0 if direction is None else _dot(gradient, direction))

    def along(self, here: _Point, direction: Tensor, slope: float, step: float) -> _Point | None:
        """A point on the line that meets the strong Wolfe conditions, the best one tried, or None if none is lower."""
        low = previous = _Point(0.0, here.x, here.value, here.gradient, slope)
        high: _Point | None = None
        for _ in range(min(_TRIALS, self.left)):
            trial = self.evaluate(here.x + step * direction, step, direction)
            if not trial.value <= min(here.value + _SUFFICIENT * step * slope, low.value):  # also where it is NaN
                high = trial
            elif abs(trial.slope) <= -_FLATTER * slope:
                return trial
            else:
                outward = high is None or high.step > low.step
                previous, low = low, trial
                if (trial.slope >= 0) == outward:
                    high = previous
            step = _extrapolate(previous, low) if high is None else _interpolate(low, high)
        return low if low.step else None


def _interpolate(low: _Point, high: _Point) -> float:
    """Where the cubic between both is lowest, but at least a tenth of the way from either."""
    width = high.step - low.step
    step = _cubic(low, high)
    nearest, farthest = sorted((low.step + 0.1 * width, high.step - 0.1 * width))
    return min(max(step, nearest), farthest) if math.isfinite(step) else low.step + 0.5 * width


def _extrapolate(previous: _Point, last: _Point) -> float:
    """Where the cubic through both is lowest, but 2 to 10 times as far as the last."""
    step = _cubic(previous, last)
    return min(max(step, 2 * last.step), 10 * last.step) if math.isfinite(step) else 10 * last.step


def _cubic(a: _Point, b: _Point) -> float:
    """Where the cubic through both points' values and slopes is lowest (eq. 3.59); NaN where it has no minimum."""
    if not math.isfinite(a.value + b.value + b.slope):
        return math.nan
    first = a.slope + b.slope - 3 * (a.value - b.value) / (a.step - b.step)
    square = first * first - a.slope * b.slope
    if square < 0:
        return math.nan
    second = math.copysign(math.sqrt(square), b.step - a.step)
    bottom = b.slope - a.slope + 2 * second
    return b.step - (b.step - a.step) * (b.slope + second - first) / bottom if bottom else math.nan


def _dot(a: Tensor, b: Tensor) -> float:
    return float(torch.dot(a.reshape(-1), b.reshape(-1)))
