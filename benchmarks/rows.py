"""The rows of the engines' benchmark, and how they are shown and kept."""

from __future__ import annotations

import dataclasses
import json
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from rich.table import Table

from benchmarks.ears import Figures, PairFigures, StyleFigures
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
    known: dict[str, Figures] = dataclasses.field(default_factory=dict)
    """Means over the known-answer cases: ``all``, ``walks`` (the first ten), and those of each kind."""
    style: StyleFigures | None = None
    """Mean over the known-answer cases."""
    drums: StyleFigures | None = None
    """Over those with drums."""
    real: PairFigures | None = None
    """Mean over the real pairs."""
    real_style: StyleFigures | None = None
    cases: dict[str, Figures] = dataclasses.field(default_factory=dict)
    pairs: dict[str, PairFigures] = dataclasses.field(default_factory=dict)
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
    ("most", "heard.copied_most", ".2f"),
    ("LU", "loudness_lu", "+.1f"),
    ("dBTP", "true_peak_dbtp", ".1f"),
)
_KNOWN: tuple[Cell, ...] = (
    ("LSD dB", "known.all.lsd", ".1f"),
    ("÷ content's", "known.all.lsd_ratio", ".2f"),
    ("first ten", "known.walks.lsd_ratio", ".2f"),
    ("one voice", "known.voice.lsd_ratio", ".2f"),
    ("chords", "known.chords.lsd_ratio", ".2f"),
    ("drums", "known.drums.lsd_ratio", ".2f"),
    ("timbre", "known.all.timbre", ".3f"),
    ("trained", "known.all.trained", ".3f"),
    ("pitch", "known.all.pitch", ".2f"),
    ("chroma", "known.all.chroma", ".2f"),
    ("onsets", "known.all.onset", ".2f"),
    ("F", "known.all.onset_f", ".2f"),
    ("drums' F", "known.drums.onset_f", ".2f"),
    ("kept", "known.drums.kept_onset_f", ".2f"),
)
_STYLE: tuple[Cell, ...] = (
    ("trained", "style.trained", ".3f"),
    ("timbre", "style.timbre_to_style", ".3f"),
    ("mel dB", "style.mel_db", ".1f"),
    ("> 5 kHz", "style.mel_db_high", ".1f"),
    ("hits dB", "drums.hits_db", ".1f"),
    ("copied", "style.copied", ".2f"),
    ("most", "style.copied_most", ".2f"),
)
_REAL: tuple[Cell, ...] = (
    ("trained", "real_style.trained", ".3f"),
    ("timbre", "real_style.timbre_to_style", ".3f"),
    ("mel dB", "real_style.mel_db", ".1f"),
    ("> 5 kHz", "real_style.mel_db_high", ".1f"),
    ("hits dB", "real_style.hits_db", ".1f"),
    ("copied", "real_style.copied", ".2f"),
    ("most", "real_style.copied_most", ".2f"),
    ("onset", "real.onset", ".2f"),
    ("onset F", "real.onset_f", ".2f"),
    ("chroma", "real.chroma", ".2f"),
)
_EACH_CASE = (
    ("LSD dB", "lsd", ".1f"),
    ("÷ content's", "lsd_ratio", ".2f"),
    ("timbre", "timbre", ".3f"),
    ("trained", "trained", ".3f"),
    ("pitch", "pitch", ".2f"),
    ("chroma", "chroma", ".2f"),
    ("onset F", "onset_f", ".2f"),
    ("kept", "kept_onset_f", ".2f"),
)
_EACH_PAIR = (("onset", "onset", ".2f"), ("onset F", "onset_f", ".2f"), ("chroma", "chroma", ".2f"))
_EACH_STYLE = (
    ("to the style", "style.trained", ".3f"),
    ("mel dB", "style.mel_db", ".1f"),
    ("hits dB", "style.hits_db", ".1f"),
    ("copied", "style.copied", ".2f"),
    ("most", "style.copied_most", ".2f"),
)


def pair_table(rows: Sequence[Row]) -> Table:
    shown = [row for row in rows if row.heard or row.seconds_per_second]
    return _table("On the pair: how long it takes and what is heard", _PAIR, shown)


def known_table(rows: Sequence[Row]) -> Table:
    shown = [row for row in rows if row.known]
    return _table("On the cases with a known answer: how near it comes (timbre 0, pitch 1: the answer)", _KNOWN, shown)


def style_table(rows: Sequence[Row]) -> Table:
    shown = [row for row in rows if row.style]
    return _table("On the same cases: how near the style it is, and how much of that is copied", _STYLE, shown)


def real_table(rows: Sequence[Row]) -> Table:
    shown = [row for row in rows if row.real_style]
    return _table("On real recordings: how near the style, and what of the content is left", _REAL, shown)


def _table(title: str, cells: Sequence[Cell], rows: Sequence[Row]) -> Table:
    table = Table(title=title)
    table.add_column("")
    for heading, _, _ in cells:
        table.add_column(heading, justify="right")
    for row in rows:
        table.add_row(row.name, *(_text(_value(row, place), form) for _, place, form in cells))
    return table


def _value(row: object, place: str) -> float | None:
    value: Any = row
    for name in place.split("."):
        if value is not None:
            value = value.get(name) if isinstance(value, Mapping) else getattr(value, name)
    return None if value is None or math.isnan(value) else float(value)


def _text(value: float | None, form: str) -> str:
    return "" if value is None else format(value, form)


def write_cases(path: Path, rows: Sequence[Row]) -> None:
    """A Markdown file with a table for each method: one line for each case, then for each pair."""
    parts = []
    for row in rows:
        for each, cells in ((row.cases, (*_EACH_CASE, *_EACH_STYLE)), (row.pairs, (*_EACH_PAIR, *_EACH_STYLE))):
            if each:
                head = "| | " + " | ".join(heading for heading, _, _ in cells) + " |"
                rule = "|---|" + "--:|" * len(cells)
                lines = [
                    f"| {name} | " + " | ".join(_text(_value(figures, place), form) for _, place, form in cells) + " |"
                    for name, figures in each.items()
                ]
                parts.append("\n".join([f"## {row.name}", "", head, rule, *lines, ""]))
    path.write_text("\n".join(parts), "utf-8")


def save(path: Path, rows: Sequence[Row], about: dict[str, Any]) -> None:
    """As JSON; what has no meaning is null there."""
    record = about | {"rows": [dataclasses.asdict(row) for row in rows]}
    text = json.dumps(_without_nan(record), indent=1, ensure_ascii=False, allow_nan=False)
    path.write_text(text + "\n", "utf-8")


def _without_nan(value: Any) -> Any:
    match value:
        case float() if math.isnan(value):
            return None
        case dict():
            return {key: _without_nan(part) for key, part in value.items()}
        case list() | tuple():
            return [_without_nan(part) for part in value]
        case _:
            return value
