"""The engines, in one run with the published methods: how long they take, what is heard, how near a known answer.

    python -m benchmarks.engines [--pair CONTENT STYLE] [--cases N] [--engines texture,ulyanov] [--full]

The pair (two sounds of the demo where none is given; of longer ones the first ten seconds) is rendered twice: in stereo
at 44.1 kHz, for the time, loudness and peak; and in mono at 22 050 Hz, the literature's own form, for what is heard
(``benchmarks.listener``). The known-answer cases (``benchmarks.known_answer``) are rendered in stereo at 44.1 kHz and
judged by ``benchmarks.ears``.

The published methods take from eight minutes to an hour on two cores. Without ``--full`` a few of their steps are
measured and their time is scaled to all; of so few steps nothing can be heard, so the other figures stay empty.
Tables go to the terminal; tables, charts and spectrograms to benchmarks/results.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import soundfile
import torch
from rich.console import Console

from benchmarks import ears, known_answer, machine, ours, published
from benchmarks.ears import Ears, Figures
from benchmarks.form import at_rate, with_channels
from benchmarks.known_answer import Case
from benchmarks.listener import SAMPLE_RATE, Listener
from benchmarks.pictures import draw_case, draw_charts, draw_pair
from benchmarks.rows import Row, known_table, pair_table, save
from sonograft.audio.clip import Audio
from sonograft.audio.loudness import loudness_lufs, true_peak_dbtp
from sonograft.demo import clips
from sonograft.errors import SonograftError

RESULTS = Path(__file__).parent / "results"
WIDE_RATE = 44_100
PUBLISHED: dict[str, Callable[..., published.Outcome]] = {
    "article-code": published.article_code,
    "ulyanov": published.ulyanov,
}
KNOWN = (
    "Known: on the literature's own pair of clips, all of ulyanov is heard at 1316, its authors' own result at "
    "1258. On the cases of Cifka et al. 2021, LSD ÷ content's is .99 for ulyanov, .99 for NMF mosaicing and .83 for "
    "their trained VQ-VAE."
)
_LONGEST_S = 10.0

LITERATURES_OBJECTIVE = ours.understood(scale="linear", content_weight=0.01, transients=0.0, denoise=0.0, declick=False)
"""What the published methods fit, and nothing done to the sound afterwards."""


class Bench:
    """The sounds of one run, and what was measured and made so far."""

    def __init__(self, content: Audio, style: Audio, cases: list[Case]) -> None:
        self.wide = [_form(clip, WIDE_RATE, 2) for clip in (content, style)]
        self.narrow = [_form(clip, SAMPLE_RATE, 1) for clip in (content, style)]
        self.cases = cases
        self._listener = Listener(*self.narrow)
        self._ears = [Ears(case) for case in cases]
        self.rows: list[Row] = []
        self.sounds: dict[str, Audio] = {}
        """Of the pair, by the name of the row."""
        self.answers: dict[str, Audio] = {}
        """To the first case."""

    def untouched(self) -> None:
        row = Row("content itself", heard=self._listener.hear(self.narrow[0]))
        row.loudness_lu, row.true_peak_dbtp = 0.0, true_peak_dbtp(self.wide[0])
        self._judge(row, [case.content for case in self.cases])
        self.rows.append(row)

    def engine(self, name: str, quality: str, repeats: int) -> None:
        """One of ours, timed as the fastest of ``repeats``. What it refuses stays empty, and the row says why."""
        row, how = Row(f"{name} {quality}"), {"engine": name, "quality": quality}
        self.rows.append(row)
        try:
            wide = _fastest(self.wide, how, repeats)
            row.seconds_per_second = wide.seconds / self.wide[0].seconds
            row.first_sound_s = wide.first_sound_seconds
            self._level(row, wide.audio, self.wide[0])
            self.sounds[row.name] = wide.audio
            narrow = _fastest(self.narrow, how | LITERATURES_OBJECTIVE, repeats)
            row.pair_seconds, row.heard = narrow.seconds, self._listener.hear(narrow.audio)
            self._judge(row, [ours.render(case.content, case.style, **how).audio for case in self.cases])
        except SonograftError as error:
            row.note = str(error)

    def published(self, name: str, full: bool, full_cases: int) -> None:
        device = "cuda" if torch.cuda.is_available() else "cpu"
        effort = published.FULL if full else published.FEW
        made = PUBLISHED[name](*self.narrow, effort, device=device)
        row = Row(name, pair_seconds=made.seconds, first_sound_s=made.seconds)
        row.seconds_per_second = made.seconds / self.narrow[0].seconds
        row.note = f"{made.optimisation_seconds:.0f} s for the network, {made.phase_seconds:.0f} s for the phase"
        self.rows.append(row)
        if not made.is_whole:
            row.note += f"; {made.steps} steps measured, time of all"
            return
        row.heard = self._listener.hear(made.audio)
        self._level(row, made.audio, self.narrow[0])
        self.sounds[name] = made.audio
        if full_cases:
            some = self.cases[:full_cases]
            self._judge(row, [PUBLISHED[name](case.content, case.style, device=device).audio for case in some])

    def _level(self, row: Row, made: Audio, content: Audio) -> None:
        row.loudness_lu = loudness_lufs(made) - loudness_lufs(content)
        row.true_peak_dbtp = true_peak_dbtp(made)

    def _judge(self, row: Row, answers: list[Audio]) -> None:
        if not answers:
            return
        if answers[0] is not self.cases[0].content:
            self.answers[row.name] = answers[0]
        given = [(case, ear.hear(answer)) for case, ear, answer in zip(self.cases, self._ears, answers, strict=False)]
        row.cases = {case.name: figures for case, figures in given}
        row.known = _mean([figures for _, figures in given])
        row.known_mono = _mean([figures for case, figures in given if not case.polyphonic])
        row.known_poly = _mean([figures for case, figures in given if case.polyphonic])


def _fastest(pair: Sequence[Audio], parameters: dict[str, str], repeats: int) -> ours.Rendered:
    made = [ours.render(pair[0], pair[1], **parameters) for _ in range(repeats)]
    return min(made, key=lambda each: each.seconds)


def _mean(figures: list[Figures]) -> Figures | None:
    return ears.mean(figures) if figures else None


def _form(audio: Audio, sample_rate: int, channels: int) -> Audio:
    return at_rate(with_channels(audio, channels), sample_rate)


def _read(path: Path) -> Audio:
    samples, rate = soundfile.read(path, frames=-1, dtype="float32", always_2d=True)
    return Audio(samples[: round(_LONGEST_S * rate), :2].T.copy(), rate)


def _cases(given: argparse.Namespace) -> list[Case]:
    try:
        return known_answer.cases(RESULTS / "cases", given.cases, given.soundfont) if given.cases else []
    except known_answer.NoSynthesiser as missing:
        print(f"Without the known-answer cases. {missing}", file=sys.stderr)
        return []


def _options() -> argparse.Namespace:
    usual = [name for name in ours.VERSIONS if name not in ours.SLOW]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pair", nargs=2, type=Path, metavar=("CONTENT", "STYLE"))
    parser.add_argument("--cases", type=int, default=10, help="known-answer cases, 0 to 10")
    parser.add_argument("--engines", default=",".join([*usual, *PUBLISHED]), help="%(default)s; article takes minutes")
    parser.add_argument("--qualities", default=",".join(ours.qualities()))
    parser.add_argument("--repeats", type=int, default=1, help="time each render as the fastest of so many")
    parser.add_argument("--full", action="store_true", help="all steps of the published methods on the pair")
    parser.add_argument("--full-cases", type=int, default=0, help="with --full, also on so many known-answer cases")
    parser.add_argument("--soundfont", type=Path, default=known_answer.SOUNDFONT)
    given = parser.parse_args()
    if unknown := set(given.engines.split(",")) - {*ours.VERSIONS, *PUBLISHED}:
        parser.error(f"there is no engine {', '.join(sorted(unknown))}")
    if unknown := set(given.qualities.split(",")) - {*ours.qualities()}:
        parser.error(f"there is no quality {', '.join(sorted(unknown))}")
    return given


def main() -> None:
    given = _options()
    pair = [_read(path) for path in given.pair] if given.pair else [clips.melody(_LONGEST_S), clips.choir(_LONGEST_S)]
    RESULTS.mkdir(exist_ok=True)
    bench = Bench(pair[0], pair[1], _cases(given))
    bench.untouched()
    for name in given.engines.split(","):
        for quality in given.qualities.split(",") if name in ours.VERSIONS else [""]:
            print(f"… {name} {quality}", file=sys.stderr, flush=True)
            if name in ours.VERSIONS:
                bench.engine(name, quality, given.repeats)
            else:
                bench.published(name, given.full, given.full_cases)
    hashes = [hashlib.sha256(path.read_bytes()).hexdigest() for path in given.pair or []]
    about = {"machine": machine.description(), "pair_sha256": hashes, "engines": ours.VERSIONS, "full": given.full}
    save(RESULTS / "engines.json", bench.rows, about)
    draw_charts(RESULTS, bench.rows)
    draw_pair(RESULTS, bench.wide[0], bench.wide[1], bench.sounds)
    if bench.cases:
        draw_case(RESULTS, bench.cases[0], bench.answers)
    console = Console(width=140)
    console.print(pair_table(bench.rows))
    if bench.cases:
        console.print(known_table(bench.rows))
    for row in bench.rows:
        if row.note:
            console.print(f"{row.name}: {row.note}")
    console.print(KNOWN, f"Measured on {machine.sentence()}.", sep="\n")


if __name__ == "__main__":
    main()
