"""Speed and quality of the engines on one pair of sounds, against the article's method in the same run.

    python benchmarks/reference_pair.py CONTENT STYLE [--full]

Both are read as mono at 22 050 Hz. What is judged is what is *heard*: the written sound is analysed again, and compared
with the style by the Gram matrices of random networks whose seeds no engine used (4096 filters, 11 frames, ReLU; in the
units of the literature). Levels: content and style are brought to -20 dBFS RMS; each result, whose level the engines
leave free, is judged at the gain where it fits the style best (found with the closed form of the network, not with the
judges).

The article's standard quality takes minutes. Without ``--full`` it is given a few of its steps, its time is scaled to
all of them, and its figures are those of the steps that it had.
"""

from __future__ import annotations

import argparse
import dataclasses
import hashlib
import json
import os
import platform
import sys
import time
from collections.abc import Callable
from pathlib import Path

import librosa
import numpy as np
import numpy.typing as npt
import torch
from rich.console import Console
from rich.table import Table
from scipy.optimize import minimize_scalar
from scipy.signal import correlate
from torch import Tensor

from sonograft.audio.clip import Audio
from sonograft.dsp.arc_cosine import Scale, TextureObjective, every_patch
from sonograft.dsp.random_network import RandomNetwork, gram
from sonograft.dsp.stft import Stft
from sonograft.engines import article, units
from sonograft.engines.base import Engine
from sonograft.engines.catalog import ENGINES
from sonograft.engines.parameters import Parameters
from sonograft.engines.spectrogram import OPERATING_RMS, REFERENCE_N_FFT, REFERENCE_RATE
from sonograft.engines.texture import TextureEngine

Signal = npt.NDArray[np.float32]

JUDGES = (271_828, 314_159)
"""Seeds of the networks that judge."""
SHORT = article.Effort(steps=40, phase=100)
"""What the article's method is given without ``--full``."""
RESULTS = Path(__file__).parent / "results" / "reference_pair.json"
PUBLISHED = (
    "Known on the literature's own pair of clips (10 s each): 4096 random filters fitted by L-BFGS, then 500 "
    "Griffin-Lim iterations, are heard at 1537."
)


@dataclasses.dataclass(frozen=True)
class Row:
    name: str
    seconds: float
    style_error: float
    content_error: float
    onset: float
    """Correlation of onset envelopes with the content's."""
    chroma: float
    """Mean cosine of chroma frames with the content's."""
    copied: float
    """Median over snippets of 0.5 s of their best normalised correlation with any place of the style."""
    gain_db: float
    """Gain, from equal RMS, at which the result was judged."""


class Stopwatch:
    """A monitor that keeps the time of each stage."""

    def __init__(self) -> None:
        self.stages: dict[str, float] = {}
        self._last = time.perf_counter()

    def progress(self, fraction: float, stage: str) -> None:
        now = time.perf_counter()
        self.stages[stage] = self.stages.get(stage, 0.0) + now - self._last
        self._last = now

    def preview(self, audio: Audio) -> None:
        """Nothing to do: only the end counts here."""


class Listener:
    """Judges results against one content and one style."""

    def __init__(self, content: Signal, style: Signal) -> None:
        self._content, self._style = content, style
        self._stft = Stft(REFERENCE_N_FFT, len(content), torch.device("cpu"))
        features, wanted = (
            self._features(content),
            _features(style, Stft(REFERENCE_N_FFT, len(style), torch.device("cpu"))),
        )
        self._judges = [_Judge(seed, features, wanted) for seed in JUDGES]
        variance = units.filter_variance(REFERENCE_RATE, units.WIDTH)
        scale = Scale(units.FILTERS * variance / (2 * np.pi), units.STYLE, 0.0)
        self._closed_form = TextureObjective(every_patch(wanted, units.WIDTH), features, scale)

    def hear(self, name: str, seconds: float, signal: Signal) -> Row:
        signal = level(signal)
        gain_db = self._best_gain_db(signal)
        features = self._features(signal * 10 ** (gain_db / 20))
        errors = np.mean([judge.errors(features) for judge in self._judges], axis=0)
        return Row(
            name=name,
            seconds=seconds,
            style_error=float(errors[0]),
            content_error=float(errors[1]),
            onset=_onset_correlation(signal, self._content),
            chroma=_chroma_cosine(signal, self._content),
            copied=_copied(signal, self._style),
            gain_db=gain_db,
        )

    def _best_gain_db(self, signal: Signal) -> float:
        def loss(gain_db: float) -> float:
            return self._closed_form.losses(self._features(signal * 10 ** (gain_db / 20)))[0]

        return float(minimize_scalar(loss, bounds=(-3, 3), method="bounded", options={"xatol": 0.01}).x)

    def _features(self, signal: Signal) -> Tensor:
        return _features(signal, self._stft)


class _Judge:
    def __init__(self, seed: int, content: Tensor, style: Tensor) -> None:
        variance = units.filter_variance(REFERENCE_RATE, units.WIDTH)
        self._network = RandomNetwork(
            content.shape[1], units.WIDTH, units.FILTERS, variance=variance, seed=seed, device=torch.device("cpu")
        )
        self._content = self._network.features(content)
        self._gram = gram(self._network.features(style))

    def errors(self, features: Tensor) -> tuple[float, float]:
        seen = self._network.features(features)
        style = units.STYLE * (gram(seen) - self._gram).square().sum()
        content = 0.01 * units.CONTENT * (seen - self._content).square().sum(1).mean()
        return float(style), float(content)


def _features(signal: Signal, stft: Stft) -> Tensor:
    return torch.log1p(stft.analyse(torch.from_numpy(np.asarray(signal, np.float32))[None]).abs())[0]


def _onset_correlation(a: Signal, b: Signal) -> float:
    envelopes = [librosa.onset.onset_strength(y=x, sr=REFERENCE_RATE) for x in (a, b)]
    return float(np.corrcoef(*envelopes)[0, 1])


def _chroma_cosine(a: Signal, b: Signal) -> float:
    first, second = (librosa.feature.chroma_stft(y=x, sr=REFERENCE_RATE) for x in (a, b))
    norms = np.linalg.norm(first, axis=0) * np.linalg.norm(second, axis=0)
    return float(np.mean((first * second).sum(0) / np.maximum(norms, 1e-9)))


def _copied(signal: Signal, style: Signal) -> float:
    size = REFERENCE_RATE // 2
    if min(len(signal), len(style)) < size:
        return float("nan")
    power = np.concatenate([[0.0], np.cumsum(style.astype(np.float64) ** 2)])
    lengths = np.sqrt(np.maximum(power[size:] - power[:-size], 1e-12))
    best = []
    for start in range(0, len(signal) - size + 1, size):
        snippet = signal[start : start + size]
        norms = lengths * max(float(np.linalg.norm(snippet)), 1e-6)
        best.append(float(np.max(np.abs(correlate(style, snippet, mode="valid")) / norms)))
    return float(np.median(best))


def level(signal: Signal) -> Signal:
    """``signal`` at the operating level."""
    rms = float(np.sqrt(np.mean(signal.astype(np.float64) ** 2)))
    return (signal * (OPERATING_RMS / rms)).astype(np.float32)


def read(path: Path) -> Signal:
    """Mono at 22 050 Hz, at the operating level."""
    samples, _ = librosa.load(path, sr=REFERENCE_RATE, mono=True)
    return level(samples)


def render(engine: Engine, content: Signal, style: Signal, parameters: Parameters) -> tuple[Signal, float, Stopwatch]:
    watch = Stopwatch()
    start = time.perf_counter()
    result = engine.transfer(
        Audio(content[None], REFERENCE_RATE), Audio(style[None], REFERENCE_RATE), parameters, watch
    )
    return result.samples[0], time.perf_counter() - start, watch


def texture_rows(content: Signal, style: Signal, listener: Listener, say: Callable[[str], None]) -> list[Row]:
    rows = []
    second = slice(0, REFERENCE_RATE)
    render(TextureEngine(), content[second], style[second], Parameters())  # the first render of a process warms it up
    for quality in ("draft", "standard", "best"):
        say(f"texture {quality}")
        result, seconds, _ = render(TextureEngine(), content, style, Parameters(quality=quality))
        rows.append(listener.hear(f"texture {quality}", seconds, result))
    return rows


def article_row(content: Signal, style: Signal, listener: Listener, full: bool) -> Row:
    usual = article.EFFORTS["standard"]
    effort = usual if full else SHORT
    engine = article.ArticleEngine(efforts={"standard": effort})
    result, seconds, watch = render(engine, content, style, Parameters(engine="article"))
    if full:
        return listener.hear(f"article, {usual.steps} steps", seconds, result)
    seconds += (usual.steps / effort.steps - 1) * watch.stages[article.MATCHING]
    seconds += (usual.phase / effort.phase - 1) * watch.stages[article.PHASE]
    name = f"article, {effort.steps} of {usual.steps} steps, time of all"
    return listener.hear(name, seconds, result)


def table(rows: list[Row], reference: Row) -> Table:
    shown = Table(title="What is heard, and how long it took")
    for heading in (
        "",
        "seconds",
        "style error",
        "content error",
        "onset",
        "chroma",
        "copied",
        "error ÷ article's",
        "article's time ÷",
    ):
        shown.add_column(heading, justify="left" if not heading else "right")
    for row in rows:
        shown.add_row(
            row.name,
            f"{row.seconds:.2f}" if row.seconds else "",
            f"{row.style_error:.0f}",
            f"{row.content_error:.0f}",
            f"{row.onset:.2f}",
            f"{row.chroma:.3f}",
            f"{row.copied:.2f}",
            f"{row.style_error / reference.style_error:.3f}",
            f"{reference.seconds / row.seconds:.0f}" if row.seconds else "",
        )
    return shown


def save(rows: list[Row], content: Path, style: Path, full: bool) -> None:
    record = {
        "content_sha256": hashlib.sha256(content.read_bytes()).hexdigest(),
        "style_sha256": hashlib.sha256(style.read_bytes()).hexdigest(),
        "full": full,
        "machine": {"processor": platform.processor() or platform.machine(), "threads": torch.get_num_threads()},
        "versions": {"python": platform.python_version(), "torch": torch.__version__, "librosa": librosa.__version__},
        "engines": {name: info.version for name, info in ENGINES.items()},
        "rows": [dataclasses.asdict(row) for row in rows],
    }
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(record, indent=1) + "\n")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("content", type=Path)
    parser.add_argument("style", type=Path)
    parser.add_argument("--full", action="store_true", help="all steps of the article's method (minutes)")
    arguments = parser.parse_args()
    torch.set_num_threads(os.cpu_count() or 1)

    def say(what: str) -> None:
        print(f"… {what}", file=sys.stderr, flush=True)

    content, style = read(arguments.content), read(arguments.style)
    listener = Listener(content, style)
    rows = [listener.hear("content itself", 0.0, content)]
    rows += texture_rows(content, style, listener, say)
    say("article")
    rows.append(article_row(content, style, listener, arguments.full))
    console = Console(width=120)
    console.print(table(rows, reference=rows[-1]))
    console.print(PUBLISHED)
    save(rows, arguments.content, arguments.style, arguments.full)


if __name__ == "__main__":
    main()
