"""The sounds of an order: the content at once, styles only where they are not known yet."""

from __future__ import annotations

import functools
import hashlib
from dataclasses import dataclass
from pathlib import Path

from sonograft.audio import files, resample
from sonograft.audio.chain import Chain
from sonograft.audio.clip import Signal
from sonograft.audio.files import Clip, Source
from sonograft.audio.names import shown_name
from sonograft.engines.base import StyleSound
from sonograft.errors import BadArguments, TooShort
from sonograft.models import Request, StyleChoice

SHORTEST_S = 0.05


@dataclass(frozen=True, slots=True)
class Region:
    """The frames of the content that are rendered."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class StyleFile:
    path: Path
    source: Source
    sha256: str


@dataclass(frozen=True, slots=True)
class Style:
    """One of the styles: a file, or several that are one style."""

    choice: StyleChoice
    files: tuple[StyleFile, ...]

    @property
    def key(self) -> str:
        """A hash of all of its sound."""
        return hashlib.sha256("".join(file.sha256 for file in self.files).encode()).hexdigest()


def content(request: Request, spool: Path) -> Clip:
    """Raises ``TooShort`` and all that ``files.read`` raises."""
    path = Path(request.content)
    _check_length(files.probe(path), shown_name(path), "content")
    return files.read(path, spool)


def styles(request: Request) -> list[Style]:
    """What the headers of all style files say. Raises ``TooShort``, ``FileMissing``, ``NotAudio``."""
    return [Style(choice, tuple(_style_file(Path(path)) for path in choice.paths)) for choice in request.styles]


def style_sound(style: Style, sample_rate: int, spools: Path) -> StyleSound:
    """``style`` for the engines, at ``sample_rate`` Hz; decoded into the folder ``spools`` once it is needed."""
    decoded = functools.cache(functools.partial(_decoded, style, sample_rate, spools))

    def opened(channels: int) -> Signal:
        parts = [resample.with_channels(part, channels) for part in decoded()]
        return parts[0] if len(parts) == 1 else Chain(parts)

    return StyleSound(
        key=style.key,
        channels=min(max(file.source.channels for file in style.files), 2),
        frames=round(sum(file.source.seconds for file in style.files) * sample_rate),
        share=style.choice.weight,
        open=opened,
    )


def region(request: Request, audio: Signal) -> Region:
    """Raises ``BadArguments`` where too little is left."""
    rate, frames = audio.sample_rate, audio.frames
    start = 0 if request.start is None else request.start.frame(rate)
    end = frames if request.end is None else min(request.end.frame(rate), frames)
    if end - start < SHORTEST_S * rate:
        raise BadArguments(
            f"start and end leave {max(end - start, 0) / rate:.3f} s of the content's {frames / rate:.3f} s; "
            f"at least {SHORTEST_S:g} s are needed."
        )
    return Region(start, end)


def _style_file(path: Path) -> StyleFile:
    source = files.probe(path)
    _check_length(source, shown_name(path), "style")
    return StyleFile(path, source, files.sha256(path))


def _decoded(style: Style, sample_rate: int, spools: Path) -> list[Signal]:
    """Its files, one by one."""
    parts = []
    for number, file in enumerate(style.files):
        name = f"{style.key[:16]}-{number}"
        clip = files.read(file.path, spools / f"{name}.f32")
        files.require_sound(clip.audio, shown_name(file.path))
        parts.append(resample.resample(clip.audio, sample_rate, spools / f"{name}-{sample_rate}.f32"))
    return parts


def _check_length(source: Source, name: str, what: str) -> None:
    if 0 < source.seconds < SHORTEST_S:
        raise TooShort(
            f"{name} is {source.seconds * 1000:.1f} ms long; a {what} needs at least {SHORTEST_S * 1000:g} ms."
        )
