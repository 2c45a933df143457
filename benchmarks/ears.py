"""How near a result is to a known answer, and to its style: figures that need no reference to any engine.

``Ears`` knows one case, ``StyleEars`` one style and ``PairEars`` one pair of sounds without a known answer. To hear a
result takes each of them about half a second. What has no meaning for a sound (the pitch of drums) is NaN.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

from benchmarks import analysis, copies, hits, multipitch, tagger
from benchmarks.analysis import Signal, Values
from benchmarks.form import at_rate
from benchmarks.known_answer import DRUMS, Case
from sonograft.audio.clip import Audio

LSD_RATE = 16_000
"""Hz, of Cifka et al."""
_BRIGHT_HZ = 5000.0
_NOTHING = float("nan")


@dataclass(frozen=True, slots=True)
class StyleFigures:
    """How near one result is to its style, whatever it plays."""

    trained: float
    """Distance under an embedding that was trained elsewhere, see ``benchmarks.tagger``; NaN without its weights. It
    hears what is played, too: where style and content are played in unlike manners, the answer itself is not near 0."""
    timbre_to_style: float
    """Timbre distance, see ``timbre_distance``."""
    mel_db: float
    """Long-term spectra: mean over mel bands of the difference in dB, without sign. An equaliser lowers it, too."""
    mel_db_high: float
    """The same of the bands above 5 kHz."""
    hits_db: float
    """Distance of what begins in the result to what begins in the style, see ``hits.distance_db``."""
    copied: float
    """Mean over snippets of 0.5 s of their best normalised correlation with any place of the style, see ``copies``."""
    copied_most: float
    """The highest of them."""


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
    trained: float
    """Distance to the target under an embedding that was trained elsewhere, see ``benchmarks.tagger``."""
    pitch: float
    """Agreement with the notes of the target, see ``multipitch.agreement``."""
    chroma: float
    """Mean cosine of chroma frames with the target's."""
    onset: float
    """Correlation of onset envelopes with the target's."""
    onset_f: float
    """F measure of the onsets within 50 ms of the target's, see ``hits.f_measure``."""
    kept_onset_f: float
    """The same with the content's: what of its rhythm is left."""
    style: StyleFigures


@dataclass(frozen=True, slots=True)
class PairFigures:
    """Of one result of two sounds without a known answer."""

    onset: float
    """Correlation of onset envelopes with the content's."""
    onset_f: float
    """F measure of the onsets within 50 ms of the content's."""
    chroma: float
    """Mean cosine of chroma frames with the content's."""
    style: StyleFigures


F = TypeVar("F", Figures, PairFigures, StyleFigures)


class StyleEars:
    """Judges results against one style."""

    def __init__(self, style: Audio) -> None:
        self._style = style
        self._cepstra = _timbre(style)
        self._embedding = _embedding(style)

    def hear(self, result: Audio) -> StyleFigures:
        return self.hear_embedded(result, _embedding(result))

    def hear_embedded(self, result: Audio, embedding: tagger.Values | None) -> StyleFigures:
        """The same where the embedding of ``result`` is known."""
        overall, high = spectrum_errors_db(result, self._style)
        copied = copies.copied(result, self._style)
        return StyleFigures(
            trained=_trained_distance(embedding, self._embedding),
            timbre_to_style=timbre_distance(_timbre(result), self._cepstra),
            mel_db=overall,
            mel_db_high=high,
            hits_db=hits.distance_db(result, self._style),
            copied=copied.mean,
            copied_most=copied.most,
        )


def null_levels(style: Audio) -> StyleFigures:
    """What one half of ``style`` is heard as beside the other: nothing that is made should be expected to be nearer."""
    half = style.samples.shape[1] // 2
    first, second = (Audio(part, style.sample_rate) for part in (style.samples[:, :half], style.samples[:, half:]))
    return StyleEars(first).hear(second)


class Ears:
    """Judges results against the target of one case."""

    def __init__(self, case: Case) -> None:
        self._has_notes = case.kind != DRUMS
        self._style = StyleEars(case.style)
        self._target = _Heard(case.target)
        self._content_onsets = hits.onsets(case.content)
        self._content_lsd = log_spectral_distance(_Heard(case.content).mel_db, self._target.mel_db)

    def hear(self, result: Audio) -> Figures:
        heard, target = _Heard(result), self._target
        lsd = log_spectral_distance(heard.mel_db, target.mel_db)
        notes = self._has_notes
        return Figures(
            lsd=lsd,
            content_lsd=self._content_lsd,
            lsd_ratio=lsd / self._content_lsd,
            timbre=timbre_distance(heard.timbre, target.timbre),
            trained=_trained_distance(heard.embedding, target.embedding),
            pitch=multipitch.agreement(heard.notes, target.notes) if notes else _NOTHING,
            chroma=chroma_cosine(heard.signal, target.signal, multipitch.SAMPLE_RATE) if notes else _NOTHING,
            onset=onset_correlation(heard.signal, target.signal, multipitch.SAMPLE_RATE),
            onset_f=hits.f_measure(heard.onsets, target.onsets),
            kept_onset_f=hits.f_measure(heard.onsets, self._content_onsets),
            style=self._style.hear_embedded(result, heard.embedding),
        )


class PairEars:
    """Judges results of one content in one style."""

    def __init__(self, content: Audio, style: Audio, *, is_drums: bool = False) -> None:
        self._has_notes = not is_drums
        self._signal = analysis.mono(content, multipitch.SAMPLE_RATE)
        self._onsets = hits.onsets(content)
        self._style = StyleEars(style)

    def hear(self, result: Audio) -> PairFigures:
        signal = analysis.mono(result, multipitch.SAMPLE_RATE)
        frames = min(len(signal), len(self._signal))
        ours, theirs = signal[:frames], self._signal[:frames]
        return PairFigures(
            onset=onset_correlation(ours, theirs, multipitch.SAMPLE_RATE),
            onset_f=hits.f_measure(hits.onsets(result), self._onsets),
            chroma=chroma_cosine(ours, theirs, multipitch.SAMPLE_RATE) if self._has_notes else _NOTHING,
            style=self._style.hear(result),
        )


class _Heard:
    """What is compared of one sound."""

    def __init__(self, audio: Audio) -> None:
        self.mel_db = analysis.mel_db(analysis.mono(audio, LSD_RATE), LSD_RATE)
        self.timbre = _timbre(audio)
        self.signal = analysis.mono(audio, multipitch.SAMPLE_RATE)
        self.notes: npt.NDArray[np.bool_] = multipitch.notes(self.signal)
        self.onsets = hits.onsets(audio)
        self.embedding = _embedding(audio)


def mean(figures: Sequence[Figures]) -> Figures:
    """Over several cases, each figure over those where it has a meaning; ``lsd_ratio`` is that of the means, as in the
    published table."""
    means = _mean(Figures, figures, style=style_mean([each.style for each in figures]))
    return replace(means, lsd_ratio=means.lsd / means.content_lsd)


def pair_mean(figures: Sequence[PairFigures]) -> PairFigures:
    """Over several pairs."""
    return _mean(PairFigures, figures, style=style_mean([each.style for each in figures]))


def style_mean(figures: Sequence[StyleFigures]) -> StyleFigures:
    """Over several styles."""
    return _mean(StyleFigures, figures)


def _mean(kind: type[F], figures: Sequence[F], **given: StyleFigures) -> F:
    names = [field.name for field in fields(kind) if field.name not in given]
    means: dict[str, Any] = {name: _mean_of([getattr(each, name) for each in figures]) for name in names}
    return kind(**(means | given))


def _mean_of(values: Sequence[float]) -> float:
    known = [value for value in values if not math.isnan(value)]
    return sum(known) / len(known) if known else _NOTHING


def log_spectral_distance(a: Values, b: Values) -> float:
    """Cifka et al. 2021: mean over mel bands of the RMS over time of the difference in dB; both at equal power."""
    frames = min(len(a), len(b))
    return float(np.sqrt(((a[:frames] - b[:frames]) ** 2).mean(0)).mean())


def timbre_distance(a: Values, b: Values) -> float:
    """1 - cosine of two ``[24]``: mean and spread over time of MFCC 2 to 13 (16 kHz, every 31 ms, without silence).

    Cifka et al. put a trained network on the same coefficients, whose weights are not published.
    """
    return max(0.0, float(1 - a @ b / max(float(np.linalg.norm(a) * np.linalg.norm(b)), 1e-9)))


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


def _embedding(audio: Audio) -> tagger.Values | None:
    try:
        return tagger.embedding(audio)
    except tagger.NoWeights:
        return None


def _trained_distance(a: tagger.Values | None, b: tagger.Values | None) -> float:
    return _NOTHING if a is None or b is None else tagger.distance(a, b)
