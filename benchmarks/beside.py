"""Two sounds through the engines, beside what other software made of them: the figures of the real pairs.

python -m benchmarks.beside CONTENT STYLE [--results FILE ...] [--engines hybrid,texture] [--seconds 10] [--mono]
"""

from __future__ import annotations

import argparse
from pathlib import Path

import soundfile
from rich.console import Console

from benchmarks import machine, ours
from benchmarks.ears import PairEars
from benchmarks.form import at_rate, with_channels
from benchmarks.methods import CONTENT
from benchmarks.rows import Row, real_table
from sonograft.audio.clip import Audio


def figures(content: Audio, style: Audio, results: dict[str, Audio], engines: list[str]) -> list[Row]:
    """Of the content, of ``results`` by their names, and of what ``engines`` make where nothing else is set."""
    heard = PairEars(content, style)
    made = {engine: ours.sound(content, style, engine=engine) for engine in engines}
    rows = []
    for name, sound in {CONTENT: content, **results, **made}.items():
        real = heard.hear(sound)
        rows.append(Row(name, real=real, real_style=real.style))
    return rows


def _read(path: Path, seconds: float) -> Audio:
    samples, rate = soundfile.read(path, dtype="float32", always_2d=True)
    return Audio(samples[: round(seconds * rate), :2].T.copy(), rate)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("content", type=Path)
    parser.add_argument("style", type=Path)
    parser.add_argument("--results", type=Path, nargs="+", default=[], help="what others made of the two")
    parser.add_argument("--engines", default="auto,hybrid,mosaic,replay,texture", help="%(default)s")
    parser.add_argument("--seconds", type=float, default=10.0, help="of each, from its beginning (%(default)s)")
    parser.add_argument("--mono", action="store_true", help="as the literature's own results are")
    chosen = parser.parse_args()
    content, style, *others = (_read(path, chosen.seconds) for path in (chosen.content, chosen.style, *chosen.results))
    channels = 1 if chosen.mono else content.channels
    style = at_rate(with_channels(style, channels), content.sample_rate)
    results = {path.name: sound for path, sound in zip(chosen.results, others, strict=True)}
    console = Console(width=140)
    console.print(real_table(figures(with_channels(content, channels), style, results, chosen.engines.split(","))))
    console.print(f"Measured on {machine.sentence()}.")


if __name__ == "__main__":
    main()
