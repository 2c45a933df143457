"""Whose partials are where in a spectrogram: what of it belongs to which of several notes.

Soft masks by harmonic templates, as in Wiener filtering of overlapping sources: a bin is shared between the notes that
have a partial there in proportion to how much they claim it.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

_MOST_PARTIALS = 60
_HIGHEST_HZ = 16_000.0
_WIDTH = 0.0075
"""Of a partial, relative to its frequency: vibrato, and the stretched partials of strings."""
_WIDTH_BINS = 1.2
_WIDEST = 0.2
"""Of the distance of two partials: a low note must not claim all that there is."""
_DECAY_S = 0.08
"""How fast the claim of a note fades that has ended: rooms and strings ring on."""
_UNCLAIMED = 0.02
"""How much nobody claims any bin: what is far from all partials is left over."""
_TONAL = (0.3, 0.7)
"""How much more of a frame's energy the notes claim than they would of noise of the same colour, 0 to 1: below, what is
left is none of theirs (a drum); above, it is (breath, bow)."""
_ATTACK_S, _BODY_S = 0.06, 0.25
"""After its start, how long the attack of a note lasts, and what comes after it that tells what it was."""
_COLOUR_BINS = 17
"""Over which a frame's colour is smooth."""


def templates(hertz: Tensor, bins: int, bin_hz: float) -> Tensor:
    """How much notes at ``hertz [notes]`` claim each bin, 0 to 1: ``[notes, bins]``."""
    places = torch.arange(bins, device=hertz.device) * bin_hz
    claims = torch.zeros(len(hertz), bins, device=hertz.device)
    for partial in range(1, _MOST_PARTIALS + 1):
        centre = partial * hertz[:, None]
        width = torch.maximum(_WIDTH * centre, torch.full_like(centre, _WIDTH_BINS * bin_hz))
        width = torch.minimum(width, _WIDEST * hertz[:, None])
        bell = torch.exp(-0.5 * ((places - centre) / width) ** 2) / partial**0.5
        claims = torch.maximum(claims, torch.where(centre <= _HIGHEST_HZ, bell, torch.zeros_like(bell)))
    return claims.square()


@dataclass(frozen=True)
class Times:
    """When notes are there: all in seconds, ``[notes]``, but for ``frames``."""

    starts: Tensor
    ends: Tensor
    frames: Tensor
    """``[frames]``"""
    before_s: float
    """How much earlier an attack may begin."""

    def present(self) -> Tensor:
        """How much each note is there: ``[notes, frames]``."""
        since_end = (self.frames - self.ends[:, None]).clamp_min(0)
        return torch.exp(-since_end / _DECAY_S) * (self.frames >= self.starts[:, None] - self.before_s)

    def within(self, first_s: float, last_s: float) -> Tensor:
        """The frames that lie so long after each note's start, as 0 and 1: ``[notes, frames]``."""
        since = self.frames - self.starts[:, None]
        return ((since >= first_s) & (since < last_s)).float()


class Shares:
    """Who gets how much of a spectrogram with ``powers [frames, bins]``."""

    def __init__(self, claims: Tensor, times: Times, powers: Tensor) -> None:
        """``claims [notes, bins]`` as ``templates`` gives them."""
        self._claims = claims
        self._present = times.present()
        self._total = self._present.T @ claims + _UNCLAIMED
        self._unclaimed = _UNCLAIMED / self._total
        low, high = _TONAL
        tonal = ((self._tonality(powers) - low) / (high - low)).clamp(0, 1)
        # An attack has no pitch. It belongs to the note if what comes after it does.
        attack, body = times.within(-times.before_s, _ATTACK_S), times.within(_ATTACK_S, _BODY_S)
        later = (body @ tonal) / body.sum(1).clamp_min(1)
        held = times.frames <= times.ends[:, None]
        self._given = held * torch.maximum(tonal, attack * later[:, None]) / self._present.sum(0).clamp_min(1)
        """Of what nobody claims, what each note that is present gets, ``[notes, frames]``."""

    def _tonality(self, powers: Tensor) -> Tensor:
        colour = torch.nn.functional.avg_pool1d(
            powers[:, None], _COLOUR_BINS, 1, _COLOUR_BINS // 2, count_include_pad=False
        )[:, 0]
        weights = torch.arange(powers.shape[1], device=powers.device).square()  # music falls by some 6 dB an octave
        claimed, by_chance = (
            (sizes * weights * (1 - self._unclaimed)).sum(1) / (sizes * weights).sum(1).clamp_min(1e-12)
            for sizes in (powers, colour)
        )
        return (claimed - by_chance) / (1 - by_chance).clamp_min(1e-3)

    def of(self, note: int, first: int, last: int) -> Tensor:
        """The share of ``note`` in the frames ``first`` to ``last``: ``[frames, bins]``."""
        frames = slice(first, last)
        present = self._present[note, frames, None]
        own = present * self._claims[note] / self._total[frames]
        return own + present * self._given[note, frames, None] * self._unclaimed[frames]

    def rest(self) -> Tensor:
        """What is left when all notes have got theirs: ``[frames, bins]``."""
        given = (self._given * self._present).sum(0)
        return self._unclaimed * (1 - given[:, None])
