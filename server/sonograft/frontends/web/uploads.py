"""Sounds that are sent here: taken piece by piece into the folder where they belong, and there whole or not at all."""

from __future__ import annotations

import asyncio
import contextlib
import os
import secrets
import shutil
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, BinaryIO

import msgspec

from sonograft.audio import formats
from sonograft.errors import BadArguments, CannotWrite, FileMissing, NotAudio, SonograftError
from sonograft.frontends.web import names
from sonograft.frontends.web.disk import Disk
from sonograft.frontends.web.failures import Failed

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.requests import Request

_ENOUGH = 1 << 16
"""Bytes by which a sound is known, unless pictures and texts come before it."""
_SPARE = 256 << 20
"""Bytes that are left free on the disk."""
_IDLE_S = 60.0
"""A client that for so long sends nothing is given up."""
_OLD_S = 86400.0
_READ = "sonograft.read"
"""In a request's scope: its body has come to its end."""
_MARK = ".sonograft-"
_PART = ".part"


class UploadQuery(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    name: Annotated[str, msgspec.Meta(min_length=1, max_length=4096)]
    """What it is to be called; with or without a suffix."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A sound that came whole."""

    path: Path
    seconds: float
    channels: int
    sample_rate: int
    """Hz."""


class Uploads:
    """Takes sounds of up to ``most`` bytes."""

    def __init__(self, disk: Disk, most: int) -> None:
        self._disk = disk
        self.most = most

    async def take(self, request: Request, folder: Path, said: str, is_taken: Callable[[str], bool]) -> Sent:
        """The sound in the body of ``request``, under a name made of ``said``; ``is_taken``: not under this stem.

        Raises ``Failed`` (too large, no sound), ``NotAudio``, ``CannotWrite``.
        """
        try:
            await self._disk.do(self._check, request, folder)
            return await self._take(request, folder, said, is_taken)
        except SonograftError as error:
            raise _early(Failed(0, error), request) from None
        except Failed as refused:
            raise _early(refused, request) from None

    def _check(self, request: Request, folder: Path) -> None:
        kind = request.headers.get("content-type", "application/octet-stream").partition(";")[0].strip().lower()
        if not kind.startswith("audio/") and kind != "application/octet-stream":
            raise Failed(415, BadArguments(f"The bytes of a sound were expected (audio/…); {kind[:80]!r} came."))
        length = request.headers.get("content-length", "")
        expected = int(length) if length.isdecimal() else 0
        if expected > self.most:
            raise self._too_large()
        try:
            free = shutil.disk_usage(folder).free
        except OSError as error:
            raise CannotWrite(f"The folder {folder} cannot be used: {error.strerror}.") from None
        if free < expected + _SPARE:
            raise CannotWrite(
                f"The disk of {folder} is too full: {expected / 1e6:.0f} MB are needed, {free / 1e6:.0f} MB are free."
            )

    def _too_large(self) -> Failed:
        return Failed(413, BadArguments(f"A sound of {self.most / 1e6:.0f} MB at most is taken. Send a shorter piece."))

    async def _take(self, request: Request, folder: Path, said: str, is_taken: Callable[[str], bool]) -> Sent:
        part = folder / f"{_MARK}{secrets.token_hex(8)}{_PART}"
        try:
            with contextlib.closing(await self._disk.do(_create, part)) as file:
                await self._receive(request, file, part)
            return await self._disk.do(_finish, part, folder, said, is_taken)
        except OSError as error:
            raise CannotWrite(f"{said[:80]!r} could not be written to {folder}: {error.strerror}.") from None
        finally:
            part.unlink(missing_ok=True)

    async def _receive(self, request: Request, file: BinaryIO, part: Path) -> None:
        size, is_known = 0, False
        async for piece in _pieces(request):
            size += len(piece)
            if size > self.most:
                raise self._too_large()
            await self._disk.do(file.write, piece)
            if not is_known and size >= _ENOUGH:
                await self._disk.do(_look, file, part)
                is_known = True
        await self._disk.do(_settle, file)


def _early(refused: Failed, request: Request) -> Failed:
    refused.is_early = not request.scope.get(_READ, False)
    return refused


async def _pieces(request: Request) -> AsyncIterator[bytes]:
    stream = request.stream()
    while True:
        try:
            async with asyncio.timeout(_IDLE_S):
                piece = await anext(stream)
        except StopAsyncIteration:
            request.scope[_READ] = True
            return
        except TimeoutError:
            raise Failed(408, BadArguments(f"For {_IDLE_S:.0f} s nothing came. Send it once more.")) from None
        yield piece


def _create(part: Path) -> BinaryIO:
    return os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o644), "wb")


def _settle(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())


def _look(file: BinaryIO, part: Path) -> None:
    """Raises ``NotAudio`` as soon as it can be told."""
    file.flush()
    with part.open("rb") as read:
        if read.read(3) == b"ID3":  # a picture may come before the sound
            return
    _form(part)


def _form(part: Path) -> str:
    try:
        return formats.sniff(part)
    except NotAudio as error:
        raise NotAudio(error.message.replace(part.name, "What was sent")) from None


def _finish(part: Path, folder: Path, said: str, is_taken: Callable[[str], bool]) -> Sent:
    """Give a whole sound its name. Raises ``NotAudio``, ``CannotWrite``."""
    from sonograft.audio import files

    form = _form(part)
    try:
        if not formats.is_whole(part):
            raise NotAudio("What was sent is cut short: its header promises more. Send it once more.")
        source = files.probe(part)
    except (NotAudio, FileMissing) as error:
        raise NotAudio(error.message.replace(part.name, "What was sent")) from None
    if not source.frames:
        raise NotAudio("What was sent holds no sound (0 frames). Bounce it again.")
    for name in names.numbered(names.clean(said, form)):
        path = folder / name
        if not is_taken(name) and _give_name(part, path):
            return Sent(path, source.seconds, source.channels, source.sample_rate)
    raise CannotWrite(f"There are too many files called {said[:80]!r} in {folder}.")


def _give_name(part: Path, path: Path) -> bool:
    """Whether ``path`` was free; what is there is never overwritten."""
    if os.path.lexists(path):
        return False
    if os.name == "nt":
        try:
            part.rename(path)
        except FileExistsError:
            return False
        return True
    try:
        os.link(part, path)
    except FileExistsError:
        return False
    except OSError:  # exFAT, some network shares: no links there
        part.replace(path)
    return True


def folded(name: str) -> str:
    """As names are compared: case and how a system writes umlauts make no difference."""
    return unicodedata.normalize("NFC", name).casefold()


def clear_abandoned(folder: Path) -> None:
    """Remove what a server that was killed had half received."""
    oldest = time.time() - _OLD_S
    for part in folder.glob(f"{_MARK}*{_PART}"):
        with contextlib.suppress(OSError):
            if part.stat().st_mtime < oldest:
                part.unlink()
