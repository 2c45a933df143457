"""What belongs into the folder of a client: its files, and where the server's home is."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from sonograft import config
from sonograft.clients import manifest, shipped
from sonograft.clients.hosts import HOME_FILE
from sonograft.clients.spots import Spot

Contents = Mapping[str, bytes]
"""Names of files, seen from the client's folder, and what is in them."""


def of(spot: Spot, home: Path | None = None) -> Contents:
    """What belongs at ``spot``; ``home`` is the server's, if the user said one.

    Scripts that talk by files look in ~/Music/Sonograft by themselves; any other home is told to them in a file.
    """
    files = shipped.files(spot.host, shipped.root())
    if not spot.host.is_told_home:
        return files
    told = _told(spot)
    if home is None and told is not None:
        return {**files, HOME_FILE: told} if _is_ours(told, spot) else files
    wanted = home or config.default_home()
    return files if wanted == _guess() else {**files, HOME_FILE: os.fsencode(f"{wanted.as_posix()}\n")}


def home_of(spot: Spot) -> Path:
    """Where the scripts at ``spot`` look for the server."""
    told = _told(spot)
    return Path(os.fsdecode(told.strip())) if told and told.strip() else _guess()


def _told(spot: Spot) -> bytes | None:
    try:
        return (spot.folder / HOME_FILE).read_bytes()
    except OSError:
        return None


def _guess() -> Path:
    return Path.home() / "Music" / "Sonograft"


def _is_ours(told: bytes, spot: Spot) -> bool:
    known = spot.manifest
    return known is not None and known.prints.get(HOME_FILE) == manifest.fingerprint(told)
