"""The page's own files."""

from __future__ import annotations

import functools
import hashlib
import mimetypes
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from starlette.responses import Response

from sonograft import jsontext
from sonograft.errors import FileMissing
from sonograft.frontends.web import failures
from sonograft.frontends.web.disk import Disk

if TYPE_CHECKING:
    from starlette.requests import Request

FOLDER = Path(__file__).parent / "static"
_KINDS: Mapping[str, str] = {
    ".js": "text/javascript",
    ".css": "text/css",
    ".svg": "image/svg+xml",
    ".html": "text/html",
    ".json": "application/json",
    ".txt": "text/plain",
    ".LICENSE": "text/plain",
    ".png": "image/png",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
}


@functools.cache
def files() -> Mapping[str, Path]:
    """All of them by their names with ``/`` between folders: nothing else can be asked for."""
    return {path.relative_to(FOLDER).as_posix(): path for path in FOLDER.rglob("*") if path.is_file()}


@dataclass(frozen=True, slots=True)
class File:
    """One of them, as it is now."""

    data: bytes
    etag: str


@functools.lru_cache(maxsize=256)
def _file(path: Path, state: tuple[int, int]) -> File:
    """``state``: time of change and size, by which it is known to be the same."""
    data = path.read_bytes()
    return File(data, f'"{hashlib.sha256(data).hexdigest()[:32]}"')


def _read(name: str) -> File | None:
    path = files().get(name)
    if path is None:
        return None
    status = path.stat()
    return _file(path, (status.st_mtime_ns, status.st_size))


@functools.cache
def style_hash() -> str:
    """Of the style sheet that a script of the page writes into itself; empty where there is none."""
    try:
        said = jsontext.decode((FOLDER / "vendor" / "versions.json").read_bytes(), dict[str, object])
    except (OSError, ValueError):
        return ""
    found = said.get("style_sha256", "")
    return found if isinstance(found, str) and found.replace("+", "").replace("/", "").rstrip("=").isalnum() else ""


async def give(disk: Disk, request: Request, name: str) -> Response:
    """The file called ``name``, or that it is the same still."""
    found = await disk.do(_read, name)
    if found is None:
        return failures.answer(FileMissing(f"The page has no file {name[:200]!r}."))
    headers = {"Cache-Control": "no-cache", "ETag": found.etag, "Vary": "Accept"}
    if found.etag in {tag.strip().removeprefix("W/") for tag in request.headers.get("if-none-match", "").split(",")}:
        return Response(status_code=304, headers=headers)
    path = PurePath(name)
    kind = _KINDS.get(path.suffix) or ("text/plain" if path.stem == "LICENSE" else None)
    media_type = kind or mimetypes.guess_type(name)[0] or "application/octet-stream"
    return Response(found.data, media_type=media_type, headers=headers)
