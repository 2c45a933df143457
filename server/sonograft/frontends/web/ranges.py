"""Bytes of a sound over HTTP: whole or in parts (RFC 9110, 14), piece by piece, without holding up the event loop."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from email.utils import formatdate
from typing import TYPE_CHECKING, Protocol

from starlette.responses import Response

from sonograft.errors import BadArguments
from sonograft.frontends.web import failures
from sonograft.frontends.web.disk import Disk

if TYPE_CHECKING:
    from starlette.datastructures import Headers
    from starlette.types import Receive, Scope, Send

_PIECE = 1 << 18
_RANGE = re.compile(r"bytes=(\d{0,18})-(\d{0,18})", re.IGNORECASE)


class Body(Protocol):
    """Something of a known size that is read in any order. Its methods may wait for a disk."""

    @property
    def size(self) -> int:
        """Bytes."""

    def read(self, start: int, count: int) -> bytes:
        """Up to ``count`` bytes from ``start`` on; at least one before the end."""

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Span:
    """The bytes from ``start`` up to ``stop``."""

    start: int
    stop: int


def span(said: str, size: int) -> Span | None:
    """What ``Range: said`` asks for of ``size`` bytes; None where it is no one range of bytes, which is passed over.

    Raises ``ValueError`` where there is no such part.
    """
    match = _RANGE.fullmatch(said.strip())
    if match is None or not (match[1] or match[2]):
        return None
    if not match[1]:
        first, last = max(0, size - int(match[2])), size - 1
        if not int(match[2]):
            raise ValueError
    else:
        first, last = int(match[1]), min(int(match[2]) if match[2] else size - 1, size - 1)
        if match[2] and int(match[2]) < first:
            return None
    if first >= size:
        raise ValueError
    return Span(first, last + 1)


class RangedResponse(Response):
    """``body`` as ``kind``, or the part of it that is asked for; closes it at the end."""

    media_types = ("audio/wav", "audio/flac", "audio/mpeg", "audio/aiff", "audio/ogg")
    may_be_partial = True

    def __init__(
        self, body: Body, asked: Headers, disk: Disk, *, kind: str, etag: str, modified: float, name: str = ""
    ) -> None:
        """``name``: the file is to be saved under it."""
        super().__init__(media_type=kind)
        self._body = body
        self._disk = disk
        self._span = Span(0, body.size)
        self._instead: Response | None = None
        self.headers.update(
            {"ETag": etag, "Last-Modified": formatdate(modified, usegmt=True), "Accept-Ranges": "bytes"}
        )
        self.headers["Cache-Control"] = "private, no-cache"
        if name:
            self.headers["Content-Disposition"] = disposition(name)
        if etag in {tag.strip().removeprefix("W/") for tag in asked.get("if-none-match", "").split(",")}:
            self.status_code = 304
            self._span = Span(0, 0)
            del self.headers["content-length"]
            return
        self._choose(asked, etag)

    def _choose(self, asked: Headers, etag: str) -> None:
        size = self._body.size
        wanted = asked.get("range", "")
        if wanted and asked.get("if-range", etag) in (etag, self.headers["last-modified"]):
            try:
                found = span(wanted, size)
            except ValueError:
                error = BadArguments(f"There are {size} bytes; {wanted!r} was asked for.")
                self._instead = failures.answer(error, 416, {"Content-Range": f"bytes */{size}"})
                return
            if found is not None:
                self.status_code = 206
                self._span = found
                self.headers["Content-Range"] = f"bytes {found.start}-{found.stop - 1}/{size}"
        self.headers["Content-Length"] = str(self._span.stop - self._span.start)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            if self._instead is not None:
                await self._instead(scope, receive, send)
                return
            await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
            if scope["method"] != "HEAD" and self.status_code != 304:
                await self._give(receive, send)
            await send({"type": "http.response.body", "body": b""})
        finally:
            await self._disk.do(self._body.close)

    async def _give(self, receive: Receive, send: Send) -> None:
        gone = asyncio.create_task(_gone(receive), name="sound gone")
        try:
            position = self._span.start
            while position < self._span.stop and not gone.done():
                count = min(_PIECE, self._span.stop - position)
                piece = await self._disk.do(self._body.read, position, count)
                if not piece:
                    raise OSError("a sound became shorter while it was read")  # ends the connection
                position += len(piece)
                await send({"type": "http.response.body", "body": piece, "more_body": True})
        finally:
            gone.cancel()


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def disposition(name: str) -> str:
    """To be saved as ``name`` (RFC 6266)."""
    from urllib.parse import quote

    plain = "".join(letter if 32 <= ord(letter) < 127 and letter not in '"\\%' else "_" for letter in name)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name.encode('utf-8', 'replace'), safe='')}"
