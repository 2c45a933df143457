"""From how sure the network is, frame by frame, to notes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from sonograft.dsp.note_network import HOP, KEYS, SAMPLE_RATE, Activations

_ONSET = 0.7
"""How sure of an onset the network has to be. Well above its authors' 0.5: overtones begin with their notes, and make
half of what lies between (on scores whose notes are known)."""
_SOUNDS, _SOUNDS_ALONE = 0.3, 0.4
"""How sure that a note goes on; and that it sounds at all, where its onset was not noticed."""
_MEAN = 0.42
"""A note that is less sure than this on average is none."""
_PAUSE = 8
"""Frames that a note may seem to be gone and yet go on."""
_SHORTEST, _SHORTEST_ALONE = 8, 16
"""Frames."""
_OVERTONES = (12, 19, 24, 28, 31, 34, 36)
"""Semitones above a note."""
_GHOST = 0.9
"""A note on an overtone of one that is this much surer is that overtone."""
_TOGETHER = 6
"""Frames between two onsets that sound like one."""
_LOWEST_KEY = 21

_Values = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Note:
    start: float
    """Seconds, as is ``end``."""
    end: float
    pitch: float
    """MIDI number, 69 is A at 440 Hz; not rounded."""
    sureness: float
    """0 to 1."""

    @property
    def seconds(self) -> float:
        return self.end - self.start

    @property
    def hertz(self) -> float:
        return float(440.0 * 2 ** ((self.pitch - 69) / 12))

    def later(self, seconds: float) -> Note:
        """Moved, but to no time before 0, where sounds begin."""
        return replace(self, start=max(self.start + seconds, 0.0), end=self.end + seconds)


@dataclass(frozen=True, slots=True)
class _Found:
    """In frames and keys."""

    start: int
    end: int
    key: int
    sureness: float

    def covers(self, other: _Found, share: float) -> bool:
        both = min(self.end, other.end) - max(self.start, other.start)
        return both > share * (other.end - other.start)


def decode(activations: Activations) -> list[Note]:
    """The notes in ``activations``, by their starts.

    Each onset is followed until its note ends, the last first, so that no note takes what belongs to a later one; what
    is left and sounds clearly is a note whose onset was not noticed (after Bittner et al. 2022). Overtones that
    pass for notes are left out.
    """
    sounding = activations.note.cpu().numpy()
    left = sounding.copy()
    found = [*_begun(activations.onset.cpu().numpy(), sounding, left), *_unnoticed(sounding, left)]
    sure = [note for note in found if note.sureness >= _MEAN]
    contour = activations.contour.cpu().numpy()
    real = [note for note in sure if not any(_is_overtone(note, other) for other in sure)]
    return sorted((_note(one, contour) for one in real), key=lambda note: (note.start, note.pitch))


def _begun(onset: _Values, sounding: _Values, left: _Values) -> Iterator[_Found]:
    around = np.pad(onset, ((1, 1), (0, 0)))
    peaks = (onset >= _ONSET) & (onset >= around[:-2]) & (onset > around[2:])
    for start, key in sorted(zip(*np.nonzero(peaks), strict=True), reverse=True):
        end = _follow(left[:, key], int(start), _SOUNDS)
        if end - start >= _SHORTEST:
            yield _Found(int(start), end, int(key), float(sounding[start:end, key].mean()))
            left[start:end, max(key - 1, 0) : key + 2] = 0


def _unnoticed(sounding: _Values, left: _Values) -> Iterator[_Found]:
    while left.size and left.max() > _SOUNDS_ALONE:
        middle, key = (int(place) for place in np.unravel_index(left.argmax(), left.shape))
        end = _follow(left[:, key], middle, _SOUNDS)
        start = middle + 1 - _follow(left[middle::-1, key], 0, _SOUNDS)
        left[start : end + 1, max(key - 1, 0) : key + 2] = 0
        left[middle, key] = 0
        if end - start >= _SHORTEST_ALONE:
            yield _Found(start, end, key, float(sounding[start:end, key].mean()))


def _follow(sureness: _Values, start: int, enough: float) -> int:
    """The frame where a note that sounds at ``start`` has ended."""
    sounds = sureness[start:] >= enough
    if len(sounds) > _PAUSE:
        pauses = np.flatnonzero(np.convolve(sounds, np.ones(_PAUSE, int), "valid") == 0)
        sounds = sounds[: pauses[0]] if len(pauses) else sounds
    last = np.flatnonzero(sounds)
    return start + (int(last[-1]) + 1 if len(last) else 0)


def _is_overtone(note: _Found, other: _Found) -> bool:
    if note.key - other.key not in _OVERTONES:
        return False
    if abs(note.start - other.start) < _TOGETHER:
        return other.covers(note, 0.6) and note.sureness < _GHOST * other.sureness
    return other.covers(note, 0.8) and note.sureness < (_GHOST - 0.1) * other.sureness


def _note(found: _Found, contour: _Values) -> Note:
    """With the pitch where the contour has its weight, within a semitone and a third around the key."""
    first, last = max(3 * found.key - 3, 0), min(3 * found.key + 6, 3 * KEYS)
    weights = contour[found.start : found.end, first:last] ** 2
    middle = float((weights * np.arange(first, last)).sum() / max(float(weights.sum()), 1e-9))
    pitch = (middle - 1) / 3 + _LOWEST_KEY if weights.sum() else float(found.key + _LOWEST_KEY)
    frame_s = HOP / SAMPLE_RATE
    return Note(found.start * frame_s, found.end * frame_s, pitch, found.sureness)
