"""The pictures of the engines' benchmark: charts of its figures, spectrograms of its sounds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.chart import Point, scatter
from benchmarks.rows import Row
from sonograft.audio.clip import Audio
from sonograft.demo.picture import draw


def draw_charts(folder: Path, rows: Sequence[Row]) -> None:
    """What was reached against the time that it took."""
    heard = [_point(row, row.pair_seconds, row.heard.style_error) for row in rows if row.heard and row.pair_seconds]
    if heard:
        title = "Heard style error against time, mono at 22 050 Hz"
        scatter(
            folder / "style_error.png", heard, title, ("seconds for the pair", "style error, the literature's units")
        )
    known = [
        _point(row, row.seconds_per_second, row.known["all"].lsd_ratio)
        for row in rows
        if row.known and row.seconds_per_second
    ]
    if known:
        title = "Distance to the known answer against time, stereo at 44.1 kHz"
        scatter(folder / "known_answer.png", known, title, ("seconds per second", "log-spectral distance ÷ content's"))


def draw_pair(folder: Path, content: Audio, style: Audio, sounds: Mapping[str, Audio]) -> None:
    """``sounds`` by the names of their rows."""
    draw(folder / "pair_spectrograms.png", [("content", content), ("style", style), *sounds.items()])


def _point(row: Row, seconds: float, value: float) -> Point:
    return Point(row.name, seconds, value, row.name.partition(" ")[0])
