"""Attacks: where a sound has them, and how they survive a treatment that smears them.

After the detectors by rise of energy (Masri 1996; Bello et al. 2005): an attack is a rise of the log energy of a band
above its own recent past. Compared with the *highest* level of that past, tones that beat, noise and the single
pulses of a low note are none.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

from sonograft.dsp.envelopes import smoothed
from sonograft.dsp.stft import OVERLAP, Stft, powers, scaled

_WINDOW_S = 0.006
"""Shorter than what ears tell apart in an attack, long enough for a spectrum."""

_PAST_S = (0.0085, 0.042)
"""How long ago the past is that a frame is compared with: over a window ago, so that a rise is seen whole; as far back
as the period of the lowest notes (24 Hz), whose pulses would be attacks otherwise."""

_RELEASE_S = 0.02

_RISE_DB = (6.0, 14.0)
"""Rises that are no attack at all, and that are wholly one."""

_COLOUR_S = 1.0
_MOST_GAIN = 10 ** (24 / 20)
_BANDS = 10
_KNEE_HZ = 1000.0
"""Bands are evenly wide below and evenly spaced in log frequency above; the narrowest has some three bins, since the
level of one bin alone jumps about in noise."""

_FAINT = (1e-3, 1e-6)
"""Energies below these shares of a band's and of all bands' mean count as silence: noise there has no attacks."""


def attacks(content: Tensor, sample_rate: int) -> Tensor:
    """How much of an attack there is: 0 (steady) to 1, ``[1, frames, bins]``, the same for all rows.

    For ``content [rows, samples]``; frames and bins are those of ``short_stft``.
    """
    seen = rises(content, sample_rate)
    frames = round(_RELEASE_S * sample_rate / short_hop(sample_rate))
    held = seen
    for frame in range(1, min(frames, len(seen))):
        fading = 0.5 + 0.5 * math.cos(math.pi * frame / frames)
        held = torch.maximum(held, torch.nn.functional.pad(seen[:-frame] * fading, (0, 0, frame, 0)))
    return (held @ _bands(_window(sample_rate), sample_rate, content.device))[None]


def rises(content: Tensor, sample_rate: int) -> Tensor:
    """How much of a sudden rise there is at a frame of ``short_stft``, 0 to 1, ``[frames, bands]``.

    A rise lasts for some 9 ms and begins up to 3 ms early, as its window does.
    """
    stft = short_stft(content, sample_rate)
    energies = powers(stft.analyse(content)).sum(0) @ _bands(stft.n_fft, sample_rate, content.device).T
    means = energies.mean(0)
    silence = (_FAINT[0] * means + _FAINT[1] * means.mean()).clamp_min(1e-20)
    levels = 10 * torch.log10(energies + silence)
    newest, oldest = (round(seconds * sample_rate / stft.hop) for seconds in _PAST_S)
    # Before the beginning it was silent: a sound that is there at once begins with an attack.
    past = torch.cat([10 * torch.log10(silence).expand(oldest, -1), levels])
    highest = torch.nn.functional.max_pool1d(past.T[None], oldest - newest + 1, 1)[0].T[: len(levels)]
    share = ((levels - highest - _RISE_DB[0]) / (_RISE_DB[1] - _RISE_DB[0])).clamp(0, 1)
    return share * share * (3 - 2 * share)


def keep_transients(result: Tensor, content: Tensor, sample_rate: int, amount: float) -> Tensor:
    """``result`` with the attacks of ``content``, both ``[rows, samples]``; at ``amount`` 1 with nothing else there.

    Where there is no attack, and everywhere at ``amount`` 0, the result stays as it is to the bit.
    """
    if amount == 0:
        return result
    stft = short_stft(result, sample_rate)
    # The transform is linear: the way to the content can be added to a result that was never transformed.
    way = scaled(stft.analyse(content - result), amount * attacks(content, sample_rate))
    return result + stft.synthesise(way)


def in_colour_of(result: Tensor, content: Tensor, sample_rate: int) -> Tensor:
    """``content`` with as much in each band as ``result`` has there, over a second; both ``[rows, samples]``.

    Its attacks in ``result`` tell when something begins, and not on what instrument.
    """
    stft = short_stft(result, sample_rate)
    bands, frames = _bands(stft.n_fft, sample_rate, result.device), round(_COLOUR_S * sample_rate / stft.hop) | 1
    spectrum = stft.analyse(content)
    theirs, ours = (smoothed(bands @ powers(each).sum(0).T, frames) for each in (stft.analyse(result), spectrum))
    faint = _FAINT[1] * ours.mean() + 1e-20
    gains = ((theirs + faint) / (ours + faint)).sqrt().clamp(1 / _MOST_GAIN, _MOST_GAIN)
    return stft.synthesise(scaled(spectrum, gains.T @ bands))


def short_stft(signal: Tensor, sample_rate: int) -> Stft:
    """The transform that attacks are seen in, for signals ``[rows, samples]`` like ``signal``."""
    return Stft(_window(sample_rate), signal.shape[1], signal.device)


def _window(sample_rate: int) -> int:
    """In samples; the nearest power of two."""
    return int(2 ** round(math.log2(_WINDOW_S * sample_rate)))


def short_hop(sample_rate: int) -> int:
    """Samples from one frame of ``short_stft`` to the next."""
    return _window(sample_rate) // OVERLAP


def _bands(n_fft: int, sample_rate: int, device: torch.device) -> Tensor:
    """Triangles ``[bands, bins]`` that sum to one at every bin: they gather energies and spread shares."""
    places = torch.log1p(torch.linspace(0, sample_rate / 2, n_fft // 2 + 1, device=device) / _KNEE_HZ)
    places = places * ((_BANDS - 1) / math.log1p(sample_rate / 2 / _KNEE_HZ))
    return (1 - (places - torch.arange(_BANDS, device=device)[:, None]).abs()).clamp_min(0)
