"""A melody and a few styles, synthesised: free of anyone's rights, and the same everywhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
import numpy.typing as npt
from scipy.signal import lfilter

from sonograft.audio.clip import Audio

SAMPLE_RATE = 44_100
_BEAT_S = 60 / 104
_PEAK = 0.5

_Signal = npt.NDArray[np.float64]

_MELODY = (62, 69, 74, 77, 76, 72, 69, 65, 67, 70, 74, 79, 77, 74, 70, 67)
"""MIDI notes, one each half beat: arpeggios of D minor, F, G minor."""
_BASS = (38, 41, 43, 43)
"""One each two beats."""


def melody(seconds: float = 8.0) -> Audio:
    """Plucked strings over a bass: the demo's content."""
    frames = round(seconds * SAMPLE_RATE)
    noise = np.random.default_rng(1)
    out = np.zeros((2, frames))
    for step in range(int(seconds / (_BEAT_S / 2))):
        at = step * _BEAT_S / 2
        note = _MELODY[step % len(_MELODY)]
        _add(out, _pluck(_hertz(note), 1.4, noise), at, pan=0.3 * (-1) ** step)
        if step % 4 == 0:
            _add(out, 1.3 * _pluck(_hertz(_BASS[step // 4 % len(_BASS)]), 2.2, noise), at, pan=0.0)
    return _finished(out)


def bells(seconds: float = 8.0) -> Audio:
    """Struck metal: slowly decaying partials that are not harmonic."""
    chance = np.random.default_rng(2)
    out = np.zeros((2, round(seconds * SAMPLE_RATE)))
    for at in np.arange(0, seconds, 0.37):
        _add(out, _bell(_hertz(chance.choice((67, 72, 74, 79, 84))), 2.5), float(at), pan=chance.uniform(-0.8, 0.8))
    return _finished(out)


def choir(seconds: float = 8.0) -> Audio:
    """Many detuned voices through the formants of an 'ah'."""
    chance = np.random.default_rng(3)
    time = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    out = np.zeros((2, time.size))
    for note in (50, 57, 62, 65, 69):
        for _ in range(4):
            drift = chance.uniform(3.5, 6.0) * time + chance.uniform(0, 1)
            hertz = _hertz(note) * (1 + chance.normal(0, 0.004)) * (1 + 0.004 * np.sin(2 * np.pi * drift))
            phase = 2 * np.pi * np.cumsum(hertz) / SAMPLE_RATE
            voice = sum(np.sin(k * phase) * _ah(k * _hertz(note)) / k for k in range(1, 24))
            _add(out, np.asarray(voice), 0.0, pan=chance.uniform(-0.9, 0.9))
    swell = 0.65 + 0.35 * np.sin(2 * np.pi * time / 4 - np.pi / 2)
    return _finished(out * swell)


def rain(seconds: float = 8.0) -> Audio:
    """Hiss and thousands of drops: a texture without pitch."""
    chance = np.random.default_rng(4)
    frames = round(seconds * SAMPLE_RATE)
    out = 0.05 * chance.standard_normal((2, frames))
    for at in chance.uniform(0, seconds, round(220 * seconds)):
        size = chance.exponential(0.35)
        length = round(0.012 * SAMPLE_RATE)
        ring = np.sin(2 * np.pi * chance.uniform(900, 7000) * np.arange(length) / SAMPLE_RATE)
        _add(out, size * ring * np.exp(-np.arange(length) / (0.0025 * SAMPLE_RATE)), float(at), chance.uniform(-1, 1))
    return _finished(out)


STYLES: Mapping[str, Callable[[], Audio]] = {"bells": bells, "choir": choir, "rain": rain}


def _hertz(note: float) -> float:
    return float(440.0 * 2 ** ((note - 69) / 12))


def _pluck(hertz: float, seconds: float, chance: np.random.Generator) -> _Signal:
    """A string after Karplus and Strong (1983): noise in a delay line that averages neighbours."""
    delay = int(SAMPLE_RATE / hertz - 0.5)
    burst = np.zeros(round(seconds * SAMPLE_RATE))
    burst[:delay] = chance.uniform(-1, 1, delay)
    damping = 0.996 * 0.5
    string: _Signal = lfilter([1.0], np.r_[1.0, np.zeros(delay - 1), -damping, -damping], burst)
    string[-400:] *= np.linspace(1, 0, 400)
    return string


def _bell(hertz: float, seconds: float) -> _Signal:
    time = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    partials = (
        (0.56, 0.5, 1.9),
        (1.0, 1.0, 1.6),
        (1.19, 0.7, 1.1),
        (1.71, 0.5, 0.9),
        (2.0, 0.6, 0.7),
        (2.74, 0.4, 0.5),
        (3.76, 0.3, 0.3),
        (4.07, 0.2, 0.25),
    )
    sound = sum(
        gain * np.sin(2 * np.pi * hertz * ratio * time) * np.exp(-time / decay) for ratio, gain, decay in partials
    )
    return np.asarray(sound)


def _ah(hertz: float) -> float:
    """How strongly the vowel passes a frequency: three formants."""
    formants = ((730, 90, 1.0), (1090, 110, 0.6), (2440, 160, 0.25))
    return 0.02 + sum(gain / (1 + ((hertz - centre) / width) ** 2) for centre, width, gain in formants)


def _add(out: _Signal, sound: _Signal, at_s: float, pan: float) -> None:
    """Mix ``sound`` into the stereo ``out`` at ``at_s``; ``pan`` from -1, left, to 1; equal power."""
    first = round(at_s * SAMPLE_RATE)
    part = sound[: max(out.shape[1] - first, 0)]
    angle = (pan + 1) * np.pi / 4
    out[0, first : first + part.size] += np.cos(angle) * part
    out[1, first : first + part.size] += np.sin(angle) * part


def _finished(out: _Signal) -> Audio:
    """At a common peak, with ends that do not click."""
    fade = round(0.01 * SAMPLE_RATE)
    out[:, :fade] *= np.linspace(0, 1, fade)
    out[:, -fade:] *= np.linspace(1, 0, fade)
    return Audio((out * (_PEAK / np.abs(out).max())).astype(np.float32), SAMPLE_RATE)
