"""The rows of the engines' benchmark, and how they are shown and kept."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.table import Table

from benchmarks.ears import Figures
from benchmarks.listener import Heard


@dataclasses.dataclass
class Row:
    """One method at one quality; None where it was not measured."""

    name: str
    seconds_per_second: float | None = None
    """To render a second of stereo at 44.1 kHz; of the published methods mono at 22 050 Hz, which is all they take."""
    first_sound_s: float | None = None
    pair_seconds: float | None = None
    """For the whole pair in mono at 22 050 Hz."""
    heard: Heard | None = None
    loudness_lu: float | None = None
    """Louder than the content by this."""
    true_peak_dbtp: float | None = None
    known: Figures | None = None
    """Mean over the known-answer cases."""
    known_mono: Figures | None = None
    """Over those of one voice."""
    known_poly: Figures | None = None
    """Over those of chords."""
    cases: dict[str, Figures] = dataclasses.field(default_factory=dict)
    note: str = ""


Cell = tuple[str, str, str]
"""Heading, where in a row the value is, how it is written."""

_PAIR: tuple[Cell, ...] = (
    ("s per s", "seconds_per_second", ".3g"),
    ("first s", "first_sound_s", ".2f"),
    ("pair s", "pair_seconds", ".2f"),
    ("style error", "heard.style_error", ".0f"),
    ("content error", "heard.content_error", ".0f"),
    ("onset", "heard.onset", ".2f"),
    ("chroma", "heard.chroma", ".2f"),
    ("copied", "heard.copied", ".2f"),
    ("LU", "loudness_lu", "+.1f"),
    ("dBTP", "true_peak_dbtp", ".1f"),
)
_KNOWN: tuple[Cell, ...] = (
    ("LSD dB", "known.lsd", ".1f"),
    ("÷ content's", "known.lsd_ratio", ".2f"),
    ("one voice", "known_mono.lsd_ratio", ".2f"),
    ("chords", "known_poly.lsd_ratio", ".2f"),
    ("timbre", "known.timbre", ".3f"),
    ("pitch", "known.pitch", ".2f"),
    ("chroma", "known.chroma", ".2f"),
    ("onset", "known.onset", ".2f"),
    ("mel dB", "known.mel_db", ".1f"),
    ("> 5 kHz", "known.mel_db_high", ".1f"),
)


def pair_table(rows: Sequence[Row]) -> Table:
    return _table("On the pair: how long it takes and what is heard", _PAIR, rows)


def known_table(rows: Sequence[Row]) -> Table:
    shown = [row for row in rows if row.known]
    return _table("On the cases with a known answer: how near it comes (timbre 0, pitch 1: the answer)", _KNOWN, shown)


def _table(title: str, cells: Sequence[Cell], rows: Sequence[Row]) -> Table:
    table = Table(title=title)
    table.add_column("")
    for heading, _, _ in cells:
        table.add_column(heading, justify="right")
    for row in rows:
        table.add_row(row.name, *(_text(_value(row, place), form) for _, place, form in cells))
    return table


def _value(row: Row, place: str) -> float | None:
    value: Any = row
    for name in place.split("."):
        value = None if value is None else getattr(value, name)
    return None if value is None else float(value)


def _text(value: float | None, form: str) -> str:
    return "" if value is None else format(value, form)


def save(path: Path, rows: Sequence[Row], about: dict[str, Any]) -> None:
    record = about | {"rows": [dataclasses.asdict(row) for row in rows]}
    path.write_text(json.dumps(record, indent=1, ensure_ascii=False) + "\n", "utf-8")
