"""The routes of the style library."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePath

import msgspec

from sonograft.core import Core
from sonograft.errors import UnknownStyle
from sonograft.frontends.web import rows
from sonograft.frontends.web.disk import Disk
from sonograft.frontends.web.endpoint import Ask, Raw, endpoint
from sonograft.frontends.web.folders import Folders
from sonograft.frontends.web.hearing import Hearing, Peaks, PeaksQuery, Picture, PictureQuery, SoundQuery
from sonograft.frontends.web.ranges import RangedResponse
from sonograft.frontends.web.rows import StyleRow
from sonograft.frontends.web.uploads import UploadQuery, Uploads, folded


class TagsBody(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    tags: list[str]


@dataclass(frozen=True, slots=True)
class Styles:
    """Styles as resources."""

    core: Core
    disk: Disk
    folders: Folders
    hearing: Hearing
    uploads: Uploads
    changed: Callable[[], None]
    """Called when the library or its tags are not what they were."""

    @endpoint("GET", "/api/styles")
    async def listed(self, ask: Ask[None, None]) -> list[StyleRow]:
        """The style library."""
        return await self.disk.do(rows.style_rows, self.core)

    @endpoint("POST", "/api/styles", 201)
    async def send(self, ask: Ask[UploadQuery, Raw]) -> StyleRow:
        """Send a sound that becomes a style: its bytes are the body. One of the same name becomes name-2."""
        named = await self.disk.do(self.core.library.paths)
        taken = {folded(word) for path in named.values() for word in (path.name, path.stem)}
        sent = await self.uploads.take(
            ask.request, self.folders.styles, ask.query.name, lambda name: folded(PurePath(name).stem) in taken
        )
        self.changed()
        return StyleRow(name=sent.path.stem, seconds=sent.seconds)

    @endpoint("PUT", "/api/styles/{name}/tags")
    async def tag(self, ask: Ask[None, TagsBody]) -> StyleRow:
        """Give a style its tags."""
        name = ask.word("name")
        await self.disk.do(self._tag, name, ask.body.tags)
        self.changed()
        found = await self.disk.do(rows.style_rows, self.core)
        return next(row for row in found if row.name == self._listed_name(name))

    def _tag(self, name: str, tags: list[str]) -> None:
        self.core.library.set_tags(self._listed_name(name), tags)

    def _listed_name(self, name: str) -> str:
        """As the library calls it. Raises ``UnknownStyle``."""
        path = self.core.library.find(name)
        return next((listed for listed, found in self.core.library.paths().items() if found == path), name)

    @endpoint("GET", "/api/styles/{name}/sound")
    async def sound(self, ask: Ask[SoundQuery, None]) -> RangedResponse:
        """A style, as a browser can play it."""
        return await self.hearing.sound(ask.request, await self._find(ask.word("name"), ask.query.part), ask.query)

    @endpoint("GET", "/api/styles/{name}/peaks")
    async def peaks(self, ask: Ask[PeaksQuery, None]) -> Peaks:
        """The outline of a style."""
        return await self.hearing.peaks(await self._find(ask.word("name"), ask.query.part), ask.query)

    @endpoint("GET", "/api/styles/{name}/spectrogram")
    async def spectrogram(self, ask: Ask[PictureQuery, None]) -> Picture:
        """The spectrogram of a style."""
        return await self.hearing.spectrogram(await self._find(ask.word("name"), ask.query.part), ask.query)

    async def _find(self, name: str, part: int) -> Path:
        files = await self.disk.do(self.core.library.files, name)
        if part >= len(files):
            raise UnknownStyle(f"The style {name!r} has {len(files)} sounds; number {part} was asked for.")
        return files[part]
