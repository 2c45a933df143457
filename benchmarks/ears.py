"""How near a result is to a known answer: figures that need no reference to any engine.

``Ears`` knows one case; ``hear`` takes about a tenth of a second for each result.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

import numpy as np
import numpy.typing as npt

from benchmarks import analysis, multipitch
from benchmarks.analysis import Signal, Values
from benchmarks.form import at_rate
from benchmarks.known_answer import Case
from sonograft.audio.clip import Audio

LSD_RATE = 16_000
"""Hz, of Cifka et al."""
_BRIGHT_HZ = 5000.0


@dataclass(frozen=True, slots=True)
class Figures:
    """Of one result; distances are 0 and agreements 1 for the right answer itself."""

    lsd: float
    """Log-spectral distance to the target in dB, see ``log_spectral_distance``."""
    content_lsd: float
    """The untouched content's."""
    lsd_ratio: float
    """The one over the other. Cifka et al. on their cases: .99 for the random filters, .83 for their network."""
    timbre: float
    """Timbre distance to the target, see ``timbre_distance``."""
    timbre_to_style: float
    """The same to the style, whose melody is another."""
    pitch: float
    """Agreement with the notes of the target, see ``multipitch.agreement``."""
    chroma: float
    """Mean cosine of chroma frames with the target's."""
    onset: float
    """Correlation of onset envelopes with the target's."""
    mel_db: float
    """Long-term spectrum against the style's: mean over mel bands of the difference in dB, without sign."""
    mel_db_high: float
    """The same of the bands above 5 kHz."""


class Ears:
    """Judges results against the target of one case."""

    def __init__(self, case: Case) -> None:
        self._style = case.style
        self._style_cepstra = _timbre(case.style)
        self._target = _Heard(case.target)
        self._content_lsd = log_spectral_distance(_Heard(case.content).mel_db, self._target.mel_db)

    def hear(self, result: Audio) -> Figures:
        heard, target = _Heard(result), self._target
        lsd = log_spectral_distance(heard.mel_db, target.mel_db)
        overall, high = spectrum_errors_db(result, self._style)
        return Figures(
            lsd=lsd,
            content_lsd=self._content_lsd,
            lsd_ratio=lsd / self._content_lsd,
            timbre=timbre_distance(heard.timbre, target.timbre),
            timbre_to_style=timbre_distance(heard.timbre, self._style_cepstra),
            pitch=multipitch.agreement(heard.notes, target.notes),
            chroma=chroma_cosine(heard.signal, target.signal, multipitch.SAMPLE_RATE),
            onset=onset_correlation(heard.signal, target.signal, multipitch.SAMPLE_RATE),
            mel_db=overall,
            mel_db_high=high,
        )


class _Heard:
    """What is compared of one sound."""

    def __init__(self, audio: Audio) -> None:
        self.mel_db = analysis.mel_db(analysis.mono(audio, LSD_RATE), LSD_RATE)
        self.timbre = _timbre(audio)
        self.signal = analysis.mono(audio, multipitch.SAMPLE_RATE)
        self.notes: npt.NDArray[np.bool_] = multipitch.notes(self.signal)


def mean(figures: list[Figures]) -> Figures:
    """Over several cases; ``lsd_ratio`` is that of the means, as in the published table."""
    means = Figures(**{f.name: float(np.mean([getattr(each, f.name) for each in figures])) for f in fields(Figures)})
    return replace(means, lsd_ratio=means.lsd / means.content_lsd)


def log_spectral_distance(a: Values, b: Values) -> float:
    """Cifka et al. 2021: mean over mel bands of the RMS over time of the difference in dB; both at equal power."""
    frames = min(len(a), len(b))
    return float(np.sqrt(((a[:frames] - b[:frames]) ** 2).mean(0)).mean())


def timbre_distance(a: Values, b: Values) -> float:
    """1 - cosine of two ``[24]``: mean and spread over time of MFCC 2 to 13 (16 kHz, every 31 ms, without silence).

    Cifka et al. put a trained network on the same coefficients, whose weights are not published.
    """
    return float(1 - a @ b / max(float(np.linalg.norm(a) * np.linalg.norm(b)), 1e-9))


def chroma_cosine(a: Signal, b: Signal, sample_rate: int) -> float:
    """Mean over frames of the cosine of their chroma."""
    first, second = analysis.chroma(a, sample_rate), analysis.chroma(b, sample_rate)
    norms = np.linalg.norm(first, axis=1) * np.linalg.norm(second, axis=1)
    both = norms > 0
    return float(((first * second).sum(1)[both] / norms[both]).mean()) if both.any() else 0.0


def onset_correlation(a: Signal, b: Signal, sample_rate: int) -> float:
    """Pearson correlation of the two onset envelopes."""
    return float(np.corrcoef(analysis.onsets(a, sample_rate), analysis.onsets(b, sample_rate))[0, 1])


def spectrum_errors_db(result: Audio, style: Audio) -> tuple[float, float]:
    """Mean difference of the long-term spectra in 128 mel bands in dB, of all bands and of those above 5 kHz.

    At the style's sample rate: a result that has none of its high bands is wrong there.
    """
    ours, centres = analysis.long_term_db(at_rate(result, style.sample_rate))
    theirs, _ = analysis.long_term_db(style)
    error = np.abs(ours - theirs)
    return float(error.mean()), float(error[centres > _BRIGHT_HZ].mean())


def _timbre(audio: Audio) -> Values:
    values = analysis.cepstra(analysis.mono(audio, LSD_RATE), LSD_RATE)
    return np.concatenate([values.mean(0), values.std(0)])
