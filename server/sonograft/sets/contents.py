"""Which files the contents of a set are."""

from __future__ import annotations

import glob
import re
import struct
from pathlib import Path

from sonograft.audio import chunks, files, formats
from sonograft.audio.names import shown_name
from sonograft.errors import BadArguments, FileMissing, UnusableAudio, did_you_mean
from sonograft.sets import names
from sonograft.sets.values import Content

_REFERENCE_AT = 338
"""Where a ``bext`` chunk says its time reference (EBU Tech 3285)."""


def find(pattern: str, base: Path) -> list[Path]:
    """The sound files that ``pattern`` means, a path or a glob, seen from the folder ``base``; sorted as people do.

    ``*.wav`` also finds ``KICK.WAV``. Raises ``FileMissing`` where there is none, ``BadArguments`` for no pattern.
    """
    if not pattern.strip() or "\0" in pattern:
        raise BadArguments(f"A path or a pattern such as stems/*.wav was expected; {pattern!r} came.")
    plain = base / Path(pattern).expanduser()
    if plain.is_file():
        return [plain.absolute()]
    if plain.is_dir():
        raise FileMissing(f"{pattern!r} is a folder. Say which files of it are meant: {pattern.rstrip('/')}/*.wav")
    if not glob.has_magic(pattern):
        near = did_you_mean(plain.name, _neighbours(plain))
        raise FileMissing(f"There is no file {pattern!r}.{near} Paths are seen from the folder of the set.")
    meant = str(Path(pattern).expanduser())
    matches = glob.glob(_any_case(meant), root_dir=base, recursive=True)  # noqa: PTH207  Path takes no full paths
    found = [base / path for path in matches]
    found = [path.absolute() for path in found if path.is_file()]
    sounds = [path for path in found if formats.accepts(path)]
    if not sounds:
        what = f"{len(found)} files, none of them sound" if found else "nothing"
        raise FileMissing(f"{pattern!r} matches {what}. Paths are seen from the folder of the set, {base}.")
    return sorted(sounds, key=lambda path: names.natural(str(path)))


def _neighbours(path: Path) -> list[str]:
    try:
        return [entry.name for entry in path.parent.iterdir()]
    except OSError:
        return []


def _any_case(pattern: str) -> str:
    """``pattern`` so that large and small letters count alike wherever it leaves something open."""
    head, slash, rest = pattern.rpartition("/")
    if "[" in rest or not glob.has_magic(rest):
        return pattern
    return head + slash + re.sub(r"[^\W\d_]", lambda letter: _both(letter[0]), rest)


def _both(letter: str) -> str:
    forms = {letter.lower(), letter.upper()}
    return f"[{''.join(sorted(forms))}]" if len(forms) == 2 and all(len(form) == 1 for form in forms) else letter


def measure(path: Path) -> Content:
    """What the header of ``path`` says. Raises ``FileMissing``, ``NotAudio`` and ``UnusableAudio``."""
    source = files.probe(path)
    if source.channels > 2:
        raise UnusableAudio(f"{shown_name(path)} has {source.channels} channels; mono and stereo are rendered.")
    if not source.frames:
        raise UnusableAudio(f"{shown_name(path)} holds no sound (0 frames). Bounce it again.")
    return Content(
        path=str(path),
        frames=source.frames,
        sample_rate=source.sample_rate,
        channels=source.channels,
        bytes_per_sample=3 if source.bit_depth == 24 else 4,
        time_reference=_time_reference(path),
    )


def _time_reference(path: Path) -> int | None:
    for chunk in chunks.read_chunks(path):
        if chunk.id == "bext" and len(chunk.data) >= _REFERENCE_AT + 8:
            (reference,) = struct.unpack_from("<Q", chunk.data, _REFERENCE_AT)
            return int(reference)
    return None
