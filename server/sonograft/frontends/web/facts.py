"""What a sidecar tells of a render, in sentences."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import msgspec

from sonograft import jsontext
from sonograft.models import Job

_MOST_OF_SIDECAR = 4 << 20
_HEARD_DB = 0.05


class Level(msgspec.Struct, frozen=True, kw_only=True):
    """What was done to the level; see ``audio.level.LevelReport``."""

    gain_db: float
    limited_db: float
    loudness_lufs: float
    reference_lufs: float
    true_peak_dbtp: float
    matched: bool


class Sidecar(msgspec.Struct, frozen=True, kw_only=True):
    """What is told of what a sidecar holds."""

    level: Level | None = None
    render_seconds: float | None = None
    chosen_engine: str = ""
    """The one that was found to fit."""
    why: str = ""


def told(job: Job) -> list[str]:
    """What became of ``job``, one sentence a line; looks at the disk."""
    if job.failure:
        return [job.failure.message]
    if not job.result:
        return []
    try:
        with Path(job.result).with_suffix(".json").open("rb") as file:
            sidecar: Sidecar = jsontext.decode(file.read(_MOST_OF_SIDECAR), Sidecar)
    except (OSError, ValueError, RecursionError):
        return []
    return list(_sentences(sidecar))


def _sentences(sidecar: Sidecar) -> Iterator[str]:
    if sidecar.chosen_engine and sidecar.why:
        yield f"{sidecar.chosen_engine} was chosen: {sidecar.why.rstrip('.')}."
    if sidecar.level:
        yield _of_level(sidecar.level)
    if sidecar.render_seconds is not None:
        yield f"Rendered in {_seconds(sidecar.render_seconds)}."


def _of_level(level: Level) -> str:
    if not math.isfinite(level.loudness_lufs):
        return "Level: the result is silent."
    content = f"the content's {_number(level.reference_lufs)} LUFS"
    is_moved = abs(level.gain_db) >= _HEARD_DB
    change = (
        f"{'raised' if level.gain_db > 0 else 'lowered'} by {abs(level.gain_db):.1f} dB" if is_moved else "as it came"
    )
    if level.matched:
        joined = f"{change} to {content}" if is_moved else f"{change}, {content}"
    else:
        joined = f"{change}, {_number(level.loudness_lufs)} LUFS beside {content}"
    limited = f"; peaks limited by up to {level.limited_db:.1f} dB" if level.limited_db >= _HEARD_DB else ""
    return f"Level: {joined}; peak {_number(level.true_peak_dbtp)} dBTP{limited}."


def _number(value: float) -> str:
    return f"{value:.1f}".replace("-", "−") if math.isfinite(value) else "−∞"


def _seconds(seconds: float) -> str:
    if seconds < 60:
        return f"{seconds:.1f} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s"
