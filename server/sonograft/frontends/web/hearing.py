"""What is given of any sound, whether of a job, a style or a content: itself, its outline, its spectrogram."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import msgspec
from starlette.responses import Response

from sonograft.audio.names import shown_name
from sonograft.frontends.web import sound
from sonograft.frontends.web.disk import Disk
from sonograft.frontends.web.ranges import Body, RangedResponse
from sonograft.frontends.web.views import Views

if TYPE_CHECKING:
    from starlette.requests import Request


class SoundQuery(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    download: bool = False
    """The original file, to be saved under its name."""
    kind: Literal["", "wav"] = msgspec.field(default="", name="as")
    """``wav``: always WAV with a plain header."""
    part: Annotated[int, msgspec.Meta(ge=0)] = 0
    """Which of the files, where a style has several."""


class PeaksQuery(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    width: Annotated[int, msgspec.Meta(ge=1, le=16384)] = 1000
    """Pairs for each channel."""
    part: Annotated[int, msgspec.Meta(ge=0)] = 0


class PictureQuery(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    width: Annotated[int, msgspec.Meta(ge=16, le=4096)] = 1000
    height: Annotated[int, msgspec.Meta(ge=16, le=1024)] = 256
    part: Annotated[int, msgspec.Meta(ge=0)] = 0


class Peaks(msgspec.Struct, frozen=True, kw_only=True):
    frames: int
    sample_rate: int
    """Hz."""
    channels: int
    peaks: list[list[float]]
    """For each channel lowest, highest, lowest, highest, …; full scale is 1."""


class Picture(Response):
    """A PNG."""

    media_types = ("image/png",)


class Hearing:
    """Gives sounds and pictures of them."""

    def __init__(self, disk: Disk, views: Views) -> None:
        self._disk = disk
        self._views = views

    async def sound(self, request: Request, path: Path, query: SoundQuery) -> RangedResponse:
        """Raises ``FileMissing`` and ``NotAudio``."""
        body, kind, (size, changed) = await self._disk.do(_open, path, query)
        form = "own" if query.download else query.kind or "any"
        return RangedResponse(
            body,
            request.headers,
            self._disk,
            kind=kind,
            etag=f'"{size:x}-{changed:x}-{form}"',
            modified=changed / 1e9,
            name=shown_name(path) if query.download else "",
        )

    async def peaks(self, path: Path, query: PeaksQuery) -> Peaks:
        """Raises ``FileMissing`` and ``NotAudio``."""
        found = await self._views.outline(path)
        drawn = found.peaks(query.width)
        return Peaks(frames=found.frames, sample_rate=found.sample_rate, channels=len(drawn), peaks=drawn)

    async def spectrogram(self, path: Path, query: PictureQuery) -> Picture:
        """Raises ``FileMissing`` and ``NotAudio``."""
        png = await self._views.spectrogram(path, query.width, query.height)
        return Picture(png, media_type="image/png", headers={"Cache-Control": "private, max-age=60"})


def _open(path: Path, query: SoundQuery) -> tuple[Body, str, tuple[int, int]]:
    state = sound.state(path)
    if query.download:
        return sound.open_own(path), sound.kind(path), state
    return *sound.open_playable(path, as_wav=query.kind == "wav"), state
