"""The routes of contents: clips that were sent here to be rendered."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import msgspec

from sonograft.audio import formats
from sonograft.core import Core
from sonograft.errors import FileMissing, did_you_mean
from sonograft.frontends.web.disk import Disk
from sonograft.frontends.web.endpoint import Ask, Raw, endpoint
from sonograft.frontends.web.folders import Folders
from sonograft.frontends.web.hearing import Hearing, Peaks, PeaksQuery, Picture, PictureQuery, SoundQuery
from sonograft.frontends.web.ranges import RangedResponse
from sonograft.frontends.web.uploads import Sent, UploadQuery, Uploads, folded

_MOST_LISTED = 500


class Content(msgspec.Struct, frozen=True, kw_only=True):
    content: str
    """What a render is asked for with: its full path."""
    name: str
    """Of the file."""
    seconds: float
    channels: int
    sample_rate: int
    """Hz."""
    changed: float
    """Unix time in seconds."""


@dataclass(frozen=True, slots=True)
class Contents:
    """Contents as resources."""

    core: Core
    disk: Disk
    folders: Folders
    hearing: Hearing
    uploads: Uploads

    @endpoint("GET", "/api/contents")
    async def listed(self, ask: Ask[None, None]) -> list[Content]:
        """The clips that were sent here, newest first."""
        return await self.disk.do(self._listed)

    def _listed(self) -> list[Content]:
        found = sorted(self._files().values(), key=lambda path: path.stat().st_mtime, reverse=True)
        return [row for path in found[:_MOST_LISTED] if (row := _row(path)) is not None]

    @endpoint("POST", "/api/contents", 201)
    async def send(self, ask: Ask[UploadQuery, Raw]) -> Content:
        """Send a clip: its bytes are the body. One of the same name becomes name-2."""
        sent = await self.uploads.take(ask.request, self.folders.contents, ask.query.name, lambda name: False)
        return _of(sent)

    @endpoint("GET", "/api/contents/{name}/sound")
    async def sound(self, ask: Ask[SoundQuery, None]) -> RangedResponse:
        """A clip, as a browser can play it."""
        return await self.hearing.sound(ask.request, await self._find(ask.word("name")), ask.query)

    @endpoint("GET", "/api/contents/{name}/peaks")
    async def peaks(self, ask: Ask[PeaksQuery, None]) -> Peaks:
        """The outline of a clip."""
        return await self.hearing.peaks(await self._find(ask.word("name")), ask.query)

    @endpoint("GET", "/api/contents/{name}/spectrogram")
    async def spectrogram(self, ask: Ask[PictureQuery, None]) -> Picture:
        """The spectrogram of a clip."""
        return await self.hearing.spectrogram(await self._find(ask.word("name")), ask.query)

    async def _find(self, name: str) -> Path:
        """Raises ``FileMissing``. What came over the wire is compared with what there is, and never made a path of."""
        files = await self.disk.do(self._files)
        if (path := files.get(folded(name))) is None:
            known = [found.name for found in files.values()]
            raise FileMissing(f"There is no content {name[:200]!r}.{did_you_mean(name, known)}")
        return path

    def _files(self) -> dict[str, Path]:
        try:
            with os.scandir(self.folders.contents) as entries:
                paths = [Path(entry.path) for entry in entries if entry.is_file(follow_symlinks=False)]
        except OSError:
            return {}
        return {folded(path.name): path for path in paths if formats.accepts(path)}


def _row(path: Path) -> Content | None:
    from sonograft.audio import files
    from sonograft.errors import SonograftError

    try:
        source = files.probe(path)
    except SonograftError:
        return None
    return _of(Sent(path, source.seconds, source.channels, source.sample_rate))


def _of(sent: Sent) -> Content:
    return Content(
        content=str(sent.path),
        name=sent.path.name,
        seconds=sent.seconds,
        channels=sent.channels,
        sample_rate=sent.sample_rate,
        changed=sent.path.stat().st_mtime,
    )
