"""A sample played: at another pitch, for as long as it takes."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import soxr

from sonograft.dsp.correlation import correlations
from sonograft.engines.replay.colour import recoloured
from sonograft.engines.replay.library import Sample

_IN_TUNE = 0.03
"""Semitones that make no difference."""
_ATTACK_S, _STEADY = 0.15, 0.93
"""A loop begins after the attack, and ends at this share of what is held."""
_SHORTEST_LOOP_S, _LONGEST_FADE_S = 0.03, 0.06
_AS_IT_IS_S = 0.002
_RELEASE_FADE_S, _LEVEL_S = 0.012, 0.02
_STEP_S, _FEWEST_STEPS = 0.01, 6
"""Of the level by which the decay is measured."""
_FASTEST_DB = -80.0
"""A second."""

Samples = npt.NDArray[np.float32]


def played(
    sample: Sample, semitones: float, seconds: float, sample_rate: int, colour_kept: float = 0.0
) -> tuple[Samples, int]:
    """``sample`` so many ``semitones`` higher, held for ``seconds``, and its own release; and where it begins in that.

    The pitch is changed by the speed, as every sampler does it, so attack and vibrato keep their shape; for
    ``colour_kept`` see ``colour.kept_share``.
    """
    samples, ratio = sample.samples, 1.0
    if abs(semitones) > _IN_TUNE:
        ratio = 2 ** (semitones / 12)
        moved = soxr.resample(samples.T, sample_rate, sample_rate / ratio, "HQ").T
        samples = recoloured(moved, sample, semitones, colour_kept, sample_rate)
    begin = round(sample.begin / ratio)
    end = min(round(sample.end / ratio), samples.shape[1])
    return _held(samples, begin, end, round(seconds * sample_rate), sample_rate), begin


def _held(samples: Samples, begin: int, end: int, frames: int, sample_rate: int) -> Samples:
    """``samples``, let go ``frames`` after ``begin`` instead of at ``end``: its release, at the level it has then."""
    if abs(end - begin - frames) < _AS_IT_IS_S * sample_rate:
        return samples
    body = samples if end - begin >= frames else _looped(samples, begin, end, frames, sample_rate)
    stop = min(begin + frames, body.shape[1])
    release = samples[:, end:]
    fade = min(round(_RELEASE_FADE_S * sample_rate), body.shape[1] - stop if body is samples else release.shape[1])
    about = round(_LEVEL_S * sample_rate)
    gain = min(_rms(body[:, max(stop - about, 0) : stop]) / max(_rms(samples[:, max(end - about, 0) : end]), 1e-9), 2.0)
    result = np.zeros((samples.shape[0], stop + max(release.shape[1], fade)), np.float32)
    result[:, :stop] = body[:, :stop]
    falling, rising = _fades(fade)
    tail = body[:, stop : stop + fade]
    result[:, stop : stop + tail.shape[1]] += tail * falling[: tail.shape[1]]
    coming = gain * release
    coming[:, :fade] *= rising[: coming.shape[1]]
    result[:, stop : stop + coming.shape[1]] += coming
    return result


def _looped(samples: Samples, begin: int, end: int, frames: int, sample_rate: int) -> Samples:
    """The held part of ``samples`` made longer: again and again back to where the waveform is most like the present.

    What decays goes on decaying.
    """
    first = begin + min(round(_ATTACK_S * sample_rate), (end - begin) // 3)
    last = begin + int(_STEADY * (end - begin))
    length = last - first
    if length < _SHORTEST_LOOP_S * sample_rate:
        return samples[:, :end]
    fade = min(length // 3, round(_LONGEST_FADE_S * sample_rate))
    mono = samples.mean(0)
    back = first + int(correlations(mono[first : last - length // 4], mono[last - fade : last]).argmax())
    turn = samples[:, back:last]
    step = turn.shape[1] - fade
    fainter = np.float32(10 ** (_decay_db(mono[begin:end], sample_rate) * step / sample_rate / 20))
    rising = (np.arange(fade, dtype=np.float32) + 0.5) / fade  # what is faded into is almost the same: no power is lost
    pieces, total, leaving = [samples[:, : last - fade]], last, samples[:, last - fade : last]
    while total < begin + frames:
        turn = turn * fainter
        pieces += [(leaving * (1 - rising) + turn[:, :fade] * rising).astype(np.float32), turn[:, fade:step]]
        leaving = turn[:, step:]
        total += step
    return np.concatenate([*pieces, leaving], 1)


def _decay_db(held: Samples, sample_rate: int) -> float:
    """By how much ``held`` decays in a second: the slower of its two halves, for a note may be let go in the second."""
    steady = held[len(held) // 8 : int(0.9 * len(held))].astype(np.float64)
    size = round(_STEP_S * sample_rate)
    steps = len(steady) // size
    if steps < _FEWEST_STEPS:
        return 0.0
    level = 10 * np.log10((steady[: steps * size] ** 2).reshape(steps, size).mean(1) + 1e-12)
    halves = level[: steps // 2], level[steps // 2 :]
    slopes = [float(np.polyfit(np.arange(len(half)) * size / sample_rate, half, 1)[0]) for half in halves]
    return min(max(*slopes, _FASTEST_DB), 0.0)


def _fades(frames: int) -> tuple[Samples, Samples]:
    """Falling and rising, of equal power."""
    turn = (np.arange(frames, dtype=np.float32) + 0.5) / max(frames, 1) * (np.pi / 2)
    return np.cos(turn), np.sin(turn)


def _rms(samples: Samples) -> float:
    return float(np.sqrt((samples.astype(np.float64) ** 2).mean())) if samples.size else 0.0
