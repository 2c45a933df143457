"""The page's own files."""

from __future__ import annotations

import hashlib
import mimetypes
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from starlette.responses import Response

from sonograft import jsontext
from sonograft.errors import FileMissing
from sonograft.frontends.web import failures

if TYPE_CHECKING:
    from starlette.requests import Request
from sonograft.frontends.web.disk import Disk

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


def files() -> Mapping[str, Path]:
    """All of them by their names with ``/`` between folders: nothing else can be asked for."""
    return {path.relative_to(FOLDER).as_posix(): path for path in FOLDER.rglob("*") if path.is_file()}


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
    path = (await disk.do(files)).get(name)
    if path is None:
        return failures.answer(FileMissing(f"The page has no file {name[:200]!r}."))
    data = await disk.do(path.read_bytes)
    etag = f'"{hashlib.sha256(data).hexdigest()[:32]}"'
    headers = {"Cache-Control": "no-cache", "ETag": etag, "Vary": "Accept"}
    if etag in {tag.strip().removeprefix("W/") for tag in request.headers.get("if-none-match", "").split(",")}:
        return Response(status_code=304, headers=headers)
    kind = _KINDS.get(path.suffix) or ("text/plain" if path.stem == "LICENSE" else None)
    return Response(
        data, media_type=kind or mimetypes.guess_type(name)[0] or "application/octet-stream", headers=headers
    )
