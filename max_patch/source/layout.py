"""Places the boxes of a patch by its cords: downwards in rows, cords around boxes and not across them.

The usual four steps for drawings of this kind (Sugiyama): rows by the longest way from the top; a place kept free in
each row that a long cord passes; an order in each row with few crossings; and then places close to those of the
neighbours. Inlets stay at the top and outlets at the bottom, both in their order, as Max counts them from the left.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from .patcher import Box, Patch, Port

_ROW_GAP, _BOX_GAP, _CORD_GAP = 24.0, 14.0, 12.0
_LEFT, _TOP, _SWEEPS = 20.0, 14.0, 60
_PORT_INSET = 9.5
_MUCH_LOWER = 12.0


@dataclass(eq=False, slots=True)
class _Node:
    """A box, or the place that a cord takes in a row that it passes."""

    width: float
    height: float
    row: int
    box: Box | None = None
    left: float = 0.0
    up: list[tuple[_Node, float, float]] = field(default_factory=list)
    """Cords to the row above: who is there, where at it, where at us (from the left edge of each)."""
    down: list[tuple[_Node, float, float]] = field(default_factory=list)
    beside: list[tuple[_Node, float, float]] = field(default_factory=list)
    """The box in the same row that a cord passes on its way back."""

    @property
    def gap(self) -> float:
        return _BOX_GAP if self.box else _CORD_GAP


def arrange(patch: Patch) -> Patch:
    """Place all boxes, remarks above the others; give long cords their corners; fit the window. Gives the patch."""
    used = {end.box for start, end, _ in patch.connections}
    remarks = [box for box in patch.boxes if box.maxclass == "comment" and box not in used]
    boxes = [box for box in patch.boxes if box not in remarks]
    top = _stack(remarks)
    rows_of = _rows(boxes, patch)
    nodes = {box: _Node(box.rect[2], box.rect[3], rows_of[box], box) for box in boxes}
    chains = [_chain(nodes, start, end) for start, end, _ in patch.connections]
    rows = _table(list(nodes.values()), chains)
    _order(rows)
    _spread(rows, chains)
    tops = _tops(rows, top)
    _write(patch, nodes, chains, tops, rows)
    return patch


def _stack(remarks: Sequence[Box]) -> float:
    """Remarks one below the other; gives where the rest begins."""
    top = _TOP
    for remark in remarks:
        remark.rect = (_LEFT - 4, top, *remark.rect[2:])
        top += remark.rect[3]
    return top + (_TOP if remarks else 0.0)


# Rows


def _rows(boxes: Sequence[Box], patch: Patch) -> dict[Box, int]:
    below: dict[Box, list[Box]] = defaultdict(list)
    for start, end in _forward(boxes, patch):
        below[start].append(end)
    rows = _longest_ways(boxes, below)
    has_above = {other for others in below.values() for other in others}
    for box in boxes:  # what begins somewhere in the middle stands just above what it is for
        if box not in has_above and box.maxclass != "inlet" and below[box]:
            rows[box] = max(0, min(rows[other] for other in below[box]) - 1)
    last = max(rows.values(), default=0)
    is_full = any(rows[box] == last and box.maxclass != "outlet" for box in boxes)
    for box in boxes:
        if box.maxclass == "outlet":
            rows[box] = last + is_full
    return rows


def _longest_ways(boxes: Sequence[Box], below: dict[Box, list[Box]]) -> dict[Box, int]:
    rows = dict.fromkeys(boxes, 0)
    for _ in boxes:  # they settle after as many rounds as there are boxes at most
        too_high = [(box, other) for box in boxes for other in below[box] if rows[other] <= rows[box]]
        if not too_high:
            break
        for box, other in too_high:
            rows[other] = max(rows[other], rows[box] + 1)
    return rows


def _forward(boxes: Sequence[Box], patch: Patch) -> list[tuple[Box, Box]]:
    """The cords but those that lead back to where they come from."""
    below: dict[Box, list[Box]] = defaultdict(list)
    for start, end, _ in patch.connections:
        below[start.box].append(end.box)
    kept: list[tuple[Box, Box]] = []
    state: dict[Box, int] = {}

    def visit(box: Box) -> None:
        state[box] = 1
        for other in below[box]:
            if state.get(other) != 1:
                kept.append((box, other))
            if other not in state:
                visit(other)
        state[box] = 2

    for box in sorted(boxes, key=lambda box: box.maxclass != "inlet"):
        if box not in state:
            visit(box)
    return kept


def _chain(nodes: dict[Box, _Node], start: Port, end: Port) -> list[_Node]:
    """The places between the two ends of a cord; a cord that leads back passes beside both of them."""
    first, last = nodes[start.box], nodes[end.box]
    out, in_ = _port(start, len(start.box.ports.outlets)), _port(end, end.box.ports.inlets)
    if first.row < last.row:
        between = [_Node(0.0, 0.0, row) for row in range(first.row + 1, last.row)]
        _link([first, *between, last], out, in_)
        return between
    between = [_Node(0.0, 0.0, row) for row in range(first.row, last.row - 1, -1)]
    _link(between[::-1], 0.0, 0.0)
    between[0].beside.append((first, out, 0.0))
    between[-1].beside.append((last, in_, 0.0))
    return between


def _port(port: Port, count: int) -> float:
    step = (port.box.rect[2] - 2 * _PORT_INSET) / (count - 1) if count > 1 else 0.0
    return _PORT_INSET + step * port.number


def _link(chain: Sequence[_Node], out: float, in_: float) -> None:
    for place, (one, other) in enumerate(pairwise(chain)):
        at_one = out if place == 0 else 0.0
        at_other = in_ if place == len(chain) - 2 else 0.0
        one.down.append((other, at_other, at_one))
        other.up.append((one, at_one, at_other))


def _table(boxes: Iterable[_Node], chains: Iterable[Sequence[_Node]]) -> list[list[_Node]]:
    everything = [*boxes, *(node for chain in chains for node in chain)]
    rows: list[list[_Node]] = [[] for _ in range(1 + max(node.row for node in everything))]
    for node in everything:
        rows[node.row].append(node)
    return rows


# Order and places


def _order(rows: list[list[_Node]]) -> None:
    _pack(rows)
    best, fewest = [list(row) for row in rows], _crossings(rows)
    for sweep in range(_SWEEPS):
        downwards = sweep % 2 == 0
        for row in rows if downwards else rows[::-1]:
            row.sort(key=lambda node: _wished(node, [*(node.up if downwards else node.down), *node.beside], node.left))
            _keep_doors(row)
            _pack_row(row)
        if (count := _crossings(rows)) < fewest:
            best, fewest = [list(row) for row in rows], count
    for row, order in zip(rows, best, strict=True):
        row[:] = order
    _pack(rows)


def _wished(node: _Node, cords: Sequence[tuple[_Node, float, float]], otherwise: float) -> float:
    """Where ``node`` would best stand for its cords to one side."""
    if not cords:
        return otherwise
    return sum(other.left + at_other - at_us for other, at_other, at_us in cords) / len(cords)


def _keep_doors(row: list[_Node]) -> None:
    """Inlets and outlets keep their own order, in the places that they have together."""
    for kind in ("inlet", "outlet"):
        places = [place for place, node in enumerate(row) if node.box and node.box.maxclass == kind]
        doors = sorted(
            (row[place] for place in places), key=lambda node: node.box.attributes["index"] if node.box else 0
        )
        for place, door in zip(places, doors, strict=True):
            row[place] = door


def _pack(rows: list[list[_Node]]) -> None:
    for row in rows:
        _keep_doors(row)
        _pack_row(row)


def _pack_row(row: list[_Node]) -> None:
    left = 0.0
    for node in row:
        node.left = left
        left += node.width + node.gap


def _crossings(rows: list[list[_Node]]) -> int:
    count = 0
    for row in rows:
        cords = [(node.left + at_us, other.left + at_other) for node in row for other, at_other, at_us in node.down]
        count += sum((a - c) * (b - d) < 0 for place, (a, b) in enumerate(cords) for c, d in cords[:place])
    return count


def _spread(rows: list[list[_Node]], chains: Iterable[Sequence[_Node]]) -> None:
    """Each row as close to what its neighbours wish as its order allows; long cords wish to be straight."""
    chain_of = {node: chain for chain in chains for node in chain}
    for sweep in range(_SWEEPS):
        downwards = sweep % 2 == 0
        for row in rows if downwards else rows[::-1]:
            wishes = [_wished(node, [*(node.up if downwards else node.down), *node.beside], node.left) for node in row]
            if sweep >= _SWEEPS // 3:
                wishes = [_balanced(node, chain_of.get(node, ())) for node in row]
            _settle(row, wishes)
    shift = min(node.left for row in rows for node in row)
    for row in rows:
        for node in row:
            node.left = round(node.left - shift + _LEFT)


def _balanced(node: _Node, chain: Sequence[_Node]) -> float:
    """For a box, the middle of both sides; for a cord, one line for its whole length, between its two ends."""
    if not chain:
        return _wished(node, [*node.up, *node.down], node.left)
    ends = [
        (end, at, 0.0) for one in (chain[0], chain[-1]) for end, at, _ in (*one.up, *one.down, *one.beside) if end.box
    ]
    places = [one.left for one in chain] + [end.left + at for end, at, _ in ends]
    return sum(places) / len(places)


def _settle(row: list[_Node], wishes: Sequence[float]) -> None:
    """The places nearest to the wishes that keep order and gaps: neighbours that collide share their wish."""
    offsets, offset = [], 0.0
    for node in row:
        offsets.append(offset)
        offset += node.width + node.gap
    blocks: list[list[float]] = []  # [sum of weighted wishes, weight, how many]
    for node, wish, before in zip(row, wishes, offsets, strict=True):
        weight = 1.0 if node.box else 8.0  # a straight cord is worth more than a box in the middle
        blocks.append([(wish - before) * weight, weight, 1])
        while len(blocks) > 1 and blocks[-2][0] / blocks[-2][1] > blocks[-1][0] / blocks[-1][1]:
            total, weight, many = blocks.pop()
            blocks[-1] = [blocks[-1][0] + total, blocks[-1][1] + weight, blocks[-1][2] + many]
    bases = [block[0] / block[1] for block in blocks for _ in range(int(block[2]))]
    for node, base, before in zip(row, bases, offsets, strict=True):
        node.left = base + before


# Back into the patch


def _tops(rows: list[list[_Node]], top: float) -> list[float]:
    tops = []
    for row in rows:
        tops.append(top)
        top += max(node.height for node in row) + _ROW_GAP
    return tops


def _write(
    patch: Patch, nodes: dict[Box, _Node], chains: list[list[_Node]], tops: list[float], rows: list[list[_Node]]
) -> None:
    heights = [max(node.height for node in row) for row in rows]
    for box, node in nodes.items():
        box.rect = (node.left, tops[node.row], box.rect[2], box.rect[3])
    for place, (start, end, _) in enumerate(patch.connections):
        corners: list[tuple[float, float]] = []
        first = nodes[start.box]
        if first.row < nodes[end.box].row and heights[first.row] - first.height > _MUCH_LOWER:
            out = first.left + _port(start, len(start.box.ports.outlets))
            corners.append((out, tops[first.row] + heights[first.row] + 4))  # straight down, past what is taller
        for node in chains[place]:
            above, below = (node.left, tops[node.row] - 4), (node.left, tops[node.row] + heights[node.row] + 4)
            corners += [above, below] if nodes[start.box].row < nodes[end.box].row else [below, above]
        patch.connections[place] = (start, end, _plain(corners))
    width = max(box.rect[0] + box.rect[2] for box in patch.boxes) + 30
    height = max(box.rect[1] + box.rect[3] for box in patch.boxes) + 30
    patch.rect = (*patch.rect[:2], max(width, 300.0), height)


def _plain(corners: list[tuple[float, float]]) -> tuple[tuple[float, float], ...]:
    """Without those corners in which a straight piece only goes on."""
    kept: list[tuple[float, float]] = []
    for corner in corners:
        if len(kept) > 1 and kept[-1][0] == kept[-2][0] == corner[0]:
            kept[-1] = corner
        else:
            kept.append(corner)
    return tuple(kept)
