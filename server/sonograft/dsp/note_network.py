"""A small trained network that hears notes: when they begin, when they sound, and their exact pitch.

The model is Basic Pitch (Bittner, Bosch, Rubinstein, Meseguer-Brocal and Ewert, *A Lightweight Instrument-Agnostic
Model for Polyphonic Note Transcription and Multipitch Estimation*, ICASSP 2022): 16 800 weights by Spotify under the
Apache licence 2.0, see ``note_network.NOTICE``. The network itself is written here anew, from the article and the
published graph, so that it needs nothing but torch and runs wherever the engines do.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import resources

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

SAMPLE_RATE = 22_050
"""Hz, of the sound that is heard."""
HOP = 256
"""Samples from one frame to the next."""
LOWEST_HZ = 27.5
KEYS = 88
"""From A0 up, in semitones."""
_PER_OCTAVE = 36
_OCTAVES = 9
_BINS = 309
_CONTOUR_BINS = 264
_HARMONICS = (0.5, 1, 2, 3, 4, 5, 6, 7)
_WINDOW = 2 * SAMPLE_RATE - HOP
"""Samples that the network was trained on, and that its input is normalised over."""
_AT_ONCE = 4
"""Windows, of some two seconds, that go through the network together."""
_MARGIN, _KEPT = 15, 141
"""Frames at the beginning of a window that have heard too little of their surroundings, and those after them that have
heard enough; the rest have not."""


@dataclass(frozen=True)
class Activations:
    """How sure the network is, 0 to 1, for each frame of ``HOP`` samples; frame 0 is centred on sample 0."""

    note: Tensor
    """``[frames, KEYS]``: it sounds."""
    onset: Tensor
    """``[frames, KEYS]``: it begins."""
    contour: Tensor
    """``[frames, 3 KEYS]``: thirds of a semitone; the middle one of each three is the key's own pitch."""


@cache
def _weights(device: torch.device) -> dict[str, Tensor]:
    with resources.files(__package__).joinpath("note_network.npz").open("rb") as file, np.load(file) as arrays:
        return {name: torch.from_numpy(arrays[name]).to(device) for name in arrays.files}


def steps(samples: int) -> int:
    """How often ``listen`` calls ``step`` for so many ``samples``."""
    return math.ceil(math.ceil((math.ceil(samples / HOP) + 1) / _KEPT) / _AT_ONCE)


def listen(sound: Tensor, step: Callable[[], None] = lambda: None) -> Activations:
    """What the network hears in ``sound``, ``[samples]`` at ``SAMPLE_RATE``, of any length from one sample up.

    ``step`` is called every few seconds of sound, where it may raise.
    """
    windows, frames = _windows(sound)
    parts = []
    for some in windows.split(_AT_ONCE):
        parts.append(_hear(some))
        step()
    return Activations(*(_unrolled([part[kind] for part in parts], frames) for kind in range(3)))


def _windows(sound: Tensor) -> tuple[Tensor, int]:
    """Overlapping windows ``[B, _WINDOW]``, and the frames of the whole."""
    frames = math.ceil(sound.numel() / HOP) + 1
    count = math.ceil(frames / _KEPT)
    missing = ((count - 1) * _KEPT - _MARGIN) * HOP + _WINDOW - sound.numel()
    return functional.pad(sound, (_MARGIN * HOP, missing)).unfold(0, _WINDOW, _KEPT * HOP), frames


def _unrolled(parts: list[Tensor], frames: int) -> Tensor:
    return torch.cat(parts)[:, _MARGIN : _MARGIN + _KEPT].flatten(0, 1)[:frames]


def _hear(windows: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Notes, onsets and contours of ``windows``, ``[B, frames, bins]``."""
    w = _weights(windows.device)
    stacked = _harmonics(_constant_q(windows, w) * w["input.mul"] + w["input.add"])

    def layer(name: str, x: Tensor, stride: int = 1, pad: tuple[int, int, int, int] = (0, 0, 0, 0)) -> Tensor:
        return functional.conv2d(functional.pad(x, pad), w[f"{name}.weight"], w[f"{name}.bias"], (1, stride))

    wide = layer("contour.0", stacked, pad=(19, 19, 1, 1)).relu_()
    contour = layer("contour.1", wide, pad=(2, 2, 2, 2)).sigmoid_()
    note = layer("note.0", contour, 3, pad=(2, 2, 3, 3)).relu_()
    note = layer("note.1", note, pad=(1, 1, 3, 3)).sigmoid_()
    begun = layer("onset.0", stacked, 3, pad=(1, 1, 2, 2)).relu_()
    onset = layer("onset.1", torch.cat([note, begun], 1), pad=(1, 1, 1, 1)).sigmoid_()
    return note[:, 0], onset[:, 0], contour[:, 0]


def _constant_q(windows: Tensor, w: dict[str, Tensor]) -> Tensor:
    """A constant-Q spectrogram in decibels, each window's range taken to 0..1: ``[B, frames, _BINS]``.

    Octave by octave, the lower ones on the sound at half the rate (Schoerkhuber and Klapuri 2010).
    """
    sound, hop = windows[:, None], HOP
    octaves: list[Tensor] = []
    for octave in range(_OCTAVES):
        padded = functional.pad(sound, (128, 128), "reflect")
        octaves.insert(0, functional.conv1d(padded, w["constant_q"], stride=hop).unflatten(1, (2, -1)).square().sum(1))
        if octave < _OCTAVES - 1:
            sound, hop = functional.conv1d(functional.pad(sound, (127, 127)), w["half_band"], stride=2), hop // 2
    power = torch.cat(octaves, 1)[:, -_BINS:] * _lengths().to(windows)[:, None]
    level = (power + 1e-10).log10().transpose(1, 2)
    level = level - level.amin((1, 2), keepdim=True)
    highest = level.amax((1, 2), keepdim=True)
    return torch.where(highest > 0, level / highest, torch.zeros_like(level))


def _lengths() -> Tensor:
    """Samples of the window of each bin."""
    q = 1 / (2 ** (1 / _PER_OCTAVE) - 1)
    return (q * SAMPLE_RATE / (LOWEST_HZ * 2 ** (torch.arange(_BINS, dtype=torch.float64) / _PER_OCTAVE))).ceil()


def _harmonics(spectrogram: Tensor) -> Tensor:
    """Each bin with those of its harmonics: ``[B, harmonics, frames, _CONTOUR_BINS]``."""
    layers = []
    for harmonic in _HARMONICS:
        shift = round(_PER_OCTAVE * math.log2(harmonic))
        below = functional.pad(spectrogram, (max(-shift, 0), max(shift, 0)))
        layers.append(below[..., max(shift, 0) :][..., :_CONTOUR_BINS])
    return torch.stack(layers, 1)
