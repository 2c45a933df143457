"""The engines, in one run with the published methods: how long they take, what is heard, how near a known answer.

    python -m benchmarks.engines [--pair CONTENT STYLE] [--engines texture,ulyanov] [--cases all] [--pairs all] [--full]
    python -m benchmarks.engines --quick [--engines texture] [--cases mono] [--parameters kernel=7]

The pair (two sounds of the demo where none is given; of longer ones the first ten seconds) is rendered twice: in stereo
at 44.1 kHz, for the time, loudness and peak; and in mono at 22 050 Hz, the literature's own form, for what is heard
(``benchmarks.listener``). The known-answer cases (``benchmarks.known_answer``) and the real pairs
(``benchmarks.pairs``) are rendered in stereo at 44.1 kHz, as many at a time as there are cores, and judged by
``benchmarks.ears``, beside the content, the style, an equaliser and the answer themselves.

``--quick`` is for work on an engine: five cases, the usual quality, no times, within a minute.

The published methods take from eight minutes to an hour on two cores. Without ``--full`` a few of their steps are
measured and their time is scaled to all; of so few steps nothing can be heard, so the other figures stay empty.
Tables go to the terminal; tables, charts, spectrograms and sounds to benchmarks/results.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import soundfile
from rich.console import Console

from benchmarks import ears, known_answer, machine, ours, pairs, published, synth, tagger
from benchmarks.ears import Figures, PairFigures
from benchmarks.form import at_rate, with_channels
from benchmarks.judging import Judged, Places, in_parallel, judge_case, judge_pair
from benchmarks.known_answer import KINDS, WALKS
from benchmarks.listener import SAMPLE_RATE, Listener
from benchmarks.methods import ANSWER, CONTENT, EQUALISER, PUBLISHED, STYLE, Method, published_device
from benchmarks.pictures import draw_charts, draw_pair
from benchmarks.rows import Row, known_table, pair_table, real_table, save, style_table, write_cases
from sonograft.audio.clip import Audio
from sonograft.audio.loudness import loudness_lufs, true_peak_dbtp
from sonograft.demo import clips
from sonograft.errors import SonograftError

RESULTS = Path(__file__).parent / "results"
WIDE_RATE = 44_100
NULL = "half of a style beside the other"
KNOWN = (
    "Known: on the literature's own pair of clips, all of ulyanov is heard at 1316, its authors' own result at "
    "1258. On the cases of Cifka et al. 2021, LSD ÷ content's is .99 for ulyanov, .99 for NMF mosaicing and .83 for "
    "their trained VQ-VAE."
)
_LONGEST_S = 10.0

LITERATURES_OBJECTIVE = ours.understood(scale="linear", content_weight=0.01, transients=0.0, denoise=0.0, declick=False)
"""What the published methods fit, and nothing done to the sound afterwards."""


class Bench:
    """The rows of one run: first those to compare with, then the methods in the order in which they were asked for."""

    def __init__(self) -> None:
        self._rows = {name: Row(name) for name in (CONTENT, EQUALISER, STYLE, ANSWER, NULL)}
        self.sounds: dict[str, Audio] = {}
        """Of the pair, by the name of the row."""

    @property
    def rows(self) -> list[Row]:
        """Those of which something is known."""
        return [row for row in self._rows.values() if row != Row(row.name)]

    def row(self, name: str) -> Row:
        return self._rows.setdefault(name, Row(name))

    def on_pair(self, pair: Sequence[Audio], methods: Sequence[Method], repeats: int, *, full: bool) -> None:
        """Times ``methods`` on the pair, one after the other, and hears what they make of it."""
        wide = [_form(clip, WIDE_RATE, 2) for clip in pair]
        narrow = [_form(clip, SAMPLE_RATE, 1) for clip in pair]
        listener = Listener(*narrow)
        content = self.row(CONTENT)
        content.heard = listener.hear(narrow[0])
        content.loudness_lu, content.true_peak_dbtp = 0.0, true_peak_dbtp(wide[0])
        for method in methods:
            _say(method.name)
            if method.is_ours:
                self._time(method, wide, narrow, listener, repeats)
            elif method.engine in PUBLISHED:
                self._published(method, narrow, listener, full)
        draw_pair(RESULTS, wide[0], wide[1], self.sounds)

    def _time(
        self, method: Method, wide: Sequence[Audio], narrow: Sequence[Audio], listener: Listener, repeats: int
    ) -> None:
        """One of ours, as the fastest of ``repeats``. What it refuses stays empty, and the row says why."""
        row, how = self.row(method.name), {"engine": method.engine, **ours.typed(dict(method.parameters))}
        try:
            made = _fastest(wide, how, repeats)
            row.seconds_per_second = made.seconds / wide[0].seconds
            row.first_sound_s = made.first_sound_seconds
            _level(row, made.audio, wide[0])
            self.sounds[row.name] = made.audio
            made = _fastest(narrow, LITERATURES_OBJECTIVE | how, repeats)
            row.pair_seconds, row.heard = made.seconds, listener.hear(made.audio)
        except SonograftError as error:
            row.note = str(error)

    def _published(self, method: Method, narrow: Sequence[Audio], listener: Listener, full: bool) -> None:
        effort = published.FULL if full else published.FEW
        made = PUBLISHED[method.engine](*narrow, effort, device=published_device())
        row = self.row(method.name)
        row.pair_seconds = row.first_sound_s = made.seconds
        row.seconds_per_second = made.seconds / narrow[0].seconds
        row.note = f"{made.optimisation_seconds:.0f} s for the network, {made.phase_seconds:.0f} s for the phase"
        if not made.is_whole:
            row.note += f"; {made.steps} steps measured, time of all"
            return
        row.heard = listener.hear(made.audio)
        _level(row, made.audio, narrow[0])
        self.sounds[row.name] = made.audio

    def take_cases(self, judged: Sequence[Judged[Figures]]) -> None:
        """Means over what became of the known-answer cases."""
        kinds = {each.name: each.kind for each in judged}
        walks = {recipe.name for recipe in known_answer.RECIPES[:WALKS]}
        for name in _names(judged):
            row = self.row(name)
            row.cases = {each.name: each.figures[name] for each in judged if name in each.figures}
            groups = {"all": set(row.cases), "walks": walks & set(row.cases)}
            groups |= {kind: {case for case in row.cases if kinds[case] == kind} for kind in KINDS}
            row.known = {
                group: ears.mean([row.cases[case] for case in row.cases if case in members])
                for group, members in groups.items()
                if members
            }
            row.style = row.known["all"].style
            row.drums = row.known["drums"].style if "drums" in row.known else None
        if judged:
            null, drums = self.row(NULL), [each.nulls for each in judged if each.kind == known_answer.DRUMS]
            null.style = ears.style_mean([each.nulls for each in judged])
            null.drums = ears.style_mean(drums) if drums else None
        self._take_refusals(judged)

    def take_pairs(self, judged: Sequence[Judged[PairFigures]]) -> None:
        """Means over what became of the real pairs."""
        for name in _names(judged):
            row = self.row(name)
            row.pairs = {each.name: each.figures[name] for each in judged if name in each.figures}
            row.real = ears.pair_mean(list(row.pairs.values()))
            row.real_style = row.real.style
        if judged:
            self.row(NULL).real_style = ears.style_mean([each.nulls for each in judged])
        self._take_refusals(judged)

    def _take_refusals(self, judged: Sequence[Judged[Figures]] | Sequence[Judged[PairFigures]]) -> None:
        for each in judged:
            for name, why in each.refusals.items():
                self.row(name).note += f"{' ' if self.row(name).note else ''}{each.name}: {why}"


def _names(judged: Sequence[Judged[Figures]] | Sequence[Judged[PairFigures]]) -> list[str]:
    return list(dict.fromkeys(name for each in judged for name in each.figures))


def _fastest(pair: Sequence[Audio], parameters: dict[str, str], repeats: int) -> ours.Rendered:
    made = [ours.render(pair[0], pair[1], **parameters) for _ in range(repeats)]
    return min(made, key=lambda each: each.seconds)


def _level(row: Row, made: Audio, content: Audio) -> None:
    row.loudness_lu = loudness_lufs(made) - loudness_lufs(content)
    row.true_peak_dbtp = true_peak_dbtp(made)


def _form(audio: Audio, sample_rate: int, channels: int) -> Audio:
    return at_rate(with_channels(audio, channels), sample_rate)


def _read(path: Path) -> Audio:
    samples, rate = soundfile.read(path, frames=-1, dtype="float32", always_2d=True)
    return Audio(samples[: round(_LONGEST_S * rate), :2].T.copy(), rate)


def _say(text: str) -> None:
    print(f"… {text}", file=sys.stderr, flush=True)


def _judge_cases(bench: Bench, given: argparse.Namespace, methods: Sequence[Method], places: Places) -> None:
    recipes = known_answer.select(given.cases)
    if not recipes:
        return
    try:
        synth.require(given.soundfonts)
    except synth.NoSynthesiser as missing:
        print(f"Without the known-answer cases. {missing}", file=sys.stderr)
        return
    _say(f"{len(recipes)} known-answer cases, {given.jobs} at a time")
    heard = [method for method in methods if method.engine not in PUBLISHED]
    whole = [method for method in methods if method.engine in PUBLISHED] if given.full else []
    tasks = [(recipe, heard + (whole if place < given.full_cases else [])) for place, recipe in enumerate(recipes)]
    bench.take_cases(list(in_parallel(judge_case, tasks, places, given.jobs)))


def _judge_pairs(bench: Bench, given: argparse.Namespace, methods: Sequence[Method], places: Places) -> None:
    recipes = pairs.select(given.pairs)
    if not recipes:
        return
    if not pairs.are_there():
        print(f"Without the real pairs: {pairs.SAMPLES} comes with the package sonic-pi-samples.", file=sys.stderr)
        return
    _say(f"{len(recipes)} real pairs")
    heard = [method for method in methods if method.engine not in PUBLISHED]
    bench.take_pairs(list(in_parallel(judge_pair, [(recipe, heard) for recipe in recipes], places, given.jobs)))


def _options(words: Sequence[str] | None = None) -> argparse.Namespace:
    quick = "--quick" in (sys.argv[1:] if words is None else words)
    usual = [name for name in ours.VERSIONS if name not in ours.SLOW]
    engines = usual if quick else [*usual, *PUBLISHED]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pair", nargs=2, type=Path, metavar=("CONTENT", "STYLE"))
    parser.add_argument("--quick", action="store_true", help="five cases, the usual quality, no times")
    parser.add_argument("--cases", default="quick" if quick else "all", help=known_answer.select.__doc__)
    parser.add_argument("--pairs", default="none" if quick else "all", help=pairs.select.__doc__)
    parser.add_argument("--engines", default=",".join(engines), help="%(default)s; article takes minutes")
    parser.add_argument("--qualities", default="standard" if quick else "draft,standard")
    parser.add_argument("--parameters", default="", help="more of them for our engines: strength=0.5,kernel=7")
    parser.add_argument("--repeats", type=int, default=1, help="time each render as the fastest of so many")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="cases at a time")
    parser.add_argument("--full", action="store_true", help="all steps of the published methods on the pair")
    parser.add_argument("--full-cases", type=int, default=0, help="with --full, also on so many known-answer cases")
    parser.add_argument("--soundfonts", type=Path, default=synth.SOUNDFONTS, help="the folder where they are")
    given = parser.parse_args(words)
    _check(given, parser.error)
    return given


def _check(given: argparse.Namespace, refuse: Callable[[str], None]) -> None:
    if unknown := set(given.engines.split(",")) - {*ours.VERSIONS, *PUBLISHED}:
        refuse(f"there is no engine {', '.join(sorted(unknown))}")
    if unknown := set(given.qualities.split(",")) - {*ours.qualities()}:
        refuse(f"there is no quality {', '.join(sorted(unknown))}")
    try:
        known_answer.select(given.cases)
        pairs.select(given.pairs)
        ours.typed(_pairs_of(given.parameters))
    except (ValueError, SonograftError) as error:
        refuse(str(error))


def _pairs_of(text: str) -> dict[str, str]:
    words = [word.partition("=") for word in text.split(",") if word]
    return {name.strip(): value.strip() for name, _, value in words}


def _methods(given: argparse.Namespace) -> list[Method]:
    methods = []
    for name in given.engines.split(","):
        more = tuple(_pairs_of(given.parameters).items())
        ways = [(("quality", quality), *more) for quality in given.qualities.split(",")]
        methods += [Method(name, way) for way in ways] if name in ours.VERSIONS else [Method(name)]
    return methods


def main() -> None:
    given = _options()
    RESULTS.mkdir(exist_ok=True)
    bench, methods = Bench(), _methods(given)
    if not given.quick or given.pair:
        paths = given.pair or []
        pair = [_read(path) for path in paths] or [clips.melody(_LONGEST_S), clips.choir(_LONGEST_S)]
        bench.on_pair(pair, methods, given.repeats, full=given.full)
    places = Places(RESULTS / "cases", RESULTS / "sounds", given.soundfonts)
    judged = [Method(EQUALISER), *methods]
    _judge_cases(bench, given, judged, places)
    _judge_pairs(bench, given, judged, places)
    hashes = [hashlib.sha256(path.read_bytes()).hexdigest() for path in given.pair or []]
    about = {"machine": machine.description(), "pair_sha256": hashes, "engines": ours.VERSIONS, "full": given.full}
    save(RESULTS / "engines.json", bench.rows, about)
    write_cases(RESULTS / "cases.md", bench.rows)
    draw_charts(RESULTS, bench.rows)
    _show(bench.rows)


def _show(rows: Sequence[Row]) -> None:
    console = Console(width=160)
    for table in (pair_table(rows), known_table(rows), style_table(rows), real_table(rows)):
        if table.row_count:
            console.print(table)
    for row in rows:
        if row.note:
            console.print(f"{row.name}: {row.note}")
    if not (tagger.WEIGHTS / ".index").exists():
        console.print("Without the trained ear: its weights come with sh benchmarks/install.sh")
    console.print(KNOWN, f"Measured on {machine.sentence()}.", sep="\n")


if __name__ == "__main__":
    main()
