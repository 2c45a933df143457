"""Which variation is rendered before which."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from sonograft.sets.values import Order, Variation


def ordered(variations: Iterable[Variation], order: Order) -> tuple[Variation, ...]:
    """``variations``, which come in the order of the file, in the order in which they are rendered."""
    by_priority = sorted(variations, key=lambda variation: (-variation.priority, variation.place))
    if order is Order.PRIORITY:
        return tuple(by_priority)
    rounds: Counter[int] = Counter()
    turns = []
    for variation in by_priority:
        turns.append((rounds[variation.content], variation))
        rounds[variation.content] += 1
    return tuple(variation for _, variation in sorted(turns, key=lambda turn: turn[0]))
