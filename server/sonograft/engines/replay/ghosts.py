"""Notes that are heard an octave too low: every second partial of such a ghost is missing."""

from __future__ import annotations

from collections.abc import Sequence

from torch import Tensor

from sonograft.engines.replay.notes import Note

_PARTIALS = 8
_WIDTH = 0.03
"""Half the width in which a partial is looked for, relative to its frequency: half a semitone."""
_MISSING_DB = -26.0
"""Of all odd partials together, beside the even ones. Real notes (a bassoon) come to -19, ghosts (of a tuba) to -34."""


def without_ghosts(notes: Sequence[Note], powers: Tensor, times_s: Tensor, bin_hz: float) -> list[Note]:
    """Those of ``notes`` that are there in ``powers [frames, bins]``, the frames of which lie at ``times_s``."""
    return [note for note in notes if not _is_ghost(note, powers, times_s, bin_hz)]


def _is_ghost(note: Note, powers: Tensor, times_s: Tensor, bin_hz: float) -> bool:
    sounding = (times_s >= note.start) & (times_s < note.end)
    if not sounding.any():
        return False
    spectrum = powers[sounding].mean(0)
    partials = [_around(spectrum, partial * note.hertz, bin_hz) for partial in range(1, _PARTIALS + 1)]
    return sum(partials[::2]) < sum(partials[1::2]) * 10 ** (_MISSING_DB / 10)


def _around(spectrum: Tensor, hertz: float, bin_hz: float) -> float:
    first, last = (round(hertz * factor / bin_hz) for factor in (1 - _WIDTH, 1 + _WIDTH))
    return float(spectrum[first : last + 1].sum())
