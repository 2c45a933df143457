"""What a render is asked with: from the words of a client to a checked ``Request``."""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sonograft.audio import formats
from sonograft.engines import parameters
from sonograft.errors import BadArguments, FileMissing, did_you_mean
from sonograft.library import StyleLibrary
from sonograft.models import Position, Request, Scalar
from sonograft.paths import PathRules
from sonograft.styles import Styles

FIELDS = ("content", "style", "token", "ctx", "start", "end", "priority")
"""What a render is asked with, beside the parameters."""

MAX_CTX_BYTES = 512
MAX_TOKEN_BYTES = 128
_IN_SAMPLES = re.compile(r"^(\d{1,18})@(\d{3,7})$")


class Requests:
    """Makes requests that name existing audio files and legal values only."""

    def __init__(self, library: StyleLibrary, paths: PathRules) -> None:
        self._styles = Styles(library, paths)
        self._paths = paths

    def build(self, fields: Mapping[str, Any], defaults: Mapping[str, Scalar]) -> Request:
        """A checked request of ``fields``: those of ``FIELDS`` and any parameters, as they came from outside.

        ``defaults`` are parameter values that hold where ``fields`` says nothing. Everything that can be checked
        without reading the sound is checked here; each error is a ``SonograftError`` that says what to do.
        """
        known = {*FIELDS, *parameters.DECLARED}
        for key in fields:
            if key not in known:
                raise BadArguments(
                    f"A render has no {key!r}.{did_you_mean(key, known)} Known: {', '.join(sorted(known))}."
                )
        _refuse_lists(fields)
        for key in ("content", "style"):
            if not str(fields.get(key, "")).strip():
                raise BadArguments(f"A render needs {key}: {_NEEDS[key]}.")
        chosen = parameters.complete(
            {**defaults, **{key: value for key, value in fields.items() if key in parameters.DECLARED}}
        )
        start, end = _region(fields.get("start"), fields.get("end"))
        content = self._paths.find(str(fields["content"]), "content")
        formats.sniff(content)
        styles = self._styles.choose(fields["style"])
        return Request(
            content=str(content),
            styles=styles,
            style_name="+".join(style.name for style in styles),
            parameters=chosen,
            start=start,
            end=end,
            priority=_priority(fields.get("priority", 0)),
            token=_text(fields.get("token", ""), "token", MAX_TOKEN_BYTES),
            ctx=_text(fields.get("ctx", ""), "ctx", MAX_CTX_BYTES),
        )


_NEEDS = {
    "content": "the full path of the clip to render",
    "style": "the name of a style in the library, or the full path of an audio file or of a folder of them",
}


def request_key(sender: str, request: Request) -> str:
    """A key that is the same only for the same request of the same sender on unchanged files.

    UDP may deliver twice and clients repeat themselves, so a repeated token must not make a second job. But clients
    also count their tokens from 1 again after each start, and a bounce may replace a file under its name: so what is
    asked for, and which state of the files it means, are part of the key.
    """
    state = [_file_state(path) for path in (request.content, *(p for style in request.styles for p in style.paths))]
    body = json.dumps([sender, repr(request), state])
    return hashlib.sha256(body.encode("utf-8", "surrogateescape")).hexdigest()


def _file_state(path: str) -> list[int]:
    try:
        status = Path(path).stat()
    except OSError as error:
        raise FileMissing(f"{path!r} cannot be read: {error.strerror}.") from None
    return [status.st_size, status.st_mtime_ns]


def _refuse_lists(fields: Mapping[str, Any]) -> None:
    for key, value in fields.items():
        if isinstance(value, list | dict) and key != "style":
            kind = "a list" if isinstance(value, list) else "an object"
            raise BadArguments(f"{key} must be a number or a text; {kind} came.")


def _text(value: Any, what: str, most_bytes: int) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)  # Pd has only floats: its token 5 comes as 5.0
    text = str(value)
    try:
        size = len(text.encode("utf-8", "surrogateescape"))
    except UnicodeEncodeError:
        raise BadArguments(f"{what} holds half of a character (a lone surrogate), which cannot be sent back.") from None
    if size > most_bytes:
        raise BadArguments(f"{what} may have {most_bytes} bytes at most; {size} came.")
    return text


def _priority(value: Any) -> int:
    try:
        number = int(float(value))
    except (TypeError, ValueError, OverflowError):
        number = None
    if number is None or abs(number) > 1000:
        raise BadArguments(f"priority must be a whole number from -1000 to 1000, higher is earlier; {value!r} came.")
    return number


def position(value: Any, what: str) -> Position:
    """A point in time as clients say it: seconds, or ``"172800123@48000"`` (samples@rate)."""
    text = str(value).strip()
    if match := _IN_SAMPLES.match(text):
        samples, rate = int(match[1]), int(match[2])
        if rate:
            return Position(samples, rate)
    try:
        seconds = float(text)
    except ValueError:
        seconds = math.nan
    if not 0 <= seconds < math.inf:
        raise BadArguments(f"{what} must be seconds (12.5) or samples@rate (551250@44100); {value!r} came.")
    return Position(seconds)


def _region(start: Any, end: Any) -> tuple[Position | None, Position | None]:
    first = None if start is None else position(start, "start")
    last = None if end is None else position(end, "end")
    if first is not None and last is not None and _seconds(last) <= _seconds(first):
        raise BadArguments(f"end must lie after start; start {start!r} and end {end!r} came.")
    return first, last


def _seconds(point: Position) -> float:
    return point.value / point.sample_rate if point.sample_rate else float(point.value)
